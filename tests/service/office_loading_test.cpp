// SPDX-License-Identifier: GPL-3.0-or-later
#include "offices.h"

#include <gmock/gmock.h>

using namespace himpun;
using namespace std::chrono_literals;
using service::OfficeProblem;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

const char *const hours = R"({"himpun": "hours/1", "name": "Jam kerja", "source": "Perbup",
    "zone": "wib", "week": {"monday": ["08:00-12:00"]}})";
const char *const holidays = R"({"himpun": "holidays/1", "year": 2026, "name": "Libur",
    "source": "SKB", "days": [{"date": "2026-08-17", "kind": "holiday", "name": "Kemerdekaan"}]})";
const char *const rating = R"({"himpun": "rating/1", "id": "dua", "name": "Dua tingkat",
    "bands": [{"code": "baik", "name": "Baik", "from": 75}, {"code": "kurang", "name": "Kurang"}]})";

/// An office of one unit and two people; every part can be replaced.
struct Draft {
    std::string officials = R"([{"nip": "19700209 199803 1 012", "name": "Budi"},
                                {"id": "rudi", "name": "Rudi"}])";
    std::string assignments = R"([{"actor": "kabid", "unit": "industri", "officials": ["rudi"]}])";
    std::string calendar = R"({"hours": "hours.json", "holidays": ["2026.json"]})";
    std::string rating = R"("rating.json")";
    std::string indicators = "[]";

    std::string json() const
    {
        return R"({"himpun": "office/1", "id": "dinas", "name": "Dinas", "place": "Contoh",
            "letterhead": {"lines": ["Dinas"]}, "head": "197002091998031012", "sop": "sop",
            "units": [{"id": "industri", "name": "Bidang Perindustrian"}],
            "officials": )"
               + officials + R"(, "assignments": )" + assignments
               + R"(, "coordinators": ["19700209.199803.1.012"], "calendar": )" + calendar
               + R"(, "policies": {"rating": )" + rating
               + R"(}, "agreements": [{"unit": "industri", "year": 2026, "indicators": )"
               + indicators + "}]}";
    }

    base::Result<service::LoadedOffice, std::vector<service::OfficeFinding>> load() const
    {
        offices::MemoryFiles files;
        files.files = {{"hours.json", hours}, {"2026.json", holidays}, {"rating.json", ::rating}};
        return service::loadOffice(json(), files);
    }

    service::LoadedOffice loaded() const
    {
        auto result = load();
        if (!result)
            throw std::runtime_error(offices::describe(result.error()));
        return std::move(*result);
    }
};

std::string indicatorWith(const std::string &more)
{
    return R"([{"id": "a", "name": "A", "unit": "Unit", "polarity": "maximize", )" + more + "}]";
}

std::vector<OfficeProblem> problemsIn(const std::vector<service::OfficeFinding> &notes)
{
    std::vector<OfficeProblem> problems;
    for (const auto &each : notes) {
        if (const auto *problem = std::get_if<OfficeProblem>(&each.problem))
            problems.push_back(*problem);
    }
    return problems;
}

std::vector<indicator::Check> checksIn(const std::vector<service::OfficeFinding> &notes)
{
    std::vector<indicator::Check> checks;
    for (const auto &each : notes) {
        if (const auto *check = std::get_if<indicator::Check>(&each.problem))
            checks.push_back(*check);
    }
    return checks;
}

} // namespace

TEST(Office, knows_an_official_however_his_nip_was_spaced)
{
    const auto office = Draft().loaded().office;
    EXPECT_EQ(office.head, office.officials[0].id);
    EXPECT_THAT(office.coordinators, ElementsAre(office.head));
    EXPECT_EQ(office.head.text, "197002091998031012");
}

TEST(Office, takes_its_calendar_from_files_or_has_it_written_out)
{
    Draft inOneFile;
    inOneFile.calendar =
        std::string(R"({"hours": )") + hours + R"(, "holidays": [)" + holidays + "]}";
    EXPECT_EQ(inOneFile.loaded().office.calendar, Draft().loaded().office.calendar);
}

TEST(Office, keeps_other_hours_than_the_file_it_takes_them_from)
{
    Draft draft;
    draft.calendar = R"({"hours": "hours.json", "holidays": ["2026.json"], "name": "Kalender kita",
                         "zone": "wit", "dayCount": "from-opening-day"})";
    const auto calendar = draft.loaded().office.calendar;
    EXPECT_EQ(calendar.name, "Kalender kita");
    EXPECT_EQ(calendar.zone, calendar::Zone::Wit);
    EXPECT_EQ(calendar.dayCount, calendar::DayCount::FromOpeningDay);
}

TEST(Office, is_loaded_but_noted_where_something_looks_odd)
{
    Draft draft;
    draft.officials = R"([{"nip": "19700209 199803 1 012", "name": "Budi"},
                          {"id": "rudi", "name": "Rudi"},
                          {"nip": "19951301 202414 3 001", "name": "Sari"},
                          {"nip": "19950101 200001 1 001", "name": "Tono"}])";
    draft.calendar = R"({"hours": "hours.json"})";
    draft.indicators = indicatorWith(R"("aggregation": "last")");
    const auto notes = draft.loaded().notes;
    EXPECT_THAT(problemsIn(notes),
                testing::UnorderedElementsAre(
                    OfficeProblem::NipBirthDate, OfficeProblem::NipAppointmentMonth,
                    OfficeProblem::NipSex, OfficeProblem::NipAppointmentAge,
                    OfficeProblem::YearWithoutHolidays));
    EXPECT_THAT(checksIn(notes), ElementsAre(indicator::Check::NoDefinition));
}

TEST(Office, notes_targets_of_periods_that_do_not_lead_to_the_target_of_the_year)
{
    const auto notesOn = [](const std::string &targets) {
        Draft draft;
        draft.indicators = indicatorWith(R"("definition": "D", )" + targets);
        return checksIn(draft.loaded().notes);
    };
    const std::string quarters =
        R"("targets": {"2026-TW1": 1, "2026-TW2": 1, "2026-TW3": 1, "2026-TW4": 1.47})";
    EXPECT_THAT(notesOn(R"("aggregation": "sum", "target": 4.47, )" + quarters), IsEmpty());
    EXPECT_THAT(notesOn(R"("aggregation": "sum", "target": 4.7, )" + quarters),
                ElementsAre(indicator::Check::TargetsSum));
    EXPECT_THAT(notesOn(R"("aggregation": "last", "target": 1.5, )" + quarters), IsEmpty());
    EXPECT_THAT(notesOn(R"("aggregation": "last", "target": 4.47, )" + quarters),
                ElementsAre(indicator::Check::TargetsEnd));
    EXPECT_THAT(notesOn(R"("aggregation": "average", "target": 9, )" + quarters), IsEmpty());
    EXPECT_THAT(notesOn(R"("aggregation": "sum", "target": 9, "targets": {"2026-TW1": 1})"),
                IsEmpty());
    EXPECT_THAT(
        notesOn(R"("aggregation": "sum", "entry": "cumulative", "target": 1.47, )" + quarters),
        IsEmpty());
}

TEST(Office, says_what_is_made_of_odd_numbers_and_says_it_again_in_its_canonical_form)
{
    using indicator::Check;
    using indicator::CheckSeverity;
    Draft draft;
    EXPECT_EQ(draft.loaded().office.policies.checks, indicator::CheckPolicy{});
    draft.rating = R"("rating.json", "checks": {"unusual": "block", "copied": "off"})";
    const auto office = draft.loaded().office;
    EXPECT_EQ(office.policies.checks.decided,
              (std::map<Check, CheckSeverity>{{Check::Unusual, CheckSeverity::Block},
                                              {Check::Copied, CheckSeverity::Off}}));
    const auto again = service::loadOffice(toCanonical(office), offices::MemoryFiles());
    ASSERT_TRUE(again) << offices::describe(again.error());
    EXPECT_EQ(again->office, office);
}

TEST(Office, says_which_evidence_it_takes_and_says_it_again_in_its_canonical_form)
{
    Draft draft;
    draft.rating = R"("rating.json", "evidence": {"megabytes": 10, "kinds": ["PDF", "jpg"]})";
    const auto office = draft.loaded().office;
    EXPECT_EQ(office.policies.evidence, (service::EvidencePolicy{10, {"pdf", "jpg"}}));
    const auto again = service::loadOffice(toCanonical(office), offices::MemoryFiles());
    ASSERT_TRUE(again) << offices::describe(again.error());
    EXPECT_EQ(again->office, office);
}

TEST(Office, does_not_note_what_it_switched_off)
{
    Draft draft;
    draft.indicators = indicatorWith(R"("aggregation": "last")");
    draft.rating = R"("rating.json", "checks": {"no-definition": "off"})";
    EXPECT_THAT(checksIn(draft.loaded().notes), IsEmpty());
}

TEST(Office, notes_a_unit_that_promised_nothing)
{
    auto json = Draft().json();
    json.replace(json.find("{\"unit\": \"industri\", \"year\""), std::string::npos, "]}");
    offices::MemoryFiles files;
    files.files = {{"hours.json", hours}, {"2026.json", holidays}, {"rating.json", rating}};
    const auto loaded = service::loadOffice(json, files);
    ASSERT_TRUE(loaded) << offices::describe(loaded.error());
    EXPECT_THAT(problemsIn(loaded->notes), ElementsAre(OfficeProblem::UnitWithoutAgreement));
}

TEST(Office, does_not_read_files_without_end)
{
    Draft draft;
    std::string many = R"("2026.json")";
    for (int i = 0; i < 100; ++i)
        many += R"(, "2026.json")";
    draft.calendar = R"({"hours": "hours.json", "holidays": [)" + many + "]}";
    const auto result = draft.load();
    ASSERT_FALSE(result);
    EXPECT_EQ(std::ranges::count(result.error(), "bad-reference",
                                 [](const auto &each) { return codeOf(each); }),
              39); // 62 of 101 are read beside the hours and the rating
}

TEST(Office, names_the_file_in_which_something_is_wrong)
{
    Draft draft;
    draft.rating = R"("hours.json")";
    const auto result = draft.load();
    ASSERT_FALSE(result);
    EXPECT_EQ(result.error().front().file, "hours.json");
    EXPECT_EQ(severityOf(result.error().front()), base::Severity::Error);
}

TEST(Position, is_the_last_one_listed_that_is_held_that_day)
{
    const service::Official official{{"rudi"},
                                     "Rudi",
                                     {},
                                     {},
                                     {{"Kepala Seksi", {}, 2020y / 1 / 2, 2024y / 3 / 31},
                                      {"Plt. Kepala Bidang", {}, 2023y / 5 / 1, 2023y / 7 / 31},
                                      {"Kepala Bidang", {}, 2024y / 4 / 1, {}}}};
    EXPECT_EQ(official.positionOn(2019y / 12 / 31), nullptr);
    EXPECT_EQ(official.positionOn(2020y / 1 / 2)->title, "Kepala Seksi");
    EXPECT_EQ(official.positionOn(2023y / 6 / 1)->title, "Plt. Kepala Bidang");
    EXPECT_EQ(official.positionOn(2024y / 3 / 31)->title, "Kepala Seksi");
    EXPECT_EQ(official.positionOn(2026y / 1 / 1)->title, "Kepala Bidang");
}

TEST(Assignments, are_only_those_the_sop_and_the_units_of_a_cycle_need)
{
    auto office = offices::practiceOffice("disperinaker-lima-puluh-kota");
    office.assignments.push_back({{"kepala-dinas"}, {{"perindustrian"}}, {office.head}});
    const auto sop = offices::sopNamed("1-disperinaker-lima-puluh-kota");
    const auto found = assignmentsFor(office, sop, {{{"perindustrian"}, {}}});
    std::vector<std::string> who;
    for (const auto &each : found)
        who.push_back(each.actor.text + (each.unit ? '@' + each.unit->text : ""));
    EXPECT_THAT(who, ElementsAre("kepala-dinas", "kabid@perindustrian", "sub-koordinator", "staf"));
}

TEST(Forms, are_those_of_the_year_and_change_with_a_target)
{
    auto office = offices::practiceOffice("kecamatan-contoh");
    const calendar::Period quarter{2026, calendar::PeriodKind::Quarter, 3};
    const auto before = formsFor(office, quarter);
    EXPECT_EQ(before.size(), office.units.size());
    EXPECT_NE(before, formsFor(office, {2027, calendar::PeriodKind::Quarter, 3}));
    EXPECT_THAT(formsFor(office, {2031, calendar::PeriodKind::Year, 1}), IsEmpty());
    office.agreements.front().form.indicators.front().yearTarget = indicator::Target::at(99);
    EXPECT_NE(before, formsFor(office, quarter));
}
