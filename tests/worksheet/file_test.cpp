// SPDX-License-Identifier: GPL-3.0-or-later
// What a worksheet's file lets people do, and what it keeps from them.
#include "support/worksheet_day.h"

#include <clocale>

#include <regex>

using namespace desk;
using indicator::Field;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::MatchesRegex;
using testing::Not;

namespace
{

class WorksheetFile : public WorksheetDay
{
protected:
    void SetUp() override { begin(); }

    /// Whether the look of the cell at \a place lets people type into it.
    static bool isUnlocked(paper::Xlsx &paper, const std::string &place)
    {
        const std::string &xml = paper.table();
        const std::size_t at = xml.find("<c r=\"" + place + '"');
        const std::size_t style = xml.find(" s=\"", at) + 4;
        if (at == std::string::npos || style > xml.find('>', at))
            return false;
        return looks(paper)
                   .at(static_cast<std::size_t>(std::stoi(xml.substr(style))))
                   .find("<protection locked=\"0\"/>")
               != std::string::npos;
    }

private:
    static std::vector<std::string> looks(paper::Xlsx &paper)
    {
        const std::string &styles = paper.entry("xl/styles.xml");
        const std::size_t from = styles.find("<cellXfs"), to = styles.find("</cellXfs>");
        const std::string list = styles.substr(from, to - from);
        static const std::regex look("<xf [^>]*/>|<xf [^>]*[^/]>.*?</xf>");
        std::vector<std::string> found;
        for (std::sregex_iterator it(list.begin(), list.end(), look), end; it != end; ++it)
            found.push_back(it->str());
        return found;
    }
};

} // namespace

INSTANTIATE_TEST_SUITE_P(File, WorksheetFile, testing::Values(Kind::Sqlite));

TEST_P(WorksheetFile, is_the_same_to_the_byte_while_nothing_changes)
{
    types("ikm", Field::Actual, "8");
    const std::string first = written();
    minutesLater(90);
    EXPECT_EQ(written(), first);
    types("ikm", Field::Actual, "9");
    EXPECT_NE(written(), first);
}

TEST_P(WorksheetFile, is_typed_into_only_where_it_should)
{
    const std::string bytes = written();
    paper::Xlsx paper(bytes);
    EXPECT_THAT(paper.table(), HasSubstr("<sheetProtection sheet=\"1\""));
    EXPECT_THAT(paper.entry("xl/workbook.xml"), HasSubstr("state=\"veryHidden\""));
    EXPECT_THAT(paper.entry("xl/workbook.xml"), HasSubstr("lockStructure=\"1\""));
    for (const char *column : {"actual", "supporting", "hindering", "follow-up", "source", "note"})
        EXPECT_TRUE(isUnlocked(paper, place(bytes, "ikm", column))) << column;
    for (const char *column :
         {"number", "objective", "name", "measure", "year-target", "period-target", "earlier",
          "numerator", "denominator", "achievement", "evidence", "row"})
        EXPECT_FALSE(isUnlocked(paper, place(bytes, "ikm", column))) << column;
    EXPECT_TRUE(isUnlocked(paper, place(bytes, "puas", "numerator")));
    EXPECT_TRUE(isUnlocked(paper, place(bytes, "puas", "denominator")));
    EXPECT_FALSE(isUnlocked(paper, place(bytes, "puas", "actual")));
    EXPECT_TRUE(isUnlocked(paper, place(bytes, "p1", "actual", true)));
    EXPECT_FALSE(isUnlocked(paper, place(bytes, "p1", "achievement", true)));
}

TEST_P(WorksheetFile, takes_numbers_and_predicates_only_and_says_so_in_Indonesian)
{
    const std::string bytes = written();
    paper::Xlsx paper(bytes);
    const std::string xml = paper.table();
    EXPECT_THAT(xml, HasSubstr("<dataValidation type=\"decimal\""));
    EXPECT_THAT(xml, HasSubstr("<dataValidation type=\"list\""));
    EXPECT_THAT(xml, HasSubstr("sqref=\"" + place(bytes, "opini", "actual") + '"'));
    EXPECT_THAT(xml, HasSubstr("errorTitle=\"Isi dengan angka\""));
    EXPECT_THAT(xml, HasSubstr("error=\"Sel ini hanya menerima angka."));
    EXPECT_THAT(xml, HasSubstr("error=\"Predikat ini tidak ada dalam skalanya."));
    EXPECT_EQ(std::get<std::string>(paper::valueAt(bytes, "A13", 1)), "Opini BPK");
    EXPECT_THAT(xml, HasSubstr("<formula1>'Petunjuk'!$A$14:$A$17</formula1>"));
}

TEST_P(WorksheetFile, has_the_head_of_a_letter_and_says_whose_it_is)
{
    const auto book = spreadsheet::read(written());
    ASSERT_TRUE(book);
    std::string words;
    for (const spreadsheet::Cell &cell : book->sheets.front().cells) {
        if (const auto *text = std::get_if<std::string>(&cell.value))
            words += *text + '\n';
    }
    EXPECT_THAT(words, HasSubstr("Pemerintah Kabupaten Contoh\nDinas Contoh\nJalan Latihan 12\n"));
    EXPECT_THAT(words, HasSubstr("KERTAS KERJA PENGUMPULAN DATA KINERJA\n"));
    EXPECT_THAT(words, HasSubstr("Bidang\nBidang Perindustrian\nPeriode\nTriwulan III 2026\n"));
    EXPECT_THAT(words,
                HasSubstr("Diisi oleh\nKepala Seksi Industri Kecil (Wahyu Kurniawan, S.T.)"));
    EXPECT_THAT(words, HasSubstr("Tenggat\n"));
    EXPECT_THAT(words, HasSubstr("Capaian (dibatasi 120%)\n"));
    EXPECT_THAT(words, HasSubstr("Pemohon yang puas\n= pemohon yang puas ÷ pemohon × 100\n"));
}

TEST_P(WorksheetFile, holds_no_formula_that_somebody_wrote_as_text)
{
    for (const char *text : {"=HYPERLINK(\"http://x\")", "+1", "-1", "@SUM(1)", "\t=1"})
        types("waktu", text[0] == '=' ? Field::Note : Field::Source, text);
    const std::string bytes = written();
    const std::string note = place(bytes, "waktu", "note");
    EXPECT_EQ(std::get<std::string>(paper::valueAt(bytes, note)), "=HYPERLINK(\"http://x\")");
    paper::Xlsx paper(bytes);
    static const std::regex formula("<f>([^<]*)</f>");
    const std::string xml = paper.table();
    for (std::sregex_iterator it(xml.begin(), xml.end(), formula), end; it != end; ++it)
        EXPECT_THAT((*it)[1].str(), testing::StartsWith("IF("));
}

TEST_P(WorksheetFile, is_named_after_its_unit_and_period)
{
    worksheet::Worksheet worksheet = current(industri);
    EXPECT_EQ(worksheet::fileNameFor(worksheet),
              "Kertas Kerja - Bidang Perindustrian - 2026-TW3.xlsx");
    worksheet.sheet.unitName = "../Bidang \"A\" / <B>:*?|\\";
    EXPECT_EQ(worksheet::fileNameFor(worksheet),
              "Kertas Kerja - ..-Bidang -A- - -B------ - 2026-TW3.xlsx");
    worksheet.sheet.unitName = std::string(150, 'x') + "é" + std::string(150, 'y');
    EXPECT_LE(worksheet::fileNameFor(worksheet).size(), 230u);
}

TEST_P(WorksheetFile, is_written_for_every_unit_that_takes_part)
{
    done(kasubag, workflow::ExemptUnit{pasar, "kebakaran"});
    const auto files = worksheet::writeInto(folder, *bench, cycle, {});
    ASSERT_TRUE(files);
    ASSERT_EQ(files->size(), 1u);
    EXPECT_EQ(files->front().unit, industri);
    EXPECT_EQ(said(paper::bytesOf(files->front().file)), "ok");
}

TEST_P(WorksheetFile, stays_as_it_was_where_it_cannot_be_written)
{
    const auto written = worksheet::write(current(industri), folder / "tiada" / "a.xlsx");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), document::WriteError::CannotCreate);
}

TEST_P(WorksheetFile, has_points_in_its_numbers_whatever_the_systems_language)
{
    types("waktu", Field::Actual, "9.5");
    const std::string before = std::setlocale(LC_NUMERIC, nullptr);
    bool isFound = false;
    for (const char *name : {"id_ID.UTF-8", "de_DE.UTF-8", "fr_FR.UTF-8"})
        isFound = isFound || std::setlocale(LC_NUMERIC, name);
    const std::string bytes = written();
    std::setlocale(LC_NUMERIC, before.c_str());
    const auto value = paper::valueAt(bytes, place(bytes, "waktu", "actual"));
    EXPECT_EQ(std::get<spreadsheet::Number>(value).digits, "9.5");
    if (!isFound)
        GTEST_SKIP() << "no language with a decimal comma is installed";
}
