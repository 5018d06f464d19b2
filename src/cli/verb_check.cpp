// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/calendar/load.h"
#include "himpun/indicator/read.h"
#include "himpun/practice/built_in.h"
#include "himpun/program/paths.h"
#include "himpun/service/practice.h"
#include "himpun/sop/load.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/finding.h"
#include "himpun/text/lines.h"
#include "json_views.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

/// One thing to say about a file.
struct Remark {
    base::Severity severity = base::Severity::Error;
    base::Place place;
    std::string code;
    std::string words; ///< without the place
};

struct CodeOf {
    template <class Problem>
    std::string operator()(Problem problem) const
    {
        return std::string(codeOf(problem));
    }
};

template <class Finding>
std::vector<Remark> remarksFrom(const std::vector<Finding> &findings)
{
    std::vector<Remark> remarks;
    for (const Finding &finding : findings) {
        const auto words = [&](auto problem) { return text::sentence(problem, finding.subject); };
        remarks.push_back({base::Severity::Error, finding.place,
                           std::visit(CodeOf(), finding.problem),
                           std::visit(words, finding.problem)});
    }
    return remarks;
}

std::vector<Remark> remarksFrom(const std::vector<service::OfficeFinding> &findings)
{
    std::vector<Remark> remarks;
    for (const service::OfficeFinding &finding : findings) {
        const auto words = [&](auto problem) { return text::sentence(problem, finding.subject); };
        std::string sentence = std::visit(words, finding.problem);
        if (!finding.file.empty())
            sentence = finding.file + ": " + sentence;
        remarks.push_back(
            {severityOf(finding), finding.place, std::string(codeOf(finding)), sentence});
    }
    return remarks;
}

void addDoubts(const std::vector<sop::Doubt> &doubts, const std::string &pointer,
               std::vector<Remark> &remarks)
{
    for (std::size_t i = 0; i < doubts.size(); ++i) {
        remarks.push_back({base::Severity::Note,
                           {pointer + "/doubts/" + std::to_string(i), 0},
                           doubts[i].inferred ? "inferred" : "as-printed",
                           text::sentence(doubts[i])});
    }
}

std::vector<Remark> checkSop(const std::string &json)
{
    const auto sop = sop::load(json);
    if (!sop)
        return remarksFrom(sop.error());
    std::vector<Remark> remarks;
    addDoubts(sop->doubts, "", remarks);
    for (std::size_t i = 0; i < sop->steps.size(); ++i)
        addDoubts(sop->steps[i].doubts, "/steps/" + std::to_string(i), remarks);
    return remarks;
}

std::vector<Remark> checkOffice(const std::string &json, const std::filesystem::path &file)
{
    const auto office = service::loadOffice(json, practice::OfficeSource(file.parent_path()));
    return remarksFrom(office ? office->notes : office.error());
}

template <class Loaded>
std::vector<Remark> checkCalendar(const Loaded &loaded)
{
    return loaded ? std::vector<Remark>{} : remarksFrom(loaded.error());
}

/// The practice office of this id that the program brings along.
std::optional<service::Office> practiceOffice(const std::string &id)
{
    for (const std::string &name : practice::builtInPracticeOffices()) {
        auto loaded =
            service::loadOffice(*practice::builtIn("practice/" + name), practice::OfficeSource({}));
        if (loaded && loaded->office.id.text == id)
            return std::move(loaded->office);
    }
    return std::nullopt;
}

/// Whether the values fit the forms of \a named, or of the practice office they name themselves.
std::vector<Remark> checkActuals(const std::string &json, const service::Office *named)
{
    const std::string id = memberOf(json, "office");
    const auto known = named ? std::nullopt : practiceOffice(id);
    const service::Office *const office = named ? named : known ? &*known : nullptr;
    if (!office)
        return {
            {base::Severity::Error, {"/office", 0}, "office-not-found", text::officeNotFound(id)}};
    const auto practice = service::loadPractice(json, *office);
    std::vector<Remark> remarks;
    for (const auto &finding :
         practice ? std::vector<service::PracticeFinding>() : practice.error())
        remarks.push_back({base::Severity::Error, finding.place,
                           std::string(base::codeOf(finding.problem)),
                           text::sentence(finding.problem, finding.subject)});
    return remarks;
}

/// A file that is one value of the indicator room.
template <class Value>
std::vector<Remark> checkWith(std::optional<Value> (*read)(const base::JsonNode &,
                                                           const indicator::Report &),
                              const std::string &json)
{
    std::vector<indicator::Finding> findings;
    const auto node = base::parseJson(
        json, [&](const base::Place &place, base::JsonProblem problem, std::string subject) {
            findings.push_back({place, problem, std::move(subject)});
        });
    if (node)
        read(*node, [&](const indicator::Finding &finding) { findings.push_back(finding); });
    return remarksFrom(findings);
}

std::vector<Remark> checkContent(const std::string &json, const std::filesystem::path &file,
                                 const service::Office *office)
{
    const std::string kind = kindOf(json);
    if (kind == "office")
        return checkOffice(json, file);
    if (kind == "rating")
        return checkWith(indicator::readRating, json);
    if (kind == "scale")
        return checkWith(indicator::readScale, json);
    if (kind == "actuals")
        return checkActuals(json, office);
    if (kind == "hours")
        return checkCalendar(calendar::loadHours(json));
    if (kind == "holidays")
        return checkCalendar(calendar::loadHolidays(json));
    if (kind == "calendar")
        return checkCalendar(calendar::fromJson(json));
    return checkSop(json); // which also says what is wrong with anything else
}

void tell(Console &console, const std::string &file, const Remark &remark)
{
    const bool isNote = remark.severity == base::Severity::Note;
    if (console.json) {
        console.emit({{"file", file},
                      {"severity", isNote ? "note" : "error"},
                      {"pointer", remark.place.pointer},
                      {"line", remark.place.line},
                      {"code", remark.code},
                      {"words", remark.words}});
        return;
    }
    console.say(file + ": " + text::remarkLine(remark.place, remark.words, isNote));
}

void check(Console &console, const std::vector<std::string> &files, const std::string &named)
{
    std::optional<service::Office> office;
    if (!named.empty() && !(office = readOffice(console, named)))
        return;
    for (const std::string &file : files) {
        const auto json = readDefinition(console, file);
        if (!json)
            continue;
        const auto remarks =
            checkContent(*json, program::pathOf(file), office ? &*office : nullptr);
        std::size_t errors = 0;
        for (const Remark &remark : remarks) {
            tell(console, file, remark);
            errors += remark.severity == base::Severity::Error ? 1 : 0;
        }
        if (errors > 0 && console.exit == Exit::Fine)
            console.exit = Exit::Refused;
        console.say(text::checkVerdict(file, errors, remarks.size() - errors));
        if (console.json)
            console.emit({{"file", file},
                          {"ok", errors == 0},
                          {"errors", errors},
                          {"notes", remarks.size() - errors}});
    }
}

} // namespace

void addCheck(CLI::App &app, Console &console)
{
    auto *verb =
        app.add_subcommand("check", "Memeriksa berkas SOP, kantor, kalender, skala dan realisasi");
    auto files = std::make_shared<std::vector<std::string>>();
    verb->add_option("FILE", *files, "Berkas JSON")->required();
    auto office = std::make_shared<std::string>();
    verb->add_option("--office", *office, "Kantor yang realisasinya diperiksa");
    verb->callback([&console, files, office] { check(console, *files, *office); });
}

} // namespace himpun::cli
