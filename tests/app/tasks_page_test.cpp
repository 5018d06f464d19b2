// SPDX-License-Identifier: GPL-3.0-or-later
// Tugas Saya when nothing is to be done.
#include "support/at_counter.h"
#include "tasks_page.h"

#include <QLabel>
#include <QPushButton>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

constexpr const char *marketClerk = "198603092011012012";

class NothingToDo : public AtCounter
{
protected:
    NothingToDo()
    {
        ask([&](service::Workbench &bench) {
            return bench.perform({running, coordinator(), {}, workflow::Cancel{"salah periode"}});
        });
    }

    std::unique_ptr<TasksPage> looks()
    {
        auto page = std::make_unique<TasksPage>(counter.workplace());
        page->show();
        page->arrive(AtTasks{});
        settle();
        return page;
    }
};

} // namespace

TEST_F(NothingToDo, tells_the_coordinator_where_he_starts_a_cycle_and_not_to_wait_for_himself)
{
    const auto page = looks();
    bool isAway = false;
    QObject::connect(page.get(), &Page::go,
                     [&](const Place &place) { isAway = std::holds_alternative<AtCycles>(place); });
    auto &button = *child<QPushButton>(*page, "cyclesButton");
    ASSERT_TRUE(button.isVisible());
    button.click();
    EXPECT_TRUE(isAway);
}

TEST_F(NothingToDo, tells_everybody_else_to_wait_for_him)
{
    counter.sit(marketClerk);
    const auto page = looks();
    EXPECT_FALSE(child<QPushButton>(*page, "cyclesButton")->isVisible());
    EXPECT_TRUE(child<QLabel>(*page, "emptyLabel")->text().contains(QStringLiteral("pengelola")));
}
