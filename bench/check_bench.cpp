// SPDX-License-Identifier: GPL-3.0-or-later
// The checks over a sheet of 10 000 rows with eight periods behind each, and over their agreement,
// beside the bare achievements of the same rows.
#include "himpun/indicator/doubt.h"

#include <benchmark/benchmark.h>

#include <random>
#include <string>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

constexpr int rows = 10'000;
constexpr int periods = 8;
constexpr calendar::Period quarter{2026, calendar::PeriodKind::Quarter, 3};

struct Office {
    Form form;
    Sheet sheet{"bidang", quarter, {}, {}};
    EarlierActuals earlier;
};

Office office()
{
    std::mt19937 random(20261122);
    const auto number = [&] { return base::Decimal::fromParts(random() % 9000 + 1000, 2).value(); };
    Office office;
    for (int i = 0; i < rows; ++i) {
        Indicator indicator;
        indicator.id.text = "indikator-" + std::to_string(i);
        indicator.unitOfMeasure = i % 2 == 0 ? "Persen" : "Dokumen";
        indicator.entry = i % 3 == 0 ? Entry::Cumulative : Entry::PerPeriod;
        indicator.yearTarget = Target::at(number());
        calendar::Period period = quarter;
        for (int at = 0; at < periods; ++at) {
            period = period.previous();
            office.earlier[indicator.id][period] = base::Fraction(number());
        }
        for (int at = 1; at <= 4; ++at)
            indicator.periodTargets[{2026, calendar::PeriodKind::Quarter, at}] =
                Target::at(number());
        SheetRow row;
        row.indicator = indicator.id;
        row.actual = number();
        office.sheet.rows.push_back(std::move(row));
        office.form.indicators.push_back(std::move(indicator));
    }
    return office;
}

void checkRows(benchmark::State &state)
{
    const Office checked = office();
    std::size_t found = 0;
    for (auto _ : state) {
        found = doubtsIn(checked.sheet, checked.form, checked.earlier).size();
        for (const Indicator &indicator : checked.form.indicators)
            found += doubtsAbout(indicator).size();
    }
    if (found < rows)
        state.SkipWithError("not every row was looked at");
}

void achieveRows(benchmark::State &state)
{
    const Office checked = office();
    for (auto _ : state) {
        for (std::size_t i = 0; i < checked.form.indicators.size(); ++i)
            benchmark::DoNotOptimize(
                achieve(checked.form.indicators[i], quarter,
                        measuredIn(checked.form.indicators[i], checked.sheet.rows[i])));
    }
}

} // namespace

BENCHMARK(checkRows)->Name("indicator/check_10000_rows")->Unit(benchmark::kMillisecond);
BENCHMARK(achieveRows)->Name("indicator/check_10000_rows/baseline")->Unit(benchmark::kMillisecond);
