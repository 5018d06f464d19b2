// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/service_messages.h"

#include "phrases.h"

namespace himpun::text
{

std::string sentence(calendar::Problem problem, const std::string &subject)
{
    using enum calendar::Problem;
    switch (problem) { // no default: a new problem must find its words
    case UnknownZone:
        return say(Phrases::tr("zona waktu „%1“ tidak dikenal; tulis WIB, WITA atau WIT"), subject);
    case BadInterval:
        return say(Phrases::tr("jam kerja „%1“ tidak dapat dibaca; tulis seperti 07:30-12:00"),
                   subject);
    case IntervalsOverlap:
        return say(Phrases::tr("jam kerja „%1“ mulai sebelum jam kerja sebelumnya selesai"),
                   subject);
    case NoWorkingDay:
        return say(Phrases::tr("tidak ada satu pun hari kerja dalam sepekan (%1)"), subject);
    case SeasonReversed: return say(Phrases::tr("masa „%1“ berakhir sebelum dimulai"), subject);
    case SeasonsOverlap: return say(Phrases::tr("masa ini bertumpang tindih dengan „%1“"), subject);
    case DateTwice: return say(Phrases::tr("tanggal %1 ditulis dua kali"), subject);
    case DateOutsideYear:
        return say(Phrases::tr("tanggal %1 bukan tanggal dalam tahun berkas ini"), subject);
    case HoursMissing:
        return say(Phrases::tr("hari kerja tambahan %1 memerlukan jam kerja"), subject);
    case HoursOnDayOff:
        return say(Phrases::tr("hari libur %1 tidak boleh memiliki jam kerja"), subject);
    case YearTwice: return say(Phrases::tr("hari libur tahun %1 ada dalam dua berkas"), subject);
    }
    return {};
}

} // namespace himpun::text
