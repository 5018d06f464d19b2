// SPDX-License-Identifier: GPL-3.0-or-later
// A whole cycle over JSON Lines, and the filters.
#include "program.h"

#include <gmock/gmock.h>

#include <tuple>

using namespace program;
using testing::HasSubstr;

namespace
{

class Drive : public testing::Test
{
protected:
    /// A line; each a minute after the one before.
    void ask(json line)
    {
        char at[32];
        std::snprintf(at, sizeof at, "2026-10-05T0%d:%02d:00Z", 1 + minute / 60, minute % 60);
        ++minute;
        line["at"] = at;
        if (line.at("do") != "start")
            line["cycle"] = "2026-TW3";
        input += line.dump() + '\n';
    }

    void fill(const std::string &unit, const std::string &by, const std::string &row,
              const std::string &value)
    {
        ask({{"do", "fill"},
             {"as", by},
             {"unit", unit},
             {"row", row},
             {"field", "actual"},
             {"value", value}});
    }

    void on(const std::string &verb, const std::string &by, const std::string &step, json more = {})
    {
        json line{{"do", verb}, {"as", by}, {"step", step}};
        line.update(more.is_null() ? json::object() : more);
        ask(std::move(line));
    }

    void wholeCycle()
    {
        const json industri{{"unit", "industri"}}, pasar{{"unit", "pasar"}};
        ask({{"do", "start"},
             {"as", kasubag},
             {"sop", "disperindag-nganjuk"},
             {"period", "2026-TW3"}});
        on("complete", sekretaris, "tugaskan");
        on("complete", kasubag, "siapkan-kertas-kerja");
        fill("industri", kasiIndustri, "ikm", "9");
        fill("pasar", kasiPasar, "retribusi", "1500000000");
        on("complete", kasiIndustri, "isi-kertas-kerja", industri);
        on("complete", kasiPasar, "isi-kertas-kerja", pasar);
        on("approve", kabidIndustri, "periksa-kabid", industri);
        on("send-back", kabidPasar, "periksa-kabid", {{"unit", "pasar"}, {"reason", "periksa"}});
        fill("pasar", kasiPasar, "retribusi", "1500000001");
        on("complete", kasiPasar, "isi-kertas-kerja", pasar);
        on("approve", kabidPasar, "periksa-kabid", pasar);
        on("complete", kasubag, "susun-draft");
        on("approve", sekretaris, "periksa-sekretaris");
        on("approve", kadis, "periksa-kepala-dinas");
        on("complete", kasubag, "kirim-laporan");
    }

    Ran run(const std::string &file = {}) const
    {
        return folder.run("drive" + definitions() + (file.empty() ? "" : " --file " + file), input);
    }

    Folder folder;
    std::string input;
    int minute = 0;
};

} // namespace

TEST_F(Drive, runs_a_whole_cycle_to_its_end)
{
    wholeCycle();
    const Ran ran = run("a.himpun");
    EXPECT_EQ(ran.exit, 0) << ran.out;
    for (const json &line : ran.lines())
        EXPECT_EQ(line.at("ok"), true) << line;
    EXPECT_TRUE(ran.lines().back().at("tasks").empty());
    const auto cycles = folder.run("show --json a.himpun").lines();
    ASSERT_EQ(cycles.size(), 1u);
    EXPECT_EQ(cycles[0].at("state"), "finished");
    EXPECT_EQ(folder.run("verify a.himpun").exit, 0);
}

TEST_F(Drive, takes_its_definitions_into_use_at_the_time_of_the_first_line)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    ASSERT_EQ(run("a.himpun").exit, 0);
    std::vector<std::string> kinds;
    for (const json &line : folder.run("export a.himpun").lines()) {
        if (!line.contains("seq"))
            continue;
        kinds.push_back(line.at("kind"));
        EXPECT_EQ(line.at("at"), 1'791'162'000) << kinds.back(); // 08.00 on 5 October 2026
    }
    EXPECT_EQ(kinds, (std::vector<std::string>{"definition.adopted.1", "definition.adopted.1",
                                               "definition.adopted.1", "cycle.started.1"}));
}

TEST_F(Drive, gives_no_deadline_with_which_the_cycle_could_not_be_read_again)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    for (const std::string due : {"9999-12-31T23:59:59-12:00", "9999-12-31T10:00:00+07:00"})
        on("extend-deadline", kasubag, "tugaskan", {{"due", due}, {"reason", "longgar"}});
    input += json{{"do", "complete"},
                  {"as", sekretaris},
                  {"cycle", "2026-TW3"},
                  {"step", "tugaskan"},
                  {"at", "9999-12-31T09:29:00Z"}}
                 .dump()
             + '\n';
    const auto lines = run("a.himpun").lines();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[1].at("code"), "misread") << lines[1];
    EXPECT_EQ(lines[2].at("code"), "too-far-ahead") << lines[2];
    EXPECT_EQ(lines[3].at("code"), "too-far-ahead") << lines[3];
    EXPECT_EQ(folder.run("verify a.himpun").exit, 0);
    EXPECT_EQ(folder.run("show a.himpun 2026-TW3").exit, 0);
}

/// What goes wrong with a line does not bring yesterday back.
TEST_F(Drive, keeps_the_time_of_a_line_that_it_could_not_carry_out)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    minute = 30;
    on("complete", sekretaris, "tugaskan", {{"nota", "salah tulis"}});
    on("complete", sekretaris, "kirim-laporan"); // nothing is open there
    input +=
        json{{"do", "complete"}, {"as", sekretaris}, {"cycle", "2026-TW3"}, {"step", "tugaskan"}}
            .dump()
        + '\n';
    const auto lines = run().lines();
    ASSERT_EQ(lines.size(), 4u);
    EXPECT_EQ(lines[1].at("code"), "misread");
    EXPECT_EQ(lines[2].at("ok"), false);
    EXPECT_EQ(lines[3].at("event").at("at"), "2026-10-05T01:31:00Z") << lines[3];
}

TEST_F(Drive, never_lets_time_run_backwards)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    minute = 30;
    on("complete", sekretaris, "tugaskan");
    minute = 10;
    on("complete", kasubag, "siapkan-kertas-kerja");
    const auto lines = run().lines();
    EXPECT_EQ(lines[1].at("event").at("at"), "2026-10-05T01:30:00Z");
    EXPECT_EQ(lines[2].at("event").at("at"), "2026-10-05T01:30:00Z");
}

TEST_F(Drive, says_nothing_about_a_log_that_cannot_be_written)
{
    fs::create_directories(folder / "himpun");
    fs::create_symlink("/dev/full", folder / "himpun/himpun.log");
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    for (int i = 0; i < 200; ++i)
        ask({{"do", "comment"}, {"as", kasubag}, {"text", "catatan"}});
    const Ran ran = run();
    EXPECT_EQ(ran.exit, 0);
    EXPECT_EQ(ran.err, "");
}

TEST_F(Drive, opens_the_join_once_and_after_the_last_unit)
{
    wholeCycle();
    int opened = 0;
    for (const json &line : run().lines()) {
        const bool isLastUnit = line.at("line") == 12;
        for (const json &task : line.at("tasks"))
            opened += task.at("step") == "susun-draft" ? 1 : 0;
        EXPECT_EQ(opened, line.at("line") >= 12 ? 1 : 0) << line.at("line");
        EXPECT_TRUE(!isLastUnit || line.at("tasks").size() == 1);
    }
}

TEST_F(Drive, answers_the_same_lines_with_the_same_bytes)
{
    wholeCycle();
    ask({{"do", "reopen"}, {"as", kasubag}, {"target", "susun-draft"}, {"reason", "angka"}});
    ask({{"do", "reopen"}, {"as", kasiPasar}, {"target", "susun-draft"}, {"reason", "angka"}});
    const Ran first = run(), second = run(), inFile = run("a.himpun");
    EXPECT_EQ(first.out, second.out);
    EXPECT_EQ(first.out, inFile.out);
    EXPECT_EQ(first.exit, 1);
}

TEST_F(Drive, says_who_acted_to_whoever_comes_second)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    ask({{"do", "complete"}, {"as", sekretaris}, {"task", 1}});
    ask({{"do", "complete"}, {"as", sekretaris}, {"task", 1}});
    const Ran ran = run();
    EXPECT_EQ(ran.exit, 1);
    const json refused = ran.lines().back();
    EXPECT_EQ(refused.at("code"), "task-closed");
    EXPECT_EQ(refused.at("who"), sekretaris);
    EXPECT_EQ(refused.at("when"), "2026-10-05T01:01:00Z");
}

TEST_F(Drive, applies_a_command_once_however_often_it_is_sent)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    for (int i = 0; i < 2; ++i)
        ask({{"do", "comment"}, {"as", kasubag}, {"text", "halo"}, {"id", "satu"}});
    const auto lines = run().lines();
    EXPECT_EQ(lines[1].at("ok"), true);
    EXPECT_EQ(lines[2].at("code"), "already-applied");
}

TEST_F(Drive, does_new_things_in_a_second_run_over_the_same_file)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    ask({{"do", "comment"}, {"as", kasubag}, {"text", "halo"}});
    ASSERT_EQ(run("a.himpun").exit, 0);
    input.clear();
    ask({{"do", "comment"}, {"as", kasubag}, {"text", "siang"}});
    ask({{"do", "comment"}, {"as", kasubag}, {"text", "sore"}});
    const Ran second = run("a.himpun");
    EXPECT_EQ(second.exit, 0) << second.out;
    EXPECT_EQ(second.lines()[0].at("event").at("command"), "line-5-1");
}

TEST_F(Drive, answers_with_its_line_even_where_a_file_or_a_step_is_wrong)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    ask({{"do", "attach"}, {"as", kasubag}, {"file", "hilang.txt"}});
    on("complete", kasubag, "susun-draft");
    on("complete", kasubag, "terbang");
    const Ran ran = run();
    EXPECT_EQ(ran.exit, 1);
    const auto lines = ran.lines();
    ASSERT_EQ(lines.size(), 4u);
    const std::string codes[] = {"unreadable-file", "step-not-open-yet", "unknown-step"};
    for (std::size_t i = 1; i < 4; ++i) {
        EXPECT_EQ(lines[i].at("line"), i + 1);
        EXPECT_EQ(lines[i].at("code"), codes[i - 1]);
    }
}

TEST_F(Drive, names_what_it_cannot_read_and_goes_on)
{
    input = "bukan json\n{\"do\":\"terbang\",\"as\":\"x\",\"cycle\":\"y\"}\n\n";
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    const Ran ran = run();
    EXPECT_EQ(ran.exit, 1);
    const auto lines = ran.lines();
    ASSERT_EQ(lines.size(), 3u);
    EXPECT_EQ(lines[0].at("findings")[0].at("code"), "syntax");
    EXPECT_EQ(lines[1].at("findings")[0].at("pointer"), "/do");
    EXPECT_EQ(lines[2].at("line"), 4);
    EXPECT_EQ(lines[2].at("ok"), true);
}

TEST_F(Drive, stops_at_the_first_answer_that_cannot_be_written)
{
    wholeCycle();
    const Ran ran = folder.shell(
        "'" HIMPUN_CLI "' drive --file a.himpun" + definitions() + " >/dev/full", input);
    EXPECT_EQ(ran.exit, 3);
    EXPECT_THAT(ran.err, HasSubstr("[output-lost]"));
    EXPECT_EQ(folder.run("history --json a.himpun").lines().size(), 1u) << "only the first line";
}

TEST_F(Drive, calls_a_cycle_by_its_period_where_no_title_is_given)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    EXPECT_EQ(run("a.himpun").exit, 0);
    EXPECT_EQ(folder.run("show --json a.himpun").lines()[0].at("title"), "Triwulan III 2026");
}

TEST_F(Drive, does_not_take_no_unit_for_all_units)
{
    ask({{"do", "start"},
         {"as", kasubag},
         {"sop", "disperindag-nganjuk"},
         {"period", "2026-TW3"},
         {"units", json::array()}});
    const json answer = run().lines().at(0);
    EXPECT_EQ(answer.at("code"), "misread");
    EXPECT_EQ(answer.at("findings")[0].at("pointer"), "/units");
}

TEST_F(Drive, tells_an_outsider_that_the_task_is_not_his_before_what_the_sheet_lacks)
{
    ask({{"do", "start"}, {"as", kasubag}, {"sop", "disperindag-nganjuk"}, {"period", "2026-TW3"}});
    on("complete", sekretaris, "tugaskan");
    on("complete", kasubag, "siapkan-kertas-kerja");
    on("complete", kasiPasar, "isi-kertas-kerja", {{"unit", "industri"}});
    on("complete", kasiIndustri, "isi-kertas-kerja", {{"unit", "industri"}});
    const auto lines = run().lines();
    EXPECT_EQ(lines[3].at("code"), "not-your-task");
    EXPECT_EQ(lines[4].at("code"), "sheet-incomplete");
    EXPECT_EQ(lines[4].at("missing")[0].at("row"), "ikm");
}

TEST(CalendarFilter, counts_over_the_long_holiday_of_march_2026)
{
    const Folder folder;
    const auto lines =
        folder
            .run("calendar add", R"({"from":"2026-03-17T09:00:00+07:00","days":2})"
                                 "\n"
                                 R"({"from":"2026-10-05T08:00:00+07:00","hours":1.5})"
                                 "\n")
            .lines();
    ASSERT_EQ(lines.size(), 2u);
    EXPECT_EQ(lines[0].at("due"), "2026-03-26T09:00:00Z");
    EXPECT_EQ(lines[1].at("due"), "2026-10-05T02:30:00Z");
    const Ran bad = folder.run("calendar between", "{\"from\":\"besok\",\"to\":\"lusa\"}\n");
    EXPECT_EQ(bad.exit, 1);
    EXPECT_EQ(bad.lines()[0].at("findings").size(), 2u);
}

TEST(AchieveFilter, tells_not_filled_from_zero)
{
    const Folder folder;
    const Ran ran = folder.run("achieve", R"({"polarity":"maximize","target":80,"actual":"83.4"})"
                                          "\n"
                                          R"({"polarity":"maximize","target":80})"
                                          "\n"
                                          R"({"polarity":"maximize","target":80,"actual":0})"
                                          "\n");
    EXPECT_EQ(ran.exit, 0);
    const auto lines = ran.lines();
    EXPECT_EQ(lines[0].at("percent"), "417/4");
    EXPECT_EQ(lines[0].at("substitution"), "83,4 ÷ 80 × 100 = 104,25");
    EXPECT_EQ(lines[1].at("kind"), "not-filled");
    EXPECT_EQ(lines[2].at("percent"), "0");
}

TEST(AchieveFilter, answers_no_line_that_contradicts_itself)
{
    const Folder folder;
    for (const auto &[line, code, pointer] :
         {std::tuple{R"({"polarity":"range","lower":90,"upper":80,"actual":85})", "range-inverted",
                     "/lower"},
          {R"({"polarity":"maximize","lower":80,"upper":90,"actual":85})", "range-not-allowed",
           "/lower"},
          {R"({"polarity":"maximize","target":80,"lower":70,"actual":85})", "contradiction",
           "/lower"},
          {R"({"polarity":"maximize","target":80,"actual":85,"numerator":1,"denominator":2})",
           "contradiction", "/numerator"},
          {R"({"polarity":"range","lower":80,"actual":85})", "missing-key", ""},
          {R"({"polarity":"maximize","target":80,"actual":85,"factor":10})", "unknown-key",
           "/factor"},
          {R"({"polarity":"maximize","target":80,"numerator":1,"denominator":2,"factor":0})",
           "factor-invalid", "/factor"},
          {R"({"polarity":"maximize","target":80,"actual":85,"rating":"../practice/x"})",
           "wrong-value", "/rating"},
          {R"({"budget":{"ceiling":-1,"spent":1}})", "ceiling-negative", "/budget/ceiling"}}) {
        const Ran ran = folder.run("achieve", std::string(line) + '\n');
        EXPECT_EQ(ran.exit, 1) << line;
        const json answer = ran.lines().at(0);
        EXPECT_EQ(answer.at("code"), "misread") << line;
        const json &finding = answer.at("findings")[0];
        EXPECT_EQ(finding.at("code"), code) << line;
        EXPECT_EQ(finding.at("pointer"), pointer) << line;
        EXPECT_NE(finding.at("words"), "") << line;
    }
}

TEST(AchieveFilter, names_what_it_cannot_read_in_an_indicator)
{
    const Folder folder;
    const std::string indicator =
        R"({"indicator":{"id":"o","name":"Opini","unit":"predikat","polarity":"maximize",)"
        R"("aggregation":"last","scale":"opini-bpk"},)";
    for (const auto &[rest, pointer] :
         {std::pair{R"("period":"2026-TW2","actuals":{"2026-TW1":"hebat"}})", "/actuals/2026-TW1"},
          {R"("period":"2026-TW2","actuals":{"2026-TW9":"WTP"}})", "/actuals/2026-TW9"},
          {R"("period":"2026-TW2","actuals":{"2026-03":"WTP"}})", "/actuals/2026-03"},
          {R"("period":"kemarin","actuals":{}})", "/period"}}) {
        const Ran ran = folder.run("achieve", indicator + rest + '\n');
        EXPECT_EQ(ran.exit, 1) << rest;
        EXPECT_EQ(ran.lines().at(0).at("findings").at(0).at("pointer"), pointer) << rest;
    }
}
