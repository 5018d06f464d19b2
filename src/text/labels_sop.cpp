// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/labels.h"

#include "phrases.h"

namespace himpun::text
{

std::string label(sop::StepKind kind)
{
    switch (kind) {
    case sop::StepKind::Task: return say(Phrases::tr("Tugas"));
    case sop::StepKind::Review: return say(Phrases::tr("Telaah"));
    }
    return {};
}

std::string label(sop::SignOff signOff)
{
    switch (signOff) {
    case sop::SignOff::None: return say(Phrases::tr("Persetujuan"));
    case sop::SignOff::Initial: return say(Phrases::tr("Paraf"));
    case sop::SignOff::Sign: return say(Phrases::tr("Tanda tangan"));
    }
    return {};
}

std::string label(sop::Scope scope)
{
    switch (scope) {
    case sop::Scope::Office: return say(Phrases::tr("Kantor"));
    case sop::Scope::Unit: return say(Phrases::tr("Per bidang"));
    }
    return {};
}

std::string label(calendar::DayKind kind)
{
    switch (kind) {
    case calendar::DayKind::Holiday: return say(Phrases::tr("Libur nasional"));
    case calendar::DayKind::CollectiveLeave: return say(Phrases::tr("Cuti bersama"));
    case calendar::DayKind::LocalHoliday: return say(Phrases::tr("Libur daerah"));
    case calendar::DayKind::ExtraWorkday: return say(Phrases::tr("Hari kerja tambahan"));
    }
    return {};
}

std::string label(calendar::PeriodKind kind)
{
    switch (kind) {
    case calendar::PeriodKind::Month: return say(Phrases::tr("Bulan"));
    case calendar::PeriodKind::Quarter: return say(Phrases::tr("Triwulan"));
    case calendar::PeriodKind::Semester: return say(Phrases::tr("Semester", "kind of period"));
    case calendar::PeriodKind::Year: return say(Phrases::tr("Tahun"));
    }
    return {};
}

} // namespace himpun::text
