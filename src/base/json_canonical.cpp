// SPDX-License-Identifier: GPL-3.0-or-later
// The canonical form of JSON.  It never changes: digests in old ledgers were taken of it.
//
//     object   { "key":value, … }  without white space, keys in the order of their bytes
//     number   its Decimal form ("1.50" is 1.5, "-0" is 0); as written where it has none
//     text     UTF-8; only  " \ and U+0000 … U+001F  are escaped, as \" \\ \b \t \n \f \r or \u00xx
//              in lower case
#include "himpun/base/json_node.h"

#include <algorithm>

namespace himpun::base
{

namespace
{

void writeText(std::string &out, std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::string_view special = "\"\\\b\t\n\f\r";
    static constexpr std::string_view letters = "\"\\btnfr";
    out += '"';
    for (const char c : text) {
        const auto known = special.find(c);
        if (known != std::string_view::npos) {
            out += '\\';
            out += letters[known];
        } else if (static_cast<unsigned char>(c) < 0x20) {
            out += "\\u00";
            out += hex[static_cast<unsigned char>(c) >> 4];
            out += hex[c & 0x0f];
        } else {
            out += c;
        }
    }
    out += '"';
}

void write(std::string &out, const JsonNode &node);

void writeItems(std::string &out, const std::vector<JsonNode> &items)
{
    out += '[';
    for (const auto &item : items) {
        if (&item != &items.front())
            out += ',';
        write(out, item);
    }
    out += ']';
}

void writeMembers(std::string &out, const std::vector<JsonNode::Member> &members)
{
    std::vector<const JsonNode::Member *> sorted;
    sorted.reserve(members.size());
    for (const auto &member : members)
        sorted.push_back(&member);
    std::sort(sorted.begin(), sorted.end(),
              [](const auto *a, const auto *b) { return a->first < b->first; });
    out += '{';
    for (const auto *member : sorted) {
        if (member != sorted.front())
            out += ',';
        writeText(out, member->first);
        out += ':';
        write(out, member->second);
    }
    out += '}';
}

void write(std::string &out, const JsonNode &node)
{
    switch (node.kind()) {
    case JsonNode::Kind::Null: out += "null"; return;
    case JsonNode::Kind::Boolean: out += node.boolean() ? "true" : "false"; return;
    case JsonNode::Kind::Number:
        out += node.number() ? node.number()->toString() : node.text();
        return;
    case JsonNode::Kind::Text: writeText(out, node.text()); return;
    case JsonNode::Kind::Array: writeItems(out, node.items()); return;
    case JsonNode::Kind::Object: writeMembers(out, node.members()); return;
    }
}

} // namespace

std::string canonicalJson(const JsonNode &node)
{
    std::string out;
    write(out, node);
    return out;
}

std::string canonicalJsonText(std::string_view text)
{
    std::string out;
    writeText(out, text);
    return out;
}

} // namespace himpun::base
