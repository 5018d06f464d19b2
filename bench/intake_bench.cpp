// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement of 10 000 rows out of a workbook, beside LibreOffice converting the same file.
#include "himpun/intake/agreement_taking.h"
#include "himpun/spreadsheet/read.h"

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <iterator>

using namespace himpun;

namespace
{

constexpr int rows = 10'000;
constexpr int quarters = 4;

std::filesystem::path writtenBook()
{
    const auto path = std::filesystem::temp_directory_path() / "bench-agreement.xlsx";
    lxw_workbook *workbook = workbook_new(path.c_str());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Rencana Aksi");
    int column = 0;
    for (const char *header : {"No", "Sasaran", "Indikator", "Satuan", "Target", "TW I", "TW II",
                               "TW III", "TW IV", "Penanggung Jawab"})
        worksheet_write_string(sheet, 0, static_cast<lxw_col_t>(column++), header, nullptr);
    for (int i = 1; i <= rows; ++i) {
        const auto row = static_cast<lxw_row_t>(i);
        const std::string name = "Jumlah dokumen perencanaan nomor " + std::to_string(i);
        worksheet_write_number(sheet, row, 0, i, nullptr);
        worksheet_write_string(sheet, row, 1, "Meningkatnya kualitas perencanaan", nullptr);
        worksheet_write_string(sheet, row, 2, name.c_str(), nullptr);
        worksheet_write_string(sheet, row, 3, "Dokumen", nullptr);
        worksheet_write_string(sheet, row, 4, "1.234,5 Dokumen", nullptr);
        for (int quarter = 0; quarter < quarters; ++quarter)
            worksheet_write_number(sheet, row, static_cast<lxw_col_t>(5 + quarter), 308.625,
                                   nullptr);
        worksheet_write_string(sheet, row, 9, "Kepala Bidang", nullptr);
    }
    workbook_close(workbook);
    return path;
}

std::string bytesOf(const std::filesystem::path &path)
{
    std::ifstream file(path, std::ios::binary);
    return {std::istreambuf_iterator<char>(file), {}};
}

void import_10000_rows(benchmark::State &state)
{
    const auto path = writtenBook();
    const service::Office office;
    std::size_t read = 0;
    for (auto _ : state) {
        const auto book = spreadsheet::read(bytesOf(path));
        intake::AgreementMap map = intake::propose(*book, office, 2026);
        const auto reading = intake::readAgreement(*book, map, office, {}, {});
        read = reading.draft.rows.size() - reading.doubts.size();
    }
    if (read != rows)
        state.SkipWithError("not every row was read");
}

void import_10000_rows_baseline(benchmark::State &state)
{
    const auto path = writtenBook();
    const std::string folder = path.parent_path().string();
    const std::string command = "soffice -env:UserInstallation=file://" + folder
                                + "/soffice --headless --convert-to csv --outdir " + folder + ' '
                                + path.string() + " >/dev/null 2>&1";
    for (auto _ : state) {
        if (std::system(command.c_str()) != 0)
            state.SkipWithError("LibreOffice is not here");
    }
}

} // namespace

BENCHMARK(import_10000_rows)
    ->Name("intake/import_10000_rows")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
BENCHMARK(import_10000_rows_baseline)
    ->Name("intake/import_10000_rows/baseline")
    ->Unit(benchmark::kMillisecond)
    ->UseRealTime();
