// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_document.h"
#include "demo_run.h"
#include "files.h"
#include "himpun/sop/load.h"
#include "himpun/text/format.h"
#include "himpun/text/lines.h"
#include "himpun/text/usage.h"
#include "paths.h"
#include "resource_source.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

/// The first working morning of the quarter that follows the practice period.
constexpr std::string_view firstMorning = "2026-10-05T01:00:00Z";
constexpr int agreedDays = 3;

struct PracticeOffice {
    service::Office office;
    service::Practice practice;
};

/// The practice office that runs \a sop; empty where the program brings none.
std::optional<PracticeOffice> practiceFor(const sop::Sop &sop)
{
    for (const std::string &name : builtInPracticeOffices()) {
        auto loaded = service::loadOffice(*builtIn("practice/" + name), OfficeSource({}));
        if (!loaded || loaded->office.sop != sop.id)
            continue;
        auto practice =
            service::loadPractice(*builtIn("practice/realisasi/" + name), loaded->office);
        if (practice)
            return PracticeOffice{std::move(loaded->office), std::move(*practice)};
    }
    return std::nullopt;
}

service::StartOrder startOrder(const sop::Sop &sop, const PracticeOffice &practice)
{
    service::StartOrder order;
    order.by = practice.office.coordinators.front();
    order.period = practice.practice.period;
    order.title = text::period(order.period);
    order.sop = sop.id;
    for (const sop::Step &step : sop.steps) {
        if (step.duration.unit == calendar::DurationUnit::Agreed)
            order.agreed[step.id] = calendar::Duration::days(agreedDays);
    }
    return order;
}

/// A file of its own for every run.  The one of an earlier run gives way; any other stays, and
/// false comes back after complaining.
bool makeRoom(Console &console, const std::filesystem::path &file,
              const service::OfficeId &practice)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (!std::filesystem::exists(file, error))
        return true;
    const base::SystemClock clock;
    auto earlier = openFile(console, nameOf(file), Access::Read, clock);
    if (!earlier)
        return false;
    const auto office = earlier->office();
    const bool isOurs = office && (*office)->id == practice;
    earlier.reset();
    for (const char *ending : {"", "-wal", "-shm"}) {
        if (isOurs)
            std::filesystem::remove(pathOf(nameOf(file) + ending), error);
    }
    if (std::filesystem::exists(file, error)) {
        console.complain(text::unwritableFile(nameOf(file)), Exit::Broken);
        return false;
    }
    return true;
}

void demo(Console &console, const sop::Sop &sop, const std::filesystem::path &folder)
{
    const auto practice = practiceFor(sop);
    if (!practice)
        return console.complain(text::noPracticeOffice(sop.title), Exit::Refused);
    const std::filesystem::path file = folder / pathOf(sop.id.text + ".himpun");
    const std::string name = nameOf(file);
    base::HandClock clock(*base::parseInstant(firstMorning));
    if (!makeRoom(console, file, practice->office.id))
        return;
    const auto bench = openFile(console, nameOf(file), Access::Create, clock);
    if (!bench)
        return;
    console.say(text::demoHeading(practice->office.name, sop.title));
    const service::StartOrder order = startOrder(sop, *practice);
    if (const auto adopted = bench->adoptOffice(practice->office, order.by); !adopted)
        return complain(console, bench.get(), name, adopted.error());
    if (const auto adopted = bench->adoptSop(sop, order.by); !adopted)
        return complain(console, bench.get(), name, adopted.error());
    DemoRun run(console, *bench, clock, practice->practice);
    const auto cycle = run.run(order);
    if (!cycle)
        return complain(console, bench.get(), name, cycle.error(), {{}, order, {}});
    if (!run.isFinished())
        return console.complain(text::demoStuck(sop.title, name), Exit::Refused);
    const auto data = gather(*bench, *cycle);
    if (!data)
        return complain(console, bench.get(), name, data.error());
    if (writeDocuments(console, *data, folder, sop.id.text))
        console.say(text::demoFinished(cycle->text, name));
}

void demoAll(Console &console, const std::vector<std::string> &files, const std::string &folder)
{
    std::vector<sop::Sop> sops;
    for (const std::string &file : files) {
        auto sop = readSop(console, file);
        if (!sop)
            return;
        sops.push_back(std::move(*sop));
    }
    if (files.empty()) {
        for (const std::string &name : builtInSops())
            sops.push_back(*sop::load(*builtIn(name)));
    }
    for (const sop::Sop &sop : sops)
        demo(console, sop, pathOf(folder));
}

} // namespace

void addDemo(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand(
        "demo", "Menjalankan satu siklus penuh setiap SOP dengan kantor latihan");
    auto folder = std::make_shared<std::string>();
    auto files = std::make_shared<std::vector<std::string>>();
    verb->add_option("--out", *folder, "Folder tujuan berkas, PDF dan xlsx")->required();
    verb->add_option("--sop", *files, "Hanya SOP ini");
    verb->callback([&console, folder, files] { demoAll(console, *files, *folder); });
}

} // namespace himpun::cli
