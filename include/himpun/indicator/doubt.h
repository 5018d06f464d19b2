// SPDX-License-Identifier: GPL-3.0-or-later
// What the checks find: something odd about a promise or about a number that was reported.  It may
// be right all the same, and then somebody should say why; docs/checks.md has the source of each.
#pragma once

#include "himpun/indicator/aggregate.h"
#include "himpun/indicator/check.h"
#include "himpun/indicator/sheet.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace himpun::indicator
{

/// Something that a check found, in figures where it is about figures.
struct Doubt {
    Check check;
    std::optional<base::Fraction> found = {};    ///< the number that is odd
    std::optional<base::Fraction> against = {};  ///< the one it was held against
    std::optional<calendar::Period> period = {}; ///< of an agreement: whose target it is about

    bool operator==(const Doubt &) const = default;
};

/// About \a row as it was filled in for \a period.  \a earlier are the periods before it; others
/// are not among them.  What \a policy switched off is not there, nor what is only said again of
/// something graver: a part above its whole is more than a hundred per cent as well.
std::vector<Doubt> doubtsAbout(const Indicator &indicator, const SheetRow &row,
                               const calendar::Period &period, const PeriodActuals &earlier,
                               const CheckPolicy &policy = {});

/// About what \a indicator promises.
std::vector<Doubt> doubtsAbout(const Indicator &indicator, const CheckPolicy &policy = {});

/// Whether \a promised, the agreement as it is now, measures \a period by another target or another
/// rule than \a frozen does; nullptr: it promises nothing any more.
std::optional<Doubt> changeSince(const Indicator &frozen, const Indicator *promised,
                                 const calendar::Period &period);

/// Where somebody has to go to mend it on the sheet, or to see it.
Field fieldOf(Check check, const Indicator &indicator);

/// The note says why it is right.
bool isSettled(Check check, const SheetRow &row);

/// A doubt with its place on a sheet.
struct SheetDoubt {
    std::string row;
    Field field = Field::Actual;
    Doubt doubt;
    CheckSeverity severity = CheckSeverity::Note;
    bool isSettled = false; ///< the row's note explains it

    /// Somebody still has to do something about it.
    bool isOpen() const { return severity >= CheckSeverity::Warning && !isSettled; }
    bool isBlocking() const { return severity == CheckSeverity::Block && !isSettled; }
    bool operator==(const SheetDoubt &) const = default;
};

/// What doubtsAbout() finds, with its place.
std::vector<SheetDoubt> doubtsIn(const SheetRow &row, const Indicator &indicator,
                                 const calendar::Period &period, const PeriodActuals &earlier,
                                 const CheckPolicy &policy = {});

using EarlierActuals = std::map<IndicatorId, PeriodActuals>;

/// Of all rows of \a sheet, in the form's order.
std::vector<SheetDoubt> doubtsIn(const Sheet &sheet, const Form &form,
                                 const EarlierActuals &earlier, const CheckPolicy &policy = {});

/// Those of them that keep the sheet from being handed in.
std::vector<SheetDoubt> blocking(std::vector<SheetDoubt> doubts);

/// Whether the targets of the periods lead to the year's, within 0.05.  Where not all of them are
/// written down, or an average was rounded, nobody can say.
bool targetsAgree(const Indicator &indicator);

} // namespace himpun::indicator
