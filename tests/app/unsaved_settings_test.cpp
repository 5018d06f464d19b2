// SPDX-License-Identifier: GPL-3.0-or-later
// What somebody typed in the settings and has not saved: it neither goes unasked, nor does it pass
// to the next person.
#include "main_window.h"

#include "support/at_counter.h"

#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableView>
#include <QTableWidget>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class UnsavedSettings : public AtCounter
{
protected:
    UnsavedSettings()
    {
        window.resize(1366, 740);
        activate(window);
        goTo(AtSettings{SettingsPart::Office});
    }

    void goTo(const Place &place)
    {
        window.go(place);
        settle();
    }
    QWidget &page() { return *child<QStackedWidget>(window, "pages")->currentWidget(); }
    template <class Widget>
    Widget &on(const char *tab, const char *name)
    {
        return *child<Widget>(*child<QWidget>(page(), tab), name);
    }
    QLineEdit &phone() { return on<QLineEdit>("officeTab", "phoneEdit"); }
    void typePhone(const QString &number)
    {
        phone().clear();
        QTest::keyClicks(&phone(), number);
    }
    bool standsInSettings() { return page().objectName() == QStringLiteral("SettingsPage"); }
    service::Office office()
    {
        return *ask([](service::Workbench &bench) { return bench.office(); });
    }
    void adopt(const service::Office &changed)
    {
        counter.read(
            [&](service::Workbench &bench) { return bench.adoptOffice(changed, coordinator()); });
        settle();
    }
    void choose(const char *tab, const char *name, const QVariant &value)
    {
        auto &box = on<QComboBox>(tab, name);
        box.setCurrentIndex(box.findData(value));
        emit box.activated(box.currentIndex());
        settle();
    }

    MainWindow window{backstage, prompter, seat, counter.file.clock()};
};

} // namespace

TEST_F(UnsavedSettings, a_letterhead_being_typed_survives_a_holiday_added_in_the_next_tab)
{
    typePhone(QStringLiteral("0358 999"));
    service::Office holiday = office();
    holiday.calendar.exceptions[std::chrono::year(2026) / 4 / 9] = {
        calendar::DayKind::LocalHoliday, "Hari jadi", "Keputusan Bupati 12/2026", {}};
    adopt(holiday);
    EXPECT_EQ(phone().text(), QStringLiteral("0358 999"));
    QTest::mouseClick(&on<QPushButton>("officeTab", "saveButton"), Qt::LeftButton);
    settle();
    EXPECT_EQ(office().letterhead.phone, "0358 999");
    EXPECT_EQ(office().calendar, holiday.calendar) << "saving a part leaves the others alone";
    EXPECT_FALSE(on<QPushButton>("officeTab", "saveButton").isEnabled());
}

TEST_F(UnsavedSettings, two_tabs_are_saved_one_after_the_other_and_both_count)
{
    typePhone(QStringLiteral("0358 999"));
    choose("ratingTab", "capBox", 150);
    for (const char *tab : {"officeTab", "ratingTab"})
        emit on<QPushButton>(tab, "saveButton").clicked(); // the second before the first is done
    settle();
    EXPECT_EQ(office().letterhead.phone, "0358 999");
    EXPECT_EQ(office().policies.cap.ceiling, indicator::Ceiling::At150);
}

TEST_F(UnsavedSettings, leaving_the_page_asks_and_whoever_stays_has_lost_nothing)
{
    typePhone(QStringLiteral("0358 999"));
    prompter.confirms = false;
    goTo(AtTasks{});
    EXPECT_TRUE(standsInSettings());
    ASSERT_EQ(prompter.confirmed.size(), 1);
    EXPECT_EQ(prompter.confirmed.front(), QStringLiteral("Perubahan di bagian Kantor belum "
                                                         "disimpan."));
    EXPECT_EQ(phone().text(), QStringLiteral("0358 999"));
    prompter.confirms = true;
    goTo(AtTasks{});
    EXPECT_FALSE(standsInSettings());
    goTo(AtSettings{SettingsPart::Office});
    EXPECT_EQ(phone().text().toStdString(), seat.office->letterhead.phone);
    EXPECT_EQ(prompter.confirmed.size(), 2) << "nothing is unsaved any more";
}

TEST_F(UnsavedSettings, a_cell_that_is_still_being_typed_counts_as_well)
{
    auto &units = on<QTableWidget>("officeTab", "unitsTable");
    units.setFocus();
    units.setCurrentCell(0, 0);
    units.editItem(units.item(0, 0));
    QTest::keyClicks(QApplication::focusWidget(), QStringLiteral("Bidang Baru"));
    prompter.confirms = false;
    child<QAction>(window, "go_tasks")->trigger();
    settle();
    EXPECT_TRUE(standsInSettings());
    EXPECT_EQ(units.item(0, 0)->text(), QStringLiteral("Bidang Baru"));
}

TEST_F(UnsavedSettings, the_next_person_does_not_find_what_the_last_one_typed)
{
    service::Office two = office();
    two.coordinators.push_back(two.head);
    adopt(two);
    typePhone(QStringLiteral("0358 999"));
    prompter.confirms = false;
    child<QAction>(window, "change_person")->trigger();
    EXPECT_TRUE(seat.isTaken()) << "he stays to save it";
    prompter.confirms = true;
    child<QAction>(window, "change_person")->trigger();
    settle();
    EXPECT_FALSE(seat.isTaken());
    counter.sit(two.head.text);
    goTo(AtSettings{SettingsPart::Office});
    EXPECT_EQ(phone().text().toStdString(), two.letterhead.phone);
    EXPECT_FALSE(on<QPushButton>("officeTab", "saveButton").isEnabled());
}

TEST_F(UnsavedSettings, the_window_stays_open_until_it_is_decided)
{
    typePhone(QStringLiteral("0358 999"));
    prompter.confirms = false;
    EXPECT_FALSE(window.close());
    prompter.confirms = true;
    EXPECT_TRUE(window.close());
}

TEST_F(UnsavedSettings, another_size_of_text_waits_until_it_is_decided)
{
    typePhone(QStringLiteral("0358 999"));
    prompter.confirms = false;
    const QString before = on<QComboBox>("lookTab", "languageBox").currentText();
    choose("lookTab", "languageBox", QStringLiteral("en"));
    EXPECT_EQ(on<QComboBox>("lookTab", "languageBox").currentText(), before);
    EXPECT_EQ(phone().text(), QStringLiteral("0358 999"));
}

TEST_F(UnsavedSettings, bands_of_a_rating_half_written_are_asked_about_too)
{
    auto &bands = on<QTableView>("ratingTab", "bandsTable");
    bands.model()->setData(bands.model()->index(0, 1), QStringLiteral("entah"));
    prompter.confirms = false;
    goTo(AtTasks{});
    EXPECT_TRUE(standsInSettings());
    EXPECT_EQ(prompter.confirmed.size(), 1);
}
