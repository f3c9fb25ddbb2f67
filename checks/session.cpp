#include "checks/session.h"
#include "checks/facts/events.h"
#include "checks/facts/network.h"
#include "checks/facts/person.h"
#include "checks/probes/events/livelog.h"
#include "checks/probes/files/eventfile.h"
#include "checks/probes/files/fileprobe.h"
#include "checks/probes/network/blockingcall.h"
#include "checks/probes/planrun.h"
#include "checks/probes/server/collectionjoin.h"
#include "checks/reading/textreader.h"
#include "checks/registry.h"
#include "checks/stillfailing/attempt.h"
#include <QtCore/QFileInfo>

namespace {

/// Facts of this kind that were seen live and that \p plans no longer wants: another cloud, another host.
template <typename Fact> void forgetUnplanned(Evidence &evidence, const std::vector<ProbePlan> &plans)
{
    QStringList stale;
    for (const auto &[key, slot] : evidence.all<Fact>()) {
        const QString name = planName(Fact::id, key);
        if (std::ranges::none_of(plans, [&](const ProbePlan &plan) { return plan.name == name; }))
            stale << key;
    }
    for (const QString &key : stale)
        evidence.forget<Fact>(key);
}

/// The question that asks for the same as Inputs::agent.
QString agentQuestion()
{
    return QString::fromLatin1(Checks::syncAgent.id);
}

} // namespace

Session::Session(World &world, QObject *parent) : QObject(parent), m_runner(world, m_case.evidence)
{
    connect(&m_runner, &Runner::changed, this, &Session::judgeAgain);
    connect(&m_runner, &Runner::finished, this, [this] {
        m_case.seconds = double(m_case.started.msecsTo(QDateTime::currentDateTimeUtc())) / 1000;
        Q_EMIT runningChanged();
        Q_EMIT finished();
    });
    judgeAgain();
}

void Session::setInputs(const Inputs &inputs)
{
    if (inputs == m_case.inputs)
        return;
    const bool complaintChanged = inputs.complaint != m_case.inputs.complaint;
    m_case.inputs = inputs;
    m_wantsRun = true;
    if (complaintChanged)
        readComplaint();
    judgeAgain();
    Q_EMIT caseChanged();
}

void Session::answer(const QString &checkId, const QString &option)
{
    if (m_case.answers.value(checkId) == option)
        return;
    if (option.isEmpty())
        m_case.answers.remove(checkId);
    else
        m_case.answers[checkId] = option;
    if (checkId == agentQuestion())
        takeCollectedAgent();
    judgeAgain();
    Q_EMIT caseChanged();
}

void Session::tick(const QString &step, bool done)
{
    if (m_case.ticks.contains(step) == done)
        return;
    if (done)
        m_case.ticks << step;
    else
        m_case.ticks.removeAll(step);
    Q_EMIT caseChanged();
}

void Session::keepAliases(const QList<Alias> &aliases)
{
    QSet<QString> known;
    for (const Alias &one : std::as_const(m_case.aliases))
        known << one.kind + u'\n' + one.name;
    const qsizetype before = m_case.aliases.size();
    std::ranges::copy_if(aliases, std::back_inserter(m_case.aliases),
                         [&](const Alias &one) { return !known.contains(one.kind + u'\n' + one.name); });
    if (m_case.aliases.size() > before)
        Q_EMIT caseChanged();
}

void Session::setScope(const QStringList &scope)
{
    m_scope = scope;
    judgeAgain();
}

/// The inputs with the relays that the server's own events name: they are the tenant's, all others are examples.
Inputs Session::inputsForRun() const
{
    Inputs inputs = m_case.inputs;
    for (const QString &relay : m_case.evidence.summary<EventStory>().relays()) {
        if (!inputs.extraHosts.contains(relay, Qt::CaseInsensitive))
            inputs.extraHosts << relay;
    }
    return inputs;
}

std::vector<ProbePlan> Session::livePlans() const
{
    std::vector<ProbePlan> plans;
    if (m_sources.contains(QLatin1StringView("network")) && m_case.inputs.lookAtNetwork)
        plans = planRun(inputsForRun());
    if (m_sources.contains(QLatin1StringView("events")))
        plans.push_back(planLiveEvents(m_case.inputs));
    return plans;
}

void Session::start()
{
    std::vector<ProbePlan> plans = livePlans();
    if (!plans.empty()) {
        forgetUnplanned<HostFact>(m_case.evidence, plans);
        forgetUnplanned<IdleFact>(m_case.evidence, plans);
        forgetUnplanned<DomainFact>(m_case.evidence, plans);
        forgetUnplanned<PortsFact>(m_case.evidence, plans);
    }
    m_wantsRun = false;
    run(std::move(plans));
}

/// Looks for what \p plans want, and goes on with the files that are being read.
void Session::run(std::vector<ProbePlan> plans)
{
    for (const QString &path : std::as_const(m_unread)) {
        plans.push_back(planFile(path, m_fileKeys.value(path), [this, path](const std::optional<ReadError> &error) {
            m_unread.removeOne(path);
            takeCollectedAgent();
            const auto tell = [this, path, error] {
                Q_EMIT caseChanged();
                Q_EMIT fileRead(path, error);
            };
            QMetaObject::invokeMethod(this, tell, Qt::QueuedConnection); // the evidence is not judged yet
        }));
    }
    m_case.started = QDateTime::currentDateTimeUtc();
    m_runner.start(std::move(plans));
    Q_EMIT runningChanged();
}

void Session::read(const QStringList &paths)
{
    for (const QString &path : paths) {
        if (m_unread.contains(path))
            continue;
        m_fileKeys.insert(path, keyFor(path));
        m_unread << path;
    }
    run(isRunning() ? livePlans() : std::vector<ProbePlan>());
}

/// The name of the file; a second one of that name, from elsewhere, is told apart by a number.
QString Session::keyFor(const QString &path) const
{
    if (m_fileKeys.contains(path))
        return m_fileKeys.value(path);
    const QString name = QFileInfo(path).fileName();
    QString key = name;
    for (int n = 2; m_fileKeys.values().contains(key); ++n)
        key = QStringLiteral("%1 (%2)").arg(name).arg(n);
    return key;
}

void Session::startAgain()
{
    forgetUnplanned<HostFact>(m_case.evidence, {});
    forgetUnplanned<IdleFact>(m_case.evidence, {});
    forgetUnplanned<DomainFact>(m_case.evidence, {});
    forgetUnplanned<PortsFact>(m_case.evidence, {});
    m_case.evidence.forget<EventsFact>(liveLogKey());
    start();
}

/// Forgets what was seen live of a kind; false for what is not looked at live.
bool Session::forgetSeen(std::string_view factId)
{
    if (factId == HostFact::id) {
        forgetUnplanned<HostFact>(m_case.evidence, {});
    } else if (factId == IdleFact::id) {
        forgetUnplanned<IdleFact>(m_case.evidence, {});
    } else if (factId == DomainFact::id || factId == PortsFact::id) {
        forgetUnplanned<DomainFact>(m_case.evidence, {});
        forgetUnplanned<PortsFact>(m_case.evidence, {});
    } else if (factId == EventsFact::id && m_case.evidence.slot<EventsFact>(liveLogKey())) {
        m_case.evidence.forget<EventsFact>(liveLogKey()); // files stay as they were read
    } else {
        return false;
    }
    return true;
}

bool Session::startAgain(const QList<const Check *> &checks)
{
    bool isLive = false;
    for (const Check *check : checks) {
        for (const Judgement &judgement : check->judgements)
            isLive |= forgetSeen(judgement.factId);
    }
    if (isLive)
        start();
    return isLive;
}

void Session::stop()
{
    m_runner.stop();
}

void Session::open(Case opened)
{
    m_runner.stop();
    m_unread.clear();
    m_fileKeys.clear();
    m_case = std::move(opened);
    readComplaint();
    takeCollectedAgent();
    m_wantsRun = !hasRun();
    judgeAgain();
    Q_EMIT caseChanged();
}

/// What a pasted text tells.
struct Session::Pasted
{
    ComplaintFact fact;
    std::optional<EventsFact> events;

    static Pasted read(const QString &text) { return {readText(text), readPastedEvents(text)}; }
};

/// What the caller sees is a fact like any other, read once per change: a paste may be long.
void Session::readComplaint()
{
    constexpr qsizetype longText = 20'000; // characters; less takes a few milliseconds
    const QString &text = m_case.inputs.complaint;
    const Slot<ComplaintFact> *kept = m_case.evidence.slot<ComplaintFact>();
    const quint64 number = ++m_complaints;
    m_isReadingComplaint = false;
    if (kept && kept->fact && text == kept->fact->codes.join(u' '))
        return; // The words were hidden when the case was saved: the fact is all there is.
    m_case.evidence.forget<ComplaintFact>();
    m_case.evidence.forget<EventsFact>(pastedLogKey());
    if (!m_readsAside || text.size() < longText)
        return takeComplaint(Pasted::read(text));
    m_case.evidence.place<ComplaintFact>(); // it will come
    m_isReadingComplaint = true;
    callBlocking(
        this, [text] { return Pasted::read(text); },
        [this, number](Pasted pasted) {
            if (number != m_complaints)
                return;
            m_isReadingComplaint = false;
            takeComplaint(std::move(pasted));
            judgeAgain();
            Q_EMIT caseChanged();
        });
}

void Session::takeComplaint(Pasted pasted)
{
    m_case.evidence.forget<ComplaintFact>();
    if (pasted.events)
        m_case.evidence.set(std::move(*pasted.events), pastedLogKey());
    if (pasted.fact.isEmpty())
        return;
    pasted.fact.at = QDateTime::currentDateTimeUtc();
    m_case.evidence.set(std::move(pasted.fact));
}

/// A collection says which agent its server runs. A person who said or answered it knows better: that holds.
void Session::takeCollectedAgent()
{
    if (m_case.inputs.agent != Inputs::Agent::Unknown && !m_case.inputs.agentCollected)
        return;
    const QString answer = m_case.answers.value(agentQuestion());
    const bool answered = !answer.isEmpty() && answer != QLatin1StringView("unknown");
    m_case.inputs.agent = answered ? Inputs::Agent::Unknown : collectedAgent(m_case.evidence);
    m_case.inputs.agentCollected = m_case.inputs.agent != Inputs::Agent::Unknown;
}

void Session::judgeAgain()
{
    m_diagnosis = diagnose(judgeAll(allChecks(), m_case.inputs, m_case.answers, m_case.evidence), m_case.inputs, m_scope);
    Q_EMIT changed();
}
