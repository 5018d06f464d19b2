// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/trouble.h"

#include "himpun/ledger/password.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/returns.h"
#include "himpun/text/store_messages.h"
#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string unknownUnit(const std::string &unit, const Names &names)
{
    if (!names.units.contains({unit}))
        return say(Phrases::tr("Bidang “%1” tidak dikenal."), unit);
    return say(Phrases::tr("%1 tidak ikut, atau tidak memiliki perjanjian kinerja untuk tahun "
                           "ini."),
               names.unit({unit}));
}

/// A sheet is called by its unit; a single row of it by its own name.
std::string sheetOrRow(const std::string &subject, const TroubleContext &context)
{
    return context.names.units.contains({subject}) ? context.names.unit({subject})
                                                   : rowName(context.form, subject);
}

std::string whatHappened(const service::DeskTrouble &trouble, const TroubleContext &context)
{
    using enum service::DeskProblem;
    const std::string &subject = trouble.subject;
    const Names &names = context.names;
    switch (trouble.problem) { // no default: a new problem must find its words
    case NoOffice: return say(Phrases::tr("Berkas ini belum memuat kantor."));
    case UnknownCycle: return say(Phrases::tr("Siklus “%1” tidak ada dalam berkas ini."), subject);
    case UnknownSop: return say(Phrases::tr("SOP “%1” tidak ada dalam berkas ini."), subject);
    case UnknownUnit: return unknownUnit(subject, names);
    case OfficeFaulty:
        return say(Phrases::tr("Isian kantor ini tidak dapat dipakai: %1."), subject);
    case NoAgreement:
        return say(Phrases::tr("Belum ada bidang yang memiliki perjanjian kinerja untuk tahun %1."),
                   subject);
    case UnknownOfficial: return say(Phrases::tr("Pejabat %1 tidak ada di kantor ini."), subject);
    case SheetLocked:
        return say(Phrases::tr("Kertas kerja %1 sedang tidak terbuka untuk Anda."),
                   names.unit({subject}));
    case SheetIncomplete:
        return say(Phrases::tr("Kertas kerja %1 belum lengkap: %n isian kurang.", nullptr,
                               static_cast<int>(trouble.missing.size())),
                   names.unit({subject}));
    case SheetFaulty:
        return say(Phrases::tr("Isian pada “%1” tidak dapat diterima."),
                   sheetOrRow(subject, context));
    case RemarkElsewhere:
        return say(Phrases::tr("Formulir “%1” tidak dikembalikan dengan tindakan ini."), subject);
    case UnknownCell:
        return say(Phrases::tr("Kertas kerja bidang itu tidak memuat isian “%1”."), subject);
    case UnknownFile: return say(Phrases::tr("Lampiran itu tidak ada di dalam berkas kantor."));
    case TooBusy:
        return say(Phrases::tr("Orang lain terus bekerja pada siklus “%1” pada saat yang sama."),
                   subject);
    case Unreadable:
        return say(Phrases::tr("Isi berkas “%1” tidak dapat dibaca kembali."), subject);
    case WrongPassword:
        return say(Phrases::tr("Kata sandi itu bukan milik %1."), names.person({subject}));
    case CycleAltered:
        return say(Phrases::tr("Jejak siklus “%1” telah diubah di luar program ini."), subject);
    case NotSound:
    case NotRebuilt:
        if (context.file.empty())
            return say(Phrases::tr("Berkas kantor ini tidak utuh."));
        return say(Phrases::tr("“%1” tidak utuh."), context.file);
    case PasswordTooShort: return say(Phrases::tr("Kata sandi itu terlalu pendek."));
    }
    return {};
}

std::string whatToDo(const service::DeskTrouble &trouble)
{
    using enum service::DeskProblem;
    switch (trouble.problem) {
    case NoOffice:
        return say(
            Phrases::tr("Kantor masuk bersama siklus pertama: himpun-cli new … --office BERKAS."));
    case UnknownCycle: return say(Phrases::tr("Lihat daftar siklus, lalu pilih salah satu."));
    case UnknownSop: return say(Phrases::tr("Masukkan berkas SOP lebih dahulu."));
    case UnknownUnit:
        return say(Phrases::tr("Periksa nama bidang, atau lengkapi perjanjian kinerjanya."));
    case OfficeFaulty: return say(Phrases::tr("Perbaiki isian itu, lalu simpan lagi."));
    case NoAgreement:
        return say(Phrases::tr("Periksa tahunnya, atau lengkapi perjanjian kinerja tahun itu dalam "
                               "berkas kantor."));
    case UnknownOfficial:
        return say(Phrases::tr("Periksa NIP, atau tambahkan pejabat itu ke kantor."));
    case SheetLocked:
        return say(Phrases::tr(
            "Kertas kerja terbuka selama langkah pengisiannya ada pada Anda; yang sudah "
            "diserahkan dapat dibuka kembali oleh pemeriksa."));
    case SheetIncomplete: return say(Phrases::tr("Lengkapi isian itu, lalu serahkan lagi."));
    case SheetFaulty: return say(Phrases::tr("Perbaiki isian itu, lalu simpan lagi."));
    case UnknownCell: return say(Phrases::tr("Periksa indikator dan kolom yang diberi catatan."));
    case RemarkElsewhere:
        return say(Phrases::tr("Catatan hanya dapat diberikan pada formulir yang dikembalikan "
                               "dengan tindakan ini."));
    case UnknownFile:
        return say(Phrases::tr("Periksa keutuhan berkas; bila perlu pulihkan dari cadangan."));
    case TooBusy: return say(Phrases::tr("Coba lagi sebentar lagi."));
    case Unreadable:
        return say(Phrases::tr("Periksa keutuhan berkas, lalu pulihkan dari cadangan."));
    case WrongPassword:
        return say(Phrases::tr("Ketik lagi kata sandi Anda; huruf besar dan kecil dibedakan."));
    case CycleAltered:
    case NotSound:
        return say(Phrases::tr("Lihat apa yang berubah dengan himpun-cli verify, dan pulihkan "
                               "cadangan terakhir."));
    case NotRebuilt:
        return say(Phrases::tr("Susun ulang ringkasannya dengan himpun-cli rebuild, lalu ulangi."));
    case PasswordTooShort:
        return say(Phrases::tr("Pakai paling sedikit %1 huruf, angka atau tanda."),
                   std::to_string(ledger::shortestPassword));
    }
    return {};
}

/// The predicates there are, where one of another name was written.
std::string choice(const indicator::CellFault &fault, const indicator::Form *form)
{
    const auto *indicator = form ? form->find(indicator::IndicatorId{fault.cell.row}) : nullptr;
    const bool isOfScale = indicator && indicator->scale
                           && (fault.problem == indicator::CellProblem::NotOnScale
                               || fault.problem == indicator::CellProblem::NumberUnreadable);
    return isOfScale ? ' ' + choiceOf(*indicator->scale) : std::string();
}

std::string details(const service::DeskTrouble &trouble, const indicator::Form *form)
{
    std::string text;
    for (const indicator::Missing &missing : trouble.missing)
        text += ' ' + rowName(form, missing.row) + ": " + sentence(missing.lack);
    for (const indicator::CellFault &fault : trouble.faults)
        text += ' ' + rowName(form, fault.cell.row) + " (" + label(fault.cell.field)
                + "): " + sentence(fault.problem) + choice(fault, form);
    return text;
}

std::string stateAfter(service::DeskProblem problem)
{
    if (problem == service::DeskProblem::SheetIncomplete)
        return say(Phrases::tr("Tidak ada yang berubah, dan isian Anda tetap tersimpan."));
    if (problem == service::DeskProblem::SheetFaulty)
        return say(Phrases::tr("Isian itu tidak disimpan; yang sudah tersimpan tetap ada."));
    if (problem == service::DeskProblem::CycleAltered)
        return say(Phrases::tr("Tidak ada yang ditambahkan, dan berkas itu tidak diubah."));
    if (problem == service::DeskProblem::NotSound || problem == service::DeskProblem::NotRebuilt)
        return say(Phrases::tr("Dokumen tidak dibuat, dan berkas itu tidak diubah."));
    return say(Phrases::tr("Tidak ada yang berubah."));
}

Message desk(const service::DeskTrouble &trouble, const TroubleContext &context)
{
    return {whatHappened(trouble, context) + details(trouble, context.form),
            stateAfter(trouble.problem), whatToDo(trouble),
            std::string(service::codeOf(trouble.problem))};
}

bool isAboutCycle(workflow::RefusalCode code)
{
    using enum workflow::RefusalCode;
    return code == CycleSuspended || code == CycleNotSuspended || code == CycleFinished
           || code == CycleNotFinished || code == CycleCancelled;
}

std::string withoutStop(std::string sentence)
{
    if (sentence.ends_with('.'))
        sentence.pop_back();
    return sentence;
}

Message words(const service::Trouble &trouble, const TroubleContext &context)
{
    if (const auto *refusal = std::get_if<workflow::Refusal>(&trouble)) {
        static const sop::Sop unknown;
        return message(*refusal, context.sop ? *context.sop : unknown, context.names, context.zone);
    }
    if (const auto *failure = std::get_if<store::OpenFailure>(&trouble))
        return message(*failure, context.file, context.zone);
    if (const auto *world = std::get_if<service::WorldTrouble>(&trouble))
        return message(world->fault, context.file);
    return desk(std::get<service::DeskTrouble>(trouble), context);
}

} // namespace

Message message(const service::Trouble &trouble, const TroubleContext &context)
{
    Message message = words(trouble, context);
    message.code = service::codeOf(trouble);
    const auto *refusal = std::get_if<workflow::Refusal>(&trouble);
    if (refusal && isAboutCycle(refusal->code) && !context.cycle.empty())
        message.happened =
            say(Phrases::tr("%1 (siklus “%2”)"), withoutStop(message.happened), context.cycle)
            + '.';
    if (!context.choices.empty())
        message.advice += ' ' + say(Phrases::tr("Yang ada: %1."), enumerated(context.choices));
    return message;
}

Names namesOf(const service::Office &office, base::Instant instant)
{
    Names names;
    const auto local = instant + calendar::offsetOf(office.calendar.zone);
    const base::Date date{std::chrono::floor<std::chrono::days>(local)};
    for (const service::Official &official : office.officials) {
        const service::Position *position = official.positionOn(date);
        names.officials[official.id] = {official.name, position ? position->title : std::string()};
    }
    for (const service::Unit &unit : office.units)
        names.units[unit.id] = unit.name;
    return names;
}

Names namesOf(const service::CycleView &view, base::Instant instant)
{
    Names names = namesOf(*view.office, instant);
    Names since = namesOf(*view.present, instant);
    names.officials.merge(since.officials);
    names.units.merge(since.units);
    return names;
}

} // namespace himpun::text
