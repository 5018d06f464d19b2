// SPDX-License-Identifier: GPL-3.0-or-later
// Agreements as offices write them: every cell is right, or a doubt.  What each file says stands
// beside it in tests/data/agreements.
#include "support/english_book.h"
#include "support/told.h"

#include "service/offices.h"

#include <gtest/gtest.h>

#include <fstream>

using namespace himpun;
using namespace himpun::intake;

namespace
{

/// \a book says what the .expected beside \a file does.
void expectAsBeside(const std::string &file, const spreadsheet::Book &book)
{
    const auto office = offices::practiceOffice("disperindag-nganjuk");
    AgreementMap map = propose(book, office);
    map.unit = {"industri"};
    const auto reading = readAgreement(book, map, office, support::scales(), {});
    const std::string told = support::told(book, map, reading);
    const std::string expected =
        HIMPUN_SOURCE_DIR "/tests/data/agreements/" + file.substr(0, file.rfind('.')) + ".expected";
    const bool isSame = told == offices::contentOf(expected);
    EXPECT_TRUE(isSame) << expected << " says otherwise; the program says:\n" << told;
}

class Agreements : public testing::TestWithParam<const char *>
{
};

} // namespace

TEST_P(Agreements, are_read_cell_by_cell)
{
    expectAsBeside(GetParam(), support::bookNamed(GetParam()));
}

INSTANTIATE_TEST_SUITE_P(OfOffices, Agreements,
                         testing::Values("kepala-badan.xlsx", "rencana-aksi.ods", "dua-lembar.ods",
                                         "bulanan.csv", "pengukuran.xlsx", "perubahan.ods"));

TEST(AgreementOfManyFormats, is_read_cell_by_cell)
{
    expectAsBeside("formats.xlsx", support::bookOfFormats());
}

TEST(AgreementOfEnglishExcel, is_read_cell_by_cell)
{
    expectAsBeside("english.xlsx", support::englishBook());
}
