// SPDX-License-Identifier: GPL-3.0-or-later
// Answers that help somebody who asked for something that cannot be, or who should know more.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;
using testing::Not;

namespace
{

const std::string root = "'" HIMPUN_SOURCE_DIR "'";

class Answers : public testing::Test
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
    /// The sentence with which \a what is refused.
    std::string refused(const std::string &by, const std::string &what) const
    {
        const Ran ran = act(by, what);
        EXPECT_EQ(ran.exit, 1) << what << ran.err;
        EXPECT_EQ(ran.out, "");
        return ran.err;
    }

    Folder folder;
};

} // namespace

TEST_F(Answers, say_that_a_step_is_not_open_yet_and_what_is)
{
    const std::string said = refused(kasubag, "complete --step susun-draft");
    EXPECT_THAT(said, HasSubstr("Belum terbuka: langkah 6 “"));
    EXPECT_THAT(said, HasSubstr("Yang terbuka sekarang: langkah 1 “"));
    EXPECT_THAT(said, HasSubstr("(tugas 1)"));
    EXPECT_THAT(said, HasSubstr("[step-not-open-yet]"));
}

TEST_F(Answers, say_who_closed_a_step)
{
    done(sekretaris, "complete --step tugaskan");
    const std::string said = refused(sekretaris, "complete --step tugaskan");
    EXPECT_THAT(said, HasSubstr("Sudah ditutup oleh Sekretaris (Endah Purwaningsih"));
    EXPECT_THAT(said, HasSubstr("[step-closed]"));
}

TEST_F(Answers, ask_for_the_unit_where_several_have_the_step_open)
{
    done(sekretaris, "complete --step tugaskan");
    done(kasubag, "complete --step siapkan-kertas-kerja");
    EXPECT_THAT(
        refused(kasubag, "reassign --step isi-kertas-kerja --reason cuti --to " + sekretaris),
        HasSubstr("Sebutkan bidangnya: industri (Bidang Perindustrian) dan pasar"));
    EXPECT_THAT(refused(kasiPasar, "complete --step isi-kertas-kerja --unit bulan"),
                HasSubstr("[unknown-unit]"));
    EXPECT_THAT(refused(kasiPasar, "complete --step terbang"), HasSubstr("[unknown-step]"));
}

TEST_F(Answers, name_options_and_not_keys_of_JSON)
{
    const Ran noTask = act(kasubag, "complete");
    EXPECT_EQ(noTask.exit, 2);
    EXPECT_EQ(noTask.err, "Yang kurang: --task / --step. Tidak ada yang berubah. "
                          "Lihat himpun-cli act --help. [missing-key]\n");
    EXPECT_EQ(act(kasubag, "complete --task 1 --text halo").err,
              "--text tidak berlaku di sini. Tidak ada yang berubah. "
              "Lihat himpun-cli act --help. [unknown-key]\n");
}

TEST_F(Answers, list_the_operations_to_whoever_asks_for_another)
{
    const Ran ran = act(kasubag, "terbang --task 1");
    EXPECT_EQ(ran.exit, 2);
    EXPECT_THAT(ran.err, testing::StartsWith("Tidak dikenal: terbang. Tidak ada yang berubah. "
                                             "Yang dapat dilakukan: complete, approve, "));
    EXPECT_THAT(ran.err, testing::EndsWith("fill, add-evidence. [wrong-value]\n"));
}

TEST_F(Answers, mark_the_tasks_of_a_suspended_cycle)
{
    done(kasubag, "suspend --reason banjir");
    EXPECT_THAT(folder.run("inbox a.himpun").out, HasSubstr("sedang ditunda"));
    EXPECT_THAT(folder.run("inbox a.himpun").out, HasSubstr(" · ditunda\n"));
    EXPECT_THAT(folder.run("show a.himpun 2026-TW3").out, HasSubstr("putaran 1, ditunda"));
    EXPECT_EQ(folder.run("inbox a.himpun --json").lines()[0].at("suspended"), true);
    done(kasubag, "resume");
    EXPECT_EQ(folder.run("inbox a.himpun --json").lines()[0].at("suspended"), false);
}

TEST_F(Answers, put_no_heading_over_nothing)
{
    const Ran cancelled = act(kasubag, "cancel --reason keliru");
    EXPECT_THAT(cancelled.out, Not(HasSubstr("Tugas yang terbuka sekarang:")));
    EXPECT_THAT(cancelled.out, HasSubstr("Tidak ada lagi tugas yang terbuka."));
}

TEST_F(Answers, tell_of_another_cycle_for_the_same_period)
{
    const Ran second = folder.run("new a.himpun --period 2026-TW3");
    EXPECT_EQ(second.exit, 0);
    EXPECT_THAT(second.err, HasSubstr("untuk Triwulan III 2026 sudah ada siklus 2026-TW3 "));
    EXPECT_EQ(folder.run("new a.himpun --period 2026-TW4").err, "");
    const auto lines = folder.run("new a.himpun --period 2026-TW4 --json").lines();
    EXPECT_EQ(lines[0].at("ok"), true);
    EXPECT_EQ(lines[1].at("note"), "same-period");
}

TEST_F(Answers, name_the_steps_of_the_SOP_that_cannot_start)
{
    const Ran foreign =
        folder.run("new a.himpun --period 2026-TW4 --sop " + root + "/sops/4-kecamatan.json");
    EXPECT_EQ(foreign.exit, 1);
    EXPECT_THAT(foreign.err, HasSubstr("Belum ada pejabat untuk langkah 1 “"));
}

TEST_F(Answers, know_what_an_attachment_may_weigh)
{
    folder.shell("truncate -s 50000001 besar.bin && truncate -s 5000001 besar.json");
    const Ran attached = act(kasubag, "attach --file besar.bin");
    EXPECT_EQ(attached.exit, 3);
    EXPECT_THAT(attached.err, HasSubstr("lebih besar dari 50,0 MB"));
    const Ran checked = folder.run("check besar.json");
    EXPECT_EQ(checked.exit, 1);
    EXPECT_THAT(checked.out, HasSubstr("berkas terlalu besar"));
}

TEST_F(Answers, read_names_of_files_in_any_script)
{
    folder.startCycle("kantor-Ä-日.himpun");
    EXPECT_TRUE(fs::exists(folder / "kantor-Ä-日.himpun"));
    EXPECT_EQ(folder.run("show hilang-Ä.himpun").err.find("“hilang-Ä.himpun” tidak ada."), 0u);
}

TEST(Check, knows_ratings_scales_and_practice_values)
{
    const Folder folder;
    const Ran fine =
        folder.run("check " + root + "/resources/ratings/*.json " + root
                   + "/resources/scales/*.json " + root + "/resources/practice/realisasi/*.json");
    EXPECT_EQ(fine.exit, 0) << fine.out;
    folder.write("skala.json",
                 R"({"himpun":"scale/1","id":"x","name":"X","source":"Y","levels":[]})");
    EXPECT_THAT(folder.run("check skala.json").out, HasSubstr("sedikitnya dua predikat"));
    folder.write("peringkat.json",
                 R"({"himpun":"rating/1","id":"x","name":"X","source":"Y","bands":[]})");
    EXPECT_EQ(folder.run("check --json peringkat.json").lines()[0].at("code"), "no-bands");
    folder.write("isi.json", R"({"himpun":"actuals/1","office":"lain","period":"2026-TW3",)"
                             R"("units":[]})");
    EXPECT_THAT(folder.run("check isi.json").out, HasSubstr("sebutkan berkasnya dengan --office"));
    EXPECT_EQ(
        folder.run("check isi.json --office " + root + "/tests/data/kantor-dua-bidang.json").exit,
        1);
}

TEST(Check, hints_at_what_JSON_expects)
{
    const Folder folder;
    for (const auto &[json, hint] : {std::pair{"{\"himpun\": \"sop/1\",}", "koma yang berlebih"},
                                     {"{\"himpun\": \"sop/1\" \"id\": 1}", "mungkin koma"},
                                     {"{\"himpun\": 'sop/1'}", "tanda kutip ganda"},
                                     {"{\"himpun\": \"sop/1\"", "belum ditutup"}}) {
        folder.write("salah.json", json);
        const Ran ran = folder.run("check salah.json");
        EXPECT_EQ(ran.exit, 1);
        EXPECT_THAT(ran.out, HasSubstr(hint)) << json;
    }
}

TEST(YearsToCome, are_named_where_their_holidays_are_unknown)
{
    const Folder folder;
    const auto lines = folder
                           .run("calendar add", R"({"from":"2027-12-30T09:00:00+07:00","days":5})"
                                                "\n"
                                                R"({"from":"2026-12-30T09:00:00+07:00","days":5})"
                                                "\n")
                           .lines();
    EXPECT_EQ(lines[0].at("withoutHolidays"), json({2028}));
    EXPECT_FALSE(lines[1].contains("withoutHolidays"));
    const std::string when = " --period 2026-TW3 --start ";
    EXPECT_THAT(folder.run("preview" + definitions() + when + "2027-12-30T08:00:00+07:00").err,
                HasSubstr("hari libur tahun 2028 belum diketahui"));
    EXPECT_EQ(folder.run("preview" + definitions() + when + "2026-10-05T08:00:00+07:00").err, "");
}

TEST(DemoOfAnEndlessSop, stops_and_says_so)
{
    const Folder folder;
    json sop = json::parse(contentOf(source("sops/3-disperindag-nganjuk.json")));
    json steps = json::array();
    for (int i = 0; i < 150; ++i) // times seven units: more than anybody would do by hand
        steps.push_back({{"id", "isi-" + std::to_string(i)},
                         {"no", "1"},
                         {"activity", "Mengisi"},
                         {"actor", "kasi"},
                         {"scope", "unit"}});
    sop["steps"] = steps;
    folder.write("panjang.json", sop.dump());
    const Ran ran = folder.run("demo --out keluar --sop panjang.json");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("tidak sampai selesai"));
    EXPECT_FALSE(fs::exists(folder / "keluar/disperindag-nganjuk.pdf"));
}

TEST_F(Answers, that_cannot_be_written_are_no_success)
{
    const std::string program = "'" HIMPUN_CLI "' ";
    for (const char *verb :
         {"export a.himpun", "show --json a.himpun", "--help", "terbang --json"}) {
        for (const char *lost : {" >/dev/full", " >&-"}) {
            const Ran ran = folder.shell(program + verb + lost);
            EXPECT_EQ(ran.exit, 3) << verb << lost;
            EXPECT_THAT(ran.err, HasSubstr("Sebagian jawaban tidak dapat ditulis")) << verb << lost;
            EXPECT_THAT(ran.err, HasSubstr("[output-lost]")) << verb << lost;
        }
    }
    EXPECT_THAT(contentOf(folder / "himpun/himpun.log"), Not(HasSubstr("2026-TW3\",")));
}

TEST(Check, puts_no_empty_place_before_what_is_wrong_with_a_whole_file)
{
    const Folder folder;
    folder.write("salah.json", "[]");
    const Ran ran = folder.run("check salah.json");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.out, Not(HasSubstr(": : ")));
    folder.write("besar.json", std::string(5'000'001, ' '));
    EXPECT_THAT(folder.run("check besar.json").out, testing::StartsWith("besar.json: berkas"));
}
