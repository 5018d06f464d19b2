// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "words.h"

namespace himpun::sop
{

namespace
{

constexpr std::pair<std::string_view, Scope> scopes[] = {{"office", Scope::Office},
                                                         {"unit", Scope::Unit}};
constexpr std::pair<std::string_view, SignOff> signOffs[] = {
    {"sign", SignOff::Sign}, {"initial", SignOff::Initial}, {"none", SignOff::None}};

void readNext(base::JsonReader &reader, DraftStep &source, Findings &findings)
{
    const base::JsonNode *node = reader.any("next");
    if (!node)
        return;
    source.nextPlace = node->place();
    if (node->kind() == base::JsonNode::Kind::Null)
        source.endsHere = true;
    else if (node->kind() == base::JsonNode::Kind::Text)
        source.next = StepReference{{node->text()}, node->place()};
    else
        findings.add(node->place(), base::JsonProblem::WrongType, "text");
}

SignOff readApproval(const base::JsonNode &node, DraftStep &source, Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    const auto signOff = reader.choice("signOff", signOffs);
    if (!node.find("signOff"))
        reader.missing("signOff");
    readNext(reader, source, findings);
    reader.finish();
    return signOff.value_or(SignOff::None);
}

void readTarget(const base::JsonNode &item, DraftStep &source, Findings &findings)
{
    if (item.kind() == base::JsonNode::Kind::Text)
        source.returns.push_back({{item.text()}, item.place()});
    else
        findings.add(item.place(), base::JsonProblem::WrongType, "text");
}

void readReturns(const base::JsonNode &node, DraftStep &source, const StepId &step,
                 Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    const base::JsonNode *targets = reader.array("to");
    if (targets) {
        for (const auto &item : targets->items())
            readTarget(item, source, findings);
    }
    if (targets ? targets->items().empty() : !node.find("to"))
        findings.add(reader.placeOf("to"), Problem::ReviewWithoutReturn, step.text);
    reader.finish();
}

/// A step with "approve" is a review; "return" stands beside it or not at all.
void readReview(base::JsonReader &reader, Step &step, DraftStep &source, Findings &findings)
{
    const base::JsonNode *approval = reader.object("approve");
    const base::JsonNode *sendBack = reader.object("return");
    const bool isReview = reader.any("approve") != nullptr;
    if (!isReview) {
        readNext(reader, source, findings);
        if (reader.any("return"))
            findings.add(reader.placeOf("return"), Problem::ReturnOnTask, step.id.text);
        return;
    }
    step.review = Review();
    if (approval)
        step.review->signOff = readApproval(*approval, source, findings);
    if (sendBack)
        readReturns(*sendBack, source, step.id, findings);
    else if (!reader.any("return"))
        findings.add(reader.placeOf("approve"), Problem::ReviewWithoutReturn, step.id.text);
}

/// A scope nobody can read is no office scope.
void checkEntry(const base::JsonReader &reader, const Step &step, std::optional<Scope> scope,
                Findings &findings)
{
    if (step.entry && scope == Scope::Office)
        findings.add(reader.placeOf("entry"), Problem::EntryOutsideUnit, step.id.text);
    if (step.entry && step.review)
        findings.add(reader.placeOf("entry"), Problem::EntryOnReview, step.id.text);
}

} // namespace

void readStep(const base::JsonNode &node, Draft &draft, Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    Step step;
    DraftStep source;
    step.id.text = readId(reader, "id");
    step.no = reader.optionalText("no");
    step.activity = reader.text("activity");
    step.actor.text = readId(reader, "actor");
    const auto scope = reader.choice("scope", scopes);
    if (!reader.any("scope"))
        reader.missing("scope");
    step.scope = scope.value_or(Scope::Office);
    draft.scopesKnown = draft.scopesKnown && scope;
    step.entry = reader.flag("entry", false);
    step.requirements = reader.texts("requirements");
    if (const auto *duration = reader.any("duration"))
        step.duration = readDuration(*duration, findings);
    step.outputs = reader.texts("outputs");
    step.remarks = reader.optionalText("remarks");
    source.place = reader.place();
    source.idPlace = reader.placeOf("id");
    source.actorPlace = reader.placeOf("actor");
    source.nextPlace = reader.place();
    readReview(reader, step, source, findings);
    checkEntry(reader, step, scope, findings);
    step.doubts = readDoubts(reader, aboutStep, findings);
    reader.finish();
    draft.sop.steps.push_back(std::move(step));
    draft.steps.push_back(std::move(source));
}

} // namespace himpun::sop
