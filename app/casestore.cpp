#include "app/casestore.h"
#include "checks/probes/network/blockingcall.h"
#include "checks/session.h"
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QMutex>
#include <QtCore/QStandardPaths>
#include <QtCore/QUuid>
#include <algorithm>
#include <utility>

using namespace std::chrono_literals;

namespace {

constexpr int keptDays = 14;
const QString open = QStringLiteral("open");
constexpr qsizetype longText = 200'000; // characters; a shorter one is written in a few milliseconds
const QString closedKind = QStringLiteral("closed");

/// Whether anything was told or seen: a window that was only opened leaves nothing behind.
bool hasContent(const Case &kept)
{
    Inputs blank;
    blank.idleSeconds = kept.inputs.idleSeconds;
    blank.place = kept.inputs.place;
    return kept.inputs != blank || !kept.answers.isEmpty() || !kept.ticks.isEmpty() || kept.started.isValid();
}

/// Free when no living program holds it; Qt looks whether the process of a lock still lives.
bool isFree(const QString &lockPath)
{
    QLockFile lock(lockPath);
    lock.setStaleLockTime(0);
    return lock.tryLock(0ms);
}

} // namespace

struct CaseStore::Writing
{
    QMutex mutex;
    bool ended = false; ///< The store writes the last time by itself: no thread may write any more.
};

QString CaseStore::standardFolder()
{
    return QStandardPaths::writableLocation(QStandardPaths::AppLocalDataLocation) + QStringLiteral("/cases");
}

bool CaseStore::isOpenSomewhere()
{
    const QDir dir(standardFolder());
    const QStringList locks = dir.entryList({open + QStringLiteral("-*.lock")}, QDir::Files);
    return !std::ranges::all_of(locks, [&](const QString &lock) { return isFree(dir.filePath(lock)); });
}

CaseStore::CaseStore(Session &session, const QString &folder, QObject *parent)
    : QObject(parent), m_session(session), m_folder(folder.isEmpty() ? standardFolder() : folder),
      m_name(QUuid::createUuid().toString(QUuid::WithoutBraces)), m_writing(std::make_shared<Writing>())
{
    QDir().mkpath(m_folder);
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(pathOf(open) + QStringLiteral(".lock"));
    m_lock->setStaleLockTime(0);
    if (!m_lock->tryLock(0ms))
        m_problem = m_folder;
    removeOld();
    m_soon.setSingleShot(true);
    m_soon.setInterval(1s);
    connect(&m_soon, &QTimer::timeout, this, &CaseStore::save);
    connect(&session, &Session::caseChanged, this, &CaseStore::save);
    connect(&session, &Session::finished, this, &CaseStore::save);
    connect(&session, &Session::changed, this, [this] {
        if (m_session.isRunning() && !m_soon.isActive())
            m_soon.start();
    });
}

CaseStore::~CaseStore()
{
    const QMutexLocker lock(&m_writing->mutex); // waits for a thread that writes just now
    m_writing->ended = true;
    if (m_worthKeeping)
        m_problem = writeCaseFile(m_session.currentCase(), pathOf(open));
    if (QFile::exists(pathOf(open)))
        QFile::rename(pathOf(open), pathOf(closedKind));
    m_lock->unlock();
}

QString CaseStore::pathOf(const QString &kind) const
{
    return m_folder + u'/' + kind + u'-' + m_name + QStringLiteral(".json");
}

void CaseStore::save()
{
    m_worthKeeping = hasContent(m_session.currentCase());
    const bool isLong = m_session.inputs().complaint.size() >= longText;
    if (m_isWriting || (m_worthKeeping && isLong))
        return saveAside();
    if (m_worthKeeping)
        m_problem = writeCaseFile(m_session.currentCase(), pathOf(open));
    else
        QFile::remove(pathOf(open));
}

/// One thread at a time; what changes meanwhile is written after it.
void CaseStore::saveAside()
{
    m_hasChanged = true;
    if (std::exchange(m_isWriting, true))
        return;
    m_hasChanged = false;
    const auto write = [writing = m_writing, kept = m_session.currentCase(), path = pathOf(open)] {
        const QMutexLocker lock(&writing->mutex);
        return writing->ended ? QString() : writeCaseFile(kept, path);
    };
    callBlocking(this, write, [this](const QString &problem) {
        m_isWriting = false;
        m_problem = problem;
        if (m_hasChanged)
            save();
    });
}

QList<CaseStore::Kept> CaseStore::files(const QString &kind) const
{
    QList<Kept> found;
    const QDir dir(m_folder);
    for (const QFileInfo &info : dir.entryInfoList({kind + QStringLiteral("-*.json")}, QDir::Files, QDir::Time))
        found << Kept{info.absoluteFilePath(), info.lastModified().toUTC()};
    return found;
}

/// Newest first.
QList<CaseStore::Kept> CaseStore::orphans() const
{
    QList<Kept> left = files(open);
    const QString own = QFileInfo(pathOf(open)).absoluteFilePath();
    left.removeIf([&](const Kept &kept) { return kept.path == own || !isFree(kept.path + QStringLiteral(".lock")); });
    return left;
}

std::optional<CaseStore::Kept> CaseStore::orphan() const
{
    const QList<Kept> left = orphans();
    return left.isEmpty() ? std::nullopt : std::optional(left.constFirst());
}

void CaseStore::forgetOrphan(const QString &path)
{
    if (!isFree(path + QStringLiteral(".lock")))
        return;
    QFile::remove(path);
    QFile::remove(path + QStringLiteral(".lock"));
}

QList<CaseStore::Kept> CaseStore::closed() const
{
    return files(closedKind);
}

void CaseStore::wipe()
{
    for (const Kept &kept : files(closedKind))
        QFile::remove(kept.path);
    for (const Kept &left : orphans())
        forgetOrphan(left.path);
}

void CaseStore::removeOld()
{
    const QDateTime limit = QDateTime::currentDateTimeUtc().addDays(-keptDays);
    for (const QString &kind : {open, closedKind}) {
        for (const Kept &kept : files(kind)) {
            if (kept.saved < limit)
                forgetOrphan(kept.path);
        }
    }
}
