// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/workflow/rules.h"

#include "rules_document.h"

#include <gtest/gtest.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <set>

namespace himpun::workflow
{

TEST(RuleBook, is_what_the_rule_table_says)
{
    const std::string path = std::string(HIMPUN_SOURCE_DIR) + "/docs/rules.md";
    if (std::getenv("HIMPUN_WRITE"))
        std::ofstream(path, std::ios::binary) << support::rulesDocument();
    std::ifstream file(path, std::ios::binary);
    const std::string written(std::istreambuf_iterator<char>(file), {});
    EXPECT_EQ(written, support::rulesDocument());
}

TEST(RuleBook, has_one_row_for_each_operation_with_a_name_of_its_own)
{
    std::set<std::string_view> codes;
    for (const Rule &rule : rules()) {
        EXPECT_EQ(&ruleFor(rule.operation), &rule);
        EXPECT_TRUE(codes.insert(codeOf(rule.operation)).second) << codeOf(rule.operation);
    }
    EXPECT_EQ(codes.size(), std::variant_size_v<Command>);
    EXPECT_FALSE(codes.contains(""));
}

TEST(Refusals, have_stable_names_of_their_own)
{
    std::set<std::string_view> codes;
    for (int i = 0; i <= static_cast<int>(RefusalCode::NothingDue); ++i)
        EXPECT_TRUE(codes.insert(codeOf(static_cast<RefusalCode>(i))).second) << i;
    EXPECT_FALSE(codes.contains(""));
}

} // namespace himpun::workflow
