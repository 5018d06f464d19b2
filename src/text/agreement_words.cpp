// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/agreement_words.h"

#include "himpun/text/indicator_labels.h"

#include "phrases.h"

namespace himpun::text
{

std::string label(service::Meaning meaning)
{
    using enum service::Meaning;
    switch (meaning) { // no default: a new meaning must find its words
    case Nothing: return say(Phrases::tr("tidak diambil"));
    case Number: return say(Phrases::tr("Nomor urut"));
    case Code: return say(Phrases::tr("Kode"));
    case Objective: return say(Phrases::tr("Sasaran"));
    case Name: return say(Phrases::tr("Indikator"));
    case UnitOfMeasure: return say(Phrases::tr("Satuan"));
    case YearTarget: return say(Phrases::tr("Target tahun"));
    case PeriodTarget: return say(Phrases::tr("Target periode"));
    case Definition: return say(Phrases::tr("Definisi operasional"));
    case Formula: return say(Phrases::tr("Cara menghitung"));
    case Source: return say(Phrases::tr("Sumber data"));
    case Responsible: return say(Phrases::tr("Penanggung jawab"));
    case Program: return say(Phrases::tr("Program"));
    case Ceiling: return say(Phrases::tr("Pagu"));
    }
    return {};
}

std::string label(service::Part part)
{
    using enum service::Part;
    switch (part) { // no default: a new part must find its words
    case Code: return label(service::Meaning::Code);
    case Objective: return label(service::Meaning::Objective);
    case UnitOfMeasure: return label(service::Meaning::UnitOfMeasure);
    case Polarity: return say(Phrases::tr("Polaritas"));
    case Scale: return say(Phrases::tr("Skala predikat"));
    case Aggregation: return say(Phrases::tr("Cara menggabungkan periode"));
    case YearTarget: return label(service::Meaning::YearTarget);
    case PeriodTarget: return label(service::Meaning::PeriodTarget);
    case Definition: return label(service::Meaning::Definition);
    case Source: return label(service::Meaning::Source);
    case Responsible: return label(service::Meaning::Responsible);
    }
    return {};
}

std::string label(service::Change change)
{
    using enum service::Change;
    switch (change) { // no default: a new change must find its words
    case New: return say(Phrases::tr("baru"));
    case Changed: return say(Phrases::tr("berubah"));
    case Gone: return say(Phrases::tr("tidak ada lagi"));
    }
    return {};
}

std::string sentence(service::Why why, std::optional<indicator::NumberFault> fault)
{
    using enum service::Why;
    switch (why) { // no default: a new doubt must find its words
    case TwoReadings:
        return say(Phrases::tr("Angka ini dapat dibaca dengan dua cara; pilih yang dimaksud."));
    case Unreadable:
        return fault ? sentence(*fault) : say(Phrases::tr("Isi sel ini tidak dapat dibaca."));
    case NoSuchPredicate:
        return say(Phrases::tr("Kata ini tidak ada dalam skala predikat indikatornya."));
    case PercentOfOther:
        return say(Phrases::tr("Sel ini berisi persen, tetapi satuan indikatornya bukan persen."));
    case FractionOfPercent:
        return say(
            Phrases::tr("Satuannya persen, tetapi angkanya tidak lebih dari 1 dan tanpa tanda "
                        "%: mungkin pecahan dari seratus persen."));
    case UnitDiffers:
        return say(Phrases::tr("Satuan di sel ini berbeda dari satuan indikatornya."));
    case Limit:
        return say(
            Phrases::tr("Target di sini satu angka atau rentang, tanpa “≤” atau “minimal”."));
    case SeveralCells:
        return say(
            Phrases::tr("Satu angka digabung untuk beberapa target; pastikan yang berlaku di "
                        "sini."));
    case Day: return say(Phrases::tr("Sel ini berisi tanggal; mungkin Excel yang mengubahnya."));
    case Truth: return say(Phrases::tr("Sel ini berisi benar atau salah, bukan angka."));
    case Error: return say(Phrases::tr("Rumus di sel ini galat."));
    case NotCalculated:
        return say(Phrases::tr("Hasil rumus ini belum tersimpan; buka berkasnya dengan Excel atau "
                               "LibreOffice lalu simpan, atau tulis hasilnya."));
    case Multiplier:
        return say(Phrases::tr("Kolom ini dalam ribuan atau jutaan; pastikan angka lengkapnya."));
    case Negative: return say(Phrases::tr("Pagu tidak boleh negatif."));
    case OtherSheet:
        return say(Phrases::tr("Tabel lain menyebut angka yang berbeda untuk hal yang sama."));
    case SeveralColumns:
        return say(
            Phrases::tr("Beberapa kolom mengaku berisi hal yang sama; jawab dengan huruf kolom "
                        "yang berlaku."));
    case SameProgram:
        return say(
            Phrases::tr("Tabel ini sudah memuat pagu program yang sama; ulangi angkanya bila "
                        "pagu ini ditambahkan, atau kosongkan bila tidak."));
    }
    return {};
}

std::string sentence(service::Passed passed)
{
    using enum service::Passed;
    switch (passed) { // no default: a new reason must find its words
    case ColumnNumbers: return say(Phrases::tr("nomor kolom"));
    case Heading: return say(Phrases::tr("judul bagian, menjadi sasaran baris di bawahnya"));
    case Total: return say(Phrases::tr("baris jumlah"));
    case Header: return say(Phrases::tr("kepala tabel yang diulang"));
    case Hidden: return say(Phrases::tr("baris tersembunyi"));
    case NoName: return say(Phrases::tr("tanpa nama indikator atau program"));
    case Outside: return say(Phrases::tr("di luar tabel"));
    case OtherUnit: return say(Phrases::tr("tabel bidang lain"));
    case OtherYear: return say(Phrases::tr("tabel tahun lain"));
    }
    return {};
}

} // namespace himpun::text
