// SPDX-License-Identifier: GPL-3.0-or-later
#include "number_text.h"
#include "sheet_order.h"
#include "sheet_size.h"
#include "xlsx_parts.h"
#include "xml_part.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

/// "B2:D7"; a single place is a range of one.
std::optional<Range> rangeIn(const QString &reference)
{
    const std::string text = reference.toStdString();
    const std::size_t colon = std::min(text.find(':'), text.size());
    const auto first = addressIn(text.substr(0, colon));
    const auto last = colon == text.size() ? first : addressIn(text.substr(colon + 1));
    if (!first || !last || last->row < first->row || last->column < first->column)
        return std::nullopt;
    return Range{*first, *last};
}

class Worksheet
{
public:
    Worksheet(Sheet &sheet, const CellContext &context, XmlPart &part, Meter &meter)
        : m_sheet(sheet), m_context(context), m_part(part), m_meter(meter)
    {
    }

    void read()
    {
        m_part.child();
        while (m_part.child()) {
            if (m_part.is(u"cols"))
                readColumns();
            else if (m_part.is(u"sheetData"))
                readRows();
            else if (m_part.is(u"mergeCells"))
                readMerged();
            else
                m_part.skip();
        }
        m_part.finish();
        putInOrder(m_sheet, m_meter);
    }

private:
    void readColumns()
    {
        for (; m_part.child(); m_part.skip()) {
            const int first = m_part.attribute(u"min").toInt();
            const int last = std::min(m_part.attribute(u"max").toInt(), columnsOfASheet);
            if (isTrue(u"hidden") && 0 < first && first <= last && m_meter.countCells(1))
                m_sheet.hiddenColumns.push_back({first - 1, last - 1});
        }
    }
    void readMerged()
    {
        for (; m_part.child(); m_part.skip()) {
            const auto range = rangeIn(m_part.attribute(u"ref"));
            if (range && range->first != range->last && m_meter.countCells(1))
                m_sheet.merged.push_back(*range);
        }
    }
    void readRows()
    {
        while (m_part.child()) {
            if (m_part.is(u"row"))
                readRow();
            else
                m_part.skip();
        }
    }
    void readRow()
    {
        const QString number = m_part.attribute(u"r");
        m_next.row = number.isEmpty() ? m_next.row + 1 : number.toInt() - 1;
        m_next.column = 0;
        if (m_next.row < 0 || m_next.row >= rowsOfASheet)
            m_meter.refuse(ReadError::DamagedContent);
        if (isTrue(u"hidden") && m_meter.countCells(1))
            hideRow(m_next.row);
        while (m_part.child()) {
            if (m_part.is(u"c"))
                readCell();
            else
                m_part.skip();
        }
    }
    void hideRow(int row)
    {
        auto &hidden = m_sheet.hiddenRows;
        if (!hidden.empty() && hidden.back().last + 1 == row)
            ++hidden.back().last;
        else
            hidden.push_back({row, row});
    }
    void readCell()
    {
        const std::string place = m_part.attribute(u"r").toStdString();
        const auto address = place.empty() ? std::optional(m_next) : addressIn(place);
        if (!address || address->row != m_next.row || address->column >= columnsOfASheet)
            return m_meter.refuse(ReadError::DamagedContent);
        m_next.column = address->column + 1;
        const QString type = m_part.attribute(u"t");
        const int style = m_part.attribute(u"s").toInt();
        readContents();
        auto value = valueOf(type, style);
        if (value && m_meter.countCells(1))
            m_sheet.cells.push_back({*address, m_isFormula, std::move(*value)});
    }
    void readContents()
    {
        m_isFormula = false;
        m_value.reset();
        m_inline.clear();
        while (m_part.child()) {
            if (m_part.is(u"v")) {
                m_value = m_part.text();
            } else if (m_part.is(u"is")) {
                m_inline = richText(m_part, m_meter);
            } else {
                m_isFormula = m_isFormula || m_part.is(u"f");
                m_part.skip();
            }
        }
    }
    /// Nothing where the cell holds nothing.
    std::optional<Value> valueOf(const QString &type, int style)
    {
        if (m_isFormula && (!m_value || m_context.isCalculatedOnLoad))
            return NotCalculated{};
        if (type == u"inlineStr")
            return textOrNothing(m_inline);
        if (!m_value)
            return std::nullopt;
        if (type == u"s")
            return sharedText();
        if (type == u"str")
            return textOrNothing(withoutEscapes(QString::fromStdString(*m_value)).toStdString());
        if (type == u"b")
            return *m_value == "1" || *m_value == "true";
        if (type == u"e")
            return CellError{*m_value};
        if (type == u"d")
            return momentIn(*m_value);
        return numberOr(style);
    }
    std::optional<Value> textOrNothing(std::string text) const
    {
        return text.empty() ? std::nullopt : std::optional<Value>(std::move(text));
    }
    std::optional<Value> sharedText()
    {
        bool isNumber = false;
        const auto index = QString::fromStdString(*m_value).toULongLong(&isNumber);
        if (!isNumber || index >= m_context.texts.size()) {
            m_meter.refuse(ReadError::DamagedContent);
            return std::nullopt;
        }
        const std::string_view text = m_context.texts[index];
        m_meter.countBytes(text.size()); // one text in a million cells is a bomb, too
        return m_meter.isFine() ? textOrNothing(std::string(text)) : std::nullopt;
    }
    std::optional<Value> numberOr(int style) const
    {
        const bool isKnown = style >= 0 && std::cmp_less(style, m_context.styles.size());
        const NumberShape shape =
            isKnown ? m_context.styles[static_cast<std::size_t>(style)] : NumberShape();
        const NumberKind kind = shape.kind;
        if (m_value->empty())
            return std::nullopt;
        if (kind == NumberKind::Day || kind == NumberKind::Time || kind == NumberKind::DayAndTime)
            return momentOf(*m_value, kind, m_context.days);
        const bool isPercent = kind == NumberKind::Percent;
        auto digits = numberText(*m_value, isPercent ? 2 : 0);
        if (!digits)
            return CellError{"#NUM!"};
        if (!shape.words.areNone())
            return withWords(std::move(*digits), shape.words);
        return Number{std::move(*digits), isPercent                      ? NumberLook::Percent
                                          : kind == NumberKind::Currency ? NumberLook::Currency
                                                                         : NumberLook::Plain};
    }
    bool isTrue(QStringView attribute) const
    {
        const QString value = m_part.attribute(attribute);
        return value == u"1" || value == u"true";
    }
    Sheet &m_sheet;
    const CellContext &m_context;
    XmlPart &m_part;
    Meter &m_meter;
    Address m_next{-1, 0}; ///< where a cell that does not say its place stands
    bool m_isFormula = false;
    std::optional<std::string> m_value;
    std::string m_inline;
};

} // namespace

void readWorksheet(Sheet &sheet, const std::string &name, const CellContext &context,
                   Archive &archive, Meter &meter)
{
    XmlPart part(archive.open(name), meter);
    Worksheet(sheet, context, part, meter).read();
}

} // namespace himpun::spreadsheet
