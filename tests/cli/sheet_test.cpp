// SPDX-License-Identifier: GPL-3.0-or-later
// What a unit fills in, seen from the command line: typed, read back, returned with remarks.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;
using testing::HasSubstr;
using testing::Not;

namespace
{

class SheetDay : public testing::Test
{
protected:
    void SetUp() override
    {
        folder.startCycle("a.himpun");
        act(sekretaris, "complete --step tugaskan");
        act(kasubag, "complete --step siapkan-kertas-kerja");
    }
    std::string act(const std::string &by, const std::string &what)
    {
        const Ran ran = folder.run("act a.himpun --as " + by + ' ' + what);
        EXPECT_EQ(ran.exit, 0) << what << ": " << ran.err;
        return ran.out;
    }
    std::string fill(const std::string &row, const std::string &field, const std::string &value)
    {
        const bool isMarket = row == "retribusi";
        return act(isMarket ? kasiPasar : kasiIndustri,
                   "fill --unit " + std::string(isMarket ? "pasar" : "industri") + " --row " + row
                       + " --field " + field + " --value '" + value + "'");
    }
    std::string shown(const std::string &what) { return folder.run(what).out; }

    /// Handed in once and returned with a remark on the figure.
    void returnedSheet()
    {
        fill("ikm", "actual", "9");
        act(kasiIndustri, "complete --step isi-kertas-kerja --unit industri");
        act(kabidIndustri, "send-back --step periksa-kabid --unit industri --reason 'cek basis "
                           "data' --remark industri/ikm/actual='seharusnya 8'");
    }

    Folder folder;
};

} // namespace

TEST_F(SheetDay, repeats_the_number_it_read_with_its_unit_of_measure)
{
    EXPECT_EQ(fill("retribusi", "actual", "1.386.725.500"),
              "Tersimpan. Dibaca: 1.386.725.500 Rupiah.\n");
    EXPECT_EQ(fill("ikm", "actual", "9,5"), "Tersimpan. Dibaca: 9,5 IKM.\n");
    EXPECT_EQ(fill("ikm", "hindering", "modal"), "Tersimpan.\n");
    const Ran read = folder.run("act a.himpun --json --as " + kasiIndustri
                                + " fill --unit industri --row ikm --field actual --value 1.234,5");
    EXPECT_EQ(read.lines()[0].at("read"), "1234.5");
}

TEST_F(SheetDay, shows_targets_what_was_filled_in_and_what_is_missing)
{
    EXPECT_THAT(shown("sheet a.himpun --unit industri"),
                HasSubstr("Kertas kerja Bidang Perindustrian, Triwulan III 2026: belum "
                          "diserahkan, 1 isian kurang"));
    fill("ikm", "actual", "9");
    fill("ikm", "hindering", "modal");
    const std::string sheet = shown("sheet a.himpun --unit industri");
    for (const char *words : {"ikm: IKM naik kelas (IKM)", "Target: 10, setahun 40",
                              "Realisasi [actual]: 9", "Capaian: 90,00%, Tinggi",
                              "Faktor penghambat [hindering]: modal", "belum diserahkan, lengkap"})
        EXPECT_THAT(sheet, HasSubstr(words));
    EXPECT_EQ(folder.run("sheet a.himpun --unit bulan").exit, 1);
    EXPECT_EQ(folder.run("sheet a.himpun").exit, 2);
}

TEST_F(SheetDay, can_be_read_by_a_program)
{
    fill("ikm", "actual", "9");
    const auto lines = folder.run("sheet a.himpun --unit industri --json").lines();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].at("state"), "not-handed-in");
    EXPECT_EQ(lines[0].at("missing"), 0);
    EXPECT_EQ(lines[1].at("row"), "ikm");
    EXPECT_EQ(lines[1].at("actual"), "9");
    EXPECT_EQ(lines[1].at("target"), "10");
    EXPECT_EQ(lines[1].at("yearTarget"), "40");
    EXPECT_EQ(lines[1].at("achievement").at("percent"), "90");
    EXPECT_EQ(lines[1].at("rating"), "tinggi");
}

TEST_F(SheetDay, names_the_evidence_as_its_file_was_called)
{
    folder.write("nota.txt", "Nota dinas");
    act(kasiIndustri, "add-evidence --unit industri --row ikm --file nota.txt");
    EXPECT_THAT(shown("sheet a.himpun --unit industri"),
                HasSubstr("Bukti dukung [evidence]: nota.txt ("));
}

TEST_F(SheetDay, says_why_it_came_back_wherever_it_is_looked_at)
{
    returnedSheet();
    const std::string reason = "dikembalikan oleh Kepala Bidang Perindustrian (Ir. Sugeng Hartono) "
                               "pada ";
    const std::string remark = "IKM naik kelas (Realisasi): “seharusnya 8”";
    for (const char *verb : {"inbox a.himpun", "show a.himpun 2026-TW3"}) {
        EXPECT_THAT(shown(verb), HasSubstr(reason)) << verb;
        EXPECT_THAT(shown(verb), HasSubstr("“cek basis data”")) << verb;
        EXPECT_THAT(shown(verb), HasSubstr(remark)) << verb;
    }
    EXPECT_THAT(shown("history a.himpun"), HasSubstr(remark));
    const std::string sheet = shown("sheet a.himpun --unit industri");
    EXPECT_THAT(sheet, HasSubstr("sudah diserahkan, revisi 1"));
    EXPECT_THAT(sheet, HasSubstr(reason));
    EXPECT_THAT(sheet, HasSubstr("Catatan pemeriksa pada Realisasi: “seharusnya 8”"));
    EXPECT_THAT(sheet, Not(HasSubstr("diubah setelah")));
    const json task = folder.run("inbox a.himpun --json --as " + kasiIndustri).lines().at(0);
    EXPECT_EQ(task.at("returned").at("reason"), "cek basis data");
    EXPECT_EQ(task.at("returned").at("remarks")[0].at("text"), "seharusnya 8");
    fill("ikm", "actual", "8");
    EXPECT_THAT(shown("sheet a.himpun --unit industri"), HasSubstr("diubah setelah revisi 1"));
}

TEST_F(SheetDay, is_called_by_names_and_not_by_ids_when_it_is_refused)
{
    const std::string complete = " complete --step isi-kertas-kerja --unit industri";
    const Ran incomplete = folder.run("act a.himpun --as " + kasiIndustri + complete);
    EXPECT_THAT(incomplete.err, HasSubstr("Kertas kerja Bidang Perindustrian belum lengkap"));
    EXPECT_THAT(incomplete.err, HasSubstr("IKM naik kelas: Realisasi belum diisi."));
    EXPECT_THAT(incomplete.err, HasSubstr("isian Anda tetap tersimpan"));
    const Ran english = folder.run("act a.himpun --lang en --as " + kasiIndustri + complete);
    EXPECT_THAT(english.err, HasSubstr("1 entry is missing"));
    const Ran outsider = folder.run("act a.himpun --as " + kasiPasar + complete);
    EXPECT_THAT(outsider.err, Not(HasSubstr("isian Anda tetap tersimpan")));
}

TEST(Predicate, that_is_not_on_the_scale_is_answered_with_those_that_are)
{
    const Folder folder;
    const std::string root = "'" HIMPUN_SOURCE_DIR "'";
    ASSERT_EQ(folder
                  .run("new a.himpun --period 2026-TW3 --sop " + root
                       + "/sops/3-disperindag-nganjuk.json --office " + root
                       + "/resources/practice/disperindag-nganjuk.json")
                  .exit,
              0);
    const std::string fill = "act a.himpun --as 197902142005012009 fill --unit sekretariat --row "
                             "nilai-sakip --field actual --value ";
    const Ran typed = folder.run(fill + "Bagus");
    EXPECT_EQ(typed.exit, 1);
    EXPECT_THAT(typed.err, HasSubstr("[bad-predicate]"));
    EXPECT_THAT(typed.err, HasSubstr("Pilih D, C, CC, B, BB, A atau AA."));
}
