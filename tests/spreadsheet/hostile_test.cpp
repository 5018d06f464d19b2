// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to do harm: each is refused, in two seconds and 150 MB (trust.md S7 is what a release
// build is measured by; here the time is only kept from running away).
#include "support/files.h"

#include <gtest/gtest.h>

#include <chrono>

using namespace himpun::spreadsheet;
using support::Entry;
using support::odsOf;
using support::refusalOf;
using support::Xlsx;
using support::zipOf;

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

std::string rows(const std::string &cells)
{
    return "<sheetData><row>" + cells + "</row></sheetData>";
}

class Hostile : public testing::Test
{
protected:
    void TearDown() override
    {
        EXPECT_LT(std::chrono::steady_clock::now() - m_begun, std::chrono::seconds(20));
    }

private:
    const std::chrono::steady_clock::time_point m_begun = std::chrono::steady_clock::now();
};

} // namespace

TEST_F(Hostile, bombs_are_counted_while_they_unpack)
{
    EXPECT_EQ(refusalOf(Xlsx{"<!--" + std::string(60'000'000, ' ') + "-->"}.bytes()),
              "damaged-content"); // one comment is too long before all are too much
    EXPECT_EQ(refusalOf(Xlsx{times(600'000, "<a>" + std::string(100, ' ') + "</a>")}.bytes()),
              "too-much-unpacked");
    const std::string text = "<si><t>" + std::string(32'000, 'x') + "</t></si>";
    EXPECT_EQ(refusalOf(Xlsx{rows(times(16'000, "<c t=\"s\"><v>0</v></c>")), text}.bytes()),
              "too-much-unpacked"); // one text in many cells
    const auto spaces = [](const std::string &count) {
        return odsOf("<table:table><table:table-row><table:table-cell><text:p>"
                     "<text:s text:c=\""
                     + count
                     + "\"/></text:p></table:table-cell>"
                       "</table:table-row></table:table>");
    };
    EXPECT_EQ(refusalOf(spaces("2000000000")), "damaged-content");
    EXPECT_EQ(refusalOf(spaces("49000000")), "damaged-content");
}

TEST_F(Hostile, sheets_have_too_many_cells)
{
    const std::string row = "<row>" + times(1'001, "<c><v>1</v></c>") + "</row>";
    EXPECT_EQ(refusalOf(Xlsx{"<sheetData>" + times(1'000, row) + "</sheetData>"}.bytes()),
              "too-many-cells");
    const std::string cell = "<table:table-cell table:number-columns-repeated=\"16384\" "
                             "xmlns:o=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
                             "o:value-type=\"float\" o:value=\"1\"/>";
    EXPECT_EQ(
        refusalOf(odsOf("<table:table><table:table-row table:number-rows-repeated=\"1048576\">"
                        + cell + "</table:table-row></table:table>")),
        "too-many-cells");
    EXPECT_EQ(refusalOf(Xlsx{"<mergeCells>" + times(1'000'001, "<mergeCell ref=\"A1:B2\"/>")
                             + "</mergeCells>"}
                            .bytes()),
              "too-many-cells");
}

TEST_F(Hostile, books_have_too_many_sheets_or_entries)
{
    EXPECT_EQ(refusalOf(odsOf(times(201, "<table:table/>"))), "too-many-sheets");
    std::vector<Entry> entries;
    for (int i = 0; i < 201; ++i)
        entries.push_back({std::to_string(i), ""});
    EXPECT_EQ(refusalOf(zipOf(entries)), "too-many-entries");
}

TEST_F(Hostile, documents_declare_types)
{
    const std::string laughs = "<!DOCTYPE a [<!ENTITY b \"bbbb\"><!ENTITY c \"&b;&b;\">]>";
    const std::string types = laughs + "<Types>&c;</Types>";
    EXPECT_EQ(refusalOf(zipOf({{"[Content_Types].xml", types}})), "document-type");
    EXPECT_EQ(refusalOf(zipOf({{"content.xml", laughs + "<a/>"}})), "document-type");
    const std::string unicode = [&] {
        std::string wide;
        for (const char c : types)
            wide += {c, '\0'};
        return wide;
    }();
    EXPECT_EQ(refusalOf(zipOf({{"[Content_Types].xml", "\xFF\xFE" + unicode}})), "damaged-content");
}

TEST_F(Hostile, elements_are_deep_or_have_endless_attributes)
{
    EXPECT_EQ(refusalOf(Xlsx{times(1'000'000, "<a>")}.bytes()), "damaged-content");
    std::string attributes;
    for (int i = 0; i < 300; ++i)
        attributes += " a" + std::to_string(i) + "='>'";
    EXPECT_EQ(refusalOf(Xlsx{"<a" + attributes + "/>"}.bytes()), "damaged-content");
    for (int i = 300; i < 1'000'000; ++i)
        attributes += " a" + std::to_string(i) + "='>'";
    EXPECT_EQ(refusalOf(Xlsx{"<a" + attributes + "/>"}.bytes()), "damaged-content");
    EXPECT_EQ(refusalOf(Xlsx{"<?a " + times(1'000'000, "<a>") + "?>"}.bytes()), "damaged-content");
    EXPECT_EQ(refusalOf(Xlsx{"<!-->" + times(1'000'000, "<a>") + "-->"}.bytes()),
              "damaged-content");
}

TEST_F(Hostile, cells_stand_where_no_sheet_has_a_place)
{
    EXPECT_EQ(refusalOf(Xlsx{"<sheetData><row r=\"2000000000\"/></sheetData>"}.bytes()),
              "damaged-content");
    EXPECT_EQ(refusalOf(Xlsx{rows("<c r=\"ZZZZZZ1\"><v>1</v></c>")}.bytes()), "damaged-content");
    EXPECT_EQ(refusalOf(Xlsx{rows("<c r=\"A1\"><v>1</v></c><c r=\"A1\"><v>2</v></c>")}.bytes()),
              "damaged-content"); // which one would count?
    EXPECT_EQ(refusalOf(Xlsx{rows("<c t=\"s\"><v>5</v></c>")}.bytes()), "damaged-content");
    EXPECT_EQ(refusalOf(Xlsx{rows("<c t=\"s\"><v>x</v></c>"), "<si><t>a</t></si>"}.bytes()),
              "damaged-content");
}

TEST_F(Hostile, names_lead_nowhere)
{
    const std::string out = "<Relationships><Relationship Id=\"a\" "
                            "Type=\"http://x/officeDocument\" Target=\"../../../../etc/passwd\"/>"
                            "</Relationships>";
    EXPECT_EQ(
        refusalOf(zipOf({{"[Content_Types].xml",
                          "<Types><Override ContentType=\"spreadsheetml.sheet.main\"/></Types>"},
                         {"_rels/.rels", out}})),
        "damaged-content");
    EXPECT_EQ(refusalOf(zipOf({{"a", "1"}, {"a", "2"}})), "damaged-archive");
}

TEST_F(Hostile, texts_go_on_behind_comments_and_runs)
{
    const std::string piece(100'000, 'x');
    EXPECT_EQ(refusalOf(Xlsx{rows("<c t=\"inlineStr\"><is><t>" + times(400, piece + "<!---->")
                                  + "</t></is></c>")}
                            .bytes()),
              "damaged-content");
    EXPECT_EQ(refusalOf(Xlsx{rows("<c t=\"inlineStr\"><is>"
                                  + times(400, "<r><t>" + piece + "</t></r>") + "</is></c>")}
                            .bytes()),
              "damaged-content");
    EXPECT_EQ(refusalOf(odsOf("<table:table><table:table-row><table:table-cell>"
                              + times(400, "<text:p>" + piece + "</text:p>")
                              + "</table:table-cell></table:table-row></table:table>")),
              "damaged-content");
}

TEST_F(Hostile, merged_cells_take_more_rows_than_there_are_cells)
{
    const std::string place = "<table:table-cell table:number-rows-spanned=\"20000\" "
                              "table:number-columns-spanned=\"250\"/>";
    const std::string end = "<table:table-row table:number-rows-repeated=\"19990\"/>"
                            "<table:table-row><table:table-cell><text:p>x</text:p>"
                            "</table:table-cell></table:table-row>";
    EXPECT_EQ(refusalOf(odsOf(times(150, "<table:table><table:table-row>" + place
                                             + "</table:table-row>" + end + "</table:table>"))),
              "too-many-cells");
}

TEST_F(Hostile, csv_has_one_line_of_separators_or_one_endless_field)
{
    EXPECT_EQ(refusalOf(std::string(19'000'000, ';')), "too-many-cells");
    EXPECT_EQ(refusalOf(std::string(19'000'000, '\n')), "too-many-cells");
    EXPECT_EQ(refusalOf("a;\"" + std::string(19'000'000, 'x') + "\""), "damaged-content");
    EXPECT_EQ(refusalOf("a;\"" + std::string(19'000'000, 'x')), "unclosed-quote");
}
