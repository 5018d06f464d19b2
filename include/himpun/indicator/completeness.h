// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what a sheet has to say stands in it.
#pragma once

#include "himpun/indicator/sheet.h"

namespace himpun::indicator
{

/// Cells that missing() looks for, and those of them that are filled.  A pembilang and a penyebut
/// are two.
struct Completeness {
    int due = 0;
    int filled = 0;

    Completeness &operator+=(const Completeness &other)
    {
        due += other.due;
        filled += other.filled;
        return *this;
    }
    bool operator==(const Completeness &) const = default;
};

/// It is whole exactly when missing() finds nothing.
Completeness completenessOf(const Sheet &sheet, const Form &form,
                            const Requirements &requirements = {});

} // namespace himpun::indicator
