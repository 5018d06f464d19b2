// SPDX-License-Identifier: GPL-3.0-or-later
// The example files of the documents fit each other: whoever copies them can start.
#include "program.h"

#include <gmock/gmock.h>

using namespace program;

namespace
{

struct Session {
    std::string command, input, output;
    int exit = 0;
};

/// What the page says happens when "$ \a command <<END" is typed.
std::vector<Session> sessionsOf(const std::string &page, const std::string &command)
{
    const std::string open = "$ himpun-cli " + command + " <<END\n", close = "\nEND\n";
    const std::string text = contentOf(source(page)), refused = "(exit 1)\n";
    std::vector<Session> found;
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
        const auto input = at + open.size(), output = text.find(close, input) + close.size();
        Session session{command, text.substr(input, output - input - close.size() + 1),
                        text.substr(output, text.find("```", output) - output), 0};
        if (session.output.ends_with(refused)) {
            session.output.resize(session.output.size() - refused.size());
            session.exit = 1;
        }
        found.push_back(std::move(session));
    }
    return found;
}

/// The JSON examples of a page, in order.
std::vector<std::string> examplesOf(const std::string &page)
{
    const std::string open = "```json\n", text = contentOf(source(page));
    std::vector<std::string> found;
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
        const auto from = at + open.size();
        found.push_back(text.substr(from, text.find("```", from) - from));
    }
    return found;
}

} // namespace

TEST(DocumentedExamples, are_an_SOP_and_an_office_that_runs_it)
{
    const Folder folder;
    const auto office = examplesOf("docs/office-format.md");
    ASSERT_EQ(office.size(), 2u);
    folder.write("sop.json", examplesOf("docs/sop-format.md").at(0));
    folder.write("kantor.json", office[0]);
    folder.write("isi.json", office[1]);
    const Ran checked = folder.run("check sop.json kantor.json isi.json --office kantor.json");
    EXPECT_EQ(checked.exit, 0) << checked.out;
    const Ran started = folder.run("new contoh.himpun --sop sop.json --office kantor.json "
                                   "--period 2026-TW3 --agreed 'himpun=2 hari'");
    EXPECT_EQ(started.exit, 0) << started.err;
    EXPECT_THAT(started.out, testing::HasSubstr("Sari Wulandari"));
}

TEST(DocumentedExamples, of_achievements_are_answered_as_the_page_says)
{
    const Folder folder;
    const auto sessions = sessionsOf("docs/cli.md", "achieve");
    ASSERT_EQ(sessions.size(), 3u);
    for (const Session &session : sessions) {
        const Ran ran = folder.run(session.command, session.input);
        EXPECT_EQ(ran.out, session.output);
        EXPECT_EQ(ran.exit, session.exit);
    }
}
