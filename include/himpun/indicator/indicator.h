// SPDX-License-Identifier: GPL-3.0-or-later
// What an office promised to reach and how it is measured: the rows of a perjanjian kinerja.
//
// Only the readers of read.h make these values from files; whoever holds one may trust
// it.
#pragma once

#include "himpun/base/digest.h"
#include "himpun/base/id.h"
#include "himpun/calendar/period.h"
#include "himpun/indicator/predicate_scale.h"
#include "himpun/indicator/target.h"

#include <map>
#include <optional>
#include <string>
#include <vector>

namespace himpun::indicator
{

using IndicatorId = base::Id<struct IndicatorTag>;
using BudgetId = base::Id<struct BudgetTag>;

/// Where in the cascade of plans the indicator stands.
enum class Level { Objective, Program, Activity }; ///< sasaran, program, kegiatan

/// Which way is good, and with that the formula of the achievement (capaian).
enum class Polarity {
    Maximize,      ///< higher is better: R ÷ T
    MinimizeA,     ///< lower is better, formula A: (2T − R) ÷ T
    MinimizeB,     ///< lower is better, formula B: T ÷ R
    Stabilize,     ///< nearer is better: 100 − |R − T| ÷ T, not below 0
    Range,         ///< within bounds is 100, above is better: R ÷ the bound passed
    RangeMinimize, ///< within bounds is 100, below is better: formula A with the bound passed
};

/// How the periods of a year become one figure.
enum class Aggregation {
    Sum,     ///< akumulatif: sum of the filled periods
    Last,    ///< kondisi akhir: the last filled period
    Average, ///< rata-rata of the filled periods
    Fixed,   ///< target tetap: one target all year, the last filled period against it
};

/// What people write into a period, target and realisasi alike.
enum class Entry {
    PerPeriod,  ///< what this period brought
    Cumulative, ///< "s.d. periode ini": what the year brought so far
};

/// An indicator measured as numerator ÷ denominator × factor (pembilang, penyebut).
struct Elements {
    std::string numerator; ///< what is counted, in words
    std::string denominator;
    base::Decimal factor = 100; ///< 100 for percent, 1 for a ratio, 1000 for "per seribu"

    bool operator==(const Elements &) const = default;
};

struct Indicator {
    IndicatorId id;
    std::string code;      ///< kode, as printed; may be empty
    std::string objective; ///< sasaran, program or kegiatan it belongs to; may be empty
    std::string name;
    std::string unitOfMeasure; ///< satuan
    Level level = Level::Objective;
    Polarity polarity = Polarity::Maximize;
    Aggregation aggregation = Aggregation::Last;
    Entry entry = Entry::PerPeriod;
    std::optional<PredicateScale> scale; ///< carried whole: a frozen form needs no other file
    std::optional<Elements> elements;    ///< never together with a scale
    std::optional<Target> yearTarget;
    /// Periods of one kind and one year, never the year itself.
    std::map<calendar::Period, Target> periodTargets;
    std::string definition;  ///< definisi operasional
    std::string source;      ///< sumber data
    std::string responsible; ///< penanggung jawab
    bool evidenceRequired = false;
    std::optional<base::Decimal> weight; ///< bobot

    /// The target that governs \a period.  The year has the year's; a period without its own has
    /// none, but for Fixed, where the year's target holds all year.
    std::optional<Target> targetFor(const calendar::Period &period) const;

    /// Nothing is due in \a period yet, but will be: its target is zero, the year's is not, and no
    /// later period is known to be empty as well.  Rencana aksi write once-a-year indices so.
    bool isNotDueIn(const calendar::Period &period) const;

    bool operator==(const Indicator &) const = default;
};

/// Money of one program.  What was spent (realisasi) is filled in on the sheet.
struct BudgetLine {
    BudgetId id;
    std::string program;
    base::Decimal ceiling; ///< pagu, never negative

    bool operator==(const BudgetLine &) const = default;
};

/// What one unit is to fill in, in this order: frozen by its digest when a cycle starts.
struct Form {
    std::vector<Indicator> indicators;
    std::vector<BudgetLine> budget;

    const Indicator *find(const IndicatorId &id) const; ///< nullptr where there is none
    const BudgetLine *find(const BudgetId &id) const;
    bool operator==(const Form &) const = default;
};

} // namespace himpun::indicator
