// SPDX-License-Identifier: GPL-3.0-or-later
// An official's grade (golongan ruang) and the rank (pangkat) that goes with it.
#pragma once

#include <compare>
#include <optional>
#include <string>
#include <string_view>

namespace himpun::service
{

/// One of the closed list: I/a … IV/e of civil servants (PNS), I … XVII of contract staff (PPPK).
class Rank
{
public:
    static std::optional<Rank> parse(std::string_view grade); ///< "III/d", "IX"; as written here

    const std::string &grade() const { return m_grade; }
    std::string_view title() const; ///< "Penata Tingkat I"; empty for PPPK, who have no pangkat
    std::string label() const;      ///< "Penata Tingkat I (III/d)", "Golongan IX", as letters print

    auto operator<=>(const Rank &) const = default;

private:
    explicit Rank(std::string_view grade) : m_grade(grade) { }
    std::string m_grade;
};

} // namespace himpun::service
