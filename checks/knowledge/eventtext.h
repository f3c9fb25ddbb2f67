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

/// Takes out of the strings of \p event what they say of attempt, person, code and relay, and shortens them.
void readEventText(EventSeen &event);
