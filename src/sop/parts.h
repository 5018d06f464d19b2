// SPDX-License-Identifier: GPL-3.0-or-later
// Readers of the parts an SOP file is made of.
#pragma once

#include "draft.h"

#include "himpun/base/json_reader.h"

#include <span>

namespace himpun::sop
{

/// An id: 1 to 64 letters (a–z, A–Z), digits, '-', '_' or '.', beginning with a letter or a digit.
/// "" where it is none.
std::string readId(base::JsonReader &reader, std::string_view key);
bool isId(std::string_view text);

Identity readIdentity(const base::JsonNode &node, Findings &findings);

calendar::Duration readDuration(const base::JsonNode &node, Findings &findings);

/// The member "doubts"; each may be about one of \a keys.
std::vector<Doubt> readDoubts(base::JsonReader &reader, std::span<const std::string_view> keys,
                              Findings &findings);

/// Appends a step to \a draft.
void readStep(const base::JsonNode &node, Draft &draft, Findings &findings);

} // namespace himpun::sop
