#include "testservices.h"
#include "wizard/band.h"
#include "wizard/chainnode.h"
#include "wizard/chainview.h"
#include "wizard/columns.h"
#include "wizard/complaintcard.h"
#include "wizard/elidedlabel.h"
#include "wizard/inputcheck.h"
#include "wizard/rail.h"
#include "wizard/railstep.h"
#include "wizard/runstatus.h"
#include "wizard/wizardwindow.h"
#include <QtCore/QElapsedTimer>
#include <QtCore/QMimeData>
#include <QtCore/QTimer>
#include <QtGui/QAccessible>
#include <QtGui/QClipboard>
#include <QtTest/QSignalSpy>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QButtonGroup>
#include <QtWidgets/QLabel>
#include <QtWidgets/QLineEdit>
#include <QtWidgets/QMessageBox>
#include <QtWidgets/QPlainTextEdit>
#include <QtWidgets/QPushButton>
#include <QtWidgets/QRadioButton>
#include <QtWidgets/QScrollBar>

using namespace Qt::StringLiterals;

/// The window and its first two pages: keys, focus, names, room, languages. What other pages bring is walked through as well.
class tst_Frame : public QObject
{
    Q_OBJECT

    struct Stage
    {
        NoSecrets secrets;
        World world{secrets};
        Session session{world};
        QSignalSpy ends{&session, &Session::finished}; ///< A test has one run at most.
        TestServices services;
        std::unique_ptr<WizardWindow> window;

        explicit Stage(QSize size = {1280, 720}, const QString &language = u"en"_s)
        {
            Inputs inputs;
            inputs.lookAtNetwork = false; // No test reaches out.
            session.setInputs(inputs);
            services.m_session = &session;
            services.setLanguage(language);
            window = std::make_unique<WizardWindow>(session, services);
            window->resize(size);
            window->show();
            window->activateWindow();
            (void)QTest::qWaitForWindowActive(window.get());
        }
        /// Until a run that has begun is over, and what it brought is laid out.
        bool isSettled()
        {
            const bool ended = QTest::qWaitFor([this] { return !session.hasRun() || !ends.isEmpty(); });
            QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
            QCoreApplication::sendPostedEvents();
            return ended;
        }
        template <typename T> T *named(const QString &name) const
        {
            for (T *widget : window->findChildren<T *>()) {
                if (widget->accessibleName() == name)
                    return widget;
            }
            return nullptr;
        }
    };

    static QPushButton *labelled(const QWidget &window, const QString &text)
    {
        const QList<QPushButton *> all = window.findChildren<QPushButton *>();
        const auto found = std::ranges::find(all, text, &QPushButton::text);
        return found == all.end() ? nullptr : *found;
    }
    static QList<QWidget *> tabStops(const QWidget &window)
    {
        QList<QWidget *> stops;
        for (QWidget *widget : window.findChildren<QWidget *>()) {
            const auto *button = qobject_cast<const QAbstractButton *>(widget);
            const bool leftOut = button && button->group() && button->group()->checkedButton() && !button->isChecked();
            if (!leftOut && widget->window() == &window && widget->isVisible() && widget->isEnabled()
                && widget->focusPolicy() & Qt::TabFocus && !widget->focusProxy())
                stops << widget;
        }
        return stops;
    }
    static QString describe(const QWidget *widget)
    {
        return u"%1 \"%2\" in %3"_s.arg(QString::fromLatin1(widget->metaObject()->className()), widget->accessibleName(),
                                        QString::fromLatin1(widget->parentWidget()->metaObject()->className()));
    }
    /// The first text or button that has too little room; empty where all have enough.
    static QString cutIn(const QWidget &window)
    {
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty() || qobject_cast<const ElidedLabel *>(label))
                continue;
            const bool fits = label->wordWrap() ? label->heightForWidth(label->width()) <= label->height() + 1
                                                : label->sizeHint().width() <= label->width() + 1;
            if (!fits)
                return label->text();
        }
        for (const QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
            // What clears a field is placed and painted by QLineEdit, in less room than it hints at.
            const bool ofField = qobject_cast<const QLineEdit *>(button->parentWidget());
            if (button->isVisible() && !ofField && button->width() + 1 < button->minimumSizeHint().width())
                return describe(button);
        }
        return {};
    }
    /// The first column that scrolls across; empty where none does.
    static QString tooWideIn(const QWidget &window)
    {
        for (const Columns *columns : window.findChildren<Columns *>()) {
            const int wanted = columns->widget()->minimumSizeHint().width();
            if (columns->isVisible() && wanted > columns->viewport()->width())
                return u"%1 in %2"_s.arg(wanted).arg(columns->viewport()->width());
        }
        return {};
    }

private Q_SLOTS:
    void enterInTheFieldGoesOn()
    {
        Stage stage;
        QVERIFY(qobject_cast<QPlainTextEdit *>(stage.window->focusWidget()));
        QTest::keyClicks(stage.window->focusWidget(), u"SSPR_0030"_s);
        QTest::keyClick(stage.window->focusWidget(), Qt::Key_Return);
        QCOMPARE(stage.window->currentId(), int(PageId::Environment));
        QCOMPARE(stage.session.inputs().complaint, u"SSPR_0030"_s);
        QVERIFY(stage.window->windowTitle().endsWith(u"SSPR_0030"_s));
        QCOMPARE(stage.window->focusWidget()->accessibleName(), u"Affected user"_s);
    }
    /// 10 MB would be laid out for seconds: the field shows the start, and a thread reads the whole.
    void aLongPasteHoldsNothingUp()
    {
        Stage stage;
        stage.session.setReadsAside(true);
        auto *field = qobject_cast<QPlainTextEdit *>(stage.window->focusWidget());
        QVERIFY(field);
        QTest::keyClicks(field, u"She says: "_s);
        QMimeData *pasted = new QMimeData;
        pasted->setText(u"a word, and a word, and "_s.repeated(400'000) + u"SSPR_0029"_s);
        QGuiApplication::clipboard()->setMimeData(pasted);
        qint64 longest = 0;
        QElapsedTimer since;
        QTimer watch; // how long the window does not answer
        connect(&watch, &QTimer::timeout, &watch, [&] { longest = std::max(longest, since.restart()); });
        watch.start(1);
        since.start();
        field->paste();
        QTRY_COMPARE_WITH_TIMEOUT(stage.session.inputs().complaint.size(), qsizetype(9'600'019), 20'000);
        QVERIFY(field->toPlainText().size() < 2000 && field->toPlainText().startsWith(u"She says: a word"));
        QVERIFY(field->isReadOnly());
        QTRY_VERIFY_WITH_TIMEOUT(!stage.session.isReadingComplaint(), 60'000);
        QTRY_COMPARE(stage.session.evidence().slot<ComplaintFact>()->fact->codes, QStringList{u"SSPR_0029"_s});
        qInfo("10 MB pasted: the window was busy for %lld ms at most", longest);
        QVERIFY2(longest < 3000, qPrintable(QString::number(longest))); // built for debugging, on a busy machine

        // Another text takes its place; a short one is edited as ever.
        QGuiApplication::clipboard()->setText(u"SSPR_0030"_s);
        auto *card = stage.window->findChild<ComplaintCard *>();
        card->paste();
        QCOMPARE(field->toPlainText(), u"SSPR_0030"_s);
        QVERIFY(!field->isReadOnly());
        QTRY_COMPARE(stage.session.inputs().complaint, u"SSPR_0030"_s);
    }
    void altAndANumberJumps()
    {
        Stage stage;
        QTest::keyClick(stage.window.get(), Qt::Key_2, Qt::AltModifier);
        QCOMPARE(stage.window->currentId(), int(PageId::Environment));
        QTest::keyClick(stage.window.get(), Qt::Key_1, Qt::AltModifier);
        QCOMPARE(stage.window->currentId(), int(PageId::Start));
    }
    void backLeavesNoOddHistory()
    {
        Stage stage;
        const int last = stage.window->pageIds().constLast();
        stage.window->goTo(PageId(last));
        QCOMPARE(stage.window->currentId(), last);
        stage.window->back();
        QCOMPARE(stage.window->currentId(), last - 1);
        stage.window->goTo(PageId::Start);
        QCOMPARE(stage.window->currentId(), int(PageId::Start));
        stage.window->next();
        QCOMPARE(stage.window->currentId(), int(PageId::Environment));
        stage.window->back();
        QCOMPARE(stage.window->currentId(), int(PageId::Start));
    }
    void onlyTheEnvironmentWaits()
    {
        Stage stage;
        stage.window->goTo(PageId::Environment);
        auto *user = stage.named<QLineEdit>(u"Affected user"_s);
        QTest::keyClicks(user, u"jan"_s);
        QVERIFY(!stage.window->currentPage()->isComplete());
        QVERIFY(!user->accessibleDescription().isEmpty());
        stage.window->goTo(PageId::Result);
        QCOMPARE(stage.window->currentId(), int(PageId::Environment));
        QTest::keyClicks(user, u"@contoso.example"_s);
        QVERIFY(stage.window->currentPage()->isComplete());
        QVERIFY(user->accessibleDescription().isEmpty());
        QCOMPARE(stage.session.inputs().affectedUser, u"jan@contoso.example"_s);
    }
    void aRunStartsOnLeavingTheEnvironment()
    {
        Stage stage;
        stage.window->goTo(PageId::Environment);
        QVERIFY(!stage.session.hasRun());
        if (!stage.window->pageOf(PageId::Configuration))
            return;
        stage.window->next();
        QVERIFY(stage.session.hasRun());
        QVERIFY(stage.isSettled());
        const QSignalSpy runs(&stage.session, &Session::runningChanged);
        stage.window->back();
        stage.window->next();
        QCOMPARE(runs.size(), 0); // Nothing changed, nothing to look at.
    }
    void jumpingOverTheEnvironmentStartsARunToo()
    {
        Stage stage;
        if (!stage.window->pageOf(PageId::Result))
            return;
        stage.window->goTo(PageId::Result);
        QVERIFY(stage.session.hasRun());
    }
    void aCaseThatCannotBeReadIsToldInPlace()
    {
        Stage stage;
        stage.services.m_problem = u"Line 3 of case.json is no JSON."_s;
        auto *page = stage.window->pageOf(PageId::Start);
        stage.services.m_recent = {{u"Right to reset missing"_s, u"k.bakker"_s, State::Problem, u"case.json"_s}};
        Q_EMIT stage.services.recentCasesChanged();
        auto *row = stage.named<QAbstractButton>(u"Right to reset missing, Problem, k.bakker"_s);
        QVERIFY(row);
        row->click();
        QTRY_COMPARE(stage.services.m_done, QStringList{u"open case.json"_s});
        const QList<Band *> bands = page->findChildren<Band *>();
        QVERIFY(std::ranges::any_of(
            bands, [&](const Band *band) { return band->isVisible() && band->accessibleName().startsWith(stage.services.m_problem); }));
        QCOMPARE(stage.window->currentId(), int(PageId::Start));
    }
    void allCasesAreDeletedByKeyboardAndNotByMistake()
    {
        Stage stage;
        stage.services.m_recent = {{u"Right to reset missing"_s, u"k.bakker"_s, State::Problem, u"case.json"_s}};
        stage.services.m_recovered = Services::RecoveredCase{u"SSPR_0030"_s, QDateTime::currentDateTimeUtc()};
        stage.services.setLanguage(u"en"_s); // Says all of it anew.
        auto *remove = labelled(*stage.window, u"Delete all cases…"_s);
        QTRY_VERIFY(remove && remove->isVisible());
        QVERIFY(tabStops(*stage.window).contains(remove));
        const auto ask = [&]() -> QMessageBox * {
            remove->setFocus();
            QTest::keyClick(remove, Qt::Key_Space);
            auto *asks = stage.window->findChild<QMessageBox *>();
            return asks && QTest::qWaitForWindowActive(asks) ? asks : nullptr;
        };
        for (const Qt::Key key : {Qt::Key_Escape, Qt::Key_Return}) {
            QMessageBox *asks = ask();
            QVERIFY(asks);
            QVERIFY2(asks->text().startsWith(u"2 case"_s), qPrintable(asks->text()));
            QTest::keyClick(asks->focusWidget(), key);
            QTRY_VERIFY(!stage.window->findChild<QMessageBox *>());
            QVERIFY(stage.services.m_done.isEmpty());
        }
        QMessageBox *asks = ask();
        QVERIFY(asks);
        QTest::keyClick(asks->focusWidget(), Qt::Key_Tab);
        QTest::keyClick(asks->focusWidget(), Qt::Key_Space);
        QCOMPARE(stage.services.m_done, QStringList{u"delete cases"_s});
        QTRY_VERIFY(!stage.window->findChild<QMessageBox *>());
        QVERIFY(!remove->isVisible());
        QCOMPARE(stage.window->focusWidget(), labelled(*stage.window, u"Open case…"_s));
        QVERIFY(!labelled(*stage.window, u"Go on with it"_s)->isVisible());
    }
    void whatIsNotDeletedIsSaid()
    {
        Stage stage;
        stage.services.m_recent = {{u"Right to reset missing"_s, u"k.bakker"_s, State::Problem, u"case.json"_s}};
        stage.services.m_problem = u"1 case could not be deleted."_s;
        Q_EMIT stage.services.recentCasesChanged();
        labelled(*stage.window, u"Delete all cases…"_s)->click();
        auto *asks = stage.window->findChild<QMessageBox *>();
        QVERIFY(asks);
        labelled(*asks, u"Delete"_s)->click();
        const QList<Band *> bands = stage.window->findChildren<Band *>();
        QVERIFY(std::ranges::any_of(
            bands, [&](const Band *band) { return band->isVisible() && band->accessibleName().startsWith(stage.services.m_problem); }));
    }
    void everyStopHasAName()
    {
        Stage stage;
        stage.services.m_recovered = Services::RecoveredCase{u"SSPR_0030"_s, QDateTime::currentDateTimeUtc()};
        for (const int id : stage.window->pageIds()) {
            stage.window->goTo(PageId(id));
            for (const QWidget *stop : tabStops(*stage.window)) {
                const QAccessibleInterface *read = QAccessible::queryAccessibleInterface(const_cast<QWidget *>(stop));
                QVERIFY2(read && !read->text(QAccessible::Name).isEmpty(), qPrintable(u"page %1: "_s.arg(id + 1) + describe(stop)));
            }
        }
    }
    void tabWalksPageButtonsRailChain()
    {
        Stage stage;
        for (const int id : stage.window->pageIds()) {
            stage.window->goTo(PageId(id));
            QVERIFY(stage.isSettled()); // what a run brings changes the stops
            const QList<QWidget *> stops = tabStops(*stage.window);
            QVERIFY(!stops.isEmpty());
            // From the first stop of the page once round: every stop once, in this order of rooms.
            QList<QWidget *> walked;
            stage.window->button(QWizard::CancelButton)->setFocus();
            const auto room = [&](const QWidget *widget) {
                return stage.window->currentPage()->isAncestorOf(widget) ? 0
                       : stage.window->rail().isAncestorOf(widget)       ? 2
                       : stage.window->chain().isAncestorOf(widget)      ? 3
                                                                         : 1;
            };
            // A text with links keeps the focus while Tab walks over its links.
            for (qsizetype i = 0; i < 3 * stops.size() && (i == 0 || walked.constLast() != stage.window->button(QWizard::CancelButton));
                 ++i) {
                QTest::keyClick(stage.window->focusWidget(), Qt::Key_Tab);
                if (walked.isEmpty() || walked.constLast() != stage.window->focusWidget())
                    walked << stage.window->focusWidget();
            }
            QCOMPARE(walked.size(), stops.size());
            QStringList way;
            for (const QWidget *widget : walked)
                way << describe(widget);
            QVERIFY2(walked.constLast() == stage.window->button(QWizard::CancelButton), qPrintable(way.join(u'\n')));
            QCOMPARE(QSet<QWidget *>(walked.cbegin(), walked.cend()).size(), stops.size());
            QList<int> rooms;
            for (const QWidget *widget : walked) {
                if (rooms.isEmpty() || rooms.constLast() != room(widget))
                    rooms << room(widget);
            }
            QCOMPARE(rooms, (QList<int>{2, 3, 0, 1}));
        }
    }
    void arrowsWalkAlongTheChain()
    {
        Stage stage;
        ChainView &chain = stage.window->chain();
        chain.node(ChainLink::User)->setFocus();
        QTest::keyClick(chain.node(ChainLink::User), Qt::Key_Right);
        QVERIFY(chain.node(ChainLink::Portal)->hasFocus());
        QTest::keyClick(chain.node(ChainLink::Portal), Qt::Key_End);
        QVERIFY(chain.node(ChainLink::Object)->hasFocus());
        QTest::keyClick(chain.node(ChainLink::Object), Qt::Key_Left);
        QVERIFY(chain.node(ChainLink::DomainController)->hasFocus());
    }
    void fromTheRightTheChainBeginsAtTheRight()
    {
        QApplication::setLayoutDirection(Qt::RightToLeft);
        {
            Stage stage;
            ChainView &chain = stage.window->chain();
            QVERIFY(chain.node(ChainLink::User)->x() > chain.node(ChainLink::Object)->x());
            QVERIFY(stage.window->rail().mapTo(stage.window.get(), QPoint()).x() > stage.window->width() / 2);
        }
        QApplication::setLayoutDirection(Qt::LeftToRight);
    }
    void f6WalksBetweenRegions()
    {
        Stage stage;
        QTest::keyClick(stage.window.get(), Qt::Key_F6);
        const QWidget *second = stage.window->focusWidget();
        QTest::keyClick(stage.window.get(), Qt::Key_F6);
        QVERIFY(stage.window->rail().isAncestorOf(stage.window->focusWidget()));
        QTest::keyClick(stage.window.get(), Qt::Key_F6);
        QVERIFY(stage.window->chain().isAncestorOf(stage.window->focusWidget()));
        QTest::keyClick(stage.window.get(), Qt::Key_F6);
        QVERIFY(qobject_cast<QPlainTextEdit *>(stage.window->focusWidget()));
        QVERIFY(second != stage.window->focusWidget());
    }
    void escapeClosesWhenNothingRuns()
    {
        Stage stage;
        QTest::keyClick(stage.window.get(), Qt::Key_Escape);
        QVERIFY(!stage.window->isVisible());
    }
    void thereIsOnePrimaryButton()
    {
        Stage stage;
        for (const int id : stage.window->pageIds()) {
            stage.window->goTo(PageId(id));
            int loud = 0;
            for (const QPushButton *button : stage.window->findChildren<QPushButton *>())
                loud += button->isVisible() && button->property("primary").toBool();
            QVERIFY2(loud <= 1, qPrintable(u"page %1 has %2"_s.arg(id + 1).arg(loud)));
        }
    }
    void longerTextsFit_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::newRow("1280x720") << QSize(1280, 720);
    }
    void longerTextsFit()
    {
        QFETCH(QSize, size);
        Stage stage(size, u"xx"_s);
        for (const int id : stage.window->pageIds()) {
            stage.window->goTo(PageId(id));
            QVERIFY(stage.isSettled()); // findings that arrive lay out anew
            QCOMPARE(stage.window->size(), size);
            QTRY_COMPARE(u"page %1, cut: %2"_s.arg(id + 1).arg(cutIn(*stage.window)), u"page %1, cut: "_s.arg(id + 1));
        }
    }
    void nothingScrollsAcross_data()
    {
        QTest::addColumn<QSize>("size");
        QTest::addColumn<QString>("language");
        for (const char *language : {"en", "nl"}) {
            QTest::addRow("%s 1280x720", language) << QSize(1280, 720) << QString::fromLatin1(language);
            QTest::addRow("%s 1024x700", language) << QSize(1024, 700) << QString::fromLatin1(language);
            QTest::addRow("%s 640x400", language) << QSize(640, 400) << QString::fromLatin1(language);
        }
    }
    void nothingScrollsAcross()
    {
        QFETCH(QSize, size);
        QFETCH(QString, language);
        Stage stage(size, language);
        for (const int id : stage.window->pageIds()) {
            stage.window->goTo(PageId(id));
            QVERIFY(stage.isSettled()); // findings that arrive lay out anew
            QCOMPARE(stage.window->size(), size);
            QTRY_COMPARE(u"page %1, too wide: %2"_s.arg(id + 1).arg(tooWideIn(*stage.window)), u"page %1, too wide: "_s.arg(id + 1));
        }
    }
    void railIsSmallWhereThereIsNoRoom()
    {
        Stage stage({1024, 700});
        QCOMPARE(stage.window->rail().width(), 56);
        stage.window->resize(1280, 720);
        QCOMPARE(stage.window->rail().width(), 208);
    }
    void aLanguageHoldsAtOnce()
    {
        Stage stage;
        QCOMPARE(stage.window->button(QWizard::CancelButton)->text(), u"Close"_s);
        stage.services.setLanguage(u"xx"_s);
        QTRY_VERIFY(stage.window->button(QWizard::CancelButton)->text().startsWith(u"[Close"_s));
        QVERIFY(stage.window->chain().accessibleName().startsWith(u'['));
        QVERIFY(stage.window->currentPage()->accessibleName().startsWith(u'['));
    }
    void themesHoldAtOnce()
    {
        Stage stage;
        stage.services.setTheme(Theme::Choice::Dark);
        QVERIFY(Theme::isDark());
        stage.services.setTheme(Theme::Choice::Light);
        QVERIFY(!Theme::isDark());
    }
    void typedFormsAreJudged()
    {
        QVERIFY(InputCheck::isUserName(u"s.de-vries@contoso.example"_s));
        QVERIFY(InputCheck::isUserName(u"o'brien@sub.contoso.example"_s));
        for (const QString &wrong :
             {u"jan"_s, u"jan@"_s, u"@contoso.example"_s, u"jan@contoso"_s, u"CONTOSO\\jan"_s, u"a b@contoso.example"_s})
            QVERIFY2(!InputCheck::isUserName(wrong), qPrintable(wrong));
        QCOMPARE(InputCheck::hosts(u"a.example, b.example:8443;c"_s), (QStringList{u"a.example"_s, u"b.example:8443"_s, u"c"_s}));
    }
};

QTEST_MAIN(tst_Frame)
#include "tst_frame.moc"
