// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/intake/agreement_map.h"

#include "find_tables.h"
#include "header_words.h"
#include "words.h"

#include <algorithm>
#include <map>
#include <set>

namespace himpun::intake
{

namespace
{

/// All that stands over the first table of a sheet, with the name of the sheet.
std::string titleOf(const spreadsheet::Sheet &sheet, const Grid &grid, int end)
{
    std::string title = sheet.name;
    for (int row = 0; row < std::min(end, grid.rows()); ++row) {
        for (int column = 0; column < grid.columns(); ++column) {
            if (grid.beginsAt(row, column) && grid.isShown(row, column))
                title += '\n' + grid.text(row, column);
        }
    }
    return title;
}

/// The year behind the word "tahun", else the only one that is named.
int yearIn(const std::string &title)
{
    const std::string text = plain(title);
    for (std::size_t at = text.find("tahun "); at != std::string::npos;
         at = text.find("tahun ", at + 1)) {
        for (const std::string_view between : {"tahun ", "tahun anggaran "}) {
            const std::size_t from = at + between.size();
            const bool isHere = text.compare(at, between.size(), between) == 0;
            const auto years = isHere ? yearsIn(text.substr(from, 4)) : std::vector<int>();
            if (years.size() == 1)
                return years.front();
        }
    }
    const auto named = yearsIn(title);
    const std::set<int> years(named.begin(), named.end());
    return years.size() == 1 ? *years.begin() : 0;
}

/// The unit with the longest name in \a title; two of the same length are nobody's.
workflow::UnitId unitIn(const std::string &title, const service::Office &office)
{
    const std::string text = plain(title);
    workflow::UnitId unit;
    std::size_t longest = 0;
    for (const service::Unit &candidate : office.units) {
        const std::string name = plain(candidate.name);
        if (name.empty() || name.size() < longest || !hasAny(text, {name}))
            continue;
        unit = name.size() == longest ? workflow::UnitId{} : candidate.id;
        longest = name.size();
    }
    return unit;
}

} // namespace

const Column *Table::find(Meaning meaning) const
{
    const auto found = std::ranges::find(columns, meaning, &Column::meaning);
    return found == columns.end() ? nullptr : &*found;
}

AgreementMap propose(const spreadsheet::Book &book, const service::Office &office, int year)
{
    AgreementMap map;
    std::string title;
    std::map<int, std::pair<Grid, std::vector<HeaderRows>>> sheets;
    for (std::size_t i = 0; i < book.sheets.size(); ++i) {
        if (book.sheets[i].isHidden)
            continue;
        Grid grid(book.sheets[i]);
        auto headers = findHeaders(grid);
        if (headers.empty())
            continue;
        title += titleOf(book.sheets[i], grid, headers.front().firstRow) + '\n';
        sheets.try_emplace(static_cast<int>(i), std::move(grid), std::move(headers));
    }
    map.unit = unitIn(title, office);
    map.year = year != 0 ? year : yearIn(title);
    map.isRevision = hasAny(plain(title), {"perubahan", "revisi"});
    for (const auto &[index, sheet] : sheets)
        addTables(map, sheet.first, sheet.second, index);
    return map;
}

} // namespace himpun::intake
