#pragma once
#include "checks/casefile.h"
#include "checks/diagnosis.h"
#include "checks/runner.h"
#include <QtCore/QObject>

/// One case from the first word of a caller to the result: inputs, answers, evidence, and what follows from them.
///
/// Answers may change at any time and only judge again; a changed input looks again at the facts that used it.
class Session : public QObject
{
    Q_OBJECT

public:
    explicit Session(World &world, QObject *parent = nullptr);

    const Inputs &inputs() const { return m_case.inputs; }
    void setInputs(const Inputs &inputs);
    const Answers &answers() const { return m_case.answers; }
    /// "yes", "no", "unknown", or what the question offers; an empty \p option takes the answer back.
    void answer(const QString &checkId, const QString &option);
    const QStringList &ticks() const { return m_case.ticks; }
    /// A step of a procedure is done, or not after all. It judges nothing.
    void tick(const QString &step, bool done);
    /// What stood for each name in something that left: it is to stand for it in all that leaves later.
    void keepAliases(const QList<Alias> &aliases);
    /// Narrows what is required for a verdict (--scope).
    void setScope(const QStringList &scope);
    /// Which of network, directory, tenant, server, events may be looked at live; what is not listed is left alone.
    void setSources(const QStringList &sources) { m_sources = sources; }
    /// Long complaints are read in a thread of their own, as a program with windows wants it: changed() comes when that is done. Else
    /// setInputs() comes back when all is read.
    void setReadsAside(bool aside) { m_readsAside = aside; }
    bool isReadingComplaint() const { return m_isReadingComplaint; }

    /// Looks for everything that is not settled for these inputs.
    void start();
    /// Reads these files into the evidence, beside what else is looked at; nothing else is started. fileRead() says how each ended.
    void read(const QStringList &paths);
    /// Whether start() would make sense: nothing was looked at yet, or an input changed since. An opened case is not looked at again by
    /// itself.
    bool wantsRun() const { return m_wantsRun; }
    /// Looks again at everything that was seen live.
    void startAgain();
    /// Looks again only at what \p finding rests on.
    void startAgain(const Finding &finding) { startAgain(QList<const Check *>{finding.check}); }
    /// Looks again only at what these checks may rest on. False where nothing of it is seen live: then only a person can tell.
    bool startAgain(const QList<const Check *> &checks);
    void stop();
    bool isRunning() const { return m_runner.isRunning(); }
    /// False when only the idle test still runs.
    bool isRunningInForeground() const { return m_runner.isRunningInForeground(); }
    bool hasRun() const { return m_case.started.isValid(); }
    int probesDone() const { return m_runner.done(); }
    int probesTotal() const { return m_runner.total(); }

    const Evidence &evidence() const { return m_case.evidence; }
    const Diagnosis &diagnosis() const { return m_diagnosis; }

    /// The case as it is now; it may be written at any time.
    const Case &currentCase() const { return m_case; }
    /// Goes on with a case that was read; nothing runs until start().
    void open(Case opened);

Q_SIGNALS:
    void changed();     ///< Findings, diagnosis or evidence.
    void caseChanged(); ///< Inputs, answers, ticks or aliases: time to save.
    void runningChanged();
    void finished();
    /// A file of read() is in the evidence, or cannot be read: \p error says why. Another may still be read.
    void fileRead(const QString &path, const std::optional<ReadError> &error);

private:
    Inputs inputsForRun() const;
    std::vector<ProbePlan> livePlans() const;
    void run(std::vector<ProbePlan> plans);
    QString keyFor(const QString &path) const;
    void readComplaint();
    struct Pasted;
    void takeComplaint(Pasted pasted);
    void takeCollectedAgent();
    void judgeAgain();
    bool forgetSeen(std::string_view factId);

    Case m_case;
    QStringList m_scope;
    QStringList m_sources{QStringLiteral("network")};
    Diagnosis m_diagnosis;
    bool m_wantsRun = true;
    bool m_readsAside = false;
    bool m_isReadingComplaint = false;
    quint64 m_complaints = 0;          ///< So that what was read of an earlier one is not taken for this.
    QStringList m_unread;              ///< Files that are being read.
    QMap<QString, QString> m_fileKeys; ///< Keys of their facts, by path.
    Runner m_runner;
};
