// Pages 3 to 6 with a judged case: names for readers, answers by keyboard, room for longer languages, values from strangers.
#include "checks/comparison.h"
#include "checks/procedure.h"
#include "contrastpalettes.h"
#include "reportsamples.h"
#include "testservices.h"
#include "wizard/comparisoncard.h"
#include "wizard/connectivitypage.h"
#include "wizard/contrast.h"
#include "wizard/elidedlabel.h"
#include "wizard/findinglist.h"
#include "wizard/laddermodel.h"
#include "wizard/ladderview.h"
#include "wizard/page.h"
#include "wizard/planview.h"
#include "wizard/procedurecard.h"
#include "wizard/questionbar.h"
#include "wizard/reportdialog.h"
#include "wizard/textdialog.h"
#include "wizard/uprightladder.h"
#include "wizard/wizardwindow.h"
#include <QtGui/QAccessible>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QAbstractItemView>
#include <QtWidgets/QApplication>
#include <QtWidgets/QCheckBox>
#include <QtWidgets/QComboBox>
#include <QtWidgets/QFileDialog>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QListView>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QTableWidget>

namespace {

/// A wizard with a case in it; nothing is looked at.
struct Opened
{
    NoSecrets secrets;
    World world{secrets};
    Session session{world};
    TestServices services;
    std::unique_ptr<WizardWindow> window;

    explicit Opened(Case opened, const QString &language = u"en"_s, QSize size = {1280, 800})
    {
        session.setSources({});
        services.setLanguage(language);
        session.open(std::move(opened));
        window = std::make_unique<WizardWindow>(session, services);
        window->resize(size);
        window->show();
        (void)QTest::qWaitForWindowActive(window.get());
    }
    Page *show(PageId id)
    {
        window->goTo(id);
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        QCoreApplication::sendPostedEvents();
        return window->currentPageOf();
    }
};

template <typename Widget> QList<Widget *> visible(QWidget *parent)
{
    QList<Widget *> found = parent->findChildren<Widget *>();
    found.removeIf([](const QWidget *widget) { return !widget->isVisible(); });
    return found;
}

/// What a screen reader says.
QString spokenName(QWidget *widget)
{
    const QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(widget);
    return spoken ? spoken->text(QAccessible::Name) : QString();
}

QString nameOf(const QWidget *widget)
{
    return u"%1 \"%2\" in %3"_s.arg(QLatin1StringView(widget->metaObject()->className()), widget->accessibleName(),
                                    QLatin1StringView(widget->parentWidget()->metaObject()->className()));
}

/// The first text or button that has too little room; empty where all have enough.
QString cutIn(QWidget *page)
{
    for (const QLabel *label : visible<QLabel>(page)) {
        if (qobject_cast<const ElidedLabel *>(label) || label->text().isEmpty())
            continue;
        const bool fits =
            label->wordWrap() ? label->height() >= label->heightForWidth(label->width()) : label->width() >= label->sizeHint().width();
        if (!fits)
            return label->text() + u' ' + nameOf(label);
    }
    for (const QAbstractButton *button : visible<QAbstractButton>(page)) {
        // What clears a field is placed and painted by QLineEdit, in less room than it hints at.
        const bool ofField = qobject_cast<const QLineEdit *>(button->parentWidget());
        if (!ofField && button->width() < button->minimumSizeHint().width())
            return nameOf(button);
    }
    return {};
}

Case hostile()
{
    Case sample = Samples::firewall();
    HostFact evil = Samples::silent(u"<script>alert(1)</script>\u202e**x**."_s + QString(400, u'w') + u".example"_s);
    evil.purpose = Purpose::Extra;
    evil.tls.plainAnswer = u"<img src=x onerror=alert(1)>"_s;
    Samples::put(sample, evil);
    return sample;
}

/// How well the text of a widget is told from what lies under it: the pixel furthest from the colour that most pixels have.
double paintedContrast(QWidget *widget, const QRect &part)
{
    const QImage image = widget->grab(part).toImage();
    QHash<QRgb, int> counts;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x)
            ++counts[image.pixel(x, y)];
    }
    QRgb surface = 0;
    for (auto count = counts.cbegin(); count != counts.cend(); ++count) {
        if (count.value() > counts.value(surface))
            surface = count.key();
    }
    double best = 1;
    for (const QRgb ink : counts.keys())
        best = std::max(best, Contrast::ratio(QColor::fromRgb(ink), QColor::fromRgb(surface)));
    return best;
}

/// The first text of a page that is painted too much like its surface; empty where all can be read.
QString unreadableIn(QWidget *page)
{
    const auto tooFaint = [](QWidget *widget, const QRect &part) { return !part.isEmpty() && paintedContrast(widget, part) < 4.5; };
    const auto isSeenWhole = [](const QWidget *widget) { return widget->visibleRegion().boundingRect() == widget->rect(); };
    for (QLabel *label : visible<QLabel>(page)) {
        if (!label->text().isEmpty() && isSeenWhole(label) && tooFaint(label, label->rect()))
            return label->text() + u' ' + nameOf(label);
    }
    for (QAbstractButton *button : visible<QAbstractButton>(page)) {
        if (isSeenWhole(button) && tooFaint(button, button->rect()))
            return nameOf(button);
    }
    for (QAbstractItemView *view : visible<QAbstractItemView>(page)) {
        const QRect all = view->viewport()->rect();
        for (int y = 2; y < all.height(); y += 12) {
            const QModelIndex row = view->indexAt({20, y});
            const QRect whole(0, view->visualRect(row).y(), all.width(), view->visualRect(row).height());
            if (row.isValid() && all.contains(whole) && tooFaint(view->viewport(), whole))
                return row.data().toString() + u' ' + nameOf(view);
        }
    }
    return {};
}

const QList<PageId> ours{PageId::Configuration, PageId::Connectivity, PageId::StillFailing, PageId::Result};

} // namespace

class TestPages : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everythingOperableHasAName();
    void answersByKeyboard();
    void ladderShowsItsHost();
    void ticksStayWithTheCase();
    void stepsOfThePlanAreTickedOff();
    void comparesWithAnEarlierCase();
    void mailIsReadBeforeItLeaves();
    void reportSpeaksAnotherLanguage();
    void filterAndFind();
    void longerWordsFit_data();
    void longerWordsFit();
    void contrastCanBeRead_data();
    void contrastCanBeRead();
    void strangersBreakNothing();
};

void TestPages::everythingOperableHasAName()
{
    Opened opened(Samples::firewall());
    for (const PageId id : ours) {
        Page *page = opened.show(id);
        QCOMPARE(page->id(), id);
        for (QWidget *widget : visible<QWidget>(page)) {
            const bool isOperable = widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy();
            const bool isPart = qobject_cast<const QAbstractItemView *>(widget->parentWidget());
            QVERIFY2(!isOperable || isPart || !spokenName(widget).isEmpty(), qPrintable(nameOf(widget)));
        }
    }
}

void TestPages::answersByKeyboard()
{
    Case sample = Samples::firewall();
    Opened opened(sample);
    Page *page = opened.show(PageId::Configuration);
    const int before = opened.session.diagnosis().count(State::Unanswered);
    auto *bar = page->findChild<QuestionBar *>();
    QVERIFY(bar->isVisible());
    const QString asked = bar->checkId();
    bar->setFocus();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Question);
    QCOMPARE(opened.session.answers().value(asked), u"unknown"_s);
    QVERIFY(bar->checkId() != asked);
    QVERIFY(bar->hasFocus());
    // A finding that was answered can be answered anew.
    page->showCheck(asked);
    QCOMPARE(bar->checkId(), asked);
    const Option &first = *findCheck(asked)->question->options.begin();
    bar->setFocus();
    QTest::keyClicks(QApplication::focusWidget(), QString::fromLatin1(first.label.source).left(1));
    QCOMPARE(opened.session.answers().value(asked), QString::fromLatin1(first.id));
    QCOMPARE(opened.session.diagnosis().count(State::Unanswered), before - 1);
}

void TestPages::ladderShowsItsHost()
{
    Opened opened(Samples::firewall());
    Page *page = opened.show(PageId::Connectivity);
    auto *ladder = page->findChild<LadderView *>();
    QVERIFY(ladder->current().contains(u"servicebus"_s)); // the first that fails
    auto *upright = page->findChild<UprightLadder *>();
    QVERIFY(upright->isVisible());
    QVERIFY2(upright->accessibleName().contains(u"No connection"_s), qPrintable(upright->accessibleName()));
    QTest::keyClick(ladder, Qt::Key_C, Qt::ControlModifier);
    QVERIFY(opened.services.m_done.constLast().contains(u"silent, 10 s"_s));
    page->showCheck(u"clock"_s);
    QVERIFY(!upright->isVisible());
}

void TestPages::ticksStayWithTheCase()
{
    Case sample = Samples::firewall();
    sample.ticks = {offAndOnSteps().at(0)};
    Opened opened(sample);
    auto *card = opened.show(PageId::StillFailing)->findChild<ProcedureCard *>();
    const QList<QCheckBox *> boxes = card->findChildren<QCheckBox *>();
    QCOMPARE(boxes.size(), offAndOnSteps().size());
    QVERIFY(boxes[0]->isChecked() && !boxes[2]->isChecked());
    boxes[2]->setFocus();
    QTest::keyClick(boxes[2], Qt::Key_Space);
    QCOMPARE(opened.session.currentCase().ticks, (QStringList{offAndOnSteps().at(0), offAndOnSteps().at(2)}));
    QTest::keyClick(boxes[2], Qt::Key_Space);
    QCOMPARE(opened.session.currentCase().ticks, QStringList{offAndOnSteps().at(0)});
    // Another case has ticks of its own.
    opened.session.open(Samples::firewall());
    QVERIFY(!boxes[0]->isChecked());
}

namespace {

template <typename Button> Button *named(QWidget *parent, const QString &name)
{
    for (Button *button : parent->findChildren<Button *>()) {
        if (button->accessibleName() == name)
            return button;
    }
    return nullptr;
}

} // namespace

void TestPages::stepsOfThePlanAreTickedOff()
{
    Opened opened(Samples::firewall());
    Page *page = opened.show(PageId::Result);
    auto *plan = page->findChild<PlanView *>();
    auto *done = named<QCheckBox>(plan, u"Step 1 is done"_s);
    QVERIFY(done && !done->isChecked());
    QTest::mouseClick(done, Qt::LeftButton, {}, {5, done->height() / 2});
    const QString id = actionPlan(opened.session.diagnosis()).constFirst().steps.constFirst().id;
    QCOMPARE(opened.session.ticks(), QStringList{id});
    QVERIFY(isPlanStep(id));
    done = named<QCheckBox>(plan, u"Step 1 is done"_s);
    QVERIFY(done->isChecked());
    // It survives the file.
    const auto read = readCase(writeCase(opened.session.currentCase()));
    QCOMPARE(std::get<Case>(read).ticks, QStringList{id});
    // What only a person can tell leads to its question.
    Case told;
    told.answers[u"staging-mode"_s] = u"none-active"_s;
    opened.session.open(told);
    page = opened.show(PageId::Result);
    QList<QPushButton *> again = visible<QPushButton>(page->findChild<PlanView *>());
    again.removeIf([](const QPushButton *button) { return !button->accessibleName().startsWith("Look again"_L1); });
    QVERIFY(!again.isEmpty());
    QTest::mouseClick(again.constFirst(), Qt::LeftButton);
    QTRY_VERIFY(opened.window->currentPageOf()->id() != PageId::Result);
}

void TestPages::comparesWithAnEarlierCase()
{
    Case now = Samples::firewall();
    now.answers[u"clock"_s] = u"yes"_s;
    for (const QString &relay :
         {u"ssprdedicatedsbprodfra-1.servicebus.windows.net"_s, u"ssprdedicatedsbprodncu.servicebus.windows.net"_s}) {
        HostFact fact = Samples::host(relay, Purpose::Relay, 12);
        fact.at = Samples::started.addDays(1);
        Samples::put(now, fact);
    }
    Opened opened(now);
    opened.services.m_case = Samples::firewall();
    Page *page = opened.show(PageId::Result);
    auto *card = page->findChild<ComparisonCard *>();
    QVERIFY(!card->isVisible());
    QTest::mouseClick(named<QPushButton>(page, u"Compare with…"_s), Qt::LeftButton);
    auto *dialog = page->findChild<QFileDialog *>();
    QVERIFY(dialog);
    Q_EMIT dialog->fileSelected(u"earlier.json"_s);
    dialog->close();
    QVERIFY(card->isVisible());
    QVERIFY2(card->accessibleName().contains("1 fixed"_L1), qPrintable(card->accessibleName()));
    QTRY_COMPARE(cutIn(page), QString()); // the card's words are laid out by events
    QTest::mouseClick(named<QPushButton>(card, u"Close the comparison"_s), Qt::LeftButton);
    QVERIFY(!card->isVisible());
}

void TestPages::mailIsReadBeforeItLeaves()
{
    Opened opened(Samples::firewall());
    Page *page = opened.show(PageId::Result);
    QTest::mouseClick(named<QPushButton>(page, u"Mail…"_s), Qt::LeftButton);
    auto *dialog = page->findChild<TextDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    auto *text = dialog->findChild<QPlainTextEdit *>();
    QCOMPARE(text->toPlainText(), u"mail"_s);
    auto *shown = dialog->findChild<QCheckBox *>();
    QVERIFY2(shown->isVisible() && shown->text().contains("domain controllers"_L1), qPrintable(shown->text()));
    shown->click();
    QCOMPARE(text->toPlainText(), u"mail with what they need"_s);
    named<QPushButton>(dialog, u"Open in mail program"_s)->click();
    QCOMPARE(opened.services.m_done.constLast(), u"mail subject"_s);
    named<QPushButton>(dialog, u"Copy the mail"_s)->click();
    QCOMPARE(opened.services.m_done.constLast(), u"copy mail with what they need"_s);
    QVERIFY(!dialog->isVisible());
    // Another text does not show them.
    QTest::mouseClick(named<QPushButton>(page, u"Ticket text…"_s), Qt::LeftButton);
    QList<QPlainTextEdit *> texts = visible<QPlainTextEdit>(page);
    QCOMPARE(texts.size(), 1);
    QCOMPARE(texts.constFirst()->toPlainText(), u"ticket"_s);
}

void TestPages::reportSpeaksAnotherLanguage()
{
    Opened opened(Samples::firewall());
    Page *page = opened.show(PageId::Result);
    QTest::mouseClick(named<QPushButton>(page, u"HTML report…"_s), Qt::LeftButton);
    auto *dialog = page->findChild<ReportDialog *>();
    QVERIFY(dialog && dialog->isVisible());
    named<QComboBox>(dialog, u"Language"_s)->setCurrentIndex(1);
    named<QComboBox>(dialog, u"Second language"_s)->setCurrentIndex(1);
    named<QPushButton>(dialog, u"What is hidden…"_s)->click();
    auto *names = dialog->findChild<QTableWidget *>();
    QVERIFY(names && names->isVisible());
    QCOMPARE(names->item(0, 1)->text(), u"m.oud@contoso.example"_s);
    names->window()->close();
    named<QPushButton>(dialog, u"Write…"_s)->click();
    auto *files = page->findChild<QFileDialog *>();
    QVERIFY(files);
    Q_EMIT files->fileSelected(u"/tmp/report.html"_s);
    files->close();
    QCOMPARE(opened.services.m_done.constLast(), u"report /tmp/report.html redacted nl+en"_s);
}

void TestPages::filterAndFind()
{
    Opened opened(Samples::firewall());
    Page *page = opened.show(PageId::Configuration);
    auto *list = page->findChild<FindingList *>();
    const int all = list->model().rowCount();
    QVERIFY(page->find());
    QTest::keyClicks(QApplication::focusWidget(), u"full-sync"_s);
    QCOMPARE(list->model().rowCount(), 2);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    QCOMPARE(opened.window->currentPageOf(), page);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
    QCOMPARE(list->model().rowCount(), all);
    QVERIFY(opened.window->isVisible());
}

void TestPages::longerWordsFit_data()
{
    QTest::addColumn<QSize>("size");
    QTest::newRow("1280x720") << QSize(1280, 720);
    QTest::newRow("1024x700") << QSize(1024, 700);
}

void TestPages::longerWordsFit()
{
    QFETCH(QSize, size);
    Opened opened(Samples::firewall(), u"xx"_s, size);
    for (const PageId id : ours) {
        Page *page = opened.show(id);
        QTRY_COMPARE(cutIn(page), QString());
        QVERIFY2(page->minimumSizeHint().width() <= page->width(), qPrintable(page->heading()));
        QCOMPARE(opened.window->size(), size);
    }
}

void TestPages::contrastCanBeRead_data()
{
    QTest::addColumn<QPalette>("system");
    for (const auto &[name, palette] : ContrastPalettes::all())
        QTest::newRow(name) << palette;
    QTest::newRow("our own dark one") << QPalette();
}

/// The colours of a system that wants contrast, on every page, as they are painted; and our own after a change at run time.
void TestPages::contrastCanBeRead()
{
    QFETCH(QPalette, system);
    Opened opened(Samples::firewall());
    for (int id = 0; id <= int(PageId::Result); ++id)
        opened.show(PageId(id));
    const QFont title = visible<QLabel>(opened.window->currentPageOf()).constFirst()->font();
    if (system == QPalette())
        Theme::apply(Theme::Choice::Dark);
    else
        Theme::applyContrast(system);
    const auto ourOwn = qScopeGuard([] { Theme::apply(Theme::Choice::Light); });
    for (int id = 0; id <= int(PageId::Result); ++id) {
        opened.show(PageId(id));
        const QString faint = unreadableIn(opened.window.get());
        QVERIFY2(faint.isEmpty(), qPrintable(QString::number(id) + u' ' + faint));
    }
    QCOMPARE(visible<QLabel>(opened.window->currentPageOf()).constFirst()->font(), title);
}

void TestPages::strangersBreakNothing()
{
    Opened calm(Samples::firewall());
    Opened opened(hostile());
    for (const PageId id : ours) {
        const QSize least = calm.show(id)->minimumSizeHint();
        Page *page = opened.show(id);
        QVERIFY(page->minimumSizeHint().width() <= least.width() + 40);
        if (id == PageId::Connectivity) {
            const auto &ladders = page->findChild<LadderView *>()->ladders();
            for (int row = 0; row < ladders.rowCount(); ++row) {
                const QString key = ladders.index(row, 0).data(LadderModel::KeyRole).toString();
                if (key.contains(u"script"_s))
                    page->findChild<LadderView *>()->choose(key);
                QVERIFY(!ladders.index(row, 0).data().toString().contains(u'\u202e'));
            }
        }
        for (const QLabel *label : visible<QLabel>(page)) {
            const bool isRich = label->textFormat() == Qt::RichText || label->textFormat() == Qt::AutoText;
            QVERIFY2(!isRich || !label->text().contains(u"<script"_s), qPrintable(label->text()));
            QVERIFY(!label->text().contains(u'\u202e'));
        }
        QCOMPARE(opened.window->size(), QSize(1280, 800));
    }
}

QTEST_MAIN(TestPages)
#include "tst_pages.moc"
