// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/at_settings.h"

#include "holders_dialog.h"
#include "holiday_dialog.h"
#include "person_dialog.h"
#include "support/keyboard.h"
#include "support/shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QComboBox>
#include <QDateEdit>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSpinBox>
#include <QTableView>
#include <QTableWidget>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class SettingsPageTest : public AtSettingsPage
{
};

TEST_F(SettingsPageTest, a_new_person_with_a_dated_position_is_in_the_office_afterwards)
{
    open(SettingsPart::People);
    press("addButton");
    auto &dialog = *page.findChild<PersonDialog *>();
    child<QLineEdit>(dialog, "nameEdit")->setText("Rina Lestari, S.E.");
    child<QLineEdit>(dialog, "nipEdit")->setText("19890412 201503 2 003");
    auto &rank = *child<QComboBox>(dialog, "rankBox");
    rank.setCurrentIndex(rank.findData("III/b"));
    press(dialog, "addPositionButton");
    auto &positions = *child<QTableWidget>(dialog, "positionsTable");
    positions.item(0, 0)->setText("Analis Kinerja");
    positions.item(0, 2)->setText("2026-02-01");
    press(dialog, "saveButton");
    const service::Office after = office();
    const service::Official *rina = after.find(workflow::OfficialId{"198904122015032003"});
    ASSERT_TRUE(rina);
    EXPECT_EQ(rina->name, "Rina Lestari, S.E.");
    EXPECT_EQ(rina->rank->grade(), "III/b");
    ASSERT_EQ(rina->positions.size(), 1U);
    EXPECT_EQ(base::toIso(*rina->positions.front().from), "2026-02-01");
}

TEST_F(SettingsPageTest, a_person_with_faults_is_explained_and_nothing_typed_is_lost)
{
    open(SettingsPart::People);
    press("addButton");
    auto &dialog = *page.findChild<PersonDialog *>();
    child<QLineEdit>(dialog, "nameEdit")->setText("Rina Lestari");
    child<QLineEdit>(dialog, "nipEdit")->setText("123");
    press(dialog, "addPositionButton");
    auto &positions = *child<QTableWidget>(dialog, "positionsTable");
    positions.item(0, 0)->setText("Analis Kinerja");
    positions.item(0, 2)->setText("2026-02-31");
    press(dialog, "saveButton");
    EXPECT_TRUE(dialog.isVisible());
    const QString faults = child<QLabel>(dialog, "faultLabel")->text();
    EXPECT_TRUE(faults.contains("18 angka")) << faults.toStdString();
    EXPECT_TRUE(faults.contains("2026-02-31")) << faults.toStdString();
    EXPECT_EQ(office(), *counter.seat.office);
}

TEST_F(SettingsPageTest, the_rules_of_office_files_hold_for_forms_too)
{
    open(SettingsPart::People);
    press("addButton");
    auto &dialog = *page.findChild<PersonDialog *>();
    child<QLineEdit>(dialog, "nameEdit")->setText("Rina Lestari");
    press(dialog, "addPositionButton");
    auto &positions = *child<QTableWidget>(dialog, "positionsTable");
    positions.item(0, 0)->setText("Analis Kinerja");
    positions.item(0, 2)->setText("2026-05-01");
    positions.item(0, 3)->setText("2026-04-01");
    press(dialog, "saveButton");
    EXPECT_TRUE(dialog.isVisible());
    EXPECT_TRUE(child<QLabel>(dialog, "faultLabel")->text().contains("Analis Kinerja"))
        << child<QLabel>(dialog, "faultLabel")->text().toStdString();
}

TEST_F(SettingsPageTest, a_duty_gets_another_holder)
{
    open(SettingsPart::Duties);
    auto &table = shown<QTableView>("dutiesTable");
    table.setCurrentIndex(table.model()->index(1, 0));
    press("changeButton");
    auto &dialog = *page.findChild<HoldersDialog *>();
    auto &people = *child<QListWidget>(dialog, "peopleList");
    for (int row = 0; row < people.count(); ++row)
        people.item(row)->setCheckState(row == 0 ? Qt::Checked : Qt::Unchecked);
    const std::string chosen = people.item(0)->data(Qt::UserRole).toString().toStdString();
    press(dialog, "saveButton");
    page.refresh();
    counter.settle();
    EXPECT_EQ(table.model()->index(1, 2).data().toString().toStdString(),
              counter.seat.office->find(workflow::OfficialId{chosen})->name);
}

TEST_F(SettingsPageTest, an_office_without_a_coordinator_is_refused_in_words)
{
    open(SettingsPart::Duties);
    auto &table = shown<QTableView>("dutiesTable");
    table.setCurrentIndex(table.model()->index(0, 0));
    press("changeButton");
    auto &dialog = *page.findChild<HoldersDialog *>();
    auto &people = *child<QListWidget>(dialog, "peopleList");
    for (int row = 0; row < people.count(); ++row)
        people.item(row)->setCheckState(Qt::Unchecked);
    press(dialog, "saveButton");
    EXPECT_TRUE(child<QWidget>(page, "faultNotice")->isVisible());
    EXPECT_EQ(office(), *counter.seat.office);
}

TEST_F(SettingsPageTest, a_local_holiday_takes_a_working_day_from_the_year)
{
    open(SettingsPart::Calendar);
    const QString before = shown<QLabel>("countLabel").text();
    press("addButton");
    auto &dialog = *page.findChild<HolidayDialog *>();
    child<QDateEdit>(dialog, "dateEdit")->setDate(QDate(2026, 4, 9)); // a Thursday
    child<QLineEdit>(dialog, "nameEdit")->setText("Hari jadi kabupaten");
    press(dialog, "saveButton");
    EXPECT_TRUE(dialog.isVisible()) << "a source is wanted";
    child<QLineEdit>(dialog, "sourceEdit")->setText("Keputusan Bupati 12/2026");
    press(dialog, "saveButton");
    page.refresh();
    counter.settle();
    EXPECT_EQ(shown<QLabel>("countLabel").text().section(' ', 0, 0).toInt(),
              before.section(' ', 0, 0).toInt() - 1);
}

TEST_F(SettingsPageTest, a_changed_calendar_moves_open_deadlines_only_when_somebody_wants_it)
{
    const auto due = [this] { return *counter.view().cycle.openTasks().front()->due; };
    const auto addHoliday = [this](const QDate &date) {
        press("addButton");
        auto &dialog = *page.findChildren<HolidayDialog *>().back();
        child<QDateEdit>(dialog, "dateEdit")->setDate(date);
        child<QLineEdit>(dialog, "nameEdit")->setText("Libur daerah");
        child<QLineEdit>(dialog, "sourceEdit")->setText("Keputusan Bupati 12/2026");
        press(dialog, "saveButton");
        counter.settle();
        page.refresh();
        counter.settle();
    };
    const base::Instant promised = due();
    open(SettingsPart::Calendar);
    counter.prompter.confirms = false;
    addHoliday(QDate(2026, 11, 24));
    EXPECT_EQ(counter.prompter.confirmed.size(), 1);
    EXPECT_EQ(due(), promised);
    counter.prompter.confirms = true;
    addHoliday(QDate(2026, 11, 25));
    EXPECT_EQ(counter.prompter.confirmed.size(), 2);
    EXPECT_GT(due(), promised);
    EXPECT_TRUE(counter.prompter.told.empty());
}

TEST_F(SettingsPageTest, units_are_renamed_and_added)
{
    open(SettingsPart::Office);
    auto &units = shown<QTableWidget>("unitsTable");
    units.item(0, 0)->setText("Bidang Baru");
    press("addUnitButton");
    units.item(units.rowCount() - 1, 0)->setText("UPT Pasar Besar");
    press("saveButton");
    const service::Office after = office();
    EXPECT_EQ(after.units.front().name, "Bidang Baru");
    EXPECT_EQ(after.units.front().id, counter.seat.office->units.front().id);
    EXPECT_EQ(after.units.back().id.text, "upt-pasar-besar");
}

TEST_F(SettingsPageTest, policies_are_changed_by_the_coordinator)
{
    open(SettingsPart::Rating);
    auto &cap = shown<QComboBox>("capBox");
    cap.setCurrentIndex(cap.findData(150));
    emit cap.activated(cap.currentIndex());
    press("saveButton");
    EXPECT_EQ(office().policies.cap.ceiling, indicator::Ceiling::At150);
    shown<QSpinBox>("sizeBox").setValue(10);
    shown<QLineEdit>("kindsEdit").setText(QStringLiteral("PDF, *"));
    EXPECT_FALSE(shown<QPushButton>("saveButton").isEnabled()) << "no kind of file";
    shown<QLineEdit>("kindsEdit").setText(QStringLiteral("PDF, .jpg"));
    press("saveButton");
    EXPECT_EQ(office().policies.evidence, (service::EvidencePolicy{10, {"pdf", "jpg"}}));
}

TEST_F(SettingsPageTest, others_read_everything_and_learn_who_may_change_it)
{
    sitAsSomebodyElse();
    for (const auto part : {SettingsPart::Office, SettingsPart::People, SettingsPart::Duties,
                            SettingsPart::Calendar, SettingsPart::Rating}) {
        open(part);
        for (const QPushButton *button :
             child<QTabWidget>(page, "tabs")->currentWidget()->findChildren<QPushButton *>())
            EXPECT_FALSE(button->isVisible()) << button->objectName().toStdString();
    }
    EXPECT_TRUE(child<QLabel>(page, "whoLabel")->text().startsWith("Hanya pengelola siklus"));
}

TEST_F(SettingsPageTest, fits_a_small_screen_with_large_text)
{
    dress(*qApp, Appearance::Light, 150);
    SettingsPage large(counter.workplace());
    EXPECT_LE(large.minimumSizeHint().width(), 1366 - 230);
    EXPECT_LE(large.minimumSizeHint().height(), 768 - 130);
    dress(*qApp, Appearance::Light, 100);
}

TEST_F(SettingsPageTest, every_control_says_what_it_is_for)
{
    open(SettingsPart::Office);
    EXPECT_TRUE(unnamedControls(page).isEmpty()) << unnamedControls(page).toStdString();
}

} // namespace
