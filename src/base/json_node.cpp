// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/base/json_node.h"

#include "json_path.h"

#include <algorithm>

namespace himpun::base
{

std::string pointerOf(const JsonPath *path)
{
    std::vector<const JsonPath *> links;
    for (; path; path = path->parent.get())
        links.push_back(path);
    std::string pointer;
    for (auto link = links.rbegin(); link != links.rend(); ++link) {
        pointer += '/';
        for (const char c : (*link)->segment) {
            if (c == '~')
                pointer += "~0";
            else if (c == '/')
                pointer += "~1";
            else
                pointer += c;
        }
    }
    return pointer;
}

Place JsonNode::place() const
{
    return {pointerOf(m_path.get()), m_line};
}

const JsonNode *JsonNode::find(std::string_view key) const
{
    const auto member = std::find_if(m_members.begin(), m_members.end(),
                                     [key](const Member &each) { return each.first == key; });
    return member == m_members.end() ? nullptr : &member->second;
}

std::string_view codeOf(JsonProblem problem)
{
    switch (problem) {
    case JsonProblem::FileTooLarge: return "file-too-large";
    case JsonProblem::TooDeep: return "too-deep";
    case JsonProblem::Syntax: return "syntax";
    case JsonProblem::DuplicateKey: return "duplicate-key";
    case JsonProblem::UnknownKey: return "unknown-key";
    case JsonProblem::MissingKey: return "missing-key";
    case JsonProblem::WrongType: return "wrong-type";
    case JsonProblem::WrongValue: return "wrong-value";
    case JsonProblem::EmptyText: return "empty-text";
    case JsonProblem::UnknownFormat: return "unknown-format";
    case JsonProblem::TooManyValues: return "too-many-values";
    case JsonProblem::KeyTooLong: return "key-too-long";
    }
    return {};
}

} // namespace himpun::base
