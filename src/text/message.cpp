// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/message.h"

#include "himpun/text/format.h"

#include "phrases.h"
#include "refusal_words.h"

namespace himpun::text
{

namespace
{

std::string stepName(const sop::Sop &sop, const std::optional<sop::StepId> &id)
{
    const sop::Step *step = id ? sop.find(*id) : nullptr;
    if (!step)
        return id ? id->text : std::string();
    return say(Phrases::tr("langkah %1 “%2”"), step->no, step->activity);
}

bool isTimeless(const sop::Sop &sop, const std::optional<sop::StepId> &id)
{
    const sop::Step *step = id ? sop.find(*id) : nullptr;
    return step && step->duration.unit == calendar::DurationUnit::None;
}

} // namespace

std::string Message::text() const
{
    return happened + ' ' + state + ' ' + advice + " [" + code + ']';
}

Message message(const workflow::Refusal &refusal, const sop::Sop &sop, const Names &names,
                calendar::Zone zone)
{
    const std::string who =
        refusal.who ? names.person(*refusal.who) : say(Phrases::tr("orang lain"));
    const std::string when =
        refusal.when ? dateAndTime(*refusal.when, zone) : say(Phrases::tr("waktu yang lebih awal"));
    Message message;
    message.happened = whatHappened(refusal.code, who, when);
    for (const workflow::StartGap &gap : refusal.gaps)
        message.happened += ' ' + sentence(gap, sop, names);
    message.state = say(Phrases::tr("Tidak ada yang berubah."));
    message.advice = whatToDo(refusal.code);
    message.code = workflow::codeOf(refusal.code);
    return message;
}

std::string sentence(const workflow::StartGap &gap, const sop::Sop &sop, const Names &names)
{
    using enum workflow::StartGap::Kind;
    const std::string step = stepName(sop, gap.step);
    const std::string unit = gap.unit ? names.unit(*gap.unit) : std::string();
    const std::string official = gap.official ? names.person(*gap.official) : std::string();
    switch (gap.kind) { // no default: a new gap must find its words
    case NoUnits:
        return say(Phrases::tr("Belum ada bidang yang ikut; yang dapat ikut ialah bidang dengan "
                               "perjanjian kinerja untuk tahun itu."));
    case UnitTwice: return say(Phrases::tr("%1 tercantum dua kali."), unit);
    case NoCoordinator: return say(Phrases::tr("Pengelola siklus belum ditunjuk."));
    case NobodyForStep:
        return gap.unit ? say(Phrases::tr("Belum ada pejabat untuk %1 di %2."), step, unit)
                        : say(Phrases::tr("Belum ada pejabat untuk %1."), step);
    case NobodyElseToApprove:
        return gap.unit ? say(Phrases::tr("%1 akan menyetujui pekerjaannya sendiri pada %2 di %3."),
                              official, step, unit)
                        : say(Phrases::tr("%1 akan menyetujui pekerjaannya sendiri pada %2."),
                              official, step);
    case DurationNotAgreed: return say(Phrases::tr("Waktu untuk %1 belum ditetapkan."), step);
    case StepHasItsOwnTime:
        return isTimeless(sop, gap.step)
                   ? say(Phrases::tr("SOP tidak memberi waktu untuk %1, jadi tidak ada waktu yang "
                                     "dapat disepakati."),
                         step)
                   : say(Phrases::tr("Waktu untuk %1 sudah ditetapkan oleh SOP."), step);
    case UnknownStep:
        return say(Phrases::tr("Waktu ditetapkan untuk langkah “%1”, yang tidak ada dalam SOP."),
                   step);
    case NoTargets:
        return say(Phrases::tr("Tidak satu pun indikator memiliki target untuk periode itu; pilih "
                               "periode yang dipakai perjanjian kinerja, misalnya triwulan."));
    }
    return {};
}

} // namespace himpun::text
