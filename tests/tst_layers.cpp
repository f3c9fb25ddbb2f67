#include <QDirIterator>
#include <QFile>
#include <QRegularExpression>
#include <QTest>

/// Who may include what: app knows wizard, wizard knows checks, never the other way round.
class tst_Layers : public QObject
{
    Q_OBJECT

    static QStringList includesIn(const QString &path)
    {
        QFile file(path);
        if (!file.open(QIODevice::ReadOnly))
            return {};
        static const QRegularExpression include(QStringLiteral("^\\s*#\\s*include\\s*[<\"]([^>\"]+)"), QRegularExpression::MultilineOption);
        QStringList found;
        for (auto matches = include.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();)
            found << matches.next().captured(1);
        return found;
    }

private Q_SLOTS:
    void includes_data()
    {
        QTest::addColumn<QString>("room");
        QTest::addColumn<QRegularExpression>("forbidden");
        const auto row = [](const char *room, const char *forbidden) {
            QTest::addRow("%s", room) << QString::fromLatin1(room) << QRegularExpression(QString::fromLatin1(forbidden));
        };
        row("checks",
            "^(wizard|app)/|^Qt(Gui|Widgets)/|^Q(Widget|Wizard|Application|Pixmap|Icon|Painter|Color|Palette)\\b|keychain|spdlog");
        row("wizard", "^app/|^QtNetwork/|^Q(Tcp|Udp|Ssl|Network|HostInfo|DnsLookup|Local)|keychain|spdlog|^checks/(probes|runner)");
        // Judges see values and nothing else.
        for (const char *pure : {"checks/configuration", "checks/connectivity", "checks/stillfailing", "checks/causes", "checks/facts"})
            row(pure, "^checks/(probes|runner|session|probe|plan)|^QtNetwork/|^Q(Tcp|Udp|Ssl|Network|File|Dir|Process|Timer)\\b|^QtCore/"
                      "Q(File|Dir|Process|Timer)");
        // A probe looks and does not judge.
        row("checks/probes",
            "^checks/(check|finding|diagnosis|registry|texts|cause)\\.h|^checks/(causes|configuration|connectivity|stillfailing|report)/");
    }
    void includes()
    {
        QFETCH(QString, room);
        QFETCH(QRegularExpression, forbidden);
        QDirIterator files(QStringLiteral(SOURCE_DIR "/") + room, {QStringLiteral("*.h"), QStringLiteral("*.cpp")}, QDir::Files,
                           QDirIterator::Subdirectories);
        int read = 0;
        while (files.hasNext()) {
            const QString path = files.next();
            ++read;
            for (const QString &include : includesIn(path))
                QVERIFY2(!forbidden.match(include).hasMatch(), qPrintable(path + QStringLiteral(" includes ") + include));
        }
        QVERIFY2(read > 0, qPrintable(room));
    }
    /// Two classes of one name in one program are a crash that no compiler sees.
    void namesOfClassesAreUnique()
    {
        static const QRegularExpression declared(QStringLiteral("^(?:class|struct) (\\w+)(?: final)?(?: : [^\\n]+)?\\n\\{"),
                                                 QRegularExpression::MultilineOption);
        QHash<QString, QString> places;
        for (const char *room : {"app", "wizard", "checks"}) {
            QDirIterator files(QStringLiteral(SOURCE_DIR "/") + QString::fromLatin1(room), {QStringLiteral("*.h")}, QDir::Files,
                               QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString path = files.next();
                QFile file(path);
                QVERIFY(file.open(QIODevice::ReadOnly));
                for (auto matches = declared.globalMatch(QString::fromUtf8(file.readAll())); matches.hasNext();) {
                    const QString name = matches.next().captured(1);
                    QVERIFY2(!places.contains(name),
                             qPrintable(name + QStringLiteral(" in ") + path + QStringLiteral(" and ") + places.value(name)));
                    places.insert(name, path);
                }
            }
        }
        QVERIFY(places.size() > 60);
    }
    void standsAlone()
    {
        const QRegularExpression outside(QStringLiteral("[.][.]/shared|[/]work[/]"));
        QDirIterator files(QStringLiteral(SOURCE_DIR),
                           {QStringLiteral("*.h"), QStringLiteral("*.cpp"), QStringLiteral("*.txt"), QStringLiteral("*.json"),
                            QStringLiteral("*.py"), QStringLiteral("*.md"), QStringLiteral("run")},
                           QDir::Files, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (path.contains(QStringLiteral("/build/")) || path.contains(QStringLiteral("node_modules"))
                || path.endsWith(QStringLiteral("tst_layers.cpp")))
                continue;
            QFile file(path);
            QVERIFY(file.open(QIODevice::ReadOnly));
            QVERIFY2(!outside.match(QString::fromUtf8(file.readAll())).hasMatch(), qPrintable(path));
        }
    }
};

QTEST_GUILESS_MAIN(tst_Layers)
#include "tst_layers.moc"
