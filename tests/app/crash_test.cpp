// SPDX-License-Identifier: GPL-3.0-or-later
// The program is killed while somebody types: what showed the saved mark is there, and the next
// start opens where he was.
#include "main_window.h"
#include "settings.h"
#include "sheet_page.h"
#include "sheet_view.h"
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

constexpr int mostWait = 60'000; // ms
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

} // namespace

INSTANTIATE_TEST_SUITE_P(At, SlowCrash, testing::Values(0, 330, 900)); // ms later

TEST_P(SlowCrash, loses_no_cell_that_showed_the_saved_mark_and_opens_at_the_same_place)
{
    const auto saved = typeAndKill(4);
    MainWindow window(backstage, prompter, seat, counter.file.clock());
    window.resize(1366, 768);
    window.show();
    ASSERT_EQ(settings::lastFile.read(), file()) << "the next start opens it by itself";
    window.openFile(settings::lastFile.read());
    settle();
    child<QLineEdit>(window, "searchEdit")->setText(QString::fromUtf8(clerk));
    child<QLineEdit>(window, "passwordEdit")
        ->setText(QString::fromUtf8(practice::practicePassword.data()));
    child<QPushButton>(window, "enterButton")->click();
    settle();

    const auto sheet =
        ask([this](service::Workbench &bench) { return bench.sheet(running, market); });
    for (const auto &[row, text] : saved) {
        const auto *line = sheet.draft.find(indicator::IndicatorId{row});
        ASSERT_TRUE(line && line->actual) << row;
        EXPECT_GE(*line->actual, *base::Decimal::parse(text)) << row;
    }
    if (GetParam() == 0)
        return; // killed before the place was written
    ASSERT_TRUE(qobject_cast<SheetPage *>(child<QStackedWidget>(window, "pages")->currentWidget()));
    const auto &grid = *child<SheetView>(window, "grid");
    EXPECT_EQ(grid.currentIndex().column(), models::SheetModel::Actual);
}
