// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/indicator_labels.h"

#include "phrases.h"

namespace himpun::text
{

std::string sentence(indicator::Lack lack)
{
    using enum indicator::Lack;
    switch (lack) {
    case ActualMissing: return say(Phrases::tr("Realisasi belum diisi."));
    case ObstacleMissing:
        return say(Phrases::tr("Target belum tercapai: tuliskan faktor penghambatnya."));
    case FollowUpMissing:
        return say(Phrases::tr("Target belum tercapai: tuliskan tindak lanjutnya."));
    case SupportMissing: return say(Phrases::tr("Target tercapai: tuliskan faktor pendorongnya."));
    case EvidenceMissing: return say(Phrases::tr("Bukti dukung belum dilampirkan."));
    case SpentMissing: return say(Phrases::tr("Realisasi anggaran belum diisi."));
    }
    return {};
}

std::string sentence(indicator::CellProblem problem)
{
    using enum indicator::CellProblem;
    switch (problem) {
    case UnknownRow: return say(Phrases::tr("Baris ini tidak ada dalam formulir."));
    case FieldNotOfRow: return say(Phrases::tr("Kolom ini tidak berlaku untuk baris tersebut."));
    case NumberUnreadable:
        return say(Phrases::tr("Angka ini tidak dapat dibaca; tulis tanpa pemisah ribuan, dengan "
                               "titik sebelum desimal."));
    case NotOnScale: return say(Phrases::tr("Nilai ini tidak termasuk predikat yang tersedia."));
    case DigestUnreadable: return say(Phrases::tr("Tanda bukti dukung ini tidak dapat dibaca."));
    }
    return {};
}

std::string sentence(indicator::NumberFault fault)
{
    using enum indicator::NumberFault;
    switch (fault) {
    case NoDigits: return say(Phrases::tr("Di sini tidak ada angka."));
    case Placeholder:
        return say(Phrases::tr("Tulis 0 bila memang nol, atau kosongkan bila belum ada datanya."));
    case Grouping: return say(Phrases::tr("Titik dan komanya tidak cocok; tulis seperti 1.234,5."));
    case Signs: return say(Phrases::tr("Tanda plus, minus atau kurungnya tidak cocok."));
    case Stray: return say(Phrases::tr("Ada huruf atau tanda yang bukan bagian dari angka."));
    case Multiplier:
        return say(Phrases::tr("Tulis angkanya lengkap dengan nolnya, tanpa “ribu” atau “juta”."));
    case Exponent:
        return say(Phrases::tr("Tulis angkanya lengkap, tanpa bentuk pangkat seperti 1,5E+05."));
    case Percent:
        return say(Phrases::tr("Isian ini bukan persen; tulis angkanya dalam satuan indikatornya, "
                               "tanpa tanda %."));
    case TooLong: return say(Phrases::tr("Angka ini terlalu panjang."));
    }
    return {};
}

std::string sentence(indicator::Problem problem, const std::string &subject)
{
    using enum indicator::Problem;
    switch (problem) { // no default: a new problem must find its words
    case DuplicateIndicator: return say(Phrases::tr("indikator “%1” ditulis dua kali"), subject);
    case DuplicateBudgetLine:
        return say(Phrases::tr("baris anggaran “%1” ditulis dua kali"), subject);
    case RangeNotAllowed:
        return say(Phrases::tr("target berupa rentang hanya untuk indikator rentang"));
    case RangeInverted: return say(Phrases::tr("batas bawah rentang melebihi batas atasnya"));
    case PeriodInvalid: return say(Phrases::tr("“%1” bukan periode di dalam tahun"), subject);
    case PeriodsMixed:
        return say(Phrases::tr("“%1” berbeda jenis atau tahunnya dari periode lain"), subject);
    case FixedTargetDiffers:
        return say(Phrases::tr("target tetap, tetapi target “%1” berbeda dari target tahunan"),
                   subject);
    case UnknownScale: return say(Phrases::tr("skala predikat “%1” tidak dikenal"), subject);
    case SumOfPredicates:
        return say(Phrases::tr("predikat skala “%1” tidak dapat dijumlahkan"), subject);
    case NotOnScale: return say(Phrases::tr("“%1” tidak ada dalam skala predikatnya"), subject);
    case ScaleWithElements:
        return say(Phrases::tr("predikat tidak memiliki pembilang dan penyebut"));
    case WeightInvalid: return say(Phrases::tr("bobot “%1” harus lebih dari nol"), subject);
    case FactorInvalid: return say(Phrases::tr("faktor “%1” harus lebih dari nol"), subject);
    case CeilingNegative: return say(Phrases::tr("pagu “%1” tidak boleh negatif"), subject);
    case NoBands: return say(Phrases::tr("skala peringkat tidak memiliki tingkatan"));
    case BandsNotDescending:
        return say(Phrases::tr("tingkatan “%1” tidak lebih rendah dari yang di atasnya"), subject);
    case LowestBandBounded:
        return say(Phrases::tr("tingkatan terendah “%1” harus tanpa batas bawah"), subject);
    case BandUnbounded:
        return say(Phrases::tr("tingkatan “%1” memerlukan “from” atau “above”, salah satu saja"),
                   subject);
    case DuplicateBand: return say(Phrases::tr("tingkatan “%1” ditulis dua kali"), subject);
    case ColourInvalid: return say(Phrases::tr("warna “%1” harus berbentuk #rrggbb"), subject);
    case TooFewLevels: return say(Phrases::tr("skala predikat memerlukan sedikitnya dua predikat"));
    case LevelsNotAscending:
        return say(Phrases::tr("nilai predikat “%1” tidak lebih tinggi dari sebelumnya"), subject);
    case DuplicateLevel: return say(Phrases::tr("predikat “%1” ditulis dua kali"), subject);
    case DuplicateRow: return say(Phrases::tr("baris “%1” ditulis dua kali"), subject);
    case DigestInvalid: return say(Phrases::tr("“%1” bukan sidik SHA-256 yang benar"), subject);
    }
    return {};
}

} // namespace himpun::text
