// SPDX-License-Identifier: GPL-3.0-or-later
#include "desk_story.h"

#include "himpun/workflow/authority.h"

#include <random>

namespace desk
{

namespace fs = std::filesystem;

namespace
{

Office officeWithTwoUnits()
{
    const fs::path data = fs::path(HIMPUN_SOURCE_DIR) / "tests/data";
    const FolderSource files({data, offices::resources()});
    auto loaded = loadOffice(offices::contentOf(data / "kantor-dua-bidang.json"), files);
    if (!loaded)
        throw std::runtime_error(offices::describe(loaded.error()));
    return std::move(loaded->office);
}

const store::Holder tester{"tester", {}};

} // namespace

void DeskStory::finish(const std::string &value)
{
    for (auto view = bench->view(cycle); !view->cycle.openTasks().empty();
         view = bench->view(cycle)) {
        const workflow::Task task = *view->cycle.openTasks().front();
        const auto by = workflow::inboxOf(*view->sop, view->cycle, task).front();
        const sop::Step &step = view->sop->step(task.step);
        if (step.entry) {
            ASSERT_EQ(fills(by, *task.unit, value), "ok");
        }
        const workflow::Command approve = workflow::Approve{task.id, {}, {}, {}};
        const workflow::Command complete = workflow::Complete{task.id, {}, {}};
        ASSERT_EQ(said(by, step.review ? approve : complete), "ok");
    }
}

std::string row(const workflow::UnitId &unit)
{
    return unit == industri ? "ikm" : "retribusi";
}

DeskStory::DeskStory() : office(officeWithTwoUnits())
{
    std::unique_ptr<store::Repository> repository;
    if (GetParam() == Kind::Memory) {
        repository = store::makeMemoryRepository();
    } else {
        std::random_device random;
        folder = fs::temp_directory_path() / ("himpun-desk-" + std::to_string(random()));
        fs::create_directories(folder);
        auto created = std::move(*store::SqliteRepository::create(folder / "a.himpun", tester));
        file = created.get();
        repository = std::move(created);
    }
    bench = std::make_unique<Workbench>(std::move(repository), clock, ledger::leastCost);
    EXPECT_TRUE(bench->adoptOffice(office, kasubag));
    EXPECT_TRUE(bench->adoptSop(offices::sopNamed("3-disperindag-nganjuk"), kasubag));
}

DeskStory::~DeskStory()
{
    bench.reset();
    std::error_code ignored;
    if (!folder.empty())
        fs::remove_all(folder, ignored);
}

std::unique_ptr<Workbench> DeskStory::reader() const
{
    auto opened = store::SqliteRepository::openReadOnly(folder / "a.himpun");
    return opened ? std::make_unique<Workbench>(std::move(*opened), clock) : nullptr;
}

std::unique_ptr<Workbench> DeskStory::colleague() const
{
    auto opened = file->again();
    return opened ? std::make_unique<Workbench>(std::move(*opened), clock) : nullptr;
}

StartOrder DeskStory::order() const
{
    StartOrder order;
    order.by = kasubag;
    order.title = "Triwulan III 2026";
    order.period = *calendar::Period::parse("2026-TW3");
    order.sop = sop3;
    return order;
}

void DeskStory::start()
{
    const auto started = bench->start(order());
    ASSERT_EQ(codeOf(started), "ok");
    cycle = *started;
}

void DeskStory::untilTheSheets()
{
    start();
    done(sekretaris, workflow::Complete{task("tugaskan"), {}, {}});
    done(kasubag, workflow::Complete{task("siapkan-kertas-kerja"), {}, {}});
}

Outcome<workflow::Event> DeskStory::act(const workflow::OfficialId &by, workflow::Command command,
                                        workflow::CommandId id)
{
    return bench->perform({cycle, by, std::move(id), std::move(command)});
}

void DeskStory::done(const workflow::OfficialId &by, workflow::Command command)
{
    EXPECT_EQ(said(by, std::move(command)), "ok");
}

std::string DeskStory::said(const workflow::OfficialId &by, workflow::Command command,
                            workflow::CommandId id)
{
    return codeOf(act(by, std::move(command), std::move(id)));
}

std::string DeskStory::fills(const workflow::OfficialId &by, const workflow::UnitId &unit,
                             const std::string &value)
{
    return codeOf(bench->fill({cycle, unit, by, {row(unit), indicator::Field::Actual, value}}));
}

void DeskStory::handIn(const workflow::OfficialId &by, const workflow::UnitId &unit,
                       const std::string &value)
{
    EXPECT_EQ(fills(by, unit, value), "ok");
    done(by, workflow::Complete{task("isi-kertas-kerja", unit), {}, {}});
}

workflow::TaskId DeskStory::task(const std::string &step,
                                 const std::optional<workflow::UnitId> &unit)
{
    const auto view = bench->view(cycle);
    for (const workflow::Task *open : view->cycle.openTasks()) {
        if (open->step.text == step && (!unit || open->unit == unit))
            return open->id;
    }
    ADD_FAILURE() << step << " is not open";
    return {};
}

} // namespace desk
