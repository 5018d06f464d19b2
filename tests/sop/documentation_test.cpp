// SPDX-License-Identifier: GPL-3.0-or-later
// docs/sop-format.md tells the truth.
#include "sop/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <regex>
#include <set>

using namespace himpun;
using namespace himpun::sop;

namespace
{

/// What stands between \a open and \a close.
std::string between(const std::string &text, const std::string &open, const std::string &close)
{
    const auto begin = text.find(open) + open.size();
    return text.substr(begin, text.find(close, begin) - begin);
}

/// The words in backticks in the first column of a table.
std::set<std::string> firstColumn(const std::string &table)
{
    std::set<std::string> words;
    static const std::regex row("\n\\| (`[^|]*`) \\|");
    static const std::regex word("`([^`]*)`");
    for (std::sregex_iterator found(table.begin(), table.end(), row), end; found != end; ++found) {
        const std::string cell = (*found)[1];
        for (std::sregex_iterator each(cell.begin(), cell.end(), word); each != end; ++each)
            words.insert((*each)[1]);
    }
    return words;
}

template <class Code>
void addCodes(std::set<std::string> &codes)
{
    for (int i = 0; !codeOf(static_cast<Code>(i)).empty(); ++i)
        codes.emplace(codeOf(static_cast<Code>(i)));
}

} // namespace

TEST(SopFormatPage, shows_an_example_that_loads)
{
    const std::string json = between(readFile("docs/sop-format.md"), "```json\n", "```");
    EXPECT_THAT(findingsIn(json), testing::IsEmpty());
    EXPECT_EQ(load(json)->steps.size(), 5u);
}

TEST(SopFormatPage, explains_every_finding)
{
    const std::string page = readFile("docs/sop-format.md");
    std::set<std::string> codes;
    addCodes<base::JsonProblem>(codes);
    addCodes<Problem>(codes);
    EXPECT_EQ(firstColumn(page.substr(page.find("## Findings"))), codes);
}
