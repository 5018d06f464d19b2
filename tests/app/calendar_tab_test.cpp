// SPDX-License-Identifier: GPL-3.0-or-later
// The calendar is kept up in the window: every day, every season of hours, and whole years.
#include "himpun/calendar/load.h"
#include "himpun/models/office_models.h"
#include "holiday_dialog.h"
#include "hours_dialog.h"
#include "support/at_settings.h"

#include <QComboBox>
#include <QDateEdit>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QSpinBox>
#include <QTableView>
#include <QTemporaryDir>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

constexpr base::Date newYear2028 = std::chrono::year(2028) / 1 / 3;

class CalendarTabTest : public AtSettingsPage
{
protected:
    CalendarTabTest()
    {
        counter.prompter.confirms = false; // open deadlines stay as they are
        open(SettingsPart::Calendar);
    }

    const calendar::CalendarData &calendarData()
    {
        m_office = office();
        return m_office.calendar;
    }
    template <class Dialog>
    Dialog &dialog()
    {
        return *page.findChildren<Dialog *>().back();
    }
    void choose(base::Date date)
    {
        auto &table = shown<QTableView>("holidaysTable");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            const auto role = models::HolidaysModel::DateRole;
            if (index.data(role).toString().toStdString() == base::toIso(date))
                table.setCurrentIndex(index);
        }
    }
    void write(QWidget &window, const char *name, const char *text)
    {
        child<QLineEdit>(window, name)->setText(QString::fromUtf8(text));
    }
    void writeHours(QWidget &window, const char *days, const char *span, const char *breaks)
    {
        QWidget &edit = *child<QWidget>(window, days);
        write(edit, "spanEdit", span);
        write(edit, "breaksEdit", breaks);
    }
    void chooseKind(HolidayDialog &window, calendar::DayKind kind)
    {
        auto &box = *child<QComboBox>(window, "kindBox");
        box.setCurrentIndex(box.findData(static_cast<int>(kind)));
    }
    /// An entry of the menu of hours: those before the separator are the ordinary week and the
    /// seasons.
    void askHours(const QString &words)
    {
        QMenu &menu = *shown<QPushButton>("hoursButton").menu();
        emit menu.aboutToShow();
        for (QAction *action : menu.actions()) {
            if (action->text().startsWith(words))
                return action->trigger();
        }
        FAIL() << "no hours of " << words.toStdString();
    }
    QString fault(QWidget &window) { return child<QLabel>(window, "faultLabel")->text(); }
    void take(const QByteArray &json)
    {
        counter.prompter.fileToOpen = m_folder.filePath(QStringLiteral("indonesia-2028.json"));
        QFile file(counter.prompter.fileToOpen);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(json);
        file.close();
        press("takeButton");
        refresh();
    }

private:
    service::Office m_office;
    QTemporaryDir m_folder;
};

const char *const year2028 = R"({"himpun": "holidays/1", "year": 2028, "name": "Libur 2028",
    "source": "SKB Tiga Menteri 2027", "days": [
    {"date": "2028-01-01", "kind": "holiday", "name": "Tahun Baru"},
    {"date": "2028-01-03", "kind": "collective-leave", "name": "Cuti bersama Tahun Baru"}]})";

} // namespace

TEST_F(CalendarTabTest, cuti_bersama_of_a_coming_year_is_added)
{
    shown<QSpinBox>("yearBox").setValue(2028);
    EXPECT_TRUE(shown<QLabel>("unknownLabel").isVisible());
    press("addButton");
    auto &day = dialog<HolidayDialog>();
    chooseKind(day, calendar::DayKind::CollectiveLeave);
    child<QDateEdit>(day, "dateEdit")->setDate(QDate(2028, 1, 3));
    write(day, "nameEdit", "Cuti bersama Tahun Baru");
    write(day, "sourceEdit", "SKB Tiga Menteri 2027");
    press(day, "saveButton");
    EXPECT_EQ(calendarData().exceptions.at(newYear2028).kind, calendar::DayKind::CollectiveLeave);
    refresh();
    EXPECT_FALSE(shown<QLabel>("unknownLabel").isVisible());
}

TEST_F(CalendarTabTest, a_wrong_national_day_is_moved_and_one_too_many_removed)
{
    const base::Date eid = std::chrono::year(2026) / 3 / 21;
    ASSERT_EQ(calendarData().exceptions.at(eid).kind, calendar::DayKind::Holiday);
    const std::string name = calendarData().exceptions.at(eid).name;
    choose(eid);
    press("changeButton");
    auto &day = dialog<HolidayDialog>();
    EXPECT_EQ(child<QLineEdit>(day, "nameEdit")->text().toStdString(), name);
    child<QDateEdit>(day, "dateEdit")->setDate(QDate(2026, 3, 22));
    press(day, "saveButton");
    EXPECT_TRUE(fault(day).contains("sudah tercatat")) << fault(day).toStdString();
    child<QDateEdit>(day, "dateEdit")->setDate(QDate(2026, 3, 28));
    press(day, "saveButton");
    EXPECT_FALSE(calendarData().exceptions.contains(eid));
    EXPECT_EQ(calendarData().exceptions.at(std::chrono::year(2026) / 3 / 28).name, name);
    refresh();
    const base::Date workers = std::chrono::year(2026) / 5 / 1;
    ASSERT_TRUE(calendarData().exceptions.contains(workers));
    choose(workers);
    press("removeButton");
    EXPECT_FALSE(calendarData().exceptions.contains(workers));
}

TEST_F(CalendarTabTest, a_saturday_that_is_worked_has_hours_of_its_own)
{
    press("addButton");
    auto &day = dialog<HolidayDialog>();
    EXPECT_FALSE(child<QWidget>(day, "hoursEdit")->isVisible());
    chooseKind(day, calendar::DayKind::ExtraWorkday);
    child<QDateEdit>(day, "dateEdit")->setDate(QDate(2026, 12, 12));
    write(day, "nameEdit", "Kerja pengganti");
    write(day, "sourceEdit", "Surat Edaran Bupati 3/2026");
    writeHours(day, "hoursEdit", "delapan", "");
    press(day, "saveButton");
    EXPECT_TRUE(fault(day).contains("07.30–16.00")) << fault(day).toStdString();
    writeHours(day, "hoursEdit", "8 - 14.30", "12.00-12.30");
    press(day, "saveButton");
    const base::Date saturday = std::chrono::year(2026) / 12 / 12;
    EXPECT_EQ(calendarData().exceptions.at(saturday).hours,
              (calendar::Hours{{480, 720}, {750, 870}}));
}

TEST_F(CalendarTabTest, the_ramadan_after_next_gets_hours_of_its_own)
{
    shown<QSpinBox>("yearBox").setValue(2028);
    askHours("Tambah masa lain");
    auto &season = dialog<HoursDialog>();
    write(season, "nameEdit", "Ramadan 1449 H");
    write(season, "sourceEdit", "Surat Edaran Bupati 1/2028");
    child<QDateEdit>(season, "fromEdit")->setDate(QDate(2028, 1, 28));
    child<QDateEdit>(season, "toEdit")->setDate(QDate(2028, 2, 25));
    writeHours(season, "hoursEdit0", "08.00–15.00", "12.00–12.30");
    writeHours(season, "hoursEdit4", "08.00–15.30", "11.30–12.30");
    press(season, "saveButton");
    ASSERT_FALSE(season.isVisible()) << fault(season).toStdString();
    const calendar::SeasonalHours &kept = calendarData().seasons.back();
    EXPECT_EQ(kept.name, "Ramadan 1449 H");
    for (const std::size_t day : {0U, 1U, 2U, 3U})
        EXPECT_EQ(kept.week[day], (calendar::Hours{{480, 720}, {750, 900}})) << day;
    EXPECT_EQ(kept.week[4], (calendar::Hours{{480, 690}, {750, 930}}));
    EXPECT_TRUE(kept.week[5].empty());
    refresh();
    EXPECT_TRUE(shown<QLabel>("hoursLabel").text().contains("Ramadan 1449 H"));
}

TEST_F(CalendarTabTest, a_season_is_changed_and_removed_and_may_not_lie_on_another)
{
    const std::size_t before = calendarData().seasons.size();
    ASSERT_GE(before, 2U);
    const calendar::SeasonalHours first = calendarData().seasons[0];
    askHours(QString::fromStdString(first.name));
    child<QDateEdit>(dialog<HoursDialog>(), "toEdit")->setDate(QDate(2027, 2, 20));
    press(dialog<HoursDialog>(), "saveButton");
    EXPECT_TRUE(fault(dialog<HoursDialog>()).contains("bertumpang tindih"))
        << fault(dialog<HoursDialog>()).toStdString();
    child<QDateEdit>(dialog<HoursDialog>(), "toEdit")->setDate(QDate(2026, 3, 19));
    press(dialog<HoursDialog>(), "saveButton");
    EXPECT_EQ(calendarData().seasons.size(), before);
    EXPECT_EQ(calendarData().seasons[0].to, base::Date(std::chrono::year(2026) / 3 / 19));
    EXPECT_EQ(calendarData().seasons[0].week, first.week) << "its hours were left alone";
    refresh();
    askHours(QString::fromStdString(first.name));
    press(dialog<HoursDialog>(), "removeButton");
    EXPECT_EQ(calendarData().seasons.size(), before - 1);
}

TEST_F(CalendarTabTest, the_ordinary_hours_are_changed_day_by_day_where_they_differ)
{
    const calendar::Week before = calendarData().week;
    askHours("Jam kerja biasa");
    auto &week = dialog<HoursDialog>();
    EXPECT_FALSE(child<QWidget>(week, "hoursEdit1")->isVisible()) << "Monday to Thursday in one";
    child<QAbstractButton>(week, "apartBox")->click();
    EXPECT_TRUE(child<QWidget>(week, "hoursEdit1")->isVisible());
    writeHours(week, "hoursEdit0", "07.00–16.00", "12.00–13.00");
    press(week, "saveButton");
    EXPECT_EQ(calendarData().week[0], (calendar::Hours{{420, 720}, {780, 960}}));
    EXPECT_EQ(calendarData().week[1], before[1]);
}

TEST_F(CalendarTabTest, a_year_comes_from_a_file_and_the_days_of_the_office_stay)
{
    shown<QSpinBox>("yearBox").setValue(2028);
    press("addButton");
    auto &day = dialog<HolidayDialog>();
    child<QDateEdit>(day, "dateEdit")->setDate(QDate(2028, 1, 3));
    write(day, "nameEdit", "Hari jadi kabupaten");
    write(day, "sourceEdit", "Keputusan Bupati 12/2027");
    press(day, "saveButton");
    refresh();
    take(year2028);
    EXPECT_EQ(calendarData().exceptions.at(newYear2028).name, "Hari jadi kabupaten");
    EXPECT_EQ(calendar::holidayYears(calendarData()).back(), 2028);
    EXPECT_EQ(shown<QSpinBox>("yearBox").value(), 2028);
    EXPECT_FALSE(shown<QLabel>("unknownLabel").isVisible());
}

TEST_F(CalendarTabTest, a_year_that_is_there_is_replaced_only_when_somebody_wants_it)
{
    take(year2028);
    const calendar::CalendarData before = calendarData();
    const auto asked = counter.prompter.confirmed.size();
    QByteArray other(year2028);
    take(other.replace("2028-01-03", "2028-01-04"));
    EXPECT_EQ(counter.prompter.confirmed.size(), asked + 1);
    EXPECT_EQ(calendarData(), before);
    counter.prompter.confirms = true;
    take(other);
    EXPECT_FALSE(calendarData().exceptions.contains(newYear2028));
    EXPECT_TRUE(calendarData().exceptions.contains(std::chrono::year(2028) / 1 / 4));
}

TEST_F(CalendarTabTest, a_faulty_year_is_told_in_words_and_changes_nothing)
{
    const calendar::CalendarData before = calendarData();
    QByteArray faulty(year2028);
    take(faulty.replace("2028-01-03", "2027-01-03"));
    EXPECT_TRUE(child<QLabel>(page, "faultLabel")->text().contains("di luar tahun berkas ini"))
        << child<QLabel>(page, "faultLabel")->text().toStdString();
    EXPECT_EQ(calendarData(), before);
}
