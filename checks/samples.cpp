#include "checks/samples.h"
#include <QtCore/QFile>
#include <QtCore/QMap>

namespace {

const QString folder = QStringLiteral(":/samples/");

struct Sample
{
    const char *id;
    Text title;
};

constexpr Sample samples[] = {
    {"firewall", SAY("samples", "A firewall blocks the way to the relay")},
    {"proxy", SAY("samples", "The proxy wants a sign-in")},
    {"inspection", SAY("samples", "Someone opens the TLS connections")},
    {"dns", SAY("samples", "Names do not resolve on the server")},
    {"protected-account", SAY("samples", "A protected account that inherits no rights")},
    {"desk", SAY("samples", "Seen from a desk: nothing is known of the server")},
    {"healthy", SAY("samples", "All in order, a reset was proved")},
};

} // namespace

QStringList Samples::ids()
{
    QStringList ids;
    for (const Sample &sample : samples)
        ids << QString::fromLatin1(sample.id);
    return ids;
}

Text Samples::title(const QString &id)
{
    for (const Sample &sample : samples) {
        if (id == QLatin1StringView(sample.id))
            return sample.title;
    }
    return {};
}

std::variant<Case, ReadError> Samples::open(const QString &id)
{
    const QString path = folder + id + QStringLiteral(".json");
    auto opened = readCaseFile(path);
    if (auto *sample = std::get_if<Case>(&opened))
        sample->unknown.clear();
    return opened;
}
