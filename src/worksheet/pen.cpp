// SPDX-License-Identifier: GPL-3.0-or-later
#include "pen.h"

#include "himpun/spreadsheet/book.h"

#include <algorithm>

namespace himpun::worksheet
{

namespace
{

constexpr std::uint32_t headColour = 0xE9EDF2, fillColour = 0xFFF8D6;

auto rowOf(int row)
{
    return static_cast<lxw_row_t>(row);
}

auto columnOf(int column)
{
    return static_cast<lxw_col_t>(column);
}

} // namespace

std::string placeName(int row, int column)
{
    return spreadsheet::toText(spreadsheet::Address{row, column});
}

Pen::Pen(const std::filesystem::path &file, const std::string &title, base::Instant madeAt)
    : m_book(workbook_new(file.string().c_str()))
{
    lxw_doc_properties properties{};
    std::string heading = title;
    std::string author = "Himpun";
    properties.title = heading.data();
    properties.author = author.data();
    properties.created = static_cast<time_t>(madeAt.time_since_epoch().count());
    workbook_set_properties(m_book, &properties);
}

Pen::~Pen()
{
    if (m_book)
        close();
}

document::Written Pen::close()
{
    const lxw_error error = workbook_close(m_book);
    m_book = nullptr; // it is gone, whatever came of it
    if (error == LXW_NO_ERROR)
        return {};
    return base::fail(error == LXW_ERROR_CREATING_XLSX_FILE ? document::WriteError::CannotCreate
                                                            : document::WriteError::WriteFailed);
}

lxw_worksheet *Pen::addSheet(const std::string &name)
{
    m_sheet = workbook_add_worksheet(m_book, name.c_str());
    return m_sheet;
}

lxw_format *Pen::format(const Look &look)
{
    lxw_format *&made = m_formats[look];
    if (made)
        return made;
    made = workbook_add_format(m_book);
    if (look.bold || look.head)
        format_set_bold(made);
    if (look.table || look.head) {
        format_set_border(made, LXW_BORDER_THIN);
        format_set_text_wrap(made);
    }
    if (look.head)
        format_set_bg_color(made, headColour);
    if (look.toFill) {
        format_set_bg_color(made, fillColour);
        format_set_unlocked(made);
    }
    if (!look.numberFormat.empty())
        format_set_num_format(made, look.numberFormat.c_str());
    if (look.centred || look.head)
        format_set_align(made, LXW_ALIGN_CENTER);
    format_set_align(made, look.head ? LXW_ALIGN_VERTICAL_CENTER : LXW_ALIGN_VERTICAL_TOP);
    return made;
}

void Pen::text(int row, int column, const std::string &text, const Look &look)
{
    if (text.empty())
        return blank(row, column, look);
    worksheet_write_string(m_sheet, rowOf(row), columnOf(column), text.c_str(), format(look));
}

void Pen::number(int row, int column, double number, const Look &look)
{
    worksheet_write_number(m_sheet, rowOf(row), columnOf(column), number, format(look));
}

void Pen::height(int row, int lines)
{
    constexpr double lineHeight = 15, mostHeight = 400; // points; Excel takes 409
    if (lines > 1)
        worksheet_set_row(m_sheet, rowOf(row), std::min(mostHeight, lines * lineHeight), nullptr);
}

void Pen::blank(int row, int column, const Look &look)
{
    worksheet_write_blank(m_sheet, rowOf(row), columnOf(column), format(look));
}

void Pen::formula(int row, int column, const std::string &formula, double now, const Look &look)
{
    worksheet_write_formula_num(m_sheet, rowOf(row), columnOf(column), ('=' + formula).c_str(),
                                format(look), now);
}

void Pen::formula(int row, int column, const std::string &formula, const std::string &now,
                  const Look &look)
{
    worksheet_write_formula_str(m_sheet, rowOf(row), columnOf(column), ('=' + formula).c_str(),
                                format(look), now.c_str());
}

} // namespace himpun::worksheet
