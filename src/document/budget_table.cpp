// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/indicator_labels.h"

namespace himpun::document
{

namespace
{

CellValue moneyCell(const std::optional<base::Decimal> &amount)
{
    if (amount)
        return Number{*amount, 2, NumberStyle::Money};
    return Missing{text::achievement(indicator::NotFilled{})};
}

/// What is known of a sum is never shown as the whole of it.
CellValue spentTotal(const base::Fraction &spent, std::size_t lines, std::size_t unfilled)
{
    if (unfilled == lines)
        return moneyCell(std::nullopt);
    Number total{spent, 2, NumberStyle::Money};
    if (unfilled > 0)
        total.note = say(Documents::tr("(%1 belum diisi)"), std::to_string(unfilled));
    return total;
}

} // namespace

Table budgetTable(const DataDocument &data, const UnitData &unit)
{
    Table table;
    table.name = say(Documents::tr("Anggaran %1"), sheetName(data, unit));
    table.columns = {
        {3, Align::Center}, {45}, {17, Align::Right}, {17, Align::Right}, {10, Align::Right}};
    table.head = {{{say(Documents::tr("No"))},
                   {say(Documents::tr("Program"))},
                   {say(Documents::tr("Pagu"))},
                   {say(Documents::tr("Realisasi"))},
                   {say(Documents::tr("Serapan"))}}};
    table.numbering = {"1", "2", "3", "4", "5 = 4 : 3"};
    constexpr auto absorbed = "[4]/[3]";
    base::Fraction ceilings, spent;
    std::size_t unfilled = 0;
    int number = 0;
    for (const indicator::BudgetLine &line : unit.form.budget) {
        const indicator::BudgetRow *row = unit.sheet ? unit.sheet->find(line.id) : nullptr;
        const std::optional<base::Decimal> amount = row ? row->spent : std::nullopt;
        ceilings = ceilings + base::Fraction(line.ceiling);
        if (amount)
            spent = spent + base::Fraction(*amount);
        else
            ++unfilled;
        table.rows.push_back(
            {{Number{++number}},
             {line.program},
             {moneyCell(line.ceiling)},
             {moneyCell(amount)},
             {percentCell(indicator::absorption(line.ceiling, amount), {}), false, {}, absorbed}});
    }
    const indicator::Achievement total =
        indicator::totalAbsorption(unit.form.budget, unit.sheet.value_or(indicator::Sheet{}));
    table.rows.push_back({{std::string()},
                          {say(Documents::tr("Jumlah")), true},
                          {Number{ceilings, 2, NumberStyle::Money}, true},
                          {spentTotal(spent, unit.form.budget.size(), unfilled), true},
                          {percentCell(total, {}), true, {}, absorbed}});
    return table;
}

} // namespace himpun::document
