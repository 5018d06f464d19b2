// SPDX-License-Identifier: GPL-3.0-or-later
// Killed at any moment, raced by others, out of room: what was acknowledged stays.
#include "folder.h"
#include "walk.h"

#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

#include <csignal>
#include <cstdlib>
#include <map>
#include <thread>

#include <sys/resource.h>
#include <sys/wait.h>
#include <unistd.h>

namespace himpun::store
{

namespace
{

using support::Walk;

int times(int usually, int atLength)
{
    return std::getenv("HIMPUN_LONG") ? atLength : usually;
}

workflow::CycleId cycleOf(int run, int number)
{
    return {"siklus-" + std::to_string(run) + "-" + std::to_string(number)};
}

/// One event that is on disk.
struct Acknowledgement {
    int cycle = 0;
    std::uint32_t number = 0;
};

/// Walks cycle after cycle and tells about every event that was appended, until it is killed.
[[noreturn]] void actForEver(const std::filesystem::path &file, const sop::Sop &sop, int run,
                             int pipe)
{
    auto repository = SqliteRepository::open(file, {"anak", {}}).value();
    for (int number = 0;; ++number) {
        Walk walk(sop, cycleOf(run, number), static_cast<unsigned>(run * 1000 + number));
        std::optional<workflow::Event> event = walk.start();
        for (int i = 0; i < 40 && event; ++i) {
            repository->drafts().save(walk.id(), {"bidang-1"}, {"iku", "actual", "7", {"sari"}});
            if (!repository->journal().append(walk.act(*event)))
                _exit(1);
            const Acknowledgement done{number, walk.cycle().events};
            if (write(pipe, &done, sizeof done) != sizeof done)
                _exit(2);
            event = walk.anything();
        }
    }
}

/// Lets a child act, kills it after \a microseconds and gives what it had acknowledged.
std::map<int, std::uint32_t> killedAfter(unsigned microseconds, const std::filesystem::path &file,
                                         const sop::Sop &sop, int run)
{
    int ends[2];
    if (pipe(ends) != 0)
        throw std::runtime_error("no pipe");
    const pid_t child = fork();
    if (child == 0) {
        close(ends[0]);
        actForEver(file, sop, run, ends[1]);
    }
    close(ends[1]);
    std::map<int, std::uint32_t> acknowledged;
    Acknowledgement done;
    if (read(ends[0], &done, sizeof done) == sizeof done) // it is at work now
        acknowledged[done.cycle] = done.number;
    usleep(microseconds);
    kill(child, SIGKILL);
    while (read(ends[0], &done, sizeof done) == sizeof done)
        acknowledged[done.cycle] = done.number;
    close(ends[0]);
    waitpid(child, nullptr, 0);
    return acknowledged;
}

TEST(SlowCrash, loses_nothing_that_was_acknowledged_when_killed_at_any_moment)
{
    const support::Folder folder;
    const sop::Sop sop = support::shippedSop("3-disperindag-nganjuk");
    std::mt19937 random(11);
    std::uniform_int_distribution<unsigned> moment(0, 15'000);
    const int kills = times(500, 10'000);
    constexpr int killsInOneFile = 25; // reading all of it again takes ever longer
    std::uint64_t acts = 0;
    std::filesystem::path file;
    for (int run = 0; run < kills; ++run) {
        if (run % killsInOneFile == 0) {
            file = folder / (std::to_string(run) + ".himpun");
            SqliteRepository::create(file, {"uji", {}}).value();
        }
        const auto acknowledged = killedAfter(moment(random), file, sop, run);
        ASSERT_FALSE(acknowledged.empty());
        auto repository = SqliteRepository::open(file, {"uji", {}}).value(); // no stale lock
        for (const auto &[number, events] : acknowledged) {
            const auto kept = repository->journal().events(cycleOf(run, number)).size();
            EXPECT_GE(kept, events);
            EXPECT_LE(kept, events + 1u); // the one that was under way
            acts += events;
        }
        if ((run + 1) % killsInOneFile == 0) {
            const auto report = repository->verify();
            ASSERT_TRUE(report.isSound()) << report.faults.front().detail;
            repository.reset();
            std::filesystem::remove(file);
        }
    }
    RecordProperty("kills", kills);
    RecordProperty("acts", std::to_string(acts));
}

TEST(Race, lets_one_of_two_win_and_loses_no_update)
{
    const support::Folder folder;
    const sop::Sop sop = support::shippedSop("3-disperindag-nganjuk");
    const auto calendar = support::plainCalendar();
    auto repository = SqliteRepository::create(folder / "data.himpun", {"uji", {}}).value();
    Walk walk(sop, {"siklus"}, 3);
    const auto start = walk.start();
    ASSERT_TRUE(repository->journal().append(walk.act(start)).has_value());

    constexpr int commentsEach = 60;
    const auto comment = [&](const std::string &who) {
        auto mine = repository->again().value();
        for (int i = 0; i < commentsEach;) {
            const auto before = workflow::fold(mine->journal().events(walk.id()), sop);
            const std::string text = who + std::to_string(i);
            const workflow::Request request{{text},
                                            support::coordinator,
                                            before.lastEventAt,
                                            workflow::Comment{std::nullopt, text}};
            const auto event = workflow::decide(sop, calendar, before, request).value();
            const auto after = workflow::evolve(before, event, sop);
            if (mine->journal().append(Act{walk.id(), event, sop, after}))
                ++i;
        }
    };
    std::thread sari(comment, "sari");
    std::thread budi(comment, "budi");
    sari.join();
    budi.join();

    std::map<std::string, int> comments;
    for (const auto &event : repository->journal().events(walk.id())) {
        if (const auto *made = std::get_if<workflow::Commented>(&event.fact))
            ++comments[made->text];
    }
    EXPECT_EQ(comments.size(), 2u * commentsEach);
    for (const auto &[text, count] : comments)
        EXPECT_EQ(count, 1) << text;
    EXPECT_TRUE(repository->verify().isSound());
}

TEST(DiskTrouble, keeps_what_was_committed_and_goes_on_when_there_is_room_again)
{
    const support::Folder folder;
    const sop::Sop sop = support::shippedSop("3-disperindag-nganjuk");
    auto repository = SqliteRepository::create(folder / "data.himpun", {"uji", {}}).value();
    Walk walk(sop, {"siklus"}, 3);
    auto event = std::optional(walk.start());
    ASSERT_TRUE(repository->journal().append(walk.act(*event)).has_value());

    rlimit unlimited;
    getrlimit(RLIMIT_FSIZE, &unlimited);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit small = unlimited;
    small.rlim_cur = 260'000;
    setrlimit(RLIMIT_FSIZE, &small);
    bool failed = false;
    std::uint32_t kept = 1;
    for (int i = 0; i < 100 && !failed; ++i) {
        event = walk.anything();
        try {
            ASSERT_TRUE(repository->journal().append(walk.act(*event)).has_value());
            ++kept;
        } catch (const StoreError &error) {
            failed = true;
            EXPECT_TRUE(error.fault() == StoreFault::InputOutput
                        || error.fault() == StoreFault::DiskFull);
        }
    }
    setrlimit(RLIMIT_FSIZE, &unlimited);
    ASSERT_TRUE(failed);
    EXPECT_EQ(repository->journal().events(walk.id()).size(), kept);
    EXPECT_TRUE(repository->journal().append(walk.act(*event)).has_value());
    EXPECT_EQ(repository->journal().events(walk.id()).size(), kept + 1);
    EXPECT_TRUE(repository->verify().isSound());
}

} // namespace

} // namespace himpun::store
