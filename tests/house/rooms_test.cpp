// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms.h"

#include <gmock/gmock.h>

#include <algorithm>
#include <fstream>
#include <regex>

using namespace house;
using testing::HasSubstr;
using testing::Optional;

namespace
{

std::optional<std::string> objectionTo(const std::string &file, const std::string &target,
                                       bool quoted)
{
    return objection({file, 1, target, quoted});
}

} // namespace

TEST(Rooms, keep_to_the_arrows_of_the_table)
{
    for (const fs::path &file : files({"include/himpun/", "src/"}, {".h", ".cpp"})) {
        for (const Include &include : includesOf(file)) {
            const auto why = objection(include);
            EXPECT_FALSE(why) << file.generic_string() << ":" << include.line << ": "
                              << include.target << ": " << why.value_or("");
        }
    }
}

TEST(Rooms, are_all_in_the_table)
{
    for (const fs::path &file : files({"include/himpun/", "src/"}, {".h", ".cpp"})) {
        const auto room = roomOf(file);
        ASSERT_TRUE(room) << file << " lies outside every room";
        EXPECT_TRUE(rooms().contains(*room)) << file << " opens a room that the table lacks";
    }
}

TEST(Rooms, are_linked_as_the_table_says)
{
    static const std::regex call("himpun_room\\((\\w+)([^)]*)\\)");
    static const std::regex word("\\w+");
    const std::string build = read("src/CMakeLists.txt");
    std::size_t found = 0;
    for (std::sregex_iterator room(build.begin(), build.end(), call), end; room != end; ++room) {
        ++found;
        std::string seen = (*room)[2];
        seen.resize(std::min(seen.find("LIBRARIES"), std::min(seen.find("INSIDE"), seen.size())));
        std::set<std::string> linked;
        for (std::sregex_iterator name(seen.begin(), seen.end(), word); name != end; ++name)
            linked.insert(name->str());
        linked.erase("SEES");
        EXPECT_EQ(linked, rooms().at((*room)[1]).sees) << (*room)[1];
    }
    EXPECT_EQ(found + 2, rooms().size())
        << "all rooms but cli and app are listed in src/CMakeLists.txt";
}

TEST(Rooms, may_not_look_up)
{
    EXPECT_THAT(objectionTo("src/sop/a.cpp", "himpun/workflow/cycle.h", true),
                Optional(HasSubstr("sop may not see workflow")));
    EXPECT_THAT(objectionTo("include/himpun/base/a.h", "himpun/sop/sop.h", true),
                Optional(HasSubstr("base may not see sop")));
    EXPECT_THAT(objectionTo("src/document/a.cpp", "himpun/store/store.h", true),
                Optional(HasSubstr("document may not see store")));
    EXPECT_FALSE(objectionTo("src/ledger/a.cpp", "himpun/sop/sop.h", true));
    EXPECT_TRUE(objectionTo("src/cli/a.cpp", "himpun/nowhere/a.h", true));
}

TEST(Rooms, of_the_core_do_without_Qt)
{
    EXPECT_TRUE(objectionTo("src/workflow/a.cpp", "QString", false));
    EXPECT_TRUE(objectionTo("src/base/a.cpp", "QtGlobal", false));
    EXPECT_TRUE(objectionTo("src/base/a.cpp", "qglobal.h", false));
    EXPECT_TRUE(objectionTo("src/service/a.cpp", "QDateTime", false));
    EXPECT_FALSE(objectionTo("src/base/a.cpp", "queue", false));
}

TEST(Rooms, with_Qt_inside_hide_it_from_their_public_headers)
{
    EXPECT_FALSE(objectionTo("src/store/a.cpp", "QSqlQuery", false));
    EXPECT_TRUE(objectionTo("include/himpun/store/a.h", "QSqlQuery", false));
    EXPECT_FALSE(objectionTo("include/himpun/text/a.h", "QString", false));
}

TEST(Rooms, never_include_a_whole_module_of_Qt)
{
    EXPECT_TRUE(objectionTo("src/store/a.cpp", "QtSql", false));
    EXPECT_TRUE(objectionTo("src/text/a.cpp", "QtCore/QtCore", false));
    EXPECT_FALSE(objectionTo("src/text/a.cpp", "QtMath", false));
}

TEST(Rooms, do_not_reach_into_what_others_keep_to_themselves)
{
    EXPECT_TRUE(objectionTo("src/sop/a.cpp", "../base/private.h", true));
    EXPECT_TRUE(objectionTo("src/sop/a.cpp", "base/private.h", true));
    EXPECT_TRUE(objectionTo("include/himpun/sop/a.h", "private.h", true));
}

TEST(Includes, are_found_however_they_are_spaced)
{
    const fs::path file = fs::path(testing::TempDir()) / "includes.cpp";
    std::ofstream(file) << "#include <a>\n  #  include \"b.h\" // why\n// #include <c>\n";
    const auto found = includesOf(file); // an absolute path stays what it is below the root
    ASSERT_EQ(found.size(), 2u);
    EXPECT_EQ(found[0].target, "a");
    EXPECT_FALSE(found[0].quoted);
    EXPECT_EQ(found[1].target, "b.h");
    EXPECT_EQ(found[1].line, 2);
    EXPECT_TRUE(found[1].quoted);
}
