// SPDX-License-Identifier: GPL-3.0-or-later
// Between the engine's dates and those of a date edit (GCC 12 has no QDate of a year_month_day).
#pragma once

#include "himpun/base/instant.h"

#include <QDate>

namespace himpun::app
{

inline QDate qtDate(base::Date date)
{
    return {static_cast<int>(date.year()), static_cast<int>(static_cast<unsigned>(date.month())),
            static_cast<int>(static_cast<unsigned>(date.day()))};
}

inline base::Date dateOf(const QDate &date)
{
    return std::chrono::year(date.year()) / static_cast<unsigned>(date.month())
           / static_cast<unsigned>(date.day());
}

} // namespace himpun::app
