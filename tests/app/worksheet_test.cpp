// SPDX-License-Identifier: GPL-3.0-or-later
// A kertas kerja leaves as a file and comes back, in the window of the sheet.
#include "support/at_counter.h"

#include "sheet_page.h"
#include "support/shown_text.h"
#include "worksheet_dialog.h"

#include <QFile>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QTableView>
#include <QTemporaryDir>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

class WorksheetTest : public AtCounter
{
protected:
    WorksheetTest()
    {
        page.resize(1180, 640);
        page.show();
        page.arrive(AtSheet{running, workflow::UnitId{"pasar"}});
        settle();
    }

    void choose(int action)
    {
        child<QPushButton>(page, "worksheetButton")->menu()->actions()[action]->trigger();
        settle();
    }
    QString written()
    {
        const QString file = m_folder.filePath(QStringLiteral("kertas.xlsx"));
        counter.prompter.fileToSave = file;
        choose(0);
        return file;
    }

    QTemporaryDir m_folder;
    SheetPage page{counter.workplace()};
};

} // namespace

TEST_F(WorksheetTest, is_written_under_the_name_of_its_unit_and_period)
{
    const QString file = written();
    EXPECT_TRUE(QFile::exists(file));
    ASSERT_EQ(counter.prompter.saved.size(), 1);
    EXPECT_TRUE(counter.prompter.saved.front().contains("Pengelolaan Pasar"))
        << counter.prompter.saved.front().toStdString();
}

TEST_F(WorksheetTest, that_comes_back_as_it_left_changes_nothing)
{
    counter.prompter.fileToOpen = written();
    choose(1);
    auto *dialog = page.findChild<WorksheetDialog *>();
    ASSERT_TRUE(dialog) << (counter.prompter.told.empty() ? ""
                                                          : counter.prompter.told.front().text());
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(child<QPushButton>(*dialog, "takeButton")->isEnabled());
    EXPECT_TRUE(child<QLabel>(*dialog, "statusLabel")->text().contains("Tidak ada yang berbeda"));
}

TEST_F(WorksheetTest, of_somebody_else_is_refused_in_words)
{
    counter.prompter.fileToOpen =
        QStringLiteral(HIMPUN_SOURCE_DIR "/tests/data/agreements/kepala-badan.xlsx");
    choose(1);
    ASSERT_EQ(counter.prompter.told.size(), 1U);
    EXPECT_TRUE(
        QString::fromStdString(counter.prompter.told.front().text()).contains("kepala-badan.xlsx"));
}
