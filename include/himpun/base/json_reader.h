// SPDX-License-Identifier: GPL-3.0-or-later
// Takes a JSON object apart key by key and reports what is missing, of the wrong type, or unknown.
#pragma once

#include "himpun/base/instant.h"
#include "himpun/base/json_node.h"

#include <optional>
#include <set>

namespace himpun::base
{

/// Every reading function reports its own finding and then returns an empty value, so that a loader
/// runs XX
class JsonReader
{
public:
    /// Reports WrongType when \a node is no object; everything then reads as absent, silently.
    /// Both must outlive the reader; a bare lambda would not.
    JsonReader(const JsonNode &node, const JsonReport &report);
    JsonReader(const JsonNode &node, JsonReport &&report) = delete;

    Place place() const;
    /// Of the member, or of the object where it is absent.
    Place placeOf(std::string_view key) const;

    std::string text(std::string_view key);         ///< required, may not be empty
    std::string optionalText(std::string_view key); ///< "" where absent; null counts as absent
    bool flag(std::string_view key, bool fallback);
    std::optional<Decimal> number(std::string_view key);         ///< required
    std::optional<Decimal> optionalNumber(std::string_view key); ///< null counts as absent
    /// A whole number within [\a least, \a most]; WrongValue otherwise; null counts as absent.
    std::optional<int> optionalWhole(std::string_view key, int least, int most);
    std::optional<Date> optionalDate(std::string_view key); ///< "2026-10-05"; null counts as absent
    std::vector<std::string> texts(std::string_view key);   ///< array of texts; absent = none

    const JsonNode *array(std::string_view key, bool required = false);
    const JsonNode *object(std::string_view key, bool required = false);
    const JsonNode *any(std::string_view key); ///< whatever stands there; nullptr where absent

    /// One of a closed list of words, such as {{"office", Scope::Office}, …}.
    template <class Enum, std::size_t N>
    std::optional<Enum> choice(std::string_view key,
                               const std::pair<std::string_view, Enum> (&words)[N])
    {
        const JsonNode *node = member(key, JsonNode::Kind::Text, false);
        if (!node)
            return std::nullopt;
        for (const auto &[word, value] : words) {
            if (node->text() == word)
                return value;
        }
        report(node->place(), JsonProblem::WrongValue, node->text());
        return std::nullopt;
    }

    void missing(std::string_view key);
    void report(const Place &place, JsonProblem problem, std::string subject);
    void finish();

private:
    const JsonNode *member(std::string_view key, JsonNode::Kind wanted, bool required);
    const JsonNode *optionalMember(std::string_view key, JsonNode::Kind wanted);
    std::optional<Decimal> decimal(const JsonNode *node);

    const JsonNode *m_node; ///< nullptr where there is no object to read
    Place m_place;
    const JsonReport &m_report;
    std::set<std::string, std::less<>> m_asked;
};

} // namespace himpun::base
