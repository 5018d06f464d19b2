// SPDX-License-Identifier: GPL-3.0-or-later
// Who holds what in an SOP, guessed from what the positions are called: "Kasi" and "Kepala Seksi
// Retribusi Pasar" sound alike.
#include "himpun/service/office_draft.h"

#include <algorithm>
#include <array>
#include <map>
#include <set>

namespace himpun::service
{

namespace
{

using Words = std::vector<std::string>;

/// How SOPs shorten positions.
constexpr std::array<std::pair<std::string_view, std::string_view>, 10> shortened = {{
    {"kasi", "kepala seksi"},
    {"kasie", "kepala seksi"},
    {"kabid", "kepala bidang"},
    {"kabag", "kepala bagian"},
    {"karo", "kepala biro"},
    {"kasubag", "kepala subbagian"},
    {"kasubbag", "kepala subbagian"},
    {"kasubid", "kepala subbidang"},
    {"kasubbid", "kepala subbidang"},
    {"tu", "tata usaha"},
}};

/// "Sub Bagian" is a Subbagian.
void joinSub(Words &words)
{
    if (words.size() < 2 || words[words.size() - 2] != "sub")
        return;
    words[words.size() - 2] += words.back();
    words.pop_back();
}

void add(Words &words, std::string &word)
{
    if (word.empty())
        return;
    const auto *found = std::ranges::find(shortened, word,
                                          [](const auto &pair) { return std::string(pair.first); });
    if (found == shortened.end()) {
        words.push_back(word);
    } else {
        const auto blank = found->second.find(' ');
        words.emplace_back(found->second.substr(0, blank));
        words.emplace_back(found->second.substr(blank + 1));
    }
    word.clear();
    joinSub(words);
}

Words wordsOf(const std::string &title)
{
    Words words;
    std::string word;
    for (const char c : title) {
        if ('A' <= c && c <= 'Z')
            word += static_cast<char>(c - 'A' + 'a');
        else if (('a' <= c && c <= 'z') || ('0' <= c && c <= '9'))
            word += c;
        else
            add(words, word);
    }
    add(words, word);
    return words;
}

/// How many words they share; none where the first, which says the rank, differs.
int likeness(const std::string &actor, const std::string &title)
{
    const Words wanted = wordsOf(actor);
    const Words found = wordsOf(title);
    if (wanted.empty() || found.empty() || wanted.front() != found.front())
        return 0;
    if (wanted.size() > 1 && wanted.front() == "kepala"
        && std::ranges::find(found, wanted[1]) == found.end())
        return 0;
    return static_cast<int>(std::ranges::count_if(wanted, [&](const std::string &word) {
        return std::ranges::find(found, word) != found.end();
    }));
}

bool isOf(const OfficeDraft::Person &person, const OfficeDraft::Unit &unit)
{
    return person.unit == unit.name || (!unit.shortName.empty() && person.unit == unit.shortName);
}

std::string mostAlike(const OfficeDraft &draft, const std::string &actor,
                      const OfficeDraft::Unit *unit)
{
    std::string best;
    int most = 0;
    for (const OfficeDraft::Person &person : draft.people) {
        const int alike = unit && !isOf(person, *unit) ? 0 : likeness(actor, person.title);
        if (alike > most) {
            most = alike;
            best = person.name;
        }
    }
    return best;
}

OfficeDraft::Duty held(const OfficeDraft &draft, const sop::Actor &actor,
                       const OfficeDraft::Unit *unit)
{
    OfficeDraft::Duty duty{actor.id, unit ? unit->name : std::string(), {}};
    for (const OfficeDraft::Duty &known : draft.duties) {
        const bool isThere =
            std::ranges::find(draft.people, known.person, &OfficeDraft::Person::name)
            != draft.people.end();
        if (known.actor == duty.actor && known.unit == duty.unit && isThere)
            return known;
    }
    duty.person = mostAlike(draft, actor.name, unit);
    return duty;
}

bool isOffices(const sop::Step &step)
{
    return step.scope == sop::Scope::Office;
}

std::string holderOf(const OfficeDraft &draft, const sop::Sop &sop, const sop::ActorId &actor)
{
    for (const OfficeDraft::Duty &duty : dutiesFor(draft, sop)) {
        if (duty.actor == actor && duty.unit.empty())
            return duty.person;
    }
    return {};
}

} // namespace

std::vector<OfficeDraft::Duty> dutiesFor(const OfficeDraft &draft, const sop::Sop &sop)
{
    std::set<sop::ActorId> ofOffice, ofUnits;
    for (const sop::Step &step : sop.steps)
        (step.scope == sop::Scope::Unit ? ofUnits : ofOffice).insert(step.actor);
    std::vector<OfficeDraft::Duty> duties;
    for (const sop::Actor &actor : sop.actors) {
        if (ofOffice.contains(actor.id))
            duties.push_back(held(draft, actor, nullptr));
    }
    for (const OfficeDraft::Unit &unit : draft.units) {
        for (const sop::Actor &actor : sop.actors) {
            if (ofUnits.contains(actor.id))
                duties.push_back(held(draft, actor, &unit));
        }
    }
    return duties;
}

std::string likelyHead(const OfficeDraft &draft, const sop::Sop &sop)
{
    if (sop.steps.empty())
        return {};
    sop::ActorId head = sop.steps.front().actor;
    for (const sop::Step &step : sop.steps) {
        if (isOffices(step) && step.review && step.review->signOff == sop::SignOff::Sign)
            head = step.actor;
    }
    return holderOf(draft, sop, head);
}

std::string likelyCoordinator(const OfficeDraft &draft, const sop::Sop &sop)
{
    std::map<sop::ActorId, int> works;
    for (const sop::Step &step : sop.steps)
        works[step.actor] += isOffices(step) && !step.review ? 1 : 0;
    const auto most =
        std::ranges::max_element(works, {}, [](const auto &pair) { return pair.second; });
    return most == works.end() ? std::string() : holderOf(draft, sop, most->first);
}

} // namespace himpun::service
