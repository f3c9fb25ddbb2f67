#pragma once
#include "evtxwriter.h"
#include <QtCore/QList>

/// The same events in every form that a person may bring. Where a form has no zone, its times are those of \p written.
namespace EventForms {
QByteArray evtx(const QList<WrittenEvent> &events);
/// As wevtutil writes it: one event after the other without a root, or with one; rendered with a message in another language's frame.
QByteArray xml(const QList<WrittenEvent> &events, bool rendered);
/// Event Viewer's CSV of an English Windows, newest first.
QByteArray csv(const QList<WrittenEvent> &events);
/// Event Viewer's tab-delimited text of a Dutch Windows, newest first, in UTF-16.
QByteArray text(const QList<WrittenEvent> &events);
/// Get-WinEvent through ConvertTo-Json: Windows PowerShell 5.1, or PowerShell 7.
QByteArray json(const QList<WrittenEvent> &events, bool modern);
/// Get-WinEvent through Export-Csv.
QByteArray exportedCsv(const QList<WrittenEvent> &events);
/// wevtutil /f:text
QByteArray blocks(const QList<WrittenEvent> &events);
} // namespace EventForms
