#pragma once
#include "checks/secretstore.h"
#include "checks/session.h"
#include "wizard/services.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QTimer>
#include <QtCore/QTranslator>
#include <memory>

/// Keeps nothing.
class NoSecrets : public SecretStore
{
public:
    using SecretStore::SecretStore;
    void read(const QString &, QObject *context, Done done) override { later(context, std::move(done)); }
    void write(const QString &, const QString &, QObject *context, Done done) override { later(context, std::move(done)); }
    void remove(const QString &, QObject *context, Done done) override { later(context, std::move(done)); }

private:
    static void later(QObject *context, Done done)
    {
        QTimer::singleShot(0, context, [done = std::move(done)] { done({}); });
    }
};

/// A language that nobody speaks: every text 40 % longer, so that one sees where it does not fit, and what was never translated.
class PseudoTranslator : public QTranslator
{
public:
    using QTranslator::QTranslator;
    bool isEmpty() const override { return false; }
    QString translate(const char *context, const char *source, const char *, int n) const override
    {
        if (qstrncmp(context, "Q", 1) == 0 && qstrcmp(context, "QWizard") != 0)
            return {};
        QString text = QString::fromUtf8(source);
        if (n >= 0)
            text.replace(QStringLiteral("%n"), QString::number(n));
        const qsizetype more = qMax<qsizetype>(1, text.size() * 4 / 10);
        return u'[' + text + QStringLiteral(" ëxtrâ långer").repeated(int(more / 13 + 1)).left(more) + u']';
    }
};

/// What pages want from a program, as far as a test needs it: everything in memory, and what was asked for is written down.
class TestServices : public Services
{
public:
    explicit TestServices(QObject *parent = nullptr) : Services(parent) {}
    ~TestServices() override { QCoreApplication::removeTranslator(m_translator.get()); }

    QList<Language> languages() const override
    {
        return {{QStringLiteral("en"), QStringLiteral("English")}, {QStringLiteral("nl"), QStringLiteral("Nederlands")}};
    }
    QString language() const override { return m_language; }
    /// "en", "nl", or "xx" for the long one.
    void setLanguage(const QString &code) override
    {
        if (m_translator)
            QCoreApplication::removeTranslator(m_translator.get());
        m_language = code;
        QLocale::setDefault(code == QStringLiteral("xx") ? QLocale(QLocale::English) : QLocale(code));
        if (code == QStringLiteral("xx")) {
            m_translator = std::make_unique<PseudoTranslator>();
        } else {
            m_translator = std::make_unique<QTranslator>();
            (void)m_translator->load(QStringLiteral(":/i18n/writebackwizard_%1.qm").arg(code));
        }
        QCoreApplication::installTranslator(m_translator.get());
        Q_EMIT languageChanged();
    }
    Texts texts(bool) const override { return Texts(nullptr, QLocale()); }

    Theme::Choice theme() const override { return m_theme; }
    void setTheme(Theme::Choice choice) override
    {
        m_theme = choice;
        Q_EMIT themeChanged();
    }

    QList<RecentCase> recentCases() const override { return m_recent; }
    QString openCase(const QString &path) override
    {
        m_done << QStringLiteral("open ") + path;
        if (m_session && m_case)
            m_session->open(*m_case);
        return m_problem;
    }
    QString saveCase(const QString &path) override
    {
        m_done << QStringLiteral("save ") + path;
        return m_problem;
    }
    QString casePath() const override { return {}; }
    std::optional<RecoveredCase> recoveredCase() const override { return m_recovered; }
    QString openRecovered() override
    {
        m_recovered.reset();
        return openCase(QStringLiteral("recovered"));
    }
    void discardRecovered() override { m_recovered.reset(); }
    int keptCases() const override { return int(m_recent.size()) + (m_recovered ? 1 : 0); }
    QString deleteCases() override
    {
        m_done << QStringLiteral("delete cases");
        if (m_problem.isEmpty()) {
            m_recent.clear();
            m_recovered.reset();
        }
        Q_EMIT recentCasesChanged();
        return m_problem;
    }
    QList<SampleCase> sampleCases() const override { return {{QStringLiteral("firewall"), QStringLiteral("A firewall blocks the relay")}}; }
    QString openSample(const QString &id) override { return openCase(id); }
    QString saveCollectScript(const QString &path) override
    {
        m_done << QStringLiteral("save script ") + path;
        return m_problem;
    }
    QString whyNotCollectHere() const override { return m_whyNotHere; }
    void collectHere(QObject *context, Done done) override
    {
        m_done << QStringLiteral("collect");
        QTimer::singleShot(0, context, [this, done] { done(m_problem); });
    }
    void stopCollecting() override { m_done << QStringLiteral("stop collecting"); }
    void storeProxyPassword(const QString &host, const QString &user, const QString &, QObject *context, Done done) override
    {
        m_done << QStringLiteral("store ") + user + u'@' + host;
        QTimer::singleShot(0, context, [this, done] { done(m_problem); });
    }
    void removeProxyPassword(const QString &host, const QString &user, QObject *context, Done done) override
    {
        m_done << QStringLiteral("remove ") + user + u'@' + host;
        QTimer::singleShot(0, context, [this, done] { done(m_problem); });
    }
    QString writeReport(const QString &path, const Wish &wish) override
    {
        m_done << QStringLiteral("report ") + path + (wish.hideNames ? QStringLiteral(" redacted") : QString())
                      + (wish.language.isEmpty() ? QString() : u' ' + wish.language)
                      + (wish.second.isEmpty() ? QString() : u'+' + wish.second);
        return m_problem;
    }
    QString writePacket(const QString &path, const Wish &wish) override
    {
        m_done << QStringLiteral("packet ") + path + (wish.hideNames ? QStringLiteral(" redacted") : QString());
        return m_problem;
    }
    QString ticket(const Wish &wish) const override
    {
        return wish.shownTo     ? QStringLiteral("ticket with what they need")
               : wish.hideNames ? QStringLiteral("ticket")
                                : QStringLiteral("ticket with names");
    }
    Mail mail(Owner owner, const Wish &wish) const override
    {
        return m_session
                   ? makeMail({.whole = m_session->currentCase(),
                               .diagnosis = m_session->diagnosis(),
                               .redact = wish.hideNames,
                               .reveal = wish.shownTo ? revealed(namesNeeded(*wish.shownTo, m_session->currentCase())) : QStringList()},
                              owner)
                   : Mail{QStringLiteral("subject"), wish.shownTo ? QStringLiteral("mail with what they need") : QStringLiteral("mail")};
    }
    void composeMail(const Mail &mail) override { m_done << QStringLiteral("mail ") + mail.subject; }
    QList<Alias> replacedNames() const override
    {
        return {{QStringLiteral("user-1"), QStringLiteral("m.oud@contoso.example"), QStringLiteral("user")},
                {QStringLiteral("host-1"), QStringLiteral("dc1.contoso.example"), QStringLiteral("host")}};
    }
    std::variant<Case, QString> earlierCase(const QString &path) const override
    {
        if (!m_problem.isEmpty() || !m_case)
            return m_problem + path;
        return *m_case;
    }
    void copyToClipboard(const QString &text) override { m_done << QStringLiteral("copy ") + text; }
    void openUrl(const QUrl &url) override { m_done << QStringLiteral("url ") + url.toString(); }
    QByteArray layoutState(const QString &name) const override { return m_layout.value(name); }
    void setLayoutState(const QString &name, const QByteArray &state) override { m_layout[name] = state; }

    QStringList m_done; ///< What was asked for, in order.
    QString m_whyNotHere = QStringLiteral("This is not the server.");
    QString m_problem;            ///< What the next requests answer.
    Session *m_session = nullptr; ///< Gets m_case when a case is opened.
    std::optional<Case> m_case;
    QList<RecentCase> m_recent;
    std::optional<RecoveredCase> m_recovered;
    QMap<QString, QByteArray> m_layout;

private:
    QString m_language = QStringLiteral("en");
    Theme::Choice m_theme = Theme::Choice::Light;
    std::unique_ptr<QTranslator> m_translator;
};
