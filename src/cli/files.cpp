// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"

#include "himpun/sop/load.h"
#include "himpun/store/memory_repository.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/finding.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "resource_source.h"
#include "this_program.h"

#include <algorithm>
#include <fstream>
#include <sstream>

namespace himpun::cli
{

std::optional<std::string> readFile(Console &console, const std::filesystem::path &file)
{
    std::error_code error;
    std::ifstream stream(file, std::ios::binary);
    if (!stream || std::filesystem::is_directory(file, error)) {
        console.complain(text::unreadableFile(file.string()), Exit::Broken);
        return std::nullopt;
    }
    std::ostringstream content;
    content << stream.rdbuf();
    return content.str();
}

std::optional<sop::Sop> readSop(Console &console, const std::filesystem::path &file)
{
    const auto json = readFile(console, file);
    if (!json)
        return std::nullopt;
    auto sop = sop::load(*json);
    if (sop)
        return std::move(*sop);
    for (const sop::Finding &finding : sop.error())
        console.complain("sop-faulty", file.string() + ": " + text::sentence(finding),
                         Exit::Refused);
    return std::nullopt;
}

std::optional<service::Office> readOffice(Console &console, const std::filesystem::path &file)
{
    const auto json = readFile(console, file);
    if (!json)
        return std::nullopt;
    auto loaded = service::loadOffice(*json, OfficeSource(file.parent_path()));
    if (loaded)
        return std::move(loaded->office);
    for (const service::OfficeFinding &finding : loaded.error()) {
        if (severityOf(finding) == base::Severity::Error)
            console.complain("office-faulty", file.string() + ": " + text::sentence(finding),
                             Exit::Refused);
    }
    return std::nullopt;
}

std::unique_ptr<service::Workbench> openFile(Console &console, const std::filesystem::path &file,
                                             Access access, const base::Clock &clock)
{
    const store::Holder holder = thisProgram();
    auto bench = service::Workbench::at(
        [&] {
            return access == Access::Read     ? store::SqliteRepository::openReadOnly(file)
                   : access == Access::Create ? store::SqliteRepository::create(file, holder)
                                              : store::SqliteRepository::open(file, holder);
        },
        clock);
    if (bench)
        return std::move(*bench);
    complain(console, nullptr, file, bench.error());
    return nullptr;
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

text::Message wordsFor(service::Workbench &bench, const std::filesystem::path &file,
                       const service::Trouble &trouble, const service::StartOrder &order)
{
    text::TroubleContext context;
    context.file = file.string();
    const auto office = officeOf(bench, order);
    if (!office)
        return text::message(trouble, context);
    context.names = text::namesOf(**office, bench.now());
    context.zone = (*office)->calendar.zone;
    const auto sop = bench.sop((*office)->sop);
    if (order.broughtSop)
        context.sop = order.broughtSop.get();
    else if (sop)
        context.sop = sop->get();
    return text::message(trouble, context);
}

void complain(Console &console, service::Workbench *bench, const std::filesystem::path &file,
              const service::Trouble &trouble, const service::StartOrder &order)
{
    const bool isRefusal = std::holds_alternative<workflow::Refusal>(trouble)
                           || std::holds_alternative<service::DeskTrouble>(trouble);
    const Exit ending = isRefusal ? Exit::Refused : Exit::Broken;
    text::TroubleContext context;
    context.file = file.string();
    const text::Message words =
        bench ? wordsFor(*bench, file, trouble, order) : text::message(trouble, context);
    if (!console.json)
        return console.complain(words, ending);
    console.emit(refusal(trouble, words.text()));
    console.exit = ending;
}

std::optional<workflow::CycleId> chooseCycle(Console &console, service::Workbench &bench,
                                             const std::filesystem::path &file,
                                             const std::string &named)
{
    if (!named.empty())
        return workflow::CycleId{named};
    const auto cycles = bench.cycles();
    if (!cycles) {
        complain(console, &bench, file, cycles.error());
        return std::nullopt;
    }
    if (cycles->empty()) {
        console.complain(text::noCycle(file.string()), Exit::Refused);
        return std::nullopt;
    }
    std::vector<store::CycleRow> running;
    std::ranges::copy_if(*cycles, std::back_inserter(running), [](const store::CycleRow &row) {
        return row.state == workflow::CycleState::Running
               || row.state == workflow::CycleState::Suspended;
    });
    if (running.size() > 1) {
        console.complain(text::severalCycles(file.string()), Exit::Usage);
        return std::nullopt;
    }
    return running.empty() ? cycles->back().id : running.front().id;
}

} // namespace himpun::cli
