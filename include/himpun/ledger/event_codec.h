// SPDX-License-Identifier: GPL-3.0-or-later
// Events as they are written down: a kind, and a body in canonical JSON.
//
// There is one way to write an event, and the reader accepts no other: what decode() takes,
// encode() gives back byte by byte.  docs/event-format.md holds the grammar of every kind.
#pragma once

#include "himpun/base/result.h"
#include "himpun/ledger/definition.h"
#include "himpun/workflow/event.h"

#include <cstddef>
#include <string>
#include <string_view>

namespace himpun::ledger
{

/// Why something written cannot be read.
struct Unreadable {
    enum class Kind {
        UnknownKind, ///< written by a newer program, or not by ours
        Damaged      ///< the body is not what this kind's grammar says
    };
    Kind kind = Kind::Damaged;
    std::size_t where = 0; ///< byte of the body at which reading stopped

    bool operator==(const Unreadable &) const = default;
};

/// "task.completed.1": one for each alternative of workflow::Fact.
std::string_view kindOf(const workflow::Fact &fact);

/// The body of \a event, appended to \a body.  Texts must be UTF-8 (std::invalid_argument).
void encode(const workflow::Event &event, std::string &body);

/// Never crashes and never guesses, whatever the bytes are.
base::Result<workflow::Event, Unreadable> decode(std::string_view kind, base::Instant at,
                                                 std::string_view by, std::string_view command,
                                                 std::string_view body);

inline constexpr std::string_view definitionAdoptedKind = "definition.adopted.1";

void encode(const DefinitionAdopted &adopted, std::string &body);
base::Result<DefinitionAdopted, Unreadable> decodeAdopted(std::string_view kind,
                                                          std::string_view body);

/// Whether \a text is well-formed UTF-8 without surrogates: what encode() demands.
bool isUtf8(std::string_view text);

/// \a text as a JSON string with its quotes, the way bodies write it (std::invalid_argument).
void appendQuoted(std::string_view text, std::string &json);

} // namespace himpun::ledger
