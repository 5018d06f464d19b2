// SPDX-License-Identifier: GPL-3.0-or-later
// Values of a practice office, as its people type them.
#include "offices.h"

#include "himpun/service/practice.h"

#include <gmock/gmock.h>

using namespace himpun;
using indicator::Cell;
using indicator::Field;
using testing::ElementsAre;
using testing::IsEmpty;

namespace
{

const service::Office &office()
{
    static const auto office = offices::practiceOffice("disperindag-nganjuk");
    return office;
}

std::string unitOf(const std::string &unit, const std::string &more)
{
    return R"({"himpun": "actuals/1", "office": "disperindag-nganjuk", "period": "2026-TW3",
               "units": [{"unit": ")"
           + unit + "\", " + more + "}]}";
}

service::PracticeSheet sheetFrom(const std::string &unit, const std::string &more)
{
    const auto practice = service::loadPractice(unitOf(unit, more), office());
    if (!practice)
        throw std::runtime_error(practice.error().front().place.pointer);
    return practice->sheets.at(0);
}

std::vector<std::string> findingsOf(const std::string &json)
{
    std::vector<std::string> found;
    const auto practice = service::loadPractice(json, office());
    if (practice)
        return found;
    for (const auto &each : practice.error())
        found.push_back(std::string(codeOf(each.problem)) + ' ' + each.place.pointer);
    return found;
}

} // namespace

TEST(Actuals, are_typed_as_people_write_and_come_back_in_the_form_of_files)
{
    EXPECT_THAT(sheetFrom("pasar",
                          R"("rows": [{"indicator": "retribusi", "actual": "Rp1.386.725.500,50"}])")
                    .cells,
                ElementsAre(Cell{"retribusi", Field::Actual, "1386725500.5"}));
    EXPECT_THAT(
        sheetFrom("sekretariat", R"("rows": [{"indicator": "opini-bpk", "actual": "wtp"}])").cells,
        ElementsAre(Cell{"opini-bpk", Field::Actual, "4"}));
    EXPECT_THAT(
        sheetFrom("pasar", R"("rows": [], "spent": [{"line": "3.30.03", "spent": "5.000"}])").cells,
        ElementsAre(Cell{"3.30.03", Field::Spent, "5000"}));
}

TEST(Actuals, bring_the_document_whose_digest_they_name)
{
    const auto sheet = sheetFrom(
        "pasar", R"("rows": [{"indicator": "kebakaran", "actual": "0", "evidence": "Laporan.txt"},
                             {"indicator": "retribusi", "actual": "1", "evidence": "Laporan.txt"}])");
    ASSERT_EQ(sheet.evidence.size(), 1U);
    EXPECT_EQ(sheet.evidence[0].name, "Laporan.txt");
    EXPECT_THAT(sheet.cells, testing::Contains(Cell{"kebakaran", Field::Evidence,
                                                    base::sha256(sheet.evidence[0].content).hex()
                                                        + " Laporan.txt"}));
}

TEST(Actuals, may_empty_a_cell_in_the_correction)
{
    const auto sheet =
        sheetFrom("pasar", R"("rows": [{"indicator": "kebakaran", "hindering": "Angin"}],
        "corrections": [{"indicator": "kebakaran", "actual": "0", "hindering": ""}])");
    EXPECT_THAT(sheet.corrections, ElementsAre(Cell{"kebakaran", Field::Actual, "0"},
                                               Cell{"kebakaran", Field::Hindering, ""}));
}

TEST(Actuals, are_refused_where_they_do_not_fit_the_office)
{
    EXPECT_THAT(findingsOf(unitOf("pasar", R"("rows": [{"indicator": "ekspor", "actual": "1"}])")),
                ElementsAre("wrong-value /units/0/rows/0/indicator"));
    EXPECT_THAT(findingsOf(unitOf("umum", R"("rows": [])")),
                ElementsAre("wrong-value /units/0/unit"));
    EXPECT_THAT(
        findingsOf(unitOf("pasar", R"("rows": [{"indicator": "retribusi", "actual": "1.5"}])")),
        ElementsAre("wrong-value /units/0/rows/0/actual"));
    EXPECT_THAT(
        findingsOf(unitOf("pasar", R"("rows": [{"indicator": "pasar-layak", "actual": "70"}])")),
        ElementsAre("wrong-value /units/0/rows/0/actual"));
    EXPECT_THAT(findingsOf(unitOf("sekretariat",
                                  R"("rows": [{"indicator": "opini-bpk", "actual": "baik"}])")),
                ElementsAre("wrong-value /units/0/rows/0/actual"));
    EXPECT_THAT(
        findingsOf(unitOf("pasar", R"("rows": [], "spent": [{"line": "9", "spent": "1"}])")),
        ElementsAre("wrong-value /units/0/spent/0/spent"));
    EXPECT_THAT(
        findingsOf(R"({"himpun": "actuals/2", "office": "x", "period": "TW3", "units": []})"),
        ElementsAre("unknown-format /himpun", "wrong-value /office", "wrong-value /period"));
    EXPECT_THAT(findingsOf("{"), testing::SizeIs(1));
}
