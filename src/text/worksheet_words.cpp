// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/worksheet_words.h"

#include "himpun/text/format.h"

#include "phrases.h"

namespace himpun::text
{

WorksheetWords worksheetWords()
{
    WorksheetWords words;
    words.sheet = say(Phrases::tr("Kertas Kerja"));
    words.guide = say(Phrases::tr("Petunjuk"));
    words.title = say(Phrases::tr("KERTAS KERJA PENGUMPULAN DATA KINERJA"));
    words.unit = say(Phrases::tr("Bidang"));
    words.period = say(Phrases::tr("Periode"));
    words.cycle = say(Phrases::tr("Siklus"));
    words.due = say(Phrases::tr("Tenggat"));
    words.fillers = say(Phrases::tr("Diisi oleh"));
    words.hint =
        say(Phrases::tr("Isi sel berwarna kuning saja; petunjuknya di lembar “Petunjuk”."));
    words.number = say(Phrases::tr("No"));
    words.objective = say(Phrases::tr("Sasaran"));
    words.name = say(Phrases::tr("Indikator kinerja"));
    words.unitOfMeasure = say(Phrases::tr("Satuan"));
    words.yearTarget = say(Phrases::tr("Target tahun"));
    words.periodTarget = say(Phrases::tr("Target periode"));
    words.earlier = say(Phrases::tr("Realisasi periode sebelumnya"));
    words.achievement = say(Phrases::tr("Capaian"));
    words.evidence = say(Phrases::tr("Bukti dukung"));
    words.budget = say(Phrases::tr("Realisasi anggaran"));
    words.program = say(Phrases::tr("Program"));
    words.ceiling = say(Phrases::tr("Pagu"));
    words.absorption = say(Phrases::tr("Serapan"));
    words.notANumber = say(Phrases::tr("periksa isian"));
    words.tooLong = say(Phrases::tr("(terlalu panjang untuk lembar kerja; ubah di Himpun)"));
    words.numberTitle = say(Phrases::tr("Isi dengan angka"));
    words.numberHint =
        say(Phrases::tr("Angka saja, tanpa satuan dan tanpa tanda %. Kosongkan bila belum ada; 0 "
                        "berarti nol."));
    words.numberError =
        say(Phrases::tr("Sel ini hanya menerima angka. Tulis angkanya tanpa satuan; keterangan "
                        "ditulis di kolom Catatan."));
    words.choiceTitle = say(Phrases::tr("Pilih predikat"));
    words.choiceHint = say(Phrases::tr("Pilih dari daftar. Kosongkan bila belum ada."));
    words.choiceError =
        say(Phrases::tr("Predikat ini tidak ada dalam skalanya. Pilih dari daftar."));
    return words;
}

std::vector<std::string> worksheetGuide()
{
    return {
        say(Phrases::tr("Kertas kerja ini dibuat oleh program Himpun untuk satu bidang dan satu "
                        "periode. Isilah dengan Excel atau LibreOffice, simpan, lalu kirim kembali "
                        "berkasnya; namanya boleh diganti.")),
        say(Phrases::tr("Isi sel berwarna kuning saja. Sel lain terkunci, karena dari situlah "
                        "program mengenali kertas kerja ini kembali.")),
        say(Phrases::tr("Angka ditulis tanpa satuan dan tanpa tanda %: untuk 95% tulis 95. "
                        "Pemisah desimal mengikuti setelan komputer Anda.")),
        say(Phrases::tr("Sel kosong berarti belum diisi. Nol ditulis 0.")),
        say(Phrases::tr("Bila indikator dihitung dari pembilang dan penyebut, isi keduanya; "
                        "realisasinya dihitung sendiri.")),
        say(Phrases::tr("Capaian dan serapan dihitung sendiri dengan rumus yang sama seperti di "
                        "program. “Belum jatuh tempo” berarti targetnya baru ada pada periode "
                        "berikutnya.")),
        say(Phrases::tr("Bukti dukung tidak dapat dilampirkan di sini. Kirim berkasnya bersama "
                        "kertas kerja ini; yang sudah dilampirkan disebut di kolom Bukti dukung.")),
        say(Phrases::tr("Jangan menambah, menghapus atau menukar baris dan kolom, dan jangan "
                        "menyalin tabelnya ke berkas lain: kertas kerja seperti itu tidak dapat "
                        "diambil kembali.")),
        say(Phrases::tr("Saat diambil kembali, setiap perubahan diperlihatkan dahulu. Yang juga "
                        "diubah di program sementara itu ditanyakan satu per satu.")),
    };
}

std::string worksheetName(const std::string &unit, const calendar::Period &period)
{
    return say(Phrases::tr("Kertas Kerja - %1 - %2"), unit, period.toString());
}

namespace
{

using service::WorksheetProblem;

std::string whatHappened(WorksheetProblem problem, const std::string &subject,
                         const std::string &file)
{
    using enum WorksheetProblem;
    switch (problem) { // no default: a new problem must find its words
    case Foreign: return say(Phrases::tr("“%1” bukan kertas kerja yang dibuat Himpun."), file);
    case NewerProgram:
        return say(Phrases::tr("“%1” dibuat oleh Himpun yang lebih baru (%2)."), file, subject);
    case OtherOffice:
        return say(Phrases::tr("“%1” adalah kertas kerja kantor lain (%2)."), file, subject);
    case UnknownCycle:
        return say(Phrases::tr("“%1” adalah kertas kerja siklus “%2”, yang tidak ada di sini."),
                   file, subject);
    case OtherCycle:
        return say(Phrases::tr("“%1” adalah kertas kerja siklus lain, yaitu “%2”."), file, subject);
    case OtherUnit:
        return say(Phrases::tr("“%1” adalah kertas kerja bidang lain, yaitu %2."), file, subject);
    case NotTakingPart:
        return say(Phrases::tr("“%1” adalah kertas kerja “%2”, yang tidak ikut dalam siklusnya."),
                   file, subject);
    case Exempted:
        return say(Phrases::tr("“%1” adalah kertas kerja %2, yang telah dibebaskan dari siklus "
                               "ini."),
                   file, subject);
    case OldForm:
        return say(Phrases::tr("Indikator atau target %2 telah berubah sejak “%1” dibuat."), file,
                   subject);
    case FormIdDamaged:
        return say(Phrases::tr("Bagian tersembunyi “%1” telah diubah atau dihapus, sehingga tidak "
                               "pasti lagi apa yang dahulu dikirim."),
                   file);
    case TableMissing:
        return say(Phrases::tr("Di “%1” tidak ada, atau ada lebih dari satu, tabel kertas kerja."),
                   file);
    case ColumnMissing:
        return say(Phrases::tr("Di “%1” tidak ada lagi kolom “%2”."), file, subject);
    case ColumnTwice: return say(Phrases::tr("Di “%1” kolom “%2” ada dua kali."), file, subject);
    case RowMissing: return say(Phrases::tr("Di “%1” tidak ada lagi baris “%2”."), file, subject);
    case RowTwice: return say(Phrases::tr("Di “%1” baris “%2” ada dua kali."), file, subject);
    case RowUnknown:
        return say(Phrases::tr("Baris %2 di “%1” bukan baris kertas kerja ini."), file, subject);
    case RowMixed:
        return say(Phrases::tr("Baris %2 di “%1” tercampur: nama indikator atau programnya bukan "
                               "yang dahulu ada di situ."),
                   file, subject);
    case NotOpenYet: return say(Phrases::tr("Kertas kerja %1 belum waktunya diisi."), subject);
    case HandedIn:
        return say(Phrases::tr("Kertas kerja %1 sudah dikumpulkan dan sekarang tidak diisi."),
                   subject);
    case Paused: return say(Phrases::tr("Siklusnya sedang dihentikan sementara."));
    case Ended: return say(Phrases::tr("Siklusnya sudah selesai atau dibatalkan."));
    case Undecided: break; // counts what it is about
    case NothingToTake:
        return say(Phrases::tr("Isi “%1” sama dengan yang sudah ada di sini."), file);
    }
    return {};
}

std::string whatToDo(WorksheetProblem problem)
{
    using enum WorksheetProblem;
    switch (problem) { // no default: a new problem must find its words
    case Foreign:
        return say(Phrases::tr("Pilih berkas kertas kerja yang dikirim dari program ini, atau "
                               "ketik isinya."));
    case NewerProgram: return say(Phrases::tr("Pasang Himpun versi terbaru, lalu ulangi."));
    case OtherOffice:
    case UnknownCycle:
        return say(Phrases::tr("Buka berkas kantor tempat kertas kerja itu dibuat."));
    case OtherCycle:
        return say(Phrases::tr("Buka siklus itu, lalu ambil kertas kerjanya di sana."));
    case OtherUnit:
        return say(Phrases::tr("Buka lembar bidang itu, lalu ambil kertas kerjanya di sana."));
    case NotTakingPart:
    case Exempted:
        return say(Phrases::tr("Bila bidang itu tetap harus mengisi, minta pengelola siklus "
                               "mengikutkannya."));
    case OldForm:
    case FormIdDamaged:
    case TableMissing:
    case ColumnMissing:
    case ColumnTwice:
    case RowMissing:
    case RowTwice:
    case RowUnknown:
    case RowMixed:
        return say(Phrases::tr("Buat kertas kerja yang baru dan minta bidangnya memindahkan "
                               "isiannya, atau ketik isinya."));
    case NotOpenYet: return say(Phrases::tr("Ambil lagi setelah langkah pengisiannya dibuka."));
    case HandedIn:
        return say(Phrases::tr("Bila isinya masih harus diubah, minta pemeriksa mengembalikan "
                               "kertas kerjanya lebih dahulu."));
    case Paused: return say(Phrases::tr("Ambil lagi setelah siklusnya dilanjutkan."));
    case Ended:
        return say(Phrases::tr("Bila isinya masih harus diubah, minta pengelola siklus membukanya "
                               "kembali."));
    case Undecided:
        return say(Phrases::tr("Jawab setiap sel yang meragukan, dan pilih isi setiap sel yang "
                               "bertentangan."));
    case NothingToTake: return say(Phrases::tr("Tidak ada yang perlu dilakukan."));
    }
    return {};
}

} // namespace

Message message(WorksheetProblem problem, const std::string &subject, const std::string &file,
                std::size_t doubts, std::size_t conflicts)
{
    const std::string happened =
        problem == WorksheetProblem::Undecided
            ? say(Phrases::tr("Masih ada sel yang menunggu keputusan: %1 meragukan, %2 "
                              "bertentangan."),
                  std::to_string(doubts), std::to_string(conflicts))
            : whatHappened(problem, subject, file);
    return {happened, say(Phrases::tr("Tidak ada yang diambil dari berkas itu.")),
            whatToDo(problem), std::string(codeOf(problem))};
}

Message worksheetInterrupted(const Message &cause, std::size_t cells, std::size_t of)
{
    return {cause.happened,
            say(Phrases::tr("Berkas kertas kerjanya sudah disimpan, dan %1 dari %2 sel sudah "
                            "diambil."),
                std::to_string(cells), std::to_string(of)),
            cause.advice + ' '
                + say(Phrases::tr("Setelah itu ambil kertas kerja yang sama sekali lagi; hanya "
                                  "sisanya yang akan diambil.")),
            cause.code};
}

} // namespace himpun::text
