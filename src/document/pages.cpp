// SPDX-License-Identifier: GPL-3.0-or-later
#include "pages.h"

#include <utility>

namespace himpun::document
{

namespace
{

constexpr double pointsPerMillimetre = 72 / 25.4;
constexpr double margin = 36;

std::pair<double, double> paperSize(const Page &page)
{
    double width = 210 * pointsPerMillimetre;
    double height = 297 * pointsPerMillimetre;
    if (page.paper == Paper::F4) {
        width = 215 * pointsPerMillimetre;
        height = 330 * pointsPerMillimetre;
    }
    if (page.orientation == Orientation::Landscape)
        std::swap(width, height);
    return {width, height};
}

} // namespace

Pages::Pages(const Page &page, double footHeight)
{
    std::tie(m_layout.width, m_layout.height) = paperSize(page);
    m_layout.printable = {margin, margin, m_layout.width - 2 * margin,
                          m_layout.height - 2 * margin};
    m_bottom = m_layout.printable.bottom() - footHeight;
    newPage();
}

void Pages::newPage()
{
    m_layout.pages.emplace_back();
    m_y = m_layout.printable.top;
}

void Pages::need(double height)
{
    if (height > room() && !isAtTop())
        newPage();
}

void Pages::text(const WrappedLine &line, const Style &style, double left, double top, double width,
                 Align align)
{
    if (line.text.empty())
        return;
    const FontHeight height = heightOf(style);
    double x = left;
    if (align == Align::Center)
        x += (width - line.width) / 2;
    else if (align == Align::Right)
        x += width - line.width;
    page().texts.push_back(
        {{x, top, line.width, height.line}, top + height.ascent, line.text, style});
}

void Pages::rule(double fromX, double fromY, double toX, double toY, double thickness)
{
    page().rules.push_back({fromX, fromY, toX, toY, thickness});
}

void Pages::fill(const Box &box, const std::string &colour)
{
    page().fills.push_back({box, colour});
}

void Pages::frame(const Box &box)
{
    rule(box.left, box.top, box.right(), box.top);
    rule(box.left, box.bottom(), box.right(), box.bottom());
    rule(box.left, box.top, box.left, box.bottom());
    rule(box.right(), box.top, box.right(), box.bottom());
}

void Pages::flow(const std::string &paragraph, const Style &style, Align align, double tail)
{
    const double height = heightOf(style).line;
    const std::vector<WrappedLine> lines = wrap(paragraph, style, width());
    for (std::size_t i = 0; i < lines.size(); ++i) {
        need(i + 1 == lines.size() ? height + tail : height);
        text(lines[i], style, left(), y(), width(), align);
        skip(height);
    }
}

} // namespace himpun::document
