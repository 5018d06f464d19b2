// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/usage.h"

#include "himpun/text/finding.h"
#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

Message usage(std::string happened, std::string advice, std::string code)
{
    return {std::move(happened), say(Phrases::tr("Tidak ada yang berubah.")), std::move(advice),
            std::move(code)};
}

std::string seeHelp(const std::string &verb)
{
    return say(Phrases::tr("Lihat %1 --help."), verb);
}

/// What a definition file is, by the beginning of its "himpun" key.
std::string kindName(const std::string &kind)
{
    if (kind == "sop")
        return say(Phrases::tr("sebuah SOP"));
    if (kind == "office")
        return say(Phrases::tr("sebuah kantor"));
    return "“" + kind + "”";
}

std::string whatIsWrong(base::JsonProblem problem, const std::string &option,
                        const std::string &subject)
{
    using enum base::JsonProblem;
    switch (problem) {
    case MissingKey: return say(Phrases::tr("Yang kurang: %1."), option);
    case EmptyText: return say(Phrases::tr("%1 tidak boleh kosong."), option);
    case UnknownKey: return say(Phrases::tr("%1 tidak berlaku di sini."), option);
    case WrongValue:
        return say(Phrases::tr("Nilai “%2” untuk %1 tidak dapat diterima."), option, subject);
    default: return option + ": " + sentence(problem, subject) + '.';
    }
}

} // namespace

Message unreadableFile(const std::string &file)
{
    return usage(say(Phrases::tr("Berkas “%1” tidak dapat dibaca."), file),
                 say(Phrases::tr("Periksa nama berkas dan izin membacanya.")), "unreadable-file");
}

Message unwritableFile(const std::string &file)
{
    return usage(say(Phrases::tr("Berkas “%1” tidak dapat ditulis."), file),
                 say(Phrases::tr("Periksa foldernya, izin menulis dan sisa ruang.")),
                 "unwritable-file");
}

Message noProgramFor(const std::string &file)
{
    return usage(say(Phrases::tr("Komputer ini tidak punya program untuk membuka “%1”."), file),
                 say(Phrases::tr("Berkasnya ada di tempat itu; salin ke komputer yang dapat "
                                 "membukanya.")),
                 "no-program");
}

Message fileTooLarge(const std::string &file, std::size_t limit)
{
    return usage(say(Phrases::tr("Berkas “%1” lebih besar dari %2."), file, fileSize(limit)),
                 say(Phrases::tr("Kecilkan berkasnya, atau simpan di tempat lain dan lampirkan "
                                 "keterangannya.")),
                 "file-too-large");
}

std::string clockBehind(base::Instant at, calendar::Zone zone)
{
    return say(
        Phrases::tr("Jam komputer ini tertinggal dari catatan terakhir berkas; perbuatan ini "
                    "tercatat pada %1. Periksa tanggal komputer ini dan komputer yang "
                    "menulis catatan itu."),
        dateAndTime(at, zone));
}

Message evidenceNotAdded(const std::string &file)
{
    return usage(say(Phrases::tr("Berkas “%1” belum menjadi bukti dukung: isiannya sudah Anda "
                                 "tinggalkan."),
                     file),
                 say(Phrases::tr("Buka isian itu, lalu tambahkan sekali lagi.")), "not-added");
}

Message noEvidenceElsewhere()
{
    return usage(say(Phrases::tr("Indikator lain di isian ini belum punya bukti dukung lain.")),
                 say(Phrases::tr("Lampirkan berkasnya dengan Tambah.")), "no-evidence-elsewhere");
}

Message notUtf8()
{
    return usage(say(Phrases::tr("Ada huruf dalam perintah ini yang tidak terbaca.")),
                 say(Phrases::tr("Ketik lagi, dan pakai terminal dengan aksara UTF-8.")),
                 "not-utf8");
}

Message noCycle(const std::string &file)
{
    return usage(say(Phrases::tr("Belum ada siklus di “%1”."), file),
                 say(Phrases::tr("Mulai siklus dengan himpun-cli new.")), "no-cycle");
}

Message noPassword(const std::string &official)
{
    return usage(say(Phrases::tr("Pejabat %1 belum punya kata sandi."), official),
                 say(Phrases::tr("Ia membuatnya sendiri saat masuk.")), "no-password");
}

Message severalCycles(const std::string &file)
{
    return usage(
        say(Phrases::tr("Lebih dari satu siklus berjalan di “%1”."), file),
        say(Phrases::tr("Sebutkan siklusnya, pada act dengan --cycle dan selainnya sesudah nama "
                        "berkas; himpun-cli show menampilkan daftarnya.")),
        "several-cycles");
}

Message noPracticeOffice(const std::string &sop)
{
    return usage(
        say(Phrases::tr("Tidak ada kantor latihan untuk SOP “%1”."), sop),
        say(Phrases::tr("Jalankan demo tanpa --sop, atau mulai siklus dengan kantor sendiri.")),
        "no-practice-office");
}

Message badPeriod(const std::string &text)
{
    return usage(say(Phrases::tr("“%1” bukan periode."), text),
                 say(Phrases::tr("Tulis 2026-TW3, 2026-09, 2026-S2 atau 2026.")), "bad-period");
}

Message badInstant(const std::string &text)
{
    return usage(say(Phrases::tr("“%1” bukan saat."), text),
                 say(Phrases::tr("Tulis seperti 2026-10-05T08:00:00+07:00.")), "bad-instant");
}

Message badAgreement(const std::string &text)
{
    return usage(say(Phrases::tr("“%1” bukan waktu yang disepakati."), text),
                 say(Phrases::tr("Tulis LANGKAH=\"3 hari\", \"1,5 jam\" atau \"30 menit\".")),
                 "bad-agreement");
}

Message badRemark(const std::string &text)
{
    return usage(
        say(Phrases::tr("“%1” bukan catatan sel."), text),
        say(Phrases::tr("Tulis BIDANG/INDIKATOR/KOLOM=\"isi\" atau BIDANG/INDIKATOR=\"isi\"; "
                        "himpun-cli sheet menampilkan nama indikator dan kolomnya.")),
        "bad-remark");
}

Message fieldUnknown(const std::string &field, const std::string &known)
{
    return usage(say(Phrases::tr("“%1” bukan kolom kertas kerja."), field),
                 say(Phrases::tr("Yang ada: %1."), known),
                 std::string(base::codeOf(base::JsonProblem::WrongValue)));
}

Message notAFolder(const std::string &folder)
{
    return usage(say(Phrases::tr("“%1” adalah berkas, bukan folder."), folder),
                 say(Phrases::tr("Sebutkan foldernya, atau pilih nama lain.")), "not-a-folder");
}

Message folderNotMade(const std::string &folder)
{
    return usage(say(Phrases::tr("Folder “%1” tidak dapat dibuat."), folder),
                 say(Phrases::tr("Periksa namanya, dan hak tulis di tempat itu.")),
                 "unwritable-file");
}

Message wrongKind(const std::string &file, const std::string &found, const std::string &wanted)
{
    return usage(
        say(Phrases::tr("“%1” berisi %2, bukan %3."), file, kindName(found), kindName(wanted)),
        say(Phrases::tr("Pakai --sop untuk berkas SOP dan --office untuk berkas kantor.")),
        "wrong-kind");
}

Message badNumber(const std::string &text, const std::string &why)
{
    return usage(say(Phrases::tr("“%1” tidak dapat dibaca sebagai angka. %2"), text, why),
                 say(Phrases::tr("Tulis ribuan dengan titik dan desimal dengan koma: 1.234,5.")),
                 "bad-number");
}

Message badPredicate(const std::string &text, const indicator::PredicateScale &scale)
{
    return usage(say(Phrases::tr("“%1” tidak ada dalam skala %2."), text, scale.name),
                 choiceOf(scale), "bad-predicate");
}

Message demoStuck(const std::string &sop, const std::string &file)
{
    return {say(Phrases::tr("Siklus latihan SOP “%1” tidak sampai selesai: tidak ada lagi yang "
                            "dapat mengerjakannya, atau langkahnya terlalu banyak."),
                sop),
            say(Phrases::tr("Yang sudah terjadi tersimpan di “%1”."), file),
            say(Phrases::tr("Periksa SOP-nya dengan himpun-cli check, dan keadaannya dengan "
                            "himpun-cli show.")),
            "demo-stuck"};
}

Message outputLost()
{
    return {say(Phrases::tr("Sebagian jawaban tidak dapat ditulis: tempat keluarannya penuh atau "
                            "tertutup.")),
            say(Phrases::tr("Yang sudah tercatat dalam berkas kantor tetap tercatat.")),
            say(Phrases::tr("Periksa tempat keluarannya, lihat keadaan dengan himpun-cli show, "
                            "lalu ulangi bila perlu.")),
            "output-lost"};
}

Message argumentMissing(const std::string &argument, const std::string &verb)
{
    return usage(say(Phrases::tr("Yang kurang: %1."), argument), seeHelp(verb), "usage");
}

Message argumentUnknown(const std::string &argument, const std::string &near,
                        const std::string &verb)
{
    const std::string hint =
        near.empty() ? std::string() : say(Phrases::tr("Mungkin yang dimaksud %1."), near) + ' ';
    return usage(say(Phrases::tr("Tidak dikenal: %1."), argument), hint + seeHelp(verb), "usage");
}

Message argumentRefused(const std::string &argument, const std::string &verb)
{
    return usage(say(Phrases::tr("Nilai untuk %1 tidak dapat diterima."), argument), seeHelp(verb),
                 "usage");
}

Message optionFault(base::JsonProblem problem, const std::string &option,
                    const std::string &subject, const std::string &verb)
{
    return usage(whatIsWrong(problem, option, subject), seeHelp(verb),
                 std::string(base::codeOf(problem)));
}

std::string notTogether(const std::string &key, const std::string &other)
{
    return say(Phrases::tr("“%1” tidak dapat dipakai bersama “%2”; hapus salah satunya"), key,
               other);
}

Message operationUnknown(const std::string &operation, const std::string &known)
{
    return usage(say(Phrases::tr("Tidak dikenal: %1."), operation),
                 say(Phrases::tr("Yang dapat dilakukan: %1."), known),
                 std::string(base::codeOf(base::JsonProblem::WrongValue)));
}

} // namespace himpun::text
