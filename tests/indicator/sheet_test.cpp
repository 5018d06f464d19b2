// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/indicator/cells.h"
#include "numbers.h"

#include <gtest/gtest.h>

using namespace himpun;
using namespace himpun::indicator;

namespace
{

const std::string photo = base::sha256("foto").hex();

Indicator promised(const char *id)
{
    Indicator result;
    result.id.text = id;
    result.name = id;
    result.unitOfMeasure = "Persen";
    result.yearTarget = point("80");
    result.periodTargets[period("2026-TW3")] = point("80");
    return result;
}

/// "nilai" is a plain number, "pasien" has elements, "opini" a scale; one program's money.
Form form()
{
    Form result{{promised("nilai"), promised("pasien"), promised("opini")},
                {{BudgetId{"program"}, "Program", 1000}}};
    result.indicators[1].elements = Elements{"dilayani", "datang", 100};
    result.indicators[2].scale = shippedScales().front();
    return result;
}

base::Result<Sheet, std::vector<CellFault>> made(const std::vector<Cell> &cells)
{
    return sheetFrom(cells, form(), "bidang-a", period("2026-TW3"));
}

std::string refusal(const char *row, Field field, const std::string &text)
{
    const auto problem = check({row, field, text}, form());
    return problem ? std::string(codeOf(*problem)) : "fine";
}

std::vector<Cell> everyKind()
{
    return {{"nilai", Field::Actual, "72.5"},
            {"nilai", Field::Hindering, "Alat rusak"},
            {"nilai", Field::FollowUp, "Perbaikan"},
            {"nilai", Field::Evidence, photo + " foto pasar.jpg\n" + base::sha256("lain").hex()},
            {"pasien", Field::Numerator, "45"},
            {"pasien", Field::Denominator, "60"},
            {"pasien", Field::Supporting, "Kader"},
            {"pasien", Field::Source, "Register"},
            {"opini", Field::Actual, "4"},
            {"opini", Field::Note, "dari LHP"},
            {"program", Field::Spent, "450"}};
}

} // namespace

TEST(Fields, have_stable_names)
{
    const char *names[] = {"actual",   "numerator", "denominator", "supporting", "hindering",
                           "followUp", "source",    "note",        "evidence",   "spent"};
    int index = 0;
    for (const char *name : names) {
        const auto field = static_cast<Field>(index++);
        EXPECT_EQ(nameOf(field), name);
        EXPECT_EQ(fieldNamed(name), field);
    }
    EXPECT_EQ(fieldNamed("realisasi"), std::nullopt);
}

TEST(SheetFromCells, has_every_row_of_the_form_in_its_order)
{
    const auto sheet = made({});
    ASSERT_TRUE(sheet);
    ASSERT_EQ(sheet->rows.size(), 3u);
    EXPECT_EQ(sheet->rows[1].indicator.text, "pasien");
    EXPECT_EQ(sheet->budget.front().line.text, "program");
    EXPECT_EQ(sheet->unit, "bidang-a");
    EXPECT_EQ(sheet->period, period("2026-TW3"));
}

TEST(SheetFromCells, gives_the_same_cells_again)
{
    const auto sheet = made(everyKind());
    ASSERT_TRUE(sheet);
    EXPECT_EQ(cellsOf(*sheet), everyKind());
}

TEST(SheetFromCells, tells_zero_from_not_filled)
{
    const auto sheet = made({{"nilai", Field::Actual, "0"}});
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->rows[0].actual, dec("0"));
    EXPECT_EQ(sheet->rows[2].actual, std::nullopt);
}

TEST(SheetFromCells, takes_the_later_of_two_and_lets_a_cell_be_emptied)
{
    const auto sheet = made({{"nilai", Field::Actual, "1"},
                             {"nilai", Field::Actual, "2"},
                             {"opini", Field::Actual, "4"},
                             {"opini", Field::Actual, ""}});
    ASSERT_TRUE(sheet);
    EXPECT_EQ(sheet->rows[0].actual, dec("2"));
    EXPECT_EQ(sheet->rows[2].actual, std::nullopt);
}

TEST(SheetFromCells, names_every_cell_it_cannot_take)
{
    const Cell stranger{"lain", Field::Actual, "1"};
    const Cell words{"nilai", Field::Actual, "1.500,0"};
    const auto sheet = made({stranger, {"nilai", Field::Note, "baik"}, words});
    ASSERT_FALSE(sheet);
    EXPECT_EQ(sheet.error(), (std::vector<CellFault>{{stranger, CellProblem::UnknownRow},
                                                     {words, CellProblem::NumberUnreadable}}));
}

TEST(Cell, belongs_to_a_row_that_has_its_field)
{
    EXPECT_EQ(refusal("pasien", Field::Actual, "75"), "field-not-of-row");
    EXPECT_EQ(refusal("nilai", Field::Numerator, "75"), "field-not-of-row");
    EXPECT_EQ(refusal("nilai", Field::Spent, "75"), "field-not-of-row");
    EXPECT_EQ(refusal("program", Field::Note, "x"), "field-not-of-row");
    EXPECT_EQ(refusal("program", Field::Spent, "1"), "fine");
    EXPECT_EQ(refusal("tidak-ada", Field::Spent, ""), "unknown-row");
}

TEST(Cell, holds_what_its_field_can_hold)
{
    EXPECT_EQ(refusal("opini", Field::Actual, "4"), "fine");
    EXPECT_EQ(refusal("opini", Field::Actual, "5"), "not-on-scale");
    EXPECT_EQ(refusal("nilai", Field::Actual, "1,5"), "number-unreadable");
    EXPECT_EQ(refusal("nilai", Field::Evidence, photo + "\n" + photo), "fine");
    EXPECT_EQ(refusal("nilai", Field::Evidence, "foto.jpg " + photo), "digest-unreadable");
    EXPECT_EQ(refusal("nilai", Field::Evidence, ""), "fine");
}

TEST(Row, is_measured_by_its_value_or_by_its_elements)
{
    const auto sheet = made(everyKind()).value();
    EXPECT_EQ(said(measuredIn(form().indicators[0], sheet.rows[0])), "145/2");
    EXPECT_EQ(said(measuredIn(form().indicators[1], sheet.rows[1])), "75");
    EXPECT_EQ(said(measuredIn(form().indicators[1], SheetRow{})), "not-filled");
}

TEST(SheetFile, is_canonical_and_read_back)
{
    const auto sheet = made(everyKind()).value();
    const std::string text = toJson(sheet);
    EXPECT_EQ(text, base::canonicalJson(json(text)));
    Found found;
    EXPECT_EQ(readSheet(json(text), found.report()), sheet);
    EXPECT_EQ(digestOf(sheet), base::sha256(text));
}

TEST(SheetFile, of_the_same_values_is_the_same_however_they_were_typed)
{
    const auto first = made({{"nilai", Field::Actual, "72.50"}, {"nilai", Field::Note, "a"}});
    const auto second = made({{"nilai", Field::Note, "a"}, {"nilai", Field::Actual, "72.5"}});
    EXPECT_EQ(digestOf(*first), digestOf(*second));
    EXPECT_NE(digestOf(*first), digestOf(*made({{"nilai", Field::Actual, "72.51"}})));
}

TEST(SheetFile, keeps_any_text)
{
    const std::string text = "baris\n\"kutip\" \\ \t \x01 é 🙂";
    const auto sheet = made({{"nilai", Field::Note, text}}).value();
    Found found;
    EXPECT_EQ(readSheet(json(toJson(sheet)), found.report())->rows[0].note, text);
    EXPECT_EQ(toJson(sheet), base::canonicalJson(json(toJson(sheet))));
}

TEST(SheetFile, that_was_damaged_says_where)
{
    Found found;
    EXPECT_FALSE(readSheet(json(R"({"unit": "a", "period": "2026-TW9", "rows": [
        {"indicator": "x", "evidence": [{"digest": "ab", "name": "foto"}]}, {"indicator": "x"}], "budget": [
        {"line": "p"}, {"line": "p"}]})"),
                           found.report()));
    EXPECT_EQ(found.lines,
              (std::vector<std::string>{"/period period-invalid 2026-TW9",
                                        "/rows/0/evidence/0/digest digest-invalid ab",
                                        "/rows/1 duplicate-row x", "/budget/1 duplicate-row p"}));
}

TEST(TypedCell, a_dot_typed_into_the_program_groups_thousands_and_never_means_a_point)
{
    Form form;
    form.indicators.push_back({});
    form.indicators.front().id = {"pelanggan"};
    const auto typed = [&](const char *text) {
        return fromTyped({"pelanggan", Field::Actual, text}, form);
    };
    EXPECT_EQ(typed("1.500")->text, "1500");
    EXPECT_EQ(typed("1,5")->text, "1.5");
    EXPECT_EQ(typed("")->text, "");
    EXPECT_FALSE(typed("1.5"));
    EXPECT_FALSE(typed("banyak"));
    EXPECT_EQ(fromTyped({"pelanggan", Field::Note, "1.500"}, form)->text, "1.500");
    EXPECT_EQ(typed("12 persen").error(), (NotANumber{NumberFault::Percent, 3}));
    EXPECT_EQ(typed("12%").error(), (NotANumber{NumberFault::Percent, 2}));
}
