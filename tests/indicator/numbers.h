// SPDX-License-Identifier: GPL-3.0-or-later
// Short ways to write numbers, and to say in one text what came out.
#pragma once

#include "himpun/indicator/codes.h"

#include <string>

namespace himpun::indicator
{

inline base::Decimal dec(const char *fileForm)
{
    return base::Decimal::parse(fileForm).value();
}

inline base::Fraction frac(const char *fileForm)
{
    return dec(fileForm);
}

inline Target point(const char *fileForm)
{
    return Target::at(dec(fileForm));
}

inline calendar::Period period(const char *text)
{
    return calendar::Period::parse(text).value();
}

/// "250/3 ratio", "not-filled", "not-computable zero-target".
inline std::string said(const Achievement &achievement)
{
    if (const auto *value = std::get_if<Value>(&achievement))
        return value->percent.toString() + ' ' + std::string(codeOf(value->rule));
    std::string text(kindOf(achievement));
    if (const auto *none = std::get_if<NotComputable>(&achievement))
        text += ' ' + std::string(codeOf(none->reason));
    return text;
}

inline std::string said(const Measured &measured)
{
    if (const auto *value = std::get_if<base::Fraction>(&measured))
        return value->toString();
    if (const auto *none = std::get_if<NotComputable>(&measured))
        return "not-computable " + std::string(codeOf(none->reason));
    return "not-filled";
}

} // namespace himpun::indicator
