#include "checks/probes/events/textblocks.h"

constexpr qsizetype blockSize = qsizetype(1024) * 1024;

/// A code page cannot be told from its bytes: Latin 1 keeps ids, codes and names, which is all that is read.
static QStringConverter::Encoding encodingOf(const QByteArray &start)
{
    if (const auto marked = QStringConverter::encodingForData(start))
        return *marked;
    const QByteArrayView head = QByteArrayView(start).first(std::min<qsizetype>(start.size(), 4096));
    if (head.count('\0') * 4 > head.size())
        return head.size() > 1 && head[0] == '\0' ? QStringConverter::Utf16BE : QStringConverter::Utf16LE;
    QStringDecoder utf8(QStringConverter::Utf8);
    const QString tried = utf8(start);
    return utf8.hasError() || tried.contains(QChar(QChar::ReplacementCharacter)) ? QStringConverter::Latin1 : QStringConverter::Utf8;
}

QString TextBlocks::next()
{
    const QByteArray bytes = m_file.read(blockSize);
    if (m_read == 0)
        m_decoder = QStringDecoder(encodingOf(bytes));
    m_read += bytes.size();
    m_ended = bytes.isEmpty();
    return m_decoder(bytes);
}
