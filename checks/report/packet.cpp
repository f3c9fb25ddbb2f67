#include "checks/report/markup.h"
#include "checks/report/share.h"
#include "checks/report/words.h"
#include <memory>
#include <zip.h>

using namespace Qt::StringLiterals;

namespace {

/// A zip file in memory.
class Archive
{
public:
    explicit Archive(const QDateTime &made) : m_made(made)
    {
        zip_error_t error;
        zip_error_init(&error);
        m_source = zip_source_buffer_create(nullptr, 0, 0, &error);
        m_zip = m_source ? zip_open_from_source(m_source, ZIP_CREATE | ZIP_TRUNCATE, &error) : nullptr;
        if (m_zip)
            zip_source_keep(m_source); // closing the archive gives away its own hold
        zip_error_fini(&error);
    }
    ~Archive()
    {
        if (m_zip)
            zip_discard(m_zip);
        if (m_source)
            zip_source_free(m_source);
    }
    Q_DISABLE_COPY_MOVE(Archive)

    /// \p content must live until bytes() is called.
    void add(const char *name, const QByteArray &content)
    {
        if (!m_zip || content.isEmpty())
            return;
        zip_source_t *source = zip_source_buffer(m_zip, content.constData(), zip_uint64_t(content.size()), 0);
        const zip_int64_t index = source ? zip_file_add(m_zip, name, source, ZIP_FL_ENC_UTF_8) : -1;
        if (index < 0) {
            zip_source_free(source);
            m_failed = true;
            return;
        }
        m_failed |= zip_file_set_mtime(m_zip, zip_uint64_t(index), time_t(m_made.toSecsSinceEpoch()), 0) != 0;
    }
    /// All of it; empty where something went wrong.
    QByteArray bytes()
    {
        if (!m_zip || m_failed || zip_close(m_zip) != 0)
            return {};
        m_zip = nullptr;
        zip_stat_t stat;
        if (zip_source_stat(m_source, &stat) != 0 || zip_source_open(m_source) != 0)
            return {};
        QByteArray all(qsizetype(stat.size), Qt::Uninitialized);
        const zip_int64_t read = zip_source_read(m_source, all.data(), zip_uint64_t(all.size()));
        zip_source_close(m_source);
        return read == all.size() ? all : QByteArray();
    }

private:
    QDateTime m_made;
    zip_source_t *m_source = nullptr;
    zip_t *m_zip = nullptr;
    bool m_failed = false;
};

/// What lies in the packet, and what Microsoft asks for.
QByteArray readMe(const Report &report, const Texts &texts, bool hasEvents)
{
    QString text;
    const auto add = [&](const QString &line) { text += scrubbed(report, plainText(line)).simplified() + u"\r\n"_s; };
    const auto heading = [&](const Text &said) {
        text += u"\r\n"_s;
        add(texts.say(said) + u':');
    };
    add(verdictTitle(report.diagnosis, texts) + u'.');
    add(verdictMeaning(report.diagnosis, texts));
    heading(SAY("share", "What Microsoft support asks for"));
    for (const AskedFor &one : askedFor(report, texts)) {
        const QString known = one.known.isEmpty() ? texts.say(SAY("share", "Not known yet.")) + u' ' + texts.say(one.howToFind) : one.known;
        add(u"- "_s + texts.say(one.what) + u": "_s + known);
    }
    heading(SAY("share", "In this packet"));
    add(u"report.html: "_s + texts.say(SAY("share", "the report, for any browser")));
    add(u"result.json: "_s + texts.say(SAY("share", "the same for programs")));
    add(u"case.json: "_s + texts.say(SAY("share", "what it was made from")));
    if (hasEvents)
        add(u"events.json: "_s + texts.say(SAY("share", "the events that were seen")));
    text += u"\r\n"_s;
    if (report.redacted)
        add(texts.say(SAY("share", "Names such as user-1 are hidden. Tell them to Microsoft support yourself, where they ask for them.")));
    add(programName() + u", "_s + timeWords(report.made, texts));
    return text.toUtf8();
}

} // namespace

QByteArray makePacket(const ReportSource &source)
{
    QByteArray packet;
    withReport(source, [&](const Report &report, const Texts &texts) {
        const QByteArray html = htmlReport(report, texts);
        const QByteArray json = jsonReport(report, texts);
        const QByteArray data = caseJson(report);
        const QByteArray events = report.shown.hasFactsOf(Source::Events) ? caseJson(report, Source::Events) : QByteArray();
        const QByteArray about = readMe(report, texts, !events.isEmpty());
        Archive archive(report.made);
        archive.add("README.txt", about);
        archive.add("report.html", html);
        archive.add("result.json", json);
        archive.add("case.json", data);
        archive.add("events.json", events);
        packet = archive.bytes();
    });
    return packet;
}
