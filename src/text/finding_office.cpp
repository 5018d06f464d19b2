// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/finding.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/service_messages.h"

#include "phrases.h"

namespace himpun::text
{

std::string sentence(service::OfficeProblem problem, const std::string &subject)
{
    using enum service::OfficeProblem;
    switch (problem) { // no default: a new problem must find its words
    case BadId:
        return say(
            Phrases::tr("tanda „%1“ hanya boleh berisi huruf, angka dan - _ . (paling banyak "
                        "64)"),
            subject);
    case BadReference:
        return say(Phrases::tr("nama berkas „%1“ tidak boleh menunjuk ke luar mapnya"), subject);
    case FileMissing: return say(Phrases::tr("berkas „%1“ tidak ada"), subject);
    case NoUnits: return say(Phrases::tr("kantor tidak memiliki bidang"));
    case DuplicateUnit: return say(Phrases::tr("bidang „%1“ ditulis dua kali"), subject);
    case UnknownUnit: return say(Phrases::tr("bidang „%1“ tidak ada"), subject);
    case NameOrNumber:
        return say(Phrases::tr("pejabat memerlukan NIP atau tanda sendiri, salah satu saja"));
    case BadNip: return say(Phrases::tr("NIP „%1“ harus terdiri atas 18 angka"), subject);
    case BadRank:
        return say(Phrases::tr("golongan „%1“ tidak dikenal; tulis seperti III/d atau IX"),
                   subject);
    case DuplicateOfficial: return say(Phrases::tr("pejabat „%1“ ditulis dua kali"), subject);
    case UnknownOfficial: return say(Phrases::tr("pejabat „%1“ tidak ada"), subject);
    case PositionReversed:
        return say(Phrases::tr("jabatan „%1“ berakhir sebelum dimulai"), subject);
    case AssignedTwice:
        return say(Phrases::tr("pelaksana „%1“ ditunjuk dua kali di bidang yang sama"), subject);
    case NobodyAssigned:
        return say(Phrases::tr("penunjukan „%1“ tidak menyebut siapa pun"), subject);
    case NamedTwice:
        return say(Phrases::tr("pejabat „%1“ disebut dua kali dalam satu daftar"), subject);
    case NoCoordinator: return say(Phrases::tr("pengelola siklus belum ditunjuk"));
    case AgreementTwice:
        return say(Phrases::tr("perjanjian kinerja „%1“ ditulis dua kali untuk satu tahun"),
                   subject);
    case PeriodOfOtherYear:
        return say(Phrases::tr("periode „%1“ di luar tahun perjanjian kinerjanya"), subject);
    case NipBirthDate: return say(Phrases::tr("tanggal lahir dalam NIP „%1“ meragukan"), subject);
    case NipAppointmentMonth:
        return say(Phrases::tr("bulan pengangkatan dalam NIP „%1“ meragukan"), subject);
    case NipSex: return say(Phrases::tr("tanda jenis kelamin dalam NIP „%1“ meragukan"), subject);
    case NipAppointmentAge:
        return say(Phrases::tr("usia pengangkatan dalam NIP „%1“ meragukan"), subject);
    case UnitWithoutAgreement:
        return say(Phrases::tr("bidang „%1“ tidak memiliki perjanjian kinerja, jadi tidak mengisi "
                               "apa pun"),
                   subject);
    case YearWithoutHolidays:
        return say(Phrases::tr("hari libur tahun %1 belum diketahui"), subject);
    case NoDefinition:
        return say(Phrases::tr("indikator „%1“ tidak memiliki definisi operasional"), subject);
    case TargetsDisagree:
        return say(Phrases::tr("target per periode indikator „%1“ tidak cocok dengan target "
                               "tahunannya"),
                   subject);
    }
    return {};
}

std::string sentence(const service::OfficeFinding &finding)
{
    const std::string said =
        place(finding.place) + ": "
        + std::visit([&](auto problem) { return sentence(problem, finding.subject); },
                     finding.problem);
    return finding.file.empty() ? said : finding.file + ", " + said;
}

Names namesOf(const service::Office &office, base::Date date)
{
    Names names;
    for (const service::Official &official : office.officials) {
        const service::Position *position = official.positionOn(date);
        names.officials[official.id] = {official.name, position ? position->title : std::string()};
    }
    for (const service::Unit &unit : office.units)
        names.units[unit.id] = unit.name;
    return names;
}

} // namespace himpun::text
