#include "contrastpalettes.h"
#include "wizard/contrast.h"
#include "wizard/icons.h"
#include "wizard/theme.h"
#include <QtCore/QDirIterator>
#include <QtCore/QProcess>
#include <QtCore/QStandardPaths>
#include <QtCore/QTemporaryDir>
#include <QtTest/QTest>
#include <QtWidgets/QApplication>
#include <cmath>

using namespace Theme;
using namespace Qt::StringLiterals;

/// The colours can be read, and the icons are those of their drawings.
class tst_Theme : public QObject
{
    Q_OBJECT

    /// Relative luminance and contrast as WCAG 2.1 defines them.
    static double luminance(QRgb color)
    {
        const auto linear = [](int channel) {
            const double c = channel / 255.0;
            return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
        };
        return 0.2126 * linear(qRed(color)) + 0.7152 * linear(qGreen(color)) + 0.0722 * linear(qBlue(color));
    }
    static double contrast(QRgb a, QRgb b)
    {
        const double x = luminance(a);
        const double y = luminance(b);
        return (qMax(x, y) + 0.05) / (qMin(x, y) + 0.05);
    }
    static QRgb of(const Shade &shade, bool dark) { return dark ? shade.dark : shade.light; }
    static QRgb of(Role role, bool dark) { return of(shades[size_t(role)], dark); }

private Q_SLOTS:
    void contrastOfRoles_data()
    {
        QTest::addColumn<Role>("ink");
        QTest::addColumn<QList<Role>>("surfaces");
        QTest::addColumn<double>("least");
        const QList<Role> everywhere{Role::Window, Role::Base, Role::Alternate, Role::Rail, Role::Code, Role::Selection};
        const QList<Role> fields{Role::Window, Role::Base, Role::Alternate, Role::Rail, Role::Code};
        QTest::newRow("text") << Role::Text << everywhere << 4.5;
        QTest::newRow("second text") << Role::SecondText << everywhere << 4.5;
        QTest::newRow("accent, link, focus") << Role::Accent << everywhere << 4.5;
        QTest::newRow("text on accent") << Role::OnAccent << QList<Role>{Role::Accent} << 4.5;
        QTest::newRow("control border") << Role::Control << fields << 3.0;
        for (int state = 0; state <= int(State::Good); ++state)
            QTest::addRow("state %d", state) << role(State(state)) << everywhere << 4.5;
    }
    void contrastOfRoles()
    {
        QFETCH(Role, ink);
        QFETCH(QList<Role>, surfaces);
        QFETCH(double, least);
        for (const bool dark : {false, true}) {
            for (const Role surface : surfaces) {
                const double found = contrast(of(ink, dark), of(surface, dark));
                QVERIFY2(found >= least, qPrintable(u"%1 on role %2, dark %3"_s.arg(found).arg(int(surface)).arg(dark)));
            }
        }
    }
    void contrastOnTints()
    {
        for (const bool dark : {false, true}) {
            for (size_t state = 0; state < tints.size(); ++state) {
                const QRgb tint = of(tints[state], dark);
                QVERIFY(contrast(of(Role::Text, dark), tint) >= 6.4);
                QVERIFY(contrast(of(Role::SecondText, dark), tint) >= 6.0);
                QVERIFY2(contrast(of(Role::Accent, dark), tint) >= 4.5, qPrintable(QString::number(state)));
                QVERIFY(contrast(of(role(State(state)), dark), tint) >= 4.5);
            }
        }
    }
    void paletteFollowsTheTable()
    {
        for (const bool dark : {false, true}) {
            const QPalette filled = palette(dark);
            QCOMPARE(filled.color(QPalette::Window).rgb() & RGB_MASK, of(Role::Window, dark));
            QCOMPARE(filled.color(QPalette::Text).rgb() & RGB_MASK, of(Role::Text, dark));
            QCOMPARE(filled.color(QPalette::Link).rgb() & RGB_MASK, of(Role::Accent, dark));
        }
    }
    void choiceHoldsAtOnce()
    {
        apply(Choice::Dark);
        QVERIFY(isDark());
        QCOMPARE(color(Role::Base).rgb() & RGB_MASK, of(Role::Base, true));
        apply(Choice::Light);
        QVERIFY(!isDark());
        QCOMPARE(color(Role::Base).rgb() & RGB_MASK, of(Role::Base, false));
        QVERIFY(!isHighContrast());
        QVERIFY(!qApp->styleSheet().isEmpty());
    }
    void contrastOfTheSystem_data()
    {
        QTest::addColumn<QPalette>("system");
        for (const auto &[name, palette] : ContrastPalettes::all())
            QTest::newRow(name) << palette;
        quint32 seed = 1;
        const auto next = [&seed] { return QColor::fromRgb(QRgb((seed = seed * 1664525u + 1013904223u) >> 8)); };
        for (int i = 0; i < 40; ++i) {
            QPalette random;
            for (int role = 0; role < QPalette::NColorRoles; ++role)
                random.setColor(QPalette::ColorRole(role), next());
            QTest::addRow("random %d", i) << random;
        }
    }
    /// Whatever colours a system has: once it wants contrast, all that is read can be read.
    void contrastOfTheSystem()
    {
        QFETCH(QPalette, system);
        const QPalette mended = Contrast::readable(system);
        using P = QPalette;
        const QList<std::pair<P::ColorRole, P::ColorRole>> pairs{{P::WindowText, P::Window},
                                                                 {P::WindowText, P::Base},
                                                                 {P::WindowText, P::Button},
                                                                 {P::Text, P::Base},
                                                                 {P::Text, P::AlternateBase},
                                                                 {P::ButtonText, P::Button},
                                                                 {P::ToolTipText, P::ToolTipBase},
                                                                 {P::HighlightedText, P::Highlight},
                                                                 {P::PlaceholderText, P::Window},
                                                                 {P::PlaceholderText, P::Base},
                                                                 {P::Link, P::Window},
                                                                 {P::Link, P::Base},
                                                                 {P::LinkVisited, P::Base},
                                                                 {P::BrightText, P::Window}};
        for (const P::ColorGroup group : {P::Active, P::Inactive, P::Disabled}) {
            for (const auto &[text, surface] : pairs) {
                const double found = contrast(mended.color(group, text).rgb(), mended.color(group, surface).rgb());
                QVERIFY2(found >= 4.5, qPrintable(u"%1: text %2 on %3, group %4"_s.arg(found).arg(text).arg(surface).arg(group)));
            }
        }
        const auto onSurface = [&](Role ink, Role surface) {
            return contrast(Contrast::color(ink, mended).rgb(), Contrast::color(surface, mended).rgb());
        };
        for (const Role surface : {Role::Window, Role::Base, Role::Alternate, Role::Rail, Role::Code}) {
            for (const Role ink : {Role::Text, Role::SecondText, Role::Control, Role::Accent, Role::Problem, Role::NotApplicable})
                QVERIFY2(onSurface(ink, surface) >= 4.5, qPrintable(u"role %1 on %2"_s.arg(int(ink)).arg(int(surface))));
        }
        QVERIFY(onSurface(Role::OnSelection, Role::Selection) >= 4.5);
        QVERIFY(onSurface(Role::OnAccent, Role::Accent) >= 4.5);
        QVERIFY(contrast(Contrast::color(Role::OnPrimary, mended).rgb(), mended.color(P::Button).rgb()) >= 4.5);
        // What can be read is left alone.
        QCOMPARE(Contrast::readable(mended), mended);
    }
    void contrastIsOfTheSystemOnly()
    {
        QVERIFY(Contrast::isWanted(QPalette(Qt::white, Qt::black)));
        QVERIFY(!Contrast::isWanted(palette(true)) && !Contrast::isWanted(palette(false)));
        applyContrast(ContrastPalettes::all().front().second);
        QVERIFY(isHighContrast());
        QVERIFY(!qApp->styleSheet().contains(u'{'));
        QCOMPARE(color(Role::Window).rgb() & RGB_MASK, 0x202020u);
        QCOMPARE(tint(State::Problem), color(Role::Window));
        apply(Choice::Light);
        QVERIFY(!isHighContrast());
    }
    void styleSheetNamesNoUnknownRole()
    {
        QVERIFY2(!styleSheet().contains(u'@') && !styleSheet().contains(u"%tint"_s), qPrintable(styleSheet()));
    }
    void fontsAreAtLeastTenPoints()
    {
        QVERIFY(font(Font::Body).pointSizeF() >= 10);
        QVERIFY(font(Font::Verdict).pointSizeF() > font(Font::PageTitle).pointSizeF());
        QVERIFY(font(Font::Small).pointSizeF() < font(Font::Body).pointSizeF());
    }
    void everyNameHasAnIcon()
    {
        QStringList wanted;
        for (int state = 0; state <= int(State::Running); ++state) {
            for (const int size : {16, 18, 20, 24, 32, 48})
                QVERIFY(!Icons::pixmap(Icons::name(State(state)), size, Qt::black, 1.5).isNull());
        }
        for (int link = 0; link < 8; ++link)
            QVERIFY(!Icons::pixmap(Icons::name(ChainLink(link)), 22, Qt::black, 2).isNull());
        for (int owner = 0; owner < 5; ++owner)
            QVERIFY(!Icons::pixmap(Icons::name(Owner(owner)), 18, Qt::black, 1).isNull());
        for (int source = 0; source < 6; ++source)
            QVERIFY(!Icons::pixmap(Icons::name(Source(source)), 16, Qt::black, 3).isNull());
    }
    void iconsAreTinted()
    {
        const QImage drawn = Icons::pixmap(u"state-good"_s, 24, QColor(10, 200, 30), 2).toImage();
        QCOMPARE(drawn.size(), QSize(48, 48));
        bool painted = false;
        for (int x = 0; x < 48; ++x) {
            const QColor color = drawn.pixelColor(x, 6);
            painted |= color.alpha() == 255;
            QVERIFY(color.alpha() < 255 || color == QColor(10, 200, 30));
        }
        QVERIFY(painted);
    }
    void masksAreThoseOfTheDrawings()
    {
        // Where the tool is not there, a mask for every drawing must still be.
        const QString masks = QStringLiteral(SOURCE_DIR "/resources/icons/masks");
        QVERIFY(QDir(masks).count() > 400);
        if (QStandardPaths::findExecutable(u"rsvg-convert"_s).isEmpty())
            return;
        QTemporaryDir folder;
        QCOMPARE(QProcess::execute(QStringLiteral(SOURCE_DIR "/resources/icons/render.sh"), {folder.path()}), 0);
        QDirIterator rendered(folder.path(), {u"*.png"_s});
        int count = 0;
        while (rendered.hasNext()) {
            const QImage again(rendered.next());
            const QImage kept(masks + u'/' + rendered.fileName());
            QCOMPARE(again.size(), kept.size());
            // Another librsvg may round an edge otherwise; another drawing differs by far more.
            qint64 difference = 0;
            for (int y = 0; y < again.height(); ++y) {
                for (int x = 0; x < again.width(); ++x)
                    difference += qAbs(again.pixelColor(x, y).alpha() - kept.pixelColor(x, y).alpha());
            }
            QVERIFY2(difference <= 2LL * again.width() * again.height(), qPrintable(rendered.fileName()));
            ++count;
        }
        QCOMPARE(count, int(QDir(masks).entryList({u"*.png"_s}).size()));
    }
};

QTEST_MAIN(tst_Theme)
#include "tst_theme.moc"
