// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/standing_words.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

std::string label(indicator::Efficiency efficiency)
{
    switch (efficiency) {
    case indicator::Efficiency::Efficient: return say(Phrases::tr("efisien"));
    case indicator::Efficiency::FairlyEfficient: return say(Phrases::tr("cukup efisien"));
    case indicator::Efficiency::Inefficient: return say(Phrases::tr("tidak efisien"));
    }
    return {};
}

std::string rollUp(const indicator::RollUp &rollUp)
{
    std::string words;
    if (rollUp.overAll.counted == 0)
        words = say(Phrases::tr("belum ada yang jatuh tempo"));
    else if (rollUp.overAll.valued == 0)
        words = say(Phrases::tr("belum ada nilainya (%1 jatuh tempo)"),
                    std::to_string(rollUp.overAll.counted));
    else
        words =
            say(Phrases::tr("%1 dari semua yang jatuh tempo (%2), %3 dari yang bernilai (%4)"),
                achievement(rollUp.overAll.percent), std::to_string(rollUp.overAll.counted),
                achievement(rollUp.overValued.percent), std::to_string(rollUp.overValued.counted));
    if (rollUp.isWeighted)
        words += ", " + say(Phrases::tr("tertimbang menurut bobot"));
    if (rollUp.overAll.notDue > 0)
        words += "; " + say(Phrases::tr("%n belum jatuh tempo", nullptr, rollUp.overAll.notDue));
    return words;
}

std::string share(int part, int whole)
{
    if (whole == 0)
        return say(Phrases::tr("tidak ada", "nothing to be done"));
    const base::Fraction percentage =
        base::Fraction(part) / base::Fraction(whole) * base::Fraction(100);
    return say(Phrases::tr("%1 dari %2 (%3)"), std::to_string(part), std::to_string(whole),
               percent(percentage));
}

std::string efficiency(const indicator::PmkEfficiency &pmk)
{
    const std::string words =
        say(Phrases::tr("PMK 22/2021: E %1, NE %2"), percent(pmk.saving), percent(pmk.value));
    return pmk.isOffScale ? words + ' ' + say(Phrases::tr("(di luar skala 0–100)")) : words;
}

std::string efficiency(const indicator::IndexEfficiency &index)
{
    return say(Phrases::tr("indeks: IE %1, TE %2, %3"), number(index.index, 3),
               number(index.level, 3), label(index.verdict));
}

std::string efficiency(const indicator::DifferenceEfficiency &difference)
{
    return say(Phrases::tr("selisih: %1 poin, %2"), number(difference.difference, 2),
               label(difference.verdict));
}

std::string timeliness(const workflow::Timeliness &tasks)
{
    return say(Phrases::tr("selesai %1, tepat waktu %2"), share(tasks.done, tasks.expected),
               share(tasks.onTime, tasks.expected));
}

std::vector<std::string> figureLines(const Figures &figures)
{
    std::vector<std::string> lines{
        say(Phrases::tr("Capaian: %1"), rollUp(figures.achievement)),
        say(Phrases::tr("Terhadap target tahunan: %1"), rollUp(figures.year)),
        say(Phrases::tr("Serapan: %1"), achievement(figures.absorption))};
    if (figures.pmk)
        lines.push_back(say(Phrases::tr("Efisiensi menurut %1"), efficiency(*figures.pmk)));
    if (figures.index)
        lines.push_back(say(Phrases::tr("Efisiensi menurut %1"), efficiency(*figures.index)));
    if (figures.difference)
        lines.push_back(say(Phrases::tr("Efisiensi menurut %1"), efficiency(*figures.difference)));
    lines.push_back(
        say(Phrases::tr("Sel terisi: %1"), share(figures.cells.filled, figures.cells.due)));
    lines.push_back(say(Phrases::tr("Tugas: %1"), timeliness(figures.tasks)));
    return lines;
}

std::string standingHeading(const std::string &cycle)
{
    return say(Phrases::tr("Kedudukan kantor, %1"), cycle);
}

std::string unitHeading(const std::string &unit, const std::optional<int> &place, bool isHandedIn)
{
    if (place)
        return say(Phrases::tr("%1. %2", "place of a unit"), std::to_string(*place), unit);
    return isHandedIn ? say(Phrases::tr("%1, tanpa peringkat: belum ada nilainya"), unit)
                      : say(Phrases::tr("%1, tanpa peringkat: belum menyerahkan"), unit);
}

std::string exemptedUnits(const std::vector<std::string> &units)
{
    return say(Phrases::tr("Dibebaskan, tidak ikut dihitung: %1."), enumerated(units));
}

std::string objectiveLine(indicator::Level level, const std::string &objective,
                          const indicator::RollUp &reached)
{
    return objective.empty()
               ? say(Phrases::tr("%1 tanpa nama: %2"), label(level), rollUp(reached))
               : say(Phrases::tr("%1 “%2”: %3"), label(level), objective, rollUp(reached));
}

std::string stepLine(const std::string &no, const std::string &activity,
                     const workflow::Timeliness &tasks)
{
    return say(Phrases::tr("langkah %1 “%2”: %3"), no, activity, timeliness(tasks));
}

} // namespace himpun::text
