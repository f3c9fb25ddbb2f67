#pragma once
#include "checks/evidence.h"
#include <QtCore/QStringList>

/// The codes recognised in what the caller sees.
struct ComplaintFact : Seen
{
    static constexpr const char *id = "complaint";
    static constexpr Source source = Source::Person;

    QStringList codes = {}; ///< As in the tables of codes: "SSPR_0030", "33004", "80230619", "AADSTS50020"; in order of appearance.
};
