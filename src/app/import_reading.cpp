// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_reading.h"

#include "himpun/practice/practice_office.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using intake::AgreementReading;
using intake::Answers;
using intake::Doubt;
using models::Question;
using Questions = std::map<intake::Place, Question>;
using Given = std::multimap<intake::Place, Question>;

/// The question that was answered about this very \a doubt.
const Question *answeredOf(const Given &given, const Doubt &doubt)
{
    const auto [first, last] = given.equal_range(doubt.place);
    const auto found =
        std::find_if(first, last, [&](const auto &one) { return one.second.asked == doubt; });
    return found == last ? nullptr : &found->second;
}

/// An answer counts only for the very doubt it was given to; one answer may uncover the next doubt.
AgreementReading readWithAnswers(const ImportOrder &order, Questions &kept)
{
    Given given;
    for (const Question &question : order.questions) {
        if (question.answer)
            given.emplace(question.asked.place, question);
    }
    const auto scales = practice::shippedScales();
    Answers answers;
    for (;;) {
        auto reading =
            intake::readAgreement(*order.book, order.map, *order.office, scales, answers);
        bool isDone = true;
        for (const Doubt &doubt : reading.doubts) {
            const Question *known = answeredOf(given, doubt);
            if (!known || answers.contains(doubt.place))
                continue;
            answers[doubt.place] = *known->answer;
            kept.emplace(doubt.place, *known);
            isDone = false;
        }
        if (isDone)
            return reading;
    }
}

std::vector<Question> questionsOf(const AgreementReading &reading, Questions answered)
{
    for (auto &[place, question] : answered)
        question.now.reset();
    for (const Doubt &doubt : reading.doubts)
        answered.try_emplace(doubt.place, Question{doubt, {}, {}}).first->second.now = doubt;
    std::vector<Question> questions;
    for (auto &[place, question] : answered)
        questions.push_back(std::move(question));
    return questions;
}

void hold(ImportReading &read, const ImportOrder &order)
{
    const auto free = order.free.find(read.kind);
    if (order.first && order.first->kind == read.kind)
        read.first = order.first;
    else if (free != order.free.end())
        read.first = free->second;
    if (read.first)
        read.form = intake::heldFrom(*read.first, std::move(read.form), read.present);
}

void compare(ImportReading &read, const ImportOrder &order)
{
    const auto *agreement = order.office->agreement(read.map.unit, read.map.year);
    if (agreement)
        read.present = agreement->form;
    read.form = intake::formToTake(read.reading, read.map, *order.office);
    read.revises = read.map.isRevision && agreement;
    if (read.revises)
        hold(read, order);
    read.differences = intake::differences(read.present, read.form);
}

bool isDash(const Doubt &doubt)
{
    return doubt.fault == indicator::NumberFault::Placeholder;
}

bool isInOneColumn(const Doubt &a, const Doubt &b)
{
    return a.place.sheet == b.place.sheet && a.place.at.column == b.place.at.column;
}

/// What \a answer to \a asked is for \a other; nothing: that has to be looked at by itself.
std::optional<std::string> answerAlike(const Doubt &asked, const Doubt &other,
                                       const std::string &answer)
{
    if (asked.why != other.why || asked.meaning != other.meaning)
        return std::nullopt;
    const bool isProposed =
        answer.empty() || std::ranges::find(asked.proposals, answer) != asked.proposals.end();
    if (!isProposed)
        return std::nullopt; // typed for this one
    const bool isSame = asked.text == other.text && asked.proposals == other.proposals;
    if (isSame && (asked.of == other.of || isDash(asked)))
        return answer;
    const auto chosen = std::ranges::find(asked.proposals, answer);
    const auto index = static_cast<std::size_t>(chosen - asked.proposals.begin());
    const bool isByColumn = asked.why == service::Why::Multiplier && isInOneColumn(asked, other)
                            && asked.proposals.size() == other.proposals.size()
                            && chosen != asked.proposals.end();
    return isByColumn ? std::optional(other.proposals[index]) : std::nullopt;
}

} // namespace

std::size_t ImportReading::open() const
{
    return static_cast<std::size_t>(std::ranges::count_if(questions, &Question::isOpen));
}

bool ImportReading::hasGone() const
{
    const auto isGone = [](const auto &change) { return change.change == service::Change::Gone; };
    return std::ranges::any_of(differences.indicators, isGone)
           || std::ranges::any_of(differences.budget, isGone);
}

ImportReading readImport(const ImportOrder &order)
{
    ImportReading read;
    read.map = order.map;
    Questions kept;
    read.reading = readWithAnswers(order, kept);
    read.questions = questionsOf(read.reading, std::move(kept));
    read.kind = reading::periodKindOf(read.reading.draft, *order.office);
    read.hasForm = order.office->find(read.map.unit) && order.knowsYear;
    if (read.hasForm)
        compare(read, order);
    for (const reading::IndicatorDraft &row : read.reading.draft.rows) {
        const auto remarks = reading::remarksOn(row, read.map.year);
        read.incomplete += std::ranges::any_of(remarks, reading::isError) ? 1 : 0;
    }
    return read;
}

reading::AgreementDraft draftOf(const ImportReading &read)
{
    reading::AgreementDraft draft = reading::draftOf(read.form);
    if (!read.reading.hasIndicators)
        return draft;
    auto row = draft.rows.begin();
    for (const reading::IndicatorDraft &source : read.reading.draft.rows) {
        if (source.isBlank())
            continue;
        if (source.indicator.id.isEmpty()) {
            row->indicator.id = {};
            row->guessed = {reading::IndicatorPart::Polarity, reading::IndicatorPart::Aggregation};
        }
        row->guessesAggregation = source.guessesAggregation;
        ++row;
    }
    return draft;
}

std::map<intake::Place, std::string> answersAlike(const std::vector<Question> &questions,
                                                  const Question &question,
                                                  const std::string &answer)
{
    std::map<intake::Place, std::string> answers;
    for (const Question &other : questions) {
        if (!other.isOpen() || other.asked.place == question.asked.place)
            continue;
        if (auto alike = answerAlike(question.asked, other.asked, answer))
            answers.emplace(other.asked.place, std::move(*alike));
    }
    return answers;
}

} // namespace himpun::app
