// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "himpun/document/layout.h"

#include <QPainter>

namespace himpun::document
{

/// A unit of the painter is one point.
void paintFills(QPainter &painter, const LaidOutPage &page);
void paintRules(QPainter &painter, const LaidOutPage &page, const QColor &ink);
void paintTexts(QPainter &painter, const LaidOutPage &page, const QColor &ink);

} // namespace himpun::document
