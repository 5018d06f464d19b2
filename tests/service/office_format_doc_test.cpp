// SPDX-License-Identifier: GPL-3.0-or-later
// docs/office-format.md says what the program does.
#include "offices.h"

#include "himpun/service/practice.h"

#include <gtest/gtest.h>

using namespace himpun;

namespace
{

std::string document()
{
    return offices::contentOf(std::filesystem::path(HIMPUN_SOURCE_DIR) / "docs/office-format.md");
}

/// The JSON examples, in order.
std::vector<std::string> examples()
{
    const std::string open = "```json\n", text = document();
    std::vector<std::string> found;
    for (auto at = text.find(open); at != std::string::npos; at = text.find(open, at + 1)) {
        const auto from = at + open.size();
        found.push_back(text.substr(from, text.find("```", from) - from));
    }
    return found;
}

} // namespace

TEST(OfficeFormatDocument, gives_examples_that_load)
{
    ASSERT_EQ(examples().size(), 2U);
    const auto loaded =
        service::loadOffice(examples()[0], service::FolderSource({offices::resources()}));
    ASSERT_TRUE(loaded) << offices::describe(loaded.error());
    const auto practice = service::loadPractice(examples()[1], loaded->office);
    ASSERT_TRUE(practice) << practice.error().front().place.pointer;
    EXPECT_EQ(practice->sheets.size(), 1U);
}

TEST(OfficeFormatDocument, explains_every_finding)
{
    const std::string text = document();
    for (int i = 0; i <= static_cast<int>(service::OfficeProblem::YearWithoutHolidays); ++i) {
        const std::string code(codeOf(static_cast<service::OfficeProblem>(i)));
        EXPECT_NE(text.find('`' + code + '`'), std::string::npos) << code;
    }
}
