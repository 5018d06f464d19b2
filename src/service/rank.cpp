// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/rank.h"

#include <algorithm>
#include <iterator>

namespace himpun::service
{

namespace
{

struct Entry {
    std::string_view grade, title;
};

constexpr Entry entries[] = {
    {"I/a", "Juru Muda"},
    {"I/b", "Juru Muda Tingkat I"},
    {"I/c", "Juru"},
    {"I/d", "Juru Tingkat I"},
    {"II/a", "Pengatur Muda"},
    {"II/b", "Pengatur Muda Tingkat I"},
    {"II/c", "Pengatur"},
    {"II/d", "Pengatur Tingkat I"},
    {"III/a", "Penata Muda"},
    {"III/b", "Penata Muda Tingkat I"},
    {"III/c", "Penata"},
    {"III/d", "Penata Tingkat I"},
    {"IV/a", "Pembina"},
    {"IV/b", "Pembina Tingkat I"},
    {"IV/c", "Pembina Utama Muda"},
    {"IV/d", "Pembina Utama Madya"},
    {"IV/e", "Pembina Utama"},
    {"I", ""},
    {"II", ""},
    {"III", ""},
    {"IV", ""},
    {"V", ""},
    {"VI", ""},
    {"VII", ""},
    {"VIII", ""},
    {"IX", ""},
    {"X", ""},
    {"XI", ""},
    {"XII", ""},
    {"XIII", ""},
    {"XIV", ""},
    {"XV", ""},
    {"XVI", ""},
    {"XVII", ""},
};

const Entry *find(std::string_view grade)
{
    const auto found = std::ranges::find(entries, grade, &Entry::grade);
    return found == std::end(entries) ? nullptr : found;
}

} // namespace

std::optional<Rank> Rank::parse(std::string_view grade)
{
    if (!find(grade))
        return std::nullopt;
    return Rank(grade);
}

std::string_view Rank::title() const
{
    return find(m_grade)->title;
}

std::string Rank::label() const
{
    if (title().empty())
        return "Golongan " + m_grade;
    return std::string(title()) + " (" + m_grade + ')';
}

} // namespace himpun::service
