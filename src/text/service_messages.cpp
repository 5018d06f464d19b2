// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/service_messages.h"

#include "himpun/text/indicator_labels.h"
#include "himpun/text/store_messages.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string whatHappened(const service::DeskTrouble &trouble)
{
    using enum service::DeskProblem;
    switch (trouble.problem) { // no default: a new problem must find its words
    case NoOffice: return say(Phrases::tr("Berkas ini belum berisi data kantor."));
    case UnknownCycle:
        return say(Phrases::tr("Siklus „%1“ tidak ada dalam berkas ini."), trouble.subject);
    case UnknownSop:
        return say(Phrases::tr("SOP „%1“ tidak ada dalam berkas ini."), trouble.subject);
    case UnknownUnit:
        return say(Phrases::tr("Bidang „%1“ tidak ada di kantor ini."), trouble.subject);
    case UnknownOfficial:
        return say(Phrases::tr("Pejabat „%1“ tidak ada di kantor ini."), trouble.subject);
    case SheetLocked:
        return say(
            Phrases::tr("Kertas kerja ini sedang terkunci, atau bukan Anda yang mengisinya."));
    case SheetIncomplete: return say(Phrases::tr("Kertas kerja ini belum lengkap."));
    case SheetFaulty: return say(Phrases::tr("Ada isian yang tidak cocok dengan formulirnya."));
    case NothingToSign: return say(Phrases::tr("Belum ada bidang yang menyerahkan isian."));
    case TooBusy: return say(Phrases::tr("Siklus ini sedang dikerjakan banyak orang sekaligus."));
    case Unreadable:
        return say(Phrases::tr("„%1“ dalam berkas ini tidak dapat dibaca."), trouble.subject);
    }
    return {};
}

std::string whatToDo(service::DeskProblem problem)
{
    using enum service::DeskProblem;
    switch (problem) { // no default: a new problem must find its words
    case NoOffice: return say(Phrases::tr("Muat data kantor lebih dahulu."));
    case UnknownCycle:
    case UnknownSop:
    case UnknownUnit:
    case UnknownOfficial: return say(Phrases::tr("Periksa kembali namanya."));
    case SheetLocked:
        return say(Phrases::tr("Minta pengembalian atau perbaikan bila isiannya harus berubah."));
    case SheetIncomplete: return say(Phrases::tr("Lengkapi yang disebutkan, lalu serahkan lagi."));
    case SheetFaulty: return say(Phrases::tr("Perbaiki yang disebutkan, lalu ulangi."));
    case NothingToSign:
        return say(Phrases::tr("Tunggu sampai sedikitnya satu bidang menyerahkan isiannya."));
    case TooBusy: return say(Phrases::tr("Ulangi beberapa saat lagi."));
    case Unreadable: return say(Phrases::tr("Jalankan pemeriksaan keutuhan berkas."));
    }
    return {};
}

/// The details a person needs to find the place: "iku-2: Realisasi belum diisi."
std::string details(const service::DeskTrouble &trouble)
{
    std::string said;
    for (const indicator::Missing &missing : trouble.missing)
        said += ' ' + missing.row + ": " + sentence(missing.lack);
    for (const indicator::CellFault &fault : trouble.faults)
        said +=
            ' ' + fault.cell.row + ", " + label(fault.cell.field) + ": " + sentence(fault.problem);
    return said;
}

struct TroubleTeller {
    const Circumstances &around;

    Message operator()(const workflow::Refusal &refusal) const
    {
        return message(refusal, around.sop, around.names, around.zone);
    }
    Message operator()(const store::OpenFailure &failure) const
    {
        return message(failure, around.file, around.zone);
    }
    Message operator()(const service::WorldTrouble &trouble) const
    {
        return message(trouble.fault, around.file);
    }
    Message operator()(const service::DeskTrouble &trouble) const
    {
        Message message;
        message.happened = whatHappened(trouble) + details(trouble);
        message.state = say(Phrases::tr("Tidak ada yang berubah, dan isian Anda tetap tersimpan."));
        message.advice = whatToDo(trouble.problem);
        message.code = service::codeOf(trouble.problem);
        return message;
    }
};

} // namespace

Message message(const service::Trouble &trouble, const Circumstances &circumstances)
{
    return std::visit(TroubleTeller{circumstances}, trouble);
}

} // namespace himpun::text
