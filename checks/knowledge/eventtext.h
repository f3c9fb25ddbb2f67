#pragma once
#include "checks/facts/events.h"
#include <optional>
#include <span>
#include <string_view>

/// The provider of ours with this name, as any form of an event log spells it.
std::optional<EventSeen::Provider> eventProvider(QStringView name);
/// Whether an event of this provider and number is one that our checks know of.
bool isOurEvent(EventSeen::Provider provider, int id);
/// Parts of the names of our providers: where none of them occurs, there is no event of ours.
std::span<const std::u16string_view> eventProviderMarks();

/// A phrase that the product itself writes, or that Microsoft's table of events goes by, and the code it stands for.
struct EventPhrase
{
    QLatin1StringView text;
    const char *code;
};
std::span<const EventPhrase> eventPhrases();

/// Takes out of the strings of \p event what they say of attempt, person, code and relay, and shortens them.
void readEventText(EventSeen &event);
