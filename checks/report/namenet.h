#pragma once
#include "checks/value.h"
#include <QtCore/QHash>
#include <QtCore/QSet>
#include <functional>
#include <map>

/// Something in a text that looks like a name of one kind.
struct Suspect
{
    qsizetype at = 0;
    qsizetype length = 0;
    Value::Kind kind = Value::Kind::User;
};

/// What in \p text looks like a name, whoever wrote it: addresses of mail, domain SIDs, distinguished names, IP addresses. In order, apart.
QList<Suspect> suspects(const QString &text);

/// The second net: knows every name that was replaced, and finds it again in any text, also masked (disguise.h) or cut.
///
/// It costs a look into a table at each word of a text, however many names there are.
class NameNet
{
public:
    /// Which names to look for: all in a value; in a sentence of ours only what can be no word of ours: parts of a name, or letters and
    /// digits mixed.
    enum class Names { All, Telling };

    /// What a name that nobody knew yet is to be replaced by.
    using NewName = std::function<QString(Value::Kind, const QString &)>;

    /// From now on \p name is found and replaced. The first word for a name stays.
    void learn(const QString &name, const QString &replacement);
    bool knows(const QString &name) const;

    /// \p text without the names. \p newName is asked for what only looks like a name; without it such a thing stays.
    QString scrub(const QString &text, Names names, const NewName &newName = {}) const;
    /// True where a known name stands in \p text, masked or not.
    bool leaks(const QString &text) const;

private:
    struct Found
    {
        qsizetype at = -1;
        qsizetype length = 0;
        const QString *replacement = nullptr;
    };
    struct Known
    {
        QString replacement;
        bool telling = false; ///< It can be no word of ours.
    };
    using ByName = std::map<QString, Known, std::less<>>; ///< By folded name, in order: what a cut name begins is beside it.

    Found findName(const QString &folded, qsizetype from, Names names) const;
    const QString *cutName(const QString &word, bool marked) const;
    QString scrubMasked(const QString &text, Names names, const NewName &newName) const;
    bool holdsName(const QString &text, Names names) const;
    QString scrubPlain(const QString &text, Names names) const;
    QString scrubCut(const QString &text) const;
    QString scrubSuspects(const QString &text, const NewName &newName) const;

    ByName m_known;
    QSet<QString> m_standIns;                   ///< What stands for a name, folded.
    mutable QSet<QString> m_unmasked[2];        ///< Words that hide no name, by Names: most come again and again.
    QHash<QString, QList<qsizetype>> m_lengths; ///< Of the names with these first three letters, longest first.
};
