// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/definition_findings.h"

#include "phrases.h"

namespace himpun::text
{

std::string sentence(service::OfficeProblem problem, const std::string &subject)
{
    using enum service::OfficeProblem;
    switch (problem) { // no default: a new problem must find its words
    case BadId:
        return say(Phrases::tr(
                       "nama “%1” hanya boleh berisi huruf, angka, titik, garis, paling banyak 64"),
                   subject);
    case BadReference:
        return say(Phrases::tr("nama berkas “%1” tidak boleh keluar dari foldernya"), subject);
    case FileMissing: return say(Phrases::tr("berkas “%1” tidak ditemukan"), subject);
    case NoUnits: return say(Phrases::tr("kantor tidak memiliki bidang"));
    case DuplicateUnit: return say(Phrases::tr("bidang “%1” ditulis dua kali"), subject);
    case UnknownUnit: return say(Phrases::tr("bidang “%1” tidak ada"), subject);
    case NameOrNumber:
        return say(
            Phrases::tr("seorang pejabat memiliki NIP atau nama pengenal sendiri, bukan keduanya"));
    case BadNip: return say(Phrases::tr("NIP “%1” bukan 18 angka"), subject);
    case BadRank: return say(Phrases::tr("golongan “%1” tidak dikenal"), subject);
    case DuplicateOfficial: return say(Phrases::tr("pejabat %1 ditulis dua kali"), subject);
    case UnknownOfficial:
        return say(Phrases::tr("pejabat %1 tidak ada dalam daftar pejabat"), subject);
    case PositionReversed:
        return say(Phrases::tr("jabatan “%1” berakhir sebelum dimulai"), subject);
    case AssignedTwice: return say(Phrases::tr("pelaksana “%1” ditetapkan dua kali"), subject);
    case NobodyAssigned:
        return say(Phrases::tr("pelaksana “%1” tidak diberi seorang pun"), subject);
    case NamedTwice: return say(Phrases::tr("%1 disebut dua kali"), subject);
    case NoCoordinator: return say(Phrases::tr("pengelola siklus belum ditunjuk"));
    case AgreementTwice:
        return say(Phrases::tr("perjanjian kinerja bidang “%1” untuk tahun ini ditulis dua kali"),
                   subject);
    case PeriodOfOtherYear:
        return say(Phrases::tr("target periode %1 di luar tahun perjanjian kinerja"), subject);
    case CheckCannotBlock:
        return say(Phrases::tr("pemeriksaan “%1” tidak dapat menahan kertas kerja: isinya tidak "
                               "dapat diperbaiki di sana"),
                   subject);
    case NipBirthDate: return say(Phrases::tr("tanggal lahir dalam NIP %1 meragukan"), subject);
    case NipAppointmentMonth:
        return say(Phrases::tr("bulan pengangkatan dalam NIP %1 meragukan"), subject);
    case NipSex: return say(Phrases::tr("angka ke-15 NIP %1 bukan 1 atau 2"), subject);
    case NipAppointmentAge:
        return say(Phrases::tr("umur saat pengangkatan menurut NIP %1 meragukan"), subject);
    case UnitWithoutAgreement:
        return say(Phrases::tr(
                       "bidang “%1” tidak memiliki perjanjian kinerja, jadi tidak mengisi apa pun"),
                   subject);
    case YearWithoutHolidays:
        return say(Phrases::tr("hari libur tahun %1 belum diketahui; tenggat dihitung tanpanya"),
                   subject);
    }
    return {};
}

std::string sentence(const service::OfficeFinding &finding)
{
    const std::string found = place(finding.place) + ": " + withoutPlace(finding);
    return finding.file.empty() ? found : finding.file + ", " + found;
}

std::string withoutPlace(const service::OfficeFinding &finding)
{
    return std::visit([&](auto problem) { return sentence(problem, finding.subject); },
                      finding.problem);
}

} // namespace himpun::text
