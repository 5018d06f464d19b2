// SPDX-License-Identifier: GPL-3.0-or-later
// Where lupdate finds this room's own sentences, and how they are put together.
#pragma once

#include "himpun/models/shown.h"

#include <QCoreApplication>
#include <QString>
#include <QStringList>

#include <string>
#include <vector>

namespace himpun::models
{

struct Words {
    Q_DECLARE_TR_FUNCTIONS(Words)
};

inline QString joined(const std::vector<std::string> &texts)
{
    QStringList parts;
    for (const std::string &text : texts)
        parts << shown(text);
    return parts.join(QStringLiteral(", "));
}

} // namespace himpun::models
