#pragma once
#include <QtCore/QIODevice>
#include <QtCore/QStringDecoder>

/// Reads a text file of any size and encoding that Windows writes (UTF-8, UTF-16 with or without a mark, a code page) block by block.
class TextBlocks
{
public:
    explicit TextBlocks(QIODevice &file) : m_file(file) {}

    /// The next megabyte or so of text.
    QString next();
    bool atEnd() const { return m_ended; }
    /// Bytes read so far.
    qint64 position() const { return m_read; }

private:
    QIODevice &m_file;
    QStringDecoder m_decoder{};
    qint64 m_read = 0;
    bool m_ended = false;
};
