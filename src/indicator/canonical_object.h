// SPDX-License-Identifier: GPL-3.0-or-later
// Writes JSON objects in the canonical form: keys sorted by byte, no white space, and only what
// says something.
#pragma once

#include "himpun/base/decimal.h"

#include <map>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::indicator
{

std::string jsonText(std::string_view text);

/// "[…]" of values that are JSON already.
std::string jsonArray(const std::vector<std::string> &values);

class CanonicalObject
{
public:
    CanonicalObject &text(const std::string &key, std::string_view value); ///< left out when empty
    CanonicalObject &number(const std::string &key, const std::optional<base::Decimal> &value);
    CanonicalObject &json(const std::string &key, std::string value); ///< JSON already

    bool isEmpty() const { return m_members.empty(); }
    std::string toString() const;

private:
    std::map<std::string, std::string> m_members;
};

} // namespace himpun::indicator
