#pragma once
#include <QtCore/QDateTime>
#include <QtCore/QList>
#include <QtCore/QStringList>

/// A time as a file holds it.
struct EventTime
{
    QDateTime time = {}; ///< UTC; invalid where it is none. Without a zone: the digits as they stand.
    bool zoneKnown = false;
};

/// "2026-11-23T09:14:05.1234567Z", with an offset, or without a zone.
EventTime readIsoTime(QStringView text);

/// Times as a person's Windows writes them ("23-11-2026 09:14:05", "11/23/2026 9:14:05 AM", in any digits): which of day and month comes
/// first is told by all of them together. Invalid ones stay invalid.
QList<QDateTime> readLocalTimes(const QStringList &texts);
/// Whether it has the numbers of a date and a time.
bool looksLikeLocalTime(QStringView text);
