#pragma once
#include "checks/casefile.h"
#include "checks/diagnosis.h"
#include "checks/facts/events.h"
#include "checks/facts/network.h"
#include "checks/facts/person.h"
#include "checks/report/namenet.h"
#include "checks/texts.h"
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <map>

/// Replaces what identifies someone by an alias: `user-1`, `host-2`, `domain-1`, `address-1`.
///
/// It goes by the kind of a value, never by guessing. Equal values get equal aliases for as long as the redactor lives, however they are
/// written (case, escapes, bytes). Free text of unknown kind and secrets are dropped.
///
/// Under it hangs a second net (NameNet), for what was given a wrong kind: what was replaced once, and what looks like a name, is taken
/// out of every value that passes. From our own sentences it takes only what can be no word of ours, as `m.oud@contoso.example`: an issuer
/// may be called "cloud".
class Redactor
{
public:
    /// One kind of thing that was replaced, for "what was hidden".
    struct Replaced
    {
        QString word;  ///< "user", "host", …: the stem of the aliases.
        int names = 0; ///< Different ones.
        int times = 0; ///< How often one was replaced.
    };

    /// \p value as it may be shown. Text and Secret come back as an empty Secret; other kinds that name nobody pass through the second net.
    Value hide(const Value &value);
    /// The same as a function; it must not outlive this.
    Texts::Hide hide();
    /// These names are one person, as a source says: they share an alias. Call it before any of them is hidden.
    void samePerson(const QStringList &names);
    /// The same for names of several kinds: UPN and account name as users, DN, SID, GUID.
    void samePerson(const QList<Value> &names);
    /// These names keep the aliases that they had before. Call it after reveal(), before anything is hidden.
    void remember(const QList<Alias> &before);
    /// These names are shown as they are, here and in every text: who has to act needs them. Call it before anything is hidden.
    void reveal(const QStringList &names);

    /// The case with every name replaced by its alias and every free text dropped; what this version does not know goes too.
    Case redacted(const Case &whole);

    /// The findings with codes and versions that are none dropped; what is hidden by its kind stays, to be hidden when shown.
    Diagnosis redacted(const Diagnosis &whole);

    /// The second net for a value: \p text without any of the values that were replaced or dropped so far, and without what looks like a
    /// name.
    QString scrub(const QString &text);
    /// The second net for a sentence of ours, or a file: only what has a mark or a digit that no word of ours has is taken out.
    QString scrubSentence(const QString &sentence);
    /// True where a value that was replaced or dropped so far still stands in \p output.
    bool leaks(const QString &output) const { return m_net.leaks(output); }
    /// Every name that was replaced or remembered, by alias in the order of replaced().
    QList<Alias> aliases() const;

    /// From here on, times are counted anew: what came before only made the names known.
    void startCounting();
    QList<Replaced> replaced() const;

private:
    /// An alias that is hidden again stays what it is, unless it already stands for something else.
    static bool isAlias(const QString &word, const QString &name);
    QString scrubbed(const QString &text, NameNet::Names names);
    QString alias(const QString &word, const QString &name);
    QString newAlias(const QString &word);
    QString aliasOfHost(const QString &hostAndPort);
    QString aliasOfAddress(const QString &address);
    QString hideOne(Value::Kind kind, const QString &name);
    QStringList hideAll(Value::Kind kind, const QStringList &names);
    void drop(const QString &text);
    void learnParts(const QString &word, const QString &name, const QString &alias);
    void learnDomain(const QString &domain);
    Value strict(const Value &value);
    void strict(Values &values);
    QString code(const QString &code);

    QString certificateName(const QString &name);
    QString keptWord(const QString &header, const QStringList &known);
    Inputs inputs(const Case &whole);
    HostFact host(HostFact fact);
    void connection(HostFact &fact);
    void certificates(TlsRung &tls);
    void answers(HostFact &fact);
    IdleFact idle(IdleFact fact);
    DomainFact domain(DomainFact fact);
    PortsFact ports(PortsFact fact);
    ComplaintFact complaint(ComplaintFact fact);
    void serverFacts(Evidence &shown, const Evidence &whole);
    friend class ServerRedaction;
    EventSeen event(EventSeen one);
    EventsFact events(EventsFact fact);
    void copyEvents(Evidence &to, const Evidence &from);
    template <typename Fact, typename Hide> void copy(Evidence &to, const Evidence &from, Hide hideFact);

    QHash<QString, QString> m_aliases; ///< "word\nfolded name" to alias.
    QSet<QString> m_taken;             ///< Aliases that stand for something.
    std::map<QString, int> m_last;     ///< Highest number by word.
    std::map<QString, Replaced> m_replaced;
    QList<Alias> m_names;
    QSet<QString> m_met;      ///< Keys of m_aliases that were hidden, not only remembered.
    QSet<QString> m_revealed; ///< Folded.
    NameNet m_net;
};
