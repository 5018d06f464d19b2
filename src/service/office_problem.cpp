// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/load_office.h"

namespace himpun::service
{

base::Severity severityOf(OfficeProblem problem)
{
    return problem < OfficeProblem::NipBirthDate ? base::Severity::Error : base::Severity::Note;
}

std::string_view codeOf(OfficeProblem problem)
{
    switch (problem) {
    case OfficeProblem::BadId: return "bad-id";
    case OfficeProblem::BadReference: return "bad-reference";
    case OfficeProblem::FileMissing: return "file-missing";
    case OfficeProblem::NoUnits: return "no-units";
    case OfficeProblem::DuplicateUnit: return "duplicate-unit";
    case OfficeProblem::UnknownUnit: return "unknown-unit";
    case OfficeProblem::NameOrNumber: return "name-or-number";
    case OfficeProblem::BadNip: return "bad-nip";
    case OfficeProblem::BadRank: return "bad-rank";
    case OfficeProblem::DuplicateOfficial: return "duplicate-official";
    case OfficeProblem::UnknownOfficial: return "unknown-official";
    case OfficeProblem::PositionReversed: return "position-reversed";
    case OfficeProblem::AssignedTwice: return "assigned-twice";
    case OfficeProblem::NobodyAssigned: return "nobody-assigned";
    case OfficeProblem::NamedTwice: return "named-twice";
    case OfficeProblem::NoCoordinator: return "no-coordinator";
    case OfficeProblem::AgreementTwice: return "agreement-twice";
    case OfficeProblem::PeriodOfOtherYear: return "period-of-other-year";
    case OfficeProblem::CheckCannotBlock: return "check-cannot-block";
    case OfficeProblem::NipBirthDate: return "nip-birth-date";
    case OfficeProblem::NipAppointmentMonth: return "nip-appointment-month";
    case OfficeProblem::NipSex: return "nip-sex";
    case OfficeProblem::NipAppointmentAge: return "nip-appointment-age";
    case OfficeProblem::UnitWithoutAgreement: return "unit-without-agreement";
    case OfficeProblem::YearWithoutHolidays: return "year-without-holidays";
    }
    return {};
}

base::Severity severityOf(const OfficeFinding &finding)
{
    if (std::holds_alternative<indicator::Check>(finding.problem))
        return base::Severity::Note;
    const auto *problem = std::get_if<OfficeProblem>(&finding.problem);
    return problem ? severityOf(*problem) : base::Severity::Error;
}

std::string_view codeOf(const OfficeFinding &finding)
{
    return std::visit(
        [](const auto problem) {
            using base::codeOf;
            return codeOf(problem);
        },
        finding.problem);
}

} // namespace himpun::service
