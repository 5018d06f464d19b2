// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <cstdlib>

namespace himpun::document
{

namespace
{

constexpr qsizetype mostNameUnits = 31;     // what spreadsheets allow
constexpr std::size_t mostExactDigits = 15; // what a cell holds exactly

std::string formatOf(const Number &number)
{
    const std::string places =
        number.places > 0 ? '.' + std::string(static_cast<std::size_t>(number.places), '0') : "";
    switch (number.style) {
    case NumberStyle::Plain: return "#,##0" + places;
    case NumberStyle::Percent: return "0" + places + "%";
    case NumberStyle::Money: return "\"Rp\"#,##0.00";
    }
    return {};
}

/// "98.50" as the cell holds it: the nearest double, of percentages a hundredth.
std::optional<double> exactly(const Number &number)
{
    const bool percent = number.style == NumberStyle::Percent;
    const base::Fraction held = percent ? number.value / base::Fraction(100) : number.value;
    const int places = number.style == NumberStyle::Money ? 2 : number.places + (percent ? 2 : 0);
    const std::string digits = held.toFixed(places);
    const auto count =
        std::count_if(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    if (static_cast<std::size_t>(count) > mostExactDigits)
        return std::nullopt;
    return QLocale::c().toDouble(QString::fromStdString(digits));
}

std::uint32_t rgb(const std::string &colour)
{
    return static_cast<std::uint32_t>(std::strtoul(colour.c_str() + 1, nullptr, 16));
}

std::uint8_t alignment(Align align)
{
    switch (align) {
    case Align::Left: return LXW_ALIGN_LEFT;
    case Align::Center: return LXW_ALIGN_CENTER;
    case Align::Right: return LXW_ALIGN_RIGHT;
    }
    return LXW_ALIGN_NONE;
}

} // namespace

Workbook::Workbook(const std::filesystem::path &file, const Report &report)
    : m_book(workbook_new(file.string().c_str()))
{
    lxw_doc_properties properties{};
    std::string title = report.title;
    std::string author = "Himpun";
    properties.title = title.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(report.madeAt.time_since_epoch().count());
    workbook_set_properties(m_book, &properties);
}

Workbook::~Workbook()
{
    if (m_book)
        close();
}

Written Workbook::close()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr; // it is gone, whatever came of it
    if (error == LXW_NO_ERROR)
        return {};
    return base::fail(error == LXW_ERROR_CREATING_XLSX_FILE ? WriteError::CannotCreate
                                                            : WriteError::WriteFailed);
}

std::string Workbook::freeName(const std::string &name)
{
    QString wanted = QString::fromStdString(name);
    for (const QChar forbidden : QStringLiteral("[]:*?/\\'"))
        wanted.replace(forbidden, u' ');
    wanted = wanted.simplified().left(mostNameUnits).trimmed();
    if (wanted.isEmpty())
        wanted = QStringLiteral("-");
    QString candidate = wanted;
    for (int n = 2; m_names.count(candidate.toLower().toStdString()) > 0; ++n) {
        const QString suffix = QStringLiteral(" %1").arg(n);
        candidate = wanted.left(mostNameUnits - suffix.size()) + suffix;
    }
    m_names.insert(candidate.toLower().toStdString());
    return candidate.toStdString();
}

lxw_worksheet *Workbook::addSheet(const std::string &name)
{
    m_lastName = freeName(name);
    return workbook_add_worksheet(m_book, m_lastName.c_str());
}

lxw_format *Workbook::format(const Look &look)
{
    lxw_format *&made = m_formats[look];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    if (look.bold || look.head)
        format_set_bold(made);
    if (look.italic)
        format_set_italic(made);
    if (look.border)
        format_set_border(made, LXW_BORDER_THIN);
    if (look.wrap || look.head)
        format_set_text_wrap(made);
    if (look.head)
        format_set_bg_color(made, 0xE9EDF2);
    if (!look.colour.empty())
        format_set_bg_color(made, rgb(look.colour));
    if (!look.numberFormat.empty())
        format_set_num_format(made, look.numberFormat.c_str());
    format_set_align(made, alignment(look.align));
    format_set_align(made, look.head ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    return made;
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const std::string &text,
                     const Look &look)
{
    worksheet_write_string(sheet, row, column, text.c_str(), format(look));
}

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Number &number,
                     Look look)
{
    const std::optional<double> value = exactly(number);
    if (!value) {
        write(sheet, row, column, shown(number), look);
        return;
    }
    look.numberFormat = formatOf(number);
    worksheet_write_number(sheet, row, column, *value, format(look));
}

void Workbook::writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Cell &cell,
                         Align align)
{
    Look look;
    look.bold = cell.bold;
    look.border = true;
    look.wrap = true;
    look.align = align;
    look.colour = cell.colour;
    if (const Number *number = std::get_if<Number>(&cell.value)) {
        write(sheet, row, column, *number, look);
        return;
    }
    look.italic = std::holds_alternative<Missing>(cell.value);
    write(sheet, row, column, shown(cell.value), look);
}

lxw_row_t Workbook::writeHead(lxw_worksheet *sheet, const Table &table)
{
    Look look;
    look.head = true;
    look.border = true;
    look.align = Align::Center;
    const std::size_t width = table.columns.size();
    std::vector<std::vector<bool>> taken(table.head.size(), std::vector<bool>(width));
    for (std::size_t row = 0; row < table.head.size(); ++row) {
        for (const HeadCell &cell : table.head[row]) {
            const auto free = std::find(taken[row].begin(), taken[row].end(), false);
            const auto column = static_cast<std::size_t>(free - taken[row].begin());
            const std::size_t lastRow = row + static_cast<std::size_t>(cell.rows) - 1;
            const std::size_t lastColumn = column + static_cast<std::size_t>(cell.columns) - 1;
            for (std::size_t r = row; r <= lastRow; ++r)
                std::fill(taken[r].begin() + static_cast<std::ptrdiff_t>(column),
                          taken[r].begin() + static_cast<std::ptrdiff_t>(lastColumn) + 1, true);
            const auto top = static_cast<lxw_row_t>(row);
            const auto left = static_cast<lxw_col_t>(column);
            if (lastRow == row && lastColumn == column)
                write(sheet, top, left, cell.text, look);
            else
                worksheet_merge_range(sheet, top, left, static_cast<lxw_row_t>(lastRow),
                                      static_cast<lxw_col_t>(lastColumn), cell.text.c_str(),
                                      format(look));
        }
    }
    auto next = static_cast<lxw_row_t>(table.head.size());
    if (!table.numbering.empty()) {
        Look numbering = look;
        numbering.head = false;
        numbering.italic = true;
        for (std::size_t i = 0; i < width; ++i)
            write(sheet, next, static_cast<lxw_col_t>(i), table.numbering[i], numbering);
        ++next;
    }
    return next;
}

std::string Workbook::addTable(const Table &table)
{
    lxw_worksheet *sheet = addSheet(table.name);
    double total = 0;
    for (const Column &column : table.columns)
        total += column.weight;
    for (std::size_t i = 0; i < table.columns.size(); ++i) {
        const auto column = static_cast<lxw_col_t>(i);
        worksheet_set_column(sheet, column, column,
                             std::max(6.0, table.columns[i].weight / total * 170), nullptr);
    }
    lxw_row_t row = writeHead(sheet, table);
    worksheet_freeze_panes(sheet, row, 0);
    if (row > 0)
        worksheet_repeat_rows(sheet, 0, row - 1);
    worksheet_set_landscape(sheet);
    worksheet_set_paper(sheet, 9); // A4
    worksheet_fit_to_pages(sheet, 1, 0);
    for (const Row &cells : table.rows) {
        for (std::size_t i = 0; i < cells.size(); ++i)
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells[i], table.columns[i].align);
        ++row;
    }
    return m_lastName;
}

} // namespace himpun::document
