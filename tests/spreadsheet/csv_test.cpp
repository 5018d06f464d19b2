// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/files.h"

#include <gmock/gmock.h>

using namespace himpun::spreadsheet;
using support::bookIn;
using support::refusalOf;
using testing::ElementsAre;

namespace
{

/// All cells, as "A1=text".
std::vector<std::string> cellsOf(const std::string &csv)
{
    std::vector<std::string> cells;
    const Book book = bookIn(csv);
    for (const Cell &cell : book.sheets.front().cells)
        cells.push_back(toText(cell.at) + '=' + std::get<std::string>(cell.value));
    return cells;
}

} // namespace

TEST(Csv, is_separated_as_Indonesian_Excel_does)
{
    EXPECT_THAT(cellsOf("\xEF\xBB\xBFNo;Indikator;Target\r\n1;Indeks, kelembagaan;0,9\r\n"),
                ElementsAre("A1=No", "B1=Indikator", "C1=Target", "A2=1", "B2=Indeks, kelembagaan",
                            "C2=0,9"));
}

TEST(Csv, is_separated_by_commas_or_tabs_as_well)
{
    EXPECT_THAT(cellsOf("No,Target\n1,\"0,9\"\n2,\"1.500,00\"\n"),
                ElementsAre("A1=No", "B1=Target", "A2=1", "B2=0,9", "A3=2", "B3=1.500,00"));
    EXPECT_THAT(cellsOf("No\tTarget\n1\t0,9; 1\n"),
                ElementsAre("A1=No", "B1=Target", "A2=1", "B2=0,9; 1"));
}

TEST(Csv, finds_its_separator_below_a_title_with_commas)
{
    EXPECT_THAT(
        cellsOf("Perjanjian Kinerja, Tahun 2026\nNo;Target\n1;5\n"),
        ElementsAre("A1=Perjanjian Kinerja, Tahun 2026", "A2=No", "B2=Target", "A3=1", "B3=5"));
}

TEST(Csv, may_say_its_separator_first)
{
    EXPECT_THAT(cellsOf("sep=|\r\na|b;c\r\n"), ElementsAre("A1=a", "B1=b;c"));
}

TEST(Csv, keeps_quotes_and_line_ends_inside_of_quotes)
{
    EXPECT_THAT(cellsOf("a;\"dua \"\"baris\"\"\r\ndi sini\";c\n;;\nd;;5\" pipa\n"),
                ElementsAre("A1=a", "B1=dua \"baris\"\r\ndi sini", "C1=c", "A3=d", "C3=5\" pipa"));
}

TEST(Csv, has_one_column_where_nothing_separates)
{
    EXPECT_THAT(cellsOf("Indikator\nIndeks"), ElementsAre("A1=Indikator", "A2=Indeks"));
}

TEST(Csv, is_refused_where_its_text_cannot_be_trusted)
{
    EXPECT_EQ(refusalOf("Nama;\xE9t\xE9\n"), "not-utf8"); // Windows-1252
    EXPECT_EQ(refusalOf(std::string("\xFF\xFEN\0o\0", 6)), "not-utf8");
    EXPECT_EQ(refusalOf("No;\"Target\n1;5\n"), "unclosed-quote");
    EXPECT_EQ(refusalOf(std::string("a;b\0c", 5)), "not-a-spreadsheet");
    EXPECT_EQ(refusalOf(";;;\n;;\n"), "empty");
}
