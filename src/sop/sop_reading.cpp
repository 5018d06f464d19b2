// SPDX-License-Identifier: GPL-3.0-or-later
#include "parts.h"

#include "words.h"

namespace himpun::sop
{

namespace
{

void readActor(const base::JsonNode &node, Draft &draft, Findings &findings)
{
    base::JsonReader reader(node, findings.report());
    Actor actor;
    actor.id.text = readId(reader, "id");
    actor.name = reader.text("name");
    actor.lane = reader.optionalText("lane");
    if (actor.lane.empty())
        actor.lane = actor.name;
    reader.finish();
    draft.actorPlaces.push_back(reader.placeOf("id"));
    draft.sop.actors.push_back(std::move(actor));
}

void readActors(base::JsonReader &reader, Draft &draft, Findings &findings)
{
    const base::JsonNode *list = reader.array("actors", true);
    if (!list)
        return;
    for (const auto &node : list->items())
        readActor(node, draft, findings);
}

void readSteps(base::JsonReader &reader, Draft &draft, Findings &findings)
{
    const base::JsonNode *list = reader.array("steps", true);
    if (!list)
        return;
    const std::size_t count = list->items().size();
    if (count == 0)
        findings.add(list->place(), Problem::NoSteps, {});
    if (count > maxSteps)
        findings.add(list->place(), Problem::TooManySteps, std::to_string(count));
    for (std::size_t i = 0; i < count && count <= maxSteps; ++i)
        readStep(list->items()[i], draft, findings);
}

} // namespace

Draft readDraft(const base::JsonNode &document, Findings &findings)
{
    base::JsonReader reader(document, findings.report());
    Draft draft;
    Sop &sop = draft.sop;
    reader.optionalText("$schema"); // for the author's editor
    reader.text("himpun");
    sop.id.text = readId(reader, "id");
    sop.title = reader.text("title");
    if (const auto *identity = reader.object("identity"))
        sop.identity = readIdentity(*identity, findings);
    sop.legalBasis = reader.texts("legalBasis");
    sop.qualifications = reader.texts("qualifications");
    sop.relatedSops = reader.texts("relatedSops");
    sop.equipment = reader.texts("equipment");
    sop.warning = reader.optionalText("warning");
    sop.recording = reader.optionalText("recording");
    readActors(reader, draft, findings);
    readSteps(reader, draft, findings);
    sop.doubts = readDoubts(reader, aboutSop, findings);
    reader.finish();
    return draft;
}

} // namespace himpun::sop
