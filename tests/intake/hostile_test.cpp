// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to do harm, read and looked through for tables: each within 150 MB (trust.md S7).
#include "himpun/intake/agreement_reading.h"
#include "himpun/spreadsheet/read.h"

#include "service/offices.h"
#include "spreadsheet/support/files.h"
#include "spreadsheet/support/peak.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace himpun;
using support::odsOf;
using support::Xlsx;

namespace
{

std::string times(std::size_t count, const std::string &text)
{
    std::string all;
    all.reserve(count * text.size());
    for (std::size_t i = 0; i < count; ++i)
        all += text;
    return all;
}

std::string odsCell(const std::string &text, const std::string &attributes = "")
{
    return "<table:table-cell xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "o:value-type=\"string\" "
           + attributes + "><text:p>" + text + "</text:p></table:table-cell>";
}

std::string odsRow(const std::string &cells)
{
    return "<table:table-row>" + cells + "</table:table-row>";
}

/// A header, a merged cell as large as a sheet, and a row far below.
std::string mergedSheets(std::size_t count, int rows)
{
    const std::string header = odsRow(odsCell("Indikator") + odsCell("Target"));
    const std::string merged =
        odsRow(odsCell("A", "table:number-rows-spanned=\"" + std::to_string(rows)
                                + "\" table:number-columns-spanned=\"250\""));
    const std::string blank =
        "<table:table-row table:number-rows-repeated=\"" + std::to_string(rows - 1) + "\"/>";
    return times(count, "<table:table>" + header + merged + blank + odsRow(odsCell("x"))
                            + "</table:table>");
}

std::string hiddenRows()
{
    std::string rows;
    for (int row = 1; row < 300'000; row += 2)
        rows += "<row r=\"" + std::to_string(row)
                + "\" hidden=\"1\"><c><v>1</v></c></row><row><c><v>1</v></c></row>";
    return "<sheetData>" + rows + "</sheetData>";
}

std::string xlsxRows(std::size_t count, const std::string &cells)
{
    return "<sheetData>" + times(count, "<row>" + cells + "</row>") + "</sheetData>";
}

std::string csvOf(std::size_t rows, const std::string &row)
{
    return times(rows, row + '\n');
}

struct Harm {
    const char *what;
    std::string bytes;
};

std::vector<Harm> harms()
{
    const std::string text = "<c t=\"s\"><v>0</v></c>";
    const std::string escapes = "<si><t>" + times(18'000, "_x0041_") + "</t></si>";
    const std::string header = "<c t=\"s\"><v>0</v></c><c t=\"s\"><v>1</v></c>";
    return {
        {"a million texts",
         Xlsx{xlsxRows(999, times(1'000, text)), "<si><t>" + std::string(24, 'x') + "</t></si>"}
             .bytes()},
        {"elements", Xlsx{times(400'000, "<a>" + std::string(110, ' ') + "</a>")}.bytes()},
        {"a comment", Xlsx{"<!--" + std::string(60'000'000, ' ') + "-->"}.bytes()},
        {"depth", Xlsx{times(1'000'000, "<a>")}.bytes()},
        {"escapes", Xlsx{"", times(380, escapes)}.bytes()},
        {"pieces of a text", Xlsx{"<sheetData><row><c t=\"inlineStr\"><is><t>"
                                  + times(450, std::string(100'000, 'x') + "<!---->")
                                  + "</t></is></c></row></sheetData>"}
                                 .bytes()},
        {"hidden rows", Xlsx{hiddenRows()}.bytes()},
        {"headers",
         Xlsx{xlsxRows(300'000, header), "<si><t>Indikator</t></si><si><t>Target</t></si>"}
             .bytes()},
        {"spaces", odsOf("<table:table>"
                         + odsRow("<table:table-cell><text:p><text:s "
                                  "text:c=\"49000000\"/></text:p></table:table-cell>")
                         + "</table:table>")},
        {"merged cells", odsOf(mergedSheets(50, 19'000))},
        {"more merged cells", odsOf(mergedSheets(200, 19'000))},
        {"many sheets", odsOf(mergedSheets(200, 4'000))},
        {"repeated rows", odsOf("<table:table><table:table-row table:number-rows-repeated=\"999\">"
                                + odsCell("0123456789012345678901234567890123456789",
                                          "table:number-columns-repeated=\"1000\"")
                                + "</table:table-row></table:table>")},
        {"separators", std::string(19'900'000, ';')},
        {"lines", std::string(19'900'000, '\n')},
        {"a field", "a;\"" + std::string(19'900'000, 'x') + "\""},
        {"csv cells", csvOf(999, times(999, "0123456789012345;"))},
        {"csv headers", csvOf(400'000, "Indikator;Target")},
    };
}

} // namespace

TEST(Hostile, files_take_no_more_than_150_MB_to_be_read_and_looked_through)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer's own memory counts";
#endif
    const auto office = offices::practiceOffice("disperindag-nganjuk");
    for (const Harm &harm : harms()) {
        const auto begun = std::chrono::steady_clock::now();
        const double peak = support::peakOf([&] {
            const auto book = spreadsheet::read(harm.bytes);
            if (book)
                (void)intake::propose(*book, office, 2026);
        });
        EXPECT_LT(peak, 150) << harm.what;
        const std::chrono::duration<double> took = std::chrono::steady_clock::now() - begun;
        EXPECT_LT(took.count(), 20) << harm.what; // 2 s where it is measured, in a release build
        RecordProperty(harm.what,
                       std::to_string(took.count()) + " s, " + std::to_string(peak) + " MB");
    }
}
