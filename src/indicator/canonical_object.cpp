// SPDX-License-Identifier: GPL-3.0-or-later
#include "canonical_object.h"

namespace himpun::indicator
{

std::string jsonText(std::string_view text)
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::string_view special = "\"\\\b\t\n\f\r";
    static constexpr std::string_view letters = "\"\\btnfr";
    std::string out = "\"";
    for (const char c : text) {
        const auto known = special.find(c);
        const auto code = static_cast<unsigned char>(c);
        if (known != std::string_view::npos)
            out.append(1, '\\').append(1, letters[known]);
        else if (code < 0x20)
            out.append("\\u00").append(1, hex[code >> 4]).append(1, hex[code & 0x0f]);
        else
            out += c;
    }
    return out + '"';
}

std::string jsonArray(const std::vector<std::string> &values)
{
    std::string out = "[";
    for (const auto &value : values) {
        if (out.size() > 1)
            out += ',';
        out += value;
    }
    return out + ']';
}

CanonicalObject &CanonicalObject::text(const std::string &key, std::string_view value)
{
    if (!value.empty())
        m_members[key] = jsonText(value);
    return *this;
}

CanonicalObject &CanonicalObject::number(const std::string &key,
                                         const std::optional<base::Decimal> &value)
{
    if (value)
        m_members[key] = value->toString();
    return *this;
}

CanonicalObject &CanonicalObject::json(const std::string &key, std::string value)
{
    m_members[key] = std::move(value);
    return *this;
}

std::string CanonicalObject::toString() const
{
    std::string out = "{";
    for (const auto &[key, value] : m_members) {
        if (out.size() > 1)
            out += ',';
        out += jsonText(key) + ':' + value;
    }
    return out + '}';
}

} // namespace himpun::indicator
