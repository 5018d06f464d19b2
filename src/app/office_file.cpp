// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_file.h"

#include "himpun/practice/practice_office.h"
#include "himpun/program/this_program.h"
#include "himpun/store/sqlite_repository.h"

#include <algorithm>
#include <filesystem>

namespace himpun::app
{

namespace
{

using service::Outcome;
using service::Workbench;

std::filesystem::path pathOf(const QString &file)
{
    return std::filesystem::path(file.toStdU16String());
}

bool isTakenOrFixed(const service::Trouble &trouble)
{
    const auto *failure = std::get_if<store::OpenFailure>(&trouble);
    return failure
           && (failure->error == store::OpenError::HeldByOther
               || failure->error == store::OpenError::NotWritable);
}

Outcome<std::unique_ptr<Workbench>> open(const std::filesystem::path &file,
                                         const base::Clock &clock)
{
    const store::Holder holder = program::thisProgram("Himpun");
    auto opened = Workbench::at([&] { return store::SqliteRepository::open(file, holder); }, clock);
    if (opened || !isTakenOrFixed(opened.error()))
        return opened;
    return Workbench::at([&] { return store::SqliteRepository::openReadOnly(file); }, clock);
}

/// An earlier practice file gives way; any other stays, and creating it will say so.
void makeRoom(const std::filesystem::path &file, const service::OfficeId &office,
              const base::Clock &clock)
{
    auto earlier =
        Workbench::at([&] { return store::SqliteRepository::openReadOnly(file); }, clock);
    if (!earlier)
        return;
    const auto found = (*earlier)->office();
    const bool isPractice = found && (*found)->id == office;
    earlier->reset();
    std::error_code error;
    for (const char *ending : {"", "-wal", "-shm"}) {
        if (isPractice)
            std::filesystem::remove(file.string() + ending, error);
    }
}

Outcome<void> furnishNew(const std::filesystem::path &file, const sop::Sop &sop,
                         const practice::PracticeOffice &practice, base::Instant now)
{
    base::HandClock clock(practice::practiceMorning());
    const store::Holder holder = program::thisProgram("Himpun");
    const auto bench = Workbench::at([&] { return store::SqliteRepository::create(file, holder); },
                                     clock, ledger::leastCost);
    if (!bench)
        return base::fail(bench.error());
    return practice::furnish(**bench, clock, sop, practice, now);
}

} // namespace

Backstage::Opener opener(const QString &file, const base::Clock &clock)
{
    return [path = pathOf(file), &clock] { return open(path, clock); };
}

Backstage::Opener practiceOpener(const QString &file, const sop::SopId &wanted,
                                 const base::Clock &clock)
{
    return [path = pathOf(file), wanted, &clock]() -> Outcome<std::unique_ptr<Workbench>> {
        const auto sops = practice::shippedSops();
        const auto sop = std::ranges::find(sops, wanted, &sop::Sop::id);
        const auto practice = practice::practiceOfficeFor(wanted);
        if (sop == sops.end() || !practice)
            return base::fail<service::Trouble>(
                service::DeskTrouble{service::DeskProblem::UnknownSop, wanted.text, {}, {}});
        std::error_code error;
        std::filesystem::create_directories(path.parent_path(), error);
        makeRoom(path, practice->office.id, clock);
        if (const auto furnished = furnishNew(path, *sop, *practice, clock.now()); !furnished)
            return base::fail(furnished.error());
        return open(path, clock);
    };
}

} // namespace himpun::app
