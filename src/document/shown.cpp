// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/report.h"

#include "himpun/text/format.h"

namespace himpun::document
{

namespace
{

struct Shown {
    std::string operator()(const std::string &text) const { return text; }
    std::string operator()(const Missing &missing) const { return missing.reason; }
    std::string operator()(const Moment &moment) const
    {
        return text::dateAndTime(moment.at, moment.zone);
    }
    std::string operator()(const Number &number) const
    {
        return number.note.empty() ? bare(number) : bare(number) + ' ' + number.note;
    }

    static std::string bare(const Number &number)
    {
        switch (number.style) {
        case NumberStyle::Plain: return text::number(number.value, number.places);
        case NumberStyle::Percent: return text::percent(number.value, number.places);
        case NumberStyle::Money: return text::money(number.value);
        }
        return {};
    }
};

} // namespace

std::string shown(const CellValue &value)
{
    return std::visit(Shown(), value);
}

} // namespace himpun::document
