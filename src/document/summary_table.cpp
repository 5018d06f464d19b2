// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/indicator/roll_up.h"
#include "himpun/text/indicator_labels.h"

namespace himpun::document
{

namespace
{

/// Each of the four kinds has its column, so that they add up to all.
template <class Kind>
std::size_t countOf(const std::vector<indicator::Achievement> &achievements)
{
    std::size_t count = 0;
    for (const indicator::Achievement &achievement : achievements)
        count += std::holds_alternative<Kind>(achievement) ? 1 : 0;
    return count;
}

/// One line of the summary: a unit, or all of them.
Row summaryRow(const DataDocument &data, CellValue number, const std::string &name,
               const std::vector<indicator::Contribution> &contributions, bool bold)
{
    std::vector<indicator::Achievement> achievements;
    for (const indicator::Contribution &one : contributions)
        achievements.push_back(one.achievement);
    const auto count = [](auto some) { return Number{static_cast<std::int64_t>(some)}; };
    const indicator::RollUp reached = indicator::rollUp(contributions, data.cap);
    const std::string shown =
        reached.isWeighted ? say(Documents::tr("%1 (rata-rata tertimbang)"), name) : name;
    Row row = {{std::move(number), bold},
               {shown, bold},
               {count(achievements.size()), bold},
               {count(countOf<indicator::Value>(achievements)), bold},
               {count(countOf<indicator::NotFilled>(achievements)), bold},
               {count(countOf<indicator::NotDueYet>(achievements)), bold},
               {count(countOf<indicator::NotComputable>(achievements)), bold},
               {percentCell(reached.overAll.percent, {}), bold},
               {percentCell(reached.overValued.percent, {}), bold}};
    for (const indicator::Band &band : data.rating.bands) {
        std::size_t members = 0;
        for (const indicator::Achievement &achievement : achievements) {
            const indicator::Band *rated = indicator::rate(achievement, data.rating);
            members += rated && rated->code == band.code ? 1 : 0;
        }
        row.push_back({count(members), bold});
    }
    return row;
}

} // namespace

Table summaryTable(const DataDocument &data)
{
    Table table;
    table.name = say(Documents::tr("Rekapitulasi"));
    table.columns = {{3, Align::Center}, {24}};
    for (int i = 0; i < 5; ++i)
        table.columns.push_back({6.5, Align::Center});
    table.columns.insert(table.columns.end(), 2, {9, Align::Right});
    table.head = {{{say(Documents::tr("No")), 1, 2},
                   {say(Documents::tr("Bidang")), 1, 2},
                   {say(Documents::tr("Indikator")), 5, 1},
                   {say(Documents::tr("Rata-rata capaian")), 2, 1}},
                  {{say(Documents::tr("Jumlah"))},
                   {say(Documents::tr("Bernilai"))},
                   {say(Documents::tr("Belum diisi"))},
                   {say(Documents::tr("Belum jatuh tempo"))},
                   {say(Documents::tr("Tidak dapat dihitung"))},
                   {say(Documents::tr("Semua yang jatuh tempo"))},
                   {say(Documents::tr("Yang bernilai saja"))}}};
    if (!data.rating.bands.empty()) {
        const auto bands = static_cast<int>(data.rating.bands.size());
        table.head[0].push_back({say(Documents::tr("Peringkat")), bands, 1});
    }
    for (const indicator::Band &band : data.rating.bands) {
        table.columns.push_back({6.5, Align::Center});
        table.head[1].push_back({band.name});
    }
    std::vector<indicator::Contribution> everything;
    int number = 0;
    for (const UnitData &unit : data.units) {
        std::vector<indicator::Contribution> contributions;
        for (const indicator::Indicator &indicator : unit.form.indicators)
            contributions.push_back({resultOf(unit, indicator, data.cycle.period).period,
                                     indicator::weightOf(indicator)});
        contributions = indicator::inShares(std::move(contributions));
        table.rows.push_back(
            summaryRow(data, Number{++number}, unitName(data, unit), contributions, false));
        everything.insert(everything.end(), contributions.begin(), contributions.end());
    }
    table.rows.push_back(
        summaryRow(data, std::string(), say(Documents::tr("Seluruh kantor")), everything, true));
    for (std::size_t i = 1; i <= table.columns.size(); ++i)
        table.numbering.push_back(i == 3 ? "3 = 4 + 5 + 6 + 7" : std::to_string(i));
    return table;
}

} // namespace himpun::document
