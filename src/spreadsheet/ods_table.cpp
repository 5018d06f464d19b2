// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"
#include "number_words.h"
#include "ods_parts.h"
#include "serial_date.h"
#include "sheet_order.h"
#include "sheet_size.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

/// "PT07H30M00S", as OpenDocument writes a time.
Value timeIn(const QString &duration)
{
    qint64 seconds = 0;
    qint64 number = 0;
    bool isTime = false;
    for (const QChar c : duration) {
        if (c.isDigit() && number < 100'000)
            number = number * 10 + c.digitValue();
        if (c == u'T')
            isTime = true;
        if (c == u'.')
            break; // parts of a second
        const int unit = c == u'H' ? 3600 : c == u'M' && isTime ? 60 : c == u'S' ? 1 : 0;
        seconds += number * unit;
        if (!c.isDigit())
            number = 0;
    }
    return Moment{{}, static_cast<int>(std::min<qint64>(seconds, 1'000'000'000))};
}

class Table
{
public:
    Table(Sheet &sheet, XmlPart &part, Meter &meter) : m_sheet(sheet), m_part(part), m_meter(meter)
    {
    }

    /// Rows and columns, however they are grouped.
    void read()
    {
        while (m_part.child()) {
            if (!m_part.isIn(ods::table))
                m_part.skip();
            else if (m_part.is(u"table-row"))
                readRow();
            else if (m_part.is(u"table-column"))
                readColumn();
            else if (isGroup())
                read();
            else
                m_part.skip();
        }
    }

private:
    bool isGroup() const
    {
        return m_part.is(u"table-rows") || m_part.is(u"table-columns")
               || m_part.is(u"table-header-rows") || m_part.is(u"table-header-columns")
               || m_part.is(u"table-row-group") || m_part.is(u"table-column-group");
    }
    int repeats(QStringView attribute, int most) const
    {
        const QString text = m_part.attribute(ods::table, attribute);
        return text.isEmpty() ? 1 : std::clamp(text.toInt(), 1, most);
    }
    bool isHidden() const
    {
        const QString visibility = m_part.attribute(ods::table, u"visibility");
        return visibility == u"collapse" || visibility == u"filter";
    }
    void hide(std::vector<Stretch> &hidden, int first, int count)
    {
        if (!m_meter.countCells(1))
            return;
        if (!hidden.empty() && hidden.back().last + 1 == first)
            hidden.back().last += count;
        else
            hidden.push_back({first, first + count - 1});
    }
    void readColumn()
    {
        const int count = repeats(u"number-columns-repeated", columnsOfASheet);
        if (isHidden())
            hide(m_sheet.hiddenColumns, m_columns, count);
        m_columns += count;
        if (m_columns > columnsOfASheet)
            m_meter.refuse(ReadError::DamagedContent);
        m_part.skip();
    }
    void readRow()
    {
        const int count = repeats(u"number-rows-repeated", rowsOfASheet);
        if (isHidden())
            hide(m_sheet.hiddenRows, m_next.row, count);
        m_next.column = 0;
        const std::size_t first = m_sheet.cells.size();
        while (m_part.child()) {
            if (m_part.is(u"table-cell") || m_part.is(u"covered-table-cell"))
                readCell();
            else
                m_part.skip();
        }
        repeatRow(first, count);
        m_next.row += count;
        if (m_next.row > rowsOfASheet)
            m_meter.refuse(ReadError::DamagedContent);
    }
    void repeatRow(std::size_t first, int count)
    {
        const std::size_t end = m_sheet.cells.size();
        if (end == first)
            return;
        for (int row = 1; row < count && m_meter.isFine(); ++row) {
            for (std::size_t i = first; i < end; ++i) {
                Cell copy = m_sheet.cells[i];
                copy.at.row += row;
                add(std::move(copy));
            }
        }
    }
    void readCell()
    {
        const bool isCovered = m_part.is(u"covered-table-cell"); // nobody sees what stands there
        const int count = repeats(u"number-columns-repeated", columnsOfASheet);
        merge();
        auto value = valueOfCell();
        if (m_next.column + count > columnsOfASheet)
            m_meter.refuse(ReadError::DamagedContent);
        for (int i = 0; value && !isCovered && i < count && m_meter.isFine(); ++i)
            add({{m_next.row, m_next.column + i}, m_isFormula, *value});
        m_next.column += count;
    }
    void add(Cell cell)
    {
        if (const auto *text = std::get_if<std::string>(&cell.value))
            m_meter.countBytes(text->size());
        if (m_meter.countCells(1))
            m_sheet.cells.push_back(std::move(cell));
    }
    void merge()
    {
        const int columns = repeats(u"number-columns-spanned", columnsOfASheet);
        const int rows = repeats(u"number-rows-spanned", rowsOfASheet);
        if ((columns > 1 || rows > 1) && m_meter.countCells(1))
            m_sheet.merged.push_back(
                {m_next, {m_next.row + rows - 1, m_next.column + columns - 1}});
    }
    /// Nothing where the cell holds nothing.  Walks to the end of the cell.
    std::optional<Value> valueOfCell()
    {
        const QString type = m_part.attribute(ods::office, u"value-type");
        const bool isError = m_part.attribute(ods::calc, u"value-type") == u"error";
        const QString value = m_part.attribute(ods::office, u"value");
        const QString date = m_part.attribute(ods::office, u"date-value");
        const QString time = m_part.attribute(ods::office, u"time-value");
        const QString boolean = m_part.attribute(ods::office, u"boolean-value");
        const QString string = m_part.attribute(ods::office, u"string-value");
        m_isFormula = !m_part.attribute(ods::table, u"formula").isEmpty();
        const std::string shown = OdsParagraphs(m_part, m_meter).read();
        if (isError)
            return CellError{shown};
        if (type == u"float" || type == u"currency" || type == u"percentage")
            return numberIn(value, type, shown);
        if (type == u"date")
            return momentIn(date.toStdString());
        if (type == u"time")
            return timeIn(time);
        if (type == u"boolean")
            return boolean == u"true";
        if (type.isEmpty() && m_isFormula)
            return NotCalculated{};
        const std::string text = shown.empty() ? string.toStdString() : shown;
        return text.empty() ? std::nullopt : std::optional<Value>(text);
    }
    static Value numberIn(const QString &value, const QString &type, const std::string &shown)
    {
        const bool isPercent = type == u"percentage";
        auto digits = numberText(value.toStdString(), isPercent ? 2 : 0);
        if (!digits)
            return CellError{"#NUM!"};
        const NumberWords words = isPercent ? NumberWords() : wordsAround(*digits, shown);
        if (!words.areNone())
            return withWords(std::move(*digits), words);
        return Number{std::move(*digits), isPercent             ? NumberLook::Percent
                                          : type == u"currency" ? NumberLook::Currency
                                                                : NumberLook::Plain};
    }

    Sheet &m_sheet;
    XmlPart &m_part;
    Meter &m_meter;
    Address m_next;
    int m_columns = 0;
    bool m_isFormula = false;
};

} // namespace

Sheet readOdsTable(XmlPart &part, Meter &meter, const std::set<QString> &hiddenStyles)
{
    Sheet sheet;
    sheet.name = part.attribute(ods::table, u"name").toStdString();
    sheet.isHidden = hiddenStyles.contains(part.attribute(ods::table, u"style-name"));
    Table(sheet, part, meter).read();
    putInOrder(sheet, meter);
    return sheet;
}

} // namespace himpun::spreadsheet
