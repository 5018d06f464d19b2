// SPDX-License-Identifier: GPL-3.0-or-later
#include "workbook.h"

#include "himpun/text/format.h"
#include "himpun/text/language.h"

#include <QLocale>
#include <QString>

#include <algorithm>
#include <array>
#include <chrono>
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
    const std::string note = number.note.empty() ? "" : " \"" + number.note + '"';
    switch (number.style) {
    case NumberStyle::Plain: return "#,##0" + places + note;
    case NumberStyle::Percent: return "0" + places + "%" + note;
    case NumberStyle::Money: return "\"Rp\"#,##0.00" + note;
    }
    return {};
}

/// As text::dateAndTime writes it, in the language of the document whatever the spreadsheet's.
std::string formatOf(const Moment &moment)
{
    const bool indonesian = text::language() == text::Language::Indonesian;
    return std::string(indonesian ? "[$-421]" : "[$-409]") + "d mmmm yyyy hh\\.mm \""
           + text::zone(moment.zone) + '"';
}

/// What the cell shows has more digits than a spreadsheet can hold.
bool isTooLong(const Number &number)
{
    const bool percent = number.style == NumberStyle::Percent;
    const int places = number.style == NumberStyle::Money ? 2 : number.places + (percent ? 2 : 0);
    const base::Fraction held = percent ? number.value / base::Fraction(100) : number.value;
    const std::string digits = held.toFixed(places);
    const auto count =
        std::count_if(digits.begin(), digits.end(), [](char c) { return c >= '0' && c <= '9'; });
    return static_cast<std::size_t>(count) > mostExactDigits;
}

/// The double nearest to the unrounded value, of percentages a hundredth: the format rounds.
double heldBy(const Number &number)
{
    constexpr int places = 40;
    const bool percent = number.style == NumberStyle::Percent;
    const base::Fraction value = percent ? number.value / base::Fraction(100) : number.value;
    return QLocale::c().toDouble(QString::fromStdString(value.toFixed(places)));
}

/// Days since the last one of 1899, by the office's clock.
double heldBy(const Moment &moment)
{
    constexpr double epoch = 25569; // 1 January 1970
    constexpr double day = 86400;
    const auto local = moment.at.time_since_epoch() + calendar::offsetOf(moment.zone);
    return epoch + static_cast<double>(std::chrono::seconds(local).count()) / day;
}

/// \a formula for \a row, "[8]/[7]" as "H5/G5"; empty where it names a cell without a number.
std::string formulaIn(const Row &cells, lxw_row_t row, const std::string &formula)
{
    std::string written;
    for (std::size_t at = 0; at < formula.size(); ++at) {
        if (formula[at] != '[') {
            written += formula[at];
            continue;
        }
        const std::size_t end = formula.find(']', at);
        const auto column = static_cast<std::size_t>(std::stoi(formula.substr(at + 1))) - 1;
        const Number *number = std::get_if<Number>(&cells[column].value);
        if (!number || isTooLong(*number))
            return {};
        std::array<char, LXW_MAX_CELL_NAME_LENGTH> name{};
        lxw_rowcol_to_cell(name.data(), row, static_cast<lxw_col_t>(column));
        written += name.data();
        at = end;
    }
    return written.empty() ? written : '=' + written;
}

/// Numbers and times do not wrap: a spreadsheet shows "####" where they have no room.
double widestUnbroken(const Table &table, std::size_t column)
{
    qsizetype widest = 0;
    for (const Row &row : table.rows) {
        const CellValue &value = row[column].value;
        if (std::holds_alternative<Number>(value) || std::holds_alternative<Moment>(value))
            widest = std::max(widest, QString::fromStdString(shown(value)).size());
    }
    return static_cast<double>(widest) + 2;
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

/// Title and standing; a header has signs of its own, which begin with "&".
std::string headerOf(const Report &report)
{
    std::string words = "&C&9";
    for (const char sign : report.title + " \u00b7 " + report.subtitle) {
        words += sign;
        if (sign == '&')
            words += sign;
    }
    return words;
}

} // namespace

Workbook::Workbook(const std::filesystem::path &file, const Report &report)
    : m_book(workbook_new(file.string().c_str())), m_header(headerOf(report))
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
    lxw_worksheet *sheet = workbook_add_worksheet(m_book, m_lastName.c_str());
    worksheet_set_header(sheet, m_header.c_str());
    return sheet;
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

void Workbook::write(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const CellValue &value,
                     Look look)
{
    const Number *number = std::get_if<Number>(&value);
    if (number && !isTooLong(*number)) {
        look.numberFormat = formatOf(*number);
        worksheet_write_number(sheet, row, column, heldBy(*number), format(look));
    } else if (const Moment *moment = std::get_if<Moment>(&value)) {
        look.numberFormat = formatOf(*moment);
        worksheet_write_number(sheet, row, column, heldBy(*moment), format(look));
    } else {
        look.italic = look.italic || std::holds_alternative<Missing>(value);
        write(sheet, row, column, shown(value), look);
    }
}

void Workbook::writeCell(lxw_worksheet *sheet, lxw_row_t row, lxw_col_t column, const Row &cells,
                         Align align)
{
    const Cell &cell = cells[column];
    Look look;
    look.bold = cell.bold;
    look.border = true;
    look.wrap = true;
    look.align = align;
    look.colour = cell.colour;
    const Number *number = std::get_if<Number>(&cell.value);
    const std::string formula = number ? formulaIn(cells, row, cell.formula) : std::string();
    if (formula.empty()) {
        write(sheet, row, column, cell.value, std::move(look));
        return;
    }
    look.numberFormat = formatOf(*number);
    worksheet_write_formula_num(sheet, row, column, formula.c_str(), format(look), heldBy(*number));
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
        worksheet_set_column(
            sheet, column, column,
            std::max({6.0, table.columns[i].weight / total * 170, widestUnbroken(table, i)}),
            nullptr);
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
            writeCell(sheet, row, static_cast<lxw_col_t>(i), cells, table.columns[i].align);
        ++row;
    }
    Look small;
    small.italic = true;
    for (const std::string &note : table.notes)
        write(sheet, row++, 0, note, small);
    return m_lastName;
}

} // namespace himpun::document
