// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/json_reader.h"

#include <algorithm>

namespace himpun::base
{

namespace
{

std::string_view nameOf(JsonNode::Kind kind)
{
    switch (kind) {
    case JsonNode::Kind::Null: return "null";
    case JsonNode::Kind::Boolean: return "boolean";
    case JsonNode::Kind::Number: return "number";
    case JsonNode::Kind::Text: return "text";
    case JsonNode::Kind::Array: return "array";
    case JsonNode::Kind::Object: return "object";
    }
    return {};
}

bool saysNothing(std::string_view text)
{
    return text.find_first_not_of(" \t\r\n") == std::string_view::npos;
}

} // namespace

JsonReader::JsonReader(const JsonNode &node, const JsonReport &report)
    : m_node(&node), m_place(node.place()), m_report(report)
{
    if (node.kind() == JsonNode::Kind::Object)
        return;
    m_node = nullptr;
    m_report(m_place, JsonProblem::WrongType, std::string(nameOf(JsonNode::Kind::Object)));
}

Place JsonReader::place() const
{
    return m_place;
}

Place JsonReader::placeOf(std::string_view key) const
{
    const JsonNode *node = m_node ? m_node->find(key) : nullptr;
    return node ? node->place() : m_place;
}

std::string JsonReader::text(std::string_view key)
{
    const JsonNode *node = member(key, JsonNode::Kind::Text, true);
    if (!node)
        return {};
    if (saysNothing(node->text()))
        report(node->place(), JsonProblem::EmptyText, std::string(key));
    return node->text();
}

std::string JsonReader::optionalText(std::string_view key)
{
    const JsonNode *node = optionalMember(key, JsonNode::Kind::Text);
    return node ? node->text() : std::string();
}

bool JsonReader::flag(std::string_view key, bool fallback)
{
    const JsonNode *node = member(key, JsonNode::Kind::Boolean, false);
    return node ? node->boolean() : fallback;
}

std::optional<Decimal> JsonReader::number(std::string_view key)
{
    return decimal(member(key, JsonNode::Kind::Number, true));
}

std::optional<Decimal> JsonReader::optionalNumber(std::string_view key)
{
    return decimal(optionalMember(key, JsonNode::Kind::Number));
}

std::optional<int> JsonReader::optionalWhole(std::string_view key, int least, int most)
{
    const JsonNode *node = optionalMember(key, JsonNode::Kind::Number);
    const auto value = decimal(node);
    if (!value)
        return std::nullopt;
    if (value->places() > 0 || *value < Decimal(least) || *value > Decimal(most)) {
        report(node->place(), JsonProblem::WrongValue, node->text());
        return std::nullopt;
    }
    return static_cast<int>(value->coefficient());
}

std::optional<Date> JsonReader::optionalDate(std::string_view key)
{
    const JsonNode *node = optionalMember(key, JsonNode::Kind::Text);
    if (!node)
        return std::nullopt;
    const auto date = parseDate(node->text());
    if (!date)
        report(node->place(), JsonProblem::WrongValue, node->text());
    return date;
}

std::vector<std::string> JsonReader::texts(std::string_view key)
{
    std::vector<std::string> values;
    const JsonNode *list = array(key);
    if (!list)
        return values;
    for (const auto &item : list->items()) {
        if (item.kind() != JsonNode::Kind::Text)
            report(item.place(), JsonProblem::WrongType, "text");
        else if (saysNothing(item.text()))
            report(item.place(), JsonProblem::EmptyText, std::string(key));
        else
            values.push_back(item.text());
    }
    return values;
}

const JsonNode *JsonReader::array(std::string_view key, bool required)
{
    return member(key, JsonNode::Kind::Array, required);
}

const JsonNode *JsonReader::object(std::string_view key, bool required)
{
    return member(key, JsonNode::Kind::Object, required);
}

const JsonNode *JsonReader::any(std::string_view key)
{
    m_asked.emplace(key);
    return m_node ? m_node->find(key) : nullptr;
}

void JsonReader::missing(std::string_view key)
{
    if (m_node)
        report(m_place, JsonProblem::MissingKey, std::string(key));
}

void JsonReader::report(const Place &place, JsonProblem problem, std::string subject)
{
    m_report(place, problem, std::move(subject));
}

void JsonReader::finish()
{
    if (!m_node)
        return;
    for (const auto &[key, value] : m_node->members()) {
        if (m_asked.find(key) == m_asked.end())
            report(value.place(), JsonProblem::UnknownKey, key);
    }
}

const JsonNode *JsonReader::member(std::string_view key, JsonNode::Kind wanted, bool required)
{
    const JsonNode *node = any(key);
    if (!node) {
        if (required)
            missing(key);
        return nullptr;
    }
    if (node->kind() == wanted)
        return node;
    report(node->place(), JsonProblem::WrongType, std::string(nameOf(wanted)));
    return nullptr;
}

const JsonNode *JsonReader::optionalMember(std::string_view key, JsonNode::Kind wanted)
{
    const JsonNode *node = any(key);
    return node && node->kind() != JsonNode::Kind::Null ? member(key, wanted, false) : nullptr;
}

std::optional<Decimal> JsonReader::decimal(const JsonNode *node)
{
    if (node && !node->number())
        report(node->place(), JsonProblem::WrongValue, node->text());
    return node ? node->number() : std::nullopt;
}

} // namespace himpun::base
