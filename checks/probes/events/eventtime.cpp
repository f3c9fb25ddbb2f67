#include "checks/probes/events/eventtime.h"
#include <QtCore/QRegularExpression>
#include <algorithm>
#include <array>

using namespace Qt::StringLiterals;

namespace {

/// The numbers of one time, in their order; hours already as on a clock of 24.
struct Numbers
{
    std::array<int, 3> date = {};
    int hour = -1;
    int minute = 0;
    int second = 0;
    bool amPm = false;
};

QString plainDigits(QStringView text)
{
    if (std::ranges::all_of(text, [](QChar c) { return c.unicode() < 0x80; }))
        return text.toString();
    QString plain;
    plain.reserve(text.size());
    for (const QChar c : text)
        plain += c.digitValue() >= 0 ? QChar(u'0' + char16_t(c.digitValue())) : c;
    return plain;
}

/// Words for the half of the day in the languages of Windows that use them.
bool saysAfternoon(const QString &text)
{
    static const QRegularExpression words(u"(?<![a-z])p\\.? ?m\\b|下午|오후|午後|μ\\.?μ|\\bch\\b|م(?!\\w)|\\bMD\\b|अपराह्न"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

bool saysForenoon(const QString &text)
{
    static const QRegularExpression words(u"(?<![a-z])a\\.? ?m\\b|上午|오전|午前|π\\.?μ|\\bsa\\b|ص(?!\\w)|\\bPD\\b|पूर्वाह्न"_s,
                                          QRegularExpression::CaseInsensitiveOption);
    return words.match(text).hasMatch();
}

std::optional<Numbers> numbersOf(QStringView text)
{
    static const QRegularExpression shape(
        u"^\\D{0,20}(\\d{1,4})\\D{1,4}(\\d{1,2})\\D{1,4}(\\d{1,4})\\D{1,20}(\\d{1,2})\\s?[:.h时時시]\\s?(\\d{2})(?:\\s?[:.m分분]\\s?(\\d{2}))?\\D*(\\d{0,9})\\D{0,20}$"_s);
    if (text.size() > 80)
        return std::nullopt;
    const QString plain = plainDigits(text);
    const auto match = shape.match(plain);
    if (!match.hasMatch())
        return std::nullopt;
    Numbers numbers{.date = {match.captured(1).toInt(), match.captured(2).toInt(), match.captured(3).toInt()},
                    .hour = match.captured(4).toInt(),
                    .minute = match.captured(5).toInt(),
                    .second = match.captured(6).toInt()};
    const bool afternoon = saysAfternoon(plain);
    numbers.amPm = afternoon || saysForenoon(plain);
    if (afternoon && numbers.hour < 12)
        numbers.hour += 12;
    else if (!afternoon && numbers.amPm && numbers.hour == 12)
        numbers.hour = 0;
    return numbers;
}

int fullYear(int year)
{
    if (year < 100)
        return year + 2000;
    return year > 2400 ? year - 543 : year; // the calendar of Thailand
}

QDateTime timeOf(const Numbers &numbers, bool monthFirst)
{
    const auto &[first, second, third] = numbers.date;
    const QDate date = first > 31   ? QDate(fullYear(first), second, third)
                       : monthFirst ? QDate(fullYear(third), first, second)
                                    : QDate(fullYear(third), second, first);
    return {date, QTime(numbers.hour, numbers.minute, numbers.second), Qt::UTC};
}

/// A log runs one way: how often the order of its times turns.
int turns(const QList<std::optional<Numbers>> &all, bool monthFirst)
{
    int count = 0;
    int direction = 0;
    QDateTime before;
    for (const auto &numbers : all) {
        const QDateTime time = numbers ? timeOf(*numbers, monthFirst) : QDateTime();
        if (!time.isValid()) {
            count += numbers ? 10 : 0; // a month 13
            continue;
        }
        const int now = !before.isValid() || time == before ? 0 : time > before ? 1 : -1;
        count += now != 0 && direction != 0 && now != direction;
        direction = now != 0 ? now : direction;
        before = time;
    }
    return count;
}

} // namespace

EventTime readIsoTime(QStringView text)
{
    static const QRegularExpression shape(
        u"^\\s*(\\d{4})-(\\d{2})-(\\d{2})[T ](\\d{2}):(\\d{2}):(\\d{2})(?:[.,](\\d{1,9}))?\\s*(Z|[+-]\\d{2}:?\\d{2})?"_s);
    const auto match = shape.match(text);
    if (!match.hasMatch())
        return {};
    const auto part = [&](int i) { return match.capturedView(i).toInt(); };
    const int milliseconds = match.captured(7).leftJustified(3, u'0').left(3).toInt();
    QDateTime time(QDate(part(1), part(2), part(3)), QTime(part(4), part(5), part(6), milliseconds), Qt::UTC);
    const QString zone = match.captured(8).remove(u':');
    if (zone.size() == 5) {
        const int minutes = zone.mid(1, 2).toInt() * 60 + zone.mid(3).toInt();
        time = time.addSecs(qint64(zone.startsWith(u'-') ? 60 : -60) * minutes);
    }
    return {time, !zone.isEmpty()};
}

bool looksLikeLocalTime(QStringView text)
{
    return numbersOf(text).has_value() || readIsoTime(text).time.isValid();
}

QList<QDateTime> readLocalTimes(const QStringList &texts)
{
    QList<std::optional<Numbers>> all;
    bool saysMonthFirst = false;
    bool slashed = false;
    for (const QString &text : texts) {
        all << numbersOf(text);
        saysMonthFirst |= all.last() && all.last()->amPm;
        slashed |= text.contains(u'/');
    }
    const int dayFirst = turns(all, false);
    const int monthFirst = turns(all, true);
    const bool american = monthFirst != dayFirst ? monthFirst < dayFirst : saysMonthFirst && slashed;
    QList<QDateTime> times;
    for (qsizetype i = 0; i < all.size(); ++i) {
        const auto iso = readIsoTime(texts[i]);
        times << (iso.time.isValid() ? iso.time : all[i] ? timeOf(*all[i], american) : QDateTime());
    }
    return times;
}
