// SPDX-License-Identifier: GPL-3.0-or-later
// What the demonstration promises, read from its history and its documents.
#include "program.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <map>
#include <set>
#include <sstream>

using namespace program;
using testing::HasSubstr;

namespace
{

struct Pair {
    std::string sop, file, office;
};
std::ostream &operator<<(std::ostream &out, const Pair &pair)
{
    return out << pair.sop;
}
const Pair pairs[] = {
    {"disperinaker-lima-puluh-kota", "1-disperinaker-lima-puluh-kota",
     "disperinaker-lima-puluh-kota"},
    {"biro-organisasi-kalbar", "2-biro-organisasi-kalbar", "biro-organisasi-kalbar"},
    {"disperindag-nganjuk", "3-disperindag-nganjuk", "disperindag-nganjuk"},
    {"kecamatan", "4-kecamatan", "kecamatan-contoh"},
};

/// One run for all tests: the files are only read.
const Folder &demo()
{
    static const Folder folder;
    static const Ran ran = folder.run("demo --out keluar >cerita");
    EXPECT_EQ(ran.exit, 0) << ran.err;
    return folder;
}

struct TaskInfo {
    std::string step, unit;
    std::int64_t due = 0;
};

/// What happened in one cycle, with the tasks the events opened.
struct Story {
    std::vector<json> events;
    std::map<int, TaskInfo> tasks;

    explicit Story(const std::string &sop)
        : events(demo().run("history --json keluar/" + sop + ".himpun").lines())
    {
        for (const json &event : events) {
            for (const json &task : event.at("body").value("opened", json::array()))
                tasks[task.at("id")] = {task.at("step"), task.value("unit", std::string()),
                                        task.value("due", std::int64_t{0})};
        }
    }

    const TaskInfo &taskOf(const json &event) const
    {
        return tasks.at(event.at("body").at("task"));
    }
    /// Where in the history something of \a kind happened at \a step (of \a unit, if named).
    std::vector<std::size_t> places(const std::string &kind, const std::string &step,
                                    const std::string &unit = {}) const
    {
        std::vector<std::size_t> found;
        for (std::size_t i = 0; i < events.size(); ++i) {
            if (events[i].at("kind") != kind || taskOf(events[i]).step != step)
                continue;
            if (unit.empty() || taskOf(events[i]).unit == unit)
                found.push_back(i);
        }
        return found;
    }
};

std::string squeezed(std::string text)
{
    std::erase_if(text, [](unsigned char c) { return std::isspace(c); });
    return text;
}

json practiceOffice(const Pair &pair)
{
    return json::parse(contentOf(source("resources/practice/" + pair.office + ".json")));
}

class Demo : public testing::TestWithParam<Pair>
{
};

} // namespace

INSTANTIATE_TEST_SUITE_P(Sop, Demo, testing::ValuesIn(pairs),
                         [](const auto &sop) { return "sop" + std::to_string(sop.index + 1); });

TEST_P(Demo, finishes_with_a_sound_file)
{
    const std::string file = "keluar/" + GetParam().sop + ".himpun";
    EXPECT_EQ(demo().run("verify " + file).exit, 0);
    EXPECT_EQ(demo().run("show --json " + file).lines().at(0).at("state"), "finished");
    const auto lines = demo().run("export " + file).lines();
    EXPECT_EQ(lines.front().at("himpun"), "ledger-export.1");
}

TEST_P(Demo, tells_of_every_act_its_task)
{
    const std::string told = contentOf(demo() / "cerita");
    const Story story(GetParam().sop);
    for (const json &event : story.events) {
        if (event.at("kind") == "cycle.attached.1") {
            EXPECT_THAT(told, HasSubstr(event.at("body").at("name").get<std::string>()));
        }
    }
    std::istringstream lines(told);
    int acts = 0;
    for (std::string line; std::getline(lines, line);) {
        if (line.find(" · ") == std::string::npos)
            continue;
        ++acts;
        EXPECT_THAT(line, testing::ContainsRegex(" · langkah [0-9]+.*, putaran [0-9]+ · .+ · t"));
    }
    EXPECT_GT(acts, 20);
}

TEST_P(Demo, has_one_late_step)
{
    const Story story(GetParam().sop);
    int late = 0;
    for (const json &event : story.events) {
        if (event.at("kind") != "timers.fired.1")
            continue;
        for (const json &stage : event.at("body").at("stages"))
            late += stage.at("stage") == "overdue" ? 1 : 0;
    }
    EXPECT_EQ(late, 1);
}

TEST_P(Demo, returns_once_from_every_review_before_approving_it)
{
    const Story story(GetParam().sop);
    const json sop = json::parse(contentOf(source("sops/" + GetParam().file + ".json")));
    for (const json &step : sop.at("steps")) {
        if (!step.contains("return"))
            continue;
        const std::string id = step.at("id");
        const auto returned = story.places("task.sent-back.1", id);
        ASSERT_EQ(returned.size(), 1u) << id;
        const auto approved =
            story.places("task.approved.1", id, story.taskOf(story.events[returned[0]]).unit);
        ASSERT_FALSE(approved.empty()) << id;
        EXPECT_LT(returned[0], approved[0]) << id;
    }
}

TEST_P(Demo, opens_one_unit_again_from_beyond_the_join)
{
    const Story story(GetParam().sop);
    int reopened = 0;
    for (const json &event : story.events) {
        const json &body = event.at("body");
        if (!body.contains("officeRound"))
            continue;
        std::set<std::string> units;
        for (const json &task : body.at("opened")) {
            if (task.contains("unit"))
                units.insert(task.at("unit").get<std::string>());
        }
        EXPECT_LE(units.size(), 1u);
        reopened += static_cast<int>(units.size());
    }
    EXPECT_EQ(reopened, 1);
}

TEST_P(Demo, prints_every_indicator_and_approval_in_its_document)
{
    if (demo().shell("command -v pdftotext").exit != 0)
        GTEST_SKIP() << "pdftotext (poppler-utils) is not installed";
    const std::string pdf = "keluar/" + GetParam().sop + ".pdf";
    const std::string text = squeezed(demo().shell("pdftotext -raw " + pdf + " -").out);
    const json office = practiceOffice(GetParam());
    for (const json &unit : office.at("units"))
        EXPECT_THAT(text, HasSubstr(squeezed(unit.at("name"))));
    for (const json &agreement : office.at("agreements")) {
        if (agreement.at("year") != 2026)
            continue;
        for (const json &indicator : agreement.at("indicators"))
            EXPECT_THAT(text, HasSubstr(squeezed(indicator.at("name"))));
    }
    for (const char *heading : {"Target", "Realisasi", "Capaian", "Peringkat", "SangatTinggi"})
        EXPECT_THAT(text, HasSubstr(heading));
    const Story story(GetParam().sop);
    for (const json &event : story.events) {
        if (event.at("kind") != "task.approved.1")
            continue;
        for (const json &official : office.at("officials")) {
            const bool approved = squeezed(official.value("nip", std::string())) == event.at("by");
            EXPECT_TRUE(!approved || text.find(squeezed(official.at("name"))) != std::string::npos)
                << official.at("name");
        }
    }
}

TEST_P(Demo, writes_numbers_as_numbers_into_the_workbook)
{
    if (demo().shell("command -v unzip").exit != 0)
        GTEST_SKIP() << "unzip is not installed";
    const std::string sheets =
        demo().shell("unzip -p keluar/" + GetParam().sop + ".xlsx 'xl/worksheets/sheet*.xml'").out;
    std::size_t numbers = 0;
    for (std::size_t cell = sheets.find("<c r="); cell != std::string::npos;
         cell = sheets.find("<c r=", cell + 1)) {
        const std::size_t end = sheets.find('>', cell);
        const bool isText = sheets.substr(cell, end - cell).find("t=\"") != std::string::npos;
        numbers += !isText && sheets.compare(end + 1, 3, "<v>") == 0 ? 1 : 0;
    }
    EXPECT_GT(numbers, 3 * practiceOffice(GetParam()).at("units").size());
    const std::string words =
        demo().shell("unzip -p keluar/" + GetParam().sop + ".xlsx xl/sharedStrings.xml").out;
    EXPECT_THAT(words, testing::Not(testing::ContainsRegex("<t>[0-9]+,[0-9][0-9]%?</t>")))
        << "a number was written as text";
}

TEST(DemoFolder, keeps_a_practice_file_that_somebody_works_with)
{
    const Folder folder;
    const std::string demo = "demo --out keluar --sop " + source("sops/4-kecamatan.json").string();
    ASSERT_EQ(folder.run(demo).exit, 0);
    const std::string before = contentOf(folder / "keluar/kecamatan.himpun");
    const Ran ran =
        folder.shell("exec 9>keluar/kecamatan.himpun-lock; flock 9; " HIMPUN_CLI " " + demo);
    EXPECT_NE(ran.exit, 0);
    EXPECT_THAT(ran.err, HasSubstr("“keluar/kecamatan.himpun” sudah ada."));
    EXPECT_EQ(contentOf(folder / "keluar/kecamatan.himpun"), before);
    EXPECT_EQ(folder.run(demo).exit, 0) << "once he is gone";
}

TEST(DemoOfSop3, returns_one_sheet_while_another_unit_is_past_and_joins_once)
{
    const Story story("disperindag-nganjuk");
    const auto returned = story.places("task.sent-back.1", "periksa-kabid");
    ASSERT_EQ(returned.size(), 1u);
    const std::string unit = story.taskOf(story.events[returned[0]]).unit;
    const auto approved = story.places("task.approved.1", "periksa-kabid");
    EXPECT_LT(approved[0], returned[0]) << "another unit is past its Kabid";
    EXPECT_NE(story.taskOf(story.events[approved[0]]).unit, unit);

    std::map<int, std::size_t> joins; // by activation: where the step after the join was opened
    std::size_t lastApproval = 0;
    for (std::size_t i = 0; i < story.events.size(); ++i) {
        const json &event = story.events[i];
        if (event.at("kind") != "task.approved.1" || story.taskOf(event).step != "periksa-kabid")
            continue;
        lastApproval = i;
        for (const json &task : event.at("body").value("opened", json::array())) {
            if (task.at("step") == "susun-draft")
                joins[static_cast<int>(joins.size()) + 1] = i;
        }
        const std::set<std::string> past = [&] {
            std::set<std::string> units;
            for (const std::size_t place : approved) {
                if (place <= i)
                    units.insert(story.taskOf(story.events[place]).unit);
            }
            return units;
        }();
        EXPECT_EQ(joins.empty(), past.size() < 7u) << "the join waits for all seven units";
    }
    EXPECT_EQ(joins.size(), 2u) << "once for all units, once for the unit that was corrected";
    EXPECT_EQ(joins.at(2), lastApproval);
    EXPECT_EQ(story.places("task.correction.1", "susun-draft").size(), 1u);
}
