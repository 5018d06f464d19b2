// SPDX-License-Identifier: GPL-3.0-or-later
// Colours and sizes of every window, light and dark, in one place.
//
// States never speak by colour alone: each has a shape as well (state_shape.h).
#pragma once

#include <QColor>
#include <QString>

class QApplication;

namespace himpun::app
{

enum class Appearance { System, Light, Dark };

/// "system", "light", "dark"; anything else is the system's.
Appearance appearanceNamed(const QString &name);

struct Colours {
    bool isDark = false;
    QColor window, base, alternate, text, muted, border, accent, accentText, accentSoft;
    QColor navigation, navigationText, navigationChosen, navigationMark;
    QColor scroll;                             ///< what is dragged in a scroll bar
    QColor done, open, late, returned, paused; ///< of states; 4.5:1 on window and base
    QColor warningSoft, errorSoft, doneSoft;   ///< backgrounds of notices and cells
};

/// Those in use now.
const Colours &colours();

/// How much larger text is than at 100 percent.
double textScale();
bool isLargeText(); ///< beside which less fits in a row
bool isHugeText();  ///< beside which hardly anything does

/// What is \a pixels at 100 percent, at the size of text in use.
int scaled(int pixels);

/// Dresses the whole program; \a percent is the size of text, 100 as the system has it.
void dress(QApplication &application, Appearance appearance, int percent);

} // namespace himpun::app
