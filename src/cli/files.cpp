// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "choices.h"
#include "himpun/practice/built_in.h"
#include "himpun/program/paths.h"
#include "himpun/program/this_program.h"
#include "himpun/sop/load.h"
#include "himpun/store/memory_repository.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/finding.h"
#include "himpun/text/store_messages.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"

#include <algorithm>
#include <fstream>

namespace himpun::cli
{

namespace
{

/// Not more than \a limit bytes of it; empty where it cannot be read.
std::optional<std::string> beginningOf(const std::string &file, std::size_t limit)
{
    const std::filesystem::path path = program::pathOf(file);
    std::error_code error;
    std::ifstream stream(path, std::ios::binary);
    if (!stream || std::filesystem::is_directory(path, error))
        return std::nullopt;
    std::string content;
    constexpr std::size_t piece = 65'536;
    for (std::size_t wanted = limit; wanted > 0 && stream; wanted = limit - content.size()) {
        const std::size_t before = content.size();
        content.resize(before + std::min(piece, wanted));
        stream.read(content.data() + before, static_cast<std::streamsize>(content.size() - before));
        content.resize(before + static_cast<std::size_t>(stream.gcount()));
    }
    return content;
}

/// After complaining that the definition is not what was wanted, but says that it is another.
bool isOtherKind(Console &console, const std::string &file, const std::string &json,
                 const std::string &wanted)
{
    const std::string found = kindOf(json);
    if (found.empty() || found == wanted)
        return false;
    console.complain(text::wrongKind(file, found, wanted), Exit::Refused);
    return true;
}

/// The form of the sheet that \a trouble is about.
std::optional<indicator::Form> formFor(service::Workbench &bench, const service::Trouble &trouble,
                                       const About &about)
{
    const auto *desk = std::get_if<service::DeskTrouble>(&trouble);
    if (!desk || about.cycle.isEmpty())
        return std::nullopt;
    const workflow::UnitId unit =
        about.unit.isEmpty() ? workflow::UnitId{desk->subject} : about.unit;
    auto sheet = bench.sheet(about.cycle, unit);
    return sheet ? std::optional(std::move(sheet->form)) : std::nullopt;
}

Exit endingOf(const service::Trouble &trouble)
{
    if (const auto *desk = std::get_if<service::DeskTrouble>(&trouble))
        return desk->problem == service::DeskProblem::Unreadable ? Exit::Broken : Exit::Refused;
    return std::holds_alternative<workflow::Refusal>(trouble) ? Exit::Refused : Exit::Broken;
}

} // namespace

std::optional<std::string> readDefinition(Console &console, const std::string &file)
{
    auto content = beginningOf(file, base::JsonLimits{}.bytes + 1);
    if (!content)
        console.complain(text::unreadableFile(file), Exit::Broken);
    return content;
}

std::string memberOf(const std::string &json, std::string_view key)
{
    const auto node =
        base::parseJson(json, [](const base::Place &, base::JsonProblem, const std::string &) {});
    const base::JsonNode *member = node ? node->find(key) : nullptr;
    return member ? member->text() : std::string();
}

std::string kindOf(const std::string &json)
{
    const std::string kind = memberOf(json, "himpun");
    return kind.substr(0, kind.find('/'));
}

std::string fileName(const std::string &file)
{
    return program::nameOf(program::pathOf(file).filename());
}

base::Result<std::string, text::Message> readAttachment(const std::string &file)
{
    auto content = beginningOf(file, service::mostAttachmentBytes + 1);
    if (!content)
        return base::fail(text::unreadableFile(file));
    if (content->size() > service::mostAttachmentBytes)
        return base::fail(text::fileTooLarge(file, service::mostAttachmentBytes));
    return std::move(*content);
}

bool exists(const std::string &file)
{
    std::error_code error;
    return std::filesystem::exists(program::pathOf(file), error);
}

std::optional<sop::Sop> readSop(Console &console, const std::string &file)
{
    const auto json = readDefinition(console, file);
    if (!json)
        return std::nullopt;
    auto sop = sop::load(*json);
    if (sop)
        return std::move(*sop);
    if (isOtherKind(console, file, *json, "sop"))
        return std::nullopt;
    for (const sop::Finding &finding : sop.error())
        console.complain("sop-faulty", file + ": " + text::sentence(finding), Exit::Refused);
    return std::nullopt;
}

std::optional<service::Office> readOffice(Console &console, const std::string &file)
{
    const auto json = readDefinition(console, file);
    if (!json)
        return std::nullopt;
    auto loaded =
        service::loadOffice(*json, practice::OfficeSource(program::pathOf(file).parent_path()));
    if (loaded)
        return std::move(loaded->office);
    if (isOtherKind(console, file, *json, "office"))
        return std::nullopt;
    for (const service::OfficeFinding &finding : loaded.error()) {
        if (severityOf(finding) == base::Severity::Error)
            console.complain("office-faulty", file + ": " + text::sentence(finding), Exit::Refused);
    }
    return std::nullopt;
}

std::unique_ptr<service::Workbench> openFile(Console &console, const std::string &file,
                                             Access access, const base::Clock &clock)
{
    const store::Holder holder = program::thisProgram("himpun-cli");
    const std::filesystem::path path = program::pathOf(file);
    if (access == Access::Create && !makeFolder(console, path.parent_path()))
        return nullptr;
    auto bench = service::Workbench::at(
        [&] {
            switch (access) {
            case Access::Read: return store::SqliteRepository::openReadOnly(path);
            case Access::Examine: return store::SqliteRepository::openToExamine(path);
            case Access::Create: return store::SqliteRepository::create(path, holder);
            case Access::Write: break;
            }
            return store::SqliteRepository::open(path, holder);
        },
        clock);
    if (bench)
        return std::move(*bench);
    complain(console, nullptr, file, bench.error());
    return nullptr;
}

bool makeFolder(Console &console, const std::filesystem::path &folder)
{
    std::error_code error;
    if (folder.empty() || std::filesystem::is_directory(folder, error))
        return true;
    if (std::filesystem::exists(folder, error))
        console.complain(text::notAFolder(program::nameOf(folder)), Exit::Broken);
    else if (!std::filesystem::create_directories(folder, error))
        console.complain(text::folderNotMade(program::nameOf(folder)), Exit::Broken);
    return std::filesystem::is_directory(folder, error);
}

void noteAltered(Console &console, service::Workbench &bench, const std::string &file,
                 const workflow::CycleId &cycle)
{
    if (bench.isAltered(cycle).value_or(false))
        console.note("not-sound", text::alteredNote(cycle.text, file));
}

workflow::OfficialId officialNamed(const std::string &text)
{
    const auto nip = service::Nip::parse(text);
    return {nip ? nip->digits() : text};
}

std::unique_ptr<service::Workbench> openMemory(const base::Clock &clock)
{
    return std::make_unique<service::Workbench>(store::makeMemoryRepository(), clock);
}

service::Outcome<std::shared_ptr<const service::Office>> officeOf(service::Workbench &bench,
                                                                  const service::StartOrder &order)
{
    if (order.broughtOffice)
        return order.broughtOffice;
    return bench.office();
}

text::Message wordsFor(service::Workbench &bench, const std::string &file,
                       const service::Trouble &trouble, const About &about)
{
    text::TroubleContext context;
    context.file = file;
    const auto view = bench.view(about.cycle);
    const auto used = officeOf(bench, about.start);
    if (!view && !used)
        return text::message(trouble, context);
    const service::Office &office = view ? *view->office : **used;
    context.names = view ? text::namesOf(*view, bench.now()) : text::namesOf(office, bench.now());
    context.zone = office.calendar.zone;
    const auto sop = bench.sop(about.start.sop.isEmpty() ? office.sop : about.start.sop);
    context.sop = view                     ? view->sop.get()
                  : about.start.broughtSop ? about.start.broughtSop.get()
                  : sop                    ? sop->get()
                                           : nullptr;
    const auto form = formFor(bench, trouble, about);
    context.form = form ? &*form : nullptr;
    context.cycle = about.cycle.text;
    context.choices = choicesFor(trouble, {view ? &*view : nullptr, used ? used->get() : nullptr,
                                           context.sop, context.form, about});
    return text::message(trouble, context);
}

void complain(Console &console, service::Workbench *bench, const std::string &file,
              const service::Trouble &trouble, const About &about)
{
    const Exit ending = endingOf(trouble);
    text::TroubleContext context;
    context.file = file;
    const text::Message words =
        bench ? wordsFor(*bench, file, trouble, about) : text::message(trouble, context);
    if (!console.json)
        return console.complain(words, ending);
    console.emit(refusal(trouble, words.text()));
    console.exit = ending;
}

std::optional<workflow::CycleId> chooseCycle(Console &console, service::Workbench &bench,
                                             const std::string &file, const std::string &named)
{
    if (!named.empty())
        return workflow::CycleId{named};
    const auto cycles = bench.cycles();
    if (!cycles) {
        complain(console, &bench, file, cycles.error());
        return std::nullopt;
    }
    if (cycles->empty()) {
        console.complain(text::noCycle(file), Exit::Refused);
        return std::nullopt;
    }
    std::vector<store::CycleRow> running;
    std::ranges::copy_if(*cycles, std::back_inserter(running), [](const store::CycleRow &row) {
        return row.state == workflow::CycleState::Running
               || row.state == workflow::CycleState::Suspended;
    });
    if (running.size() > 1) {
        console.complain(text::severalCycles(file), Exit::Usage);
        return std::nullopt;
    }
    if (!running.empty())
        return running.front().id;
    const auto kept =
        std::find_if(cycles->rbegin(), cycles->rend(), [](const store::CycleRow &row) {
            return row.state != workflow::CycleState::Cancelled;
        });
    return kept == cycles->rend() ? cycles->back().id : kept->id;
}

} // namespace himpun::cli
