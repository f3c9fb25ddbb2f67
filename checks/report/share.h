#pragma once
#include "checks/report/report.h"
#include <QtCore/QUrl>

// What leaves for one reader: the owner of a cause, or Microsoft support. Names are hidden in it as in the report.

/// A mail to whoever acts: plain text, only with their own steps.
struct Mail
{
    QString subject;
    QString body; ///< Lines end with "\n".
};

/// Names that an owner cannot act without, with the words for what they are.
struct NeededName
{
    Text what; ///< "Address of the server".
    Value value;
};

/// Owners that have a step in the plan, in its order.
QList<Owner> owners(const Diagnosis &diagnosis);

/// What \p owner needs of this case to act; empty where nothing in it helps them.
QList<NeededName> namesNeeded(Owner owner, const Case &whole);
/// The same as names, for ReportSource::reveal.
QStringList revealed(const QList<NeededName> &names);
/// The same as one line that says what one click will show: "Address of the server, proxy".
QString neededWords(const QList<NeededName> &names, const Texts &texts);

Mail makeMail(const ReportSource &source, Owner owner);
/// For the mail program of the person. An address may not be longer than 2000 characters: what does not fit ends with "…", and is in
/// Mail::body to copy.
QUrl mailLink(const Mail &mail);

/// What Microsoft support asks for, and what of it is known.
struct AskedFor
{
    Text what;
    QString known = {};  ///< One sentence; empty where it is not known yet.
    Text howToFind = {}; ///< Where it is not.
};
QList<AskedFor> askedFor(const Report &report, const Texts &texts);

/// A zip file for Microsoft support: what they ask for, the report, its data, and the events that were seen. The same source gives the
/// same bytes; an empty one where it cannot be packed.
QByteArray makePacket(const ReportSource &source);
