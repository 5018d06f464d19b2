// SPDX-License-Identifier: GPL-3.0-or-later
#include "table_layout.h"

#include <algorithm>
#include <cassert>
#include <numeric>

namespace himpun::document
{

namespace
{

constexpr double padding = 2.5;
constexpr double markWidth = 4;
constexpr auto headColour = "#e9edf2";
const Style headStyle{8, true, false};
const Style numberingStyle{6.5, false, true};
const Style bodyStyle{8, false, false};
const Style noteStyle{7, false, true};
constexpr double gapAboveNotes = 3;
constexpr double gapBelow = 8;

/// A head cell at its place in the grid.
struct PlacedHead {
    HeadCell cell;
    std::size_t row = 0, column = 0;
    std::vector<WrappedLine> lines;
};

/// What a row's cell says, broken into lines.
struct PlacedCell {
    std::vector<WrappedLine> lines;
    Style style;
    Align align = Align::Left;
    std::string colour;
};

class TableLayout
{
public:
    TableLayout(const Table &table, Pages &pages) : m_table(table), m_pages(pages)
    {
        placeColumns();
        placeHead();
        if (!table.numbering.empty()) {
            for (std::size_t i = 0; i < table.columns.size(); ++i)
                m_numbering.push_back(wrap(table.numbering[i], numberingStyle, inner(i)));
            m_numberingHeight = heightOfLines(m_numbering, numberingStyle);
        }
    }

    void run(double tail)
    {
        m_pages.need(headHeight() + 3 * (m_bodyLine + 2 * padding));
        drawHead();
        for (std::size_t i = 0; i < m_table.rows.size(); ++i)
            drawRow(m_table.rows[i], below(i, tail));
        if (!m_table.notes.empty())
            m_pages.skip(gapAboveNotes);
        for (const std::string &note : m_table.notes)
            m_pages.flow(note, noteStyle, Align::Left);
        m_pages.skip(gapBelow);
    }

private:
    double inner(std::size_t column) const { return m_widths[column] - 2 * padding; }
    double spanWidth(std::size_t column, int columns) const
    {
        const auto from = m_widths.begin() + static_cast<std::ptrdiff_t>(column);
        return std::accumulate(from, from + columns, 0.0);
    }
    double headHeight() const
    {
        return std::accumulate(m_headHeights.begin(), m_headHeights.end(), m_numberingHeight);
    }

    /// What must follow row \a index on its page: nobody turns a page for one row alone.
    double below(std::size_t index, double tail) const
    {
        const std::size_t left = m_table.rows.size() - index - 1;
        if (left > 1)
            return 0;
        const double end = notesHeight() + gapBelow + tail;
        return left == 0 ? end : heightOfRow(place(m_table.rows.back())) + end;
    }

    double heightOfRow(const std::vector<PlacedCell> &cells) const
    {
        return static_cast<double>(linesOf(cells)) * m_bodyLine + 2 * padding;
    }

    static std::size_t linesOf(const std::vector<PlacedCell> &cells)
    {
        std::size_t lines = 1;
        for (const PlacedCell &cell : cells)
            lines = std::max(lines, cell.lines.size());
        return lines;
    }

    double notesHeight() const
    {
        if (m_table.notes.empty())
            return 0;
        std::size_t lines = 0;
        for (const std::string &note : m_table.notes)
            lines += wrap(note, noteStyle, m_pages.width()).size();
        return gapAboveNotes + static_cast<double>(lines) * heightOf(noteStyle).line;
    }

    static double heightOfLines(const std::vector<std::vector<WrappedLine>> &cells,
                                const Style &style)
    {
        std::size_t most = 1;
        for (const auto &lines : cells)
            most = std::max(most, lines.size());
        return static_cast<double>(most) * heightOf(style).line + 2 * padding;
    }

    void placeColumns()
    {
        double total = 0;
        for (const Column &column : m_table.columns)
            total += column.weight;
        double x = m_pages.left();
        for (const Column &column : m_table.columns) {
            m_lefts.push_back(x);
            m_widths.push_back(column.weight / total * m_pages.width());
            x += m_widths.back();
        }
    }

    /// Puts every head cell into the first free place of its row, as HTML does.
    void placeHead()
    {
        const std::size_t rows = m_table.head.size();
        std::vector<std::vector<bool>> taken(rows, std::vector<bool>(m_widths.size()));
        for (std::size_t row = 0; row < rows; ++row) {
            for (const HeadCell &cell : m_table.head[row]) {
                const auto free = std::find(taken[row].begin(), taken[row].end(), false);
                const auto column = static_cast<std::size_t>(free - taken[row].begin());
                assert(column + static_cast<std::size_t>(cell.columns) <= m_widths.size());
                for (int r = 0; r < cell.rows; ++r) {
                    for (int c = 0; c < cell.columns; ++c)
                        taken[row + static_cast<std::size_t>(r)]
                             [column + static_cast<std::size_t>(c)] = true;
                }
                const double width = spanWidth(column, cell.columns) - 2 * padding;
                m_head.push_back({cell, row, column, wrap(cell.text, headStyle, width)});
            }
        }
        m_headHeights.assign(rows, heightOf(headStyle).line + 2 * padding);
        for (const PlacedHead &placed : m_head)
            makeRoomFor(placed);
    }

    void makeRoomFor(const PlacedHead &placed)
    {
        const double wanted =
            static_cast<double>(placed.lines.size()) * heightOf(headStyle).line + 2 * padding;
        const auto first = m_headHeights.begin() + static_cast<std::ptrdiff_t>(placed.row);
        const double there = std::accumulate(first, first + placed.cell.rows, 0.0);
        if (wanted > there)
            *(first + placed.cell.rows - 1) += wanted - there;
    }

    void drawHead()
    {
        for (const PlacedHead &placed : m_head) {
            const auto first = m_headHeights.begin();
            const auto row = first + static_cast<std::ptrdiff_t>(placed.row);
            const Box box{m_lefts[placed.column], m_pages.y() + std::accumulate(first, row, 0.0),
                          spanWidth(placed.column, placed.cell.columns),
                          std::accumulate(row, row + placed.cell.rows, 0.0)};
            m_pages.fill(box, headColour);
            m_pages.frame(box);
            drawLines(placed.lines, headStyle, box, Align::Center, true);
        }
        m_pages.skip(headHeight() - m_numberingHeight);
        if (m_numbering.empty())
            return;
        for (std::size_t i = 0; i < m_numbering.size(); ++i) {
            const Box box{m_lefts[i], m_pages.y(), m_widths[i], m_numberingHeight};
            m_pages.frame(box);
            drawLines(m_numbering[i], numberingStyle, box, Align::Center, true);
        }
        m_pages.skip(m_numberingHeight);
    }

    void drawLines(const std::vector<WrappedLine> &lines, const Style &style, const Box &box,
                   Align align, bool middle)
    {
        const double height = heightOf(style).line;
        const double used = static_cast<double>(lines.size()) * height;
        double top = box.top + (middle ? (box.height - used) / 2 : padding);
        for (const WrappedLine &line : lines) {
            m_pages.text(line, style, box.left + padding, top, box.width - 2 * padding, align);
            top += height;
        }
    }

    std::vector<PlacedCell> place(const Row &row) const
    {
        assert(row.size() == m_table.columns.size());
        std::vector<PlacedCell> cells;
        for (std::size_t i = 0; i < row.size(); ++i) {
            PlacedCell cell;
            cell.style = bodyStyle;
            cell.style.bold = row[i].bold;
            cell.style.italic = std::holds_alternative<Missing>(row[i].value);
            cell.align = cell.style.italic ? Align::Center : m_table.columns[i].align;
            cell.colour = row[i].colour;
            const double mark = cell.colour.empty() ? 0 : markWidth;
            cell.lines = wrap(shown(row[i].value), cell.style, inner(i) - mark);
            cells.push_back(std::move(cell));
        }
        return cells;
    }

    /// \a below follows the row on the same page, where a page can hold both.
    void drawRow(const Row &row, double below)
    {
        const std::vector<PlacedCell> cells = place(row);
        const std::size_t lines = linesOf(cells);
        const double height = heightOfRow(cells);
        const double free = m_pages.fullPage() - headHeight();
        const double together = height + below <= free ? height + below : height;
        if (together > m_pages.room() && height <= free)
            nextPage();
        for (std::size_t from = 0; from < lines;) {
            if (m_pages.room() < m_bodyLine + 2 * padding)
                nextPage();
            const auto fitting =
                static_cast<std::size_t>((m_pages.room() - 2 * padding) / m_bodyLine + 1e-6);
            const std::size_t count = std::min(lines - from, std::max<std::size_t>(fitting, 1));
            drawSlice(cells, from, count);
            from += count;
        }
    }

    void nextPage()
    {
        m_pages.newPage();
        drawHead();
    }

    /// Lines [from, from + count) of every cell, framed.
    void drawSlice(const std::vector<PlacedCell> &cells, std::size_t from, std::size_t count)
    {
        const double height = static_cast<double>(count) * m_bodyLine + 2 * padding;
        for (std::size_t i = 0; i < cells.size(); ++i) {
            const PlacedCell &cell = cells[i];
            Box box{m_lefts[i], m_pages.y(), m_widths[i], height};
            m_pages.frame(box);
            if (!cell.colour.empty()) {
                m_pages.fill({box.left, box.top, markWidth, height}, cell.colour);
                box.left += markWidth;
                box.width -= markWidth;
            }
            const std::size_t begin = std::min(from, cell.lines.size());
            const std::size_t end = std::min(from + count, cell.lines.size());
            const auto lines = cell.lines.begin();
            drawLines({lines + static_cast<std::ptrdiff_t>(begin),
                       lines + static_cast<std::ptrdiff_t>(end)},
                      cell.style, box, cell.align, false);
        }
        m_pages.skip(height);
    }

    const Table &m_table;
    Pages &m_pages;
    std::vector<double> m_lefts, m_widths;
    std::vector<PlacedHead> m_head;
    std::vector<double> m_headHeights;
    std::vector<std::vector<WrappedLine>> m_numbering;
    double m_numberingHeight = 0;
    double m_bodyLine = heightOf(bodyStyle).line;
};

} // namespace

void layOutTable(const Table &table, Pages &pages, double tail)
{
    if (!table.columns.empty())
        TableLayout(table, pages).run(tail);
}

} // namespace himpun::document
