// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/sheet.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

const Requirements everything{true, true, true, true, true, true};

Indicator promised(const char *id, const char *target)
{
    Indicator result;
    result.id.text = id;
    result.yearTarget = point("80");
    result.periodTargets[period("2026-TW3")] = point(target);
    result.evidenceRequired = true;
    return result;
}

Sheet sheet(const SheetRow &row)
{
    return {"bidang-a", period("2026-TW3"), {row}, {}};
}

SheetRow reached(const char *actual)
{
    SheetRow row;
    row.indicator.text = "nilai";
    row.actual = dec(actual);
    return row;
}

/// "nilai/hindering obstacle-missing, …"
std::string said(const std::vector<Missing> &list)
{
    std::string text;
    for (const auto &one : list) {
        text += text.empty() ? "" : ", ";
        text +=
            one.row + '/' + std::string(nameOf(one.field)) + ' ' + std::string(codeOf(one.lack));
    }
    return text;
}

std::string lacks(const SheetRow &row, const Requirements &requirements = everything)
{
    return said(missing(sheet(row), Form{{promised("nilai", "80")}, {}}, requirements));
}

} // namespace

TEST(Missing, is_the_realisasi_itself)
{
    SheetRow row;
    row.indicator.text = "nilai";
    EXPECT_EQ(lacks(row), "nilai/actual actual-missing");
    EXPECT_EQ(said(missing(Sheet{}, Form{{promised("nilai", "80")}, {}}, {})),
              "nilai/actual actual-missing"); // the sheet has no such row at all
}

TEST(Missing, below_target_are_the_reason_and_what_is_done_about_it)
{
    SheetRow row = reached("79.99");
    EXPECT_EQ(lacks(row), "nilai/hindering obstacle-missing, nilai/followUp follow-up-missing, "
                          "nilai/evidence evidence-missing");
    row.hindering = "Alat rusak";
    row.followUp = " \n";
    row.evidence = {{base::sha256("foto"), "foto.jpg"}};
    EXPECT_EQ(lacks(row), "nilai/followUp follow-up-missing");
}

TEST(Missing, at_target_is_what_helped)
{
    SheetRow row = reached("80");
    row.evidence = {{base::sha256("foto"), "foto.jpg"}};
    EXPECT_EQ(lacks(row), "nilai/supporting support-missing");
    row.supporting = "Kader";
    EXPECT_EQ(lacks(row), "");
}

TEST(Missing, asks_only_for_what_the_office_insists_on)
{
    EXPECT_EQ(lacks(reached("10"), {}), "nilai/evidence evidence-missing");
    Requirements none = {};
    none.evidence = false;
    EXPECT_EQ(lacks(reached("10"), none), "");
    none.actual = false;
    SheetRow row;
    row.indicator.text = "nilai";
    EXPECT_EQ(lacks(row, none), "");
}

TEST(Missing, is_nothing_before_something_is_due)
{
    auto later = promised("nilai", "0");
    EXPECT_EQ(said(missing(Sheet{"a", period("2026-TW3"), {}, {}}, Form{{later}, {}}, everything)),
              "");
}

TEST(Missing, evidence_is_wanted_where_the_indicator_demands_it)
{
    auto free = promised("nilai", "80");
    free.evidenceRequired = false;
    SheetRow row = reached("80");
    row.supporting = "Kader";
    EXPECT_EQ(said(missing(sheet(row), Form{{free}, {}}, everything)), "");
}

TEST(Missing, leads_to_the_first_element_that_is_empty)
{
    auto patients = promised("nilai", "80");
    patients.elements = Elements{"dilayani", "datang", 100};
    SheetRow row;
    row.indicator.text = "nilai";
    const Form form{{patients}, {}};
    EXPECT_EQ(said(missing(sheet(row), form)), "nilai/numerator actual-missing");
    row.numerator = dec("4");
    EXPECT_EQ(said(missing(sheet(row), form)), "nilai/denominator actual-missing");
}

TEST(Missing, wants_no_reason_where_nothing_can_be_computed)
{
    auto zero = promised("nilai", "0");
    zero.yearTarget = point("0");
    SheetRow row = reached("3");
    row.evidence = {{base::sha256("foto"), "foto.jpg"}};
    EXPECT_EQ(said(missing(sheet(row), Form{{zero}, {}}, everything)), "");
}

TEST(Missing, is_the_money_spent)
{
    const Form form{{}, {{BudgetId{"p"}, "P", 10}, {BudgetId{"q"}, "Q", 10}}};
    Sheet money{"a", period("2026-TW3"), {}, {{BudgetId{"p"}, dec("0")}}};
    EXPECT_EQ(said(missing(money, form, everything)), "q/spent spent-missing");
    EXPECT_EQ(said(missing(money, form)), "");
}
