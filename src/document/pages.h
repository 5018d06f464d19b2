// SPDX-License-Identifier: GPL-3.0-or-later
// Pages that fill from top to bottom.
#pragma once

#include "fonts.h"

namespace himpun::document
{

class Pages
{
public:
    /// \a footHeight is kept free at the foot of every page.
    Pages(const Page &page, double footHeight);

    double left() const { return m_layout.printable.left; }
    double width() const { return m_layout.printable.width; }
    double y() const { return m_y; }
    double room() const { return m_bottom - m_y; } ///< left on this page
    double fullPage() const { return m_bottom - m_layout.printable.top; }
    bool isAtTop() const { return m_y <= m_layout.printable.top; }

    void newPage();
    void need(double height); ///< starts a new page where there is less room than that
    void skip(double height) { m_y += height; }

    /// At \a top of the current page; \a line must fit into \a width.
    void text(const WrappedLine &line, const Style &style, double left, double top, double width,
              Align align);
    void rule(double fromX, double fromY, double toX, double toY, double thickness = 0.5);
    void fill(const Box &box, const std::string &colour);
    void frame(const Box &box); ///< four rules

    /// A paragraph at the cursor, over as many pages as it takes;
    /// its last line on one page with the \a tail that follows.
    void flow(const std::string &text, const Style &style, Align align, double tail = 0);

    Layout &layout() { return m_layout; }

private:
    LaidOutPage &page() { return m_layout.pages.back(); }

    Layout m_layout;
    double m_y = 0;
    double m_bottom = 0;
};

} // namespace himpun::document
