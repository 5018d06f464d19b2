// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/calendar/load.h"
#include "himpun/practice/built_in.h"
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

/// What the file says it is: the part of its "himpun" key before the stroke.
std::string kindOf(const std::string &json)
{
    const auto node =
        base::parseJson(json, [](const base::Place &, base::JsonProblem, const std::string &) {});
    const base::JsonNode *kind = node ? node->find("himpun") : nullptr;
    return kind ? kind->text().substr(0, kind->text().find('/')) : std::string();
}

std::vector<Remark> checkContent(const std::string &json, const std::filesystem::path &file)
{
    const std::string kind = kindOf(json);
    if (kind == "office")
        return checkOffice(json, file);
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

void check(Console &console, const std::vector<std::string> &files)
{
    for (const std::string &file : files) {
        const auto json = readFile(console, file);
        if (!json)
            continue;
        const auto remarks = checkContent(*json, file);
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
    auto *verb = app.add_subcommand("check", "Memeriksa berkas SOP, kantor atau kalender");
    auto files = std::make_shared<std::vector<std::string>>();
    verb->add_option("FILE", *files, "Berkas JSON")->required();
    verb->callback([&console, files] { check(console, *files); });
}

} // namespace himpun::cli
