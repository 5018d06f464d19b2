// SPDX-License-Identifier: GPL-3.0-or-later
// Random agreements: whatever stands in a target's cell becomes a target or a doubt, or its row is
// said to be passed over.
#include "support/told.h"

#include "service/offices.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <random>
#include <set>

using namespace himpun;
using namespace himpun::intake;
using namespace std::string_literals;
using spreadsheet::Number;
using spreadsheet::NumberLook;

namespace
{

class Chance
{
public:
    explicit Chance(unsigned seed) : m_random(seed) { }
    std::size_t below(std::size_t limit) { return static_cast<std::size_t>(m_random()) % limit; }
    template <class Values>
    auto one(const Values &values)
    {
        return values[below(values.size())];
    }

private:
    std::mt19937 m_random;
};

spreadsheet::Value anyCell(Chance &chance)
{
    static const std::vector<spreadsheet::Value> cells{""s,
                                                       ""s,
                                                       "5"s,
                                                       "0,9 Angka"s,
                                                       "1.500"s,
                                                       "-"s,
                                                       "≤ 5"s,
                                                       "WTP"s,
                                                       "80-90"s,
                                                       "TW I"s,
                                                       "Target"s,
                                                       "95%"s,
                                                       "lima"s,
                                                       Number{"7", NumberLook::Plain},
                                                       Number{"95", NumberLook::Percent},
                                                       Number{"0.5", NumberLook::Plain},
                                                       spreadsheet::CellError{"#REF!"},
                                                       spreadsheet::NotCalculated{},
                                                       true,
                                                       spreadsheet::Moment{{}, 60}};
    return chance.one(cells);
}

spreadsheet::Value anyName(Chance &chance)
{
    static const std::vector<spreadsheet::Value> names{
        "Indeks"s, "1. Jumlah dokumen"s, ""s, "Jumlah"s, "Nilai"s, "(2)"s, "Persentase"s};
    return chance.one(names);
}

spreadsheet::Book anyBook(Chance &chance)
{
    std::vector<std::vector<spreadsheet::Value>> rows{
        {"Sasaran"s, "Indikator"s, "Satuan"s, "Target 2026"s, "TW I"s, "TW II"s, "Semester I"s}};
    for (std::size_t row = chance.below(12); row > 0; --row) {
        std::vector<spreadsheet::Value> cells{anyName(chance), anyName(chance), anyName(chance)};
        while (cells.size() < 7)
            cells.push_back(anyCell(chance));
        rows.push_back(std::move(cells));
    }
    auto book = support::bookOf(rows);
    for (std::size_t i = chance.below(4); i > 0; --i) {
        const int row = static_cast<int>(chance.below(12));
        const int column = static_cast<int>(chance.below(7));
        book.sheets.front().merged.push_back({{row, column},
                                              {row + static_cast<int>(chance.below(3)),
                                               column + static_cast<int>(chance.below(3))}});
    }
    if (chance.below(4) == 0)
        book.sheets.front().hiddenRows.push_back({3, 3});
    return book;
}

bool isTarget(const Column &column)
{
    return column.meaning == Meaning::YearTarget || column.meaning == Meaning::PeriodTarget;
}

/// Rows, doubts and targets of one reading, to ask after a single cell.
class Account
{
public:
    Account(const AgreementMap &map, const AgreementReading &reading)
    {
        for (const PassedRow &row : reading.passed)
            m_passed.insert(row.row);
        for (const Doubt &doubt : reading.doubts)
            m_doubts.insert(doubt.place.at);
        for (const auto &row : reading.draft.rows)
            m_targets += row.indicator.periodTargets.size() + (row.indicator.yearTarget ? 1 : 0);
        m_tables = map.tables;
    }
    std::size_t targets() const { return m_targets; }
    bool isDoubt(const spreadsheet::Address &at) const { return m_doubts.contains(at); }
    bool isPassed(int row) const { return m_passed.contains(row); }

private:
    std::set<int> m_passed;
    std::set<spreadsheet::Address> m_doubts;
    std::size_t m_targets = 0;
    std::vector<Table> m_tables;
};

} // namespace

TEST(Agreement, loses_no_cell_of_a_target_in_two_thousand_random_tables)
{
    const auto office = offices::practiceOffice("kecamatan-contoh");
    const auto scales = support::scales();
    Chance chance(4);
    std::size_t read = 0;
    for (int i = 0; i < 2'000; ++i) {
        const auto book = anyBook(chance);
        const AgreementMap map = propose(book, office, 2026);
        const auto reading = readAgreement(book, map, office, scales, {});
        const Account account(map, reading);
        std::size_t taken = 0;
        for (const Table &table : map.tables) {
            for (const spreadsheet::Cell &cell : book.sheets.front().cells) {
                const auto column =
                    std::ranges::find(table.columns, cell.at.column, &Column::column);
                const bool isMeant = column != table.columns.end() && isTarget(*column)
                                     && cell.at.row >= table.firstRow
                                     && cell.at.row <= table.lastRow;
                const bool isCovered = std::ranges::any_of(
                    book.sheets.front().merged, [&](const spreadsheet::Range &range) {
                        return range.contains(cell.at) && range.first != cell.at;
                    });
                if (isMeant && !isCovered && !account.isPassed(cell.at.row)
                    && !account.isDoubt(cell.at))
                    ++taken;
            }
        }
        ASSERT_EQ(taken, account.targets()) << support::told(book, map, reading);
        read += taken;
    }
    EXPECT_GT(read, 1'000u);
}
