#pragma once
#include "checks/evidence.h"
#include <QtCore/QStringList>

/// What was recognised in what the caller sees, or in what was pasted. Ids only: none of its words is kept.
struct ComplaintFact : Seen
{
    static constexpr const char *id = "complaint";
    static constexpr Source source = Source::Person;

    QStringList codes = {};        ///< As in the tables of codes: "SSPR_0030", "33004", "80230619", "AADSTS50020"; in order of appearance.
    QStringList unknownCodes = {}; ///< Shaped like one of these, but in no table.
    QStringList signs = {};        ///< Ids of signs that the text asserts (checks/knowledge/signs.h).
    QStringList denied = {};       ///< Ids of signs that the text denies.
    QStringList tried = {};        ///< Ids of what was tried before.
    QString connectVersion = {};   ///< Four numbers; empty where none is named.
    QString agentVersion = {};     ///< Of the provisioning agent of Cloud Sync.

    bool isEmpty() const
    {
        return codes.isEmpty() && unknownCodes.isEmpty() && signs.isEmpty() && denied.isEmpty() && tried.isEmpty()
               && connectVersion.isEmpty() && agentVersion.isEmpty();
    }
};
