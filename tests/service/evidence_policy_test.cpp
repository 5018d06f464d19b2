// SPDX-License-Identifier: GPL-3.0-or-later
// Which documents an office takes as evidence.
#include "himpun/service/evidence_policy.h"

#include <gmock/gmock.h>

namespace himpun::service
{

using testing::ElementsAre;
using testing::IsEmpty;

TEST(EvidencePolicyTest, takes_anything_up_to_fifty_megabytes_where_the_office_decided_nothing)
{
    EXPECT_FALSE(objectionTo({}, "Nota", 50'000'000));
    EXPECT_EQ(objectionTo({}, "Nota", 50'000'001), EvidenceObjection::TooLarge);
}

TEST(EvidencePolicyTest, takes_the_kinds_that_the_office_named_whatever_their_case)
{
    const EvidencePolicy policy{2, {"pdf", "jpg"}};
    EXPECT_FALSE(objectionTo(policy, "Laporan.akhir.PDF", 2'000'000));
    EXPECT_EQ(objectionTo(policy, "Laporan.akhir.PDF", 2'000'001), EvidenceObjection::TooLarge);
    EXPECT_EQ(objectionTo(policy, "pasang.exe", 1), EvidenceObjection::KindNotTaken);
    EXPECT_EQ(objectionTo(policy, "pdf", 1), EvidenceObjection::KindNotTaken) << "has no ending";
}

TEST(EvidencePolicyTest, reads_kinds_as_people_type_them)
{
    EXPECT_THAT(*kindsFrom("PDF, .jpg;png  jpg"), ElementsAre("pdf", "jpg", "png"));
    EXPECT_THAT(*kindsFrom(" "), IsEmpty());
    EXPECT_FALSE(kindsFrom("pdf, *"));
    EXPECT_FALSE(kindsFrom("berkasgambar"));
}

} // namespace himpun::service
