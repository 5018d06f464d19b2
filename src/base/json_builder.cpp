// SPDX-License-Identifier: GPL-3.0-or-later
// Recursive descent over a JSON file.  Recursion is bounded by JsonLimits::depth; time and memory
// are proportional to the file, whatever stands in it.
#include "himpun/base/json_node.h"

#include "json_path.h"
#include "json_source.h"

#include <algorithm>
#include <numeric>

namespace himpun::base
{

class JsonBuilder
{
public:
    using Path = std::shared_ptr<const JsonPath>;

    JsonBuilder(std::string_view text, const JsonReport &report, const JsonLimits &limits)
        : m_source(text), m_report(report), m_limits(limits)
    {
    }

    std::optional<JsonNode> build()
    {
        JsonNode root;
        if (!readValue(root, nullptr, 0))
            return std::nullopt;
        m_source.skipSpace();
        if (!m_source.atEnd()) {
            wrong(JsonProblem::Syntax, nullptr, m_source.met());
            return std::nullopt;
        }
        return root;
    }

private:
    // Each reading function is false once the document is lost; the reason has then been reported.

    bool readValue(JsonNode &node, Path path, int depth)
    {
        m_source.skipSpace();
        if (++m_values > m_limits.values)
            return wrong(JsonProblem::TooManyValues, path, std::to_string(m_limits.values));
        node.m_line = m_source.line();
        node.m_path = std::move(path);
        const char first = m_source.peek();
        if (first == '{' || first == '[') {
            if (depth >= m_limits.depth)
                return wrong(JsonProblem::TooDeep, node.m_path, std::to_string(m_limits.depth));
            m_source.skip(1);
            return first == '{' ? readMembers(node, depth + 1) : readItems(node, depth + 1);
        }
        return readScalar(node) || wrong(JsonProblem::Syntax, node.m_path, m_source.met());
    }

    bool readScalar(JsonNode &node)
    {
        if (m_source.take('"')) {
            auto text = m_source.takeText();
            if (!text)
                return false;
            node.m_kind = JsonNode::Kind::Text;
            node.m_text = std::move(*text);
            return true;
        }
        if (m_source.take("null"))
            return true;
        node.m_boolean = m_source.take("true");
        if (node.m_boolean || m_source.take("false")) {
            node.m_kind = JsonNode::Kind::Boolean;
            return true;
        }
        node.m_kind = JsonNode::Kind::Number;
        node.m_text = m_source.takeNumber();
        node.m_number = Decimal::parse(node.m_text);
        return !node.m_text.empty();
    }

    bool readItems(JsonNode &node, int depth)
    {
        node.m_kind = JsonNode::Kind::Array;
        m_source.skipSpace();
        if (m_source.take(']'))
            return true;
        do {
            auto path = std::make_shared<const JsonPath>(
                JsonPath{node.m_path, std::to_string(node.m_items.size())});
            node.m_items.emplace_back();
            if (!readValue(node.m_items.back(), std::move(path), depth))
                return false;
            m_source.skipSpace();
        } while (m_source.take(','));
        return m_source.take(']') || wrong(JsonProblem::Syntax, node.m_path, m_source.met());
    }

    bool readMembers(JsonNode &node, int depth)
    {
        node.m_kind = JsonNode::Kind::Object;
        m_source.skipSpace();
        if (m_source.take('}'))
            return true;
        std::vector<int> keyLines;
        do {
            m_source.skipSpace();
            keyLines.push_back(m_source.line());
            if (!readMember(node, depth))
                return false;
            m_source.skipSpace();
        } while (m_source.take(','));
        dropDuplicates(node, keyLines);
        return m_source.take('}') || wrong(JsonProblem::Syntax, node.m_path, m_source.met());
    }

    bool readMember(JsonNode &node, int depth)
    {
        std::optional<std::string> key;
        if (m_source.take('"'))
            key = m_source.takeText();
        if (!key)
            return wrong(JsonProblem::Syntax, node.m_path, m_source.met());
        if (key->size() > m_limits.keyBytes)
            return wrong(JsonProblem::KeyTooLong, node.m_path, beginning(*key));
        m_source.skipSpace();
        if (!m_source.take(':'))
            return wrong(JsonProblem::Syntax, node.m_path, m_source.met());
        auto path = std::make_shared<const JsonPath>(JsonPath{node.m_path, *key});
        node.m_members.emplace_back(std::move(*key), JsonNode());
        return readValue(node.m_members.back().second, std::move(path), depth);
    }

    /// Sorts instead of comparing each with each, so that many keys stay cheap.
    void dropDuplicates(JsonNode &node, const std::vector<int> &keyLines)
    {
        auto &members = node.m_members;
        std::vector<std::size_t> order(members.size());
        std::iota(order.begin(), order.end(), std::size_t{0});
        std::stable_sort(order.begin(), order.end(), [&members](std::size_t a, std::size_t b) {
            return members[a].first < members[b].first;
        });
        std::vector<std::size_t> duplicates;
        for (std::size_t i = 1; i < order.size(); ++i) {
            if (members[order[i]].first == members[order[i - 1]].first)
                duplicates.push_back(order[i]);
        }
        if (duplicates.empty())
            return;
        std::sort(duplicates.begin(), duplicates.end());
        std::vector<JsonNode::Member> kept;
        kept.reserve(members.size() - duplicates.size());
        auto duplicate = duplicates.begin();
        for (std::size_t i = 0; i < members.size(); ++i) {
            if (duplicate == duplicates.end() || *duplicate != i) {
                kept.push_back(std::move(members[i]));
                continue;
            }
            ++duplicate;
            if (++m_duplicates <= m_limits.duplicates)
                m_report({members[i].second.place().pointer, keyLines[i]},
                         JsonProblem::DuplicateKey, members[i].first);
        }
        members = std::move(kept);
    }

    static std::string beginning(std::string_view key)
    {
        std::size_t end = 0;
        while (end < std::min<std::size_t>(key.size(), 40))
            end += utf8Length(key.substr(end));
        return std::string(key.substr(0, end));
    }

    bool wrong(JsonProblem problem, const Path &path, std::string subject)
    {
        m_report({pointerOf(path.get()), m_source.line()}, problem, std::move(subject));
        return false;
    }

    JsonSource m_source;
    const JsonReport &m_report;
    const JsonLimits &m_limits;
    std::size_t m_values = 0;
    int m_duplicates = 0;
};

std::optional<JsonNode> parseJson(std::string_view text, const JsonReport &report,
                                  const JsonLimits &limits)
{
    if (text.size() > limits.bytes) {
        report({}, JsonProblem::FileTooLarge, std::to_string(limits.bytes));
        return std::nullopt;
    }
    return JsonBuilder(text, report, limits).build();
}

} // namespace himpun::base
