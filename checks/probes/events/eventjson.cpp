#include "checks/probes/events/eventjson.h"
#include "checks/casefile.h"
#include "checks/probes/events/eventtime.h"
#include "checks/probes/events/textblocks.h"
#include <QtCore/QRegularExpression>
#include <nlohmann/json.hpp>

using namespace Qt::StringLiterals;

namespace {

// No event is as long; the parser would keep a text that never ends.
constexpr qsizetype longestToken = qsizetype(16) * 1024 * 1024;

/// Bytes in UTF-8 out of a text of any encoding, one by one as the parser asks for them.
class Bytes
{
public:
    using char_type = char;

    Bytes(QIODevice &file, EventCollector &events) : m_blocks(file), m_events(events) {}
    /// The parser has understood what it was given so far.
    void understood() { m_sinceUnderstood = 0; }
    std::char_traits<char>::int_type get_character()
    {
        if (++m_sinceUnderstood > longestToken)
            return std::char_traits<char>::eof();
        while (m_at == m_block.size()) {
            if (m_blocks.atEnd() || !m_events.readUpTo(m_blocks.position()))
                return std::char_traits<char>::eof();
            m_block = m_blocks.next().toUtf8();
            m_at = 0;
            if (std::exchange(m_isFirst, false) && m_block.startsWith("\xEF\xBB\xBF"))
                m_at = 3;
        }
        return std::char_traits<char>::to_int_type(m_block[m_at++]);
    }

private:
    TextBlocks m_blocks;
    EventCollector &m_events;
    QByteArray m_block;
    qsizetype m_at = 0;
    bool m_isFirst = true;
    qsizetype m_sinceUnderstood = 0;
};

/// "/Date(1763889245123)/" is UTC; PowerShell 7 writes ISO with an offset.
EventTime timeOf(const QString &text)
{
    static const QRegularExpression date(u"^\\\\?/Date\\((-?\\d{1,15})(?:[+-]\\d{4})?\\)\\\\?/$"_s);
    if (const auto match = date.match(text); match.hasMatch())
        return {QDateTime::fromMSecsSinceEpoch(match.captured(1).toLongLong(), Qt::UTC), true};
    return readIsoTime(text);
}

/// Collects the members of one event after the other; nothing is kept of the rest.
class Events : public nlohmann::json_sax<nlohmann::json>
{
public:
    Events(EventCollector &events, Bytes &bytes) : m_events(events), m_bytes(bytes) {}

    bool null() override { return true; }
    bool boolean(bool) override { return true; }
    bool number_integer(number_integer_t value) override { return take(QString::number(value)); }
    bool number_unsigned(number_unsigned_t value) override { return take(QString::number(value)); }
    bool number_float(number_float_t, const string_t &) override { return true; }
    bool string(string_t &value) override { return take(QString::fromStdString(value)); }
    bool binary(binary_t &) override { return true; }
    bool start_object(std::size_t) override { return begin(u'{'); }
    bool start_array(std::size_t) override { return begin(u'['); }
    bool key(string_t &name) override
    {
        m_bytes.understood();
        m_keys.last() = QString::fromStdString(name.substr(0, 60));
        return true;
    }
    bool end_object() override { return end(); }
    bool end_array() override { return end(); }
    bool parse_error(std::size_t position, const std::string &, const nlohmann::detail::exception &) override
    {
        m_problem = u"byte %1"_s.arg(position);
        return false;
    }
    QString problem() const { return m_problem; }
    bool found() const { return m_found; }

private:
    /// How many brackets lie round the members of an event: one, or two where they are in a list.
    qsizetype eventDepth() const { return m_open.startsWith(u'[') ? 2 : 1; }
    bool begin(QChar bracket)
    {
        m_bytes.understood();
        m_open += bracket;
        m_keys << QString();
        if (m_open.size() <= maximumNesting)
            return true;
        m_problem = u"nesting"_s;
        return false;
    }
    bool end();
    bool take(const QString &value);

    EventCollector &m_events;
    Bytes &m_bytes;
    QString m_open;
    QStringList m_keys;
    RawEvent m_event;
    QString m_problem;
    bool m_found = false;
};

bool Events::take(const QString &value)
{
    m_bytes.understood();
    const qsizetype depth = eventDepth();
    const QString key = m_keys.value(depth - 1);
    if (m_open.size() == depth + 1 && key == "TimeCreated"_L1 && m_keys.last() != "value"_L1 && m_event.time.isValid())
        return true; // of the three ways in which PowerShell 5.1 writes a time, the first has its zone
    if (key == "TimeCreated"_L1) {
        const EventTime time = timeOf(value);
        const bool better = time.time.isValid() && (!m_event.time.isValid() || time.zoneKnown);
        m_event.time = better ? time.time : m_event.time;
        m_event.zoneKnown = better ? time.zoneKnown : m_event.zoneKnown;
    } else if (key == "Properties"_L1) {
        m_event.strings << value;
    } else if (m_open.size() != depth) {
        return true;
    } else if (key == "ProviderName"_L1) {
        m_event.provider = value;
    } else if (key == "Id"_L1) {
        m_event.id = value.toInt();
    } else if (key == "Level"_L1) {
        m_event.level = value.toInt();
    } else if (key == "RecordId"_L1) {
        m_event.record = value.toLongLong();
    } else if (key == "MachineName"_L1) {
        m_event.computer = value;
    } else if (key == "Message"_L1) {
        m_event.message = value;
    }
    return true;
}

bool Events::end()
{
    const bool isEvent = m_open.size() == eventDepth() && m_open.endsWith(u'{');
    m_open.chop(1);
    m_keys.removeLast();
    if (!isEvent)
        return true;
    RawEvent event = std::exchange(m_event, RawEvent());
    if (event.provider.isEmpty() || event.id < 0) {
        m_events.skip(1);
        return true;
    }
    m_found = true;
    m_events.take(std::move(event));
    return true;
}

/// Lets the parser read from Bytes.
class Iterator
{
public:
    using iterator_category = std::input_iterator_tag;
    using value_type = char;
    using difference_type = std::ptrdiff_t;
    using pointer = const char *;
    using reference = char;

    Iterator() = default;
    explicit Iterator(Bytes &bytes) : m_bytes(&bytes) { ++*this; }
    char operator*() const { return std::char_traits<char>::to_char_type(m_now); }
    Iterator &operator++()
    {
        m_now = m_bytes->get_character();
        if (m_now == std::char_traits<char>::eof())
            m_bytes = nullptr;
        return *this;
    }
    Iterator operator++(int)
    {
        Iterator before = *this;
        ++*this;
        return before;
    }
    bool operator==(const Iterator &other) const { return m_bytes == other.m_bytes; }
    bool operator!=(const Iterator &other) const { return !(*this == other); }

private:
    Bytes *m_bytes = nullptr;
    std::char_traits<char>::int_type m_now = 0;
};

} // namespace

std::optional<QString> readEventJson(QIODevice &file, EventCollector &events)
{
    Bytes bytes(file, events);
    Events taker(events, bytes);
    const bool whole = nlohmann::json::sax_parse(Iterator(bytes), Iterator(), &taker);
    if (!whole)
        return taker.problem();
    return taker.found() ? std::nullopt : std::optional(QString());
}
