// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/trouble.h"

namespace himpun::service
{

namespace
{

std::string_view codeOf(store::StoreFault fault)
{
    switch (fault) {
    case store::StoreFault::DiskFull: return "disk-full";
    case store::StoreFault::InputOutput: return "input-output";
    case store::StoreFault::ReadOnly: return "read-only";
    case store::StoreFault::Busy: return "busy";
    case store::StoreFault::Damaged: return "damaged";
    case store::StoreFault::Other: return "storage";
    }
    return {};
}

std::string_view code(const workflow::Refusal &refusal)
{
    return workflow::codeOf(refusal.code);
}
std::string_view code(const DeskTrouble &desk)
{
    return codeOf(desk.problem);
}
std::string_view code(const store::OpenFailure &failure)
{
    return store::codeOf(failure.error);
}
std::string_view code(const WorldTrouble &world)
{
    return codeOf(world.fault);
}

} // namespace

std::string_view codeOf(DeskProblem problem)
{
    switch (problem) {
    case DeskProblem::NoOffice: return "no-office";
    case DeskProblem::UnknownCycle: return "unknown-cycle";
    case DeskProblem::UnknownSop: return "unknown-sop";
    case DeskProblem::UnknownUnit: return "unknown-unit";
    case DeskProblem::OfficeFaulty: return "office-faulty";
    case DeskProblem::NoAgreement: return "no-agreement";
    case DeskProblem::UnknownOfficial: return "unknown-official";
    case DeskProblem::SheetLocked: return "sheet-locked";
    case DeskProblem::SheetIncomplete: return "sheet-incomplete";
    case DeskProblem::SheetFaulty: return "sheet-faulty";
    case DeskProblem::UnknownCell: return "unknown-cell";
    case DeskProblem::RemarkElsewhere: return "remark-elsewhere";
    case DeskProblem::UnknownFile: return "unknown-file";
    case DeskProblem::TooBusy: return "too-busy";
    case DeskProblem::Unreadable: return "unreadable";
    case DeskProblem::WrongPassword: return "wrong-password";
    case DeskProblem::CycleAltered:
    case DeskProblem::NotSound:
    case DeskProblem::NotRebuilt: return "not-sound";
    case DeskProblem::PasswordTooShort: return "password-too-short";
    }
    return {};
}

std::string codeOf(const Trouble &trouble)
{
    return std::string(std::visit([](const auto &reason) { return code(reason); }, trouble));
}

} // namespace himpun::service
