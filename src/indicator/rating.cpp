// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/rating.h"

#include <algorithm>
#include <cassert>

namespace himpun::indicator
{

namespace
{

bool reaches(const base::Fraction &percent, const Band &band)
{
    if (!band.limit)
        return true;
    const base::Fraction limit = *band.limit;
    return percent > limit || (band.limitIncluded && percent == limit);
}

} // namespace

const Band &rate(const base::Fraction &percent, const RatingScale &scale)
{
    const auto found =
        std::find_if(scale.bands.begin(), scale.bands.end(),
                     [&percent](const Band &band) { return reaches(percent, band); });
    assert(found != scale.bands.end()); // the reader makes sure that the lowest band has no limit
    return *found;
}

const Band *rate(const Achievement &achievement, const RatingScale &scale)
{
    const auto *percent = percentOf(achievement);
    return percent ? &rate(*percent, scale) : nullptr;
}

} // namespace himpun::indicator
