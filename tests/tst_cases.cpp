// The project's own full cases, written from the facts of the field and not from the rules: tests/data/cases/*.json. Each holds a case as
// the program saves it, what is really the matter ("expect"), and what a person would find who looks at each check ("world").
#include "checks/casefile.h"
#include "checks/causes/causes.h"
#include "checks/diagnosis.h"
#include "checks/facts/person.h"
#include "checks/nextquestion.h"
#include "checks/reading/textreader.h"
#include "checks/registry.h"
#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTest>

using namespace Qt::StringLiterals;

namespace {

constexpr int mostAnswers = 4;

struct OwnCase
{
    QByteArray name;
    QString kind; ///< fault, two, healthy, hopeless
    QStringList causes;
    QString vague;
    QJsonObject world;
    Case whole;
};

QList<OwnCase> readAll()
{
    QList<OwnCase> cases;
    const QDir folder(QStringLiteral(SOURCE_DIR "/tests/data/cases"));
    for (const QString &name : folder.entryList({u"*.json"_s}, QDir::Files, QDir::Name)) {
        QFile file(folder.filePath(name));
        if (!file.open(QIODevice::ReadOnly))
            return {};
        const QJsonObject written = QJsonDocument::fromJson(file.readAll()).object();
        const QJsonObject expect = written[u"expect"].toObject();
        OwnCase one{name.toUtf8(), expect[u"kind"].toString(), {}, written[u"vague"].toString(), written[u"world"].toObject(), {}};
        for (const QString &id :
             QStringList{expect[u"cause"].toString()} + QVariant(expect[u"also"].toArray().toVariantList()).toStringList())
            one.causes << id;
        auto read = readCase(QJsonDocument(written[u"case"].toObject()).toJson(), name);
        if (const auto *error = std::get_if<ReadError>(&read))
            qWarning("%s: %s %s", one.name.constData(), qPrintable(error->place), qPrintable(error->detail));
        else
            one.whole = std::get<Case>(std::move(read));
        cases << std::move(one);
    }
    return cases;
}

const QList<OwnCase> &allCases()
{
    static const QList<OwnCase> all = readAll();
    return all;
}

Diagnosis diagnosisOf(const Case &read)
{
    Evidence evidence = read.evidence;
    if (ComplaintFact fact = readText(read.inputs.complaint); !fact.isEmpty())
        evidence.set(std::move(fact));
    return diagnose(judgeAll(allChecks(), read.inputs, read.answers, evidence), read.inputs);
}

QStringList namesOf(const Diagnosis &diagnosis)
{
    QStringList names;
    for (const RankedCause &one : diagnosis.causes)
        names << QString::fromLatin1(one.cause->id);
    return names;
}

QByteArray shown(const Diagnosis &diagnosis)
{
    QStringList words;
    for (const RankedCause &one : diagnosis.causes.first(std::min(qsizetype(4), diagnosis.causes.size())))
        words << u"%1 %2"_s.arg(QLatin1StringView(one.cause->id)).arg(one.probability, 0, 'f', 2);
    return words.join(u", "_s).toUtf8();
}

bool isFault(const OwnCase &one)
{
    return one.kind == u"fault" || one.kind == u"two";
}

/// The one cause first; of two both named, either of them first.
bool isRight(const OwnCase &one, const Diagnosis &diagnosis)
{
    const QStringList names = namesOf(diagnosis);
    if (names.isEmpty())
        return false;
    if (one.kind != u"two")
        return names.constFirst() == one.causes.constFirst();
    return one.causes.contains(names.constFirst())
           && std::ranges::all_of(one.causes, [&](const QString &cause) { return names.contains(cause); });
}

struct Game
{
    Diagnosis diagnosis;
    QByteArray asked;
    int answers = 0;
    bool isFound = false;
};

/// Asks what the program would ask next, until the right cause is first.
Game play(const OwnCase &one)
{
    Case known{.inputs = one.whole.inputs};
    known.inputs.complaint = one.vague;
    Game game;
    for (;;) {
        game.diagnosis = diagnosisOf(known);
        const QStringList names = namesOf(game.diagnosis);
        game.isFound = !names.isEmpty() && (one.kind == u"two" ? one.causes : one.causes.first(1)).contains(names.constFirst());
        if (game.isFound || game.answers == mostAnswers)
            return game;
        const std::optional<NextQuestion> next = nextQuestion(game.diagnosis, known.inputs, known.answers);
        if (!next)
            return game;
        for (const Check *check : next->answers) {
            const QString id = QString::fromLatin1(check->id);
            known.answers[id] = one.world[id].toString(u"unknown"_s);
        }
        const QString id = QString::fromLatin1(next->check->id);
        game.asked += next->look ? QByteArray(" look") + QByteArray::number(int(*next->look))
                                 : ' ' + id.toLatin1() + '=' + known.answers[id].toLatin1();
        ++game.answers;
    }
}

} // namespace

class tst_Cases : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void areWhole()
    {
        QVERIFY(!allCases().isEmpty());
        for (const OwnCase &one : allCases()) {
            QVERIFY2(QStringList({u"fault"_s, u"two"_s, u"healthy"_s, u"hopeless"_s}).contains(one.kind), one.name.constData());
            QVERIFY2(!one.vague.isEmpty() || !isFault(one), one.name.constData());
            for (const QString &cause : one.causes)
                QVERIFY2(!isFault(one) || findCause(cause), (one.name + ' ' + cause.toUtf8()).constData());
            for (const QString &id : one.world.keys()) {
                const Check *check = findCheck(id);
                QVERIFY2(check && check->question, (one.name + ' ' + id.toUtf8()).constData());
                const auto &options = check->question->options;
                const QString answer = one.world[id].toString();
                const bool offered = std::ranges::any_of(options, [&](const Option &option) { return answer == QLatin1String(option.id); });
                QVERIFY2(offered || answer == u"unknown", (one.name + ' ' + id.toUtf8() + '=' + answer.toUtf8()).constData());
            }
        }
    }
    void theRightCauseIsFirst()
    {
        int faults = 0;
        int right = 0;
        for (const OwnCase &one : allCases()) {
            if (!isFault(one))
                continue;
            const Diagnosis diagnosis = diagnosisOf(one.whole);
            ++faults;
            right += isRight(one, diagnosis);
            if (!isRight(one, diagnosis))
                qInfo("%s: %s, but %s", one.name.constData(), qPrintable(one.causes.join(u' ')), shown(diagnosis).constData());
            QVERIFY2(diagnosis.verdict != Verdict::Healthy, one.name.constData());
        }
        qInfo("the right cause first in %d of %d", right, faults);
        QVERIFY(right * 100 >= faults * 95);
    }
    void theHealthyAreNotCalledFaulty()
    {
        for (const OwnCase &one : allCases()) {
            const Diagnosis diagnosis = diagnosisOf(one.whole);
            if (one.kind == u"healthy") {
                QVERIFY2(diagnosis.verdict != Verdict::Problem, (one.name + ": " + shown(diagnosis)).constData());
                QVERIFY2(diagnosis.causes.isEmpty() || diagnosis.causes[0].probability < 0.3,
                         (one.name + ": " + shown(diagnosis)).constData());
            }
        }
    }
    void theHopelessAreSaidToBeSo()
    {
        for (const OwnCase &one : allCases()) {
            if (one.kind != u"hopeless")
                continue;
            const Diagnosis diagnosis = diagnosisOf(one.whole);
            QVERIFY2(diagnosis.verdict == Verdict::Unknown, (one.name + ": " + shown(diagnosis)).constData());
            QVERIFY2(diagnosis.causes.isEmpty() || likelihood(diagnosis.causes[0].probability) >= Likelihood::Possible,
                     (one.name + ": " + shown(diagnosis)).constData());
        }
    }
    void fourAnswersAreEnough()
    {
        int games = 0;
        int found = 0;
        int asked = 0;
        for (const OwnCase &one : allCases()) {
            if (!isFault(one))
                continue;
            const Game game = play(one);
            ++games;
            found += game.isFound;
            asked += game.answers;
            if (!game.isFound)
                qInfo("%s: %s after%s, but %s", one.name.constData(), one.causes.constFirst().toUtf8().constData(), game.asked.constData(),
                      shown(game.diagnosis).constData());
        }
        qInfo("found with at most %d answers: %d of %d, %.1f answers on average", mostAnswers, found, games, double(asked) / games);
        QVERIFY(found * 100 >= games * 90);
    }
    void isCalibrated()
    {
        struct Bin
        {
            int cases = 0;
            int right = 0;
            double said = 0;
        };
        std::array<Bin, 10> bins;
        double squares = 0;
        int cases = 0;
        for (const OwnCase &one : allCases()) {
            const Diagnosis diagnosis = diagnosisOf(one.whole);
            if (diagnosis.causes.isEmpty() && !isFault(one))
                continue; // nothing was said, and nothing was to be said
            const double said = diagnosis.causes.isEmpty() ? 0 : diagnosis.causes.constFirst().probability;
            const bool right = isFault(one) && !diagnosis.causes.isEmpty() && one.causes.contains(namesOf(diagnosis).constFirst());
            Bin &bin = bins[std::size_t(std::min(9, int(said * 10)))];
            ++bin.cases;
            bin.right += right;
            bin.said += said;
            squares += (said - right) * (said - right);
            ++cases;
        }
        qInfo("probability   cases  right  share  said on average");
        for (std::size_t i = 0; i < bins.size(); ++i) {
            const Bin &bin = bins[i];
            if (bin.cases > 0)
                qInfo("%.1f to %.1f   %6d %6d   %.2f   %.2f", double(i) / 10, double(i + 1) / 10, bin.cases, bin.right,
                      double(bin.right) / bin.cases, bin.said / bin.cases);
        }
        qInfo("Brier score %.3f over %d cases", squares / cases, cases);
        QVERIFY(squares / cases <= 0.12);
    }
};

QTEST_GUILESS_MAIN(tst_Cases)
#include "tst_cases.moc"
