#include "app/listing.h"
#include "app/language.h"
#include "checks/causes/causes.h"
#include "checks/knowledge/codes.h"
#include "checks/knowledge/endpoints.h"
#include "checks/registry.h"
#include "checks/report/markup.h"
#include "checks/samples.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QJsonArray>
#include <QtCore/QJsonDocument>
#include <QtCore/QJsonObject>

namespace {

QString text(const char *ascii)
{
    return QString::fromUtf8(ascii);
}

QString id(Section section)
{
    static const char *const ids[] = {"configuration", "connectivity", "still-failing"};
    return text(ids[int(section)]);
}

QString id(Owner owner)
{
    static const char *const ids[] = {"helpdesk", "directory", "tenant", "network", "microsoft"};
    return text(ids[int(owner)]);
}

QString id(Severity severity)
{
    static const char *const ids[] = {"problem", "warning", "note", "not-applicable", "good"};
    return text(ids[int(severity)]);
}

QJsonArray links(std::span<const Link> links, const Texts &texts)
{
    QJsonArray list;
    for (const Link &link : links)
        list << QJsonObject{{QStringLiteral("label"), texts.say(link.label)}, {QStringLiteral("url"), text(link.url)}};
    return list;
}

QJsonObject question(const Question &question, const Texts &texts)
{
    QJsonArray options;
    for (const Option &option : question.options)
        options << QJsonObject{{QStringLiteral("id"), text(option.id)}, {QStringLiteral("label"), texts.say(option.label)}};
    options << QJsonObject{{QStringLiteral("id"), QStringLiteral("unknown")}};
    return {{QStringLiteral("text"), texts.say(question.text)},
            {QStringLiteral("where"), texts.say(question.whereToLook)},
            {QStringLiteral("options"), options}};
}

QJsonArray checks(const Texts &texts)
{
    QJsonArray list;
    for (const Check *check : allChecks()) {
        QJsonArray outcomes;
        for (const Outcome *outcome : check->outcomes)
            outcomes << QJsonObject{{QStringLiteral("id"), text(outcome->id)}, {QStringLiteral("severity"), id(outcome->severity)}};
        QJsonObject entry{{QStringLiteral("id"), text(check->id)},
                          {QStringLiteral("section"), id(check->section)},
                          {QStringLiteral("title"), texts.title(*check)},
                          {QStringLiteral("why"), texts.say(check->why)},
                          {QStringLiteral("links"), links(check->links, texts)},
                          {QStringLiteral("outcomes"), outcomes}};
        if (check->question)
            entry[QStringLiteral("question")] = question(*check->question, texts);
        list << entry;
    }
    return list;
}

QJsonArray causes(const Texts &texts)
{
    QJsonArray list;
    for (const Cause *cause : allCauses())
        list << QJsonObject{{QStringLiteral("id"), text(cause->id)},
                            {QStringLiteral("title"), texts.say(cause->title)},
                            {QStringLiteral("owner"), id(cause->owner)},
                            {QStringLiteral("links"), links(cause->links, texts)}};
    return list;
}

QJsonArray codes(bool events, const Texts &texts)
{
    QJsonArray list;
    for (const CodeEntry *entry : allCodes()) {
        if ((entry->kind == CodeEntry::Kind::Event) == events)
            list << QJsonObject{{QStringLiteral("id"), text(entry->code)},
                                {QStringLiteral("name"), text(entry->name)},
                                {QStringLiteral("title"), texts.say(entry->meaning)},
                                {QStringLiteral("owner"), id(entry->owner)},
                                {QStringLiteral("url"), text(entry->url)}};
    }
    return list;
}

QJsonArray endpoints()
{
    static const char *const clouds[] = {"commercial", "usgov", "china"};
    static const char *const purposes[] = {"relay", "reset-service", "sign-in", "sync", "revocation", "extra"};
    QJsonArray list;
    for (const Endpoint &endpoint : allEndpoints())
        list << QJsonObject{{QStringLiteral("id"), text(endpoint.host) + u':' + QString::number(endpoint.port)},
                            {QStringLiteral("title"), text(purposes[int(endpoint.purpose)]) + u' ' + text(clouds[int(endpoint.cloud)])},
                            {QStringLiteral("cloud"), text(clouds[int(endpoint.cloud)])},
                            {QStringLiteral("purpose"), text(purposes[int(endpoint.purpose)])},
                            {QStringLiteral("rule"), endpoint.isRule()}};
    return list;
}

QJsonArray languages()
{
    QJsonArray list;
    for (const QString &code : Language::shipped())
        list << QJsonObject{{QStringLiteral("id"), code}, {QStringLiteral("title"), Language::nativeName(code)}};
    return list;
}

QJsonArray samples(const Texts &texts)
{
    QJsonArray list;
    for (const QString &sample : Samples::ids())
        list << QJsonObject{{QStringLiteral("id"), sample}, {QStringLiteral("title"), texts.say(Samples::title(sample))}};
    return list;
}

QJsonArray entries(const QString &what, const Texts &texts)
{
    if (what == QLatin1StringView("checks"))
        return checks(texts);
    if (what == QLatin1StringView("causes"))
        return causes(texts);
    if (what == QLatin1StringView("events") || what == QLatin1StringView("errors"))
        return codes(what == QLatin1StringView("events"), texts);
    if (what == QLatin1StringView("endpoints"))
        return endpoints();
    return what == QLatin1StringView("languages") ? languages() : samples(texts);
}

/// A question's options stand under its check: that is what --answer takes.
QString optionLine(const QJsonObject &entry)
{
    QStringList ids;
    for (const auto &option : entry[QStringLiteral("question")][QStringLiteral("options")].toArray())
        ids << option[QStringLiteral("id")].toString();
    return ids.isEmpty() ? QString() : QStringLiteral("    --answer %1=%2\n").arg(entry[QStringLiteral("id")].toString(), ids.join(u'|'));
}

/// The cause that a code speaks for most; null where it speaks for none.
const Cause *likeliestCause(const CodeEntry &entry)
{
    const Pointer *most = nullptr;
    for (const Pointer &pointer : entry.pointers) {
        if (pointer.weight >= Weight::some && (!most || pointer.weight > most->weight))
            most = &pointer;
    }
    return most ? most->cause : nullptr;
}

QString remedy(const Cause &cause, const Texts &texts)
{
    QString lines = QCoreApplication::translate("CommandLine", "  May be: %1").arg(plainText(texts.say(cause.title))) + u'\n'
                    + QCoreApplication::translate("CommandLine", "  What to do:") + u'\n';
    int number = 0;
    for (const Step &step : cause.steps) {
        lines += QStringLiteral("    %1. %2: %3\n").arg(++number).arg(texts.owner(step.owner), plainText(texts.say(step.what)));
        if (*step.command)
            lines += QStringLiteral("       ") + texts.command(step.command) + u'\n';
    }
    return lines;
}

} // namespace

QByteArray listing(const QString &what, bool asJson, const Texts &texts)
{
    const QJsonArray list = entries(what, texts);
    if (asJson)
        return QJsonDocument(list).toJson();
    QString lines;
    for (const auto &entry : list) {
        lines += entry[QStringLiteral("id")].toString().leftJustified(34) + u' ' + entry[QStringLiteral("title")].toString() + u'\n';
        lines += optionLine(entry.toObject());
    }
    return lines.toUtf8();
}

QByteArray explanation(const QStringList &codes, const Texts &texts, bool &allKnown)
{
    QString lines;
    allKnown = true;
    for (const QString &code : codes) {
        const CodeEntry *entry = findCode(code);
        if (!entry) {
            lines += QCoreApplication::translate("CommandLine", "%1: we do not know this code.").arg(code) + u'\n';
            allKnown = false;
            continue;
        }
        lines += text(entry->code) + (*entry->name ? QStringLiteral(" (%1)").arg(text(entry->name)) : QString()) + u'\n';
        for (const QString &sentence : {plainText(texts.say(entry->meaning)), plainText(texts.say(entry->hint))}) {
            if (!sentence.isEmpty())
                lines += QStringLiteral("  ") + sentence + u'\n';
        }
        lines += QCoreApplication::translate("CommandLine", "  Who acts: %1").arg(texts.owner(entry->owner)) + u'\n';
        if (const Cause *cause = likeliestCause(*entry))
            lines += remedy(*cause, texts);
        lines += QStringLiteral("  ") + text(entry->url) + u'\n';
    }
    return lines.toUtf8();
}
