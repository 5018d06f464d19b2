// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/agreement_words.h"

#include "himpun/text/format.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

Message refusal(std::string happened, std::string advice, std::string code)
{
    return {std::move(happened), say(Phrases::tr("Tidak ada yang diambil.")), std::move(advice),
            std::move(code)};
}

std::string proposed(const std::vector<std::string> &proposals)
{
    std::string text;
    for (const std::string &proposal : proposals) {
        text += text.empty() ? "" : "; ";
        text += proposal.empty() ? say(Phrases::tr("kosongkan")) : "“" + proposal + "”";
    }
    return text;
}

std::string listed(const std::vector<std::string> &names)
{
    std::string text;
    for (const std::string &name : names)
        text += (text.empty() ? "" : ", ") + name;
    return text;
}

} // namespace

std::string tableFound(const std::string &sheet, int firstRow, int lastRow)
{
    return say(Phrases::tr("Tabel di “%1”, baris %2 sampai %3:"), sheet, std::to_string(firstRow),
               std::to_string(lastRow));
}

std::string agreementRead(const std::string &unit, int year, bool isRevision)
{
    const std::string of = std::to_string(year);
    return isRevision
               ? say(Phrases::tr("Dibaca sebagai perubahan perjanjian kinerja %1 tahun %2."), unit,
                     of)
               : say(Phrases::tr("Dibaca sebagai perjanjian kinerja %1 tahun %2."), unit, of);
}

std::string askedOf(const CellAsked &asked)
{
    const std::string question =
        asked.of.empty()
            ? say(Phrases::tr("%1 “%2” (%3): %4"), asked.cell, asked.shown, asked.what, asked.why)
            : say(Phrases::tr("%1 “%2” (%3 “%4”): %5"), asked.cell, asked.shown, asked.what,
                  asked.of, asked.why);
    if (asked.proposals.empty())
        return question;
    return question + ' ' + say(Phrases::tr("Usulan: %1."), proposed(asked.proposals));
}

std::string lacking(const std::string &row, service::Meaning meaning)
{
    return say(Phrases::tr("“%1”: %2 belum ada."), row, label(meaning));
}

std::string agreementsAlike()
{
    return say(Phrases::tr("Tidak ada yang berbeda dari perjanjian kinerja yang sekarang."));
}

std::string agreementTaken(const std::string &unit, int year)
{
    return say(Phrases::tr("Perjanjian kinerja %1 tahun %2 diambil."), unit, std::to_string(year));
}

std::string agreementNotTakenYet()
{
    return say(Phrases::tr("Belum ada yang diambil. Tambahkan --take untuk mengambilnya."));
}

std::string heldFrom(const calendar::Period &first)
{
    return say(Phrases::tr("Perubahan berlaku mulai %1; target periode sebelumnya tetap."),
               period(first));
}

Message noAgreementTable(const std::string &file)
{
    return refusal(say(Phrases::tr("Di “%1” tidak ditemukan tabel perjanjian kinerja."), file),
                   say(Phrases::tr("Kepala tabelnya harus menyebut indikator dan target, atau "
                                   "program dan anggaran.")),
                   "no-table");
}

Message noTableOf(const std::string &unit, int year)
{
    return refusal(
        say(Phrases::tr("Tidak ada tabel untuk %1 tahun %2; judulnya menyebut yang lain."), unit,
            std::to_string(year)),
        say(Phrases::tr("Periksa --unit dan --year, atau judul lembar kerjanya.")), "no-table-of");
}

Message unitNotNamed(const std::string &file, const std::vector<std::string> &named)
{
    const std::string happened =
        named.empty() ? say(Phrases::tr("“%1” tidak menyebut bidang yang dikenal."), file)
                      : say(Phrases::tr("“%1” menyebut beberapa bidang: %2."), file, listed(named));
    return refusal(happened, say(Phrases::tr("Sebutkan bidangnya dengan --unit.")),
                   "unit-not-named");
}

Message yearNotNamed(const std::string &file, const std::vector<std::string> &named)
{
    const std::string happened =
        named.empty() ? say(Phrases::tr("“%1” tidak menyebut tahunnya."), file)
                      : say(Phrases::tr("“%1” menyebut beberapa tahun: %2."), file, listed(named));
    return refusal(happened, say(Phrases::tr("Sebutkan tahunnya dengan --year.")),
                   "year-not-named");
}

Message otherPeriods(const calendar::Period &first)
{
    return refusal(say(Phrases::tr("Target perjanjian kinerja ini tidak disusun untuk periode "
                                   "seperti %1."),
                       period(first)),
                   say(Phrases::tr("Sebutkan dengan --from periode yang sejenis dengan targetnya, "
                                   "misalnya 2026-TW3 untuk target triwulan.")),
                   "other-periods");
}

Message cellsInDoubt(std::size_t count)
{
    return refusal(say(Phrases::tr("%1 sel masih meragukan."), std::to_string(count)),
                   say(Phrases::tr("Jawab satu per satu dengan --answer SEL=ISI atau --answers "
                                   "BERKAS.")),
                   "cells-in-doubt");
}

Message rowsIncomplete(std::size_t count)
{
    return refusal(say(Phrases::tr("%1 indikator belum dapat disimpan."), std::to_string(count)),
                   say(Phrases::tr("Lengkapi tabelnya; satuan yang tidak ditulis dapat disebut "
                                   "dengan --measure.")),
                   "rows-incomplete");
}

Message noPeriodLeft(int year)
{
    return refusal(
        say(Phrases::tr("Semua periode tahun %1 sudah dikumpulkan datanya."), std::to_string(year)),
        say(Phrases::tr("Sebutkan dengan --from sejak periode mana perubahan berlaku.")),
        "no-period-left");
}

Message badAnswer(const std::string &text)
{
    return refusal(say(Phrases::tr("“%1” bukan jawaban untuk sebuah sel."), text),
                   say(Phrases::tr("Tulis LEMBAR!D10=\"1.500\", atau LEMBAR!D10= untuk "
                                   "mengosongkan.")),
                   "bad-answer");
}

Message badColumn(const std::string &text, const std::string &known)
{
    return refusal(say(Phrases::tr("“%1” bukan arti sebuah kolom."), text),
                   say(Phrases::tr("Tulis LEMBAR!D=ARTI; yang ada: %1, atau periode seperti "
                                   "2026-TW1."),
                       known),
                   "bad-column");
}

} // namespace himpun::text
