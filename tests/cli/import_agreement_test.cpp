// SPDX-License-Identifier: GPL-3.0-or-later
// A perjanjian kinerja out of a spreadsheet: shown, asked about, and taken.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;
using testing::Not;

namespace
{

class ImportDay : public testing::Test
{
protected:
    void SetUp() override
    {
        folder.startCycle("a.himpun"); // of the third quarter
        folder.write("pk.csv", "Perjanjian Kinerja Tahun 2026;;;;;\n"
                               "Indikator;Satuan;Target;TW I;TW II;TW III;TW IV\n"
                               "IKM naik kelas;IKM;60;15;15;15;15\n"
                               "Pelaku usaha dilatih;Orang;1.500;-;500;500;500\n");
    }
    Ran import(const std::string &more) const
    {
        return folder.run("import-agreement a.himpun pk.csv --unit industri " + more);
    }

    const std::string answers = "--answer C4=1.500 --answer D4= ";
    Folder folder;
};

} // namespace

TEST_F(ImportDay, shows_what_is_doubtful_and_takes_nothing)
{
    const Ran ran = import("--take");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out, HasSubstr("C4 “1.500” (Target tahun “Pelaku usaha dilatih”): Angka ini "
                                   "dapat dibaca dengan dua cara; pilih yang dimaksud. Usulan: "
                                   "“1.500”; “1,5”."));
    EXPECT_THAT(ran.out, HasSubstr("D4 “-” (Target periode Triwulan I 2026"));
    EXPECT_THAT(ran.err, HasSubstr("2 sel masih meragukan."));
    EXPECT_THAT(ran.err, HasSubstr("[cells-in-doubt]"));
}

TEST_F(ImportDay, shows_what_would_change_before_it_is_taken)
{
    const Ran ran = import(answers);
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("IKM naik kelas [ikm]: berubah\n"));
    EXPECT_THAT(ran.out, HasSubstr("Target tahun: 40 → 60\n"));
    EXPECT_THAT(ran.out, HasSubstr("Pelaku usaha dilatih [pelaku-usaha-dilatih]: baru\n"));
    EXPECT_THAT(ran.out, HasSubstr("Belum ada yang diambil."));
    EXPECT_EQ(import(answers).out, ran.out);
}

TEST_F(ImportDay, takes_it_once_every_cell_is_answered)
{
    EXPECT_THAT(import(answers + "--take").out,
                HasSubstr("Perjanjian kinerja Bidang Perindustrian tahun 2026 diambil."));
    EXPECT_THAT(import(answers).out,
                HasSubstr("Tidak ada yang berbeda dari perjanjian kinerja yang sekarang."));
    EXPECT_THAT(folder.run("sheet a.himpun --unit industri").out,
                HasSubstr("Target: 10, setahun 40")); // a running cycle keeps its form
}

TEST_F(ImportDay, takes_a_revision_from_the_first_period_nobody_collects_yet)
{
    const Ran ran = import(answers + "--from 2026-TW4 --json");
    EXPECT_EQ(ran.exit, 0) << ran.out;
    std::vector<std::string> periods;
    for (const json &line : ran.lines()) {
        if (line.value("indicator", "") != "ikm")
            continue;
        for (const json &part : line.at("parts")) {
            if (part.at("part") == "period-target")
                periods.push_back(part.at("period"));
        }
    }
    EXPECT_THAT(periods, testing::ElementsAre("2026-TW4"));
    folder.write("pk.csv", "Perjanjian Kinerja Perubahan 2026\nIndikator;Satuan;TW III;TW IV\n"
                           "IKM naik kelas;IKM;15;15\n");
    EXPECT_THAT(import("").out, HasSubstr("Perubahan berlaku mulai Triwulan IV 2026"));
}

TEST_F(ImportDay, reads_answers_from_a_file_as_well)
{
    folder.write("jawaban.json", R"({"C4": "1,5", "D4": "0"})");
    EXPECT_EQ(import("--answers jawaban.json").exit, 0);
    folder.write("jawaban.json", R"(["C4"])");
    EXPECT_THAT(import("--answers jawaban.json").err, HasSubstr("[bad-answer]"));
    EXPECT_THAT(import("--answer Z").err, HasSubstr("[bad-answer]"));
}

TEST_F(ImportDay, believes_whoever_says_what_a_column_means)
{
    EXPECT_THAT(import("--column C=nothing --answer D4=").out, Not(HasSubstr("Target tahun:")));
    EXPECT_THAT(import("--column C=target").err, HasSubstr("[bad-column]"));
}

TEST_F(ImportDay, says_whose_agreement_of_which_year_it_reads)
{
    EXPECT_THAT(import(answers).out,
                HasSubstr("Dibaca sebagai perjanjian kinerja Bidang Perindustrian tahun 2026."));
}

TEST_F(ImportDay, asks_which_of_two_years_and_two_units_is_meant)
{
    folder.write("pk.csv", "Perjanjian Kinerja Tahun 2026;;\nPerjanjian Kinerja Tahun 2027;;\n"
                           "Indikator;Satuan;Target\nA;Orang;1\n");
    EXPECT_THAT(import("").err, HasSubstr("menyebut beberapa tahun: 2026, 2027"));
    EXPECT_EQ(import("--year 2027").exit, 0);
    folder.write("pk.csv",
                 "Perjanjian Kinerja Bidang Perindustrian dan Bidang Pengelolaan Pasar 2026;;\n"
                 "Indikator;Satuan;Target\nA;Orang;1\n");
    const Ran ran = folder.run("import-agreement a.himpun pk.csv");
    EXPECT_THAT(ran.err,
                HasSubstr("beberapa bidang: Bidang Perindustrian, Bidang Pengelolaan Pasar."));
}

TEST_F(ImportDay, does_not_begin_a_revision_of_quarters_with_a_month)
{
    const Ran ran = import(answers + "--from 2026-09");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("[other-periods]"));
    EXPECT_THAT(ran.err, HasSubstr("tidak disusun untuk periode seperti September 2026"));
}

TEST_F(ImportDay, asks_about_a_fraction_when_the_unit_comes_from_the_command_line)
{
    folder.write("pk.csv", "Perjanjian Kinerja Tahun 2026;\nIndikator;Target\nSerapan;0,95\n");
    EXPECT_THAT(import("--measure Persen").out,
                HasSubstr("B3 “0,95” (Target tahun “Serapan”): Satuannya persen"));
    EXPECT_EQ(import("--measure Persen --answer B3=95").exit, 0);
    EXPECT_EQ(import("--measure Indeks").exit, 0);
}

TEST_F(ImportDay, asks_which_column_holds_and_takes_its_letter_for_an_answer)
{
    folder.write("pk.csv", "Perjanjian Kinerja Tahun 2026;;;\n"
                           "Indikator;Satuan;Target A;Target B\nSurat;Orang;1;2\n");
    EXPECT_THAT(import("").out, HasSubstr("C2 “C: Target A; D: Target B” (Target tahun): Beberapa "
                                          "kolom mengaku berisi hal yang sama"));
    EXPECT_THAT(import("--answer C2=D").out, HasSubstr("Target tahun: – → 2"));
    EXPECT_THAT(import("--column C=nothing").out, HasSubstr("Target tahun: – → 2"));
}

TEST_F(ImportDay, is_only_for_coordinators_and_units_there_are)
{
    EXPECT_EQ(import(answers + "--take --as " + kasiIndustri).exit, 1);
    EXPECT_THAT(import(answers).out, HasSubstr("berubah"));
    EXPECT_EQ(folder.run("import-agreement a.himpun pk.csv --unit bulan").exit, 1);
    EXPECT_THAT(folder.run("import-agreement a.himpun pk.csv").err, HasSubstr("[unit-not-named]"));
    folder.write("pk.csv", "Indikator;Target\nA;1\n");
    EXPECT_THAT(import("").err, HasSubstr("[year-not-named]"));
    EXPECT_THAT(import("--year 2027").err, HasSubstr("[rows-incomplete]"));
    EXPECT_EQ(import("--year 2027 --measure Orang").exit, 0);
    folder.write("pk.csv", "Nama;Alamat\nA;1\n");
    EXPECT_THAT(import("").err, HasSubstr("[no-table]"));
    folder.write("pk.csv", "<html>");
    EXPECT_THAT(import("").err, HasSubstr("[web-page]"));
    EXPECT_EQ(folder.run("import-agreement a.himpun tiada.xlsx").exit, 3);
}
