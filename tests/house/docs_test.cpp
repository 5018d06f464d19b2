// SPDX-License-Identifier: GPL-3.0-or-later
#include "source_tree.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <regex>
#include <set>

using namespace house;

namespace
{

struct Link {
    int line = 0;
    std::string target;
};

// Links of Markdown to places in the repository; fenced code and addresses elsewhere are left out.
std::vector<Link> linksOf(const fs::path &document)
{
    static const std::regex link("\\]\\(([^)\\s]+)\\)");
    std::vector<Link> found;
    int number = 0;
    bool fenced = false;
    for (const std::string &line : lines(document)) {
        ++number;
        if (line.starts_with("```"))
            fenced = !fenced;
        if (fenced)
            continue;
        for (std::sregex_iterator match(line.begin(), line.end(), link), end; match != end;
             ++match) {
            const std::string target = (*match)[1];
            if (target.find("://") == std::string::npos && !target.starts_with("mailto:"))
                found.push_back({number, target});
        }
    }
    return found;
}

// The name GitHub and its kin give to a heading.
std::string anchorOf(const std::string &heading)
{
    std::string anchor;
    for (const char c : heading) {
        const auto byte = static_cast<unsigned char>(c);
        if (std::isalnum(byte) || byte >= 0x80 || c == '-' || c == '_')
            anchor += static_cast<char>(std::tolower(byte));
        else if (c == ' ')
            anchor += '-';
    }
    return anchor;
}

std::set<std::string> anchorsOf(const fs::path &document)
{
    static const std::regex heading("#+ +(.*)");
    std::set<std::string> found;
    for (const std::string &line : lines(document)) {
        std::smatch match;
        if (std::regex_match(line, match, heading))
            found.insert(anchorOf(match[1]));
    }
    return found;
}

std::vector<fs::path> decisions()
{
    return files({"docs/decisions/"}, {".md"});
}

} // namespace

TEST(Documents, have_links_that_lead_somewhere)
{
    for (const fs::path &document : files({"README.md", "docs/"}, {".md"})) {
        for (const Link &link : linksOf(document)) {
            const std::size_t mark = link.target.find('#');
            const std::string path = link.target.substr(0, mark);
            const fs::path file =
                path.empty() ? document : (document.parent_path() / path).lexically_normal();
            const std::string place = document.generic_string() + ":" + std::to_string(link.line);
            EXPECT_TRUE(fs::exists(root() / file)) << place << ": " << link.target;
            if (mark != std::string::npos) {
                EXPECT_TRUE(anchorsOf(file).contains(link.target.substr(mark + 1)))
                    << place << ": there is no heading for " << link.target;
            }
        }
    }
}

TEST(Documents, are_all_reached_from_the_first_page)
{
    std::set<fs::path> reached;
    std::vector<fs::path> open = {"README.md"};
    while (!open.empty()) {
        const fs::path document = open.back();
        open.pop_back();
        if (!reached.insert(document).second || document.extension() != ".md")
            continue;
        for (const Link &link : linksOf(document)) {
            const std::string path = link.target.substr(0, link.target.find('#'));
            fs::path target = (document.parent_path() / path).lexically_normal();
            if (fs::is_directory(root() / target)) // the folder stands for what is in it
                for (const fs::path &file : files({target.generic_string()}, {".md"}))
                    open.push_back(file);
            else if (!path.empty())
                open.push_back(target);
        }
    }
    for (const fs::path &document : files({"docs/"}, {".md"}))
        EXPECT_TRUE(reached.contains(document)) << document << " is linked from nowhere";
}

TEST(Decisions, are_numbered_without_gaps)
{
    static const std::regex name("([0-9]{4})-[a-z0-9-]+\\.md");
    int expected = 0;
    for (const fs::path &decision : decisions()) {
        const std::string file = decision.filename().string();
        std::smatch match;
        ASSERT_TRUE(std::regex_match(file, match, name)) << decision;
        EXPECT_EQ(std::stoi(match[1]), ++expected) << decision;
        EXPECT_TRUE(lines(decision).front().starts_with("# " + match[1].str() + ". ")) << decision;
    }
    EXPECT_GT(expected, 0);
}

TEST(Decisions, say_what_led_to_them_and_what_follows)
{
    for (const fs::path &decision : decisions()) {
        const std::string text = read(decision);
        std::size_t at = 0;
        for (const char *part : {"\n## Context\n", "\n## Decision\n", "\n## Consequence\n"}) {
            at = text.find(part, at);
            ASSERT_NE(at, std::string::npos) << decision << " lacks" << part;
        }
    }
}
