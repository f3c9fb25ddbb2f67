// Takes a picture of a page, to look at: not a test.
//   screenshots --page 1 --language nl --dark --scale 2 --size 1280x800 --case FILE --code SSPR_0030 picture.png
#include "contrastpalettes.h"
#include "testservices.h"
#include "wizard/page.h"
#include "wizard/wizardwindow.h"
#include <QtCore/QCommandLineParser>
#include <QtCore/QTimer>
#include <QtGui/QKeyEvent>
#include <QtWidgets/QAbstractButton>
#include <QtWidgets/QApplication>
#include <QtWidgets/QFileDialog>

using namespace Qt::StringLiterals;

namespace {

QList<Services::RecentCase> someCases()
{
    return {{u"Right to reset missing"_s, u"k.bakker · SSPR_0029 · today 08:40"_s, State::Problem, u"a"_s},
            {u"Works again"_s, u"m.oud · SSPR_0030 · Friday"_s, State::Good, u"b"_s},
            {u"Changed again too soon"_s, u"t.visser · 33008 · Friday"_s, State::Problem, u"c"_s},
            {u"Stopped: server not reached"_s, u"f.smit · no code · Thursday"_s, State::Missing, u"d"_s},
            {u"Two warnings, no cause"_s, u"Everything · 16 November"_s, State::Warning, u"e"_s}};
}

/// The scale must be known before there is an application.
void setScale(int argc, char **argv)
{
    for (int i = 1; i + 1 < argc; ++i) {
        if (qstrcmp(argv[i], "--scale") == 0)
            qputenv("QT_SCALE_FACTOR", argv[i + 1]);
    }
}

} // namespace

int main(int argc, char **argv)
{
    setScale(argc, argv);
    QApplication app(argc, argv);
    QCommandLineParser line;
    line.addOptions({{u"page"_s, u"1 to 6"_s, u"n"_s, u"1"_s},
                     {u"language"_s, u"en, nl, or xx for one 40 % longer"_s, u"code"_s, u"en"_s},
                     {u"dark"_s, u"dark"_s},
                     {u"rtl"_s, u"from right to left"_s},
                     {u"contrast"_s, u"high contrast: aquatic, black, white, strange, …"_s, u"name"_s},
                     {u"scale"_s, u"1, 1.5, 2"_s, u"ratio"_s, u"1"_s},
                     {u"size"_s, u"WIDTHxHEIGHT"_s, u"size"_s, u"1280x800"_s},
                     {u"case"_s, u"a saved case"_s, u"file"_s},
                     {u"code"_s, u"what the caller sees"_s, u"text"_s},
                     {u"user"_s, u"affected user"_s, u"upn"_s},
                     {u"check"_s, u"shows the finding of this check"_s, u"id"_s},
                     {u"run"_s, u"looks at the network, and waits for it"_s},
                     {u"recovered"_s, u"offers a recovered case"_s},
                     {u"unfold"_s, u"opens what is folded"_s},
                     {u"press"_s, u"presses the button with this name, and takes the dialog that opens"_s, u"name"_s},
                     {u"earlier"_s, u"compares with this case"_s, u"file"_s},
                     {u"focus"_s, u"presses Tab so often"_s, u"times"_s, u"0"_s}});
    line.addHelpOption();
    line.process(app);
    if (line.isSet(u"rtl"_s))
        app.setLayoutDirection(Qt::RightToLeft);

    QApplication::setAttribute(Qt::AA_DontUseNativeDialogs);
    NoSecrets secrets;
    World world{secrets};
    Session session(world);
    TestServices services;
    services.m_recent = someCases();
    services.m_session = &session;
    if (line.isSet(u"recovered"_s))
        services.m_recovered = Services::RecoveredCase{u"SSPR_0030"_s, QDateTime::currentDateTimeUtc()};
    services.setTheme(line.isSet(u"dark"_s) ? Theme::Choice::Dark : Theme::Choice::Light);
    services.setLanguage(line.value(u"language"_s));
    if (line.isSet(u"case"_s)) {
        const auto read = readCaseFile(line.value(u"case"_s));
        if (const auto *found = std::get_if<Case>(&read))
            session.open(*found);
        else
            qFatal("The case cannot be read: %s", qPrintable(std::get<ReadError>(read).detail));
    }
    Inputs inputs = session.inputs();
    if (line.isSet(u"code"_s))
        inputs.complaint = line.value(u"code"_s);
    if (line.isSet(u"user"_s))
        inputs.affectedUser = line.value(u"user"_s);
    session.setInputs(inputs);

    WizardWindow window(session, services);
    const QStringList size = line.value(u"size"_s).split(u'x');
    window.resize(size.value(0).toInt(), size.value(1).toInt());
    window.show();
    window.activateWindow();
    window.goTo(PageId(line.value(u"page"_s).toInt() - 1), line.value(u"check"_s));
    if (line.isSet(u"unfold"_s)) {
        for (QAbstractButton *fold : window.findChildren<QAbstractButton *>()) {
            if (fold->property("fold").toBool())
                fold->setChecked(true);
        }
    }
    QTimer::singleShot(100, &window, [&line] {
        for (const auto &[name, palette] : ContrastPalettes::all()) {
            if (line.value(u"contrast"_s) == QLatin1StringView(name))
                Theme::applyContrast(palette);
        }
    });
    const auto take = [&] {
        for (int i = 0; i < line.value(u"focus"_s).toInt(); ++i) {
            QKeyEvent tab(QEvent::KeyPress, Qt::Key_Tab, Qt::NoModifier);
            QApplication::sendEvent(QApplication::focusWidget() ? QApplication::focusWidget() : &window, &tab);
        }
        if (line.isSet(u"press"_s)) {
            for (QAbstractButton *button : window.findChildren<QAbstractButton *>()) {
                if (button->isVisible() && button->accessibleName() == line.value(u"press"_s))
                    button->click();
            }
        }
        if (line.isSet(u"earlier"_s)) {
            const auto read = readCaseFile(line.value(u"earlier"_s));
            if (const auto *found = std::get_if<Case>(&read))
                services.m_case = *found;
            for (QFileDialog *dialog : window.findChildren<QFileDialog *>()) {
                Q_EMIT dialog->fileSelected(line.value(u"earlier"_s));
                dialog->close();
            }
        }
        QTimer::singleShot(300, &window, [&] {
            const auto dialogs = window.findChildren<QDialog *>();
            const auto open = std::ranges::find_if(dialogs, [](const QDialog *dialog) { return dialog->isVisible(); });
            (open == dialogs.end() ? static_cast<QWidget *>(&window) : *open)
                ->grab()
                .save(line.positionalArguments().value(0, u"screenshot.png"_s));
            app.quit();
        });
    };
    if (line.isSet(u"run"_s) && session.isRunningInForeground())
        QObject::connect(&session, &Session::finished, &window, take);
    else
        QTimer::singleShot(300, &window, take);
    return app.exec();
}
