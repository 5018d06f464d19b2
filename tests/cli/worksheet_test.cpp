// SPDX-License-Identifier: GPL-3.0-or-later
// Worksheets written for the units and read back, from the command line.
#include "program.h"
#include "worksheet/support/paper.h"

#include <gmock/gmock.h>

#include <fstream>

using namespace program;
using testing::HasSubstr;

namespace
{

const std::string sent = "'kertas/Kertas Kerja - Bidang Perindustrian - 2026-TW3.xlsx'";

class WorksheetDay : public testing::Test
{
protected:
    void SetUp() override
    {
        folder.startCycle("a.himpun");
        folder.run("act a.himpun complete --as " + sekretaris + " --step tugaskan");
        folder.run("act a.himpun complete --as " + kasubag + " --step siapkan-kertas-kerja");
    }
    Ran written() const { return folder.run("worksheet write a.himpun --to kertas"); }
    Ran reads(const std::string &more = {}) const
    {
        return folder.run("worksheet read a.himpun " + sent + ' ' + more);
    }
    /// 9 as the realisasi, saved in place.
    void fillIn() const
    {
        const fs::path file = folder / "kertas/Kertas Kerja - Bidang Perindustrian - 2026-TW3.xlsx";
        const std::string bytes = paper::bytesOf(file);
        paper::Xlsx filled(bytes);
        filled.number(paper::placeOf(bytes, "indicator:ikm", "himpun:actual"), "9");
        std::ofstream(file, std::ios::binary) << filled.bytes();
    }

    Folder folder;
};

} // namespace

TEST_F(WorksheetDay, writes_one_for_each_unit)
{
    const Ran ran = written();
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Kertas kerja Bidang Perindustrian ditulis ke"));
    EXPECT_TRUE(
        fs::exists(folder / "kertas/Kertas Kerja - Bidang Pengelolaan Pasar - 2026-TW3.xlsx"));
    const Ran one = folder.run("worksheet write a.himpun --to satu --unit pasar --json");
    ASSERT_EQ(one.lines().size(), 1u);
    EXPECT_EQ(one.lines()[0]["unit"], "pasar");
    EXPECT_EQ(folder.run("worksheet write a.himpun --to satu --unit tiada").exit, 1);
    EXPECT_EQ(folder.run("worksheet write a.himpun").exit, 2);
}

TEST_F(WorksheetDay, shows_what_came_back_and_takes_it_when_told)
{
    ASSERT_EQ(written().exit, 0);
    EXPECT_THAT(reads().out, HasSubstr("Kertas kerja Bidang Perindustrian, siklus"));
    fillIn();
    const Ran shown = reads();
    EXPECT_EQ(shown.exit, 0) << shown.err;
    EXPECT_THAT(shown.out, HasSubstr("J15 “IKM naik kelas”, Realisasi: kosong → “9”\n"));
    EXPECT_THAT(shown.out, HasSubstr("Belum ada yang diambil."));

    EXPECT_EQ(reads("--take").exit, 2);
    const Ran other = reads("--take --as " + kasiPasar);
    EXPECT_EQ(other.exit, 1);
    EXPECT_THAT(other.err, HasSubstr("[sheet-locked]"));

    const Ran taken = reads("--take --as " + kasiIndustri);
    EXPECT_EQ(taken.exit, 0) << taken.err;
    EXPECT_THAT(taken.out, HasSubstr("1 sel berubah, dan berkasnya disimpan."));
    EXPECT_THAT(folder.run("sheet a.himpun --unit industri").out,
                HasSubstr("Realisasi [actual]: 9"));
    EXPECT_THAT(folder.run("history a.himpun").out,
                HasSubstr("Kertas Kerja - Bidang Perindustrian - 2026-TW3.xlsx"));
    EXPECT_THAT(reads("--take --as " + kasiIndustri).err, HasSubstr("[worksheet-nothing-to-take]"));
}

TEST_F(WorksheetDay, asks_which_words_are_to_stand)
{
    ASSERT_EQ(written().exit, 0);
    fillIn();
    folder.run("act a.himpun fill --as " + kasiIndustri
               + " --unit industri --row ikm --field actual --value 7");
    const Ran shown = reads("--json");
    EXPECT_EQ(shown.exit, 0) << shown.err;
    EXPECT_EQ(shown.lines()[1]["cell"], "conflict");
    EXPECT_EQ(shown.lines()[1]["standing"], "7");
    EXPECT_EQ(shown.lines()[1]["returned"], "9");
    EXPECT_THAT(reads("--take --as " + kasiIndustri).err, HasSubstr("[worksheet-undecided]"));
    EXPECT_THAT(reads("--mine B2").err, HasSubstr("[bad-choice]"));
    EXPECT_THAT(reads("--answer J15=8").err, HasSubstr("[bad-answer]"));
    EXPECT_EQ(reads("--take --theirs J15 --as " + kasiIndustri).exit, 0);
    EXPECT_THAT(folder.run("sheet a.himpun --unit industri").out,
                HasSubstr("Realisasi [actual]: 9"));
}

TEST_F(WorksheetDay, refuses_what_is_no_worksheet_of_this_sheet)
{
    ASSERT_EQ(written().exit, 0);
    EXPECT_THAT(reads("--unit pasar").err, HasSubstr("[worksheet-other-unit]"));
    folder.write("lain.csv", "a;b\n");
    const Ran foreign = folder.run("worksheet read a.himpun lain.csv");
    EXPECT_EQ(foreign.exit, 1);
    EXPECT_THAT(foreign.err, HasSubstr("“lain.csv” bukan kertas kerja yang dibuat Himpun."));
    EXPECT_EQ(folder.run("worksheet read a.himpun tiada.xlsx").exit, 3);
}
