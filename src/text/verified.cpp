// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/store_messages.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string events(std::uint64_t count)
{
    return say(Phrases::tr("%n peristiwa", nullptr, static_cast<int>(count)));
}

std::string cycles(std::uint64_t count)
{
    return say(Phrases::tr("%n siklus", nullptr, static_cast<int>(count)));
}

std::string faults(std::size_t count)
{
    return say(Phrases::tr("%n hal", "found by verify", static_cast<int>(count)));
}

} // namespace

std::string chainHead(const ledger::ChainHead &head)
{
    return say(Phrases::tr("Kepala jejak nomor %1: %2"), std::to_string(head.seq), head.hash.hex());
}

std::string verified(const store::VerifyReport &report)
{
    if (!report.complete)
        return say(Phrases::tr("Pemeriksaan dihentikan sebelum selesai."));
    if (report.faults.empty())
        return say(Phrases::tr("Utuh: %1 dalam %2 diperiksa."), events(report.events),
                   cycles(report.cycles));
    const std::string found = faults(report.faults.size());
    if (report.isMendedByRebuild())
        return say(Phrases::tr("TIDAK UTUH: %1 ditemukan dalam %2. Semua peristiwanya utuh, hanya "
                               "ringkasannya berbeda. Susun ulang ringkasannya dengan himpun-cli "
                               "rebuild."),
                   found, events(report.events));
    return say(Phrases::tr("TIDAK UTUH: %1 ditemukan dalam %2. Simpan berkas ini apa adanya, "
                           "pulihkan cadangan terakhir, lalu bandingkan keduanya."),
               found, events(report.events));
}

std::string compareHead()
{
    return say(Phrases::tr("Bandingkan dengan kepala jejak pada dokumen yang terakhir dicetak: "
                           "nomor di sini tidak boleh lebih kecil, dan nomor yang sama harus "
                           "diikuti sidik yang sama."));
}

std::string alteredNote(const std::string &cycle, const std::string &file)
{
    return say(Phrases::tr("Catatan: jejak siklus “%1” telah diubah di luar program ini; yang "
                           "ditampilkan tidak dapat dipercaya. Periksa dengan himpun-cli verify "
                           "%2."),
               cycle, file);
}

Message brokenFile(const std::string &file, const store::VerifyReport &report)
{
    return {say(Phrases::tr("“%1” tidak utuh: %2 ditemukan, yang pertama: %3."), file,
                faults(report.faults.size()), sentence(report.faults.front())),
            say(Phrases::tr("Pemeriksaan tidak mengubah apa pun.")),
            report.isMendedByRebuild()
                ? say(Phrases::tr("Semua peristiwanya utuh; susun ulang ringkasannya dengan "
                                  "himpun-cli rebuild."))
                : say(Phrases::tr("Simpan berkas ini apa adanya, pulihkan cadangan terakhir, lalu "
                                  "bandingkan keduanya.")),
            "not-sound"};
}

Message backupIsTheFile()
{
    return {say(Phrases::tr("Cadangan tidak dapat disimpan di atas berkasnya sendiri.")),
            say(Phrases::tr("Berkas kantor tidak berubah.")),
            say(Phrases::tr("Pilih nama lain, sebaiknya di media lain.")), "wrong-value"};
}

Message faultyBackup(const std::string &copy, const store::VerifyReport &report)
{
    return {
        say(Phrases::tr("Cadangan “%1” tidak dibuat, karena salinannya tidak utuh: %2."), copy,
            sentence(report.faults.front())),
        say(Phrases::tr("Cadangan yang lama tetap ada, dan berkas kantor tidak berubah.")),
        say(Phrases::tr("Periksa keutuhan berkas kantor. Bila berkas itu utuh, buat cadangannya "
                        "di media lain.")),
        "not-sound"};
}

} // namespace himpun::text
