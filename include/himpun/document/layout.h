// SPDX-License-Identifier: GPL-3.0-or-later
// A report laid out on pages: every line of text and every rule at its place.
//
// What is painted into a PDF is exactly this, and a test can measure it.
#pragma once

#include "himpun/document/report.h"

#include <string>
#include <vector>

namespace himpun::document
{

/// In points (1/72 inch), from the upper left corner of the paper.
struct Box {
    double left = 0, top = 0, width = 0, height = 0;
    double right() const { return left + width; }
    double bottom() const { return top + height; }
};

struct Style {
    double size = 9; ///< points
    bool bold = false;
    bool italic = false;
    bool operator==(const Style &) const = default;
};

/// One line of text that needs no more wrapping.
struct TextPiece {
    Box box;
    double baseline = 0;
    std::string text;
    Style style;
};

struct RulePiece {
    double fromX = 0, fromY = 0, toX = 0, toY = 0;
    double thickness = 0.5;
};

struct FillPiece {
    Box box;
    std::string colour; ///< "#rrggbb"
};

struct LaidOutPage {
    std::vector<FillPiece> fills; ///< below the others
    std::vector<RulePiece> rules;
    std::vector<TextPiece> texts;
};

struct Layout {
    double width = 0, height = 0; ///< of the paper
    Box printable;                ///< nothing lies outside
    std::vector<LaidOutPage> pages;
};

/// Needs a QGuiApplication for its fonts.
Layout layOut(const Report &report);

} // namespace himpun::document
