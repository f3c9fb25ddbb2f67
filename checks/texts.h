#pragma once
#include "checks/finding.h"
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <functional>

/// Speaks the words of checks in one language, and formats values for it.
class Texts
{
public:
    /// Replaces a value by what may be shown of it; the identity where it is not set.
    using Hide = std::function<Value(const Value &)>;

    /// Speaks the language of \p translator, which must outlive this; without one the language of the application.
    explicit Texts(const QTranslator *translator = nullptr, const QLocale &locale = QLocale(), Hide hide = {});

    /// The sentence with its values filled in. Values from strangers are never expanded again.
    QString say(const Text &text, const Values &values = {}) const;
    /// One value by itself, formatted and hidden as in a sentence.
    QString format(const Value &value) const;
    /// A command with its values quoted for PowerShell.
    QString command(const char *command, const Values &values = {}) const;
    const QLocale &locale() const { return m_locale; }
    bool hides() const { return bool(m_hide); }
    /// What may be shown of a value.
    Value shown(const Value &value) const { return m_hide ? m_hide(value) : value; }
    const Hide &hide() const { return m_hide; }

    QString title(const Check &check) const { return say(check.title); }
    /// The sentence of a finding: of its outcome, or why there is none.
    QString summary(const Finding &finding) const;
    QString meaning(const Finding &finding) const;
    /// Where and when it was seen: "Seen from this computer, 09:14".
    QString seen(const Finding &finding) const;
    QString state(State state) const;
    QString owner(Owner owner) const;
    QString source(Source source) const;
    QString chainLink(ChainLink link) const;
    QString section(Section section) const;
    QString missing(const Missing &missing) const;

private:
    QString translated(const Text &text, int n) const;

    const QTranslator *m_translator;
    QLocale m_locale;
    Hide m_hide;
};
