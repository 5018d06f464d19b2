// SPDX-License-Identifier: GPL-3.0-or-later
#include "main_window.h"

#include "himpun/text/language.h"
#include "settings_page.h"
#include "support/keyboard.h"
#include "support/shown_text.h"

#include <QAction>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>
#include <QTest>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class MainWindowTest : public testing::Test
{
protected:
    MainWindowTest()
    {
        counter.sit(counter.seat.office->coordinators.front().text);
        window.resize(1366, 740);
        activate(window);
        window.go(AtTasks{});
        counter.settle();
    }
    ~MainWindowTest() override { text::setLanguage(text::Language::Indonesian); }

    QString entry(int row) { return child<QListWidget>(window, "navigation")->item(row)->text(); }
    QWidget *page() { return child<QStackedWidget>(window, "pages")->currentWidget(); }

    Counter counter{"disperindag-nganjuk"};
    MainWindow window{counter.backstage, counter.prompter, counter.seat, counter.file.clock()};
};

TEST_F(MainWindowTest, speaks_another_language_at_once)
{
    EXPECT_EQ(entry(3), "Pengaturan");
    text::setLanguage(text::Language::English);
    QTest::qWait(1);
    counter.settle();
    EXPECT_EQ(entry(3), "Settings");
    EXPECT_EQ(child<QLabel>(*page(), "titleLabel")->text(), "Settings");
    EXPECT_EQ(child<QPushButton>(window, "searchButton")->text(), "Find anything (Ctrl+K)");
}

TEST_F(MainWindowTest, commands_lead_to_their_pages)
{
    child<QAction>(window, "go_settings")->trigger();
    counter.settle();
    EXPECT_TRUE(qobject_cast<SettingsPage *>(page()));
}

TEST_F(MainWindowTest, f6_goes_round_the_parts_of_the_window)
{
    QStringList parts;
    for (int press = 0; press < 5; ++press) {
        QTest::keyClick(&window, Qt::Key_F6);
        parts << window.focusWidget()->objectName();
    }
    EXPECT_EQ(parts[4], parts[0]) << qPrintable(parts.join(u' '));
    EXPECT_TRUE(parts.contains("navigation")) << qPrintable(parts.join(u' '));
    EXPECT_TRUE(parts.contains("taskList")) << qPrintable(parts.join(u' '));
    EXPECT_TRUE(parts.contains("backupButton")) << qPrintable(parts.join(u' '));
}

TEST_F(MainWindowTest, an_office_changed_in_the_settings_is_the_one_people_sit_in)
{
    service::Office renamed = *counter.seat.office;
    renamed.name = "Dinas Baru";
    const auto adopted = counter.read([&](service::Workbench &bench) {
        return bench.adoptOffice(renamed, counter.seat.official);
    });
    ASSERT_TRUE(adopted);
    counter.settle();
    EXPECT_EQ(counter.seat.office->name, "Dinas Baru");
    EXPECT_EQ(child<QLabel>(window, "officeLabel")->text(), "Dinas Baru");
}

} // namespace
