// SPDX-License-Identifier: GPL-3.0-or-later
// The number of a civil servant (NIP, and the NI PPPK of contract staff): 18 digits, no check
// digit.
//
//     19700209 199803 1 012    birth, month of appointment, sex (1 man, 2 woman), running number
//     19890412 202321 2 003    PPPK: "21" and up stands where the month would
//
// Sources: Perka BKN 22/2007 and 43/2007.
#pragma once

#include "himpun/base/instant.h"

#include <compare>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace himpun::service
{

/// What looks odd in a NIP that is kept all the same: real ones with slips in them exist.
enum class NipDoubt {
    BirthDate,        ///< digits 1–8 are no date
    AppointmentMonth, ///< digits 13–14 are neither 01–12 nor a PPPK's 21–29
    Sex,              ///< digit 15 is neither 1 nor 2
    AppointmentAge,   ///< appointed younger than 16 or older than 60
};

class Nip
{
public:
    /// Takes 18 digits with any spaces and dots between them; nothing else.
    static std::optional<Nip> parse(std::string_view text);

    const std::string &digits() const { return m_digits; }
    std::string formatted() const; ///< "19700209 199803 1 012", as letters print it

    std::optional<base::Date> birthDate() const; ///< empty where it is in doubt
    bool isContract() const;                     ///< by its pattern, a PPPK's
    std::vector<NipDoubt> doubts() const;        ///< in the order of the digits

    auto operator<=>(const Nip &) const = default;

private:
    explicit Nip(std::string digits);
    int part(std::size_t from, std::size_t count) const;
    bool appointedAtPlausibleAge() const;

    std::string m_digits;
};

} // namespace himpun::service
