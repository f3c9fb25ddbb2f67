#include "app/commandline.h"
#include <QFile>
#include <QRegularExpression>
#include <QSet>
#include <QTest>

/// The man pages say what the program takes: nothing more, nothing less, in each language.
class tst_Manpage : public QObject
{
    Q_OBJECT

    /// What a person reads, near enough: without macros' names, fonts and escaped dashes.
    static QString page(const QString &path)
    {
        QFile file(QStringLiteral(SOURCE_DIR "/resources/packaging/linux/") + path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QString text = QString::fromUtf8(file.readAll());
        return text.replace(QLatin1StringView("\\-"), QLatin1StringView("-")).remove(QRegularExpression(QStringLiteral("\\\\f[A-Z]")));
    }
    static QSet<QString> found(const QString &text, const QString &pattern)
    {
        QSet<QString> all;
        const QRegularExpression expression(pattern, QRegularExpression::MultilineOption);
        for (auto matches = expression.globalMatch(text); matches.hasNext();)
            all << matches.next().captured(1);
        return all;
    }
    static void pages()
    {
        QTest::addColumn<QString>("path");
        QTest::addRow("English") << "writeback-wizard.1";
        QTest::addRow("Dutch") << "nl/writeback-wizard.1";
    }

private Q_SLOTS:
    void optionsAreThoseOfTheProgram_data() { pages(); }
    void optionsAreThoseOfTheProgram()
    {
        QFETCH(QString, path);
        const QSet<QString> taken = found(commandLineHelp(), QStringLiteral("^ +(?:-\\w, )?(--[a-z][a-z-]+)"));
        QVERIFY(taken.size() > 20);
        // An option is explained at the head of a paragraph.
        const QSet<QString> explained = found(page(path), QStringLiteral("^\\.TP\\n\\.B[A-Z]* (?:-\\w \", \" )?(--[a-z][a-z-]+)"));
        QCOMPARE(explained, taken);
        // Named elsewhere is only what there is.
        const QSet<QString> named = found(page(path), QStringLiteral("(?<![\\w-])(--[a-z][a-z-]+)"));
        QVERIFY2(taken.contains(named), qPrintable(QStringList((named - taken).values()).join(u' ')));
    }
    void statusesAreThoseOfTheProgram_data() { pages(); }
    void statusesAreThoseOfTheProgram()
    {
        QFETCH(QString, path);
        QSet<QString> statuses;
        for (const int status : {0, 1, 2, 3, Exit::usage, Exit::noInput, Exit::internal, Exit::cannotCreate})
            statuses << QString::number(status);
        QCOMPARE(found(page(path), QStringLiteral("^\\.TP\\n\\.B (\\d+)$")), statuses);
    }
    /// Each command line that it shows can be used.
    void examplesWork_data() { pages(); }
    void examplesWork()
    {
        QFETCH(QString, path);
        const QSet<QString> examples = found(page(path), QStringLiteral("^\\.RS\\n\\.B writeback-wizard (.+)$"));
        QVERIFY(examples.size() >= 4);
        for (const QString &example : examples)
            QCOMPARE(parseCommandLine(example.split(u' ')).error, QString());
    }
    void namesTheVersion_data() { pages(); }
    void namesTheVersion()
    {
        QFETCH(QString, path);
        QVERIFY(page(path).contains(QStringLiteral("\"Writeback Wizard " WIZARD_VERSION "\"")));
    }
};

QTEST_GUILESS_MAIN(tst_Manpage)
#include "tst_manpage.moc"
