// SPDX-License-Identifier: GPL-3.0-or-later
#include "columns.h"

namespace himpun::worksheet
{

std::string_view codeOf(Column column)
{
    switch (column) {
    case Column::Number: return "himpun:number";
    case Column::Objective: return "himpun:objective";
    case Column::Name: return "himpun:name";
    case Column::UnitOfMeasure: return "himpun:measure";
    case Column::YearTarget: return "himpun:year-target";
    case Column::PeriodTarget: return "himpun:period-target";
    case Column::Earlier: return "himpun:earlier";
    case Column::Numerator: return "himpun:numerator";
    case Column::Denominator: return "himpun:denominator";
    case Column::Actual: return "himpun:actual";
    case Column::Achievement: return "himpun:achievement";
    case Column::Supporting: return "himpun:supporting";
    case Column::Hindering: return "himpun:hindering";
    case Column::FollowUp: return "himpun:follow-up";
    case Column::Source: return "himpun:source";
    case Column::Note: return "himpun:note";
    case Column::Evidence: return "himpun:evidence";
    case Column::Row: return "himpun:row";
    }
    return {};
}

Column columnOf(indicator::Field field)
{
    using enum indicator::Field;
    switch (field) {
    case Actual:
    case Spent: return Column::Actual;
    case Numerator: return Column::Numerator;
    case Denominator: return Column::Denominator;
    case Supporting: return Column::Supporting;
    case Hindering: return Column::Hindering;
    case FollowUp: return Column::FollowUp;
    case Source: return Column::Source;
    case Note: return Column::Note;
    case Evidence: return Column::Evidence;
    }
    return Column::Row;
}

std::string rowKey(const std::string &id, bool isBudget)
{
    return (isBudget ? "budget:" : "indicator:") + id;
}

double widthOf(Column column)
{
    switch (column) {
    case Column::Number: return 5;
    case Column::Objective: return 26;
    case Column::Name: return 38;
    case Column::UnitOfMeasure: return 12;
    case Column::YearTarget:
    case Column::PeriodTarget: return 15;
    case Column::Earlier: return 24;
    case Column::Numerator:
    case Column::Denominator:
    case Column::Actual: return 18;
    case Column::Achievement: return 16;
    case Column::Supporting:
    case Column::Hindering:
    case Column::FollowUp: return 32;
    case Column::Source:
    case Column::Note: return 26;
    case Column::Evidence: return 26;
    case Column::Row: return 8;
    }
    return 8;
}

} // namespace himpun::worksheet
