// SPDX-License-Identifier: GPL-3.0-or-later
// Nothing has a code without words, in either language.
#include "himpun/text/check_words.h"
#include "himpun/text/finding.h"
#include "himpun/text/indicator_labels.h"
#include "himpun/text/labels.h"
#include "himpun/text/message.h"

#include "expect_words.h"

#include <gtest/gtest.h>

using namespace himpun;

namespace
{

template <class Enum>
void expectLabels(Enum last)
{
    expectWords(last, [](Enum value) { return text::label(value); });
}

} // namespace

TEST(Words, are_there_for_the_parts_of_an_SOP)
{
    expectLabels(sop::StepKind::Review);
    expectLabels(sop::SignOff::Sign);
    expectLabels(sop::Scope::Unit);
    expectLabels(calendar::DayKind::ExtraWorkday);
    expectLabels(calendar::PeriodKind::Year);
}

TEST(Words, are_there_for_the_workflow)
{
    expectLabels(workflow::Operation::FireTimers);
    expectLabels(workflow::TaskState::Withdrawn);
    expectLabels(workflow::CycleState::Cancelled);
    expectLabels(workflow::DeadlineStage::LongOverdue);
    expectLabels(workflow::WayBack::StraightBack);
    expectLabels(workflow::Who::Author);
}

TEST(Words, are_there_for_the_indicators)
{
    expectLabels(indicator::Level::Activity);
    expectLabels(indicator::Polarity::RangeMinimize);
    expectLabels(indicator::Aggregation::Fixed);
    expectLabels(indicator::Entry::Cumulative);
    expectLabels(indicator::Field::Spent);
    expectLabels(indicator::Rule::ZeroToleranceMissed);
    expectLabels(indicator::Check::NoEvidence);
    expectLabels(indicator::CheckSeverity::Block);
    expectWords(indicator::Check::NoEvidence,
                [](indicator::Check value) { return text::meaning(value); });
    expectWords(indicator::CheckSeverity::Block,
                [](indicator::CheckSeverity value) { return text::meaning(value); });
    expectWords(indicator::Check::NoEvidence, [](indicator::Check value) {
        return text::sentence(indicator::Doubt{value, 300, 3, {}}, indicator::Indicator{});
    });
    expectWords(indicator::Obstacle::NothingToCount,
                [](indicator::Obstacle value) { return text::reason(value); });
    expectWords(indicator::Lack::SpentMissing,
                [](indicator::Lack value) { return text::sentence(value); });
    expectWords(indicator::CellProblem::DigestUnreadable,
                [](indicator::CellProblem value) { return text::sentence(value); });
    expectWords(indicator::NumberFault::TooLong,
                [](indicator::NumberFault value) { return text::sentence(value); });
}

TEST(Words, are_there_for_everything_wrong_with_a_file)
{
    expectWords(base::JsonProblem::KeyTooLong,
                [](base::JsonProblem value) { return text::sentence(value, "kunci"); });
    expectWords(sop::Problem::DurationInvalid,
                [](sop::Problem value) { return text::sentence(value, "isi"); });
    expectWords(indicator::Problem::DigestInvalid,
                [](indicator::Problem value) { return text::sentence(value, "isi"); });
}

TEST(Words, are_there_for_every_refusal)
{
    const auto told = [](workflow::RefusalCode code) {
        const workflow::Refusal refusal{code, workflow::OfficialId{"Budi"}, base::Instant{}, {}};
        return text::message(refusal, {}, {}, calendar::Zone::Wib);
    };
    expectWords(workflow::RefusalCode::NothingDue,
                [&](workflow::RefusalCode code) { return told(code).happened; });
    expectWords(workflow::RefusalCode::NothingDue,
                [&](workflow::RefusalCode code) { return told(code).text(); });
    for (int i = 0; i <= static_cast<int>(workflow::RefusalCode::NothingDue); ++i)
        EXPECT_FALSE(told(static_cast<workflow::RefusalCode>(i)).advice.empty()) << i;
}

TEST(Words, are_there_for_every_gap_before_a_start)
{
    expectWords(workflow::StartGap::Kind::UnknownStep, [](workflow::StartGap::Kind kind) {
        return text::sentence({kind, sop::StepId{"isi"}, workflow::UnitId{"p"}, {}}, {}, {});
    });
}
