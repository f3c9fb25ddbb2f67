#include "app/programservices.h"
#include "app/inputfiles.h"
#include "app/place.h"
#include "checks/collectscript.h"
#include "checks/registry.h"
#include "checks/report/report.h"
#include "checks/samples.h"
#include "checks/session.h"
#include <QtCore/QSaveFile>
#include <QtGui/QClipboard>
#include <QtGui/QDesktopServices>
#include <QtGui/QGuiApplication>
#include <spdlog/spdlog.h>

namespace {

constexpr qsizetype mostRecent = 8;

/// What came of a kept case, judged again with what we know today.
Diagnosis diagnosed(const Case &kept)
{
    return diagnose(judgeAll(allChecks(), kept.inputs, kept.answers, kept.evidence), kept.inputs);
}

State stateOf(Verdict verdict)
{
    switch (verdict) {
    case Verdict::Healthy: return State::Good;
    case Verdict::Warning: return State::Warning;
    case Verdict::Problem: return State::Problem;
    case Verdict::Unknown: return State::Missing;
    }
    Q_UNREACHABLE();
}

/// Whole or not at all; one sentence where it cannot be written.
QString writeWhole(const QByteArray &content, const QString &path)
{
    QSaveFile file(path);
    const bool written = file.open(QIODevice::WriteOnly) && file.write(content) == content.size() && file.commit();
    return written ? QString() : file.errorString();
}

} // namespace

ProgramServices::ProgramServices(Session &session, Keychain &keychain, const QString &language, QObject *parent)
    : Services(parent), m_session(session), m_keychain(keychain), m_store(session), m_language(std::make_unique<::Language>(language)),
      m_redactor(std::make_shared<Redactor>())
{
    m_language->install();
    connect(&session, &Session::fileRead, this, [this](const QString &, const std::optional<ReadError> &error) {
        if (error)
            Q_EMIT fileRefused(sentenceFor(*error));
    });
}

ProgramServices::~ProgramServices() = default;

QList<Services::Language> ProgramServices::languages() const
{
    QList<Language> all;
    for (const QString &code : ::Language::shipped())
        all << Language{code, ::Language::nativeName(code)};
    return all;
}

QString ProgramServices::language() const
{
    return m_language->code();
}

void ProgramServices::setLanguage(const QString &code)
{
    if (code == m_language->code())
        return;
    auto next = std::make_unique<::Language>(code);
    m_language = std::move(next);
    m_language->install();
    m_settings.setLanguage(code);
    QGuiApplication::setLayoutDirection(m_language->locale().textDirection());
    spdlog::info("language {}", code.toStdString());
    Q_EMIT languageChanged();
}

Texts ProgramServices::texts(bool hideNames) const
{
    if (!hideNames)
        return m_language->texts();
    return m_language->texts([redactor = m_redactor](const Value &value) { return redactor->hide(value); });
}

Theme::Choice ProgramServices::theme() const
{
    const QString name = m_settings.theme();
    if (name == QLatin1StringView("light"))
        return Theme::Choice::Light;
    return name == QLatin1StringView("dark") ? Theme::Choice::Dark : Theme::Choice::System;
}

void ProgramServices::setTheme(Theme::Choice choice)
{
    static const char *const names[] = {"", "light", "dark"};
    m_settings.setTheme(QString::fromLatin1(names[int(choice)]));
    Q_EMIT themeChanged();
}

QList<Services::RecentCase> ProgramServices::recentCases() const
{
    QList<RecentCase> recent;
    const Texts words = m_language->texts();
    for (const CaseStore::Kept &kept : m_store.closed().mid(0, mostRecent)) {
        const auto read = readCaseFile(kept.path);
        const auto *whole = std::get_if<Case>(&read);
        if (!whole)
            continue;
        const Diagnosis diagnosis = diagnosed(*whole);
        QStringList about{whole->inputs.affectedUser, whole->inputs.complaint.left(200).simplified().left(24),
                          m_language->locale().toString(kept.saved.toLocalTime(), QLocale::ShortFormat)};
        about.removeAll(QString());
        recent << RecentCase{verdictTitle(diagnosis, words), about.join(QStringLiteral(" · ")), stateOf(diagnosis.verdict), kept.path};
    }
    return recent;
}

QString ProgramServices::openCase(const QString &path)
{
    InputFile file = readInputFile(path);
    if (const auto *error = std::get_if<ReadError>(&file))
        return sentenceFor(*error);
    if (const auto *text = std::get_if<QString>(&file)) {
        Inputs inputs = m_session.inputs();
        inputs.complaint = text->left(int(maximumTextSize));
        m_session.setInputs(inputs);
        return {};
    }
    if (const auto *evidence = std::get_if<EvidenceFile>(&file)) {
        m_session.read({evidence->path});
        return {};
    }
    m_session.open(std::move(std::get<Case>(file)));
    m_casePath = path;
    return {};
}

QString ProgramServices::saveCase(const QString &path)
{
    const QString problem = writeCaseFile(m_session.currentCase(), path);
    if (!problem.isEmpty())
        return tr("The case is not saved in %1: %2 It is kept on this computer all the same.").arg(path, problem);
    m_casePath = path;
    return {};
}

std::optional<Services::RecoveredCase> ProgramServices::recoveredCase() const
{
    const auto orphan = m_store.orphan();
    if (!orphan)
        return {};
    const auto read = readCaseFile(orphan->path);
    const auto *whole = std::get_if<Case>(&read);
    const QString title = !whole                                 ? QString()
                          : whole->inputs.affectedUser.isEmpty() ? whole->inputs.complaint.left(200).simplified().left(24)
                                                                 : whole->inputs.affectedUser;
    return RecoveredCase{title, orphan->saved};
}

QString ProgramServices::openRecovered()
{
    const auto orphan = m_store.orphan();
    if (!orphan)
        return {};
    auto read = readCaseFile(orphan->path);
    if (const auto *error = std::get_if<ReadError>(&read))
        return sentenceFor(*error);
    m_session.open(std::move(std::get<Case>(read))); // kept again as the open case before the old file goes
    if (m_store.problem().isEmpty())
        m_store.forgetOrphan(orphan->path);
    Q_EMIT recentCasesChanged();
    return {};
}

void ProgramServices::discardRecovered()
{
    if (const auto orphan = m_store.orphan())
        m_store.forgetOrphan(orphan->path);
    Q_EMIT recentCasesChanged();
}

QString ProgramServices::deleteCases()
{
    m_store.wipe();
    Q_EMIT recentCasesChanged();
    const qsizetype left = m_store.others();
    spdlog::info("cases deleted, {} left", left);
    return left == 0 ? QString()
                     : tr("%n case(s) could not be deleted. They lie in %1.", nullptr, int(left)).arg(CaseStore::standardFolder());
}

QList<Services::SampleCase> ProgramServices::sampleCases() const
{
    QList<SampleCase> all;
    for (const QString &id : Samples::ids())
        all << SampleCase{id, m_language->texts().say(Samples::title(id))};
    return all;
}

QString ProgramServices::openSample(const QString &id)
{
    auto sample = Samples::open(id);
    if (const auto *error = std::get_if<ReadError>(&sample))
        return sentenceFor(*error);
    m_session.open(std::move(std::get<Case>(sample)));
    m_casePath.clear();
    return {};
}

void ProgramServices::storeProxyPassword(const QString &proxyHost, const QString &user, const QString &password, QObject *context,
                                         Done done)
{
    m_keychain.write(proxySecretKey(proxyHost, user), password, context, [done = std::move(done)](const SecretStore::Answer &answer) {
        done(answer.problem.isEmpty()
                 ? QString()
                 : tr("The keychain does not take the password, so the proxy is used without it. %1").arg(answer.problem));
    });
}

void ProgramServices::removeProxyPassword(const QString &proxyHost, const QString &user, QObject *context, Done done)
{
    m_keychain.remove(proxySecretKey(proxyHost, user), context,
                      [done = std::move(done)](const SecretStore::Answer &answer) { done(answer.problem); });
}

QString ProgramServices::saveCollectScript(const QString &path)
{
    const QByteArray script = collectScript(m_session.inputs().cloud);
    QSaveFile file(path);
    if (file.open(QIODevice::WriteOnly) && file.write(script) == script.size() && file.commit())
        return {};
    return tr("The script is not written to %1: %2").arg(path, file.errorString());
}

QString ProgramServices::whyNotCollectHere() const
{
    const QString why = ServerCollector::whyNot();
    return !why.isEmpty() || standsOnServer() ? why : tr("This computer is not the server.");
}

void ProgramServices::collectHere(QObject *context, Done done)
{
    connect(
        &m_collector, &ServerCollector::finished, context,
        [this, done = std::move(done)](const QString &file, const QString &problem) { done(problem.isEmpty() ? openCase(file) : problem); },
        Qt::SingleShotConnection);
    m_collector.start(m_session.inputs().cloud, m_session.inputs().affectedUser);
}

void ProgramServices::stopCollecting()
{
    m_collector.stop();
}

/// Calls \p use with the source of what leaves, in the languages of \p wish.
template <typename Use> auto ProgramServices::withSource(const Wish &wish, Use use) const
{
    const ::Language first(wish.language.isEmpty() ? m_language->code() : wish.language);
    const ::Language second(wish.second);
    const Case &whole = m_session.currentCase();
    ReportSource source{.whole = whole,
                        .diagnosis = m_session.diagnosis(),
                        .translator = first.translator(),
                        .locale = first.locale(),
                        .redact = wish.hideNames,
                        .made = QDateTime::currentDateTimeUtc(),
                        .earlier = wish.earlier};
    if (!wish.second.isEmpty())
        source.second = Spoken{second.translator(), second.locale()};
    if (wish.shownTo)
        source.reveal = revealed(namesNeeded(*wish.shownTo, whole));
    QList<Alias> aliases;
    source.aliases = &aliases;
    auto made = use(source);
    m_session.keepAliases(aliases);
    return made;
}

QString ProgramServices::writeReport(const QString &path, const Wish &wish)
{
    const QByteArray html = withSource(wish, [](const ReportSource &source) { return makeReport(Format::Html, source); });
    const QString problem = writeWhole(html, path);
    spdlog::info("report written, {} bytes, redacted {}, whole {}", html.size(), wish.hideNames, problem.isEmpty());
    return problem.isEmpty() ? QString() : tr("The report is not written to %1: %2").arg(path, problem);
}

QString ProgramServices::writePacket(const QString &path, const Wish &wish)
{
    const QByteArray packet = withSource(wish, [](const ReportSource &source) { return makePacket(source); });
    const QString problem = writeWhole(packet, path);
    spdlog::info("packet written, {} bytes, redacted {}, whole {}", packet.size(), wish.hideNames, problem.isEmpty());
    return problem.isEmpty() ? QString() : tr("The packet is not written to %1: %2").arg(path, problem);
}

QString ProgramServices::ticket(const Wish &wish) const
{
    return withSource(wish, [](const ReportSource &source) { return makeTicket(source); });
}

Mail ProgramServices::mail(Owner owner, const Wish &wish) const
{
    return withSource(wish, [owner](const ReportSource &source) { return makeMail(source, owner); });
}

void ProgramServices::composeMail(const Mail &mail)
{
    QDesktopServices::openUrl(mailLink(mail));
}

QList<Alias> ProgramServices::replacedNames() const
{
    return withSource({}, [](const ReportSource &source) { return ::replacedNames(source); });
}

std::variant<Case, QString> ProgramServices::earlierCase(const QString &path) const
{
    InputFile file = readInputFile(path);
    if (auto *opened = std::get_if<Case>(&file))
        return std::move(*opened);
    const auto *error = std::get_if<ReadError>(&file);
    return sentenceFor(error ? *error : ReadError{ReadError::Reason::NotACase, path, {}, {}});
}

void ProgramServices::copyToClipboard(const QString &text)
{
    QGuiApplication::clipboard()->setText(text);
}

void ProgramServices::openUrl(const QUrl &url)
{
    const bool isReport = url.isLocalFile() && url.path().endsWith(QLatin1StringView(".html"));
    if (url.scheme() == QLatin1StringView("https") || isReport)
        QDesktopServices::openUrl(url);
}

QByteArray ProgramServices::layoutState(const QString &name) const
{
    return m_settings.layout(name);
}

void ProgramServices::setLayoutState(const QString &name, const QByteArray &state)
{
    m_settings.setLayout(name, state);
}
