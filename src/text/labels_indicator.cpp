// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/indicator_labels.h"

#include "himpun/text/format.h"

#include "phrases.h"

namespace himpun::text
{

std::string label(indicator::Level level)
{
    switch (level) {
    case indicator::Level::Objective: return say(Phrases::tr("Sasaran"));
    case indicator::Level::Program: return say(Phrases::tr("Program", "level of planning"));
    case indicator::Level::Activity: return say(Phrases::tr("Kegiatan"));
    }
    return {};
}

std::string label(indicator::Polarity polarity)
{
    switch (polarity) {
    case indicator::Polarity::Maximize: return say(Phrases::tr("Semakin tinggi semakin baik"));
    case indicator::Polarity::MinimizeA:
        return say(Phrases::tr("Semakin rendah semakin baik (rumus A)"));
    case indicator::Polarity::MinimizeB:
        return say(Phrases::tr("Semakin rendah semakin baik (rumus B)"));
    case indicator::Polarity::Stabilize:
        return say(Phrases::tr("Semakin dekat dengan target semakin baik"));
    case indicator::Polarity::Range:
        return say(Phrases::tr("Dalam rentang, di atasnya lebih baik"));
    case indicator::Polarity::RangeMinimize:
        return say(Phrases::tr("Dalam rentang, di bawahnya lebih baik"));
    }
    return {};
}

std::string label(indicator::Aggregation aggregation)
{
    switch (aggregation) {
    case indicator::Aggregation::Sum: return say(Phrases::tr("Akumulasi"));
    case indicator::Aggregation::Last: return say(Phrases::tr("Kondisi akhir"));
    case indicator::Aggregation::Average: return say(Phrases::tr("Rata-rata"));
    case indicator::Aggregation::Fixed: return say(Phrases::tr("Target tetap"));
    }
    return {};
}

std::string label(indicator::Entry entry)
{
    switch (entry) {
    case indicator::Entry::PerPeriod: return say(Phrases::tr("Per periode"));
    case indicator::Entry::Cumulative: return say(Phrases::tr("Sampai dengan periode ini"));
    }
    return {};
}

std::string label(indicator::Field field)
{
    using enum indicator::Field;
    switch (field) {
    case Actual: return say(Phrases::tr("Realisasi"));
    case Numerator: return say(Phrases::tr("Pembilang"));
    case Denominator: return say(Phrases::tr("Penyebut"));
    case Supporting: return say(Phrases::tr("Faktor pendorong"));
    case Hindering: return say(Phrases::tr("Faktor penghambat"));
    case FollowUp: return say(Phrases::tr("Tindak lanjut"));
    case Source: return say(Phrases::tr("Sumber data"));
    case Note: return say(Phrases::tr("Catatan"));
    case Evidence: return say(Phrases::tr("Bukti dukung"));
    case Spent: return say(Phrases::tr("Realisasi anggaran"));
    }
    return {};
}

std::string label(indicator::Rule rule)
{
    using enum indicator::Rule;
    switch (rule) {
    case Ratio: return say(Phrases::tr("realisasi ÷ target × 100"));
    case Difference: return say(Phrases::tr("(2 × target − realisasi) ÷ target × 100"));
    case InverseRatio: return say(Phrases::tr("target ÷ realisasi × 100"));
    case Distance: return say(Phrases::tr("100 − selisih dari target ÷ target × 100"));
    case DistanceFloored: return say(Phrases::tr("selisih dari target melebihi target, jadi 0"));
    case Exact: return say(Phrases::tr("tepat pada target nol, jadi 100"));
    case WithinRange: return say(Phrases::tr("di dalam rentang target, jadi 100"));
    case ZeroActual: return say(Phrases::tr("realisasi nol, jadi 100"));
    case ZeroToleranceMet: return say(Phrases::tr("target nol kejadian terpenuhi, jadi 100"));
    case ZeroToleranceMissed:
        return say(Phrases::tr("target nol kejadian tidak terpenuhi, jadi 0"));
    }
    return {};
}

std::string reason(indicator::Obstacle obstacle)
{
    using enum indicator::Obstacle;
    switch (obstacle) {
    case NoTarget: return say(Phrases::tr("targetnya tidak ada"));
    case ZeroTarget: return say(Phrases::tr("targetnya nol"));
    case NegativeTarget: return say(Phrases::tr("targetnya negatif"));
    case NegativeActual: return say(Phrases::tr("realisasinya negatif"));
    case ZeroDenominator: return say(Phrases::tr("penyebutnya nol"));
    case ZeroCeiling: return say(Phrases::tr("pagunya nol"));
    case NothingToCount: return say(Phrases::tr("belum ada yang dapat dihitung"));
    }
    return {};
}

namespace
{

struct AchievementWords {
    int places;

    std::string operator()(const indicator::Value &value) const
    {
        return percent(value.percent, places);
    }
    std::string operator()(const indicator::NotFilled &) const
    {
        return say(Phrases::tr("belum diisi"));
    }
    std::string operator()(const indicator::NotDueYet &) const
    {
        return say(Phrases::tr("belum jatuh tempo"));
    }
    std::string operator()(const indicator::NotComputable &unknown) const
    {
        return say(Phrases::tr("tidak dapat dihitung (%1)"), reason(unknown.reason));
    }
};

std::string score(const indicator::Indicator &indicator, const base::Decimal &value)
{
    const indicator::PredicateLevel *level =
        indicator.scale ? indicator.scale->levelOf(value) : nullptr;
    return level ? level->label : number(value);
}

} // namespace

std::string achievement(const indicator::Achievement &achievement, int places)
{
    return std::visit(AchievementWords{places}, achievement);
}

std::string target(const indicator::Indicator &indicator, const indicator::Target &target)
{
    if (!target.isRange())
        return score(indicator, target.lower);
    return score(indicator, target.lower) + "–" + score(indicator, target.upper);
}

std::string choiceOf(const indicator::PredicateScale &scale)
{
    std::string labels;
    for (std::size_t i = 0; i + 1 < scale.levels.size(); ++i)
        labels += (i > 0 ? ", " : "") + scale.levels[i].label;
    return say(Phrases::tr("Pilih %1 atau %2."), labels, scale.levels.back().label);
}

std::string value(const indicator::Indicator &indicator, const base::Decimal &value)
{
    return score(indicator, value);
}

std::string capNote(indicator::Capped::By by, const indicator::CapPolicy &policy)
{
    switch (by) {
    case indicator::Capped::By::Nothing: return {};
    case indicator::Capped::By::Ceiling:
        return say(Phrases::tr("(dibatasi %1%)"), std::to_string(static_cast<int>(policy.ceiling)));
    case indicator::Capped::By::Floor: return say(Phrases::tr("(dibatasi 0%)"));
    }
    return {};
}

} // namespace himpun::text
