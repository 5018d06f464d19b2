// SPDX-License-Identifier: GPL-3.0-or-later
// A unit or a person added by mistake goes away again; whoever is named somewhere stays.
#include "support/at_settings.h"

#include <QLabel>
#include <QTableWidget>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class RemovingTest : public AtSettingsPage
{
protected:
    void adopt(const service::Office &changed)
    {
        counter.read([&](service::Workbench &bench) {
            return bench.adoptOffice(changed, counter.seat.official);
        });
        refresh();
    }
    QString fault() { return child<QLabel>(page, "faultLabel")->text(); }
    QTableWidget &units() { return shown<QTableWidget>("unitsTable"); }
};

} // namespace

TEST_F(RemovingTest, a_unit_that_nothing_names_goes_away_when_saved)
{
    service::Office more = office();
    more.units.push_back({{"salah"}, "Bidang Salah Ketik", "Salah"});
    adopt(more);
    open(SettingsPart::Office);
    units().setCurrentCell(units().rowCount() - 1, 0);
    press("removeUnitButton");
    EXPECT_EQ(office().units.size(), more.units.size()) << "not before it is saved";
    press("saveButton");
    EXPECT_EQ(office().units.size(), more.units.size() - 1);
    EXPECT_FALSE(office().find(workflow::UnitId{"salah"}));
}

TEST_F(RemovingTest, a_unit_at_work_stays_and_it_is_said_where_it_is_named)
{
    open(SettingsPart::Office);
    const int before = units().rowCount();
    units().setCurrentCell(0, 0);
    press("removeUnitButton");
    EXPECT_EQ(units().rowCount(), before);
    for (const char *where : {"Dalam jabatan", "Dalam perjanjian kinerja: 2026", "Dalam siklus"})
        EXPECT_TRUE(fault().contains(where)) << fault().toStdString();
}

TEST_F(RemovingTest, a_row_that_was_never_saved_just_goes)
{
    open(SettingsPart::Office);
    const int before = units().rowCount();
    press("addUnitButton");
    units().setCurrentCell(before, 0);
    press("removeUnitButton");
    EXPECT_EQ(units().rowCount(), before);
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled());
}

TEST_F(RemovingTest, a_person_whom_nothing_names_goes_away)
{
    service::Office more = office();
    more.officials.push_back({{"salah"}, "Orang Salah Ketik", std::nullopt, std::nullopt, {}});
    adopt(more);
    open(SettingsPart::People);
    choosePerson({"salah"});
    counter.prompter.confirms = false;
    press("removeButton");
    EXPECT_TRUE(office().find(workflow::OfficialId{"salah"}));
    counter.prompter.confirms = true;
    press("removeButton");
    EXPECT_FALSE(office().find(workflow::OfficialId{"salah"}));
}

TEST_F(RemovingTest, who_did_something_in_a_cycle_stays_even_after_others_took_his_place)
{
    service::Office less = office();
    const workflow::OfficialId gone = *std::ranges::find_if(
        less.assignments.front().officials, [&](const workflow::OfficialId &official) {
            return std::ranges::count(less.coordinators, official) == 0;
        });
    for (workflow::Assignment &assignment : less.assignments) {
        for (workflow::OfficialId &official : assignment.officials) {
            if (official == gone)
                official = less.coordinators.front();
        }
    }
    if (less.head == gone)
        less.head = less.coordinators.front();
    adopt(less);
    open(SettingsPart::People);
    choosePerson(gone);
    press("removeButton");
    EXPECT_TRUE(office().find(gone));
    EXPECT_TRUE(fault().contains("Dalam siklus")) << fault().toStdString();
    EXPECT_FALSE(fault().contains("Dalam pelaksana")) << fault().toStdString();
}
