// SPDX-License-Identifier: GPL-3.0-or-later
// Labels of a form that carry the property "heading" are set larger, by so many steps.
#pragma once

class QWidget;

namespace himpun::app
{

void showHeadings(QWidget &form);

} // namespace himpun::app
