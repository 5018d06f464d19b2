// SPDX-License-Identifier: GPL-3.0-or-later
// The office with two units at its workbench, on the repository a test asks for.
#pragma once

#include "himpun/service/workbench.h"
#include "himpun/store/memory_repository.h"
#include "himpun/store/sqlite_repository.h"
#include "offices.h"

#include <gtest/gtest.h>

namespace desk
{

using namespace himpun;
using namespace himpun::service;

enum class Kind { Memory, Sqlite };

// Its people.
inline const workflow::OfficialId kadis{"196804171994031008"}, sekretaris{"197209111998032005"},
    kasubag{"198105232006041011"}, kabidIndustri{"196907301996021003"},
    kasiIndustri{"198401182010011014"}, kabidPasar{"197108221997031007"},
    kasiPasar{"198603092011012012"};
inline const workflow::UnitId industri{"industri"}, pasar{"pasar"};
inline const sop::SopId sop3{"disperindag-nganjuk"};

class DeskStory : public testing::TestWithParam<Kind>
{
protected:
    DeskStory();
    ~DeskStory() override;

    /// Other workbenches on the same file; SQLite only.
    std::unique_ptr<Workbench> reader() const;
    std::unique_ptr<Workbench> colleague() const;

    StartOrder order() const;
    void start(); ///< with every unit
    void untilTheSheets();

    Outcome<workflow::Event> act(const workflow::OfficialId &by, workflow::Command command,
                                 workflow::CommandId id = {});
    void done(const workflow::OfficialId &by, workflow::Command command);
    /// "ok", or the code of what was said instead.
    std::string said(const workflow::OfficialId &by, workflow::Command command,
                     workflow::CommandId id = {});
    std::string fills(const workflow::OfficialId &by, const workflow::UnitId &unit,
                      const std::string &value);
    void handIn(const workflow::OfficialId &by, const workflow::UnitId &unit,
                const std::string &value);

    /// Everybody does what he is asked, till nothing is open any more; \a value in every sheet.
    void finish(const std::string &value);

    /// The open task of \a step, of \a unit where it is done in units.
    workflow::TaskId task(const std::string &step,
                          const std::optional<workflow::UnitId> &unit = {});
    SheetView sheet(const workflow::UnitId &unit) { return *bench->sheet(cycle, unit); }
    void minutesLater(int minutes) { clock.set(clock.now() + std::chrono::minutes(minutes)); }

    base::HandClock clock{*base::parseInstant("2026-10-05T01:00:00Z")};
    std::filesystem::path folder;
    Office office;
    store::SqliteRepository *file = nullptr;
    std::unique_ptr<Workbench> bench;
    workflow::CycleId cycle;
};

std::string row(const workflow::UnitId &unit); ///< the only indicator of \a unit

template <class T>
std::string codeOf(const Outcome<T> &outcome)
{
    return outcome ? "ok" : service::codeOf(outcome.error());
}

} // namespace desk
