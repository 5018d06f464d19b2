// SPDX-License-Identifier: GPL-3.0-or-later
// Each of the four SOPs from its start to the data document, through the window, by the people who
// hold its steps, with a return at every review.
#include "support/office_story.h"

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

const workflow::UnitId market{"pasar"}, industry{"industri"};
const workflow::UnitId procedures{"tatalaksana"}, reform{"rb-kinerja"};
const workflow::UnitId manufacture{"perindustrian"}, training{"pelatihan-penempatan"};
const workflow::UnitId villages{"pmd"}, services{"pelayanan"};

class DinasLimaPuluhKota : public OfficeStory
{
protected:
    DinasLimaPuluhKota() : OfficeStory("disperinaker-lima-puluh-kota") { }
};

class BiroKalbar : public OfficeStory
{
protected:
    BiroKalbar() : OfficeStory("biro-organisasi-kalbar") { }
};

class DinasNganjuk : public OfficeStory
{
protected:
    DinasNganjuk() : OfficeStory("disperindag-nganjuk") { }
};

class Kecamatan : public OfficeStory
{
protected:
    Kecamatan() : OfficeStory("kecamatan") { }
};

} // namespace

/// The decree draws no review; whoever collects asks one unit to correct its form.
TEST_F(DinasLimaPuluhKota, collects_its_data_and_has_one_unit_correct_its_form)
{
    starts({manufacture.text, training.text});
    does("perintah");
    does("susun-format");
    does("sampaikan-format");
    fillsIn("isi-format", manufacture);
    fillsIn("isi-format", training);

    does("himpun");
    asksForCorrection("analisis", manufacture,
                      {{{"ikm-terlatih", "Periksa lagi jumlah IKM yang berproduksi."}},
                       "Angka berbeda dengan laporan lapangan.",
                       {},
                       {manufacture.text}});
    mends("isi-format", manufacture);
    does("himpun");
    does("analisis");
    does("kompilasi");

    EXPECT_TRUE(isFinished());
    writesTheDataDocument();
}

TEST_F(BiroKalbar, drafts_again_whenever_the_kabag_or_the_karo_returns)
{
    starts({procedures.text, reform.text});
    does("minta-data");
    fillsIn("sampaikan-data", procedures);
    fillsIn("sampaikan-data", reform);
    does("himpun");
    does("analisis");
    does("susun-data");

    sendsBack("telaah-kabag", {}, {{{"opini-bpk", "Sebutkan nomor laporannya."}}, {}});
    does("susun-data");
    approves("telaah-kabag");
    sendsBack("telaah-karo", {}, {{}, "Urutkan menurut sasaran."});
    sendsBack("telaah-kabag", {}, {{}, "Mohon dibenahi sesuai arahan Karo."});
    does("susun-data");
    approves("telaah-kabag");
    approves("telaah-karo");
    does("terima-hasil");
    does("perintah-arsip");
    does("arsip");

    EXPECT_TRUE(isFinished());
    writesTheDataDocument();
}

TEST_F(DinasNganjuk, goes_round_in_the_unit_and_up_to_the_head_and_back)
{
    starts({industry.text, market.text});
    does("tugaskan");
    does("siapkan-kertas-kerja");
    fillsIn("isi-kertas-kerja", market);
    sendsBack(
        "periksa-kabid", market,
        {{{"retribusi", "Cocokkan dengan buku kas."}, {"revitalisasi", "Lampirkan acara."}}, {}});
    mends("isi-kertas-kerja", market);
    approves("periksa-kabid", market);
    fillsIn("isi-kertas-kerja", industry);
    sendsBack("periksa-kabid", industry, {{}, "Tambahkan penjelasan."});
    mends("isi-kertas-kerja", industry);
    approves("periksa-kabid", industry);

    does("susun-draft");
    sendsBack("periksa-sekretaris", {}, {{{"ikm-naik-kelas", "Lebih dari target?"}}, {}});
    does("susun-draft");
    approves("periksa-sekretaris");
    sendsBack("periksa-kepala-dinas", {}, {{}, "Ringkas bagian penutup."});
    approves("periksa-sekretaris");
    approves("periksa-kepala-dinas");
    does("kirim-laporan");

    EXPECT_TRUE(isFinished());
    writesTheDataDocument();
}

/// The decree leaves open where the camat returns to: he chooses, and here it is one seksi's form.
TEST_F(Kecamatan, opens_one_seksi_again_where_the_camat_says_so)
{
    starts({villages.text, services.text});
    does("perintah-sekretaris");
    does("perintah-kasubbag");
    does("siapkan-formulir");
    does("perintah-bagikan");
    does("bagikan-formulir");
    for (const workflow::UnitId &unit : {villages, services}) {
        fillsIn("isi-formulir", unit);
        does("serahkan-formulir", unit);
    }
    does("perintah-rekap");
    does("serahkan-rekap");
    does("laporkan-rekap");
    does("analisis-rekap");

    sendsBack("putusan-camat", {},
              {{{"ikm", "Bandingkan dengan survei semester lalu."}},
               "Lengkapi sesuai arahan.",
               "isi-formulir",
               {services.text}});
    mends("isi-formulir", services);
    does("serahkan-formulir", services);
    does("perintah-rekap");
    does("serahkan-rekap");
    does("laporkan-rekap");
    does("analisis-rekap");
    sendsBack("putusan-camat", {}, {{}, "Laporkan sekali lagi.", "laporkan-rekap", {}, true});
    does("laporkan-rekap");
    approves("putusan-camat");
    does("simpan-data");

    EXPECT_TRUE(isFinished());
    writesTheDataDocument();
}
