#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QSettings>
#include <QtCore/QString>

/// What the program remembers between runs. All of it is here: nothing else writes settings.
class Settings
{
public:
    QString language() const { return m_store.value(QStringLiteral("language")).toString(); } ///< Empty: as the system.
    void setLanguage(const QString &code) { m_store.setValue(QStringLiteral("language"), code); }

    QString theme() const { return m_store.value(QStringLiteral("theme")).toString(); } ///< "light", "dark", else as the system.
    void setTheme(const QString &theme) { m_store.setValue(QStringLiteral("theme"), theme); }

    QByteArray layout(const QString &name) const { return m_store.value(QStringLiteral("layout/") + name).toByteArray(); }
    void setLayout(const QString &name, const QByteArray &state) { m_store.setValue(QStringLiteral("layout/") + name, state); }

private:
    QSettings m_store;
};
