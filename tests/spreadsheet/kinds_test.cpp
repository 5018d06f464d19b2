// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of every kind, as LibreOffice writes them in its own format and in that of Excel.
#include "support/files.h"

#include <gmock/gmock.h>

using namespace himpun::spreadsheet;
using namespace std::chrono_literals;
using namespace std::string_literals;
using testing::ElementsAre;

namespace
{

class Kinds : public testing::TestWithParam<const char *>
{
protected:
    const Book book = support::bookIn(support::fileBytes("spreadsheets/kinds."s + GetParam()));

    Value at(const std::string &place) const { return support::valueAt(book, place); }
};

} // namespace

TEST_P(Kinds, are_read_as_people_see_them)
{
    EXPECT_EQ(at("A1"), Value("Judul yang digabung"s));
    EXPECT_EQ(at("A5"), Value("dua   spasi\ndan baris kedua"s));
    EXPECT_EQ(at("B5"), Value(Number{"0.9", NumberLook::Plain}));
    EXPECT_EQ(at("B6"), Value(Number{"95.5", NumberLook::Percent}));
    EXPECT_EQ(at("B7"), Value(Number{"5294655000", NumberLook::Currency}));
    EXPECT_EQ(at("B8"), Value(Moment{2026y / 3 / 1, {}}));
    EXPECT_EQ(at("B9"), Value(Moment{2026y / 3 / 1, 27'000}));
    EXPECT_EQ(at("B10"), Value(Moment{{}, 27'000}));
    EXPECT_EQ(at("B11"), Value(true));
    EXPECT_EQ(at("B13"), Value(CellError{"#DIV/0!"}));
    EXPECT_EQ(at("A15"), Value("_x0041_ & <b>"s));
    EXPECT_EQ(at("A16"), at("A15")); // written once, with a number of repeats
}

TEST_P(Kinds, of_formulas_are_their_result_with_a_mark)
{
    const Cell *cell = book.sheets[0].find(*addressIn("B12"));
    ASSERT_TRUE(cell);
    EXPECT_TRUE(cell->isFormula);
    EXPECT_EQ(cell->value, Value(Number{"0.3", NumberLook::Plain})); // not 0.30000000000000004
    EXPECT_FALSE(book.sheets[0].find(*addressIn("B5"))->isFormula);
}

TEST_P(Kinds, stand_in_cells_that_may_be_merged_or_hidden)
{
    ASSERT_EQ(book.sheets.size(), 2u);
    const Sheet &sheet = book.sheets[0];
    EXPECT_EQ(sheet.name, "Jenis sel");
    EXPECT_THAT(sheet.merged, ElementsAre(Range{{0, 0}, {1, 1}}));
    EXPECT_TRUE(sheet.isRowHidden(13));
    EXPECT_FALSE(sheet.isRowHidden(12));
    EXPECT_TRUE(sheet.isColumnHidden(2));
    EXPECT_EQ(at("C14"), Value(Number{"7", NumberLook::Plain}));
    EXPECT_FALSE(sheet.isHidden);
    EXPECT_TRUE(book.sheets[1].isHidden);
}

INSTANTIATE_TEST_SUITE_P(LibreOffice, Kinds, testing::Values("xlsx", "ods"));
