// SPDX-License-Identifier: GPL-3.0-or-later
#include "titles.h"

#include "header_words.h"
#include "words.h"

#include <algorithm>

namespace himpun::intake
{

namespace
{

struct NamedYears {
    std::set<int> behindTahun, others;
};

bool isYear(const std::string &word)
{
    return word.size() == 4 && yearsIn(word).size() == 1;
}

bool namesRegulation(const std::string &line)
{
    return hasAny(plain(line), {"peraturan", "perpres", "permen", "permenpan", "perda", "perbup",
                                "perwal", "pergub", "undang", "keputusan", "instruksi"});
}

/// The year at \a at belongs to "Nomor 29 Tahun 2014" or "Nomor 29/2014".
bool isOfRegulation(const std::vector<std::string> &words, std::size_t at)
{
    const std::size_t from = at < 4 ? 0 : at - 4;
    return std::any_of(words.begin() + static_cast<std::ptrdiff_t>(from),
                       words.begin() + static_cast<std::ptrdiff_t>(at),
                       [](const std::string &word) { return word == "nomor" || word == "no"; });
}

/// "2021-2026", "2021 s.d. 2026".
bool isOfPlan(const std::vector<std::string> &words, std::size_t at)
{
    const auto isBeside = [&](std::size_t other) {
        return other < words.size() && other != at && isYear(words[other]);
    };
    if (isBeside(at + 1) || (at > 0 && isBeside(at - 1)))
        return true;
    const auto isUntil = [&](std::size_t first) {
        return first + 3 < words.size() && words[first + 1] == "s" && words[first + 2] == "d"
               && isYear(words[first]) && isYear(words[first + 3]);
    };
    return isUntil(at) || (at >= 3 && isUntil(at - 3));
}

void addYears(NamedYears &years, const std::string &line)
{
    const auto words = wordsIn(line);
    for (std::size_t at = 0; at < words.size(); ++at) {
        if (!isYear(words[at]) || isOfRegulation(words, at) || isOfPlan(words, at))
            continue;
        const bool isBehind =
            at > 0
            && (words[at - 1] == "tahun" || words[at - 1] == "ta"
                || (words[at - 1] == "anggaran" && at > 1 && words[at - 2] == "tahun"));
        (isBehind ? years.behindTahun : years.others).insert(std::stoi(words[at]));
    }
}

/// Where \a name stands in \a text as whole words.
std::vector<std::size_t> placesOf(const std::string &name, const std::string &text)
{
    std::vector<std::size_t> places;
    const std::string framed = ' ' + text + ' ';
    for (std::size_t at = framed.find(' ' + name + ' '); at != std::string::npos;
         at = framed.find(' ' + name + ' ', at + 1))
        places.push_back(at);
    return places;
}

struct Mention {
    workflow::UnitId unit;
    std::size_t first = 0, end = 0;

    bool contains(const Mention &other) const
    {
        return first <= other.first && other.end <= end && end - first > other.end - other.first;
    }
};

std::vector<Mention> mentionsIn(const std::string &line, const service::Office &office)
{
    std::vector<Mention> mentions;
    const std::string text = plain(line);
    for (const service::Unit &unit : office.units) {
        const std::string name = plain(unit.name);
        if (name.empty())
            continue;
        for (const std::size_t at : placesOf(name, text))
            mentions.push_back({unit.id, at, at + name.size()});
    }
    return mentions;
}

} // namespace

std::set<int> yearsNamedIn(const Titles &titles)
{
    NamedYears years;
    for (const std::string &line : titles)
        addYears(years, line);
    return years.behindTahun.empty() ? years.others : years.behindTahun;
}

std::set<workflow::UnitId> unitsNamedIn(const Titles &titles, const service::Office &office)
{
    std::set<workflow::UnitId> units;
    for (const std::string &line : titles) {
        const auto mentions = mentionsIn(line, office);
        for (const Mention &mention : mentions) {
            const bool isPart = std::ranges::any_of(
                mentions, [&](const Mention &other) { return other.contains(mention); });
            if (!isPart)
                units.insert(mention.unit);
        }
    }
    return units;
}

bool nameRevision(const Titles &titles)
{
    return std::ranges::any_of(titles, [](const std::string &line) {
        const std::string text = plain(line);
        return hasAny(text, {"perubahan", "revisi"}) && !hasAny(text, {"perubahan iklim"})
               && !namesRegulation(line);
    });
}

bool isTitle(const std::string &line, const service::Office &office)
{
    const std::string text = plain(line);
    const bool isUnit = std::ranges::any_of(
        office.units, [&](const service::Unit &unit) { return isSameName(unit.name, line); });
    return isUnit
           || hasAny(text, {"perjanjian kinerja", "rencana aksi", "indikator kinerja utama",
                            "pengukuran kinerja"});
}

} // namespace himpun::intake
