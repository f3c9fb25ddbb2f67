#include "app/inputfiles.h"
#include "checks/probes/files/filereading.h"
#include "checks/report/report.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QFile>
#include <QtCore/QFileInfo>
#include <QtCore/QLocale>
#include <QtCore/QStringDecoder>
#include <algorithm>

namespace {

QString say(const char *text)
{
    return QCoreApplication::translate("ReadError", text);
}

/// What a stranger called a file may hold line breaks, and what a terminal obeys.
QString shownName(const QString &path)
{
    QString name = QFileInfo(path).fileName();
    if (name.isEmpty())
        name = path; // of a folder "x/"
    constexpr qsizetype longest = 200;
    std::ranges::replace_if(
        name, [](QChar c) { return !c.isPrint() && !c.isSurrogate(); }, QChar(QChar::ReplacementCharacter));
    return name.size() > longest ? name.left(longest) + QChar(0x2026) : name;
}

/// Where or how large, in brackets behind the reason.
QString placeOf(const ReadError &error)
{
    if (error.reason == ReadError::Reason::TooLarge && error.place.isEmpty())
        return QLocale().formattedDataSize(error.detail.toLongLong());
    return error.place;
}

InputFile readText(const QByteArray &content, const QString &path)
{
    if (content.size() > maximumTextSize)
        return ReadError{ReadError::Reason::TooLarge, path, {}, QString::number(content.size())};
    const auto encoding = QStringConverter::encodingForData(content);
    QStringDecoder decoder(encoding.value_or(QStringConverter::Utf8));
    const QString text = decoder(content);
    if (text.trimmed().isEmpty())
        return ReadError{ReadError::Reason::Empty, path, {}, {}};
    if (text.contains(QChar(u'\0')))
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
    if (const auto why = whyNoFile(path))
        return *why;
    file.setFileName(path);
    if (!file.open(QIODevice::ReadOnly))
        return whyNotOpened(file);
    if (file.size() == 0)
        return ReadError{ReadError::Reason::Empty, path, {}, {}};
    const FileKind kind = fileKind(file.peek(fileHeadSize));
    if (file.size() > maximumSize(kind))
        return ReadError{ReadError::Reason::TooLarge, path, {}, QString::number(file.size())};
    if (isEvidence(kind))
        return EvidenceFile{path};
    const QByteArray content = file.read(maximumCaseSize + 1); // it may have grown since
    const auto widen = [](auto read) {
        return std::visit([](auto &&one) -> InputFile { return std::forward<decltype(one)>(one); }, std::move(read));
    };
    if (isReport(content))
        return widen(readReport(content, path));
    if (kind == FileKind::Case)
        return widen(readCase(content, path));
    return readText(content, path);
}

QString sentenceFor(const ReadError &error)
{
    using enum ReadError::Reason;
    const QString reason = [&] {
        switch (error.reason) {
        case CannotOpen: return say(QT_TRANSLATE_NOOP("ReadError", "it cannot be opened"));
        case NotThere: return say(QT_TRANSLATE_NOOP("ReadError", "it is not there"));
        case BrokenLink: return say(QT_TRANSLATE_NOOP("ReadError", "it is a link that leads to no file"));
        case NotAFile: return say(QT_TRANSLATE_NOOP("ReadError", "it is a folder or a device, not a file"));
        case NotAllowed: return say(QT_TRANSLATE_NOOP("ReadError", "you are not allowed to read it"));
        case Empty: return say(QT_TRANSLATE_NOOP("ReadError", "it is empty"));
        case TooLarge: return say(QT_TRANSLATE_NOOP("ReadError", "it is too large to be what we read"));
        case NotJson: return say(QT_TRANSLATE_NOOP("ReadError", "it is damaged or no case"));
        case TooDeep: return say(QT_TRANSLATE_NOOP("ReadError", "it is nested too deep to be a case"));
        case NotACase: return say(QT_TRANSLATE_NOOP("ReadError", "it is no case, report, collection, event log or text"));
        case NewerVersion: return say(QT_TRANSLATE_NOOP("ReadError", "a newer version of this program made it; update to read it"));
        case WrongValue: return say(QT_TRANSLATE_NOOP("ReadError", "a value in it cannot be right"));
        case NotALog: return say(QT_TRANSLATE_NOOP("ReadError", "no event in it can be read"));
        case NotEvidence: return say(QT_TRANSLATE_NOOP("ReadError", "this version does not read what it holds"));
        case DecoderMissing:
            return say(QT_TRANSLATE_NOOP("ReadError", "the part of this program that decodes it is missing; install this program again"));
        }
        Q_UNREACHABLE();
    }();
    const QString name = error.file.isEmpty() ? say(QT_TRANSLATE_NOOP("ReadError", "The file")) : shownName(error.file);
    if (const QString place = placeOf(error); !place.isEmpty())
        return say(QT_TRANSLATE_NOOP("ReadError", "%1 was not read: %2 (%3).")).arg(name, reason, place);
    return say(QT_TRANSLATE_NOOP("ReadError", "%1 was not read: %2.")).arg(name, reason);
}
