// SPDX-License-Identifier: GPL-3.0-or-later
#include "data_tables.h"

#include "words.h"

#include "himpun/text/indicator_labels.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

const text::Edition *numbered(const DataDocument &data, int number)
{
    const auto found = std::ranges::find(data.editions, number, &text::Edition::number);
    return found == data.editions.end() ? nullptr : &*found;
}

CellValue said(const std::string &words)
{
    if (words.empty())
        return Missing{text::achievement(indicator::NotFilled{})};
    return words;
}

} // namespace

const text::Edition *thisEdition(const DataDocument &data)
{
    return numbered(data, data.edition);
}

const text::Edition *nextEdition(const DataDocument &data)
{
    return data.edition > 0 ? numbered(data, data.edition + 1) : nullptr;
}

const text::Edition *earlierEdition(const DataDocument &data)
{
    if (data.edition > 0)
        return numbered(data, data.edition - 1);
    return data.editions.empty() ? nullptr : &data.editions.back();
}

Table correctionsTable(const DataDocument &data)
{
    Table table;
    table.name = say(Documents::tr("Perbaikan"));
    table.columns = {{3, Align::Center}, {18}, {34}, {14}, {20}, {20}, {24}};
    table.head = {{{say(Documents::tr("No"))},
                   {say(Documents::tr("Bidang"))},
                   {say(Documents::tr("Indikator atau program"))},
                   {say(Documents::tr("Isian"))},
                   {say(Documents::tr("Semula"))},
                   {say(Documents::tr("Menjadi"))},
                   {say(Documents::tr("Diisi oleh"))}}};
    int number = 0;
    for (const text::Correction &correction : thisEdition(data)->corrections)
        table.rows.push_back({{Number{++number}},
                              {data.names.unit(correction.unit)},
                              {correction.name},
                              {text::label(correction.field)},
                              {said(correction.before)},
                              {said(correction.after)},
                              {correction.by}});
    return table;
}

} // namespace himpun::document
