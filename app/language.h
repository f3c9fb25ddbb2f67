#pragma once
#include "checks/texts.h"
#include <QtCore/QLocale>
#include <QtCore/QTranslator>
#include <memory>
#include <vector>

/// The languages that are shipped, and the one that is spoken now.
class Language
{
public:
    /// Codes of all shipped languages, English first.
    static QStringList shipped();
    /// The first shipped language among those that the system asks for; English where there is none.
    static QString ofSystem();
    /// Its name in its own words.
    static QString nativeName(const QString &code);

    /// Loads a shipped language; one that is not shipped speaks English.
    explicit Language(const QString &code);

    const QString &code() const { return m_code; }
    /// Of the language, with the country and formats of the system where both speak it.
    QLocale locale() const;
    const QTranslator *translator() const { return m_ours.get(); }
    Texts texts(Texts::Hide hide = {}) const { return Texts(m_ours.get(), locale(), std::move(hide)); }

    /// Makes the whole application speak it, Qt's own buttons too, until this is destroyed.
    void install();

private:
    QString m_code;
    std::unique_ptr<QTranslator> m_ours;
    std::unique_ptr<QTranslator> m_qts;
};
