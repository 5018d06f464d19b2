// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who sees himpun-cli for the first time: what he mistypes, and what he is told then.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;
using testing::Not;

namespace
{

class Newcomer : public testing::Test
{
protected:
    void SetUp() override { folder.startCycle("a.himpun"); }

    Ran act(const std::string &by, const std::string &what) const
    {
        return folder.run("act a.himpun --as " + by + ' ' + what);
    }
    void done(const std::string &by, const std::string &what) const
    {
        const Ran ran = act(by, what);
        EXPECT_EQ(ran.exit, 0) << what << ": " << ran.err;
    }
    void untilTheSheets() const
    {
        done(sekretaris, "complete --step tugaskan");
        done(kasubag, "complete --step siapkan-kertas-kerja");
    }

    Folder folder;
};

const std::string sopFile = "'" + source("sops/3-disperindag-nganjuk.json").string() + "'",
                  officeFile = "'" + source("tests/data/kantor-dua-bidang.json").string() + "'";

} // namespace

TEST_F(Newcomer, cannot_start_a_cycle_for_which_nobody_promised_anything)
{
    for (const char *verb : {"new b.himpun", "preview"}) {
        const Ran month = folder.run(verb + definitions() + " --period 2026-09");
        EXPECT_EQ(month.exit, 1) << verb;
        EXPECT_THAT(month.err, HasSubstr("Tidak satu pun indikator memiliki target untuk periode"));
        EXPECT_THAT(month.err, HasSubstr("[start-incomplete]")) << verb;
    }
    EXPECT_FALSE(fs::exists(folder / "b.himpun"));
    EXPECT_EQ(folder.run("preview --json" + definitions() + " --period 2026-09")
                  .lines()
                  .back()
                  .at("code"),
              "no-targets");
    const Ran ready = folder.run("new b.himpun" + definitions() + " --period 2026");
    EXPECT_EQ(ready.exit, 0) << "the year has targets of its own: " << ready.err;
}

TEST_F(Newcomer, hears_that_a_name_is_empty_and_in_his_own_language)
{
    for (const char *verb : {"new '' --period 2026-TW3", "drive --file ''",
                             "inbox a.himpun --as ''", "check ''", "document a.himpun --out ''"}) {
        const Ran ran = folder.run(verb);
        EXPECT_EQ(ran.exit, 2) << verb << ": " << ran.err;
    }
    EXPECT_THAT(folder.run("--lang en act a.himpun").err, HasSubstr("Nothing has changed"));
    EXPECT_THAT(folder.run("--lang en terbang").err, HasSubstr("Nothing has changed"));
}

TEST_F(Newcomer, hears_that_a_unit_was_named_twice)
{
    const Ran ran =
        folder.run("new b.himpun --period 2026-TW3 --units pasar,pasar" + definitions());
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("[start-incomplete]"));
}

TEST_F(Newcomer, hears_how_many_indicators_promised_nothing)
{
    std::string office = contentOf(source("tests/data/kantor-dua-bidang.json"));
    const std::string target = "\"2026-TW3\": 1500000000, ";
    office.erase(office.find(target), target.size());
    folder.write("kantor.json", office);
    for (const char *verb : {"preview", "new b.himpun"}) {
        const Ran ran = folder.run(std::string(verb) + " --period 2026-TW3 --sop " + sopFile
                                   + " --office kantor.json");
        EXPECT_EQ(ran.exit, 0) << ran.err;
        EXPECT_THAT(ran.err, HasSubstr("1 dari 2 indikator tidak punya target")) << verb;
    }
}

TEST_F(Newcomer, hears_which_year_has_no_agreements)
{
    const Ran ran = folder.run("new a.himpun --period 2031-TW1");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("perjanjian kinerja untuk tahun 2031."));
    EXPECT_THAT(ran.err, HasSubstr("[no-agreement]"));
}

TEST_F(Newcomer, sees_the_ids_he_will_have_to_type)
{
    untilTheSheets();
    for (const char *verb : {"inbox a.himpun", "show a.himpun 2026-TW3"}) {
        EXPECT_THAT(folder.run(verb).out, HasSubstr("[isi-kertas-kerja]")) << verb;
        EXPECT_THAT(folder.run(verb).out, HasSubstr("Bidang Pengelolaan Pasar [pasar]")) << verb;
    }
    EXPECT_THAT(folder.run("preview --period 2026-TW3" + definitions()).out,
                HasSubstr("[tugaskan]: dibuka"));
}

TEST_F(Newcomer, is_told_the_ids_there_are_when_he_types_another)
{
    untilTheSheets();
    EXPECT_THAT(act(kasubag, "complete --step terbang").err,
                HasSubstr("Yang ada: tugaskan, siapkan-kertas-kerja, isi-kertas-kerja, "));
    EXPECT_THAT(folder.run("sheet a.himpun --unit pasr").err,
                HasSubstr("Yang ada: industri dan pasar."));
    EXPECT_THAT(act(kasiPasar, "complete --step isi-kertas-kerja --unit pasr").err,
                HasSubstr("Yang ada: industri dan pasar."));
    EXPECT_THAT(folder.run("new a.himpun --period 2026-TW4 --units pasr").err,
                HasSubstr("Yang ada: industri dan pasar."));
    EXPECT_THAT(act(kasiPasar, "fill --unit pasar --row karcis --field actual --value 1").err,
                HasSubstr("Yang ada: retribusi."));
    EXPECT_THAT(act(kasiPasar, "fill --unit pasar --row retribusi --field realisasi --value 1").err,
                HasSubstr("Yang ada: actual, numerator, denominator, "));
}

TEST_F(Newcomer, who_mistyped_his_NIP_is_unknown_and_not_somebody_without_the_task)
{
    EXPECT_THAT(act("123", "complete --task 1").err, HasSubstr("[unknown-official]"));
    EXPECT_THAT(folder.run("new a.himpun --period 2026-TW4 --as 123").err,
                HasSubstr("[unknown-official]"));
    untilTheSheets();
    EXPECT_THAT(act("123", "fill --unit pasar --row retribusi --field actual --value 1").err,
                HasSubstr("[unknown-official]"));
}

TEST_F(Newcomer, hears_whose_task_it_is)
{
    EXPECT_THAT(act(kasubag, "complete --task 1").err,
                HasSubstr("Tugas ini milik Sekretaris (Endah Purwaningsih, S.E., M.M.), bukan"));
}

TEST_F(Newcomer, who_holds_a_step_in_one_unit_need_not_name_it)
{
    untilTheSheets();
    done(kasiPasar, "fill --unit pasar --row retribusi --field actual --value 1.500.000.000");
    EXPECT_THAT(act(kasiPasar, "complete --step isi-kertas-kerja").out,
                HasSubstr("di Bidang Pengelolaan Pasar"));
    const std::string again = act(kasiPasar, "complete --step isi-kertas-kerja").err;
    EXPECT_THAT(again, HasSubstr("Sudah ditutup oleh Kepala Seksi Retribusi Pasar"));
    EXPECT_THAT(again, HasSubstr("[step-closed]"));
}

TEST_F(Newcomer, is_not_told_that_somebody_of_another_unit_closed_his_step)
{
    untilTheSheets();
    done(kasiPasar, "fill --unit pasar --row retribusi --field actual --value 1.500.000.000");
    done(kasiPasar, "complete --step isi-kertas-kerja");
    done(kasiIndustri, "fill --unit industri --row ikm --field actual --value 10");
    done(kasiIndustri, "complete --step isi-kertas-kerja");
    EXPECT_THAT(act(kasiPasar, "complete --step isi-kertas-kerja").err,
                HasSubstr("Kepala Seksi Retribusi Pasar"));
    EXPECT_THAT(act(sekretaris, "complete --step isi-kertas-kerja").err,
                testing::ContainsRegex("di Bidang [A-Za-z ]+\\. Tidak"))
        << "he holds it nowhere";
}

TEST_F(Newcomer, who_writes_percent_for_what_is_counted_is_stopped)
{
    untilTheSheets();
    const std::string fill = "fill --unit industri --row ikm --field actual --value=";
    const Ran percent = act(kasiIndustri, fill + "12%");
    EXPECT_EQ(percent.exit, 1);
    EXPECT_THAT(percent.err, HasSubstr("bukan persen"));
    EXPECT_EQ(act(kasiIndustri, fill + "'12 IKM'").exit, 0);
    const Ran negative = act(kasiIndustri, fill + "-12");
    EXPECT_EQ(negative.exit, 0);
    EXPECT_THAT(negative.err, HasSubstr("−12 kurang dari nol"));
}

TEST_F(Newcomer, gets_the_document_of_the_cycle_that_was_not_cancelled)
{
    ASSERT_EQ(folder.run("new a.himpun --period 2026-TW4").exit, 0);
    done(kasubag, "cancel --cycle 2026-TW3 --reason keliru");
    done(kasubag, "cancel --cycle 2026-TW4 --reason keliru");
    EXPECT_THAT(act(sekretaris, "complete --step tugaskan").err,
                HasSubstr("sudah dibatalkan (siklus “2026-TW4”)."));

    folder.startCycle("b.himpun");
    ASSERT_EQ(folder.run("new b.himpun --period 2026-TW4").exit, 0);
    const auto cancel = "act b.himpun cancel --reason keliru --as " + kasubag + " --cycle ";
    ASSERT_EQ(folder.run(cancel + "2026-TW4").exit, 0);
    EXPECT_THAT(folder.run("history b.himpun").out, HasSubstr("Triwulan III 2026"));
}

TEST_F(Newcomer, learns_how_a_remark_and_an_instant_are_written)
{
    const Ran remark = act(sekretaris, "send-back --task 1 --remark salah");
    EXPECT_EQ(remark.exit, 2);
    EXPECT_THAT(remark.err, HasSubstr("BIDANG/INDIKATOR/KOLOM="));
    const Ran due = act(kasubag, "extend-deadline --task 1 --reason libur --due besok");
    EXPECT_EQ(due.exit, 2);
    EXPECT_THAT(due.err, HasSubstr("Tulis seperti 2026-10-05T08:00:00+07:00."));
}

TEST_F(Newcomer, who_gives_an_SOP_for_an_office_is_told_so_in_one_line)
{
    const std::string rest = " --period 2026-TW3";
    EXPECT_EQ(folder.run("new b.himpun --sop " + sopFile + " --office " + sopFile + rest).err,
              sopFile.substr(1, sopFile.size() - 2).insert(0, "“")
                  + "” berisi sebuah SOP, bukan sebuah kantor. Tidak ada yang berubah. Pakai --sop "
                    "untuk berkas SOP dan --office untuk berkas kantor. [wrong-kind]\n");
    EXPECT_THAT(
        folder.run("new b.himpun --sop " + officeFile + " --office " + officeFile + rest).err,
        HasSubstr("berisi sebuah kantor, bukan sebuah SOP."));
}

TEST_F(Newcomer, who_mistypes_an_option_or_a_verb_is_shown_the_near_one)
{
    EXPECT_THAT(act(sekretaris, "complete --taks 1").err,
                testing::StartsWith("Tidak dikenal: --taks. Tidak ada yang berubah. Mungkin yang "
                                    "dimaksud --task. Lihat himpun-cli act --help."));
    EXPECT_THAT(folder.run("shwo a.himpun").err,
                testing::StartsWith("Tidak dikenal: shwo. Tidak ada yang berubah. Mungkin yang "
                                    "dimaksud show."));
    EXPECT_THAT(act(sekretaris, "complete --terbang 1").err, Not(HasSubstr("Mungkin")));
    EXPECT_THAT(folder.run("--version").out, testing::StartsWith("himpun-cli "));
}

TEST_F(Newcomer, finds_the_folders_he_named)
{
    EXPECT_EQ(folder.run("new kantor/2026/b.himpun" + definitions() + " --period 2026-TW3").exit,
              0);
    EXPECT_EQ(folder.run("document a.himpun --out cetak/tw3").exit, 0);
    const Ran demo = folder.run("demo --out a.himpun");
    EXPECT_EQ(demo.exit, 3);
    EXPECT_THAT(demo.err, HasSubstr("“a.himpun” adalah berkas, bukan folder."));
    EXPECT_THAT(folder.run("document a.himpun --out a.himpun").err, HasSubstr("[not-a-folder]"));
}

TEST_F(Newcomer, gives_an_attachment_a_name)
{
    folder.write("scan0001.txt", "Nota dinas");
    done(sekretaris, "attach --file scan0001.txt --name 'Nota dinas 12.txt'");
    EXPECT_THAT(folder.run("history a.himpun").out, HasSubstr("“Nota dinas 12.txt”"));
}

TEST_F(Newcomer, sees_at_once_that_a_document_is_a_draft)
{
    ASSERT_EQ(folder.run("document a.himpun --out .").exit, 0);
    if (folder.shell("command -v unzip").exit != 0)
        GTEST_SKIP() << "unzip is not installed";
    EXPECT_THAT(folder.shell("unzip -p a-2026-TW3.xlsx xl/sharedStrings.xml").out,
                HasSubstr("DRAF, SIKLUS BELUM SELESAI"));
    const Ran pages = folder.shell("pdftotext -layout a-2026-TW3.pdf -");
    if (pages.exit != 0)
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    EXPECT_THAT(pages.out, HasSubstr("Triwulan III 2026 · DRAF, SIKLUS BELUM SELESAI"));
    EXPECT_THAT(pages.out, HasSubstr("Kepala jejak nomor 4: "));
}

TEST_F(Newcomer, whose_script_drives_the_file_reads_why_a_task_came_back)
{
    untilTheSheets();
    done(kasiPasar, "fill --unit pasar --row retribusi --field actual --value 1.500.000.000");
    done(kasiPasar, "complete --step isi-kertas-kerja");
    const auto lines = folder
                           .run("drive --file a.himpun",
                                R"({"do":"send-back","cycle":"2026-TW3","as":")" + kabidPasar
                                    + R"(","step":"periksa-kabid","reason":"belum cocok"})" + "\n")
                           .lines();
    ASSERT_EQ(lines.size(), 1u);
    ASSERT_EQ(lines[0].at("ok"), true) << lines[0];
    int returned = 0;
    for (const json &task : lines[0].at("tasks")) {
        EXPECT_EQ(task.at("suspended"), false);
        returned += task.contains("returned") && task.at("returned").at("reason") == "belum cocok";
    }
    EXPECT_EQ(returned, 1);
}

TEST(PracticeFile, of_an_older_version_gives_way_to_a_new_one_and_no_other_file_does)
{
    const Folder folder;
    const std::string demo = "demo --out keluar --sop " + sopFile;
    const std::string file = "keluar/disperindag-nganjuk.himpun";
    ASSERT_EQ(folder.run(demo).exit, 0);
    folder.sql(file, "DROP TABLE account; DROP INDEX event_start; PRAGMA user_version = 2");
    EXPECT_EQ(folder.run("show " + file).exit, 3);
    const Ran again = folder.run(demo);
    EXPECT_EQ(again.exit, 0) << again.err;
    EXPECT_EQ(folder.run("verify " + file).exit, 0);

    fs::remove(folder / file);
    folder.startCycle(file);
    const Ran other = folder.run(demo);
    EXPECT_EQ(other.exit, 3);
    EXPECT_THAT(other.err, HasSubstr("[already-exists]"));
    EXPECT_EQ(folder.run("show " + file + " 2026-TW3").exit, 0);
}
