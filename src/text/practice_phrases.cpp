// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/practice_phrases.h"

#include "phrases.h"

namespace himpun::text
{

std::string practiceReturn()
{
    return say(Phrases::tr("Mohon angka realisasi dicocokkan lagi dengan data dukungnya."));
}

std::string practiceCorrection()
{
    return say(Phrases::tr("Satu angka berbeda dengan laporan bulanan; mohon diperbaiki."));
}

} // namespace himpun::text
