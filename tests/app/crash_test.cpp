// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody types: what showed the saved mark is there, and the next
// start opens where he was.
#include "main_window.h"
#include "settings.h"
#include "sheet_page.h"
#include "sheet_view.h"
#include "sign_in.h"
#include "support/at_counter.h"

#include "himpun/practice/practice_office.h"

#include <QFile>
#include <QLineEdit>
#include <QProcess>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTest>

#include <map>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

constexpr int mostWait = 20'000; // ms
const workflow::UnitId market{"pasar"};
const char *const clerk = "198603092011012012";

class SlowCrash : public AtCounter, public testing::WithParamInterface<int>
{
protected:
    SlowCrash()
    {
        QSettings().clear();
        backstage.close();
        seat = {};
    }

    QString file() { return counter.file.path(); }

    /// Kills the typist after so many saved cells and says what he had been shown as saved.
    std::map<std::string, std::string> typeAndKill(int cells)
    {
        QProcess typist;
        typist.start(QStringLiteral(HIMPUN_TYPIST),
                     {file(), QString::fromUtf8(clerk), QString::fromStdString(running.text),
                      QString::fromStdString(market.text)});
        std::map<std::string, std::string> saved;
        for (int seen = 0; seen < cells;) {
            if (!typist.canReadLine() && !typist.waitForReadyRead(mostWait))
                throw std::runtime_error("the typist wrote nothing: "
                                         + typist.readAllStandardError().toStdString());
            seen += readLines(typist, saved);
        }
        QTest::qWait(GetParam());
        typist.kill();
        typist.waitForFinished(mostWait);
        readLines(typist, saved);
        return saved;
    }

    static int readLines(QProcess &typist, std::map<std::string, std::string> &saved)
    {
        int lines = 0;
        for (; typist.canReadLine(); ++lines) {
            const QStringList words = QString::fromUtf8(typist.readLine()).simplified().split(u' ');
            saved[words[0].toStdString()] = words[1].toStdString();
        }
        return lines;
    }
};

std::string stored(const SheetView &grid, const std::string &row)
{
    using models::SheetModel;
    for (int line = 0; line < grid.model()->rowCount(); ++line) {
        const QModelIndex cell = grid.model()->index(line, SheetModel::Actual);
        if (cell.data(SheetModel::RowRole).toString().toStdString() == row)
            return cell.data(SheetModel::StoredRole).toString().toStdString();
    }
    return {};
}

} // namespace

INSTANTIATE_TEST_SUITE_P(At, SlowCrash, testing::Values(0, 700, 1400)); // ms later

TEST_P(SlowCrash, loses_no_cell_that_showed_the_saved_mark_and_opens_at_the_same_place)
{
    const auto saved = typeAndKill(4);
    MainWindow window(backstage, prompter, seat, counter.file.clock());
    window.resize(1366, 768);
    window.show();
    ASSERT_EQ(settings::lastFile.read(), file()) << "the next start opens it by itself";
    window.openFile(settings::lastFile.read());
    settle();
    SignIn &page = *window.findChild<SignIn *>();
    child<QLineEdit>(page, "searchEdit")->setText(QString::fromUtf8(clerk));
    child<QLineEdit>(page, "passwordEdit")
        ->setText(QString::fromUtf8(practice::practicePassword.data()));
    child<QPushButton>(page, "enterButton")->click();
    settle();

    if (GetParam() > 0) { // else he was killed before the place was written
        const QWidget *opened = child<QStackedWidget>(window, "pages")->currentWidget();
        ASSERT_TRUE(qobject_cast<const SheetPage *>(opened));
        EXPECT_EQ(child<SheetView>(window, "grid")->currentIndex().column(),
                  models::SheetModel::Actual);
    }
    window.go(AtSheet{running, market});
    settle();
    const auto &grid = *child<SheetView>(window, "grid");
    for (const auto &[row, text] : saved) {
        const auto there = base::Decimal::parse(stored(grid, row));
        ASSERT_TRUE(there) << row;
        EXPECT_GE(*there, *base::Decimal::parse(text)) << row << ": he types ever greater numbers";
    }
}
