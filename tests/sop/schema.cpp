// SPDX-License-Identifier: GPL-3.0-or-later
#include "sop/schema.h"

#include <algorithm>
#include <map>
#include <regex>
#include <set>
#include <stdexcept>

using himpun::base::canonicalJson;
using himpun::base::JsonNode;
using Kind = JsonNode::Kind;

namespace
{

bool hasType(const JsonNode &value, const std::string &type)
{
    if (type == "integer")
        return value.number() && value.number()->places() == 0;
    static const std::pair<const char *, Kind> kinds[] = {
        {"null", Kind::Null},   {"boolean", Kind::Boolean}, {"number", Kind::Number},
        {"string", Kind::Text}, {"array", Kind::Array},     {"object", Kind::Object}};
    return std::any_of(std::begin(kinds), std::end(kinds), [&](const auto &kind) {
        return type == kind.first && value.kind() == kind.second;
    });
}

bool isOneOf(const std::string &word, std::initializer_list<const char *> words)
{
    return std::find(words.begin(), words.end(), word) != words.end();
}

bool matches(const std::string &text, const std::string &pattern)
{
    static std::map<std::string, std::regex> patterns; // making one takes longer than using it
    auto known = patterns.find(pattern);
    if (known == patterns.end())
        known = patterns.emplace(pattern, std::regex(pattern)).first;
    return std::regex_search(text, known->second);
}

bool hasAllKeys(const JsonNode &keys, const JsonNode &value)
{
    return std::ranges::all_of(keys.items(),
                               [&](const JsonNode &key) { return value.find(key.text()); });
}

} // namespace

bool Schema::accepts(const Node &schema, const Node &value) const
{
    return std::ranges::all_of(schema.members(), [&](const Node::Member &keyword) {
        return keywordHolds(keyword.first, keyword.second, schema, value);
    });
}

bool Schema::keywordHolds(const std::string &keyword, const Node &rule, const Node &schema,
                          const Node &value) const
{
    const auto holds = [&](const Node &each) { return accepts(each, value); };
    const auto equals = [&](const Node &each) {
        return canonicalJson(each) == canonicalJson(value);
    };
    if (isOneOf(keyword, {"$schema", "$defs", "title", "description", "then"}))
        return true;
    if (keyword == "$ref")
        return holds(resolve(rule.text()));
    if (keyword == "type" && rule.kind() == Kind::Array)
        return std::ranges::any_of(rule.items(),
                                   [&](const Node &each) { return hasType(value, each.text()); });
    if (keyword == "type")
        return hasType(value, rule.text());
    if (keyword == "const")
        return equals(rule);
    if (keyword == "enum")
        return std::ranges::any_of(rule.items(), equals);
    if (keyword == "allOf")
        return std::ranges::all_of(rule.items(), holds);
    if (keyword == "oneOf")
        return std::ranges::count_if(rule.items(), holds) == 1;
    if (keyword == "not")
        return !holds(rule);
    if (keyword == "if")
        return !holds(rule) || holds(*schema.find("then"));
    if (keyword == "pattern")
        return value.kind() != Kind::Text || matches(value.text(), rule.text());
    if (isOneOf(keyword, {"minimum", "maximum", "exclusiveMinimum"}))
        return value.kind() != Kind::Number || numberHolds(keyword, rule, value);
    if (isOneOf(keyword, {"items", "minItems", "maxItems", "uniqueItems"}))
        return value.kind() != Kind::Array || listHolds(keyword, rule, value);
    return value.kind() != Kind::Object || objectHolds(keyword, rule, schema, value);
}

bool Schema::numberHolds(const std::string &keyword, const Node &rule, const Node &value) const
{
    if (!value.number())
        return true;
    if (keyword == "minimum")
        return *value.number() >= *rule.number();
    if (keyword == "maximum")
        return *value.number() <= *rule.number();
    return *value.number() > *rule.number();
}

bool Schema::listHolds(const std::string &keyword, const Node &rule, const Node &value) const
{
    const auto &items = value.items();
    if (keyword == "items")
        return std::ranges::all_of(items, [&](const Node &each) { return accepts(rule, each); });
    if (keyword == "minItems")
        return himpun::base::Decimal(static_cast<std::int64_t>(items.size())) >= *rule.number();
    if (keyword == "maxItems")
        return himpun::base::Decimal(static_cast<std::int64_t>(items.size())) <= *rule.number();
    std::set<std::string> distinct;
    for (const auto &item : items)
        distinct.insert(canonicalJson(item));
    return distinct.size() == items.size();
}

bool Schema::objectHolds(const std::string &keyword, const Node &rule, const Node &schema,
                         const Node &value) const
{
    if (keyword == "required")
        return hasAllKeys(rule, value);
    if (keyword == "dependentRequired")
        return std::ranges::all_of(rule.members(), [&](const Node::Member &each) {
            return !value.find(each.first) || hasAllKeys(each.second, value);
        });
    if (keyword == "properties")
        return std::ranges::all_of(value.members(), [&](const Node::Member &member) {
            const Node *known = rule.find(member.first);
            return !known || accepts(*known, member.second);
        });
    if (keyword == "additionalProperties")
        return std::ranges::all_of(value.members(), [&](const Node::Member &member) {
            return schema.find("properties")->find(member.first);
        });
    throw std::runtime_error("the schema uses a keyword this test does not know: " + keyword);
}

const JsonNode &Schema::resolve(const std::string &reference) const
{
    const std::string prefix = "#/$defs/";
    return *m_root.find("$defs")->find(reference.substr(prefix.size()));
}
