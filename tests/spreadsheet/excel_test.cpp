// SPDX-License-Identifier: GPL-3.0-or-later
// What different programs that write xlsx make of the same thing.
#include "support/files.h"

#include <gmock/gmock.h>
#include <xlsxwriter.h>

#include <filesystem>
#include <fstream>
#include <iterator>

using namespace himpun::spreadsheet;
using namespace std::chrono_literals;
using namespace std::string_literals;
using support::bookIn;
using support::valueAt;
using support::Xlsx;

namespace
{

Value valueOf(const std::string &cell, const std::string &styles = {})
{
    const std::string sheet = "<sheetData><row r=\"1\">" + cell + "</row></sheetData>";
    return valueAt(bookIn(Xlsx{sheet, "<si><t>satu</t></si>", styles}.bytes()), "A1");
}

/// A number that is shown by \a format.
Value shown(const std::string &number, const std::string &format)
{
    return valueOf("<c r=\"A1\" s=\"1\"><v>" + number + "</v></c>",
                   "<numFmts><numFmt numFmtId=\"164\" formatCode=\"" + format
                       + "\"/></numFmts><cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"164\"/>"
                         "</cellXfs>");
}

Value builtIn(const std::string &number, int id)
{
    return valueOf("<c r=\"A1\" s=\"0\"><v>" + number + "</v></c>",
                   "<cellXfs><xf numFmtId=\"" + std::to_string(id) + "\"/></cellXfs>");
}

std::string digits(const std::string &number)
{
    const auto value = valueOf("<c r=\"A1\"><v>" + number + "</v></c>");
    const auto *read = std::get_if<Number>(&value);
    return read ? read->digits : "none";
}

Value number(const std::string &digits, NumberLook look = NumberLook::Plain)
{
    return Number{digits, look};
}

} // namespace

TEST(Excel, writes_text_in_four_ways)
{
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"s\"><v>0</v></c>"), Value("satu"s));
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"inlineStr\"><is><t>dua</t></is></c>"), Value("dua"s));
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"inlineStr\"><is><r><t>ti</t></r><r><t>ga</t></r>"
                      "<rPh><t>x</t></rPh></is></c>"),
              Value("tiga"s));
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"str\"><f>A2</f><v>empat</v></c>"), Value("empat"s));
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"str\"><v>a_x000A_b_x005F_x000A_</v></c>"),
              Value("a\nb_x000A_"s));
}

TEST(Excel, keeps_cells_where_they_say_or_behind_each_other)
{
    const auto book =
        bookIn(Xlsx{"<sheetData><row><c><v>1</v></c><c><v>2</v></c></row><row r=\"7\"><c r=\"C7\">"
                    "<v>3</v></c><c><v>4</v></c></row></sheetData>"}
                   .bytes());
    EXPECT_EQ(valueAt(book, "A1"), number("1"));
    EXPECT_EQ(valueAt(book, "B1"), number("2"));
    EXPECT_EQ(valueAt(book, "C7"), number("3"));
    EXPECT_EQ(valueAt(book, "D7"), number("4"));
}

TEST(Excel, shows_fifteen_digits_of_a_number)
{
    EXPECT_EQ(digits("0.30000000000000004"), "0.3");
    EXPECT_EQ(digits("1.1499999999999999"), "1.15");
    EXPECT_EQ(digits("0.99999999999999999"), "1");
    EXPECT_EQ(digits("123456789012345"), "123456789012345");
    EXPECT_EQ(digits("1.5E-2"), "0.015");
    EXPECT_EQ(digits("5.2946550000000002E9"), "5294655000");
    EXPECT_EQ(digits("-0.50"), "-0.5");
    EXPECT_EQ(digits("-0"), "0");
    EXPECT_EQ(digits("1E999999999"), "none");
    EXPECT_EQ(digits("12abc"), "none");
    EXPECT_EQ(digits("--5"), "none");
}

TEST(Excel, shows_a_number_by_its_format)
{
    EXPECT_EQ(builtIn("0.955", 10), number("95.5", NumberLook::Percent));
    EXPECT_EQ(builtIn("0.07", 9), number("7", NumberLook::Percent));
    EXPECT_EQ(builtIn("0.57999999999999996", 9), number("58", NumberLook::Percent));
    EXPECT_EQ(builtIn("5", 44), number("5", NumberLook::Currency));
    EXPECT_EQ(builtIn("5", 4), number("5"));
    EXPECT_EQ(shown("0.5", "0.0%"), number("50", NumberLook::Percent));
    EXPECT_EQ(shown("5", "[$Rp-421]#,##0"), number("5", NumberLook::Currency));
    EXPECT_EQ(shown("5", "&quot;Rp&quot;#,##0.00"), number("5", NumberLook::Currency));
    EXPECT_EQ(shown("5", "_-[$-421]* #,##0_-;[Red]-#,##0"), number("5"));
    EXPECT_EQ(shown("5", "General"), number("5"));
}

TEST(Excel, keeps_the_words_that_a_format_shows_with_a_number)
{
    EXPECT_EQ(shown("95", "0.0\\%"), Value("95 %")); // a sign that only stands there
    EXPECT_EQ(shown("95", "0&quot;%&quot;"), Value("95 %"));
    EXPECT_EQ(shown("5", "0.00 &quot;dokumen&quot;"), Value("5 dokumen"));
    EXPECT_EQ(shown("1.5", "0.0&quot; juta&quot;"), Value("1,5 juta"));
    EXPECT_EQ(shown("5", "&quot;\u2264 &quot;0"), Value("\u2264 5"));
    EXPECT_EQ(shown("5300000", "0.0,,&quot; juta&quot;"), number("5300000")); // shows 5.3 juta
}

TEST(Excel, counts_days_and_shows_them_by_their_format)
{
    const Value day = Moment{2026y / 3 / 1, {}};
    EXPECT_EQ(builtIn("46082", 14), day);
    EXPECT_EQ(shown("46082", "[$-421]dd\\ mmmm\\ yyyy"), day);
    EXPECT_EQ(shown("46082", "mmm"), day);
    EXPECT_EQ(shown("46082.3125", "dd/mm/yyyy\\ h:mm"), Value(Moment{2026y / 3 / 1, 27'000}));
    EXPECT_EQ(shown("0.3125", "h:mm"), Value(Moment{{}, 27'000}));
    EXPECT_EQ(shown("1.3125", "[h]:mm"), Value(Moment{{}, 113'400}));
    EXPECT_EQ(builtIn("1", 14), Value(Moment{1900y / 1 / 1, {}}));
    EXPECT_EQ(builtIn("61", 14), Value(Moment{1900y / 3 / 1, {}}));
    EXPECT_EQ(builtIn("-1", 14), Value(CellError{"####"}));
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"d\"><v>2026-03-01T00:00:00.000</v></c>"), day);
    const auto since1904 = Xlsx{"<sheetData><row><c s=\"0\"><v>44620</v></c></row></sheetData>",
                                {},
                                "<cellXfs><xf numFmtId=\"14\"/></cellXfs>",
                                "<workbookPr date1904=\"1\"/>"};
    EXPECT_EQ(valueAt(bookIn(since1904.bytes()), "A1"), day);
}

TEST(Excel, has_truth_errors_and_results_that_nobody_computed_yet)
{
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"b\"><v>1</v></c>"), Value(true));
    EXPECT_EQ(valueOf("<c r=\"A1\" t=\"e\"><v>#REF!</v></c>"), Value(CellError{"#REF!"}));
    EXPECT_EQ(valueOf("<c r=\"A1\"><f>1+1</f></c>"), Value(NotCalculated{}));
}

TEST(Excel, has_empty_cells_with_nothing_but_a_look)
{
    const auto book = bookIn(Xlsx{"<sheetData><row><c s=\"0\"/><c t=\"s\"/><c><v></v></c>"
                                  "<c><v>1</v></c></row></sheetData>"}
                                 .bytes());
    EXPECT_EQ(book.sheets.front().cells.size(), 1u);
}

TEST(Excel, is_written_by_libxlsxwriter_too)
{
    const auto path = std::filesystem::path(testing::TempDir()) / "himpun-writer.xlsx";
    lxw_workbook *workbook = workbook_new(path.c_str());
    lxw_worksheet *sheet = workbook_add_worksheet(workbook, "Perjanjian Kinerja");
    lxw_format *percent = workbook_add_format(workbook);
    format_set_num_format(percent, "0.00%");
    worksheet_merge_range(sheet, 0, 0, 0, 3, "Perjanjian Kinerja", nullptr);
    worksheet_write_string(sheet, 1, 0, "0,9 Angka", nullptr);
    worksheet_write_number(sheet, 1, 1, 0.955, percent);
    worksheet_write_formula(sheet, 1, 2, "=1+1", nullptr);
    worksheet_write_number(sheet, 1, 3, 5294655000.0, nullptr);
    ASSERT_EQ(workbook_close(workbook), LXW_NO_ERROR);

    std::ifstream file(path, std::ios::binary);
    const auto book = bookIn({std::istreambuf_iterator<char>(file), {}});
    std::filesystem::remove(path);
    EXPECT_EQ(book.sheets.front().name, "Perjanjian Kinerja");
    EXPECT_THAT(book.sheets.front().merged, testing::ElementsAre(Range{{0, 0}, {0, 3}}));
    EXPECT_EQ(valueAt(book, "A2"), Value("0,9 Angka"s));
    EXPECT_EQ(valueAt(book, "B2"), number("95.5", NumberLook::Percent));
    // It writes 0 as the result of every formula, for whoever opens the file to compute.
    EXPECT_EQ(valueAt(book, "C2"), Value(NotCalculated{}));
    EXPECT_EQ(valueAt(book, "D2"), number("5294655000"));
}
