// SPDX-License-Identifier: GPL-3.0-or-later
// The window from its start to somebody who sits in it, and from him to the next one.
#include "main_window.h"

#include "himpun/practice/practice_office.h"
#include "himpun/store/sqlite_repository.h"
#include "place_text.h"
#include "practice_place.h"
#include "settings.h"
#include "sheet_page.h"
#include "sheet_view.h"
#include "sign_in.h"
#include "support/at_counter.h"

#include <QComboBox>
#include <QFile>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

const workflow::UnitId market{"pasar"};
const char *const clerk = "198603092011012012";   // fills in the market's sheet
const char *const planner = "198105232006041011"; // coordinates
const char *const chief = "196804171994031008";

class LaterRunsTest : public AtCounter
{
protected:
    LaterRunsTest()
    {
        QSettings().clear();
        backstage.close();
        seat = {};
    }

    QString file() { return counter.file.path(); }
    std::unique_ptr<MainWindow> window()
    {
        auto made = std::make_unique<MainWindow>(backstage, prompter, seat, counter.file.clock());
        made->resize(1366, 768);
        made->show();
        return made;
    }
    void signIn(MainWindow &window, const char *official)
    {
        SignIn &page = *window.findChild<SignIn *>();
        child<QLineEdit>(page, "searchEdit")->setText(QString::fromUtf8(official));
        child<QLineEdit>(page, "passwordEdit")
            ->setText(QString::fromUtf8(practice::practicePassword.data()));
        QTest::mouseClick(child<QPushButton>(page, "enterButton"), Qt::LeftButton);
        settle();
    }
    /// The clerk, at the market's sheet.
    void sitDownAtSheet(MainWindow &window)
    {
        window.openFile(file());
        settle();
        signIn(window, clerk);
        window.go(AtSheet{running, market});
        settle();
    }
    QString notice(MainWindow &window) { return child<QLabel>(window, "troubleLabel")->text(); }
    bool isSheet(MainWindow &window)
    {
        return qobject_cast<SheetPage *>(child<QStackedWidget>(window, "pages")->currentWidget());
    }
};

} // namespace

TEST_F(LaterRunsTest, seats_nobody_before_the_password_is_right)
{
    const auto main = window();
    main->openFile(file());
    settle();
    EXPECT_FALSE(seat.isTaken());
    signIn(*main, clerk);
    ASSERT_TRUE(seat.isTaken());
    EXPECT_EQ(seat.official.text, clerk);
    EXPECT_EQ(settings::lastFile.read(), file());
    EXPECT_EQ(settings::recentFiles.read(), QStringList{file()});
}

TEST_F(LaterRunsTest, stays_with_its_own_file_while_another_window_opens_one)
{
    const auto main = window();
    main->openFile(file());
    settle();
    settings::lastFile.write(QStringLiteral("/tmp/kantor lain.himpun"));
    signIn(*main, clerk);
    EXPECT_EQ(seat.file, file());
    prompter.fileToSave.clear();
    auto &backup = *child<QPushButton>(*main, "backupButton");
    ASSERT_TRUE(QTest::qWaitFor([&] { return backup.isEnabled(); }, 20'000))
        << "once it is checked";
    backup.click();
    ASSERT_EQ(prompter.saved.size(), 1);
    EXPECT_TRUE(prompter.saved.front().contains(QFileInfo(file()).completeBaseName()))
        << qPrintable(prompter.saved.front());
}

TEST_F(LaterRunsTest, a_practice_that_was_spoilt_is_made_anew)
{
    const QString sop = QStringLiteral("disperindag-nganjuk");
    QFile spoilt(practiceFile(sop));
    QDir().mkpath(QFileInfo(spoilt).path());
    ASSERT_TRUE(spoilt.open(QIODevice::WriteOnly));
    spoilt.write("bukan basis data");
    spoilt.close();
    const auto main = window();
    auto &box = *child<QComboBox>(*main, "practiceBox");
    box.setCurrentIndex(box.findData(sop));
    emit box.activated(box.currentIndex());
    press(*main, "newPracticeButton");
    settle();
    signIn(*main, planner);
    EXPECT_TRUE(seat.isTaken());
}

TEST_F(LaterRunsTest, brings_the_same_person_back_to_his_place)
{
    const auto main = window();
    sitDownAtSheet(*main);
    QTest::mouseClick(child<QPushButton>(*main, "personButton"), Qt::LeftButton);
    settle();
    signIn(*main, clerk);
    EXPECT_TRUE(isSheet(*main));
}

TEST_F(LaterRunsTest, begins_with_tugas_saya_when_another_person_sits_down)
{
    const auto main = window();
    sitDownAtSheet(*main);
    ASSERT_TRUE(isSheet(*main));
    QTest::mouseClick(child<QPushButton>(*main, "personButton"), Qt::LeftButton);
    settle();
    EXPECT_FALSE(seat.isTaken());
    EXPECT_FALSE(isSheet(*main));
    EXPECT_EQ(main->focusWidget()->objectName(), "searchEdit") << "the next one types his name";
    signIn(*main, chief);
    EXPECT_EQ(seat.official.text, chief);
    EXPECT_FALSE(isSheet(*main)) << "that is where the other one was";
    EXPECT_EQ(settings::lastPlace.read(), QString());
}

TEST_F(LaterRunsTest, keeps_the_cell_that_is_being_typed_when_the_person_gives_up_the_seat)
{
    const auto main = window();
    sitDownAtSheet(*main);
    activate(*main);
    auto &grid = *main->findChild<SheetView *>();
    const QModelIndex cell = grid.currentIndex();
    const std::string row = cell.data(models::SheetModel::RowRole).toString().toStdString();
    QTest::keyClicks(&grid, "7");
    QTest::keyClick(main.get(), Qt::Key_P, Qt::ControlModifier | Qt::ShiftModifier);
    settle();
    EXPECT_FALSE(seat.isTaken());
    const auto sheet = ask([&](service::Workbench &bench) { return bench.sheet(running, market); });
    const indicator::SheetRow *kept = sheet.draft.find(indicator::IndicatorId{row});
    ASSERT_TRUE(kept);
    EXPECT_EQ(kept->actual.value_or(kept->numerator.value_or(0)), base::Decimal(7));
}

TEST_F(LaterRunsTest, f6_goes_round_the_parts_of_the_window)
{
    const auto main = window();
    main->openFile(file());
    settle();
    signIn(*main, clerk);
    main->go(AtTasks{});
    settle();
    activate(*main);
    ASSERT_TRUE(
        QTest::qWaitFor([&] { return child<QPushButton>(*main, "integrityButton")->isEnabled(); }));
    QStringList parts;
    for (int press = 0; press < 5; ++press) {
        QTest::keyClick(main.get(), Qt::Key_F6);
        parts << main->focusWidget()->objectName();
    }
    EXPECT_EQ(parts[4], parts[0]) << qPrintable(parts.join(u' '));
    for (const char *part : {"navigation", "taskList", "backupButton"})
        EXPECT_TRUE(parts.contains(QLatin1StringView(part))) << qPrintable(parts.join(u' '));
}

TEST_F(LaterRunsTest, tells_why_a_file_is_only_read_and_changes_nothing)
{
    const auto other = store::SqliteRepository::open(file().toStdString(),
                                                     {"Sari di pc-tu", counter.file.clock().now()});
    ASSERT_TRUE(other);
    const auto main = window();
    main->openFile(file());
    settle();
    signIn(*main, planner);
    ASSERT_TRUE(seat.isTaken());
    EXPECT_TRUE(child<QWidget>(*main, "readOnlyNotice")->isVisibleTo(main.get()));
    EXPECT_TRUE(
        child<QLabel>(*main, "readOnlyLabel")->text().contains(QStringLiteral("Sari di pc-tu")));
    main->go(AtSheet{running, market});
    settle();
    EXPECT_FALSE(child<QPushButton>(*main, "doButton")->isVisibleTo(main.get()));
    main->go(AtSops{});
    settle();
    auto &sops = *qobject_cast<QWidget *>(child<QStackedWidget>(*main, "pages")->currentWidget());
    EXPECT_FALSE(child<QPushButton>(sops, "addButton")->isEnabled());
    EXPECT_EQ(child<QPushButton>(sops, "addButton")->toolTip(),
              QStringLiteral("Berkas sedang dibuka untuk dibaca saja."));
    perform(counter.workplace(), main.get(), running, workflow::Comment{std::nullopt, "halo"});
    settle();
    ASSERT_EQ(prompter.told.size(), 1u);
    EXPECT_NE(prompter.told.front().happened.find("Sari di pc-tu"), std::string::npos);
}

TEST_F(LaterRunsTest, may_write_again_once_the_other_has_finished)
{
    auto other =
        store::SqliteRepository::open(file().toStdString(), {"Sari", counter.file.clock().now()});
    const auto main = window();
    main->openFile(file());
    settle();
    signIn(*main, clerk);
    EXPECT_TRUE(seat.readOnlyBecause);
    other->reset();
    QTest::mouseClick(child<QPushButton>(*main, "writeButton"), Qt::LeftButton);
    settle();
    signIn(*main, clerk);
    EXPECT_FALSE(seat.readOnlyBecause);
    EXPECT_FALSE(child<QWidget>(*main, "readOnlyNotice")->isVisibleTo(main.get()));
}

TEST_F(LaterRunsTest, leaves_the_first_page_usable_after_a_file_that_is_none)
{
    QFile broken(QDir(QFileInfo(file()).path()).filePath(QStringLiteral("rusak.himpun")));
    ASSERT_TRUE(broken.open(QIODevice::WriteOnly));
    broken.write("bukan basis data, melainkan surat");
    broken.close();
    const auto main = window();
    main->openFile(broken.fileName());
    settle();
    EXPECT_TRUE(notice(*main).contains(QStringLiteral("bukan berkas Himpun")))
        << notice(*main).toStdString();
    EXPECT_TRUE(child<QPushButton>(*main, "practiceButton")->isVisibleTo(main.get()));
    EXPECT_EQ(settings::lastFile.read(), QString()) << "not offered again";
    main->openFile(file());
    settle();
    signIn(*main, clerk);
    EXPECT_TRUE(seat.isTaken());
}

TEST_F(LaterRunsTest, a_practice_that_was_begun_goes_on_unless_somebody_wants_it_anew)
{
    const QString sop = QStringLiteral("disperindag-nganjuk");
    QFile::remove(practiceFile(sop));
    const auto main = window();
    auto &box = *child<QComboBox>(*main, "practiceBox");
    box.setCurrentIndex(box.findData(sop));
    EXPECT_FALSE(child<QPushButton>(*main, "newPracticeButton")->isVisibleTo(main.get()));
    const auto events = [this] {
        return ask([this](service::Workbench &bench) { return bench.history(running); }).size();
    };
    press(*main, "practiceButton");
    settle();
    signIn(*main, planner);
    ASSERT_TRUE(seat.isTaken());
    const auto before = events();
    perform(counter.workplace(), main.get(), running, workflow::Comment{std::nullopt, "halo"});
    settle();
    press(*main, "personButton");
    press(*main, "otherFileButton");
    settle();
    EXPECT_EQ(child<QPushButton>(*main, "practiceButton")->text(),
              QStringLiteral("Lanjutkan latihan"));
    EXPECT_EQ(child<QComboBox>(*window(), "practiceBox")->currentData().toString(), sop)
        << "the next start offers what was practised last";
    press(*main, "practiceButton");
    settle();
    signIn(*main, planner);
    EXPECT_EQ(events(), before + 1);
    press(*main, "personButton");
    press(*main, "otherFileButton");
    prompter.confirms = false;
    press(*main, "newPracticeButton");
    settle();
    EXPECT_EQ(prompter.confirmed.size(), 1);
    prompter.confirms = true;
    press(*main, "newPracticeButton");
    settle();
    signIn(*main, planner);
    EXPECT_EQ(events(), before);
}

TEST_F(LaterRunsTest, a_new_office_whose_file_cannot_be_made_is_still_there_to_be_saved_elsewhere)
{
    const auto main = window();
    press(*main, "newButton");
    child<QLineEdit>(*main, "nameEdit")->setText(QStringLiteral("Dinas Contoh"));
    for (int screen = 0; screen < 3; ++screen)
        press(*main, "nextButton");
    prompter.fileToSave = file(); // there is one already
    press(*main, "nextButton");
    settle();
    ASSERT_FALSE(prompter.told.empty());
    EXPECT_TRUE(child<QWidget>(*main, "FirstRun")->isVisibleTo(main.get()));
    EXPECT_EQ(child<QLineEdit>(*main, "nameEdit")->text(), QStringLiteral("Dinas Contoh"));
}

TEST_F(LaterRunsTest, offers_the_last_files_that_are_still_there)
{
    settings::recentFiles.write(
        {file(), QDir(QFileInfo(file()).path()).filePath(QStringLiteral("hilang.himpun"))});
    const auto main = window();
    auto &list = *child<QListWidget>(*main, "recentList");
    ASSERT_EQ(list.count(), 1);
    emit list.itemActivated(list.item(0));
    settle();
    signIn(*main, clerk);
    EXPECT_TRUE(seat.isTaken());
}

TEST(PlaceText, comes_back_as_it_went)
{
    const Place places[] = {AtTasks{}, AtCycles{}, AtCycle{{"2026-TW4"}},
                            AtSheet{{"2026/TW4"}, workflow::UnitId{"pasar"}},
                            AtSheet{{"2026-TW4"}, workflow::UnitId{"pasar"}, CellPlace{"ikm", 8}}};
    for (const Place &place : places)
        EXPECT_EQ(placeFrom(textOf(place)), place) << textOf(place).toStdString();
    EXPECT_EQ(placeFrom(QStringLiteral("entah/apa")), Place(AtTasks{}));
    EXPECT_EQ(placeFrom({}), Place(AtTasks{}));
}
