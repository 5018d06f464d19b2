// SPDX-License-Identifier: GPL-3.0-or-later
// A worksheet of 10 000 rows written, beside LibreOffice converting the same file.
#include "himpun/indicator/read.h"
#include "himpun/worksheet/write.h"

#include <benchmark/benchmark.h>

#include <cstdlib>
#include <filesystem>

using namespace himpun;

namespace
{

constexpr int rows = 10'000;

std::filesystem::path benchFile()
{
    return std::filesystem::temp_directory_path() / "bench-worksheet.xlsx";
}

/// Every fourth indicator has elements, and half of the cells are filled in.
worksheet::Worksheet bigWorksheet()
{
    const calendar::Period period{2026, calendar::PeriodKind::Quarter, 3};
    worksheet::Worksheet worksheet;
    reading::UnitSheet &sheet = worksheet.sheet;
    sheet.cycle = {"2026-TW3"};
    sheet.unit = {"perencanaan"};
    sheet.unitName = "Bidang Perencanaan";
    sheet.period = sheet.sheet.period = period;
    sheet.rating.bands = {{"semua", "Semua", {}, true, ""}};
    for (int i = 1; i <= rows; ++i) {
        indicator::Indicator indicator;
        indicator.id = {"dokumen-" + std::to_string(i)};
        indicator.objective = "Meningkatnya kualitas perencanaan";
        indicator.name = "Jumlah dokumen perencanaan nomor " + std::to_string(i);
        indicator.unitOfMeasure = "Dokumen";
        indicator.polarity = static_cast<indicator::Polarity>(i % 6);
        indicator.yearTarget = indicator.periodTargets[period] = indicator::Target::at(40);
        indicator::SheetRow row;
        row.indicator = indicator.id;
        if (i % 4 == 0)
            indicator.elements = indicator::Elements{"yang tepat waktu", "seluruhnya", 100};
        else if (i % 2 == 0)
            row.actual = base::Decimal(i % 100);
        if (i % 2 == 0)
            row.note = "Sesuai laporan bulanan";
        sheet.form.indicators.push_back(std::move(indicator));
        sheet.sheet.rows.push_back(std::move(row));
    }
    worksheet.form = indicator::digestOf(sheet.form);
    return worksheet;
}

void export_10000_rows(benchmark::State &state)
{
    const worksheet::Worksheet worksheet = bigWorksheet();
    for (auto _ : state) {
        if (!worksheet::write(worksheet, benchFile()))
            state.SkipWithError("it was not written");
    }
}

void export_10000_rows_baseline(benchmark::State &state)
{
    if (!worksheet::write(bigWorksheet(), benchFile()))
        state.SkipWithError("it was not written");
    const std::string folder = benchFile().parent_path().string();
    const std::string command = "soffice -env:UserInstallation=file://" + folder
                                + "/soffice --headless --convert-to ods --outdir " + folder + ' '
                                + benchFile().string() + " >/dev/null 2>&1";
    for (auto _ : state) {
        if (std::system(command.c_str()) != 0)
            state.SkipWithError("LibreOffice is not here");
    }
}

} // namespace

BENCHMARK(export_10000_rows)
    ->Name("worksheet/export_10000_rows")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(export_10000_rows_baseline)
    ->Name("worksheet/export_10000_rows/baseline")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
