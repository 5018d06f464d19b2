// SPDX-License-Identifier: GPL-3.0-or-later
#include "keeping_bar.h"

#include "himpun/store/sqlite_repository.h"
#include "support/counter.h"
#include "support/shown_text.h"

#include <gtest/gtest.h>

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include <sqlite3.h>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class KeepingBarTest : public testing::Test
{
protected:
    void open()
    {
        bar.openFor(counter.file.path());
        finish();
    }
    void finish()
    {
        ASSERT_TRUE(QTest::qWaitFor([this] { return button("integrityButton").isEnabled(); }));
    }
    QPushButton &button(const char *name) { return *child<QPushButton>(bar, name); }

    Counter counter{"disperindag-nganjuk"};
    KeepingBar bar{counter.workplace()};
};

void spoil(const QString &file)
{
    sqlite3 *raw = nullptr;
    ASSERT_EQ(sqlite3_open(file.toUtf8().constData(), &raw), SQLITE_OK);
    ASSERT_EQ(sqlite3_exec(raw,
                           "DROP TRIGGER content_never_changes;"
                           "UPDATE content SET bytes = CAST(substr(bytes, 2) || ' ' AS BLOB)",
                           nullptr, nullptr, nullptr),
              SQLITE_OK);
    sqlite3_close(raw);
}

} // namespace

TEST_F(KeepingBarTest, checks_the_file_when_it_is_opened)
{
    EXPECT_EQ(button("integrityButton").text(), "Jejak belum diperiksa");
    open();
    EXPECT_EQ(button("integrityButton").text(), "Jejak utuh");
    EXPECT_TRUE(counter.prompter.told.empty());
}

TEST_F(KeepingBarTest, says_aloud_that_a_file_was_altered)
{
    spoil(counter.file.path());
    open();
    EXPECT_EQ(button("integrityButton").text(), "⚠ Jejak TIDAK UTUH");
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_EQ(counter.prompter.told[0].code, "not-sound");
}

TEST_F(KeepingBarTest, makes_a_backup_that_was_checked_and_remembers_when)
{
    open();
    EXPECT_EQ(button("backupButton").text(), "Cadangan: belum ada");
    QSignalSpy told(&bar, &KeepingBar::told);
    counter.prompter.fileToSave = counter.file.path() + "-cadangan";
    button("backupButton").click();
    finish();
    ASSERT_EQ(told.size(), 1);
    EXPECT_TRUE(told[0][0].toString().startsWith("Cadangan sudah dibuat dan diperiksa: "));
    EXPECT_EQ(button("backupButton").text(), "Cadangan: 23 November 2026 09.00 WIB");
    const auto copy = store::SqliteRepository::openReadOnly(
        (counter.prompter.fileToSave + ".himpun").toStdString());
    ASSERT_TRUE(copy);
    EXPECT_EQ((*copy)->journal().head(),
              *counter.read([](service::Workbench &bench) { return bench.head(); }));
}

TEST_F(KeepingBarTest, a_file_that_was_altered_does_not_replace_the_earlier_backup)
{
    open();
    counter.prompter.fileToSave = counter.file.path() + "-cadangan.himpun";
    button("backupButton").click();
    finish();
    const std::string copy = counter.prompter.fileToSave.toStdString();
    spoil(counter.file.path());
    button("backupButton").click();
    finish();
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_TRUE(QString::fromStdString(counter.prompter.told[0].happened)
                    .contains("-cadangan.himpun” tidak dibuat"));
    EXPECT_EQ(button("integrityButton").text(), "Jejak utuh") << "only a check of the file says so";
    EXPECT_TRUE((*store::SqliteRepository::openToExamine(copy))->verify().isSound());
}

TEST_F(KeepingBarTest, does_not_write_a_backup_over_a_file_that_is_open)
{
    open();
    counter.prompter.fileToSave = counter.file.path() + "-cadangan.himpun";
    button("backupButton").click();
    finish();
    const auto colleague = store::SqliteRepository::open(counter.prompter.fileToSave.toStdString(),
                                                         {"sari@pc-renc", {}});
    ASSERT_TRUE(colleague);
    button("backupButton").click();
    finish();
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_EQ(counter.prompter.told[0].code, "copy-in-use");
}

TEST_F(KeepingBarTest, refuses_to_write_the_backup_over_the_file)
{
    open();
    counter.prompter.fileToSave = counter.file.path();
    button("backupButton").click();
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_TRUE(counter.read([](service::Workbench &bench) { return bench.verify(); })->isSound());
}

TEST_F(KeepingBarTest, stops_at_once_when_somebody_leaves)
{
    bar.openFor(counter.file.path());
    bar.close();
    EXPECT_TRUE(button("integrityButton").isEnabled());
    EXPECT_EQ(button("integrityButton").text(), "Jejak belum diperiksa");
}

TEST_F(KeepingBarTest, a_backup_goes_on_when_the_person_changes_and_is_not_given_up_unasked)
{
    open();
    const QString copy = QFileInfo(counter.file.path()).dir().filePath("salinan.himpun");
    counter.prompter.fileToSave = copy;
    press(bar, "backupButton");
    bar.close();
    counter.prompter.confirms = false;
    EXPECT_FALSE(bar.mayClose());
    EXPECT_EQ(counter.prompter.confirmed.size(), 1);
    finish();
    EXPECT_TRUE(QFile::exists(copy));
    EXPECT_TRUE(bar.mayClose());
}
