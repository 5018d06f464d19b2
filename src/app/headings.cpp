// SPDX-License-Identifier: GPL-3.0-or-later
#include "headings.h"

#include "theme.h"

#include <QLabel>
#include <QVariant>

namespace himpun::app
{

void showHeadings(QWidget &form)
{
    for (QLabel *label : form.findChildren<QLabel *>()) {
        const QVariant steps = label->property("heading");
        if (steps.isValid())
            label->setFont(headingFont(steps.toInt()));
    }
}

} // namespace himpun::app
