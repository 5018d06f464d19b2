// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/render.h"

#include "sample.h"
#include "scratch.h"

#include <gtest/gtest.h>

#include <QHashSeed>

#include <thread>

using namespace himpun;
using namespace himpun::document;

namespace
{

Report sampleReport()
{
    return dataDocument(sample::finishedCycle());
}

/// One part of a workbook, unpacked by python3.
std::string partOf(const std::filesystem::path &workbook, const std::string &part,
                   const std::filesystem::path &into)
{
    return outputOf("python3 -c 'import sys, zipfile; sys.stdout.write(zipfile.ZipFile(sys.argv[1])"
                    ".read(sys.argv[2]).decode())' '"
                        + workbook.string() + "' '" + part + "'",
                    into);
}

} // namespace

TEST(Pdf, of_the_same_state_is_the_same_file)
{
    const Scratch scratch;
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "a.pdf"));
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "b.pdf"));
    const std::string content = contentOf(scratch / "a.pdf");
    EXPECT_TRUE(content.starts_with("%PDF-"));
    EXPECT_TRUE(content == contentOf(scratch / "b.pdf"));
    EXPECT_NE(content.find("D:20261006031400"), std::string::npos);
}

TEST(Pdf, is_the_same_file_when_another_run_of_the_program_writes_it)
{
    const Scratch scratch;
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "a.pdf"));
    for (int run = 0; run < 8; ++run) {
        QHashSeed::resetRandomGlobalSeed(); // as every start of a program does
        ASSERT_TRUE(writePdf(sampleReport(), scratch / "b.pdf"));
        EXPECT_TRUE(contentOf(scratch / "a.pdf") == contentOf(scratch / "b.pdf")) << run;
    }
}

TEST(Pdf, and_workbook_do_not_depend_on_the_clock)
{
    const Scratch scratch;
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "a.pdf"));
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "a.xlsx"));
    std::this_thread::sleep_for(std::chrono::milliseconds(2100)); // zip files count by two seconds
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "b.pdf"));
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "b.xlsx"));
    EXPECT_TRUE(contentOf(scratch / "a.pdf") == contentOf(scratch / "b.pdf"));
    EXPECT_TRUE(contentOf(scratch / "a.xlsx") == contentOf(scratch / "b.xlsx"));
}

TEST(Pdf, of_another_state_is_another_file)
{
    const Scratch scratch;
    Report changed = sampleReport();
    changed.subtitle += " (perbaikan)";
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "a.pdf"));
    ASSERT_TRUE(writePdf(changed, scratch / "b.pdf"));
    EXPECT_FALSE(contentOf(scratch / "a.pdf") == contentOf(scratch / "b.pdf"));
}

TEST(Pdf, can_be_read_as_text)
{
    const Scratch scratch;
    ASSERT_TRUE(writePdf(sampleReport(), scratch / "a.pdf"));
    const std::string text =
        outputOf("pdftotext -layout '" + (scratch / "a.pdf").string() + "' -", scratch / "a.txt");
    if (text.empty())
        GTEST_SKIP() << "pdftotext is not installed";
    for (const char *said : {"113,78%", "belum jatuh", "WTP", "7.345", "Rp5.294.655.000,00",
                             "Sangat Tinggi", "lampirkan bukti", "Halaman 4 dari 4",
                             "Dra. Endang Lestari, M.Si", "19680512 199003 1 004"})
        EXPECT_NE(text.find(said), std::string::npos) << said;
}

TEST(Documents, that_somebody_stops_leave_the_file_of_before_alone)
{
    const Scratch scratch;
    for (const auto &[write, name] :
         {std::pair{&writePdf, "a.pdf"}, std::pair{&writeXlsx, "a.xlsx"}}) {
        const auto file = scratch / name;
        std::size_t told = 0;
        ASSERT_TRUE(write(sampleReport(), file, [&](std::size_t done, std::size_t total) {
            told = done;
            EXPECT_LE(done, total);
            return true;
        }));
        EXPECT_GT(told, 0U);
        const auto before = std::filesystem::last_write_time(file);
        const auto stopped =
            write(sampleReport(), file, [](std::size_t, std::size_t) { return false; });
        ASSERT_FALSE(stopped);
        EXPECT_EQ(stopped.error(), WriteError::Stopped);
        EXPECT_EQ(std::filesystem::last_write_time(file), before);
        EXPECT_FALSE(std::filesystem::exists(file.string() + ".part"));
    }
}

TEST(Pdf, into_a_folder_that_does_not_exist_is_refused)
{
    const Written written = writePdf(sampleReport(), "/no/such/folder/a.pdf");
    ASSERT_FALSE(written);
    EXPECT_EQ(written.error(), WriteError::CannotCreate);
    EXPECT_NE(sentence(written.error(), "a.pdf").find("“a.pdf”"), std::string::npos);
}

TEST(Workbook, of_the_same_state_is_the_same_file)
{
    const Scratch scratch;
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "a.xlsx"));
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "b.xlsx"));
    EXPECT_FALSE(contentOf(scratch / "a.xlsx").empty());
    EXPECT_TRUE(contentOf(scratch / "a.xlsx") == contentOf(scratch / "b.xlsx"));
    EXPECT_FALSE(std::filesystem::exists(scratch / "a.xlsx.part"));
}

TEST(Workbook, has_numbers_as_numbers_and_no_text_as_a_formula)
{
    const Scratch scratch;
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "a.xlsx"));
    // Sheet 1 is the overview, 2 the summary, 3 Bidang Perdagangan, 4 its budget, 5 Perindustrian.
    const std::string trade =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet3.xml", scratch / "part");
    if (trade.empty())
        GTEST_SKIP() << "python3 is not installed";
    EXPECT_NE(trade.find("<v>7345</v>"), std::string::npos);
    EXPECT_NE(trade.find("<v>1.137777777777778</v>"), std::string::npos) << "not 1.1378";
    EXPECT_NE(trade.find("topLeftCell=\"A4\""), std::string::npos) << "the head stays in sight";
    const std::string budget =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet4.xml", scratch / "part");
    EXPECT_NE(budget.find("<v>1250000000.5</v>"), std::string::npos);
    const std::string industry =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet5.xml", scratch / "part");
    EXPECT_EQ(industry.find("HYPERLINK"), std::string::npos) << "a text stays a text";
    const std::string texts = partOf(scratch / "a.xlsx", "xl/sharedStrings.xml", scratch / "part");
    EXPECT_NE(texts.find("=HYPERLINK"), std::string::npos);
    const std::string core = partOf(scratch / "a.xlsx", "docProps/core.xml", scratch / "part");
    EXPECT_NE(core.find("2026-10-06T03:14:00Z"), std::string::npos);
}

TEST(Workbook, computes_capaian_by_the_formula_of_each_row)
{
    const Scratch scratch;
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "a.xlsx"));
    const std::string trade =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet3.xml", scratch / "part");
    if (trade.empty())
        GTEST_SKIP() << "python3 is not installed";
    for (const char *formula : {"<f>MIN(120%,H4/G4)</f><v>1.137777777777778</v>",
                                "<f>MIN(120%,(2*G5-H5)/G5)</f><v>1.125</v>",
                                "<f>MIN(120%,H8/G8)</f><v>0.8161111111111111</v>"})
        EXPECT_NE(trade.find(formula), std::string::npos) << formula;
    EXPECT_EQ(trade.find("H6/G6"), std::string::npos) << "belum jatuh tempo";
    EXPECT_EQ(trade.find("H7/G7"), std::string::npos) << "WTP cannot be divided by WTP";
    const std::string budget =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet4.xml", scratch / "part");
    EXPECT_NE(budget.find("<f>D3/C3</f>"), std::string::npos);
    const std::string industry =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet5.xml", scratch / "part");
    EXPECT_NE(industry.find("<f>MIN(120%,G6/H6)</f><v>1.2</v>"), std::string::npos);
}

TEST(Workbook, has_times_as_times_of_the_office_s_clock)
{
    const Scratch scratch;
    Report report = sample::longTable(0);
    auto &table = std::get<Table>(report.blocks.front());
    const Moment moment{*base::parseInstant("2026-10-06T23:30+08:00"), calendar::Zone::Wita};
    table.rows = {Row(table.columns.size(), Cell{moment})};
    ASSERT_TRUE(writeXlsx(report, scratch / "a.xlsx"));
    const std::string sheet =
        partOf(scratch / "a.xlsx", "xl/worksheets/sheet2.xml", scratch / "part");
    if (sheet.empty())
        GTEST_SKIP() << "python3 is not installed";
    EXPECT_NE(sheet.find("<v>46301.97916666"), std::string::npos) << "6 October 2026, 23.30";
    const std::string styles = partOf(scratch / "a.xlsx", "xl/styles.xml", scratch / "part");
    EXPECT_NE(styles.find("[$-421]d mmmm yyyy hh\\.mm &quot;WITA&quot;"), std::string::npos);
}

TEST(Workbook, marks_a_sum_that_lacks_something_without_making_it_a_text)
{
    const Scratch scratch;
    DataDocument data = sample::finishedCycle();
    data.units[0].sheet->budget.pop_back();
    ASSERT_TRUE(writeXlsx(dataDocument(data), scratch / "a.xlsx"));
    const std::string styles = partOf(scratch / "a.xlsx", "xl/styles.xml", scratch / "part");
    if (styles.empty())
        GTEST_SKIP() << "python3 is not installed";
    EXPECT_NE(styles.find("&quot;Rp&quot;#,##0.00 &quot;(1 belum diisi)&quot;"), std::string::npos);
}

TEST(Workbook, calls_its_tabs_by_the_short_names_of_units)
{
    const Scratch scratch;
    DataDocument data = sample::finishedCycle();
    data.names.units[{"perdagangan"}] = "Bidang Pengawasan Perdagangan Dalam dan Luar Negeri";
    data.units[0].shortName = "Wasdag";
    ASSERT_TRUE(writeXlsx(dataDocument(data), scratch / "a.xlsx"));
    const std::string book = partOf(scratch / "a.xlsx", "xl/workbook.xml", scratch / "part");
    if (book.empty())
        GTEST_SKIP() << "python3 is not installed";
    EXPECT_NE(book.find("name=\"Wasdag\""), std::string::npos) << book;
    EXPECT_NE(book.find("name=\"Anggaran Wasdag\""), std::string::npos) << book;
}

TEST(Workbook, keeps_digits_that_a_cell_would_lose_as_text)
{
    const Scratch scratch;
    Report report = sample::longTable(0);
    auto &table = std::get<Table>(report.blocks.front());
    table.rows = {
        Row(table.columns.size(), Cell{Number{*base::Decimal::parse("1234567890123456.7"), 1}})};
    ASSERT_TRUE(writeXlsx(report, scratch / "a.xlsx"));
    const std::string texts = partOf(scratch / "a.xlsx", "xl/sharedStrings.xml", scratch / "part");
    if (texts.empty())
        GTEST_SKIP() << "python3 is not installed";
    EXPECT_NE(texts.find("1.234.567.890.123.456,7"), std::string::npos);
}

TEST(Workbook, finds_a_name_for_every_sheet)
{
    const Scratch scratch;
    Report report = sample::longTable(1);
    auto table = std::get<Table>(report.blocks.front());
    for (const char *name :
         {"Bidang [A]/B: seksi yang panjang sekali namanya?",
          "bidang A B seksi yang panjang sekali namanya", "", "''", "Ringkasan"}) {
        table.name = name;
        report.blocks.push_back(table);
    }
    EXPECT_TRUE(writeXlsx(report, scratch / "a.xlsx"));
}

TEST(Workbook, opens_in_LibreOffice)
{
    const Scratch scratch;
    ASSERT_TRUE(writeXlsx(sampleReport(), scratch / "a.xlsx"));
    const std::string folder = (scratch / "").string();
    const std::string command =
        "soffice -env:UserInstallation=file://" + folder
        + "profile --headless --convert-to csv:'Text - txt - csv (StarCalc)':44,34,76,1,,0,false,"
          "true,false,false,false,3 --outdir '"
        + folder + "' '" + (scratch / "a.xlsx").string() + "'";
    if (outputOf(command, scratch / "log").empty())
        GTEST_SKIP() << "LibreOffice is not installed";
    std::string converted;
    for (const auto &entry : std::filesystem::directory_iterator(folder)) {
        if (entry.path().extension() == ".csv")
            converted += contentOf(entry.path());
    }
    EXPECT_NE(converted.find(",4.5,5.12,113.777777777778%,85.3333333333333%,"), std::string::npos) << converted;
    EXPECT_NE(converted.find(",9000,7345,81.6111111111111%,"), std::string::npos) << converted;
}
