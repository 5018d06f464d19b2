// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_table.h"

#include "sheet_rows.h"

#include "himpun/text/indicator_labels.h"
#include "himpun/text/worksheet_words.h"

#include <algorithm>
#include <set>

namespace himpun::worksheet
{

namespace
{

using indicator::Field;
using service::WorksheetProblem;
using spreadsheet::Address;

const std::string *textAt(const spreadsheet::Sheet &sheet, const Address &at)
{
    const spreadsheet::Cell *cell = sheet.find(at);
    return cell ? std::get_if<std::string>(&cell->value) : nullptr;
}

/// Blanks and line breaks alike: programs differ in how they keep them.
std::string simplified(const std::string &text)
{
    std::string line;
    bool isBlank = true;
    for (const char c : text) {
        const bool blank = c == ' ' || (c >= '\t' && c <= '\r');
        if (blank && !isBlank)
            line += ' ';
        if (!blank)
            line += c;
        isBlank = blank;
    }
    if (!line.empty() && line.back() == ' ')
        line.pop_back();
    return line;
}

Refusal refusal(WorksheetProblem problem, std::string subject = {})
{
    return {problem, std::move(subject)};
}

/// What the head of \a column says.
std::string headOf(Column column)
{
    switch (column) {
    case Column::Name: return text::worksheetWords().name;
    case Column::Numerator: return text::label(Field::Numerator);
    case Column::Denominator: return text::label(Field::Denominator);
    case Column::Actual: return text::label(Field::Actual);
    case Column::Supporting: return text::label(Field::Supporting);
    case Column::Hindering: return text::label(Field::Hindering);
    case Column::FollowUp: return text::label(Field::FollowUp);
    case Column::Source: return text::label(Field::Source);
    case Column::Note: return text::label(Field::Note);
    default: return std::string(codeOf(column));
    }
}

class Finder
{
public:
    Finder(const spreadsheet::Book &book, const FormId &id, const indicator::Form &form)
        : m_book(book), m_id(id), m_form(form)
    {
    }

    base::Result<ReturnedTable, Refusal> find()
    {
        if (auto found = findSheet(); !found)
            return base::fail(found.error());
        if (auto found = findColumns(); !found)
            return base::fail(found.error());
        if (auto found = findRows(); !found)
            return base::fail(found.error());
        return m_table;
    }

private:
    using Found = base::Result<void, Refusal>;

    /// The one sheet with a cell that heads the keys of rows.
    Found findSheet()
    {
        int found = 0;
        for (const spreadsheet::Sheet &sheet : m_book.sheets) {
            for (const spreadsheet::Cell &cell : sheet.cells) {
                const auto *text = std::get_if<std::string>(&cell.value);
                if (!text || *text != codeOf(Column::Row))
                    continue;
                m_table.sheet = &sheet;
                m_head = cell.at.row;
                ++found;
            }
        }
        return found == 1 ? Found{} : base::fail(refusal(WorksheetProblem::TableMissing));
    }
    Found findColumns()
    {
        std::map<std::string_view, Column> codes;
        for (int i = 0; i < columnCount; ++i)
            codes.emplace(codeOf(static_cast<Column>(i)), static_cast<Column>(i));
        for (const spreadsheet::Cell &cell : m_table.sheet->cells) {
            const auto *text = std::get_if<std::string>(&cell.value);
            const auto code = text && cell.at.row == m_head ? codes.find(*text) : codes.end();
            if (code == codes.end())
                continue;
            if (!m_table.columns.emplace(code->second, cell.at.column).second)
                return base::fail(refusal(WorksheetProblem::ColumnTwice, headOf(code->second)));
        }
        for (const Column column : columnsNeeded()) {
            if (!m_table.columns.contains(column))
                return base::fail(refusal(WorksheetProblem::ColumnMissing, headOf(column)));
        }
        return {};
    }
    std::set<Column> columnsNeeded() const
    {
        std::set<Column> needed{Column::Row, Column::Name};
        for (const SentRow &row : m_id.rows) {
            for (const auto &[field, text] : row.cells)
                needed.insert(columnOf(field));
        }
        return needed;
    }
    Found findRows()
    {
        const auto names = namesByKey();
        const int keys = m_table.columns.at(Column::Row);
        for (const spreadsheet::Cell &cell : m_table.sheet->cells) {
            if (cell.at.column != keys || cell.at.row <= m_head)
                continue;
            const auto *key = std::get_if<std::string>(&cell.value);
            const std::string number = std::to_string(cell.at.row + 1);
            if (key && key->empty())
                continue;
            const auto known = key ? names.find(*key) : names.end();
            if (known == names.end())
                return base::fail(refusal(WorksheetProblem::RowUnknown, number));
            if (!m_table.rows.emplace(*key, cell.at.row).second)
                return base::fail(refusal(WorksheetProblem::RowTwice, known->second));
            const auto *name =
                textAt(*m_table.sheet, {cell.at.row, m_table.columns.at(Column::Name)});
            if (!name || simplified(*name) != simplified(known->second))
                return base::fail(refusal(WorksheetProblem::RowMixed, number));
        }
        for (const auto &[key, name] : names) {
            if (!m_table.rows.contains(key))
                return base::fail(refusal(WorksheetProblem::RowMissing, simplified(name)));
        }
        return {};
    }
    std::map<std::string, std::string> namesByKey() const
    {
        std::map<std::string, std::string> names;
        for (const indicator::Indicator &indicator : m_form.indicators)
            names.emplace(rowKey(indicator.id.text, false), nameIn(indicator));
        for (const indicator::BudgetLine &line : m_form.budget)
            names.emplace(rowKey(line.id.text, true), line.program);
        return names;
    }

    const spreadsheet::Book &m_book;
    const FormId &m_id;
    const indicator::Form &m_form;
    ReturnedTable m_table;
    int m_head = 0;
};

} // namespace

Address ReturnedTable::at(const std::string &key, Field field) const
{
    return {rows.at(key), columns.at(columnOf(field))};
}

base::Result<ReturnedTable, Refusal> tableIn(const spreadsheet::Book &book, const FormId &id,
                                             const indicator::Form &form)
{
    return Finder(book, id, form).find();
}

} // namespace himpun::worksheet
