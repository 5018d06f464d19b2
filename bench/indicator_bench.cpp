// SPDX-License-Identifier: GPL-3.0-or-later
// Achievements of a whole office's sheet, exactly, beside the same formulas in binary floating
// point (which an office must not be given: 0,1 + 0,2 is not 0,3 there).
#include "himpun/indicator/achievement.h"

#include <benchmark/benchmark.h>

#include <algorithm>
#include <cmath>
#include <random>
#include <string>
#include <vector>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

constexpr std::size_t rows = 10'000;
constexpr calendar::Period quarter{2026, calendar::PeriodKind::Quarter, 3};

struct Row {
    Indicator indicator;
    Measured actual;
    double target = 0;
    double reached = 0;
};

std::vector<Row> sheet()
{
    constexpr Polarity polarities[] = {Polarity::Maximize, Polarity::MinimizeA, Polarity::MinimizeB,
                                       Polarity::Stabilize};
    std::mt19937 random(20261121);
    std::vector<Row> result(rows);
    for (auto &row : result) {
        const auto target = base::Decimal::fromParts(random() % 100'000 + 1, 2).value();
        const auto actual = base::Decimal::fromParts(random() % 100'000 + 1, 2).value();
        row.indicator.polarity = polarities[random() % 4];
        row.indicator.yearTarget = Target::at(target);
        row.indicator.periodTargets[quarter] = Target::at(target);
        row.actual = base::Fraction(actual);
        row.target = std::stod(target.toString());
        row.reached = std::stod(actual.toString());
    }
    return result;
}

double inBinary(const Row &row)
{
    switch (row.indicator.polarity) {
    case Polarity::Maximize:
    case Polarity::Range: return row.reached / row.target * 100;
    case Polarity::MinimizeA:
    case Polarity::RangeMinimize: return (2 * row.target - row.reached) / row.target * 100;
    case Polarity::MinimizeB: return row.target / row.reached * 100;
    case Polarity::Stabilize:
        return std::max(0.0, 100 - std::abs(row.reached - row.target) / row.target * 100);
    }
    return 0;
}

void achieveSheet(benchmark::State &state)
{
    const auto sheetRows = sheet();
    for (auto _ : state) {
        for (const auto &row : sheetRows)
            benchmark::DoNotOptimize(achieve(row.indicator, quarter, row.actual));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}

void achieveSheetInBinary(benchmark::State &state)
{
    const auto sheetRows = sheet();
    for (auto _ : state) {
        for (const auto &row : sheetRows)
            benchmark::DoNotOptimize(inBinary(row));
    }
    state.SetItemsProcessed(state.iterations() * static_cast<std::int64_t>(rows));
}

} // namespace

BENCHMARK(achieveSheet)->Name("indicator/achieve_10000_rows")->Unit(benchmark::kMillisecond);
BENCHMARK(achieveSheetInBinary)
    ->Name("indicator/achieve_10000_rows/baseline")
    ->Unit(benchmark::kMillisecond);
