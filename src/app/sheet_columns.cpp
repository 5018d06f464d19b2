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
    {SheetModel::Number, 30},       {SheetModel::UnitOfMeasure, 60}, {SheetModel::YearTarget, 70},
    {SheetModel::PeriodTarget, 70}, {SheetModel::LastPeriod, 64},    {SheetModel::Numerator, 70},
    {SheetModel::Denominator, 70},  {SheetModel::Actual, 104},       {SheetModel::Previous, 80},
    {SheetModel::Achievement, 108}, {SheetModel::Rating, 114},       {SheetModel::Supporting, 190},
    {SheetModel::Hindering, 190},   {SheetModel::FollowUp, 190},     {SheetModel::Source, 150},
    {SheetModel::Note, 150},        {SheetModel::Evidence, 100},
};
constexpr int narrowestName = 170, widestName = 320;
constexpr auto firstJudged = SheetModel::PeriodTarget, lastJudged = SheetModel::Rating;

/// Of the rows one sees first: ten thousand of them would hold up the window.
constexpr int rowsMeasured = 200;

int widthOfWords(const SheetView &grid, int column)
{
    const QFontMetrics metrics = grid.fontMetrics();
    int width = 0;
    for (int row = 0; row < std::min(grid.model()->rowCount(), rowsMeasured); ++row) {
        const QString words = grid.model()->index(row, column).data().toString();
        width = std::max(width, metrics.horizontalAdvance(words));
    }
    return width + scaled(16);
}

/// Numbers must not be cut off; what they need beyond the usual is theirs.
void fitNumbers(SheetView &grid)
{
    for (const auto &[column, width] : widths) {
        if (column < SheetModel::YearTarget || column > SheetModel::Previous)
            continue;
        const int title = grid.horizontalHeader()->sectionSizeHint(column);
        grid.setColumnWidth(column, std::max({scaled(width), title, widthOfWords(grid, column)}));
    }
}

/// The name of the row takes what those that are judged together leave over.
void fitName(SheetView &grid)
{
    int judged = grid.columnWidth(SheetModel::Number);
    for (int column = firstJudged; column <= lastJudged; ++column)
        judged += grid.columnWidth(column); // 0 where it is hidden
    grid.setColumnWidth(SheetModel::Name, std::clamp(grid.roomBeside(judged), scaled(narrowestName),
                                                     scaled(widestName)));
}

} // namespace

void setUpColumns(SheetView &grid)
{
    for (const auto &[column, width] : widths)
        grid.setColumnWidth(column, scaled(width));
    grid.setColumnWidth(SheetModel::Name, scaled(narrowestName));
    leaveRoomForTitles(*grid.horizontalHeader());
    grid.setFrozenColumns(SheetModel::Name + 1);
    grid.keepTogether(firstJudged, lastJudged);
    QObject::connect(&grid, &SheetView::resized, &grid, [&grid] { fitName(grid); });
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
    fitNumbers(grid);
    fitName(grid);
}

} // namespace himpun::app
