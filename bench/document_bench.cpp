// SPDX-License-Identifier: GPL-3.0-or-later
// Printing: a PDF of 50 pages beside Qt's own rich text document of the same rows, a workbook of
// 10 000 rows beside the bare library.
#include "himpun/document/layout.h"
#include "himpun/document/render.h"

#include "document/sample.h"

#include <QGuiApplication>
#include <QPdfWriter>
#include <QTextDocument>

#include <benchmark/benchmark.h>
#include <xlsxwriter.h>

#include <filesystem>

using namespace himpun::document;

namespace
{

constexpr int rowsOfFiftyPages = 1050;
constexpr int rowsOfWorkbook = 10'000;

/// One for the whole program; documents need fonts.
void needFonts()
{
    static int argc = 1;
    static char name[] = "himpun_bench";
    static char *argv[] = {name, nullptr};
    qputenv("QT_QPA_PLATFORM", "offscreen");
    if (!QCoreApplication::instance())
        new QGuiApplication(argc, argv); // lives as long as the program does
}

std::filesystem::path scratch(const char *name)
{
    return std::filesystem::temp_directory_path() / name;
}

const Table &tableOf(const Report &report)
{
    return std::get<Table>(report.blocks.front());
}

void pdf_50_pages(benchmark::State &state)
{
    needFonts();
    const Report report = sample::longTable(rowsOfFiftyPages);
    for (auto _ : state) {
        if (!writePdf(report, scratch("bench.pdf")))
            state.SkipWithError("not written");
    }
    state.counters["pages"] = static_cast<double>(layOut(report).pages.size());
}

void pdf_50_pages_baseline(benchmark::State &state)
{
    needFonts();
    const Report report = sample::longTable(rowsOfFiftyPages);
    for (auto _ : state) {
        QString html = QStringLiteral("<table border='1' width='100%'>");
        for (const Row &row : tableOf(report).rows) {
            html += QStringLiteral("<tr>");
            for (const Cell &cell : row)
                html += QStringLiteral("<td>")
                        + QString::fromStdString(shown(cell.value)).toHtmlEscaped()
                        + QStringLiteral("</td>");
            html += QStringLiteral("</tr>");
        }
        QTextDocument document;
        document.setHtml(html + QStringLiteral("</table>"));
        QPdfWriter writer(QString::fromStdString(scratch("bench-baseline.pdf").string()));
        document.print(&writer);
    }
}

void xlsx_10000_rows(benchmark::State &state)
{
    needFonts();
    const Report report = sample::longTable(rowsOfWorkbook);
    for (auto _ : state) {
        if (!writeXlsx(report, scratch("bench.xlsx")))
            state.SkipWithError("not written");
    }
}

void xlsx_10000_rows_baseline(benchmark::State &state)
{
    const Report report = sample::longTable(rowsOfWorkbook);
    std::vector<std::vector<std::string>> texts;
    for (const Row &row : tableOf(report).rows) {
        texts.emplace_back();
        for (const Cell &cell : row)
            texts.back().push_back(shown(cell.value));
    }
    for (auto _ : state) {
        lxw_workbook *book = workbook_new(scratch("bench-baseline.xlsx").c_str());
        lxw_worksheet *sheet = workbook_add_worksheet(book, nullptr);
        for (std::size_t row = 0; row < texts.size(); ++row) {
            for (std::size_t column = 0; column < texts[row].size(); ++column)
                worksheet_write_string(sheet, static_cast<lxw_row_t>(row),
                                       static_cast<lxw_col_t>(column), texts[row][column].c_str(),
                                       nullptr);
        }
        workbook_close(book);
    }
}

BENCHMARK(pdf_50_pages)->Name("document/pdf_50_pages")->Unit(benchmark::kMillisecond);
BENCHMARK(pdf_50_pages_baseline)
    ->Name("document/pdf_50_pages/baseline")
    ->Unit(benchmark::kMillisecond);
BENCHMARK(xlsx_10000_rows)->Name("document/xlsx_10000_rows")->Unit(benchmark::kMillisecond);
BENCHMARK(xlsx_10000_rows_baseline)
    ->Name("document/xlsx_10000_rows/baseline")
    ->Unit(benchmark::kMillisecond);

} // namespace
