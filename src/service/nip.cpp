// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/nip.h"

#include <utility>

namespace himpun::service
{

namespace
{

constexpr std::size_t length = 18;
constexpr int youngest = 16;
constexpr int oldest = 60;

bool isMonth(int number)
{
    return 1 <= number && number <= 12;
}

} // namespace

Nip::Nip(std::string digits) : m_digits(std::move(digits)) { }

std::optional<Nip> Nip::parse(std::string_view text)
{
    std::string digits;
    for (const char c : text) {
        if (c == ' ' || c == '.')
            continue;
        if (c < '0' || c > '9' || digits.size() == length)
            return std::nullopt;
        digits += c;
    }
    if (digits.size() != length)
        return std::nullopt;
    return Nip(std::move(digits));
}

std::string Nip::formatted() const
{
    return m_digits.substr(0, 8) + ' ' + m_digits.substr(8, 6) + ' ' + m_digits.substr(14, 1) + ' '
           + m_digits.substr(15);
}

int Nip::part(std::size_t from, std::size_t count) const
{
    int value = 0;
    for (std::size_t i = from; i < from + count; ++i)
        value = value * 10 + (m_digits[i] - '0');
    return value;
}

std::optional<base::Date> Nip::birthDate() const
{
    const base::Date date{std::chrono::year(part(0, 4)),
                          std::chrono::month(static_cast<unsigned>(part(4, 2))),
                          std::chrono::day(static_cast<unsigned>(part(6, 2)))};
    if (part(0, 4) < 1900 || !date.ok())
        return std::nullopt;
    return date;
}

bool Nip::isContract() const
{
    const int contracts = part(12, 2);
    return 21 <= contracts && contracts <= 29;
}

bool Nip::appointedAtPlausibleAge() const
{
    // A PPPK's number has no month: the middle of the year is near enough for a doubt.
    const int month = isMonth(part(12, 2)) ? part(12, 2) : 6;
    const int months = (part(8, 4) - part(0, 4)) * 12 + month - part(4, 2);
    return youngest * 12 <= months && months <= oldest * 12;
}

std::vector<NipDoubt> Nip::doubts() const
{
    std::vector<NipDoubt> doubts;
    if (!birthDate())
        doubts.push_back(NipDoubt::BirthDate);
    if (!isMonth(part(12, 2)) && !isContract())
        doubts.push_back(NipDoubt::AppointmentMonth);
    if (m_digits[14] != '1' && m_digits[14] != '2')
        doubts.push_back(NipDoubt::Sex);
    if (birthDate() && !appointedAtPlausibleAge())
        doubts.push_back(NipDoubt::AppointmentAge);
    return doubts;
}

} // namespace himpun::service
