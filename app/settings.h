#pragma once
#include <QtCore/QByteArray>
#include <QtCore/QDir>
#include <QtCore/QFileInfo>
#include <QtCore/QSettings>
#include <QtCore/QStringList>

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

    /// Names of what lies in the keychain, which cannot be asked for them.
    QStringList secrets() const { return m_store.value(QStringLiteral("secrets")).toStringList(); }
    void setSecrets(const QStringList &keys) { m_store.setValue(QStringLiteral("secrets"), keys); }

    /// Nothing is left of them, where they are a file neither the file nor its folder.
    void clear()
    {
        m_store.clear();
        m_store.sync();
        const QFileInfo file(m_store.fileName());
        if (QFile::remove(file.filePath()))
            QDir().rmdir(file.path());
    }

private:
    QSettings m_store;
};
