// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/random_sop.h"

#include "himpun/sop/load.h"
#include "himpun/workflow/engine.h"
#include "support/office.h"

#include <algorithm>

namespace himpun::support
{

using namespace workflow;

namespace
{

constexpr int actorCount = 6;

std::string stepName(int index)
{
    return "s" + std::to_string(index);
}

struct Draft {
    std::vector<bool> inUnit; ///< by step
    std::vector<int> jumps;   ///< by step: where it leads instead of the next one; 0: nowhere else
    std::vector<std::vector<int>> returns; ///< by step: where a review sends back to; no review: {}

    int size() const { return static_cast<int>(inUnit.size()); }
    bool unit(int step) const { return inUnit[static_cast<std::size_t>(step)]; }
    bool isReview(int step) const { return !returns[static_cast<std::size_t>(step)].empty(); }
    /// The first step of the section that \a step is in.
    int sectionStart(int step) const
    {
        while (step > 0 && unit(step - 1))
            --step;
        return step;
    }
};

Draft randomScopes(Chance &chance)
{
    Draft draft;
    const int size = chance.percent(20) ? chance.between(1, 4) : chance.between(5, 30);
    bool unit = chance.percent(20);
    while (draft.size() < size) {
        const int run = unit ? chance.between(1, 4) : chance.between(1, 5);
        for (int i = 0; i < run && draft.size() < size; ++i)
            draft.inUnit.push_back(unit);
        unit = !unit;
    }
    draft.jumps.assign(draft.inUnit.size(), 0);
    draft.returns.resize(draft.inUnit.size());
    return draft;
}

std::vector<int> returnTargets(const Draft &draft, int step, Chance &chance)
{
    const int first = draft.unit(step) ? draft.sectionStart(step) : 0;
    std::vector<int> targets{step - 1};
    for (int i = chance.below(3); i > 0; --i) {
        const int target = chance.between(first, step - 1);
        if (std::ranges::find(targets, target) == targets.end())
            targets.push_back(target);
    }
    return targets;
}

void addReviews(Draft &draft, Chance &chance)
{
    for (int step = 0; step < draft.size(); ++step) {
        const bool canReturn = draft.unit(step) ? draft.sectionStart(step) < step : step > 0;
        if (canReturn && chance.percent(40))
            draft.returns[static_cast<std::size_t>(step)] = returnTargets(draft, step, chance);
    }
}

std::string duration(Chance &chance)
{
    switch (chance.below(6)) {
    case 0: return "{\"minutes\": " + std::to_string(chance.between(5, 500)) + "}";
    case 1: return "{\"hours\": " + std::to_string(chance.between(1, 20)) + "}";
    case 2: return "{\"hours\": 1.5}";
    case 3: return "{\"days\": " + std::to_string(chance.between(1, 5)) + "}";
    case 4: return "\"agreed\"";
    default: return {};
    }
}

std::string listOf(const std::vector<int> &targets)
{
    std::string list;
    for (const int target : targets)
        list += (list.empty() ? "\"" : ", \"") + stepName(target) + "\"";
    return "[" + list + "]";
}

std::string stepJson(const Draft &draft, int step, Chance &chance)
{
    const auto index = static_cast<std::size_t>(step);
    std::string json = "{\"id\": \"" + stepName(step) + "\", \"no\": \"" + std::to_string(step + 1)
                       + "\", \"activity\": \"Langkah\", \"actor\": \"a"
                       + std::to_string(chance.below(actorCount)) + "\", \"scope\": \""
                       + (draft.unit(step) ? "unit" : "office") + "\"";
    if (const std::string time = duration(chance); !time.empty())
        json += ", \"duration\": " + time;
    const std::string next =
        draft.jumps[index] > 0 ? "\"next\": \"" + stepName(draft.jumps[index]) + "\"" : "";
    if (draft.isReview(step)) {
        const std::vector<std::string> signOffs{"none", "initial", "sign"};
        json += ", \"approve\": {\"signOff\": \"" + chance.oneOf(signOffs) + "\""
                + (next.empty() ? "" : ", " + next)
                + "}, \"return\": {\"to\": " + listOf(draft.returns[index]) + "}";
    } else {
        json += next.empty() ? "" : ", " + next;
        json += draft.unit(step) && chance.percent(60) ? ", \"entry\": true" : "";
    }
    return json + "}";
}

std::string sopJson(const Draft &draft, Chance &chance)
{
    std::string actors;
    for (int i = 0; i < actorCount; ++i) {
        const std::string number = std::to_string(i);
        actors += (i > 0 ? ", " : "") + std::string("{\"id\": \"a") + number
                  + "\", \"name\": \"Pelaksana " + number + "\"}";
    }
    std::string steps;
    for (int i = 0; i < draft.size(); ++i)
        steps += (i > 0 ? ",\n  " : "\n  ") + stepJson(draft, i, chance);
    return "{\"himpun\": \"sop/1\", \"id\": \"acak\", \"title\": \"Acak\", \"actors\": [" + actors
           + "], \"steps\": [" + steps + "]}";
}

bool isSop(const Draft &draft)
{
    Chance anything(1);
    return sop::load(sopJson(draft, anything)).has_value();
}

/// A way past one step or several, whole sections among them, to which a later review then sends
/// back; a draft as it was where that makes no SOP.
Draft withJump(const Draft &draft, Chance &chance)
{
    const int from = chance.below(draft.size() - 2);
    const int to = std::min(from + 1 + chance.between(1, 6), draft.size() - 1);
    const int review = chance.between(to, draft.size() - 1);
    if (!draft.isReview(review))
        return draft;
    Draft jumping = draft;
    jumping.jumps[static_cast<std::size_t>(from)] = to;
    auto &targets = jumping.returns[static_cast<std::size_t>(review)];
    if (std::ranges::find(targets, from + 1) == targets.end())
        targets.push_back(from + 1);
    return isSop(jumping) ? jumping : draft;
}

std::vector<OfficialId> holders(const std::string &name, Chance &chance)
{
    std::vector<OfficialId> officials{{name}};
    if (chance.percent(30))
        officials.push_back({name + "-kedua"});
    if (chance.percent(15))
        officials.push_back({"serba-bisa"});
    return officials;
}

/// Reviews that only the worker himself could approve get somebody else as well.
void fillGaps(const sop::Sop &sop, Start &start)
{
    for (const StartGap &gap : gapsOf(sop, start)) {
        const sop::Step &step = sop.step(*gap.step);
        for (Assignment &assignment : start.assignments) {
            const bool isFor = assignment.actor == step.actor
                               && assignment.unit.has_value() == (step.scope == sop::Scope::Unit);
            const OfficialId another{step.actor.text + "-penelaah"};
            if (isFor
                && std::ranges::find(assignment.officials, another) == assignment.officials.end())
                assignment.officials.push_back(another);
        }
    }
}

} // namespace

std::string unitName(int number)
{
    return "bidang-" + std::to_string(number);
}

std::string randomSopJson(Chance &chance)
{
    Draft draft = randomScopes(chance);
    addReviews(draft, chance);
    if (draft.size() > 2 && chance.percent(50)) {
        for (int tries = 20; tries > 0; --tries)
            draft = withJump(draft, chance);
    }
    return sopJson(draft, chance);
}

Start randomStart(const sop::Sop &sop, Chance &chance)
{
    std::vector<std::string> units;
    for (int i = chance.percent(50) ? chance.between(1, 4) : chance.between(1, 12); i > 0; --i)
        units.push_back(unitName(i));
    Start start = plainStart(sop, units);
    for (Assignment &assignment : start.assignments)
        assignment.officials = holders(assignment.officials.front().text, chance);
    start.coordinators.push_back({"wakil-pengelola"});
    fillGaps(sop, start);
    return start;
}

} // namespace himpun::support
