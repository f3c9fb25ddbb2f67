#pragma once
#include "checks/casefile.h"

/// What the collection script wrote on a server ("writeback-wizard/collection/1"), as facts.
struct Collection
{
    Evidence evidence = {};                    ///< One fact a part (checks/facts/server.h), each missing alone. All seen from the server.
    QString events = {};                       ///< The events as XML, as they came; empty where there are none.
    bool eventsCut = false;                    ///< There were more than the collection holds.
    std::optional<Missing> eventsMissing = {}; ///< Why there are no events; nothing where they were read.
    QDateTime at = {};                         ///< When it was made, UTC.
    int days = 0;                              ///< How far back the events go.
};

/// 16 MiB: a collection is refused by size before it is read.
constexpr qint64 maximumCollectionSize = 16LL * 1024 * 1024;

/// True where \p content looks like a collection: worth readCollection(). It costs nothing.
bool isCollection(const QByteArray &content);

/// Reads a collection. Never throws. A part that holds something wrong is missing, with its place and the reason; the others hold.
/// UTF-8, or UTF-16 as Windows redirects it.
std::variant<Collection, ReadError> readCollection(const QByteArray &content, const QString &fileName = {});

/// Puts the facts of \p collection in place of those of an earlier one.
void takeCollection(Evidence &evidence, const Collection &collection);
