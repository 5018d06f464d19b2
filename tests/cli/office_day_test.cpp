// SPDX-License-Identifier: GPL-3.0-or-later
// An office's day at the command line, on a real file, step by step.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;
using testing::Not;

namespace
{

class OfficeDay : public testing::Test
{
protected:
    void SetUp() override { folder.startCycle("a.himpun"); }

    Ran act(const std::string &by, const std::string &what)
    {
        return folder.run("act a.himpun --as " + by + ' ' + what);
    }
    void done(const std::string &by, const std::string &what)
    {
        const Ran ran = act(by, what);
        EXPECT_EQ(ran.exit, 0) << what << ": " << ran.err;
    }
    void refused(const std::string &by, const std::string &what, const std::string &code)
    {
        const Ran ran = act(by, what);
        EXPECT_EQ(ran.exit, 1) << what << ": " << ran.out;
        EXPECT_THAT(ran.err, HasSubstr("[" + code + "]")) << what;
    }
    std::string inbox(const std::string &official)
    {
        return folder.run("inbox a.himpun --as " + official).out;
    }
    void untilTheSheets()
    {
        done(sekretaris, "complete --task 1");
        done(kasubag, "complete --step siapkan-kertas-kerja --note 'paling lambat Jumat'");
    }

    Folder folder;
};

} // namespace

TEST_F(OfficeDay, begins_in_the_inbox_of_the_first_step)
{
    EXPECT_THAT(inbox(sekretaris), HasSubstr("langkah 1 “"));
    EXPECT_THAT(inbox(kadis), HasSubstr("Tidak ada tugas yang menunggu."));
    refused(kadis, "complete --task 1", "not-your-task");
}

TEST_F(OfficeDay, leaves_the_file_as_it_was_when_another_cycle_cannot_start)
{
    const std::string before = folder.run("export a.himpun").out;
    const Ran refused =
        folder.run("new a.himpun --period 2026-TW4 --sop '"
                   + source("sops/1-disperinaker-lima-puluh-kota.json").string() + "' --office '"
                   + source("tests/data/kantor-dua-bidang.json").string() + "'");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.err, HasSubstr("[start-incomplete]"));
    EXPECT_EQ(folder.run("export a.himpun").out, before);
}

TEST_F(OfficeDay, hands_in_a_sheet_only_when_it_is_complete)
{
    untilTheSheets();
    refused(kasiIndustri, "complete --step isi-kertas-kerja --unit industri", "sheet-incomplete");
    refused(kasiIndustri, "fill --unit industri --row ikm --field actual --value lima",
            "bad-number");
    refused(kasiIndustri, "fill --unit pasar --row retribusi --field actual --value 5",
            "sheet-locked");
    refused(kasiIndustri, "fill --unit industri --row lain --field actual --value 5",
            "sheet-faulty");
    done(kasiIndustri, "fill --unit industri --row ikm --field actual --value 1.234,5");
    done(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
    EXPECT_THAT(inbox(kabidIndustri), HasSubstr("langkah 5 “"));
    refused(kasiIndustri, "fill --unit industri --row ikm --field actual --value 5",
            "sheet-locked");
    const auto sheet = folder.run("history a.himpun --json").lines().back();
    EXPECT_EQ(sheet.at("body").at("content").at("revision"), 1);
}

TEST_F(OfficeDay, sends_a_sheet_back_with_a_reason_and_a_remark)
{
    untilTheSheets();
    done(kasiIndustri, "fill --unit industri --row ikm --field actual --value 9");
    done(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
    refused(kabidIndustri, "send-back --step periksa-kabid --unit industri", "reason-missing");
    done(kabidIndustri, "send-back --step periksa-kabid --unit industri --reason 'cek basis data' "
                        "--remark industri/ikm/actual='seharusnya 8'");
    EXPECT_THAT(inbox(kasiIndustri), HasSubstr("putaran 2"));
    EXPECT_THAT(folder.run("history a.himpun").out, HasSubstr("cek basis data"));
    const auto sent = folder.run("history a.himpun --json").lines().back();
    EXPECT_EQ(sent.at("body").at("remarks")[0].at("text"), "seharusnya 8");
    done(kasiIndustri, "fill --unit industri --row ikm --field actual --value 8");
    done(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
    done(kabidIndustri, "approve --step periksa-kabid --unit industri");
    const auto approved = folder.run("history a.himpun --json").lines().back();
    EXPECT_EQ(approved.at("body").at("content").at("revision"), 2);
    EXPECT_EQ(approved.at("body").at("position"), "Kepala Bidang Perindustrian");
}

TEST_F(OfficeDay, takes_back_what_nobody_has_gone_on_from)
{
    done(sekretaris, "complete --task 1");
    done(sekretaris, "take-back --task 1");
    EXPECT_THAT(inbox(sekretaris), HasSubstr("langkah 1 “"));
    done(sekretaris, "complete --step tugaskan");
    done(kasubag, "complete --step siapkan-kertas-kerja");
    refused(sekretaris, "take-back --task 1", "successor-acted");
}

TEST_F(OfficeDay, shows_every_step_and_who_did_it)
{
    untilTheSheets();
    const std::string shown = folder.run("show a.himpun 2026-TW3").out;
    EXPECT_THAT(shown, HasSubstr("Selesai, putaran 1, oleh Sekretaris (Endah"));
    EXPECT_THAT(shown, HasSubstr("Bidang Perindustrian [industri]: Menunggu"));
    EXPECT_THAT(shown, HasSubstr("belum dibuka"));
    EXPECT_THAT(folder.run("history a.himpun").out, HasSubstr("paling lambat Jumat"));
    EXPECT_THAT(folder.run("--lang en show a.himpun 2026-TW3").out, HasSubstr("step 1"));
}

TEST_F(OfficeDay, delegates_and_gets_back)
{
    untilTheSheets();
    done(kasiPasar, "delegate --step isi-kertas-kerja --unit pasar --to " + kasiIndustri);
    refused(kasiPasar, "fill --unit pasar --row retribusi --field actual --value 5",
            "sheet-locked");
    done(kasiIndustri, "fill --unit pasar --row retribusi --field actual --value 1.500.000.000");
    done(kasiIndustri, "hand-back --step isi-kertas-kerja --unit pasar --note selesai");
    done(kasiPasar, "complete --step isi-kertas-kerja --unit pasar");
    refused(kasubag, "reassign --step periksa-kabid --unit pasar --to 1 --reason cuti",
            "unknown-official");
}

TEST_F(OfficeDay, says_who_has_lent_a_task_to_whom_and_who_has_claimed_one)
{
    untilTheSheets();
    done(kasiPasar, "delegate --step isi-kertas-kerja --unit pasar --to " + kasiIndustri);
    for (const std::string &official : {kasiPasar, kasiIndustri})
        EXPECT_THAT(inbox(official), HasSubstr("· dititipkan Kepala Seksi Retribusi Pasar ("))
            << official;
    done(kasiIndustri, "claim --step isi-kertas-kerja --unit industri");
    EXPECT_THAT(inbox(kasiIndustri), HasSubstr("· diambil "));
}

TEST_F(OfficeDay, means_the_one_open_unit_that_is_his)
{
    untilTheSheets();
    done(kasubag,
         "reassign --step isi-kertas-kerja --unit pasar --reason cuti --to " + kasiIndustri);
    EXPECT_THAT(act(kasiIndustri, "complete --step isi-kertas-kerja").err,
                HasSubstr("[several-units]"));
    done(kasiIndustri, "fill --unit industri --row ikm --field actual --value 9");
    done(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
    refused(kasiIndustri, "complete --step isi-kertas-kerja", "sheet-incomplete");
    done(kabidIndustri, "send-back --step periksa-kabid --unit industri --reason ulang");
    done(kasubag,
         "reassign --step isi-kertas-kerja --unit pasar --reason kembali --to " + kasiPasar);
    done(kasiIndustri, "complete --step isi-kertas-kerja");
}

TEST_F(OfficeDay, lends_to_one_and_knows_a_task_by_its_number_as_people_write_it)
{
    untilTheSheets();
    for (const char *odd :
         {"comment --text x --task 0", "comment --text x --task 010", "comment --text x --task ''",
          "delegate --step isi-kertas-kerja --unit pasar --to 1,2", "start"}) {
        const Ran ran = act(kasiPasar, odd);
        EXPECT_EQ(ran.exit, 2) << odd << ": " << ran.out;
        EXPECT_NE(ran.err, "") << odd;
    }
    EXPECT_EQ(folder.run("history a.himpun --json").lines().size(), 3u);
}

TEST_F(OfficeDay, says_when_a_review_waits_for_nobody)
{
    untilTheSheets();
    done(kasubag, "reassign --step isi-kertas-kerja --unit pasar --reason cuti --to " + kabidPasar);
    done(kabidPasar, "fill --unit pasar --row retribusi --field actual --value 5");
    EXPECT_THAT(act(kabidPasar, "complete --step isi-kertas-kerja --unit pasar").out,
                HasSubstr("[pasar] · belum ada yang boleh mengerjakannya"));
}

TEST_F(OfficeDay, shows_what_was_handed_in_and_no_cell_that_somebody_put_beside_it)
{
    untilTheSheets();
    done(kasiIndustri, "fill --unit industri --row ikm --field actual --value 9");
    done(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
    folder.sql("a.himpun", "UPDATE cell SET text = '999'");
    EXPECT_THAT(folder.run("sheet a.himpun --unit industri").out, Not(HasSubstr("999")));
}

TEST_F(OfficeDay, has_a_way_out_for_whoever_forgot_his_password)
{
    const std::string reset = "reset-password a.himpun " + kasubag + " --as ";
    EXPECT_THAT(folder.run(reset + kasubag).err, HasSubstr("[no-password]"));
    folder.sql("a.himpun", "INSERT INTO account VALUES ('" + kasubag + "', 'x', 0, NULL, NULL)");
    const Ran ran = folder.run(reset + kasubag);
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("Kata sandi Kepala Subbagian Perencanaan"));
    EXPECT_EQ(folder.run(reset + kasiPasar).exit, 1);
    EXPECT_EQ(folder.run("reset-password a.himpun 1 --as " + kasubag).exit, 1);
}

TEST_F(OfficeDay, attaches_a_file_and_prints_the_document)
{
    untilTheSheets();
    folder.write("nota.txt", "Nota dinas");
    done(kasubag, "attach --file nota.txt");
    done(kasiIndustri, "add-evidence --unit industri --row ikm --file nota.txt");
    EXPECT_EQ(act(kasubag, "attach --file hilang.txt").exit, 3);
    refused(kasubag, "attach --file nota.txt --name ../nota.txt", "file-name-unfit");
    const Ran ran = folder.run("document a.himpun --out dokumen");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    EXPECT_EQ(contentOf(folder / "dokumen/a-2026-TW3.pdf").substr(0, 5), "%PDF-");
    EXPECT_EQ(contentOf(folder / "dokumen/a-2026-TW3.xlsx").substr(0, 2), "PK");
}

TEST_F(OfficeDay, exports_what_another_program_can_read)
{
    untilTheSheets();
    const auto lines = folder.run("export a.himpun").lines();
    EXPECT_EQ(lines.front().at("himpun"), "ledger-export.1");
    EXPECT_GT(lines.size(), 6u);
    EXPECT_EQ(folder.run("rebuild a.himpun").exit, 0);
    EXPECT_EQ(folder.run("verify a.himpun").exit, 0);
}

TEST(NewCycle, leaves_no_file_behind_when_it_cannot_start)
{
    const Folder folder;
    EXPECT_EQ(folder.run("new b.himpun --period 2026-TW3").exit, 1);
    EXPECT_EQ(folder.run("new b.himpun --period 2026-TW3 --office hilang.json").exit, 3);
    EXPECT_EQ(folder.run("new b.himpun --period kapan" + definitions()).exit, 2);
    EXPECT_EQ(folder.run("new b.himpun --period 2026-TW3 --units lain" + definitions()).exit, 1);
    EXPECT_EQ(folder.run("new tiada/b.himpun --period 2026-TW3 --units lain" + definitions()).exit,
              1);
    EXPECT_FALSE(fs::exists(folder / "b.himpun") || fs::exists(folder / "tiada"));
}

TEST(NewCycle, goes_on_in_the_same_file)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    EXPECT_EQ(folder.run("new a.himpun --period 2026-TW4").exit, 0);
    EXPECT_EQ(folder.run("show --json a.himpun").lines().size(), 2u);
    const Ran which = folder.run("act a.himpun --as " + sekretaris + " complete --task 1");
    EXPECT_EQ(which.exit, 2);
    EXPECT_THAT(which.err, HasSubstr("[several-cycles]"));
    EXPECT_EQ(
        folder.run("act a.himpun --cycle 2026-TW4 --as " + sekretaris + " complete --task 1").exit,
        0);
}

TEST(NewCycle, lets_no_stranger_bring_another_office)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    const std::string before = folder.run("export a.himpun").out;
    const Ran stranger = folder.run("new a.himpun --period 2026-TW4 --as " + kasiPasar
                                    + " --office '" HIMPUN_SOURCE_DIR
                                      "'/resources/practice/disperindag-nganjuk.json");
    EXPECT_EQ(stranger.exit, 1);
    EXPECT_THAT(stranger.err, HasSubstr("[not-coordinator]"));
    EXPECT_EQ(folder.run("export a.himpun").out, before);
}

TEST(NewCycle, reads_a_decimal_comma_in_an_agreed_time)
{
    const Folder folder;
    const std::string root = "'" HIMPUN_SOURCE_DIR "'";
    const Ran ran = folder.run("preview --period 2026-TW3 --agreed 'sampaikan-data=1,5 jam' --sop "
                               + root + "/sops/2-biro-organisasi-kalbar.json --office " + root
                               + "/resources/practice/biro-organisasi-kalbar.json");
    EXPECT_EQ(ran.exit, 0) << ran.err;
}

TEST(Preview, gives_the_expected_dates_before_anybody_starts)
{
    const Folder folder;
    const std::string when = " --period 2026-TW3 --start 2026-10-05T08:00:00+07:00";
    const auto steps = folder.run("preview --json" + definitions() + when).lines();
    ASSERT_EQ(steps.size(), 8u);
    EXPECT_EQ(steps[2].at("step"), "isi-kertas-kerja");
    EXPECT_EQ(steps[2].at("due"), "2026-10-08T09:00:00Z");
    const Ran gap = folder.run(
        "preview --period 2026-TW3 --sop '" + source("sops/2-biro-organisasi-kalbar.json").string()
        + "' --office '" + source("resources/practice/biro-organisasi-kalbar.json").string() + "'");
    EXPECT_EQ(gap.exit, 1);
    EXPECT_THAT(gap.err, HasSubstr("belum ditetapkan. Tidak ada yang berubah. Lengkapi"));
    EXPECT_THAT(gap.err, testing::EndsWith("[start-incomplete]\n"));
    EXPECT_THAT(gap.out, Not(HasSubstr("tenggat tanpa")));
}

TEST(Usage, is_told_with_exit_2_and_no_change)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    const std::string before = contentOf(folder / "a.himpun");
    for (const std::string &wrong :
         {std::string(), std::string("terbang"), std::string("new"), std::string("act a.himpun"),
          std::string("show"), std::string("demo"), std::string("calendar"),
          std::string("--lang fr show a.himpun"), std::string("show a.himpun --warna"),
          "act a.himpun terbang --as " + kasubag, "act a.himpun complete --as " + kasubag,
          "act a.himpun complete --task nol --as " + kasubag,
          "act a.himpun extend-deadline --task 1 --due besok --reason x --as " + kasubag,
          std::string("new a.himpun --period 2026-TW4 --agreed isi=lama"),
          "act a.himpun comment --text $(printf '\\377') --as " + kasubag}) {
        const Ran ran = folder.run(wrong);
        EXPECT_EQ(ran.exit, 2) << wrong << ran.out << ran.err;
        EXPECT_THAT(ran.err, testing::MatchesRegex(".+\\. Tidak ada yang berubah\\. .+ \\[.+\\]\n"))
            << wrong;
        EXPECT_EQ(ran.out, "") << wrong;
    }
    EXPECT_EQ(contentOf(folder / "a.himpun"), before);
    EXPECT_EQ(folder.run("--help").exit, 0);
    EXPECT_EQ(folder.run("act --help").exit, 0);
}

TEST(Check, finds_the_four_sops_the_offices_and_the_calendars_in_order)
{
    const Folder folder;
    const std::string root = "'" HIMPUN_SOURCE_DIR "'";
    const Ran sops = folder.run("check " + root + "/sops/*.json");
    EXPECT_EQ(sops.exit, 0) << sops.err;
    EXPECT_THAT(sops.out, HasSubstr("3-disperindag-nganjuk.json: baik, dengan"));
    const Ran others = folder.run("check " + root + "/resources/practice/*.json " + root
                                  + "/resources/calendars/*.json --json");
    EXPECT_EQ(others.exit, 0) << others.out;
    const Ran bad = folder.run("check --json " + root + "/tests/data/sop-bad/return-forward.json");
    EXPECT_EQ(bad.exit, 1);
    EXPECT_EQ(bad.lines()[0].at("code"), "return-forward");
    EXPECT_EQ(bad.lines()[0].at("line"), 51);
    EXPECT_EQ(bad.lines().back().at("ok"), false);
    EXPECT_EQ(folder.run("check hilang.json").exit, 3);
}
