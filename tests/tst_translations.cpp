#include "checks/causes/causes.h"
#include "checks/knowledge/codes.h"
#include "checks/registry.h"
#include "checks/samples.h"
#include "checks/shared.h"
#include <QDir>
#include <QFile>
#include <QRegularExpression>
#include <QTest>
#include <QTranslator>
#include <QXmlStreamReader>

/// Every language is complete, and says what the source says: the same values, the same code, the same marks.
class tst_Translations : public QObject
{
    Q_OBJECT

    struct Message
    {
        QString context = {};
        QString source = {};
        QStringList forms = {};
        bool unfinished = false;
        bool numerus = false;
    };

    static QList<Message> messagesIn(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        QXmlStreamReader xml(&file);
        QList<Message> messages;
        QString context;
        while (!xml.atEnd()) {
            if (xml.readNext() != QXmlStreamReader::StartElement)
                continue;
            if (xml.name() == QLatin1StringView("name"))
                context = xml.readElementText();
            else if (xml.name() == QLatin1StringView("message"))
                messages << Message{.context = context,
                                    .numerus = xml.attributes().value(QLatin1StringView("numerus")) == QLatin1StringView("yes")};
            else if (xml.name() == QLatin1StringView("source"))
                messages.last().source = xml.readElementText();
            else if (xml.name() == QLatin1StringView("translation")) {
                messages.last().unfinished = xml.attributes().hasAttribute(QLatin1StringView("type"));
                if (!messages.constLast().numerus)
                    messages.last().forms << xml.readElementText();
            } else if (xml.name() == QLatin1StringView("numerusform"))
                messages.last().forms << xml.readElementText();
        }
        return messages;
    }

    /// What must be the same in both languages: {values}, %1, `code`, and how many **bold** parts.
    static QStringList marksOf(const QString &text)
    {
        static const QRegularExpression mark(QStringLiteral("\\{[a-z-]+\\}|%[0-9]|`[^`]*`|\\*\\*"));
        QStringList marks;
        for (auto found = mark.globalMatch(text); found.hasNext();)
            marks << found.next().captured();
        marks.sort();
        return marks;
    }

private Q_SLOTS:
    void languages_data()
    {
        QTest::addColumn<QString>("path");
        const QDir dir(QStringLiteral(SOURCE_DIR "/translations"));
        const QStringList files = dir.entryList({QStringLiteral("writebackwizard_*.ts")});
        QVERIFY(files.contains(QStringLiteral("writebackwizard_en.ts")) && files.contains(QStringLiteral("writebackwizard_nl.ts")));
        for (const QString &file : files)
            QTest::addRow("%s", qPrintable(file)) << dir.filePath(file);
    }
    void languages()
    {
        QFETCH(QString, path);
        const QList<Message> messages = messagesIn(path);
        QVERIFY(messages.size() > 2000);
        int wrong = 0;
        const auto complain = [&](const char *what, const Message &message) {
            ++wrong;
            qWarning("%s: %s: %s", what, qPrintable(message.context), qPrintable(message.source.left(90)));
        };
        for (const Message &message : messages) {
            if (message.unfinished || message.forms.isEmpty() || message.forms.contains(QString()))
                complain("unfinished", message);
            if (message.numerus && message.forms.size() != 2)
                complain("forms of the plural", message);
            for (const QString &form : message.forms) {
                if (!message.numerus && marksOf(form) != marksOf(message.source))
                    complain("other marks", message);
                if (form.contains(QLatin1StringView("  ")) && !message.source.contains(QLatin1StringView("  ")))
                    complain("double space", message);
            }
        }
        QCOMPARE(wrong, 0);
    }
    /// What the library shows is in the file: a text that lupdate did not see would stay English.
    void everyTextOfTheLibraryIsThere()
    {
        QTranslator dutch;
        QVERIFY(dutch.load(QStringLiteral(":/i18n/writebackwizard_nl")));
        const auto has = [&](const Text &text) {
            return text.isEmpty() || !dutch.translate(text.context, text.source, nullptr, text.plural ? 2 : -1).isEmpty();
        };
        QList<Text> texts;
        const auto addSteps = [&](std::initializer_list<Step> steps) {
            for (const Step &step : steps)
                texts << step.what << step.risk << step.undo << step.confirm;
        };
        const auto addLinks = [&](auto links) {
            for (const Link &link : links)
                texts << link.label;
        };
        const auto addOutcomes = [&](std::span<const Outcome *const> outcomes) {
            for (const Outcome *outcome : outcomes) {
                texts << outcome->summary << outcome->meaning;
                addSteps(outcome->steps);
                addLinks(outcome->links);
            }
        };
        addOutcomes(sharedOutcomes());
        for (const Check *check : allChecks()) {
            texts << check->title << check->why << check->source;
            addLinks(check->links);
            addOutcomes(check->outcomes);
            for (const ArticleNote &note : check->article)
                texts << note.says << note.today;
            if (check->question) {
                texts << check->question->text << check->question->whereToLook;
                for (const Option &option : check->question->options)
                    texts << option.label;
            }
        }
        for (const Cause *cause : allCauses()) {
            texts << cause->title << cause->meaning << cause->confirm;
            addSteps(cause->steps);
            addLinks(cause->links);
        }
        for (const CodeEntry *entry : allCodes())
            texts << entry->meaning << entry->hint;
        for (const QString &id : Samples::ids())
            texts << Samples::title(id);
        QVERIFY(texts.size() > 2000);
        for (const Text &text : std::as_const(texts))
            QVERIFY2(has(text), text.source);
    }
};

QTEST_GUILESS_MAIN(tst_Translations)
#include "tst_translations.moc"
