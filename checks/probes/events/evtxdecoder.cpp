#include "checks/probes/events/evtxdecoder.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDeadlineTimer>
#include <QtCore/QStandardPaths>
#include <QtCore/QtEndian>

using namespace std::chrono_literals;

namespace {

constexpr auto longestRecord = 5s; // a record takes microseconds; this is for a hang, on a busy computer
constexpr int lookEvery = 100;     // milliseconds

template <typename T> void append(QByteArray &bytes, T number)
{
    bytes.resize(bytes.size() + qsizetype(sizeof(T)));
    qToLittleEndian(number, bytes.data() + bytes.size() - sizeof(T));
}

QByteArray request(QByteArrayView chunk, QList<EvtxWanted>::const_iterator from, QList<EvtxWanted>::const_iterator to)
{
    QByteArray bytes;
    append(bytes, quint32(to - from));
    for (; from != to; ++from) {
        append(bytes, from->number);
        append(bytes, quint32(from->index));
    }
    return bytes.append(chunk);
}

} // namespace

QString EvtxDecoder::programPath()
{
    const QString here = QCoreApplication::applicationDirPath();
    return QStandardPaths::findExecutable(QStringLiteral("evtxdecoder"), {here, here + QStringLiteral("/../libexec/writeback-wizard")});
}

EvtxDecoder::EvtxDecoder(const QString &program) : m_program(program)
{
}

EvtxDecoder::~EvtxDecoder()
{
    end();
}

bool EvtxDecoder::start()
{
    if (m_missing || (m_process && m_process->state() == QProcess::Running))
        return !m_missing;
    m_process = std::make_unique<QProcess>();
    m_process->setProcessChannelMode(QProcess::ForwardedErrorChannel);
    m_process->start(m_program, QStringList());
    m_missing = m_program.isEmpty() || !m_process->waitForStarted();
    return !m_missing;
}

void EvtxDecoder::end()
{
    if (!m_process)
        return;
    m_process->closeWriteChannel();
    if (!m_process->waitForFinished(lookEvery)) {
        m_process->kill();
        m_process->waitForFinished();
    }
    m_process.reset();
}

std::optional<QByteArray> EvtxDecoder::read(qsizetype size, const GoOn &goOn)
{
    const QDeadlineTimer deadline(longestRecord);
    while (m_process->bytesAvailable() < size) {
        if (deadline.hasExpired() || !goOn())
            return {};
        if (!m_process->waitForReadyRead(lookEvery) && m_process->state() != QProcess::Running && m_process->bytesAvailable() < size)
            return {};
    }
    return m_process->read(size);
}

std::optional<QByteArray> EvtxDecoder::answer(const GoOn &goOn)
{
    const auto head = read(sizeof(quint32), goOn);
    const qsizetype size = head ? qFromLittleEndian<quint32>(head->constData()) : 0;
    if (!head || size > longestEvtxXml)
        return {};
    return size == 0 ? QByteArray() : read(size, goOn);
}

QList<EvtxRecord> EvtxDecoder::decode(QByteArrayView chunk, const QList<EvtxWanted> &wanted, const GoOn &goOn)
{
    QList<EvtxRecord> records;
    for (auto next = wanted.cbegin(); next != wanted.cend() && goOn() && start();) {
        m_process->write(request(chunk, next, wanted.cend()));
        for (; next != wanted.cend(); ++next) {
            const auto xml = answer(goOn);
            if (!xml) { // it died over this one
                ++m_losses;
                ++next;
                end();
                break;
            }
            if (!xml->isEmpty())
                records << EvtxRecord{next->number, *xml};
        }
    }
    return records;
}
