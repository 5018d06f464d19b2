// SPDX-License-Identifier: GPL-3.0-or-later
#include "sop/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::sop;
using calendar::Duration;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

/// An SOP of \a steps with the actors staf and kabid.  The steps begin on line 5.
std::string sopOf(const std::string &steps)
{
    return R"({"himpun": "sop/1", "id": "contoh", "title": "Contoh",
"actors": [{"id": "staf", "name": "Staf"}, {"id": "kabid", "name": "Kabid"}],
"doubts": [],
"steps": [
)" + steps + "\n]}";
}

std::string office(const std::string &id, const std::string &more = {})
{
    return R"({"id": ")" + id + R"(", "activity": "A", "actor": "staf", "scope": "office")" + more
           + "}";
}

std::string unit(const std::string &id, const std::string &more = {})
{
    return R"({"id": ")" + id + R"(", "activity": "A", "actor": "kabid", "scope": "unit")" + more
           + "}";
}

std::string returns(const std::string &targets)
{
    return R"(, "approve": {"signOff": "sign"}, "return": {"to": [)" + targets + "]}";
}

Sop loaded(const std::string &json)
{
    EXPECT_THAT(findingsIn(json), IsEmpty());
    return load(json).value_or(Sop());
}

} // namespace

TEST(SopFile, may_name_the_schema_its_authors_editor_follows)
{
    std::string json = sopOf(office("a"));
    json.insert(1, R"("$schema": "schema/sop.schema.json", )");
    EXPECT_EQ(loaded(json).id.text, "contoh");
}

TEST(SopFile, says_everything_an_SOP_has)
{
    const Sop sop = loaded(R"({
        "himpun": "sop/1", "id": "contoh", "title": "Pengumpulan",
        "identity": {"agency": "Dinas", "unit": "Bagian", "number": "1/2", "madeOn": "a",
            "revisedOn": "b", "effectiveOn": "c",
            "approvedBy": {"position": "Kepala", "name": "Sari", "nip": "1"}},
        "legalBasis": ["L"], "qualifications": ["Q"], "relatedSops": ["R"], "equipment": ["E"],
        "warning": "W", "recording": "P",
        "actors": [{"id": "kepala", "name": "Kepala"}, {"id": "kasi", "name": "Kasi", "lane": "K"}],
        "steps": [
            {"id": "isi", "no": "3", "activity": "Mengisi", "actor": "kasi", "scope": "unit",
             "entry": true, "requirements": ["r1", "r2"], "duration": "agreed",
             "outputs": ["o"], "remarks": "ket"},
            {"id": "periksa", "activity": "Memeriksa", "actor": "kepala", "scope": "office",
             "duration": {"hours": 1.50}, "approve": {"signOff": "initial", "next": null},
             "return": {"to": ["isi"]},
             "doubts": [{"about": "actor", "inferred": true, "reason": "baris 2"}]}],
        "doubts": [{"about": "legalBasis", "reason": "aneh"}]})");
    const Identity identity{"Dinas", "Bagian", "1/2", "a", "b", "c", "Kepala", "Sari", "1"};
    EXPECT_EQ(sop.id, SopId{"contoh"});
    EXPECT_EQ(sop.title, "Pengumpulan");
    EXPECT_EQ(sop.identity, identity);
    EXPECT_THAT(sop.legalBasis, ElementsAre("L"));
    EXPECT_THAT(sop.qualifications, ElementsAre("Q"));
    EXPECT_THAT(sop.relatedSops, ElementsAre("R"));
    EXPECT_THAT(sop.equipment, ElementsAre("E"));
    EXPECT_EQ(sop.warning, "W");
    EXPECT_EQ(sop.recording, "P");
    EXPECT_THAT(sop.actors,
                ElementsAre(Actor{{"kepala"}, "Kepala", "Kepala"}, Actor{{"kasi"}, "Kasi", "K"}));
    const Step fill{
        {"isi"}, "3",          "Mengisi",          {"kasi"}, Scope::Unit, true,
        {},      {"r1", "r2"}, Duration::agreed(), {"o"},    "ket",       StepId{"periksa"},
        {}};
    const Step check{{"periksa"},
                     "",
                     "Memeriksa",
                     {"kepala"},
                     Scope::Office,
                     false,
                     Review{SignOff::Initial, {{"isi"}}},
                     {},
                     Duration::hours(*base::Decimal::parse("1.5")),
                     {},
                     "",
                     {},
                     {Doubt{"actor", true, "baris 2"}}};
    EXPECT_THAT(sop.steps, ElementsAre(fill, check));
    EXPECT_EQ(sop.steps[0].kind(), StepKind::Task);
    EXPECT_EQ(sop.steps[1].kind(), StepKind::Review);
    EXPECT_THAT(sop.doubts, ElementsAre(Doubt{"legalBasis", false, "aneh"}));
}

TEST(SopFile, may_leave_out_whatever_the_decree_leaves_out)
{
    const Sop sop = loaded(sopOf(office("a")));
    EXPECT_EQ(sop.identity, Identity());
    EXPECT_EQ(sop.steps[0].duration, Duration::none());
    EXPECT_EQ(sop.steps[0].no, "");
    EXPECT_THAT(sop.sections, IsEmpty());
}

TEST(SopFile, leads_from_each_step_to_the_following_one_unless_it_says_otherwise)
{
    const Sop sop =
        loaded(sopOf(office("a", R"(, "next": "c")") + ',' + office("b") + ','
                     + office("c", returns(R"("b")")) + ',' + office("d", R"(, "next": null)")));
    EXPECT_EQ(sop.step({"a"}).next, StepId{"c"});
    EXPECT_EQ(sop.step({"b"}).next, StepId{"c"});
    EXPECT_EQ(sop.step({"c"}).next, StepId{"d"});
    EXPECT_FALSE(sop.step({"d"}).next);
}

TEST(SopFile, is_found_its_way_around_by_id)
{
    const Sop sop = loaded(sopOf(office("a") + ',' + unit("b") + ',' + office("c")));
    EXPECT_EQ(sop.indexOf({"c"}), 2u);
    EXPECT_EQ(sop.find(StepId{"d"}), nullptr);
    EXPECT_EQ(sop.find(ActorId{"kabid"})->name, "Kabid");
    EXPECT_EQ(sop.find(ActorId{"camat"}), nullptr);
    EXPECT_EQ(sop.sectionOf({"a"}), nullptr);
    EXPECT_EQ(sop.sectionOf({"b"}), &sop.sections[0]);
}

TEST(Section, is_a_run_of_consecutive_unit_steps)
{
    const Sop sop = loaded(sopOf(office("a") + ',' + unit("b") + ',' + unit("c") + ',' + office("d")
                                 + ',' + unit("e") + ',' + office("f")));
    EXPECT_THAT(sop.sections, ElementsAre(Section{1, 2, StepId{"d"}}, Section{4, 4, StepId{"f"}}));
}

TEST(Section, may_begin_the_SOP_and_may_end_it)
{
    EXPECT_THAT(loaded(sopOf(unit("a") + ',' + unit("b"))).sections,
                ElementsAre(Section{0, 1, std::nullopt}));
}

TEST(Section, is_left_for_where_its_steps_lead)
{
    const Sop sop = loaded(sopOf(unit("a") + ',' + unit("b", R"(, "next": "d")") + ',' + office("c")
                                 + ',' + office("d", returns(R"("c")"))));
    EXPECT_THAT(sop.sections, ElementsAre(Section{0, 1, StepId{"d"}}));
}

TEST(Return, may_lead_from_an_office_step_to_any_step_before_it_in_a_unit_or_not)
{
    loaded(sopOf(office("a") + ',' + unit("b") + ',' + unit("c") + ','
                 + office("d", returns(R"("a", "b", "c")"))));
}

TEST(Return, stays_inside_the_unit_when_a_unit_returns)
{
    EXPECT_THAT(findingsIn(sopOf(unit("a") + ',' + office("b") + ',' + unit("c") + ",\n"
                                 + unit("d", returns(R"("a", "b", "c")")) + ',' + office("e"))),
                ElementsAre("return-leaves-unit 6 /steps/3/return/to/0 a",
                            "return-leaves-unit 6 /steps/3/return/to/1 b"));
}

TEST(Return, never_leads_forward)
{
    EXPECT_THAT(findingsIn(sopOf(office("a") + ',' + office("b", returns(R"("a", "b", "c")")) + ','
                                 + office("c"))),
                ElementsAre("return-forward 5 /steps/1/return/to/1 b",
                            "return-forward 5 /steps/1/return/to/2 c"));
}

TEST(Return, counts_as_a_way_to_a_step)
{
    loaded(sopOf(office("a", R"(, "next": "c")") + ',' + office("repair") + ','
                 + office("c", returns(R"("repair")"))));
}

TEST(Return, never_leads_around_the_review_that_returned)
{
    const std::string fix = office("perbaiki", R"(, "next": "kirim")");
    const std::string stop = office("tolak", R"(, "next": null)");
    EXPECT_THAT(findingsIn(sopOf(office("susun", R"(, "next": "telaah")") + ',' + fix + ',' + stop
                                 + ",\n" + office("telaah", returns(R"("perbaiki", "tolak")")) + ','
                                 + office("kirim"))),
                ElementsAre("review-bypassed 6 /steps/3/return/to/0 perbaiki",
                            "review-bypassed 6 /steps/3/return/to/1 tolak"));
}

TEST(Return, never_lets_a_unit_leave_its_section_unreviewed)
{
    EXPECT_THAT(
        findingsIn(sopOf(unit("isi", R"(, "next": "periksa")") + ','
                         + unit("perbaiki", R"(, "next": "himpun")") + ",\n"
                         + unit("periksa", returns(R"("perbaiki")")) + ',' + office("himpun"))),
        ElementsAre("review-bypassed 6 /steps/2/return/to/0 perbaiki"));
}

TEST(Next, leads_ahead)
{
    EXPECT_THAT(findingsIn(sopOf(office("a") + ',' + office("b") + ",\n"
                                 + office("c", R"(, "next": "b")"))),
                ElementsAre("loop-without-exit 6 /steps/2/next b"));
}

TEST(Next, may_not_lead_back_even_where_it_makes_no_loop)
{
    EXPECT_THAT(
        findingsIn(sopOf(office("a", R"(, "next": "c")") + ',' + office("b", R"(, "next": null)")
                         + ",\n" + office("c", R"(, "next": "b")"))),
        ElementsAre("next-backward 6 /steps/2/next b"));
}

/// Sent back to s2 and completed there, the work went on to s4 and the end: s3 never signed.
TEST(Next, may_not_lead_back_past_a_review_that_signs)
{
    const std::string review = R"(, "approve": {"signOff": "sign", "next": "s2"},)"
                               R"( "return": {"to": ["s2"]})";
    EXPECT_THAT(
        findingsIn(sopOf(office("s1", R"(, "next": "s3")") + ',' + office("s2", R"(, "next": "s4")")
                         + ",\n" + office("s3", review) + ',' + office("s4"))),
        ElementsAre("next-backward 6 /steps/2/approve/next s2",
                    "review-bypassed 6 /steps/2/return/to/0 s2"));
}

TEST(Duplicate, does_not_show_up_as_ways_back_or_unreachable_steps_as_well)
{
    EXPECT_THAT(findingsIn(sopOf(office("a") + ',' + office("b") + ",\n" + office("a") + ','
                                 + office("c"))),
                ElementsAre("duplicate-step 6 /steps/2/id a"));
}

TEST(Ids, may_hold_letters_digits_and_three_signs)
{
    for (const char *id : {"a", "9", "Isi_2.b-c", "isi-kertas-kerja"})
        EXPECT_THAT(findingsIn(sopOf(office(id))), IsEmpty()) << id;
    for (const char *id : {"-a", ".a", "a b", "a=b", "a/b", "é"})
        EXPECT_THAT(findingsIn(sopOf(office(id))),
                    ElementsAre(std::string("wrong-value 5 /steps/0/id ") + id));
    EXPECT_THAT(findingsIn(sopOf(office(std::string(64, 'a')))), IsEmpty());
    EXPECT_EQ(findingsIn(sopOf(office(std::string(65, 'a')))).size(), 1u);
}

TEST(Digest, is_of_the_content_and_not_of_its_layout)
{
    const Sop one = loaded(sopOf(office("a", R"(, "duration": {"hours": 1.5})")));
    const Sop same = loaded("\n " + sopOf(office("\\u0061", R"(,"duration":{"hours":1.50} )")));
    const Sop other = loaded(sopOf(office("a", R"(, "duration": {"hours": 2})")));
    EXPECT_EQ(one.canonical, same.canonical);
    EXPECT_EQ(one.digest, same.digest);
    EXPECT_NE(one.digest, other.digest);
    EXPECT_EQ(one.digest, base::sha256(one.canonical));
}

TEST(Digest, names_a_file_that_loads_as_the_same_SOP)
{
    const Sop sop = loaded(sopOf(unit("a") + ',' + office("b", returns(R"("a")"))));
    EXPECT_EQ(loaded(sop.canonical), sop);
}

TEST(Limits, allow_five_hundred_steps_and_no_more)
{
    std::string steps = office("s0");
    for (int i = 1; i < 500; ++i)
        steps += ',' + office("s" + std::to_string(i));
    EXPECT_EQ(loaded(sopOf(steps)).steps.size(), 500u);
    EXPECT_THAT(findingsIn(sopOf(steps + ',' + office("s500"))),
                ElementsAre("too-many-steps 4 /steps 501"));
}

TEST(Limits, allow_five_megabytes_and_no_more)
{
    const std::string sop = sopOf(office("a"));
    EXPECT_THAT(findingsIn(sop + std::string(5'000'000 - sop.size(), '\n')), IsEmpty());
    EXPECT_THAT(findingsIn(sop + std::string(5'000'001 - sop.size(), '\n')),
                ElementsAre("file-too-large 0  5000000"));
}

TEST(Limits, end_a_list_of_values_that_would_fill_the_memory)
{
    std::string outputs = R"(, "outputs": [0)";
    for (int i = 0; i < 200'000; ++i)
        outputs += ",0";
    EXPECT_EQ(findingsIn(sopOf(office("a", outputs + ']'))).front().substr(0, 17),
              "too-many-values 5");
}

TEST(Limits, keep_the_list_of_findings_readable)
{
    std::string outputs = R"(, "outputs": [0)";
    for (int i = 0; i < 5'000; ++i)
        outputs += ",0";
    EXPECT_EQ(findingsIn(sopOf(office("a", outputs + ']'))).size(), maxFindings);
}

TEST(Limits, keep_each_finding_readable)
{
    std::string name;
    for (int i = 0; i < 10'000; ++i)
        name += "é";
    const auto findings = findingsIn(sopOf(office("x" + name)));
    ASSERT_EQ(findings.size(), 1u);
    EXPECT_EQ(findings[0], "wrong-value 5 /steps/0/id x" + name.substr(0, 198) + "…");
}
