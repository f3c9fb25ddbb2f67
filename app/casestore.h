#pragma once
#include "checks/casefile.h"
#include <QtCore/QLockFile>
#include <QtCore/QObject>
#include <QtCore/QTimer>
#include <memory>
#include <optional>

class Session;

/// Keeps cases on this computer: the open one as it grows, those that a dead program left, and the last ones.
///
/// Each window has a file of its own, held by a lock, so that two windows do not disturb each other. Files belong to the user
/// alone and go after 14 days.
class CaseStore : public QObject
{
    Q_OBJECT

public:
    /// A file of a case that is not open in any window.
    struct Kept
    {
        QString path;
        QDateTime saved; ///< UTC.
    };

    /// \p folder is made where it is missing; empty for the standard place. \p session outlives the store.
    explicit CaseStore(Session &session, const QString &folder = {}, QObject *parent = nullptr);
    /// An ordinary end: what was open becomes one of the last cases.
    ~CaseStore() override;

    static QString standardFolder();

    /// True while a window of this person, in any process, has a case in the standard folder.
    static bool isOpenSomewhere();

    /// The newest case that was open when its program died.
    std::optional<Kept> orphan() const;
    /// Removes it, after it was opened or refused.
    void forgetOrphan(const QString &path);
    /// Closed cases, newest first.
    QList<Kept> closed() const;
    /// How many cases wipe() would remove.
    qsizetype others() const { return closed().size() + orphans().size(); }
    /// Removes every case on this computer but those that are open in a window; others() then tells what could not be removed.
    void wipe();
    /// Why the open case could not be kept; empty where it could.
    const QString &problem() const { return m_problem; }
    /// Writes the open case now. Answers and inputs do so by themselves at once, evidence within a second. A case with a long text in it is
    /// written in a thread of its own: 10 MB would hold up the window for a tenth of a second.
    void save();

private:
    /// What this store and the thread that writes for it share.
    struct Writing;

    void saveAside();
    QString pathOf(const QString &kind) const;
    QList<Kept> files(const QString &kind) const;
    QList<Kept> orphans() const;
    void removeOld();

    Session &m_session;
    QString m_folder;
    QString m_name;
    QString m_problem;
    std::unique_ptr<QLockFile> m_lock;
    QTimer m_soon;
    bool m_worthKeeping = false;
    std::shared_ptr<Writing> m_writing;
    bool m_isWriting = false;
    bool m_hasChanged = false; ///< Since the thread began to write.
};
