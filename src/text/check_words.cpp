// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/check_words.h"

#include "himpun/indicator/number.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/format.h"

#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

using indicator::Check;
using indicator::Indicator;
using Figure = std::optional<base::Fraction>;

/// A score by its label, where the indicator is one of predicates.
std::string figure(const Figure &figure, const Indicator &indicator)
{
    const auto score = figure && indicator.scale ? figure->rounded(2) : std::nullopt;
    const auto *level = score ? indicator.scale->levelOf(*score) : nullptr;
    if (level)
        return level->label;
    return figure ? indicator::showRounded(*figure) : std::string();
}

std::string targetOf(const indicator::Doubt &doubt, const Indicator &indicator)
{
    return doubt.period ? say(Phrases::tr("Target %1 adalah %2"), period(*doubt.period),
                              figure(doubt.found, indicator))
                        : say(Phrases::tr("Targetnya %1"), figure(doubt.found, indicator));
}

std::string ofPromise(const indicator::Doubt &doubt, const Indicator &indicator)
{
    const std::string against = figure(doubt.against, indicator);
    switch (doubt.check) {
    case Check::TargetsSum:
        return say(Phrases::tr("Jumlah target periodenya %1, target tahunannya %2."),
                   figure(doubt.found, indicator), against);
    case Check::TargetsEnd:
        return say(Phrases::tr("%1, target tahunannya %2."), targetOf(doubt, indicator), against);
    case Check::TargetsFall:
        return say(Phrases::tr("%1, lebih kecil daripada target periode sebelumnya (%2), padahal "
                               "dihitung sejak awal tahun."),
                   targetOf(doubt, indicator), against);
    case Check::TargetAboveHundred:
        return say(Phrases::tr("%1, padahal satuannya persen."), targetOf(doubt, indicator));
    case Check::TargetChanged:
        if (doubt.found && doubt.against)
            return say(Phrases::tr("Targetnya dalam perjanjian kinerja sekarang %1, dalam "
                                   "formulir siklus ini %2."),
                       figure(doubt.found, indicator), against);
        return say(Phrases::tr("Perjanjian kinerja sekarang berbeda dari formulir siklus ini."));
    default: return meaning(doubt.check);
    }
}

std::string hundredfold(const indicator::Doubt &doubt, const Indicator &indicator)
{
    const std::string expected = figure(doubt.against, indicator);
    return *doubt.against < *doubt.found
               ? say(Phrases::tr("Sekitar seratus kali yang diharapkan (%1): periksa titik dan "
                                 "komanya."),
                     expected)
               : say(Phrases::tr("Sekitar seperseratus yang diharapkan (%1): periksa titik dan "
                                 "komanya."),
                     expected);
}

} // namespace

std::string label(Check check)
{
    using enum Check;
    switch (check) { // no default: a new check must find its words
    case NoDefinition: return say(Phrases::tr("Definisi operasional kosong"));
    case TargetsSum: return say(Phrases::tr("Jumlah target periode bukan target tahunan"));
    case TargetsEnd: return say(Phrases::tr("Target periode terakhir bukan target tahunan"));
    case TargetsFall: return say(Phrases::tr("Target kumulatif turun"));
    case TargetAboveHundred: return say(Phrases::tr("Target persen di atas 100"));
    case TargetChanged: return say(Phrases::tr("Target berubah setelah siklus dimulai"));
    case PartAboveWhole: return say(Phrases::tr("Pembilang melebihi penyebut"));
    case AboveHundred: return say(Phrases::tr("Realisasi persen di atas 100"));
    case Hundredfold: return say(Phrases::tr("Realisasi meleset seratus kali"));
    case FarAboveTarget: return say(Phrases::tr("Capaian di atas 150%"));
    case Fallen: return say(Phrases::tr("Realisasi kumulatif turun"));
    case Unusual: return say(Phrases::tr("Realisasi jauh dari riwayatnya"));
    case Copied: return say(Phrases::tr("Realisasi sama dengan periode lalu"));
    case NoEvidence: return say(Phrases::tr("Realisasi tanpa bukti dukung"));
    }
    return {};
}

std::string meaning(Check check)
{
    using enum Check;
    switch (check) { // no default: a new check must find its words
    case NoDefinition: return say(Phrases::tr("Belum memiliki definisi operasional."));
    case TargetsSum:
        return say(Phrases::tr("Akumulasi: jumlah target periodenya berbeda lebih dari 0,05 dari "
                               "target tahunannya."));
    case TargetsEnd:
        return say(Phrases::tr("Target periode terakhir berbeda lebih dari 0,05 dari target "
                               "tahunannya, padahal bukan dijumlahkan."));
    case TargetsFall:
        return say(Phrases::tr("Target “sampai dengan periode ini” lebih kecil daripada target "
                               "periode sebelumnya."));
    case TargetAboveHundred:
        return say(Phrases::tr("Satuannya persen, tetapi targetnya lebih dari 100."));
    case TargetChanged:
        return say(Phrases::tr("Target atau rumus dalam perjanjian kinerja sekarang berbeda dari "
                               "formulir yang dibekukan saat siklus dimulai."));
    case PartAboveWhole: return say(Phrases::tr("Pembilangnya lebih besar daripada penyebutnya."));
    case AboveHundred: return say(Phrases::tr("Persentasenya lebih dari 100."));
    case Hundredfold:
        return say(Phrases::tr("Realisasinya sekitar seratus kali, atau seperseratus, dari yang "
                               "diharapkan menurut riwayat atau targetnya."));
    case FarAboveTarget: return say(Phrases::tr("Capaiannya di atas 150%: memerlukan verifikasi."));
    case Fallen:
        return say(Phrases::tr("Realisasi “sampai dengan periode ini” lebih kecil daripada periode "
                               "sebelumnya pada tahun yang sama."));
    case Unusual:
        return say(Phrases::tr("Realisasinya jauh dari median paling banyak delapan periode "
                               "sebelumnya."));
    case Copied:
        return say(Phrases::tr("Sama persis dengan periode sebelumnya: pastikan bukan salinan."));
    case NoEvidence: return say(Phrases::tr("Realisasinya belum disertai bukti dukung."));
    }
    return {};
}

std::string label(indicator::CheckSeverity severity)
{
    switch (severity) {
    case indicator::CheckSeverity::Off: return say(Phrases::tr("Tidak diperiksa"));
    case indicator::CheckSeverity::Note:
        return say(Phrases::tr("Keterangan", "severity of a check"));
    case indicator::CheckSeverity::Warning: return say(Phrases::tr("Peringatan"));
    case indicator::CheckSeverity::Block: return say(Phrases::tr("Menahan"));
    }
    return {};
}

std::string meaning(indicator::CheckSeverity severity)
{
    switch (severity) {
    case indicator::CheckSeverity::Off: return say(Phrases::tr("Tidak dicari sama sekali."));
    case indicator::CheckSeverity::Note:
        return say(Phrases::tr("Hanya disebut dalam laporan pemeriksaan."));
    case indicator::CheckSeverity::Warning:
        return say(Phrases::tr("Ditandai saat mengisi dan disebut sebelum diajukan, sampai "
                               "dijelaskan di kolom Catatan; bukti dukung, sampai dilampirkan."));
    case indicator::CheckSeverity::Block:
        return say(Phrases::tr("Kertas kerja tidak dapat diajukan sebelum angkanya diperbaiki "
                               "atau dijelaskan di kolom Catatan; bukti dukung harus "
                               "dilampirkan."));
    }
    return {};
}

std::string sentence(const indicator::Doubt &doubt, const Indicator &indicator)
{
    const std::string against = figure(doubt.against, indicator);
    switch (doubt.check) {
    case Check::Hundredfold: return hundredfold(doubt, indicator);
    case Check::FarAboveTarget:
        return say(Phrases::tr("Capaiannya %1, di atas 150%: periksa angka dan satuannya."),
                   percent(*doubt.found));
    case Check::Fallen:
        return say(Phrases::tr("Lebih kecil daripada periode sebelumnya (%1), padahal dihitung "
                               "sejak awal tahun."),
                   against);
    case Check::Unusual:
        return say(Phrases::tr("Jauh dari periode-periode sebelumnya (mediannya %1)."), against);
    default: return ofPromise(doubt, indicator);
    }
}

std::string checkLine(const indicator::SheetDoubt &doubt, const std::string &unit,
                      const std::string &row, const std::string &sentence)
{
    const std::string cell = indicator::ruleOf(doubt.doubt.check).ofAgreement
                                 ? say(Phrases::tr("perjanjian kinerja"))
                                 : label(doubt.field);
    const std::string line =
        say(Phrases::tr("%1: %2, %3 (%4): %5", "severity, unit, row, cell, sentence"),
            label(doubt.severity), unit, row, cell, sentence);
    return doubt.isSettled ? line + ' ' + say(Phrases::tr("(Sudah dijelaskan di kolom Catatan.)"))
                           : line;
}

std::string checked(const std::string &cycle, int rows)
{
    return say(Phrases::tr("%1: %n indikator diperiksa.", nullptr, rows), cycle);
}

std::string checkCounts(int blocking, int warnings, int notes)
{
    return enumerated({say(Phrases::tr("%n menahan", nullptr, blocking)),
                       say(Phrases::tr("%n peringatan", nullptr, warnings)),
                       say(Phrases::tr("%n keterangan", nullptr, notes))});
}

std::string sentence(Check check, const std::string &indicator)
{
    QString found = QString::fromStdString(label(check));
    found[0] = found[0].toLower();
    return say(Phrases::tr("indikator “%1”: %2"), indicator, found.toStdString());
}

} // namespace himpun::text
