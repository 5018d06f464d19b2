// SPDX-License-Identifier: GPL-3.0-or-later
// Canonical JSON written by hand: members come out in the order of their keys' bytes.
#pragma once

#include "himpun/base/json_node.h"

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::service
{

class JsonObject
{
public:
    JsonObject &json(std::string key, std::string canonical)
    {
        m_members.insert_or_assign(std::move(key), std::move(canonical));
        return *this;
    }
    JsonObject &text(std::string key, std::string_view value)
    {
        return json(std::move(key), base::canonicalJsonText(value));
    }
    JsonObject &optionalText(std::string key, std::string_view value)
    {
        return value.empty() ? *this : text(std::move(key), value);
    }

    std::string str() const
    {
        std::string out = "{";
        for (const auto &[key, value] : m_members) {
            if (out.size() > 1)
                out += ',';
            out += base::canonicalJsonText(key) + ':' + value;
        }
        return out + '}';
    }

private:
    std::map<std::string, std::string> m_members;
};

/// The items of \a list, each written by \a write, between brackets.
template <class List, class Write>
std::string jsonArray(const List &list, Write write)
{
    std::string out = "[";
    for (const auto &item : list) {
        if (out.size() > 1)
            out += ',';
        out += write(item);
    }
    return out + ']';
}

inline std::string jsonTexts(const std::vector<std::string> &texts)
{
    return jsonArray(texts, [](const std::string &text) { return base::canonicalJsonText(text); });
}

} // namespace himpun::service
