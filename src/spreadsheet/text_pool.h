// SPDX-License-Identifier: GPL-3.0-or-later
// Many texts, one behind the other: the shared strings of an xlsx.
#pragma once

#include <cstdint>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::spreadsheet
{

class TextPool
{
public:
    void add(std::string_view text)
    {
        m_text += text;
        m_ends.push_back(static_cast<std::uint32_t>(m_text.size()));
    }
    std::size_t size() const { return m_ends.size(); }
    std::string_view operator[](std::size_t index) const
    {
        const std::size_t from = index == 0 ? 0 : m_ends[index - 1];
        return std::string_view(m_text).substr(from, m_ends[index] - from);
    }

private:
    std::string m_text;
    std::vector<std::uint32_t> m_ends;
};

} // namespace himpun::spreadsheet
