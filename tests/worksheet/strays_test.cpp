// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody wrote anywhere but in a yellow cell is told, and not taken.
#include "support/worksheet_day.h"

using namespace desk;
using indicator::Field;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

class Strays : public WorksheetDay
{
protected:
    void SetUp() override
    {
        begin();
        types("ikm", Field::Actual, "8");
        sent = written();
    }
    /// "J17 Pemohon yang puas: 95"
    std::vector<std::string> straysIn(const std::string &bytes)
    {
        const auto reading = reads(bytes);
        EXPECT_TRUE(reading) << worksheet::codeOf(reading.error());
        std::vector<std::string> list;
        for (const worksheet::StrayCell &stray :
             reading.value_or(worksheet::WorksheetReading{}).strays)
            list.push_back(stray.place + ' ' + stray.of + ": " + stray.text);
        return list;
    }

    std::string sent;
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, Strays, testing::Values(Kind::Sqlite));

TEST_P(Strays, are_none_in_a_worksheet_as_it_was_sent)
{
    EXPECT_THAT(straysIn(sent), IsEmpty());
}

TEST_P(Strays, are_numbers_over_formulas_and_other_targets_and_names_of_evidence)
{
    const std::string actual = place(sent, "puas", "actual"),
                      target = place(sent, "ikm", "period-target"),
                      evidence = place(sent, "waktu", "evidence");
    paper::Xlsx filled(sent);
    filled.number(actual, "95");
    filled.number(target, "5");
    filled.text(evidence, "foto.jpg");
    filled.number(place(sent, "ikm", "actual"), "9");
    EXPECT_THAT(straysIn(filled.bytes()),
                testing::UnorderedElementsAre(actual + " Pemohon yang puas: 95",
                                              target + " IKM naik kelas: 5",
                                              evidence + " Waktu layanan: foto.jpg"));
    EXPECT_TRUE(takes(filled.bytes()));
    EXPECT_EQ(stands("ikm", Field::Actual), "9");
}

TEST_P(Strays, are_cells_that_were_emptied)
{
    const std::string target = place(sent, "ikm", "year-target");
    paper::Xlsx filled(sent);
    filled.clear(target);
    EXPECT_THAT(straysIn(filled.bytes()), ElementsAre(target + " IKM naik kelas: "));
}

TEST_P(Strays, are_rows_below_the_table_and_cells_beside_it)
{
    paper::Xlsx filled(sent);
    filled.table().insert(filled.table().find("</sheetData>"),
                          "<row r=\"60\"><c r=\"C60\" t=\"inlineStr\"><is><t>Indikator baru"
                          "</t></is></c><c r=\"J60\"><v>7</v></c><c r=\"Z60\"><v>1</v></c></row>");
    EXPECT_THAT(straysIn(filled.bytes()),
                ElementsAre("C60 : Indikator baru", "J60 : 7", "Z60 : 1"));
}
