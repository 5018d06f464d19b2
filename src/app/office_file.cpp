// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_file.h"

#include "himpun/practice/practice_file.h"
#include "himpun/practice/practice_office.h"
#include "himpun/program/paths.h"
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

bool isTakenOrFixed(const service::Trouble &trouble)
{
    const auto *failure = std::get_if<store::OpenFailure>(&trouble);
    return failure
           && (failure->error == store::OpenError::HeldByOther
               || failure->error == store::OpenError::NotWritable);
}

Outcome<Backstage::Opened> open(const std::filesystem::path &file, const base::Clock &clock)
{
    const store::Holder holder = program::thisProgram("Himpun");
    auto opened = Workbench::at([&] { return store::SqliteRepository::open(file, holder); }, clock);
    if (opened)
        return Backstage::Opened(std::move(*opened));
    if (!isTakenOrFixed(opened.error()))
        return base::fail(opened.error());
    auto reader = Workbench::at([&] { return store::SqliteRepository::openReadOnly(file); }, clock);
    if (!reader)
        return base::fail(reader.error());
    return Backstage::Opened(std::move(*reader), opened.error());
}

/// Whatever lies there is a practice, or was to become one.
Outcome<void> makeRoom(const std::filesystem::path &file)
{
    std::error_code error;
    std::filesystem::create_directories(file.parent_path(), error);
    if (!std::filesystem::exists(file, error)
        || store::SqliteRepository::remove(file, program::thisProgram("Himpun")))
        return {};
    const auto held = store::SqliteRepository::open(file, program::thisProgram("Himpun"));
    return held ? Outcome<void>() : base::fail<service::Trouble>(held.error());
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
    return [path = program::pathOf(file.toStdString()), &clock] { return open(path, clock); };
}

Backstage::Opener practiceOpener(const QString &file, const sop::SopId &wanted,
                                 const base::Clock &clock)
{
    return [path = program::pathOf(file.toStdString()), wanted,
            &clock]() -> Outcome<Backstage::Opened> {
        const auto sops = practice::shippedSops();
        const auto sop = std::ranges::find(sops, wanted, &sop::Sop::id);
        const auto practice = practice::practiceOfficeFor(wanted);
        if (sop == sops.end() || !practice)
            return base::fail<service::Trouble>(
                service::DeskTrouble{service::DeskProblem::UnknownSop, wanted.text, {}, {}});
        if (auto gone = makeRoom(path); !gone)
            return base::fail(gone.error());
        if (const auto furnished = furnishNew(path, *sop, *practice, clock.now()); !furnished) {
            practice::removeFile(path); // half an office is none
            return base::fail(furnished.error());
        }
        return open(path, clock);
    };
}

Backstage::Opener newOfficeOpener(const QString &file, const service::Office &office,
                                  const sop::Sop &sop, const base::Clock &clock)
{
    return [path = program::pathOf(file.toStdString()), office, sop,
            &clock]() -> Outcome<Backstage::Opened> {
        const store::Holder holder = program::thisProgram("Himpun");
        auto bench =
            Workbench::at([&] { return store::SqliteRepository::create(path, holder); }, clock);
        if (!bench)
            return base::fail(bench.error());
        const workflow::OfficialId &by = office.coordinators.front();
        auto adopted = (*bench)->adoptOffice(office, by);
        if (adopted)
            adopted = (*bench)->adoptSop(sop, by);
        if (adopted)
            return Backstage::Opened(std::move(*bench));
        bench->reset();
        practice::removeFile(path); // half an office is none
        return base::fail(adopted.error());
    };
}

} // namespace himpun::app
