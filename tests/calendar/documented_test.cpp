// SPDX-License-Identifier: GPL-3.0-or-later
// Every example worked in docs/calendar.md is what the calendar answers.
#include "moments.h"
#include "shipped.h"

#include <gtest/gtest.h>

using namespace himpun::calendar;
using himpun::base::toIso;
using support::moment;

namespace
{

using Row = std::vector<std::string>;

/// The cells of a line "| a | b |"; none of any other line.
Row cellsOf(const std::string &line)
{
    Row cells;
    std::size_t begin = 0;
    for (auto end = line.find('|', 1); line.rfind("| ", 0) == 0 && end != std::string::npos;
         end = line.find('|', begin + 1)) {
        cells.push_back(line.substr(begin + 2, end - begin - 3));
        begin = end;
    }
    return cells;
}

/// The rows with dates below the heading whose first cells are \a heading.
std::vector<Row> rowsBelow(const Row &heading)
{
    std::istringstream document(
        support::fileContent(std::string(HIMPUN_SOURCE_DIR) + "/docs/calendar.md"));
    std::vector<Row> rows;
    bool isWithin = false;
    for (std::string line; std::getline(document, line);) {
        const Row cells = cellsOf(line);
        if (isWithin && !cells.empty())
            rows.push_back(cells);
        else if (line.rfind("|---", 0) != 0)
            isWithin = cells.size() >= heading.size()
                       && std::equal(heading.begin(), heading.end(), cells.begin());
    }
    return rows;
}

DurationUnit unitOf(const std::string &word)
{
    if (word == "minutes")
        return DurationUnit::Minutes;
    if (word == "hours")
        return DurationUnit::Hours;
    EXPECT_EQ(word, "days");
    return DurationUnit::Days;
}

Duration durationOf(const std::string &text)
{
    const std::size_t space = text.find(' ');
    return {unitOf(text.substr(space + 1)),
            himpun::base::Decimal::parse(text.substr(0, space)).value()};
}

} // namespace

TEST(DocumentedExamples, of_deadlines_are_true)
{
    const WorkingCalendar office(support::shippedCalendar("hours-5-days.json"));
    const auto rows = rowsBelow({"Opened", "Given", "Due"});
    ASSERT_GE(rows.size(), 15U);
    for (const Row &row : rows)
        EXPECT_EQ(toIso(office.add(moment(row[0]), durationOf(row[1]))), toIso(moment(row[2])))
            << row[0] << " + " << row[1];
}

TEST(DocumentedExamples, of_pauses_are_true)
{
    const WorkingCalendar office(support::shippedCalendar("hours-5-days.json"));
    const auto rows = rowsBelow({"Due", "Unit", "Stopped", "Resumed"});
    ASSERT_GE(rows.size(), 5U);
    for (const Row &row : rows)
        EXPECT_EQ(toIso(office.afterPause(moment(row[0]), unitOf(row[1]), moment(row[2]),
                                          moment(row[3]))),
                  toIso(moment(row[4])))
            << row[0] << ' ' << row[1] << ' ' << row[2];
}

TEST(DocumentedCodes, are_all_there)
{
    const std::string document =
        support::fileContent(std::string(HIMPUN_SOURCE_DIR) + "/docs/calendar.md");
    for (int i = 0; i <= static_cast<int>(Problem::YearTwice); ++i) {
        const std::string code(codeOf(static_cast<Problem>(i)));
        EXPECT_NE(document.find("| `" + code + "` |"), std::string::npos) << code;
    }
}
