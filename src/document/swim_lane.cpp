// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/swim_lane.h"

#include "pages.h"
#include "swim_lane_identity.h"
#include "swim_lane_routes.h"
#include "swim_lane_sheet.h"
#include "swim_lane_symbols.h"
#include "words.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

constexpr auto headColour = "#e9edf2";
const Style titleStyle{11, true, false};
const Style footStyle{7, false, false};
constexpr double smallestHeading = 6;
constexpr double uprightLength = 84; // of a heading that is written upwards

/// "A" … "Z", "AA" …
std::string letterOf(std::size_t number)
{
    const std::string last(1, static_cast<char>('A' + number % 26));
    return number < 26 ? last : letterOf(number / 26 - 1) + last;
}

class SheetLayout
{
public:
    SheetLayout(const sop::Sop &sop, const SwimLaneOptions &options)
        : m_sop(sop),
          m_options(options),
          m_paper(Pages(options.page, 0).layout()),
          m_columns(columnsFor(sop, m_paper.printable)),
          m_rows(printedRows(sop, m_columns))
    {
    }

    SwimLane run()
    {
        placeHeadings();
        SwimLane drawing;
        drawing.width = m_paper.width;
        drawing.height = m_paper.height;
        drawing.printable = m_paper.printable;
        if (m_options.identity)
            drawing.pages.push_back({identityPage(m_sop, m_paper.printable), {}, {}, {}});
        breakIntoPages();
        for (std::size_t page = 0; page < m_pageRows.size(); ++page)
            drawing.pages.push_back(drawPage(page));
        if (!m_options.paged)
            fitPaper(drawing);
        else
            number(drawing);
        return drawing;
    }

private:
    double top() const { return m_paper.printable.top; }
    double footHeight() const { return heightOf(footStyle).line + 4; }
    double titleHeight() const { return heightOf(titleStyle).line + 8; }

    // The head.

    /// Words are never broken: they get a little smaller, or all headings are written upwards.
    void placeHeadings()
    {
        const double inner = m_columns.grid.laneWidth - 2 * sheetPadding;
        double widestWord = 0;
        for (const std::string &lane : m_columns.lanes) {
            for (const WrappedLine &line : wrap(spacesAsBreaks(lane), sheetHeadStyle, 1e6))
                widestWord = std::max(widestWord, line.width);
        }
        const double scale = inner / widestWord;
        const bool upright = sheetHeadStyle.size * scale < smallestHeading;
        Style style = sheetHeadStyle;
        if (!upright && scale < 1)
            style.size *= scale * 0.99; // rounding to whole dots must not break the word after all
        const double line = heightOf(sheetHeadStyle).line;
        double height = 2 * line;
        for (std::size_t i = 0; i < m_columns.lanes.size(); ++i) {
            LaneHeading heading;
            heading.style = style;
            heading.upright = upright;
            const auto lines = wrap(m_columns.lanes[i], style, upright ? uprightLength : inner);
            for (const WrappedLine &one : lines) {
                heading.lines.push_back(one.text);
                height = std::max(height, upright ? one.width : 0);
            }
            if (!upright)
                height = std::max(height, line * static_cast<double>(lines.size()));
            m_headings.push_back(std::move(heading));
        }
        m_groupHeight = line + 2 * sheetPadding;
        m_headHeight = m_groupHeight + height + 2 * sheetPadding;
        shrinkHeadings(inner, line);
    }

    /// Upright lines stand side by side; where there are too many of them they get smaller.
    void shrinkHeadings(double inner, double line)
    {
        for (LaneHeading &heading : m_headings) {
            const double needed = line * static_cast<double>(heading.lines.size());
            if (heading.upright && needed > inner)
                heading.style.size *= inner / needed;
        }
    }

    static std::string spacesAsBreaks(std::string text)
    {
        std::ranges::replace(text, ' ', '\n');
        return text;
    }

    void drawHead(SwimLanePage &page, double y) const
    {
        const Box whole{m_columns.left[Number], y, m_columns.right() - m_columns.left[Number],
                        m_headHeight};
        page.sheet.fills.push_back({whole, headColour});
        const double below = y + m_groupHeight;
        const double lower = m_headHeight - m_groupHeight;
        const LaneGrid &grid = m_columns.grid;
        const double lanesWidth = grid.laneWidth * static_cast<double>(grid.lanes);
        headCell(page, {m_columns.left[Number], y, m_columns.width[Number], m_headHeight},
                 say(Documents::tr("No")));
        headCell(page, {m_columns.left[Activity], y, m_columns.width[Activity], m_headHeight},
                 say(Documents::tr("Kegiatan")));
        headCell(page, {grid.left, y, lanesWidth, m_groupHeight}, say(Documents::tr("Pelaksana")));
        headCell(page,
                 {m_columns.left[Requirements], y,
                  m_columns.left[Remarks] - m_columns.left[Requirements], m_groupHeight},
                 say(Documents::tr("Mutu Baku")));
        const std::vector<std::pair<SheetColumn, std::string>> standard{
            {Requirements, say(Documents::tr("Kelengkapan"))},
            {Time, say(Documents::tr("Waktu"))},
            {Output, say(Documents::tr("Output"))}};
        for (const auto &[column, words] : standard)
            headCell(page, {m_columns.left[column], below, m_columns.width[column], lower}, words);
        headCell(page, {m_columns.left[Remarks], y, m_columns.width[Remarks], m_headHeight},
                 say(Documents::tr("Ket.")));
        for (std::size_t i = 0; i < m_headings.size(); ++i) {
            LaneHeading heading = m_headings[i];
            heading.box = {grid.leftOf(i), below, grid.laneWidth, lower};
            frame(page, heading.box);
            page.headings.push_back(std::move(heading));
        }
    }

    static void headCell(SwimLanePage &page, const Box &box, const std::string &words)
    {
        frame(page, box);
        words_(page, wrap(words, sheetHeadStyle, box.width - 2 * sheetPadding), sheetHeadStyle, box,
               Align::Center);
    }

    // Rows on pages.

    void breakIntoPages()
    {
        m_pageRows.emplace_back();
        double room = roomOn(0);
        double left = 0;
        for (const PrintedRow &row : m_rows)
            left += row.height;
        for (std::size_t i = 0; i < m_rows.size(); ++i) {
            const bool fits = m_rows[i].height <= room || left <= room + offPageRoom;
            left -= m_rows[i].height;
            if (m_options.paged && !fits && !m_pageRows.back().empty()) {
                m_pageRows.emplace_back();
                room = roomOn(m_pageRows.size() - 1);
            }
            m_pageRows.back().push_back(i);
            room -= m_rows[i].height;
        }
        for (std::size_t page = 0; page < m_pageRows.size(); ++page) {
            for (const std::size_t row : m_pageRows[page]) {
                for (const std::size_t step : m_rows[row].steps)
                    m_pageOf[step] = page;
            }
        }
        giveLetters();
    }

    double roomOn(std::size_t page) const
    {
        const double above = page == 0 ? titleHeight() : offPageRoom;
        return m_paper.printable.height - footHeight() - m_headHeight - above - offPageRoom;
    }

    void giveLetters()
    {
        std::vector<bool> wanted(m_sop.steps.size());
        for (std::size_t i = 0; i < m_sop.steps.size(); ++i) {
            std::vector<sop::StepId> targets;
            if (m_sop.steps[i].review)
                targets = m_sop.steps[i].review->returnTo;
            if (m_sop.steps[i].next)
                targets.push_back(*m_sop.steps[i].next);
            for (const sop::StepId &target : targets) {
                const std::size_t there = m_sop.indexOf(target);
                wanted[there] = wanted[there] || m_pageOf[there] != m_pageOf[i];
            }
        }
        for (std::size_t i = 0; i < wanted.size(); ++i) {
            if (wanted[i])
                m_letters[i] = letterOf(m_letters.size());
        }
    }

    SwimLanePage drawPage(std::size_t index)
    {
        SwimLanePage page;
        double y = top();
        if (index == 0)
            y = drawTitle(page, y);
        drawHead(page, y);
        y += m_headHeight;
        if (index > 0)
            y = drawOffPageRoom(page, y);
        RouteTask task{m_sop, m_columns.grid, m_columns.laneOf, {}, m_letters};
        for (const std::size_t row : m_pageRows[index]) {
            drawRow(page, m_rows[row], y, task.bands);
            y += m_rows[row].height;
        }
        if (index + 1 < m_pageRows.size())
            y = drawOffPageRoom(page, y);
        m_bottom = y;
        for (const Band &band : task.bands) {
            const sop::Step &step = m_sop.steps[band.step];
            page.symbols.push_back({symbolOf(m_sop, band.step), step.id, band.symbol});
        }
        route(task, page);
        return page;
    }

    double drawTitle(SwimLanePage &page, double y) const
    {
        std::string title = say(Documents::tr("SOP %1"), m_sop.title);
        if (!m_sop.identity.number.empty())
            title = say(Documents::tr("%1 (Nomor %2)"), title, m_sop.identity.number);
        const Box box{m_paper.printable.left, y, m_paper.printable.width,
                      heightOf(titleStyle).line};
        words_(page, {wrap(title, titleStyle, box.width).front()}, titleStyle, box, Align::Center);
        return y + titleHeight();
    }

    double drawOffPageRoom(SwimLanePage &page, double y) const
    {
        frameRow(page, y, offPageRoom);
        return y + offPageRoom;
    }

    void frameRow(SwimLanePage &page, double y, double height) const
    {
        for (int i = 0; i < SheetColumnCount; ++i) {
            const auto column = static_cast<std::size_t>(i);
            frame(page, {m_columns.left[column], y, m_columns.width[column], height});
        }
        for (std::size_t i = 0; i < m_columns.grid.lanes; ++i)
            frame(page, {m_columns.grid.leftOf(i), y, m_columns.grid.laneWidth, height});
    }

    void drawRow(SwimLanePage &page, const PrintedRow &row, double y,
                 std::vector<Band> &bands) const
    {
        frameRow(page, y, row.height);
        for (int i = 0; i < SheetColumnCount; ++i) {
            const auto column = static_cast<std::size_t>(i);
            const bool centred = i == Number || i == Time;
            words_(page, row.words[column], sheetStyle,
                   {m_columns.left[column], y, m_columns.width[column], row.height},
                   centred ? Align::Center : Align::Left);
        }
        double least = 0;
        for (const std::size_t step : row.steps)
            least += bandHeight(m_sop.steps[step]);
        const double more = (row.height - least) / static_cast<double>(row.steps.size());
        for (const std::size_t step : row.steps) {
            const double height = bandHeight(m_sop.steps[step]) + more;
            bands.push_back(bandAt(step, y, height));
            y += height;
        }
    }

    Band bandAt(std::size_t index, double y, double height) const
    {
        const sop::Step &step = m_sop.steps[index];
        Band band;
        band.step = index;
        band.lane = m_columns.laneOf.at(m_sop.find(step.actor)->lane);
        band.top = y;
        band.bottom = y + height;
        const bool ends = step.review && !step.next;
        const double width = symbolWidth(m_columns);
        const double middle = y + (height - (ends ? endRoom : 0)) / 2;
        const double left = m_columns.grid.middleOf(band.lane) - width / 2;
        band.symbol = {left, middle - symbolHeight / 2, width, symbolHeight};
        if (ends)
            band.end = Box{left, band.symbol.bottom() + endRoom / 2, width, symbolHeight * 0.6};
        return band;
    }

    // Lines and words.

    static void frame(SwimLanePage &page, const Box &box)
    {
        auto &rules = page.sheet.rules;
        rules.push_back({box.left, box.top, box.right(), box.top});
        rules.push_back({box.left, box.bottom(), box.right(), box.bottom()});
        rules.push_back({box.left, box.top, box.left, box.bottom()});
        rules.push_back({box.right(), box.top, box.right(), box.bottom()});
    }

    /// In the middle of \a box.
    static void words_(SwimLanePage &page, const std::vector<WrappedLine> &lines,
                       const Style &style, const Box &box, Align align)
    {
        const FontHeight height = heightOf(style);
        double y = box.top + (box.height - height.line * static_cast<double>(lines.size())) / 2;
        for (const WrappedLine &line : lines) {
            const double x = align == Align::Center ? box.left + (box.width - line.width) / 2
                                                    : box.left + sheetPadding;
            if (!line.text.empty())
                page.sheet.texts.push_back(
                    {{x, y, line.width, height.line}, y + height.ascent, line.text, style});
            y += height.line;
        }
    }

    void number(SwimLane &drawing) const
    {
        const FontHeight height = heightOf(footStyle);
        const double y = m_paper.printable.bottom() - height.line;
        for (std::size_t i = 0; i < drawing.pages.size(); ++i) {
            const std::string counter =
                say(Documents::tr("Halaman %1 dari %2"), std::to_string(i + 1),
                    std::to_string(drawing.pages.size()));
            const WrappedLine line = wrap(counter, footStyle, m_paper.printable.width).front();
            drawing.pages[i].sheet.texts.push_back(
                {{m_paper.printable.right() - line.width, y, line.width, height.line},
                 y + height.ascent,
                 line.text,
                 footStyle});
        }
    }

    void fitPaper(SwimLane &drawing) const
    {
        const double margin = m_paper.printable.top;
        drawing.printable.height = m_bottom - margin;
        drawing.height = m_bottom + margin;
    }

    const sop::Sop &m_sop;
    const SwimLaneOptions &m_options;
    Layout m_paper;
    SheetColumns m_columns;
    std::vector<PrintedRow> m_rows;
    std::vector<LaneHeading> m_headings;
    double m_groupHeight = 0, m_headHeight = 0, m_bottom = 0;
    std::vector<std::vector<std::size_t>> m_pageRows; ///< rows of each page
    std::map<std::size_t, std::size_t> m_pageOf;      ///< of each step
    OffPageLetters m_letters;
};

} // namespace

SwimLane layOut(const sop::Sop &sop, const SwimLaneOptions &options)
{
    return SheetLayout(sop, options).run();
}

} // namespace himpun::document
