// SPDX-License-Identifier: GPL-3.0-or-later
// What is odd in an office, and how it stands, from the command line.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;

namespace
{

class OddDay : public testing::Test
{
protected:
    void SetUp() override
    {
        folder.startCycle("a.himpun");
        act(sekretaris, "complete --step tugaskan");
        act(kasubag, "complete --step siapkan-kertas-kerja");
    }
    void act(const std::string &by, const std::string &what)
    {
        const Ran ran = folder.run("act a.himpun --as " + by + ' ' + what);
        EXPECT_EQ(ran.exit, 0) << what << ": " << ran.err;
    }
    void fill(const std::string &value)
    {
        act(kasiIndustri, "fill --unit industri --row ikm --field actual --value '" + value + "'");
    }

    Folder folder;
};

} // namespace

TEST_F(OddDay, is_told_with_unit_row_cell_and_sentence)
{
    fill("16");
    const std::string told = folder.run("checks a.himpun").out;
    EXPECT_THAT(told, HasSubstr("Peringatan: Bidang Perindustrian, IKM naik kelas (Realisasi): "
                                "Capaiannya 160,00%, di atas 150%: periksa angka dan satuannya."));
    EXPECT_THAT(told, HasSubstr("Triwulan III 2026: 2 indikator diperiksa. 0 menahan, 1 peringatan "
                                "dan 1 keterangan."));
    EXPECT_THAT(folder.run("checks a.himpun --unit pasar").out, HasSubstr("0 peringatan"));
    EXPECT_EQ(folder.run("checks a.himpun --unit bulan").exit, 1);
    EXPECT_EQ(folder.run("checks a.himpun --cycle lain").exit, 1);
}

TEST_F(OddDay, can_be_read_by_a_program)
{
    fill("16");
    const auto lines = folder.run("checks a.himpun --json").lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].at("code"), "far-above-target");
    EXPECT_EQ(lines[0].at("severity"), "warning");
    EXPECT_EQ(lines[0].at("unit"), "industri");
    EXPECT_EQ(lines[0].at("row"), "ikm");
    EXPECT_EQ(lines[0].at("field"), "actual");
    EXPECT_EQ(lines[0].at("found"), "160");
    EXPECT_EQ(lines[0].at("explained"), false);
    EXPECT_EQ(lines[1].at("field"), "evidence");
    EXPECT_EQ(lines[2].at("warning"), 1);
}

TEST_F(OddDay, ends_with_a_standing_that_names_who_has_no_value)
{
    fill("9");
    act(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
    const std::string told = folder.run("standing a.himpun").out;
    EXPECT_THAT(told, HasSubstr("1. Bidang Perindustrian\n    Capaian: 90,00% dari semua yang "
                                "jatuh tempo (1), 90,00% dari yang bernilai (1)"));
    EXPECT_THAT(told, HasSubstr("Bidang Pengelolaan Pasar, tanpa peringkat: belum menyerahkan"));
    const auto lines = folder.run("standing a.himpun --json").lines();
    EXPECT_EQ(lines[0].at("achievement").at("overAll").at("percent"), "45");
    EXPECT_EQ(lines[0].at("achievement").at("overValued").at("percent"), "90");
    EXPECT_EQ(lines[1].at("place"), 1);
    EXPECT_EQ(lines[2].at("place"), nullptr);
    EXPECT_EQ(lines[2].at("handedIn"), false);
}
