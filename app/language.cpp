#include "app/language.h"
#include <QtCore/QCoreApplication>
#include <QtCore/QDir>
#include <QtCore/QLibraryInfo>

static const QString folder = QStringLiteral(":/i18n");

QStringList Language::shipped()
{
    QStringList codes{QStringLiteral("en")};
    const QString prefix = QStringLiteral("writebackwizard_");
    for (const QString &file : QDir(folder).entryList({prefix + QStringLiteral("*.qm")}, QDir::Files, QDir::Name)) {
        const QString code = file.mid(prefix.size()).chopped(3);
        if (!codes.contains(code))
            codes << code;
    }
    return codes;
}

QString Language::ofSystem()
{
    const QStringList codes = shipped();
    for (const QString &wanted : QLocale::system().uiLanguages()) {
        const QString code = wanted.section(u'-', 0, 0);
        if (codes.contains(code))
            return code;
    }
    return QStringLiteral("en");
}

QString Language::nativeName(const QString &code)
{
    QString name = QLocale(code).nativeLanguageName();
    if (code == QLatin1StringView("en"))
        name = QStringLiteral("English"); // Qt says "American English"
    return name.isEmpty() ? code : name.left(1).toUpper() + name.mid(1);
}

Language::Language(const QString &code)
    : m_code(shipped().contains(code) ? code : QStringLiteral("en")), m_ours(std::make_unique<QTranslator>()),
      m_qts(std::make_unique<QTranslator>())
{
    (void)m_ours->load(QStringLiteral("writebackwizard_") + m_code, folder);
    // Qt's own words: shipped with the program where Qt has none of its own (Windows).
    if (!m_qts->load(QStringLiteral("qtbase_") + m_code, QLibraryInfo::path(QLibraryInfo::TranslationsPath)))
        (void)m_qts->load(QStringLiteral("qtbase_") + m_code, folder);
}

QLocale Language::locale() const
{
    const QLocale system = QLocale::system();
    return system.language() == QLocale(m_code).language() ? system : QLocale(m_code);
}

void Language::install()
{
    QLocale::setDefault(locale());
    QCoreApplication::installTranslator(m_qts.get());
    QCoreApplication::installTranslator(m_ours.get());
}
