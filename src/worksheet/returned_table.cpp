// SPDX-License-Identifier: GPL-3.0-or-later
#include "returned_table.h"

#include "locked_cell.h"
#include "returned_cell.h"
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

Refusal refusal(WorksheetProblem problem, std::string subject = {})
{
    return {problem, std::move(subject)};
}

/// What the head of \a column says.
std::string headOf(Column column)
{
    const text::WorksheetWords words = text::worksheetWords();
    switch (column) {
    case Column::Number: return words.number;
    case Column::Objective: return words.objective;
    case Column::Name: return words.name;
    case Column::UnitOfMeasure: return words.unitOfMeasure;
    case Column::YearTarget: return words.yearTarget;
    case Column::PeriodTarget: return words.periodTarget;
    case Column::Earlier: return words.earlier;
    case Column::Numerator: return text::label(Field::Numerator);
    case Column::Denominator: return text::label(Field::Denominator);
    case Column::Actual: return text::label(Field::Actual);
    case Column::Achievement: return words.achievement;
    case Column::Supporting: return text::label(Field::Supporting);
    case Column::Hindering: return text::label(Field::Hindering);
    case Column::FollowUp: return text::label(Field::FollowUp);
    case Column::Source: return text::label(Field::Source);
    case Column::Note: return text::label(Field::Note);
    case Column::Evidence: return words.evidence;
    case Column::Row: return std::string(codeOf(column));
    }
    return {};
}

/// What says which row it is; programs and people keep it as it was.
bool isIdentity(Column column)
{
    return column == Column::Number || column == Column::Objective || column == Column::Name
           || column == Column::UnitOfMeasure;
}

bool isFilledIn(const SentRow &row, Column column)
{
    return std::ranges::any_of(row.cells,
                               [&](const auto &cell) { return columnOf(cell.first) == column; });
}

/// A formula that comes to an empty text is kept by some programs as nothing.
bool isAsWritten(const std::string &found, const std::string &written)
{
    return found == written || (found.empty() && written == formulaPrint);
}

std::string printIn(const Prints &prints, Column column)
{
    const auto print = prints.find(column);
    return print == prints.end() ? std::string() : print->second;
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
        if (auto found = findHeads(); !found)
            return base::fail(found.error());
        if (auto found = findPushedIn(); !found)
            return base::fail(found.error());
        if (auto found = findTouched(); !found)
            return base::fail(found.error());
        findStrays();
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
        for (const SentRow &row : m_id.table.rows) {
            for (const auto &[field, text] : row.cells)
                needed.insert(columnOf(field));
        }
        return needed;
    }
    Found findRows()
    {
        const auto names = namesByKey(nameIn);
        const int keys = m_table.columns.at(Column::Row);
        for (const spreadsheet::Cell &cell : m_table.sheet->cells) {
            if (cell.at.column != keys || cell.at.row <= m_head)
                continue;
            const auto *key = std::get_if<std::string>(&cell.value);
            const std::string number = std::to_string(cell.at.row + 1);
            if (key && *key == headKey)
                m_heads.insert(cell.at.row);
            if (key && (key->empty() || *key == headKey))
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
    /// The heads that people see stand above the columns that the hidden codes name.
    Found findHeads() const
    {
        if (m_heads.size() != m_id.table.heads.size())
            return base::fail(refusal(WorksheetProblem::ColumnMixed, headOf(Column::Name)));
        auto head = m_id.table.heads.begin();
        for (const int row : m_heads) {
            for (const auto &[column, print] : *head++) {
                const auto at = m_table.columns.find(column);
                if (at != m_table.columns.end()
                    && printOf(m_table.sheet->find({row, at->second})) != print)
                    return base::fail(refusal(WorksheetProblem::ColumnMixed, headOf(column)));
            }
        }
        return {};
    }
    /// Locked cells of the rows say what was written; what tells rows apart has to.
    Found findTouched()
    {
        for (const SentRow &row : m_id.table.rows) {
            const auto at = m_table.rows.find(row.key);
            if (at == m_table.rows.end())
                continue; // its cells are refused as well
            for (const auto &[column, place] : m_table.columns) {
                if (column == Column::Row || isFilledIn(row, column))
                    continue;
                const Address address{at->second, place};
                if (isAsWritten(printOf(m_table.sheet->find(address)), printIn(row.locked, column)))
                    continue;
                if (isIdentity(column))
                    return base::fail(
                        refusal(WorksheetProblem::RowMixed, std::to_string(at->second + 1)));
                m_strays.insert(address);
            }
        }
        return {};
    }
    /// What stands below the codes in no cell that was written, and then every stray as it is told.
    void findStrays()
    {
        std::map<int, std::string> rows;
        for (const auto &[key, row] : m_table.rows)
            rows.emplace(row, key);
        for (const spreadsheet::Cell &cell : m_table.sheet->cells) {
            if (cell.at.row > m_head && !isWritten(cell.at, rows) && !printOf(&cell).empty())
                m_strays.insert(cell.at);
        }
        const auto names =
            namesByKey([](const indicator::Indicator &indicator) { return indicator.name; });
        for (const Address &at : m_strays) {
            const auto row = rows.find(at.row);
            m_table.strays.push_back({toText(at),
                                      row == rows.end() ? std::string() : names.at(row->second),
                                      shownIn(m_table.sheet->find(at))});
        }
    }
    /// Whether something was written at \a at, or it is in a row whose cells were looked at.
    bool isWritten(const Address &at, const std::map<int, std::string> &rows) const
    {
        const auto column = std::ranges::find_if(
            m_table.columns, [&](const auto &each) { return each.second == at.column; });
        if (column == m_table.columns.end())
            return false;
        const auto head = m_heads.find(at.row);
        if (head == m_heads.end())
            return rows.contains(at.row);
        const Prints &prints =
            m_id.table.heads[static_cast<std::size_t>(std::distance(m_heads.begin(), head))];
        return column->first == Column::Row || prints.contains(column->first);
    }
    /// Whoever pushed a row in between expects that what it says is taken.
    Found findPushedIn() const
    {
        std::set<int> rows = m_heads, columns;
        for (const auto &[key, row] : m_table.rows)
            rows.insert(row);
        for (const Column column : columnsNeeded()) {
            if (column != Column::Row && column != Column::Name)
                columns.insert(m_table.columns.at(column));
        }
        for (const spreadsheet::Cell &cell : m_table.sheet->cells) {
            const auto *text = std::get_if<std::string>(&cell.value);
            const bool isWithin =
                !rows.empty() && cell.at.row > *rows.begin() && cell.at.row < *rows.rbegin();
            if (isWithin && !rows.contains(cell.at.row) && columns.contains(cell.at.column)
                && !(text && simplified(*text).empty()))
                return base::fail(
                    refusal(WorksheetProblem::RowUnknown, std::to_string(cell.at.row + 1)));
        }
        return {};
    }
    std::map<std::string, std::string> namesByKey(const auto &nameOf) const
    {
        std::map<std::string, std::string> names;
        for (const indicator::Indicator &indicator : m_form.indicators)
            names.emplace(rowKey(indicator.id.text, false), nameOf(indicator));
        for (const indicator::BudgetLine &line : m_form.budget)
            names.emplace(rowKey(line.id.text, true), line.program);
        return names;
    }

    const spreadsheet::Book &m_book;
    const FormId &m_id;
    const indicator::Form &m_form;
    ReturnedTable m_table;
    std::set<int> m_heads;
    std::set<Address> m_strays;
    int m_head = 0; ///< the row of codes
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
