// SPDX-License-Identifier: GPL-3.0-or-later
// An export can be checked by the few lines of Python that docs/event-format.md prints.
#include "folder.h"
#include "raw_file.h"
#include "walk.h"

#include "himpun/store/memory_repository.h"
#include "himpun/store/sqlite_repository.h"

#include <gtest/gtest.h>

#include <cstdlib>

namespace himpun::store
{

namespace
{

void act(Repository &repository, const sop::Sop &sop)
{
    repository.contents().put({ContentKind::Attachment, std::string("\0\xff\xfe", 3)});
    repository.journal().adopt(
        {ledger::DefinitionKind::Sop, "sop", sop.canonical, {"a"}, {"admin"}, {}});
    support::Walk walk(sop, {"siklus \"é\""}, 5);
    std::optional<workflow::Event> event = walk.start();
    for (int i = 0; i < 30 && event; ++i) {
        ASSERT_TRUE(repository.journal().append(walk.act(*event)).has_value());
        event = walk.anything();
    }
}

std::string exported(Repository &repository)
{
    std::string lines;
    repository.journal().exportTo([&](std::string_view line) {
        lines += line;
        lines += '\n';
    });
    return lines;
}

std::string scriptInDocumentation()
{
    const std::string page =
        support::contentOf(std::string(HIMPUN_SOURCE_DIR) + "/docs/event-format.md");
    const std::string fence = "```python\n";
    const auto begin = page.find(fence) + fence.size();
    return page.substr(begin, page.find("```", begin) - begin);
}

class ExportTest : public testing::Test
{
protected:
    void SetUp() override
    {
        if (std::system("python3 -c pass 2>/dev/null") != 0)
            GTEST_SKIP() << "python3 is not here";
        std::ofstream(m_folder / "check.py") << scriptInDocumentation();
    }

    bool isSound(const std::string &lines)
    {
        std::ofstream(m_folder / "lines", std::ios::binary) << lines;
        const std::string command = "python3 " + (m_folder / "check.py").string() + " < "
                                    + (m_folder / "lines").string() + " > "
                                    + (m_folder / "said").string() + " 2>&1";
        return std::system(command.c_str()) == 0
               && support::contentOf(m_folder / "said").starts_with("sound: 31 entries");
    }

    support::Folder m_folder;
    const sop::Sop m_sop = support::shippedSop("3-disperindag-nganjuk");
};

TEST_F(ExportTest, is_checked_without_the_program)
{
    auto repository = SqliteRepository::create(m_folder / "x.himpun", {"uji", {}}).value();
    act(*repository, m_sop);
    std::string lines = exported(*repository);
    EXPECT_FALSE(isSound({})) << "an end must be there";
    std::string robbed = lines;
    const auto content = robbed.find("{\"content\"");
    robbed.erase(content, robbed.find('\n', content) + 1 - content);
    EXPECT_FALSE(isSound(robbed)) << "what an event names must be there";
    EXPECT_FALSE(isSound(lines.substr(0, lines.rfind("{\"headSeq\"")))) << "the end is cut off";
    EXPECT_TRUE(isSound(lines)) << support::contentOf(m_folder / "said");
    const auto place = lines.find("task.completed.1");
    lines[place] = 'T';
    EXPECT_FALSE(isSound(lines));
    EXPECT_NE(support::contentOf(m_folder / "said").find("is not what was written"),
              std::string::npos);
}

TEST_F(ExportTest, tells_of_an_end_that_was_cut_off_before)
{
    const auto file = m_folder / "x.himpun";
    act(*SqliteRepository::create(file, {"uji", {}}).value(), m_sop);
    support::RawFile(file).tamper("DELETE FROM event WHERE seq = 31");
    EXPECT_FALSE(isSound(exported(*SqliteRepository::openReadOnly(file).value())));
    EXPECT_NE(support::contentOf(m_folder / "said").find("the end is missing"), std::string::npos);
}

TEST_F(ExportTest, is_the_same_from_memory_and_from_a_file)
{
    auto repository = SqliteRepository::create(m_folder / "x.himpun", {"uji", {}}).value();
    auto memory = makeMemoryRepository();
    act(*repository, m_sop);
    act(*memory, m_sop);
    EXPECT_EQ(exported(*repository), exported(*memory));
}

} // namespace

} // namespace himpun::store
