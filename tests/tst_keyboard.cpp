// The way from the first page to a written report by keyboard alone, in Dutch.
#include "reportsamples.h"
#include "testservices.h"
#include "wizard/page.h"
#include "wizard/questionbar.h"
#include "wizard/reportdialog.h"
#include "wizard/wizardwindow.h"
#include <QtCore/QFile>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

namespace {

/// Writes reports as the program does.
class WritingServices : public TestServices
{
    Q_OBJECT

public:
    QString writeReport(const QString &path, const Wish &wish) override
    {
        QFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            return file.errorString();
        file.write(makeReport(Format::Html, {.whole = m_session->currentCase(),
                                             .diagnosis = m_session->diagnosis(),
                                             .locale = QLocale(),
                                             .redact = wish.hideNames,
                                             .made = Samples::started}));
        return {};
    }
};

QWidget *focus()
{
    QWidget *widget = QApplication::focusWidget();
    return widget ? widget : QApplication::activeWindow();
}

void press(Qt::Key key, Qt::KeyboardModifiers modifiers = Qt::NoModifier)
{
    QTest::keyClick(focus(), key, modifiers);
    QTest::qWait(1); // What came new is shown.
}

/// Tab until a widget with this word in its name has the focus; false after a whole turn.
bool tabTo(const QString &word)
{
    for (int i = 0; i < 150; ++i) {
        if (focus() && focus()->accessibleName().contains(word))
            return true;
        press(Qt::Key_Tab);
    }
    return false;
}

/// Next, by Tab and Space.
bool goOn(WizardWindow &window)
{
    const int before = window.currentId();
    if (!tabTo(window.button(QWizard::NextButton)->accessibleName()))
        return false;
    press(Qt::Key_Space);
    return QTest::qWaitFor([&] { return window.currentId() == before + 1; }, 5000);
}

} // namespace

class TestKeyboard : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void fromStartToReport();
};

void TestKeyboard::fromStartToReport()
{
    QTemporaryDir folder;
    NoSecrets secrets;
    World world{secrets};
    Session session(world);
    session.setSources({}); // The network is not what is tested here.
    WritingServices services;
    services.m_session = &session;
    services.setLanguage(u"nl"_s);
    WizardWindow window(session, services);
    window.show();
    QVERIFY(QTest::qWaitForWindowExposed(&window));
    window.activateWindow(); // Under a bare X server nobody else does.
    QVERIFY(QTest::qWaitForWindowActive(&window));

    // 1: the code, and Enter goes on.
    QTest::keyClicks(focus(), u"SSPR_0030"_s);
    press(Qt::Key_Return);
    QTRY_COMPARE(window.currentId(), int(PageId::Environment));
    QCOMPARE(session.inputs().complaint.trimmed(), u"SSPR_0030"_s);

    // 2: the user, then on.
    QTest::keyClicks(focus(), u"m.oud@contoso.example"_s);
    QVERIFY(goOn(window));

    // 3: two questions, the first with "Ja".
    QCOMPARE(window.currentId(), int(PageId::Configuration));
    auto *bar = window.currentPage()->findChild<QuestionBar *>();
    for (int i = 0; i < 200 && !bar->isAncestorOf(focus()) && focus() != bar; ++i)
        press(Qt::Key_Tab);
    QVERIFY(bar->isAncestorOf(focus()) || focus() == bar);
    const QString first = bar->checkId();
    press(Qt::Key_Question);
    QCOMPARE(session.answers().value(first), u"unknown"_s);
    const QString second = bar->checkId();
    QVERIFY(second != first);
    for (int i = 0; i < 200 && !(bar->isAncestorOf(focus()) && focus() != bar); ++i)
        press(Qt::Key_Tab);
    press(Qt::Key_Return);
    QVERIFY2(session.answers().contains(second), qPrintable(focus()->accessibleName()));
    QCOMPARE(window.currentId(), int(PageId::Configuration));

    // 4, 5: on.
    QVERIFY(goOn(window));
    QCOMPARE(window.currentId(), int(PageId::Connectivity));
    QVERIFY(goOn(window));
    QCOMPARE(window.currentId(), int(PageId::StillFailing));
    QVERIFY(goOn(window));
    QCOMPARE(window.currentId(), int(PageId::Result));

    // 6: the ticket has the focus; then the report.
    QVERIFY(focus()->accessibleName().startsWith(u"Ticket"_s));
    press(Qt::Key_Return);
    QCOMPARE(services.m_done.constLast(), u"copy ticket"_s);
    QVERIFY(tabTo(u"HTML-rapport"_s));
    press(Qt::Key_Space);
    QTRY_VERIFY(window.findChild<ReportDialog *>() && window.findChild<ReportDialog *>()->isVisible());
    auto *languages = window.findChild<ReportDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(languages));
    languages->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(languages));
    press(Qt::Key_Return);
    QTRY_VERIFY(window.findChild<QFileDialog *>() && window.findChild<QFileDialog *>()->isVisible());
    auto *dialog = window.findChild<QFileDialog *>();
    QVERIFY(QTest::qWaitForWindowExposed(dialog));
    dialog->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(dialog));
    const QString path = folder.filePath(u"rapport.html"_s);
    press(Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(focus(), path);
    press(Qt::Key_Return);
    QTRY_VERIFY(QFile::exists(path));
    QFile report(path);
    QVERIFY(report.open(QIODevice::ReadOnly));
    const QString html = QString::fromUtf8(report.readAll());
    QVERIFY(html.contains(u"lang=\"nl\""_s));
    QVERIFY(!html.contains(u"m.oud"_s));
    QTRY_VERIFY(window.focusWidget()->accessibleName().contains(u"HTML-rapport"_s));
}

int main(int argc, char **argv)
{
    // The keys of the system's own dialog are the system's.
    QCoreApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    QApplication app(argc, argv);
    TestKeyboard test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_keyboard.moc"
