// SPDX-License-Identifier: GPL-3.0-or-later
#include "said.h"

#include "himpun/indicator/codes.h"

#include "service/offices.h"
#include "told.h"

namespace support
{

using namespace himpun;
using namespace himpun::intake;

namespace
{

std::string said(const indicator::Target &target)
{
    const std::string lower = target.lower.toString();
    return target.isRange() ? lower + ".." + target.upper.toString() : lower;
}

std::string said(const indicator::Indicator &indicator)
{
    std::string text = indicator.name + " [" + indicator.unitOfMeasure + "]";
    if (indicator.yearTarget)
        text += " = " + said(*indicator.yearTarget);
    for (const auto &[period, target] : indicator.periodTargets)
        text += ", " + period.toString().substr(5) + " = " + said(target);
    return text;
}

} // namespace

spreadsheet::Value number(const std::string &digits)
{
    return spreadsheet::Number{digits, spreadsheet::NumberLook::Plain};
}

spreadsheet::Value percentage(const std::string &digits)
{
    return spreadsheet::Number{digits, spreadsheet::NumberLook::Percent};
}

void addSheet(spreadsheet::Book &book, const std::vector<std::vector<spreadsheet::Value>> &rows)
{
    book.sheets.push_back(bookOf(rows).sheets.front());
    book.sheets.back().name += ' ' + std::to_string(book.sheets.size());
}

std::string said(const AgreementReading &reading)
{
    std::string text;
    const auto add = [&](const std::string &part) { text += (text.empty() ? "" : "; ") + part; };
    for (const auto &row : reading.draft.rows)
        add(said(row.indicator));
    for (const auto &line : reading.draft.budget)
        add("money " + line.program + " = " + line.ceiling.toString());
    for (const Doubt &doubt : reading.doubts) {
        std::string asked = "? " + toText(doubt.place.at) + ' ' + std::string(codeOf(doubt.why));
        for (const std::string &proposal : doubt.proposals)
            asked += " “" + proposal + "”";
        add(asked);
    }
    return text;
}

std::string saidTo(const service::Office &office, const spreadsheet::Book &book,
                   const Answers &answers)
{
    AgreementMap map = propose(book, office, 2026);
    map.unit = {"industri"};
    return said(readAgreement(book, map, office, scales(), answers));
}

std::string said(const spreadsheet::Book &book, const Answers &answers)
{
    static const service::Office office = offices::practiceOffice("disperindag-nganjuk");
    return saidTo(office, book, answers);
}

} // namespace support
