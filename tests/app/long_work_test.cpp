// SPDX-License-Identifier: GPL-3.0-or-later
#include "long_work.h"

#include <gtest/gtest.h>

#include <QSemaphore>
#include <QTest>

using namespace himpun;
using namespace himpun::app;

namespace
{

void nothing(const store::Progress &, const store::Cancel &) { }

} // namespace

TEST(LongWork, tells_in_the_window_s_thread_how_far_it_is_and_that_it_is_done)
{
    LongWork work;
    QObject window;
    std::vector<int> percents;
    QObject::connect(&work, &LongWork::progressed, &window,
                     [&](int percent) { percents.push_back(percent); });
    bool isDone = false;
    work.start(
        [](const store::Progress &progress, const store::Cancel &) {
            for (std::uint64_t done = 0; done <= 200; done += 50)
                progress(done, 200);
        },
        [&] { isDone = true; });
    EXPECT_TRUE(work.isRunning());
    ASSERT_TRUE(QTest::qWaitFor([&] { return isDone; }));
    EXPECT_FALSE(work.isRunning());
    EXPECT_EQ(percents, (std::vector{0, 25, 50, 75, 100}));
}

TEST(LongWork, stops_when_asked_and_says_so)
{
    LongWork work;
    bool isDone = false;
    work.start(
        [](const store::Progress &, const store::Cancel &cancel) {
            while (!cancel)
                QThread::msleep(1);
        },
        [&] { isDone = true; });
    work.cancel();
    EXPECT_TRUE(QTest::qWaitFor([&] { return isDone; }));
}

TEST(LongWork, that_was_dropped_tells_nothing_even_where_it_had_ended)
{
    LongWork work;
    QSemaphore ended;
    bool toldOld = false;
    bool toldNew = false;
    work.start([&](const store::Progress &, const store::Cancel &) { ended.release(); },
               [&] { toldOld = true; });
    ended.acquire();
    QThread::msleep(50); // the end of it waits in the window's queue
    work.start(&nothing, [&] { toldNew = true; });
    EXPECT_TRUE(QTest::qWaitFor([&] { return toldNew; }));
    EXPECT_FALSE(toldOld);
}
