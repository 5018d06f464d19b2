// SPDX-License-Identifier: GPL-3.0-or-later
// JSON as somebody wrote it: every value knows its line, and nothing is lost or guessed.
//
// Definition files (SOP, office, calendar) are read through this, so that each finding names a
// place. Numbers keep their digits (Decimal), duplicate keys are found, size and depth are bounded
// while reading, so that a hostile file costs no more than an honest one.
#pragma once

#include "himpun/base/decimal.h"
#include "himpun/base/finding.h"

#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace himpun::base
{

/// What can be wrong with a JSON file before anybody asks what it means.
enum class JsonProblem {
    FileTooLarge,  ///< over JsonLimits::bytes; subject: the limit
    TooDeep,       ///< nested over JsonLimits::depth
    Syntax,        ///< not JSON (or not UTF-8) from here on; subject: what was met
    DuplicateKey,  ///< subject: the key
    UnknownKey,    ///< subject: the key
    MissingKey,    ///< subject: the key
    WrongType,     ///< subject: the type that was wanted
    WrongValue,    ///< right type, but not one of the values allowed; subject: the value
    EmptyText,     ///< a text that must say something says nothing; subject: the key
    UnknownFormat, ///< the "himpun" key names another kind or a newer version; subject: its value
    TooManyValues, ///< over JsonLimits::values; subject: the limit
    KeyTooLong,    ///< over JsonLimits::keyBytes; subject: how it begins
};

/// The stable name of a problem, "duplicate-key": what programs and test files read.
std::string_view codeOf(JsonProblem problem);

using JsonReport = std::function<void(const Place &, JsonProblem, std::string subject)>;

struct JsonLimits {
    std::size_t bytes = 5'000'000;
    int depth = 64;
    std::size_t values = 200'000; ///< an honest file of 5 MB holds fewer
    std::size_t keyBytes = 256;   ///< bounds the length of a pointer
    int duplicates = 100;         ///< so many are reported, further ones are dropped in silence
};

struct JsonPath;

class JsonNode
{
public:
    enum class Kind { Null, Boolean, Number, Text, Array, Object };
    using Member = std::pair<std::string, JsonNode>;

    Kind kind() const { return m_kind; }
    Place place() const; ///< the pointer is put together here, not kept for every value
    int line() const { return m_line; }

    bool boolean() const { return m_boolean; }
    /// Empty where the number has an exponent or more digits than a Decimal holds.
    const std::optional<Decimal> &number() const { return m_number; }
    const std::string &text() const { return m_text; } ///< of a Number: as written
    const std::vector<JsonNode> &items() const { return m_items; }
    const std::vector<Member> &members() const { return m_members; } ///< in the file's order

    const JsonNode *find(std::string_view key) const; ///< nullptr where there is none

private:
    friend class JsonBuilder;
    Kind m_kind = Kind::Null;
    bool m_boolean = false;
    int m_line = 0;
    std::shared_ptr<const JsonPath> m_path; ///< empty for the whole document
    std::optional<Decimal> m_number;
    std::string m_text;
    std::vector<JsonNode> m_items;
    std::vector<Member> m_members;
};

/// Reads a whole document.  Everything wrong goes to \a report; the result is empty after
/// every problem (nothing after that point can be trusted) but DuplicateKey (the first value
/// counts).  A value's line is the one it begins on.  Stricter than JSON in one point: text may
/// not hold U+0000.  A byte order mark at the very beginning is passed over.
std::optional<JsonNode> parseJson(std::string_view text, const JsonReport &report,
                                  const JsonLimits &limits = {});

/// The one way to write these values down: keys sorted by byte, no white space, numbers in their
/// Decimal form, UTF-8 unescaped but for what JSON demands.  Digests are taken of this.
std::string canonicalJson(const JsonNode &node);

/// A text in that same form, with its quotes: for whoever writes canonical JSON by hand.
std::string canonicalJsonText(std::string_view text);

} // namespace himpun::base
