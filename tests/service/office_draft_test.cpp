// SPDX-License-Identifier: GPL-3.0-or-later
// An office typed for the first time.
#include "himpun/service/office_draft.h"
#include "offices.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun;
using namespace himpun::service;

namespace
{

using Duty = OfficeDraft::Duty;

OfficeDraft typed()
{
    OfficeDraft draft;
    draft.name = "Dinas Contoh Kab. Contoh";
    draft.government = "Pemerintah Kabupaten Contoh";
    draft.place = "Contoh";
    draft.zone = calendar::Zone::Wita;
    draft.units = {{"Bidang Pasar", "Pasar"}, {"Bidang Industri", ""}};
    draft.people = {{"Budi", "19700209 199803 1 012", "Kepala Dinas", ""},
                    {"Sari", "", "Kepala Sub Bagian Perencanaan", ""},
                    {"Agus", "", "Kepala Bidang Pasar", "Pasar"},
                    {"Rudi", "", "Kepala Seksi Retribusi", "Bidang Pasar"}};
    draft.sop = {"disperindag-nganjuk"};
    draft.duties = {{{"kepala-dinas"}, "", "Budi"}, {{"kabid"}, "Bidang Pasar", "Agus"}};
    draft.head = "Budi";
    draft.coordinator = "Sari";
    return draft;
}

std::vector<OfficeFinding> errorsOf(const OfficeDraft &draft)
{
    const auto loaded = loadOffice(toJson(draft), FolderSource({offices::resources()}));
    return loaded ? std::vector<OfficeFinding>() : loaded.error();
}

std::string heldBy(const std::vector<Duty> &duties, const std::string &actor,
                   const std::string &unit = {})
{
    const auto found = std::ranges::find_if(
        duties, [&](const Duty &duty) { return duty.actor.text == actor && duty.unit == unit; });
    return found == duties.end() ? "no such duty" : found->person;
}

} // namespace

TEST(OfficeDraft, becomes_an_office_as_any_other_file)
{
    const auto loaded = loadOffice(toJson(typed()), FolderSource({offices::resources()}));
    ASSERT_TRUE(loaded) << offices::describe(loaded.error());
    const Office &office = loaded->office;
    EXPECT_EQ(office.name, "Dinas Contoh Kab. Contoh");
    EXPECT_EQ(office.id.text, "dinas-contoh-kab-contoh");
    EXPECT_EQ(office.calendar.zone, calendar::Zone::Wita);
    EXPECT_EQ(office.units[0], (Unit{{"bidang-pasar"}, "Bidang Pasar", "Pasar"}));
    EXPECT_EQ(office.head.text, "197002091998031012");
    EXPECT_EQ(office.coordinators.front().text, "sari");
    EXPECT_EQ(office.find(workflow::OfficialId{"rudi"})->positions.front().unit,
              workflow::UnitId{"bidang-pasar"})
        << "a unit may be named by its short name as well";
    EXPECT_EQ(office.assignments.size(), 2u);
    EXPECT_TRUE(office.agreements.empty());
}

TEST(OfficeDraft, shows_where_what_is_wrong_is_to_be_mended)
{
    OfficeDraft draft = typed();
    draft.units.push_back({"Bidang Pasar", ""});
    draft.people[0].nip = "1970";
    draft.people[2].unit = "Bidang Lain";
    draft.head = "Siapa";
    std::vector<std::pair<std::string, DraftPart>> found;
    for (const OfficeFinding &finding : errorsOf(draft))
        found.emplace_back(codeOf(finding), partOf(finding));
    EXPECT_NE(std::ranges::find(found, std::pair(std::string("duplicate-unit"), DraftPart::Office)),
              found.end());
    EXPECT_NE(std::ranges::find(found, std::pair(std::string("bad-nip"), DraftPart::People)),
              found.end());
    EXPECT_NE(std::ranges::find(found, std::pair(std::string("unknown-unit"), DraftPart::People)),
              found.end());
    EXPECT_NE(
        std::ranges::find(found, std::pair(std::string("unknown-official"), DraftPart::Duties)),
        found.end());
}

TEST(OfficeDraft, guesses_who_holds_what_from_the_names_of_positions)
{
    OfficeDraft draft = typed();
    draft.duties.clear();
    const auto duties = dutiesFor(draft, offices::sopNamed("3-disperindag-nganjuk"));
    EXPECT_EQ(heldBy(duties, "kepala-dinas"), "Budi");
    EXPECT_EQ(heldBy(duties, "kabid", "Bidang Pasar"), "Agus");
    EXPECT_EQ(heldBy(duties, "kasi", "Bidang Pasar"), "Rudi");
    EXPECT_EQ(heldBy(duties, "kasi", "Bidang Industri"), "") << "nobody there";
    EXPECT_EQ(heldBy(duties, "sekretaris"), "") << "nobody sounds like one";
    EXPECT_EQ(heldBy(duties, "kasubag-perencanaan"), "Sari") << "a Sub Bagian is a Subbagian";
}

TEST(OfficeDraft, guesses_who_leads_and_who_coordinates_from_what_they_do_in_the_sop)
{
    OfficeDraft draft = typed();
    draft.duties.clear();
    const sop::Sop sop = offices::sopNamed("3-disperindag-nganjuk");
    EXPECT_EQ(likelyHead(draft, sop), "Budi") << "signs last";
    EXPECT_EQ(likelyCoordinator(draft, sop), "Sari") << "prepares, compiles and files";
    draft.people.erase(draft.people.begin(), draft.people.begin() + 2);
    EXPECT_EQ(likelyHead(draft, sop), "") << "nobody there";
    EXPECT_EQ(likelyCoordinator(draft, sop), "");
}

TEST(OfficeDraft, takes_who_gives_the_order_for_the_head_where_nobody_signs)
{
    OfficeDraft draft = typed();
    draft.people.push_back({"Ani", "", "Sub Koordinator Program dan Pelaporan", ""});
    draft.duties.clear();
    const sop::Sop sop = offices::sopNamed("1-disperinaker-lima-puluh-kota");
    EXPECT_EQ(likelyHead(draft, sop), "Budi");
    EXPECT_EQ(likelyCoordinator(draft, sop), "Ani");
}

TEST(OfficeDraft, keeps_who_was_chosen_before)
{
    OfficeDraft draft = typed();
    draft.duties = {{{"kasi"}, "Bidang Pasar", "Agus"}, {{"kepala-dinas"}, "", "Pergi"}};
    const auto duties = dutiesFor(draft, offices::sopNamed("3-disperindag-nganjuk"));
    EXPECT_EQ(heldBy(duties, "kasi", "Bidang Pasar"), "Agus");
    EXPECT_EQ(heldBy(duties, "kepala-dinas"), "Budi") << "whoever is gone holds nothing";
}

TEST(OfficeDraft, of_an_office_says_what_one_would_have_typed_for_it)
{
    const auto office = loadOffice(toJson(typed()), FolderSource({offices::resources()}));
    ASSERT_TRUE(office);
    OfficeDraft again = draftOf(office->office);
    EXPECT_EQ(again.units.front(), typed().units.front());
    EXPECT_EQ(again.people.front(), typed().people.front());
    EXPECT_EQ(again.duties, typed().duties);
    EXPECT_EQ(again.coordinator, "Sari");
    const auto twice = loadOffice(toJson(again), FolderSource({offices::resources()}));
    ASSERT_TRUE(twice);
    EXPECT_EQ(twice->office.assignments, office->office.assignments);
    EXPECT_EQ(twice->office.officials, office->office.officials);
}

TEST(OfficeDraft, doubts_a_nip_as_it_is_typed)
{
    EXPECT_TRUE(doubtsAbout("19700209 199803 1 012").empty());
    EXPECT_EQ(doubtsAbout("1970"), std::vector{OfficeProblem::BadNip});
    EXPECT_EQ(doubtsAbout("19701309 199803 3 012").front(), OfficeProblem::NipBirthDate);
}
