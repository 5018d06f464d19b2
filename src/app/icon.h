// SPDX-License-Identifier: GPL-3.0-or-later
// The program's own icons: line drawings on a grid of 24, coloured by the palette.
//
// The drawings are resources/icons/*.svg, limited to <path> (M L H V C Z, absolute or relative),
// <circle>, <line> and <rect>; Qt Svg is not needed to show them.
#pragma once

#include <QIcon>
#include <QString>

namespace himpun::app
{

/// What an icon lies on, and so which colour it is drawn in.
enum class Ground { Page, Navigation };

/// "tasks" stands for resources/icons/tasks.svg; an icon without strokes where there is none.
QIcon icon(const QString &name, Ground ground = Ground::Page);

/// The program's own, for its windows: resources/icons/app, drawn by scripts/app-icon.py.
QIcon programIcon();

} // namespace himpun::app
