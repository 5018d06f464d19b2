// SPDX-License-Identifier: GPL-3.0-or-later
// Units that leave a cycle, come late, or run their section in loops within loops.
#include "support/story.h"

#include <gtest/gtest.h>

namespace himpun::support
{

using namespace workflow;
using Places = std::vector<std::string>;

namespace
{

AddUnit late(const std::string &unit)
{
    return {formOf(unit), plainStart(shippedSop(3), {unit}).assignments, "baru dibentuk"};
}

class Units : public testing::Test
{
protected:
    Units() { story.start(); }

    Story &exempt(const std::string &unit)
    {
        return story.does("pengelola", ExemptUnit{{unit}, "tidak punya indikator"});
    }

    Story story{shippedSop(3), {"industri", "pasar", "perdagangan"}};
};

} // namespace

TEST_F(Units, do_not_begin_when_they_were_exempted_before)
{
    exempt("pasar").goOn("isi-kertas-kerja@industri");
    EXPECT_EQ(story.openPlaces(),
              (Places{"isi-kertas-kerja@industri", "isi-kertas-kerja@perdagangan"}));
}

TEST_F(Units, leave_in_the_middle_and_what_they_did_counts_no_more)
{
    story.goOn("isi-kertas-kerja@pasar").complete("kasi-pasar", "isi-kertas-kerja@pasar");
    exempt("pasar");
    EXPECT_EQ(story.openPlaces(),
              (Places{"isi-kertas-kerja@industri", "isi-kertas-kerja@perdagangan"}));
    EXPECT_EQ(story.doneBy("isi-kertas-kerja@pasar"), "");
    EXPECT_EQ(story.task("periksa-kabid@pasar").state, TaskState::Withdrawn);
    EXPECT_EQ(story.refused("kasi-pasar", TakeBack{story.last("isi-kertas-kerja@pasar")}),
              RefusalCode::SuccessorActed);
}

TEST_F(Units, let_the_others_join_when_the_last_one_missing_is_exempted)
{
    story.goOn("periksa-kabid@perdagangan")
        .approve("kabid-industri", "periksa-kabid@industri")
        .approve("kabid-perdagangan", "periksa-kabid@perdagangan");
    ASSERT_EQ(story.openPlaces(), Places{"periksa-kabid@pasar"});
    exempt("pasar");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
}

TEST_F(Units, that_are_corrected_may_be_exempted_too)
{
    story.goOn("susun-draft").correct("kasubag-perencanaan", "susun-draft", {.units = {"pasar"}});
    exempt("pasar");
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
    EXPECT_EQ(story.doneBy("periksa-kabid@pasar"), "");
}

TEST_F(Units, come_back_after_an_exemption_and_start_over)
{
    story.goOn("isi-kertas-kerja@pasar").complete("kasi-pasar", "isi-kertas-kerja@pasar");
    exempt("pasar").does("pengelola", late("pasar"));
    EXPECT_EQ(story.task("isi-kertas-kerja@pasar").round, 2);
    story.goOn();
    EXPECT_EQ(story.doneBy("periksa-kabid@pasar"), "kabid-pasar");
}

TEST_F(Units, that_come_before_the_section_wait_for_it_like_the_others)
{
    story.does("pengelola", late("humas"));
    EXPECT_EQ(story.openPlaces(), Places{"tugaskan"});
    story.goOn("isi-kertas-kerja@humas");
    EXPECT_EQ(story.openPlaces().size(), 4U);
}

TEST_F(Units, that_come_while_the_section_runs_are_waited_for)
{
    story.goOn("periksa-kabid@perdagangan").does("pengelola", late("humas"));
    EXPECT_EQ(story.task("isi-kertas-kerja@humas").activation, 1);
    story.approve("kabid-industri", "periksa-kabid@industri")
        .approve("kabid-pasar", "periksa-kabid@pasar")
        .approve("kabid-perdagangan", "periksa-kabid@perdagangan");
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@humas"});
    story.goOn("susun-draft");
    EXPECT_EQ(story.doneBy("periksa-kabid@humas"), "kabid-humas");
}

TEST_F(Units, that_come_after_the_join_are_waited_for_by_the_step_in_hand)
{
    story.goOn("periksa-sekretaris");
    story.does("sekretaris", Claim{story.open("periksa-sekretaris")})
        .does("pengelola", late("humas"));
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@humas"});
    EXPECT_EQ(story.doneBy("susun-draft"), "") << "the draft lacks the new unit";
    EXPECT_EQ(story.doneBy("periksa-kabid@pasar"), "kabid-pasar");
    story.goOn("periksa-sekretaris");
    EXPECT_EQ(story.task("periksa-sekretaris").round, 2);
}

TEST_F(Units, bring_only_their_own_people)
{
    AddUnit humas = late("humas");
    humas.assignments.push_back({{"kabid"}, UnitId{"pasar"}, officials({"teman"})});
    story.does("pengelola", humas).goOn("periksa-kabid@pasar");
    EXPECT_EQ(story.refused("teman", Claim{story.open("periksa-kabid@pasar")}),
              RefusalCode::NotYourTask);
}

TEST_F(Units, need_somebody_for_every_step)
{
    const Refusal refusal = story.refusal("pengelola", AddUnit{formOf("humas"), {}, "baru"});
    EXPECT_EQ(refusal.code, RefusalCode::StartIncomplete);
    ASSERT_EQ(refusal.gaps.size(), 2U);
    EXPECT_EQ(refusal.gaps.front().unit, UnitId{"humas"});
}

TEST_F(Units, go_on_when_a_finished_cycle_is_reopened_for_them)
{
    story.goOn().does("pengelola", Reopen{{"isi-kertas-kerja"}, {{"pasar"}}, "temuan inspektorat"});
    EXPECT_EQ(story.openPlaces(), Places{"isi-kertas-kerja@pasar"});
    EXPECT_EQ(story.doneBy("kirim-laporan"), "");
    EXPECT_EQ(story.cycle().round, 2);
    story.goOn();
    EXPECT_EQ(story.cycle().state, CycleState::Finished);
    EXPECT_EQ(story.refused("pengelola", Reopen{{"isi-kertas-kerja"}, {}, "lagi"}),
              RefusalCode::UnitsMissing);
    story.does("pengelola", Reopen{{"susun-draft"}, {}, "salah ketik"});
    EXPECT_EQ(story.openPlaces(), Places{"susun-draft"});
}

namespace
{

/// Data entry in the first section, a look at what became of it in the second.
constexpr auto twoSections = R"({"himpun": "sop/1", "id": "dua", "title": "Dua bagian",
 "actors": [{"id": "kasi", "name": "Kasi"}, {"id": "staf", "name": "Staf"},
            {"id": "sekretaris", "name": "Sekretaris"}, {"id": "kadis", "name": "Kadis"}],
 "steps": [
  {"id": "perintah", "activity": "Memerintahkan", "actor": "sekretaris", "scope": "office"},
  {"id": "isi", "activity": "Mengisi", "actor": "kasi", "scope": "unit", "entry": true},
  {"id": "susun", "activity": "Menyusun", "actor": "staf", "scope": "office"},
  {"id": "cermati", "activity": "Mencermati", "actor": "kasi", "scope": "unit"},
  {"id": "putus", "activity": "Memutuskan", "actor": "kadis", "scope": "office",
   "approve": {"signOff": "sign"}, "return": {"to": ["susun", "perintah"]}}]})";

class TwoSections : public testing::Test
{
protected:
    TwoSections() { story.start(); }

    AddUnit late(const std::string &unit)
    {
        return {formOf(unit), plainStart(story.sop(), {unit}).assignments, "baru dibentuk"};
    }

    Story story{sopFrom(twoSections), {"a", "b"}};
};

} // namespace

TEST_F(TwoSections, take_a_late_unit_through_its_data_entry_first)
{
    story.goOn("putus").does("pengelola", late("c"));
    EXPECT_EQ(story.openPlaces(), Places{"isi@c"});
    EXPECT_EQ(story.doneBy("isi@a"), "kasi-a") << "the others need not fill in again";
    story.goOn("cermati@c");
    EXPECT_EQ(story.openPlaces(), (Places{"cermati@a", "cermati@b", "cermati@c"}));
    story.goOn();
    EXPECT_EQ(story.doneBy("isi@c"), "kasi-c");
}

TEST_F(TwoSections, cannot_take_a_unit_in_where_its_data_entry_was_passed)
{
    story.goOn("cermati@b");
    EXPECT_EQ(story.refused("pengelola", late("c")), RefusalCode::EntryPassed);
    story.goOn("putus").does("pengelola", late("c"));
    EXPECT_EQ(story.openPlaces(), Places{"isi@c"});
}

TEST_F(TwoSections, cannot_take_a_unit_in_where_a_straight_way_back_passes_its_data_entry)
{
    story.goOn("putus").sendBack("kadis", "putus",
                                 {.to = "perintah", .way = WayBack::StraightBack});
    EXPECT_EQ(story.refused("pengelola", late("c")), RefusalCode::EntryPassed);
    story.complete("sekretaris", "perintah").does("pengelola", late("c"));
    EXPECT_EQ(story.openPlaces(), Places{"isi@c"});
}

TEST_F(TwoSections, let_a_unit_back_into_the_second_that_has_filled_in)
{
    story.goOn("cermati@b").does("pengelola", ExemptUnit{{"a"}, "dilebur"});
    story.does("pengelola", late("a"));
    EXPECT_EQ(story.openPlaces(), (Places{"cermati@a", "cermati@b"}));
    EXPECT_EQ(story.doneBy("isi@a"), "kasi-a");
}

TEST_F(TwoSections, take_a_unit_in_again_earlier_than_it_left)
{
    story.goOn("cermati@a");
    story.does("pengelola", ExemptUnit{{"a"}, "dilebur"}).goOn();
    story.does("pengelola", Reopen{{"isi"}, {{"b"}}, "ralat"});
    EXPECT_EQ(story.doneBy("isi@a"), "kasi-a");
    story.does("pengelola", late("a"));
    EXPECT_EQ(story.doneBy("isi@a"), "") << "it starts over";
    story.goOn();
    EXPECT_EQ(story.doneBy("cermati@a"), "kasi-a");
}

namespace
{

/// Sheets are filled in first; the units and the staff repair something only when the review asks.
constexpr auto repairs = R"({"himpun": "sop/1", "id": "perbaikan", "title": "Perbaikan",
 "actors": [{"id": "kasi", "name": "Kasi"}, {"id": "staf", "name": "Staf"},
            {"id": "kadis", "name": "Kadis"}],
 "steps": [
  {"id": "perintah", "activity": "Memerintahkan", "actor": "kadis", "scope": "office"},
  {"id": "isi", "activity": "Mengisi", "actor": "kasi", "scope": "unit", "entry": true},
  {"id": "susun", "activity": "Menyusun", "actor": "staf", "scope": "office", "next": "ringkas"},
  {"id": "lengkapi", "activity": "Melengkapi", "actor": "kasi", "scope": "unit", "entry": true,
   "next": "telaah"},
  {"id": "ringkas", "activity": "Meringkas", "actor": "staf", "scope": "office",
   "next": "telaah"},
  {"id": "rapikan", "activity": "Merapikan", "actor": "staf", "scope": "office"},
  {"id": "telaah", "activity": "Menelaah", "actor": "kadis", "scope": "office",
   "approve": {"signOff": "sign"}, "return": {"to": ["lengkapi", "rapikan"]}},
  {"id": "kirim", "activity": "Mengirim", "actor": "staf", "scope": "office"}]})";

/// The units are asked for something only when the review wants it.
constexpr auto asked = R"({"himpun": "sop/1", "id": "diminta", "title": "Bila diminta",
 "actors": [{"id": "kasi", "name": "Kasi"}, {"id": "staf", "name": "Staf"},
            {"id": "kadis", "name": "Kadis"}],
 "steps": [
  {"id": "susun", "activity": "Menyusun", "actor": "staf", "scope": "office", "next": "telaah"},
  {"id": "jelaskan", "activity": "Menjelaskan", "actor": "kasi", "scope": "unit"},
  {"id": "telaah", "activity": "Menelaah", "actor": "kadis", "scope": "office",
   "approve": {"signOff": "sign"}, "return": {"to": ["jelaskan"]}},
  {"id": "kirim", "activity": "Mengirim", "actor": "staf", "scope": "office"}]})";

class Asked : public TwoSections
{
protected:
    Asked()
    {
        story = Story(sopFrom(asked), {"a", "b"});
        story.start();
    }
};

class Repairs : public TwoSections
{
protected:
    Repairs()
    {
        story = Story(sopFrom(repairs), {"a", "b"});
        story.start();
    }
};

} // namespace

TEST_F(Asked, does_not_ask_a_late_unit_what_nobody_wanted)
{
    story.goOn("kirim").does("pengelola", late("c"));
    EXPECT_EQ(story.openPlaces(), Places{"kirim"});
}

TEST_F(Asked, does_not_ask_a_late_unit_what_others_were_asked)
{
    story.goOn("telaah").sendBack("kadis", "telaah", {.units = {"a"}});
    story.does("pengelola", late("c"));
    EXPECT_EQ(story.openPlaces(), Places{"jelaskan@a"});
    story.goOn("telaah").sendBack("kadis", "telaah", {.units = {"c"}});
    EXPECT_EQ(story.openPlaces(), Places{"jelaskan@c"});
}

TEST_F(Repairs, in_hand_are_finished_before_a_late_unit_comes)
{
    story.goOn("telaah").sendBack("kadis", "telaah", {.to = "rapikan"});
    EXPECT_EQ(story.refused("pengelola", late("c")), RefusalCode::EntryPassed);
    story.goOn("telaah").does("pengelola", late("c"));
    EXPECT_EQ(story.openPlaces(), Places{"isi@c"});
}

TEST_F(Repairs, do_not_take_a_correction_past_the_step_that_asked_for_it)
{
    story.goOn("ringkas").correct("staf", "ringkas", {.units = {"a"}});
    EXPECT_EQ(story.openPlaces(), Places{"isi@a"});
    story.goOn("kirim");
    EXPECT_EQ(story.doneBy("ringkas"), "staf");
}

namespace
{

/// Kasi fills, Kasubag completes the sheet, Kabid and then Sekdin check; an office review behind.
constexpr auto threeInner = R"({"himpun": "sop/1", "id": "tiga", "title": "Tiga langkah",
 "actors": [{"id": "kasi", "name": "Kasi"}, {"id": "kasubag", "name": "Kasubag"},
            {"id": "kabid", "name": "Kabid"}, {"id": "sekdin", "name": "Sekdin"},
            {"id": "staf", "name": "Staf"}, {"id": "sekretaris", "name": "Sekretaris"}, {"id": "kadis", "name": "Kadis"}],
 "steps": [
  {"id": "perintah", "activity": "Memerintahkan", "actor": "sekretaris", "scope": "office"},
  {"id": "isi", "activity": "Mengisi", "actor": "kasi", "scope": "unit", "entry": true},
  {"id": "lengkapi", "activity": "Melengkapi", "actor": "kasubag", "scope": "unit",
   "entry": true},
  {"id": "periksa", "activity": "Memeriksa", "actor": "kabid", "scope": "unit",
   "approve": {"signOff": "initial"}, "return": {"to": ["lengkapi", "isi"]}},
  {"id": "sahkan", "activity": "Mengesahkan", "actor": "sekdin", "scope": "unit",
   "approve": {"signOff": "sign"}, "return": {"to": ["periksa", "isi"]}},
  {"id": "susun", "activity": "Menyusun", "actor": "staf", "scope": "office"},
  {"id": "putus", "activity": "Memutuskan", "actor": "kadis", "scope": "office",
   "approve": {"signOff": "sign"}, "return": {"to": ["susun", "perintah"]}}]})";

class Loops : public testing::Test
{
protected:
    Loops() { story.start(); }

    const WayBack straight = WayBack::StraightBack;
    Story story{sopFrom(threeInner), {"a", "b"}};
};

} // namespace

TEST_F(Loops, come_straight_back_inside_a_unit_and_leave_what_they_pass_by)
{
    story.goOn("sahkan@b").sendBack("sekdin-a", "sahkan@a", {.to = "isi", .way = straight});
    EXPECT_EQ(story.doneBy("lengkapi@a"), "kasubag-a") << "nobody fills it in again";
    story.complete("kasi-a", "isi@a");
    EXPECT_EQ(story.task("sahkan@a").round, 2);
    EXPECT_TRUE(isOpen(story.task("sahkan@a").state));
    EXPECT_EQ(story.doneBy("periksa@b"), "kabid-b");
}

TEST_F(Loops, walk_step_by_step_inside_a_unit_through_every_step_in_between)
{
    story.goOn("sahkan@a").sendBack("sekdin-a", "sahkan@a", {.to = "isi"});
    EXPECT_EQ(story.doneBy("lengkapi@a"), "");
    story.complete("kasi-a", "isi@a").complete("kasubag-a", "lengkapi@a");
    EXPECT_TRUE(isOpen(story.task("periksa@a").state));
}

TEST_F(Loops, nest_a_return_within_a_return_and_unwind_in_order)
{
    story.goOn("sahkan@b")
        .sendBack("sekdin-a", "sahkan@a", {.to = "periksa", .way = straight})
        .sendBack("kabid-a", "periksa@a", {.to = "isi", .way = straight})
        .complete("kasi-a", "isi@a");
    EXPECT_TRUE(isOpen(story.task("periksa@a").state));
    EXPECT_EQ(story.task("periksa@a").round, 3);
    story.approve("kabid-a", "periksa@a").approve("sekdin-a", "sahkan@a");
    EXPECT_EQ(story.task("sahkan@b").state, TaskState::Offered);
}

TEST_F(Loops, that_pass_a_section_by_leave_its_sheets_standing)
{
    story.goOn("putus").sendBack("kadis", "putus", {.to = "perintah", .way = straight});
    EXPECT_EQ(story.doneBy("isi@a"), "kasi-a");
    EXPECT_EQ(story.doneBy("susun"), "");
    story.does("pengelola", Reassign{story.open("perintah"), officials({"wakil"}), "cuti"})
        .complete("wakil", "perintah");
    EXPECT_EQ(story.openPlaces(), Places{"putus"});
}

TEST_F(Loops, that_go_back_past_a_section_run_it_again_for_everybody)
{
    story.goOn("putus").sendBack("kadis", "putus", {.to = "perintah"});
    EXPECT_EQ(story.doneBy("isi@a"), "");
    story.goOn("isi@a");
    EXPECT_EQ(story.openPlaces(), (Places{"isi@a", "isi@b"}));
    EXPECT_EQ(story.task("isi@b").round, 2);
}

} // namespace himpun::support
