#include "app/inputfiles.h"
#include "checks/report/report.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QStringDecoder>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ReadError", text);
}

InputFile readText(const QByteArray &content, const QString &path)
{
    if (content.size() > maximumTextSize)
        return ReadError{ReadError::Reason::TooLarge, path, {}, QString::number(content.size())};
    const auto encoding = QStringConverter::encodingForData(content);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(content);
    if (text.trimmed().isEmpty() || text.contains(QChar(u'\0')))
        return ReadError{ReadError::Reason::NotACase, path, {}, {}};
    return text;
}

} // namespace

InputFile readInputFile(const QString &path)
{
    QFile file;
    if (path == QLatin1StringView("-")) {
        if (!file.open(stdin, QIODevice::ReadOnly))
            return ReadError{ReadError::Reason::CannotOpen, path, {}, file.errorString()};
        return readText(file.read(maximumTextSize + 1), path);
    }
    const QFileInfo info(path);
    if (info.isDir() || !info.exists())
        return ReadError{ReadError::Reason::CannotOpen, path, {}, {}};
    if (info.size() > maximumCaseSize)
        return ReadError{ReadError::Reason::TooLarge, path, {}, QString::number(info.size())};
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return ReadError{ReadError::Reason::CannotOpen, path, {}, file.errorString()};
    const QByteArray content = file.read(maximumCaseSize + 1);
    const auto widen = [](auto read) {
        return std::visit([](auto &&one) -> InputFile { return std::forward<decltype(one)>(one); }, std::move(read));
    };
    if (isReport(content))
        return widen(readReport(content, path));
    if (isCollection(content))
        return widen(readCollection(content, path));
    const char first = content.trimmed().isEmpty() ? '\0' : content.trimmed().front();
    if (first == '{' || first == '[')
        return widen(readCase(content, path));
    return readText(content, path);
}

QString sentenceFor(const ReadError &error)
{
    using enum ReadError::Reason;
    const QString reason = [&] {
        switch (error.reason) {
        case CannotOpen: return say(QT_TRANSLATE_NOOP("ReadError", "it cannot be opened"));
        case TooLarge: return say(QT_TRANSLATE_NOOP("ReadError", "it is too large to be what we read"));
        case NotJson: return say(QT_TRANSLATE_NOOP("ReadError", "it is damaged or no case"));
        case TooDeep: return say(QT_TRANSLATE_NOOP("ReadError", "it is nested too deep to be a case"));
        case NotACase: return say(QT_TRANSLATE_NOOP("ReadError", "it is no case, no report, no collection and no text"));
        case NewerVersion: return say(QT_TRANSLATE_NOOP("ReadError", "a newer version of this program made it; update to read it"));
        case WrongValue: return say(QT_TRANSLATE_NOOP("ReadError", "a value in it cannot be right"));
        }
        Q_UNREACHABLE();
    }();
    const QString name = error.file.isEmpty() ? say(QT_TRANSLATE_NOOP("ReadError", "The file")) : QFileInfo(error.file).fileName();
    if (error.place.isEmpty())
        return say(QT_TRANSLATE_NOOP("ReadError", "%1 was not read: %2.")).arg(name, reason);
    return say(QT_TRANSLATE_NOOP("ReadError", "%1 was not read: %2 (%3).")).arg(name, reason, error.place);
}
