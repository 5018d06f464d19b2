// SPDX-License-Identifier: GPL-3.0-or-later
// The words that stand for enumerators in the tables.
#pragma once

#include "himpun/store/contents.h"
#include "himpun/workflow/cycle.h"

#include <array>
#include <optional>
#include <string_view>

namespace himpun::store
{

inline constexpr std::array<std::string_view, 5> cycleStates = {
    "not-started", "running", "suspended", "finished", "cancelled"};
inline constexpr std::array<std::string_view, 8> taskStates = {"offered",   "claimed",  "delegated",
                                                               "completed", "approved", "sent-back",
                                                               "skipped",   "withdrawn"};
inline constexpr std::array<std::string_view, 4> deadlineStages = {"running", "soon", "overdue",
                                                                   "long-overdue"};
inline constexpr std::array<std::string_view, 7> contentKinds = {
    "sop", "office", "calendar", "form", "sheet", "document", "attachment"};

constexpr const auto &wordsFor(workflow::CycleState)
{
    return cycleStates;
}
constexpr const auto &wordsFor(workflow::TaskState)
{
    return taskStates;
}
constexpr const auto &wordsFor(workflow::DeadlineStage)
{
    return deadlineStages;
}
constexpr const auto &wordsFor(ContentKind)
{
    return contentKinds;
}

template <class Enum>
constexpr std::string_view wordOf(Enum value)
{
    return wordsFor(value)[static_cast<std::size_t>(value)];
}

template <class Enum>
constexpr std::optional<Enum> fromWord(std::string_view word)
{
    const auto &words = wordsFor(Enum{});
    for (std::size_t i = 0; i < words.size(); ++i) {
        if (words[i] == word)
            return static_cast<Enum>(i);
    }
    return std::nullopt;
}

} // namespace himpun::store
