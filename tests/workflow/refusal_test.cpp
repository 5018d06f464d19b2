// SPDX-License-Identifier: GPL-3.0-or-later
// One scene for every reason why a command may be refused; a reason without a scene fails.
#include "support/story.h"

#include <gtest/gtest.h>

#include <functional>
#include <map>

namespace himpun::support
{

using namespace workflow;

namespace
{

constexpr auto lastCode = RefusalCode::NothingDue;
constexpr auto fill = "isi-kertas-kerja@industri";
constexpr auto check = "periksa-kabid@industri";

/// SOP 3 with two bidang, at \a place; row 1 has two holders.
Story at(const std::string &place)
{
    Story story(shippedSop(3), {"industri", "pasar"});
    story.cast("sekretaris", {"sekretaris", "wakil"}).start();
    return std::move(story.goOn(place));
}

RefusalCode onOpen(const std::string &place, const std::string &by,
                   const std::function<Command(TaskId)> &command)
{
    const Story story = at(place);
    return story.refused(by, command(story.open(place)));
}

RefusalCode onCycle(const std::string &by, const Command &command)
{
    return at("tugaskan").refused(by, command);
}

Story finished()
{
    Story story(shippedSop(3), {"industri", "pasar"});
    return std::move(story.start().goOn());
}

AddUnit late(const Story &story, const std::string &unit)
{
    return {formOf(unit), plainStart(story.sop(), {unit}).assignments, "baru"};
}

RefusalCode entryPassed()
{
    Story story(sopFrom(R"({"himpun": "sop/1", "id": "dua", "title": "Dua bagian",
        "actors": [{"id": "kasi", "name": "Kasi"}, {"id": "staf", "name": "Staf"}],
        "steps": [
         {"id": "isi", "activity": "Mengisi", "actor": "kasi", "scope": "unit", "entry": true},
         {"id": "susun", "activity": "Menyusun", "actor": "staf", "scope": "office"},
         {"id": "cermati", "activity": "Mencermati", "actor": "kasi", "scope": "unit"}]})"),
                {"pasar"});
    story.start().goOn("cermati@pasar");
    return story.refused("pengelola", late(story, "humas"));
}

RefusalCode sentTwice()
{
    Story story = at("tugaskan");
    const Request request{{"c1"}, {"sekretaris"}, story.now(), Claim{story.open("tugaskan")}};
    return decide(story.sop(), officeCalendar(), story.cycle(), request).error().code;
}

RefusalCode incomplete()
{
    Story story(shippedSop(3), {});
    return story.refused("pengelola", story.plan());
}

RefusalCode delegatedTo(const std::string &borrower, const std::string &whoTries)
{
    Story story = at("tugaskan");
    const TaskId task = story.open("tugaskan");
    story.does("sekretaris", Delegate{task, {borrower}, ""});
    return story.refused(whoTries, Complete{task, "", {}});
}

RefusalCode claimed(const std::function<Command(TaskId)> &command)
{
    Story story = at("tugaskan");
    const TaskId task = story.open("tugaskan");
    story.does("sekretaris", Claim{task});
    return story.refused("wakil", command(task));
}

RefusalCode successorActed()
{
    Story story = at("siapkan-kertas-kerja");
    story.does("kasubag-perencanaan", Claim{story.open("siapkan-kertas-kerja")});
    return story.refused("sekretaris", TakeBack{story.last("tugaskan")});
}

RefusalCode notLastAct()
{
    Story story = at("periksa-sekretaris");
    return story.refused("kasubag-perencanaan", TakeBack{story.last("siapkan-kertas-kerja")});
}

RefusalCode exemptedTwice()
{
    Story story = at("tugaskan");
    story.does("pengelola", ExemptUnit{{"pasar"}, "kosong"});
    return story.refused("pengelola", ExemptUnit{{"pasar"}, "kosong"});
}

RefusalCode lastUnit()
{
    Story story = at("tugaskan");
    story.does("pengelola", ExemptUnit{{"pasar"}, "kosong"});
    return story.refused("pengelola", ExemptUnit{{"industri"}, "kosong"});
}

RefusalCode judgesOwnWork()
{
    Story story = at(fill);
    story.does("pengelola", Reassign{story.open(fill), officials({"kabid-industri"}), "sakit"})
        .complete("kabid-industri", fill);
    return story.refused("kabid-industri",
                         Approve{story.open(check), "", content("industri", 1), ""});
}

RefusalCode ended(const Command &last, const Command &next)
{
    Story story = at("tugaskan");
    return story.does("pengelola", last).refused("pengelola", next);
}

using Scene = std::function<RefusalCode()>;

const std::map<RefusalCode, Scene> &scenes()
{
    using enum RefusalCode;
    static const calendar::Duration threeDays = calendar::Duration::days(3);
    static const std::map<RefusalCode, Scene> all{
        {AlreadyApplied, sentTwice},
        {CycleAlreadyStarted, [] { return at("tugaskan").refused("pengelola", Start{}); }},
        {CycleNotStarted,
         [] { return Story(shippedSop(3), {"industri"}).refused("pengelola", Suspend{"libur"}); }},
        {CycleSuspended, [] { return ended(Suspend{"libur"}, FireTimers{}); }},
        {CycleNotSuspended, [] { return onCycle("pengelola", Resume{}); }},
        {CycleFinished, [] { return finished().refused("pengelola", Suspend{"libur"}); }},
        {CycleNotFinished,
         [] {
             return onCycle("pengelola", Reopen{{"susun-draft"}, {}, "ralat"});
         }},
        {CycleCancelled, [] { return ended(Cancel{"batal"}, Suspend{"libur"}); }},
        {StartIncomplete, incomplete},
        {UnknownTask, [] { return onCycle("sekretaris", Claim{{99}}); }},
        {UnknownStep,
         [] {
             return onCycle("pengelola", AgreeDuration{{"tiada"}, threeDays});
         }},
        {UnknownUnit,
         [] {
             return onCycle("pengelola", ExemptUnit{{"tiada"}, "kosong"});
         }},
        {TaskClosed,
         [] {
             const Story story = at("siapkan-kertas-kerja");
             return story.refused("sekretaris", Complete{story.last("tugaskan"), "", {}});
         }},
        {TaskNotClosed,
         [] { return onOpen("tugaskan", "sekretaris", [](TaskId id) { return TakeBack{id}; }); }},
        {NotYourTask,
         [] { return onOpen(fill, "kasi-pasar", [](TaskId id) {
                  return Complete{id, "", {}};
              }); }},
        {ClaimedByOther, [] { return claimed([](TaskId id) {
                                  return Complete{id, "", {}};
                              }); }},
        {NotClaimed,
         [] { return onOpen("tugaskan", "sekretaris", [](TaskId id) { return Release{id}; }); }},
        {AlreadyClaimed, [] { return claimed([](TaskId id) { return Claim{id}; }); }},
        {Delegated, [] { return delegatedTo("staf", "sekretaris"); }},
        {LentToYou, [] { return delegatedTo("staf", "staf"); }},
        {NotDelegated,
         [] {
             return onOpen("tugaskan", "sekretaris", [](TaskId id) { return HandBack{id, ""}; });
         }},
        {NotCoordinator, [] { return onCycle("sekretaris", Suspend{"libur"}); }},
        {NotParticipant,
         [] {
             return onCycle("orang-luar", Comment{{}, "halo"});
         }},
        {SeparationOfDuty, judgesOwnWork},
        {NotAReview,
         [] {
             return onOpen("tugaskan", "sekretaris", [](TaskId id) {
                 return Approve{id, "", {}, ""};
             });
         }},
        {IsAReview,
         [] {
             return onOpen(check, "kabid-industri", [](TaskId id) { return Complete{id, "", {}}; });
         }},
        {ReasonMissing, [] { return onCycle("pengelola", Suspend{" \n"}); }},
        {ContentMissing,
         [] {
             return onOpen(fill, "kasi-industri", [](TaskId id) { return Complete{id, "", {}}; });
         }},
        {TargetMissing,
         [] {
             Story story(shippedSop(4), {"kesra"});
             story.start().goOn("putusan-camat");
             return story.refused("camat",
                                  SendBack{story.open("putusan-camat"), {}, {}, "arahan", {}, {}});
         }},
        {TargetNotAllowed,
         [] {
             return onOpen(check, "kabid-industri", [](TaskId id) {
                 return SendBack{id, {{"tugaskan"}}, {}, "salah", {}, {}};
             });
         }},
        {UnitsMissing,
         [] {
             return onOpen("susun-draft", "kasubag-perencanaan", [](TaskId id) {
                 return RequestCorrection{id, {}, "salah", {}, {}};
             });
         }},
        {NoSectionToCorrect,
         [] {
             return onOpen("tugaskan", "sekretaris", [](TaskId id) {
                 return RequestCorrection{id, {{"pasar"}}, "salah", {}, {}};
             });
         }},
        {NoStraightWay,
         [] {
             return finished().refused(
                 "pengelola", Reopen{{"kirim-laporan"}, {}, "ralat", WayBack::StraightBack});
         }},
        {NotYourLastAct, notLastAct},
        {SuccessorActed, successorActed},
        {ReviewCannotBeSkipped,
         [] { return onOpen(check, "pengelola", [](TaskId id) {
                  return Skip{id, "cepat"};
              }); }},
        {EntryCannotBeSkipped,
         [] { return onOpen(fill, "pengelola", [](TaskId id) {
                  return Skip{id, "cepat"};
              }); }},
        {UnitAlreadyTakesPart,
         [] { return at("tugaskan").refused("pengelola", late(at("tugaskan"), "pasar")); }},
        {UnitAlreadyExempted, exemptedTwice},
        {UnitAlreadyDelivered,
         [] {
             return at("susun-draft").refused("pengelola", ExemptUnit{{"pasar"}, "kosong"});
         }},
        {EntryPassed, entryPassed},
        {LastUnit, lastUnit},
        {StepHasItsOwnTime,
         [] {
             return onCycle("pengelola", AgreeDuration{{"tugaskan"}, threeDays});
         }},
        {DurationInvalid,
         [] {
             Story story(shippedSop(2), {"umum"});
             story.start();
             return story.refused("pengelola",
                                  AgreeDuration{{"sampaikan-data"}, calendar::Duration::days(0)});
         }},
        {DeadlineNotLater,
         [] {
             const Story story = at("tugaskan");
             const TaskId id = story.open("tugaskan");
             const base::Instant due = *story.cycle().task(id).due;
             return story.refused("pengelola", ExtendDeadline{id, due, "perlu waktu"});
         }},
        {TooFarAhead,
         [] {
             return onOpen("tugaskan", "pengelola", [](TaskId id) {
                 return ExtendDeadline{id, local("2126-10-05 08:00"), "seratus tahun lagi"};
             });
         }},
        {CalendarUnchanged,
         [] {
             const Story story = at("tugaskan");
             return story.refused("pengelola",
                                  RecomputeDeadlines{story.cycle().calendar, "cuti bersama"});
         }},
        {PersonMissing,
         [] {
             return onOpen("tugaskan", "pengelola", [](TaskId id) {
                 return Reassign{id, {}, "cuti"};
             });
         }},
        {FileNameUnfit,
         [] {
             return onCycle("pengelola", Attach{std::nullopt, "..", {}, 1});
         }},
        {DelegateToSelf,
         [] {
             return onOpen("tugaskan", "sekretaris", [](TaskId id) {
                 return Delegate{id, {"sekretaris"}, ""};
             });
         }},
        {NothingDue, [] { return onCycle("", FireTimers{}); }},
    };
    return all;
}

std::string nameOf(const testing::TestParamInfo<int> &info)
{
    std::string name(codeOf(static_cast<RefusalCode>(info.param)));
    for (char &c : name)
        c = c == '-' ? '_' : c;
    return name;
}

class RefusalOf : public testing::TestWithParam<int>
{
};

} // namespace

TEST_P(RefusalOf, is_given_for_its_own_reason)
{
    const auto code = static_cast<RefusalCode>(GetParam());
    const auto scene = scenes().find(code);
    ASSERT_NE(scene, scenes().end()) << "no scene for " << codeOf(code);
    EXPECT_EQ(codeOf(scene->second()), codeOf(code));
}

INSTANTIATE_TEST_SUITE_P(Every, RefusalOf, testing::Range(0, static_cast<int>(lastCode) + 1),
                         nameOf);

TEST(Refusals, say_who_was_faster_and_when)
{
    Story story = at("tugaskan");
    const TaskId task = story.open("tugaskan");
    story.at("2026-10-05 08:10").complete("sekretaris", "tugaskan").at("2026-10-05 08:11");
    const Refusal refusal = story.refusal("wakil", Complete{task, "", {}});
    EXPECT_EQ(refusal.who, OfficialId{"sekretaris"});
    EXPECT_EQ(refusal.when, local("2026-10-05 08:10"));
}

TEST(Refusals, say_who_has_claimed_or_borrowed_a_task)
{
    Story story = at("tugaskan");
    const TaskId task = story.open("tugaskan");
    story.does("sekretaris", Claim{task});
    EXPECT_EQ(story.refusal("wakil", Claim{task}).who, OfficialId{"sekretaris"});
    story.does("sekretaris", Delegate{task, {"staf"}, ""});
    EXPECT_EQ(story.refusal("wakil", Complete{task, "", {}}).who, OfficialId{"staf"});
}

TEST(Refusals, name_everything_a_start_lacks_at_once)
{
    Story story(shippedSop(2), {"umum", "umum"});
    Start &plan = story.plan();
    plan.coordinators.clear();
    plan.agreed.clear();
    story.cast("arsiparis", {}).cast("kabag-tatalaksana", {"sama"}).cast("kasubbag-tu", {"sama"});
    std::vector<std::string> gaps;
    for (const StartGap &gap : story.refusal("pengelola", plan).gaps)
        gaps.push_back(std::string(codeOf(gap.kind)) + (gap.step ? " " + gap.step->text : ""));
    EXPECT_EQ(gaps, (std::vector<std::string>{
                        "no-coordinator", "unit-twice", "nobody-else-to-approve telaah-kabag",
                        "nobody-for-step arsip", "duration-not-agreed sampaikan-data"}));
    EXPECT_EQ(codeOf(Story(shippedSop(1), {}).refusal("pengelola", Start{}).gaps.front().kind),
              "no-units");
}

TEST(Refusals, name_the_times_agreed_for_steps_that_have_their_own_or_are_not_there)
{
    Story story(shippedSop(2), {"umum"});
    story.plan().agreed[{"arsip"}] = calendar::Duration::days(1);
    story.plan().agreed[{"arsipkan"}] = calendar::Duration::days(1);
    const StartGap own{StartGap::Kind::StepHasItsOwnTime, sop::StepId{"arsip"}, {}, {}};
    const StartGap unknown{StartGap::Kind::UnknownStep, sop::StepId{"arsipkan"}, {}, {}};
    EXPECT_EQ(story.refusal("pengelola", story.plan()).gaps, (std::vector{own, unknown}));
}

TEST(Refusals, keep_a_start_for_the_coordinators)
{
    Story story(shippedSop(1), {"umum"});
    EXPECT_EQ(story.refused("staf", story.plan()), RefusalCode::NotCoordinator);
}

} // namespace himpun::support
