// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody looks into the file on the command line while the window has it open and writes.
#include "support/office_story.h"

#include <QProcess>

using namespace himpun;
using namespace himpun::app;
using namespace himpun::app::support;

namespace
{

constexpr int mostWait = 30'000; // ms

class ReadingTools : public OfficeStory
{
protected:
    ReadingTools() : OfficeStory("disperindag-nganjuk") { }

    struct Answer {
        int exitCode;
        QString words;
    };
    Answer tool(const QString &verb, const QStringList &rest = {})
    {
        QProcess program;
        program.start(QStringLiteral(HIMPUN_CLI), QStringList{verb, office.path()} + rest);
        program.waitForFinished(mostWait);
        const QByteArray all = program.readAllStandardOutput() + program.readAllStandardError();
        return {program.exitCode(), QString::fromUtf8(all)};
    }
    void expectSays(const Answer &answer, const char *words)
    {
        EXPECT_EQ(answer.exitCode, 0) << answer.words.toStdString();
        EXPECT_TRUE(answer.words.contains(QString::fromUtf8(words))) << answer.words.toStdString();
    }
};

} // namespace

TEST_F(ReadingTools, answer_while_the_window_holds_the_file_and_see_what_it_wrote_last)
{
    starts({"pasar"});
    const QString secretary = QString::fromStdString(who("tugaskan").text);
    expectSays(tool(QStringLiteral("inbox"), {QStringLiteral("--as"), secretary}), "2026-TW3");
    does("tugaskan");
    expectSays(tool(QStringLiteral("show")), "2026-TW3");
    expectSays(tool(QStringLiteral("show"), {QStringLiteral("2026-TW3")}), "langkah 2");
    expectSays(tool(QStringLiteral("export")), "task.completed");
    expectSays(tool(QStringLiteral("verify")), "Utuh: 6 peristiwa");
    does("siapkan-kertas-kerja"); // and the window goes on writing
    EXPECT_TRUE(openTask("isi-kertas-kerja", workflow::UnitId{"pasar"}));
}
