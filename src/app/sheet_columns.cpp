// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_columns.h"

#include "himpun/models/sheet_model.h"
#include "table_dress.h"
#include "theme.h"

#include <QHeaderView>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::SheetModel;

constexpr std::pair<SheetModel::Column, int> widths[] = {
    {SheetModel::Number, 36},        {SheetModel::Name, 220},
    {SheetModel::UnitOfMeasure, 74}, {SheetModel::PeriodTarget, 124},
    {SheetModel::YearTarget, 116},   {SheetModel::LastPeriod, 116},
    {SheetModel::Numerator, 98},     {SheetModel::Denominator, 104},
    {SheetModel::Actual, 116},       {SheetModel::Previous, 116},
    {SheetModel::Achievement, 118},  {SheetModel::Rating, 132},
    {SheetModel::Supporting, 190},   {SheetModel::Hindering, 190},
    {SheetModel::FollowUp, 190},     {SheetModel::Source, 150},
    {SheetModel::Note, 150},         {SheetModel::Evidence, 100},
};

} // namespace

void setUpColumns(SheetView &grid)
{
    for (const auto &[column, width] : widths)
        grid.setColumnWidth(column, scaled(width));
    leaveRoomForTitles(*grid.horizontalHeader());
    grid.setFrozenColumns(SheetModel::Name + 1);
}

void showColumns(SheetView &grid, const reading::UnitSheet &sheet)
{
    const bool hasElements =
        std::ranges::any_of(sheet.form.indicators, [](const indicator::Indicator &indicator) {
            return indicator.elements.has_value();
        });
    grid.setColumnHidden(SheetModel::Numerator, !hasElements);
    grid.setColumnHidden(SheetModel::Denominator, !hasElements);
    grid.setColumnHidden(SheetModel::Previous, reading::revisionsBefore(sheet) == 0);
}

void showConsequences(SheetView &grid)
{
    const QModelIndex current = grid.currentIndex();
    grid.scrollTo(current.siblingAtColumn(SheetModel::Rating));
    grid.scrollTo(current);
}

} // namespace himpun::app
