// SPDX-License-Identifier: GPL-3.0-or-later
#include "sops_page.h"

#include "flow_view.h"
#include "himpun/practice/built_in.h"
#include "support/keyboard.h"
#include "support/shown_text.h"
#include "theme.h"

#include <QApplication>
#include <QFile>
#include <QLabel>
#include <QListView>
#include <QListWidget>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabWidget>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class SopsPageTest : public testing::Test
{
protected:
    SopsPageTest() { counter.sit(counter.seat.office->coordinators.front().text); }

    void open()
    {
        page.resize(1180, 640);
        page.show();
        page.arrive(AtSops{});
        counter.settle();
    }

    QString write(const QByteArray &content)
    {
        QFile file(folder.filePath("sop-kami.json"));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(content);
        return file.fileName();
    }

    void press(const char *button)
    {
        QTest::mouseClick(child<QPushButton>(page, button), Qt::LeftButton);
        counter.settle();
    }

    int rows() { return child<QListView>(page, "sopList")->model()->rowCount(); }
    int versions() { return child<QTableView>(page, "versionsTable")->model()->rowCount(); }

    Counter counter{"disperindag-nganjuk"};
    QTemporaryDir folder;
    SopsPage page{counter.workplace()};
};

TEST_F(SopsPageTest, shows_the_sop_in_use_first_and_the_shipped_ones_below)
{
    open();
    EXPECT_EQ(rows(), 4);
    EXPECT_EQ(versions(), 1);
    EXPECT_TRUE(child<QLabel>(page, "stateLabel")->text().startsWith("Dipakai sejak"));
    EXPECT_FALSE(child<QPushButton>(page, "adoptButton")->isVisible());
    EXPECT_TRUE(unnamedControls(page).isEmpty()) << unnamedControls(page).toStdString();
}

TEST_F(SopsPageTest, draws_the_identity_block_above_the_flow)
{
    open();
    const auto sop =
        counter.read([](service::Workbench &bench) { return bench.sop({"disperindag-nganjuk"}); });
    auto &sheet = *child<FlowView>(page, "sheet");
    FlowView bare;
    bare.resize(sheet.size());
    bare.setSop(*sop);
    const sop::StepId &first = (*sop)->steps.front().id;
    EXPECT_GT(sheet.rectOf(first).top(), bare.rectOf(first).top() + 100);
}

TEST_F(SopsPageTest, a_faulty_file_is_answered_with_every_finding_and_its_line)
{
    open();
    std::string json = *practice::builtIn(practice::builtInSops().front());
    const std::string actor = "\"actor\"";
    json.replace(json.find(actor), actor.size(), "\"pelaku\"");
    counter.prompter.fileToOpen = write(QByteArray::fromStdString(json));
    press("addButton");
    EXPECT_TRUE(child<QWidget>(page, "faultNotice")->isVisible());
    auto &faults = *child<QListWidget>(page, "faultList");
    ASSERT_GE(faults.count(), 1);
    EXPECT_TRUE(faults.item(0)->text().startsWith("baris "))
        << faults.item(0)->text().toStdString();
    EXPECT_EQ(rows(), 4);
}

TEST_F(SopsPageTest, another_wording_of_an_sop_becomes_its_next_version)
{
    open();
    std::string json = *practice::builtIn("sops/3-disperindag-nganjuk.json");
    const std::string title = "\"title\": \"";
    json.insert(json.find(title) + title.size(), "Baru: ");
    counter.prompter.fileToOpen = write(QByteArray::fromStdString(json));
    QSignalSpy told(&page, &Page::told);
    press("addButton");
    page.refresh();
    counter.settle();
    EXPECT_FALSE(child<QWidget>(page, "faultNotice")->isVisible());
    EXPECT_EQ(versions(), 2);
    EXPECT_EQ(told.count(), 1);
    EXPECT_TRUE(child<QLabel>(page, "nameLabel")->text().startsWith("Baru: "));
}

TEST_F(SopsPageTest, only_a_coordinator_may_add_and_the_button_says_who_that_is)
{
    counter.seat.official = {};
    for (const service::Official &official : counter.seat.office->officials) {
        if (std::ranges::count(counter.seat.office->coordinators, official.id) == 0)
            counter.seat.official = official.id;
    }
    open();
    auto &add = *child<QPushButton>(page, "addButton");
    EXPECT_FALSE(add.isEnabled());
    EXPECT_TRUE(add.toolTip().startsWith("Hanya pengelola siklus")) << add.toolTip().toStdString();
}

TEST_F(SopsPageTest, fits_a_small_screen_with_large_text)
{
    dress(*qApp, Appearance::Light, 150);
    SopsPage large(counter.workplace());
    EXPECT_LE(large.minimumSizeHint().width(), 1366 - 230);
    EXPECT_LE(large.minimumSizeHint().height(), 768 - 130);
    dress(*qApp, Appearance::Light, 100);
}

TEST_F(SopsPageTest, prints_the_sheet_as_a_pdf)
{
    open();
    counter.prompter.fileToSave = folder.filePath("sop.pdf");
    press("printButton");
    QFile file(counter.prompter.fileToSave);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    EXPECT_TRUE(file.read(5) == "%PDF-");
}

} // namespace
