// SPDX-License-Identifier: GPL-3.0-or-later
// A number is corrected after the head has signed, at the command line.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;

namespace
{

class Corrections : public testing::Test
{
protected:
    void SetUp() override
    {
        folder.startCycle("a.himpun");
        done(sekretaris, "complete --step tugaskan");
        done(kasubag, "complete --step siapkan-kertas-kerja");
        handIn(kasiIndustri, "industri", "ikm", "7");
        handIn(kasiPasar, "pasar", "retribusi", "8");
        approve(kabidIndustri, "--step periksa-kabid --unit industri");
        approve(kabidPasar, "--step periksa-kabid --unit pasar");
        done(kasubag, "complete --step susun-draft");
        approve(sekretaris, "--step periksa-sekretaris");
        approve(kadis, "--step periksa-kepala-dinas");
        done(kasubag, "complete --step kirim-laporan");
    }

    void done(const std::string &by, const std::string &what)
    {
        const Ran ran = folder.run("act a.himpun --as " + by + ' ' + what);
        EXPECT_EQ(ran.exit, 0) << what << ": " << ran.err;
    }
    void approve(const std::string &by, const std::string &task) { done(by, "approve " + task); }
    void handIn(const std::string &by, const std::string &unit, const std::string &row,
                const std::string &value)
    {
        done(by, "fill --unit " + unit + " --row " + row + " --field actual --value " + value);
        done(by, "complete --step isi-kertas-kerja --unit " + unit);
    }

    Folder folder;
};

} // namespace

TEST_F(Corrections, go_straight_to_the_signature_and_are_listed_with_old_and_new_value)
{
    done(kasubag, "reopen --target isi-kertas-kerja --units pasar --straight-back --reason 'angka "
                  "BPS direvisi'");
    handIn(kasiPasar, "pasar", "retribusi", "9,5");
    approve(kabidPasar, "--step periksa-kabid --unit pasar");
    approve(kadis, "--step periksa-kepala-dinas");
    done(kasubag, "complete --step kirim-laporan");
    const Ran told = folder.run("corrections a.himpun");
    EXPECT_EQ(told.exit, 0) << told.err;
    EXPECT_THAT(told.out, HasSubstr("Edisi 1, selesai"));
    EXPECT_THAT(told.out, HasSubstr("angka BPS direvisi"));
    EXPECT_THAT(told.out, HasSubstr("semula 8, menjadi 9,5"));
    const Ran json = folder.run("corrections a.himpun --json");
    ASSERT_EQ(json.lines().size(), 2U);
    EXPECT_EQ(json.lines().back()["corrections"][0]["after"], "9,5");

    const Ran first = folder.run("document a.himpun --edition 1 --out surat");
    EXPECT_EQ(first.exit, 0) << first.err;
    EXPECT_TRUE(fs::exists(folder / "surat/a-2026-TW3-edisi-1.pdf"));
    const Ran none = folder.run("document a.himpun --edition 3 --out surat");
    EXPECT_EQ(none.exit, 1);
    EXPECT_THAT(none.err, HasSubstr("Edisi 3 tidak ada; edisi terakhir nomor 2."));
}

TEST_F(Corrections, cannot_go_straight_where_nobody_approves_any_more)
{
    const Ran ran = folder.run("act a.himpun --as " + kasubag
                               + " reopen --target kirim-laporan --straight-back --reason salah");
    EXPECT_EQ(ran.exit, 1);
    EXPECT_THAT(ran.err, HasSubstr("[no-straight-way]"));
}
