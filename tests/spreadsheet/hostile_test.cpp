// SPDX-License-Identifier: GPL-3.0-or-later
// Files made to do harm: each is refused, in two seconds and 150 MB (trust.md S7 is what a release
// build is measured by; here the time is only kept from running away).
#include "support/files.h"
#include "support/peak.h"

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
    EXPECT_EQ(refusalOf(odsOf("<table:table><table:table-row><table:table-cell><text:p>"
                              "<text:s text:c=\"2000000000\"/></text:p></table:table-cell>"
                              "</table:table-row></table:table>")),
              "too-much-unpacked");
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

TEST_F(Hostile, files_take_no_more_than_150_MB)
{
#ifdef __SANITIZE_ADDRESS__
    GTEST_SKIP() << "the sanitizer's own memory counts";
#endif
    const auto row = [](const std::string &cell) {
        return "<row>" + times(1'000, cell) + "</row>";
    };
    const std::string texts = times(999, row("<c t=\"s\"><v>0</v></c>"));
    const Xlsx files[] = {
        {"<sheetData>" + texts + "</sheetData>", "<si><t>" + std::string(24, 'x') + "</t></si>"},
        {times(400'000, "<a>" + std::string(110, ' ') + "</a>")},
        {"<!--" + std::string(60'000'000, ' ') + "-->"},
        {times(1'000'000, "<a>")},
    };
    for (const Xlsx &file : files)
        EXPECT_LT(support::peakOfReading(file.bytes()), 150) << file.sheet.substr(0, 40);
}
