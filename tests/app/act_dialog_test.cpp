// SPDX-License-Identifier: GPL-3.0-or-later
// The dialog of every act: what may be chosen, and what goes along.
#include "act_dialog.h"

#include "act_menu.h"
#include "choice_list.h"
#include "house_style.h"
#include "remark_drafts.h"
#include "settings.h"
#include "support/counter.h"

#include <gtest/gtest.h>

#include <QCheckBox>
#include <QComboBox>
#include <QImage>
#include <QLabel>
#include <QLineEdit>
#include <QPainter>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QStyleOptionViewItem>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;
using workflow::Operation;

namespace
{

const workflow::UnitId market{"pasar"}, industry{"industri"};

class ActDialogTest : public testing::Test
{
protected:
    ActDialogTest()
    {
        counter.seat.official = counter.seat.office->coordinators.front();
        settings::remarkDrafts.write({});
    }

    ActQuestion question(Operation operation)
    {
        auto view = counter.view();
        view.present = std::make_shared<const service::Office>(now);
        return {operation, std::move(view),           {}, counter.seat.official,
                {},        counter.file.clock().now()};
    }
    ChoiceList &units(ActDialog &dialog) { return *child<ChoiceList>(dialog, "unitsList"); }
    void tick(QListWidget &list, const workflow::UnitId &unit, Qt::CheckState state = Qt::Checked)
    {
        for (int row = 0; row < list.count(); ++row) {
            if (list.item(row)->data(Qt::UserRole).toString().toStdString() == unit.text)
                list.item(row)->setCheckState(state);
        }
    }
    /// The sign before a choice that was made.
    static QImage ring(const QListWidget &list)
    {
        QImage picture(20, 20, QImage::Format_RGB32);
        picture.fill(Qt::white);
        QPainter painter(&picture);
        QStyleOptionViewItem option;
        option.rect = picture.rect();
        option.state = QStyle::State_Enabled | QStyle::State_On;
        HouseStyle style;
        style.drawPrimitive(QStyle::PE_IndicatorItemViewItemCheck, &option, &painter, &list);
        return picture;
    }
    static workflow::CellRemark remarkOn(const workflow::UnitId &unit)
    {
        return {unit, "ikm", "actual", "periksa"};
    }
    RemarkDrafts drafts()
    {
        RemarkDrafts drafts;
        drafts.openFor(counter.seat, counter.runningCycle());
        return drafts;
    }

    Counter counter{"disperindag-nganjuk"};
    service::Office now = *counter.seat.office;
};

} // namespace

TEST_F(ActDialogTest, lets_in_a_unit_that_came_after_the_cycle_was_started)
{
    now.units.push_back({workflow::UnitId{"upt-baru"}, "UPT Baru", "Baru"});
    ActDialog dialog(question(Operation::AddUnit), {});
    ASSERT_EQ(units(dialog).count(), 1);
    EXPECT_EQ(units(dialog).item(0)->text(), QStringLiteral("UPT Baru"));
}

TEST_F(ActDialogTest, says_why_there_is_no_unit_to_let_in)
{
    ActDialog dialog(question(Operation::AddUnit), {});
    EXPECT_EQ(units(dialog).count(), 0);
    EXPECT_TRUE(
        child<QLabel>(dialog, "consequenceLabel")->text().contains(QStringLiteral("Pengaturan")));
}

TEST_F(ActDialogTest, lets_a_unit_back_in_that_was_exempted)
{
    ActQuestion asked = question(Operation::AddUnit);
    asked.view.cycle.find(market)->exempted = true;
    ActDialog dialog(asked, {});
    ASSERT_EQ(units(dialog).count(), 1);
    EXPECT_EQ(units(dialog).item(0)->data(Qt::UserRole).toString(), QStringLiteral("pasar"));
}

TEST_F(ActDialogTest, exempts_one_unit_at_a_time)
{
    ActDialog dialog(question(Operation::ExemptUnit), {});
    child<QPlainTextEdit>(dialog, "textEdit")->setPlainText("digabung");
    EXPECT_FALSE(child<QPushButton>(dialog, "doButton")->isEnabled()) << "nothing is chosen yet";
    units(dialog).choose(market.text);
    units(dialog).choose(industry.text);
    EXPECT_EQ(std::get<workflow::ExemptUnit>(dialog.command()).unit, industry);
    EXPECT_EQ(units(dialog).chosen().size(), 1u);
    EXPECT_NE(ring(units(dialog)), ring(*child<ChoiceList>(dialog, "peopleList")))
        << "a tick would promise that several can be chosen";
}

TEST_F(ActDialogTest, finds_the_person_to_give_work_to_among_many)
{
    ActQuestion asked = question(Operation::Delegate);
    asked.task = asked.view.cycle.openTasks().front()->id;
    ActDialog dialog(asked, {});
    auto &people = *child<ChoiceList>(dialog, "peopleList");
    auto &find = *child<QLineEdit>(dialog, "peopleFindEdit");
    ASSERT_GT(people.count(), 8);
    EXPECT_FALSE(find.isHidden());
    people.item(1)->setCheckState(Qt::Checked);
    find.setText(people.item(people.count() - 1)->text().toLower());
    EXPECT_TRUE(people.isRowHidden(0));
    EXPECT_FALSE(people.isRowHidden(people.count() - 1));
    EXPECT_FALSE(people.isRowHidden(1)) << "nobody is chosen out of sight";
    people.item(people.count() - 1)->setCheckState(Qt::Checked);
    EXPECT_EQ(people.chosen().size(), 1u);
}

TEST_F(ActDialogTest, is_called_in_the_menu_what_it_is_called_in_the_dialog)
{
    const auto view = counter.view();
    const workflow::Task task = *view.cycle.openTasks().front();
    const sop::Step &step = view.sop->step(task.step);
    ASSERT_TRUE(step.entry);
    QWidget page;
    ActMenu menu(counter.workplace(), &page);
    menu.offer(view.id, task.id, {Operation::Complete}, &step);
    ActQuestion asked = question(Operation::Complete);
    asked.task = task.id;
    EXPECT_EQ(menu.actions().front()->text(), ActDialog(asked, {}).windowTitle());
    EXPECT_EQ(menu.actions().front()->text(), QStringLiteral("Ajukan"));
}

TEST_F(ActDialogTest, gives_work_to_somebody_who_came_after_the_cycle_was_started)
{
    service::Official newcomer = now.officials.front();
    newcomer.id = {"199909092024011001"};
    newcomer.name = "Rina Baru";
    now.officials.push_back(newcomer);
    ActQuestion asked = question(Operation::Reassign);
    asked.task = asked.view.cycle.openTasks().front()->id;
    ActDialog dialog(asked, {});
    EXPECT_EQ(child<QListWidget>(dialog, "peopleList")
                  ->findItems(QStringLiteral("Rina Baru"), Qt::MatchContains)
                  .size(),
              1);
}

TEST_F(ActDialogTest, sends_the_remarks_of_those_units_only_that_are_returned)
{
    ActQuestion asked = question(Operation::RequestCorrection);
    asked.task = asked.view.cycle.openTasks().front()->id;
    asked.remarks = {remarkOn(market), remarkOn(industry)};
    ActDialog dialog(asked, {});
    tick(units(dialog), industry, Qt::Unchecked);
    const auto command = std::get<workflow::RequestCorrection>(dialog.command());
    EXPECT_EQ(command.remarks, std::vector{remarkOn(market)});
    EXPECT_TRUE(child<QLabel>(dialog, "remarksLabel")->text().startsWith(QStringLiteral("1 ")));
    EXPECT_EQ(remarksSettledBy(command, asked), std::vector{remarkOn(market)});
}

TEST_F(ActDialogTest, says_that_an_approval_drops_what_was_not_sent)
{
    ActQuestion asked = question(Operation::Approve);
    asked.task = asked.view.cycle.openTasks().front()->id;
    asked.remarks = {remarkOn(market)};
    ActDialog dialog(asked, {});
    EXPECT_TRUE(child<QLabel>(dialog, "remarksLabel")->text().contains(QStringLiteral("dihapus")));
}

TEST_F(ActDialogTest, remarks_that_were_not_sent_stay_whatever_else_is_done)
{
    RemarkDrafts mine = drafts();
    mine.put(remarkOn(market));
    QWidget page;
    ActMenu menu(counter.workplace(), &page);
    const auto view = counter.view();
    const workflow::TaskId task = view.cycle.openTasks().front()->id;
    menu.offer(view.id, task, {});
    menu.act(Operation::SendBack); // and thinks better of it
    counter.settle();
    ASSERT_EQ(counter.prompter.asked.size(), 1u);
    counter.prompter.answer = [task](const ActQuestion &) {
        return workflow::Comment{task, "sudah saya lihat"};
    };
    menu.act(Operation::Comment);
    counter.settle();
    EXPECT_EQ(drafts().all(), std::vector{remarkOn(market)});
}

TEST_F(ActDialogTest, remarks_go_along_with_a_return_wherever_it_begins)
{
    const auto view = counter.view();
    const workflow::Task task = *view.cycle.openTasks().front();
    RemarkDrafts mine = drafts();
    mine.put(remarkOn(*task.unit));
    QWidget page;
    ActMenu menu(counter.workplace(), &page);
    menu.offer(view.id, task.id, {});
    menu.act(Operation::SendBack);
    counter.settle();
    ASSERT_EQ(counter.prompter.asked.size(), 1u);
    EXPECT_EQ(counter.prompter.asked.front().remarks, std::vector{remarkOn(*task.unit)});
}

TEST_F(ActDialogTest, reopens_a_finished_cycle_for_a_correction_that_goes_straight_to_the_signature)
{
    ActQuestion asked = question(Operation::Reopen);
    asked.view = counter
                     .read([](service::Workbench &bench) {
                         return bench.view(workflow::CycleId{"2026-TW3"});
                     })
                     .value();
    ActDialog dialog(asked, {});
    dialog.show();
    auto *target = child<QComboBox>(dialog, "targetBox");
    EXPECT_EQ(target->currentData().toString(), QStringLiteral("isi-kertas-kerja"));
    auto *straight = child<QCheckBox>(dialog, "straightBackBox");
    ASSERT_TRUE(straight->isVisible());
    EXPECT_TRUE(straight->text().contains(QStringLiteral("persetujuan terakhir")));
    units(dialog).choose(market.text);
    straight->setChecked(true);
    EXPECT_TRUE(child<QLabel>(dialog, "consequenceLabel")
                    ->text()
                    .contains(QStringLiteral("langsung ke langkah")));
    EXPECT_EQ(std::get<workflow::Reopen>(dialog.command()).way, workflow::WayBack::StraightBack);
    target->setCurrentIndex(target->count() - 1);
    EXPECT_FALSE(straight->isVisible()) << "nobody approves behind the last step";
    EXPECT_EQ(std::get<workflow::Reopen>(dialog.command()).way, workflow::WayBack::StepByStep);
}
