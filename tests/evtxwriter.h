#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QHash>
#include <QtCore/QIODevice>
#include <QtCore/QStringList>

/// One event as a classic source of Windows would write it.
struct WrittenEvent
{
    QString provider;
    int id = 0;
    QDateTime time;
    QStringList strings;
    int level = 4;
};

/// Writes event logs (.evtx) for tests and benches, chunk by chunk as they are full. finish() writes the header last.
class EvtxWriter
{
public:
    explicit EvtxWriter(QIODevice &file, const QString &computer = QStringLiteral("AADC01.corp.example.test"));
    void add(const WrittenEvent &event);
    void finish();

private:
    void beginChunk();
    void endChunk();
    qsizetype writeRecord(const WrittenEvent &event);
    void writeTemplate(qsizetype strings);
    void writeName(const QString &name);
    /// An element; its content is another token, a place for a value, or what \p inside writes.
    template <typename Inside> void writeElement(const QString &name, const QString &attribute, int attributeValue, Inside inside);
    void writePlace(int index, uchar type);
    template <typename T> void put(T value);
    template <typename T> void putAt(qsizetype at, T value);

    QIODevice &m_file;
    QString m_computer;
    QByteArray m_chunk;
    QHash<QString, qsizetype> m_names;
    QHash<qsizetype, qsizetype> m_templates; ///< By number of strings, where in the chunk.
    quint64 m_next = 1;                      ///< Number of the next record.
    quint64 m_first = 1;                     ///< Of the first record of this chunk.
    qsizetype m_last = 0;                    ///< Where its last record begins.
    quint16 m_chunks = 0;
};
