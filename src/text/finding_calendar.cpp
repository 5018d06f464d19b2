// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/definition_findings.h"

#include "phrases.h"

namespace himpun::text
{

std::string sentence(calendar::Problem problem, const std::string &subject)
{
    using enum calendar::Problem;
    switch (problem) { // no default: a new problem must find its words
    case UnknownZone:
        return say(Phrases::tr("zona waktu “%1” tidak dikenal; pilih wib, wita atau wit"), subject);
    case BadInterval:
        return say(Phrases::tr("“%1” bukan jam kerja seperti “07:30-12:00”"), subject);
    case IntervalsOverlap:
        return say(Phrases::tr("jam kerja “%1” dimulai sebelum jam sebelumnya berakhir"), subject);
    case NoWorkingDay:
        return say(Phrases::tr("minggu ini tidak memiliki hari kerja satu pun %1"), subject);
    case SeasonReversed: return say(Phrases::tr("masa “%1” berakhir sebelum dimulai"), subject);
    case SeasonsOverlap: return say(Phrases::tr("masa ini bertumpang tindih dengan “%1”"), subject);
    case DateTwice: return say(Phrases::tr("tanggal %1 ditulis dua kali"), subject);
    case DateOutsideYear: return say(Phrases::tr("tanggal %1 di luar tahun berkas ini"), subject);
    case HoursMissing:
        return say(Phrases::tr("hari kerja tambahan %1 memerlukan jam kerja sendiri"), subject);
    case HoursOnDayOff:
        return say(Phrases::tr("hanya hari kerja tambahan yang memiliki jam kerja; %1 hari libur"),
                   subject);
    case YearTwice: return say(Phrases::tr("hari libur tahun %1 diberikan dua kali"), subject);
    }
    return {};
}

} // namespace himpun::text
