// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the bytes of an XML part before the XML reader does, which would keep any single tag,
// text or comment whole, and compares each attribute of a tag with all others.
#pragma once

#include "meter.h"

#include <string>
#include <string_view>

namespace himpun::spreadsheet
{

class MarkupGuard
{
public:
    explicit MarkupGuard(Meter &meter) : m_meter(meter) { }

    /// The next bytes; false where they must not be read.
    bool pass(std::string_view bytes);

private:
    enum class Place { Text, Opening, Comment, Data, Instruction };
    std::size_t passText(std::string_view bytes);
    void open(char c);
    void passInner(char c);

    Meter &m_meter;
    Place m_place = Place::Text; ///< a tag is text as well: what matters is how long it is
    std::string m_opening;       ///< what follows a "<" as long as it is not clear what it begins
    int m_closing = 0;           ///< "-" of "-->" that have come, "]" of "]]>", "?" of "?>"
    std::size_t m_run = 0;       ///< bytes since something began
};

} // namespace himpun::spreadsheet
