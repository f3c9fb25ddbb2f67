#pragma once
#include "app/casestore.h"
#include "app/keychain.h"
#include "app/language.h"
#include "app/servercollector.h"
#include "app/settings.h"
#include "wizard/services.h"

class Session;

/// The real world behind the wizard: languages, cases on disk, keychain, clipboard, browser.
class ProgramServices final : public Services
{
    Q_OBJECT

public:
    /// All outlive this. \p language is spoken until the person chooses another.
    ProgramServices(Session &session, Keychain &keychain, const QString &language, QObject *parent = nullptr);
    ~ProgramServices() override;

    QList<Language> languages() const override;
    QString language() const override;
    void setLanguage(const QString &code) override;
    Texts texts(bool hideNames) const override;

    Theme::Choice theme() const override;
    void setTheme(Theme::Choice choice) override;

    QList<RecentCase> recentCases() const override;
    QString openCase(const QString &path) override;
    QString saveCase(const QString &path) override;
    QString casePath() const override { return m_casePath; }
    std::optional<RecoveredCase> recoveredCase() const override;
    QString openRecovered() override;
    void discardRecovered() override;
    int keptCases() const override { return int(m_store.others()); }
    QString deleteCases() override;
    QList<SampleCase> sampleCases() const override;
    QString openSample(const QString &id) override;

    void storeProxyPassword(const QString &proxyHost, const QString &user, const QString &password, QObject *context, Done done) override;
    void removeProxyPassword(const QString &proxyHost, const QString &user, QObject *context, Done done) override;

    QString saveCollectScript(const QString &path) override;
    QString whyNotCollectHere() const override;
    void collectHere(QObject *context, Done done) override;
    void stopCollecting() override;
    QString writeReport(const QString &path, const Wish &wish) override;
    QString writePacket(const QString &path, const Wish &wish) override;
    QString ticket(const Wish &wish) const override;
    Mail mail(Owner owner, const Wish &wish) const override;
    void composeMail(const Mail &mail) override;
    QList<Alias> replacedNames() const override;
    std::variant<Case, QString> earlierCase(const QString &path) const override;
    void copyToClipboard(const QString &text) override;
    void openUrl(const QUrl &url) override;
    QByteArray layoutState(const QString &name) const override;
    void setLayoutState(const QString &name, const QByteArray &state) override;

private:
    template <typename Use> auto withSource(const Wish &wish, Use use) const;

    Session &m_session;
    Keychain &m_keychain;
    ServerCollector m_collector;
    Settings m_settings;
    CaseStore m_store;
    std::unique_ptr<::Language> m_language;
    std::shared_ptr<class Redactor> m_redactor;
    QString m_casePath;
};
