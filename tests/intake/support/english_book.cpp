// SPDX-License-Identifier: GPL-3.0-or-later
#include "english_book.h"

#include "himpun/spreadsheet/read.h"
#include "service/offices.h"

#include <gtest/gtest.h>

#include <xlsxwriter.h>

#include <unistd.h>

namespace support
{

using namespace himpun;

namespace
{

void writeHeader(lxw_worksheet *sheet)
{
    worksheet_merge_range(sheet, 0, 0, 0, 9, "PERJANJIAN KINERJA TAHUN 2026", nullptr);
    int column = 0;
    for (const char *text : {"No", "Tujuan", "Indikator Kinerja", "Satuan", "Target Tahun 2026"}) {
        const auto at = static_cast<lxw_col_t>(column++);
        worksheet_merge_range(sheet, 2, at, 3, at, text, nullptr);
    }
    worksheet_merge_range(sheet, 2, 5, 2, 8, "Target", nullptr);
    column = 5;
    for (const char *text : {"TW 1", "TW 2", "TW 3", "TW 4"})
        worksheet_write_string(sheet, 3, static_cast<lxw_col_t>(column++), text, nullptr);
    worksheet_merge_range(sheet, 2, 9, 3, 9, "Realisasi", nullptr);
}

void writeRow(lxw_worksheet *sheet, lxw_row_t row, const std::vector<const char *> &texts)
{
    for (std::size_t column = 0; column < texts.size(); ++column) {
        if (*texts[column])
            worksheet_write_string(sheet, row, static_cast<lxw_col_t>(column), texts[column],
                                   nullptr);
    }
}

std::string pathOfBook()
{
    return offices::fs::path(testing::TempDir())
           / ("himpun-book-" + std::to_string(getpid()) + ".xlsx");
}

/// What was written to \a path, which is gone then.
spreadsheet::Book readBack(const std::string &path)
{
    auto book = spreadsheet::read(offices::contentOf(path));
    offices::fs::remove(path);
    if (book)
        return std::move(*book);
    ADD_FAILURE() << codeOf(book.error());
    return {};
}

lxw_format *formatOf(lxw_workbook *workbook, const char *code)
{
    lxw_format *format = workbook_add_format(workbook);
    format_set_num_format(format, code);
    return format;
}

} // namespace

spreadsheet::Book bookOfFormats()
{
    const std::string path = pathOfBook();
    lxw_workbook *workbook = workbook_new(path.c_str());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "PK 2026");
    writeRow(sheet, 0, {"Indikator", "Satuan", "Target", "Program", "Anggaran"});
    const std::pair<const char *, const char *> rows[] = {
        {"Nilai investasi", "0.0\" juta\""}, {"Peserta", "#,##0\\ \"orang\""},
        {"Waktu layanan", "\"≤ \"0"},        {"Kepuasan", "0\"%\""},
        {"Kunjungan", "#,##0.0,\" ribu\""},  {"Sengketa", "_-* #,##0_-;-* #,##0_-;_-* \"-\"_-"}};
    lxw_row_t row = 1;
    for (const auto &[name, code] : rows) {
        writeRow(sheet, row, {name, row == 4 ? "%" : "Orang"});
        worksheet_write_number(sheet, row, 2, 1500, formatOf(workbook, code));
        ++row;
    }
    writeRow(sheet, 1, {"", "", "", "Program A"});
    worksheet_write_number(sheet, 1, 4, 5.25, formatOf(workbook, "\"Rp\" #,##0.00\" miliar\""));
    writeRow(sheet, 2, {"", "", "", "Program B"});
    worksheet_write_number(sheet, 2, 4, 5000000, formatOf(workbook, "\"Rp\"\\ #,##0"));
    workbook_close(workbook);
    return readBack(path);
}

spreadsheet::Book englishBook()
{
    const std::string path = pathOfBook();
    lxw_workbook *workbook = workbook_new(path.c_str());
    lxw_format *percent = workbook_add_format(workbook);
    format_set_num_format(percent, "0.0%");
    lxw_format *day = workbook_add_format(workbook);
    format_set_num_format(day, "d-mmm");
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "PK");
    writeHeader(sheet);
    writeRow(sheet, 4,
             {"1", "Meningkatnya investasi", "Nilai investasi", "Rupiah", "12,500,000,000.00",
              "1,500,000,000.50", "2.5", "3,000", "8,000,000,000", "99"});
    writeRow(sheet, 5, {"2", "", "Pertumbuhan investasi", "%"});
    for (int quarter = 0; quarter < 5; ++quarter)
        worksheet_write_number(sheet, 5, static_cast<lxw_col_t>(4 + quarter), 0.055, percent);
    writeRow(sheet, 6, {"3", "", "Lama pelayanan izin", "Hari"});
    worksheet_write_number(sheet, 6, 4, 46054, day); // somebody typed 2-1
    worksheet_write_formula_num(sheet, 6, 5, "=3-1", nullptr, 2);
    worksheet_merge_range(sheet, 6, 6, 6, 8, "", nullptr);
    worksheet_write_number(sheet, 6, 6, 2, nullptr);
    workbook_close(workbook);
    return readBack(path);
}

} // namespace support
