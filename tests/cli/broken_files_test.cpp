// SPDX-License-Identifier: GPL-3.0-or-later
// Each way a file can fail has its own sentence, in plain words.
#include "program.h"

#include <gmock/gmock.h>

#include <unistd.h>

using namespace program;
using testing::HasSubstr;

namespace
{

class BrokenFile : public testing::Test
{
protected:
    void expectRefusal(const std::string &name, const std::string &sentence,
                       const std::string &code,
                       const std::vector<std::string> &verbs = {"show ", "inbox ", "history ",
                                                                "verify ", "export "})
    {
        for (const std::string &verb : verbs) {
            const Ran ran = folder.run(verb + name);
            EXPECT_EQ(ran.exit, 3) << verb;
            EXPECT_THAT(ran.err, HasSubstr(sentence)) << verb;
            EXPECT_THAT(ran.err, HasSubstr("[" + code + "]")) << verb;
            EXPECT_EQ(ran.out, "") << verb;
            expectPlainWords(ran.err);
        }
        const Ran told = folder.run("inbox --json " + name);
        EXPECT_EQ(told.exit, 3);
        ASSERT_EQ(told.lines().size(), 1u);
        EXPECT_EQ(told.lines()[0].at("code"), code);
        EXPECT_EQ(told.lines()[0].at("ok"), false);
    }

    static void expectPlainWords(const std::string &words)
    {
        for (const char *foreign : {"SELECT", "PRAGMA", "sqlite", "SQLite", "malformed", "unable",
                                    "not a database", "file is", "error", "no such"})
            EXPECT_THAT(words, testing::Not(HasSubstr(foreign)));
    }

    Folder folder;
};

} // namespace

TEST_F(BrokenFile, that_is_not_there)
{
    expectRefusal("hilang.himpun", "“hilang.himpun” tidak ada.", "missing");
}

TEST_F(BrokenFile, that_is_a_folder)
{
    fs::create_directory(folder / "map.himpun");
    expectRefusal("map.himpun", "adalah map, bukan berkas", "is-directory");
}

TEST_F(BrokenFile, that_nobody_may_read)
{
    if (geteuid() == 0)
        GTEST_SKIP() << "root may read everything";
    folder.startCycle("a.himpun");
    fs::permissions(folder / "a.himpun", fs::perms::none);
    expectRefusal("a.himpun", "tidak boleh dibaca oleh Anda", "not-readable");
}

TEST_F(BrokenFile, that_is_no_database)
{
    folder.write("surat.himpun", "Dengan hormat, bersama ini kami sampaikan …\n");
    expectRefusal("surat.himpun", "bukan berkas Himpun", "not-a-database");
    folder.write("kosong.himpun", "");
    expectRefusal("kosong.himpun", "bukan berkas Himpun", "not-a-database");
}

TEST_F(BrokenFile, that_belongs_to_another_program)
{
    folder.sql("lain.himpun", "CREATE TABLE kontak (nama); INSERT INTO kontak VALUES ('Budi')");
    expectRefusal("lain.himpun", "milik program lain", "not-ours");
}

TEST_F(BrokenFile, that_a_newer_version_wrote)
{
    folder.startCycle("a.himpun");
    folder.sql("a.himpun", "PRAGMA user_version = 99");
    expectRefusal("a.himpun", "lebih baru (versi berkas 99)", "newer-version");
}

TEST_F(BrokenFile, whose_tables_somebody_rearranged)
{
    folder.startCycle("a.himpun");
    folder.sql("a.himpun", "DROP TRIGGER event_never_changes");
    const std::vector<std::string> ordinary{"show ", "inbox ", "history ", "document ", "rebuild "};
    expectRefusal("a.himpun", "Susunan “a.himpun” telah diubah", "foreign-schema", ordinary);
    EXPECT_EQ(folder.run("export a.himpun").exit, 0);
    const Ran ran = folder.run("verify a.himpun");
    EXPECT_EQ(ran.exit, 1) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("susunan berkasnya telah diubah (trigger event_never_changes)"));
}

TEST_F(BrokenFile, without_a_column_cannot_even_be_examined)
{
    folder.startCycle("a.himpun");
    folder.sql("a.himpun", "ALTER TABLE event RENAME COLUMN body TO isi");
    expectRefusal("a.himpun", "Susunan “a.himpun” telah diubah", "foreign-schema");
}

TEST_F(BrokenFile, whose_bytes_were_overwritten)
{
    folder.startCycle("a.himpun");
    folder.sql("a.himpun", "PRAGMA wal_checkpoint(TRUNCATE)");
    std::string bytes = contentOf(folder / "a.himpun");
    ASSERT_GT(bytes.size(), 8192u);
    std::fill(bytes.begin() + 4096, bytes.end(), 'Z');
    folder.write("a.himpun", bytes);
    expectRefusal("a.himpun", "rusak dan tidak dapat dibaca", "damaged");
}

TEST_F(BrokenFile, that_somebody_else_is_writing_is_still_read)
{
    folder.startCycle("a.himpun");
    folder.write("tunggu.sh",
                 "'" HIMPUN_CLI "' drive --file a.himpun <pipa >jawaban &\n"
                 "exec 9>pipa\n"
                 "echo '{\"do\":\"resume\",\"cycle\":\"x\",\"as\":\"x\"}' >&9\n"
                 "while [ ! -s jawaban ]; do sleep 0.05; done\n"
                 "'" HIMPUN_CLI "' act a.himpun resume --as x 2>ditolak; echo $? >kode\n"
                 "for kata in show inbox history verify export; do\n"
                 "    '" HIMPUN_CLI "' $kata a.himpun >/dev/null || echo $kata\n"
                 "done\n"
                 "exec 9>&-\n"
                 "wait\n");
    const Ran ran = folder.shell("mkfifo pipa && sh ./tunggu.sh");
    EXPECT_EQ(contentOf(folder / "kode"), "3\n");
    EXPECT_THAT(contentOf(folder / "ditolak"), HasSubstr("sedang dipakai oleh"));
    EXPECT_THAT(contentOf(folder / "ditolak"), testing::Not(HasSubstr("1970")));
    EXPECT_THAT(contentOf(folder / "ditolak"), HasSubstr("[held-by-other]"));
    EXPECT_EQ(ran.out, "") << "these could not read";
}

namespace
{

/// Changes the file behind the program's back and puts the guards up again.
void tamper(const Folder &folder, const std::string &trigger, const std::string &event,
            const std::string &words, const std::string &statement)
{
    folder.sql("a.himpun", "DROP TRIGGER " + trigger + ";" + statement + ";CREATE TRIGGER "
                               + trigger + " BEFORE " + event
                               + " ON event\nBEGIN SELECT raise(ABORT, '" + words + "'); END");
}

} // namespace

TEST(Verify, names_the_event_of_which_one_byte_was_changed)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    ASSERT_EQ(folder.run("act a.himpun comment --as " + kasubag + " --text 'jam sepuluh'").exit, 0);
    EXPECT_EQ(folder.run("verify a.himpun").exit, 0);
    tamper(folder, "event_never_changes", "UPDATE", "events are facts",
           "UPDATE event SET body = replace(body, 'sepuluh', 'sepulih')");
    const Ran ran = folder.run("verify a.himpun");
    EXPECT_EQ(ran.exit, 1) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("peristiwa 2 siklus “2026-TW3”"));
    EXPECT_THAT(ran.out, HasSubstr("telah diubah"));
    EXPECT_THAT(ran.out, HasSubstr("TIDAK UTUH"));
    const auto lines = folder.run("verify --json a.himpun").lines();
    EXPECT_EQ(lines.front().at("code"), "entry-altered");
    EXPECT_EQ(lines.front().at("number"), 2);
    EXPECT_EQ(lines.back().at("ok"), false);
}

TEST(Verify, names_the_event_also_where_the_guards_stay_away)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    for (int i = 0; i < 2; ++i)
        ASSERT_EQ(folder.run("act a.himpun comment --as " + kasubag + " --text sepuluh").exit, 0);
    fs::copy_file(folder / "a.himpun", folder / "b.himpun");
    folder.sql("a.himpun", "DROP TRIGGER event_never_changes;"
                           "UPDATE event SET body = replace(body, 'sepuluh', 'sepulih') "
                           "WHERE number = 2 AND stream <> 1");
    const Ran altered = folder.run("verify a.himpun");
    EXPECT_EQ(altered.exit, 1) << altered.err;
    EXPECT_THAT(altered.out, HasSubstr("peristiwa 2 siklus “2026-TW3” (baris 5) telah diubah"));

    folder.sql("b.himpun", "DROP TRIGGER event_is_never_deleted;"
                           "DELETE FROM event WHERE number = 2 AND stream <> 1");
    const Ran deleted = folder.run("verify b.himpun");
    EXPECT_EQ(deleted.exit, 1) << deleted.err;
    EXPECT_THAT(deleted.out, HasSubstr("yang mendahului peristiwa 3 siklus “2026-TW3”"));
}

TEST(Verify, of_a_sound_file_gives_the_head_that_documents_print)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    const Ran ran = folder.run("verify a.himpun");
    EXPECT_THAT(ran.out, HasSubstr("Utuh: 4 peristiwa dalam 1 siklus diperiksa."));
    EXPECT_THAT(ran.out, HasSubstr("Kepala jejak nomor 4: "));
    EXPECT_THAT(ran.out, HasSubstr("Bandingkan dengan kepala jejak pada dokumen"));
    EXPECT_THAT(folder.run("verify --lang en a.himpun").out,
                HasSubstr("Sound: 4 events in 1 cycle checked."));
}

TEST(Verify, sends_to_rebuild_only_where_the_events_are_sound)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    folder.sql("a.himpun", "UPDATE cycle SET title = 'lain'");
    const Ran laidOut = folder.run("verify a.himpun");
    EXPECT_EQ(laidOut.exit, 1);
    EXPECT_THAT(laidOut.out, HasSubstr("Susun ulang ringkasannya dengan himpun-cli rebuild."));
    EXPECT_THAT(laidOut.out, testing::Not(HasSubstr("cadangan")));
    ASSERT_EQ(folder.run("rebuild a.himpun").exit, 0);
    EXPECT_EQ(folder.run("verify a.himpun").exit, 0);
    tamper(folder, "event_never_changes", "UPDATE", "events are facts",
           "UPDATE event SET body = replace(body, 'TW3', 'TW4')");
    const Ran altered = folder.run("verify a.himpun");
    EXPECT_THAT(altered.out, HasSubstr("pulihkan cadangan terakhir, lalu bandingkan keduanya."));
    EXPECT_THAT(altered.out, testing::Not(HasSubstr("rebuild")));
}

TEST(CycleThatSomebodyElseChanged, takes_no_act_and_is_not_shown_without_a_warning)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    const std::string comment = "act a.himpun comment --as " + kasubag + " --text ";
    ASSERT_EQ(folder.run(comment + "'jam sepuluh'").exit, 0);
    for (const char *verb : {"show a.himpun 2026-TW3", "history a.himpun", "inbox a.himpun",
                             "sheet a.himpun --unit pasar"})
        EXPECT_EQ(folder.run(verb).err, "") << verb;
    tamper(folder, "event_never_changes", "UPDATE", "events are facts",
           "UPDATE event SET body = replace(body, 'sepuluh', 'sepulih')");
    for (const char *verb : {"show a.himpun 2026-TW3", "history a.himpun", "inbox a.himpun",
                             "sheet a.himpun --unit pasar"})
        EXPECT_THAT(folder.run(verb).err, HasSubstr("Periksa dengan himpun-cli verify a.himpun."))
            << verb;
    const Ran refused = folder.run(comment + "lagi");
    EXPECT_EQ(refused.exit, 1);
    EXPECT_THAT(refused.err, HasSubstr("telah diubah di luar program ini"));
    EXPECT_THAT(refused.err, HasSubstr("[not-sound]"));
}

TEST(Document, is_not_made_of_a_file_that_was_changed_behind_the_programs_back)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    ASSERT_EQ(folder.run("act a.himpun comment --as " + kasubag + " --text 'jam sepuluh'").exit, 0);
    const Ran sound = folder.run("document a.himpun --out utuh");
    EXPECT_EQ(sound.exit, 0) << sound.err;
    EXPECT_THAT(sound.out, HasSubstr("Utuh: 5 peristiwa dalam 1 siklus diperiksa. Kepala jejak"));
    tamper(folder, "event_never_changes", "UPDATE", "events are facts",
           "UPDATE event SET body = replace(body, 'sepuluh', 'sepulih')");
    const Ran changed = folder.run("document a.himpun --out berubah");
    EXPECT_EQ(changed.exit, 1);
    EXPECT_THAT(changed.err, HasSubstr("[not-sound]"));
    EXPECT_FALSE(fs::exists(folder / "berubah"));
}

TEST(Verify, names_the_place_of_an_event_that_was_deleted)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    for (int i = 0; i < 2; ++i)
        ASSERT_EQ(folder.run("act a.himpun comment --as " + kasubag + " --text halo").exit, 0);
    tamper(folder, "event_is_never_deleted", "DELETE", "events are facts",
           "DELETE FROM event WHERE number = 2 AND stream <> 1");
    const Ran ran = folder.run("verify a.himpun");
    EXPECT_EQ(ran.exit, 1) << ran.err;
    EXPECT_THAT(ran.out, HasSubstr("yang mendahului peristiwa 3 siklus “2026-TW3”"));
    EXPECT_THAT(ran.out, HasSubstr("telah dihapus"));
}

TEST(Verify, and_reading_survive_an_event_that_does_not_fit)
{
    const Folder folder;
    folder.startCycle("a.himpun");
    ASSERT_EQ(folder.run("act a.himpun complete --task 1 --as " + sekretaris).exit, 0);
    ASSERT_EQ(folder.run("act a.himpun complete --task 2 --as " + kasubag).exit, 0);
    tamper(folder, "event_is_never_deleted", "DELETE", "events are facts",
           "DELETE FROM event WHERE number = 2 AND stream <> 1");
    const std::string act = "act a.himpun comment --text x --as " + kasubag;
    for (const std::string &verb :
         {std::string("history a.himpun"), std::string("show a.himpun 2026-TW3"),
          std::string("inbox a.himpun"), act}) {
        const Ran ran = folder.run(verb);
        EXPECT_EQ(ran.exit, 3) << verb;
        EXPECT_THAT(ran.err, HasSubstr("rusak")) << verb;
    }
    EXPECT_EQ(folder.run("verify a.himpun").exit, 1);
    const Ran document = folder.run("document a.himpun");
    EXPECT_EQ(document.exit, 1);
    EXPECT_THAT(document.err, HasSubstr("[not-sound]"));
}

TEST_F(BrokenFile, whose_office_was_overwritten_is_broken_and_not_refused)
{
    folder.startCycle("a.himpun");
    folder.sql("a.himpun", "DROP TRIGGER content_never_changes;"
                           "UPDATE content SET bytes = x'7b' WHERE kind = 'office';"
                           "CREATE TRIGGER content_never_changes BEFORE UPDATE ON content\n"
                           "BEGIN SELECT raise(ABORT, 'contents are known by their digest'); END");
    const Ran shown = folder.run("show a.himpun");
    EXPECT_EQ(shown.exit, 3);
    EXPECT_THAT(shown.err, HasSubstr("[unreadable]"));
}
