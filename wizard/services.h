#pragma once
#include "checks/casefile.h"
#include "checks/finding.h"
#include "checks/report/share.h"
#include "checks/texts.h"
#include "wizard/theme.h"
#include <QtCore/QDateTime>
#include <QtCore/QObject>
#include <QtCore/QUrl>
#include <functional>
#include <optional>

/// What pages want from the program: the world outside the wizard. It outlives the wizard; all of it runs in the interface's thread.
class Services : public QObject
{
    Q_OBJECT

public:
    struct Language
    {
        QString code; ///< "nl"
        QString name; ///< In its own words: "Nederlands".
    };
    struct RecentCase
    {
        QString title;    ///< What came of it: "Right to reset missing".
        QString subtitle; ///< Who, which code, when.
        State state = State::Missing;
        QString path;
    };
    struct SampleCase
    {
        QString id;
        QString title;
    };
    /// A case that was never closed: the program died, or another window holds it no more.
    struct RecoveredCase
    {
        QString title;   ///< Code or user, empty where there was neither.
        QDateTime saved; ///< UTC.
    };
    /// What something that leaves the wizard is to be like.
    struct Wish
    {
        bool hideNames = true;
        QString language = {};             ///< Code; empty for the one that is spoken.
        QString second = {};               ///< A second one in the same report; empty for none.
        std::optional<Owner> shownTo = {}; ///< What they cannot act without is shown, whatever else is hidden.
        const Case *earlier = nullptr;     ///< To compare with.
    };
    /// Gets one sentence: empty where all went well, else what went wrong and what that means.
    using Done = std::function<void(const QString &problem)>;

    using QObject::QObject;

    virtual QList<Language> languages() const = 0;
    virtual QString language() const = 0;
    /// Changes it at run time: translators, locale, layout direction; emits languageChanged().
    virtual void setLanguage(const QString &code) = 0;
    /// Speaks the current language. Not to be kept over a change of it.
    virtual Texts texts(bool hideNames = false) const = 0;

    virtual Theme::Choice theme() const = 0;
    /// Keeps the choice and emits themeChanged(); the window applies it.
    virtual void setTheme(Theme::Choice choice) = 0;

    /// Newest first.
    virtual QList<RecentCase> recentCases() const = 0;
    /// Opens a saved case, or text, into the session; begins to read an event log, beside what is there. Returns one sentence with file,
    /// place and reason where it cannot be read.
    virtual QString openCase(const QString &path) = 0;
    virtual QString saveCase(const QString &path) = 0;
    /// Where the current case was saved last or opened from; empty for a new one.
    virtual QString casePath() const = 0;

    virtual std::optional<RecoveredCase> recoveredCase() const = 0;
    virtual QString openRecovered() = 0;
    virtual void discardRecovered() = 0;

    /// How many cases deleteCases() would take: those of recentCases(), older ones, and those that were never closed.
    virtual int keptCases() const = 0;
    /// Deletes them for good and emits recentCasesChanged(); the open one stays. Returns a sentence where some remain.
    virtual QString deleteCases() = 0;

    virtual QList<SampleCase> sampleCases() const = 0;
    virtual QString openSample(const QString &id) = 0;

    /// Into the keychain, and nowhere else. Calls \p done once, later, unless \p context is gone.
    virtual void storeProxyPassword(const QString &proxyHost, const QString &user, const QString &password, QObject *context,
                                    Done done) = 0;
    virtual void removeProxyPassword(const QString &proxyHost, const QString &user, QObject *context, Done done) = 0;

    /// Writes the script that collects on the server. Returns a sentence where it cannot be written.
    virtual QString saveCollectScript(const QString &path) = 0;
    /// Why this computer cannot be collected from: it is not the server, or has no PowerShell. Empty where it can.
    virtual QString whyNotCollectHere() const = 0;
    /// Runs the script on this computer and takes what it says into the session. Calls \p done once, later, unless \p context is gone.
    virtual void collectHere(QObject *context, Done done) = 0;
    virtual void stopCollecting() = 0;

    /// The HTML report of the session as it stands now. Whole or not at all; returns a sentence where it cannot be written.
    virtual QString writeReport(const QString &path, const Wish &wish) = 0;
    /// The packet for Microsoft support, likewise.
    virtual QString writePacket(const QString &path, const Wish &wish) = 0;
    /// The text for a ticket.
    virtual QString ticket(const Wish &wish) const = 0;
    virtual Mail mail(Owner owner, const Wish &wish) const = 0;
    /// Hands it to the mail program of the person.
    virtual void composeMail(const Mail &mail) = 0;
    /// What a report replaces, for the eyes of the person alone.
    virtual QList<Alias> replacedNames() const = 0;
    /// An earlier case, or the case in an earlier report; else one sentence with file, place and reason.
    virtual std::variant<Case, QString> earlierCase(const QString &path) const = 0;
    virtual void copyToClipboard(const QString &text) = 0;
    /// A page of documentation, or a report that was written here.
    virtual void openUrl(const QUrl &url) = 0;

    /// Sizes of windows and columns, by name; empty where none was kept.
    virtual QByteArray layoutState(const QString &name) const = 0;
    virtual void setLayoutState(const QString &name, const QByteArray &state) = 0;

Q_SIGNALS:
    void languageChanged();
    void themeChanged();
    void recentCasesChanged(); ///< recentCases() or keptCases().
    /// A file that openCase() took could not be read to the end of it: one sentence with file, place and reason.
    void fileRefused(const QString &problem);
};
