// SPDX-License-Identifier: GPL-3.0-or-later
// Small random SOPs against the rules written down a second time, as slowly and plainly as
// possible.
#include "sop/files.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <algorithm>
#include <random>

using namespace himpun;
using namespace himpun::sop;

namespace
{

struct Node {
    bool isUnit = false;
    std::optional<int> next; ///< empty: the end
    std::vector<int> returns;
};

using Graph = std::vector<Node>;

Graph randomGraph(std::mt19937 &random)
{
    const auto upTo = [&random](int most) {
        return std::uniform_int_distribution<int>(0, most)(random);
    };
    const int count = 1 + upTo(6);
    Graph graph(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        Node &node = graph[static_cast<std::size_t>(i)];
        node.isUnit = upTo(1) == 0;
        if (i + 1 < count)
            node.next = i + 1;
        if (upTo(5) == 0)
            node.next = upTo(count - 1);
        else if (upTo(9) == 0)
            node.next.reset();
        if (upTo(2) == 0)
            node.returns.push_back(upTo(std::max(0, upTo(3) == 0 ? count - 1 : i - 1)));
    }
    return graph;
}

std::string id(int step)
{
    return "\"s" + std::to_string(step) + '"';
}

/// One step a line, from line 3.
std::string fileOf(const Graph &graph)
{
    std::string json = "{\"himpun\": \"sop/1\", \"id\": \"acak\", \"title\": \"Acak\", \"actors\": "
                       "[{\"id\": \"a\", \"name\": \"A\"}],\n\"steps\": [";
    for (std::size_t i = 0; i < graph.size(); ++i) {
        const Node &node = graph[i];
        const std::string next = "\"next\": " + (node.next ? id(*node.next) : "null");
        json += (i == 0 ? "\n" : ",\n");
        json += "{\"id\": " + id(static_cast<int>(i)) + R"(, "activity": "x", "actor": "a", )";
        json += std::string(R"("scope": ")") + (node.isUnit ? "unit" : "office") + "\", ";
        if (node.returns.empty())
            json += next + '}';
        else
            json += R"("approve": {"signOff": "none", )" + next + R"(}, "return": {"to": [)"
                    + id(node.returns[0]) + "]}}";
    }
    return json + "]}";
}

/// Whether two steps are in one section: unit steps with nothing but unit steps between them.
bool together(const Graph &graph, int a, int b)
{
    for (int i = std::min(a, b); i <= std::max(a, b); ++i) {
        if (!graph[static_cast<std::size_t>(i)].isUnit)
            return false;
    }
    return true;
}

bool isFirstOfSection(const Graph &graph, int step)
{
    return step == 0 || !together(graph, step - 1, step);
}

enum class Ways { All, Ahead };

/// Which steps can be reached from which, itself included.
std::vector<std::vector<bool>> closure(const Graph &graph, Ways ways)
{
    const std::size_t n = graph.size();
    std::vector<std::vector<bool>> reach(n, std::vector<bool>(n, false));
    for (std::size_t i = 0; i < n; ++i) {
        reach[i][i] = true;
        const bool goes = ways == Ways::All || graph[i].next > static_cast<int>(i);
        if (graph[i].next && goes)
            reach[i][static_cast<std::size_t>(*graph[i].next)] = true;
        for (const int target : graph[i].returns) {
            if (ways == Ways::All)
                reach[i][static_cast<std::size_t>(target)] = true;
        }
    }
    for (std::size_t k = 0; k < n; ++k)
        for (std::size_t i = 0; i < n; ++i)
            for (std::size_t j = 0; j < n; ++j)
                reach[i][j] = reach[i][j] || (reach[i][k] && reach[k][j]);
    return reach;
}

/// Whether work at \a target goes ahead to \a review, or first to a step that leads back.
bool comesTo(const Graph &graph, const std::vector<std::vector<bool>> &ahead, int target,
             int review)
{
    const auto from = static_cast<std::size_t>(target);
    for (int i = 0; i < review; ++i) {
        const auto next = graph[static_cast<std::size_t>(i)].next;
        if (ahead[from][static_cast<std::size_t>(i)] && next && *next <= i)
            return true;
    }
    return ahead[from][static_cast<std::size_t>(review)];
}

/// "code step", sorted.
std::vector<std::string> faultsOf(const Graph &graph)
{
    std::vector<std::string> faults;
    const int n = static_cast<int>(graph.size());
    const auto ahead = closure(graph, Ways::Ahead);
    const auto anyWay = closure(graph, Ways::All);
    const auto leaves = [&](int i) {
        const Node &node = graph[static_cast<std::size_t>(i)];
        return node.isUnit && (!node.next || !together(graph, i, *node.next));
    };
    for (int i = 0; i < n; ++i) {
        const auto at = static_cast<std::size_t>(i);
        const Node &node = graph[at];
        const auto fault = [&](const char *code) {
            faults.push_back(code + (' ' + std::to_string(i)));
        };
        for (const int target : node.returns) {
            if (target >= i)
                fault("return-forward");
            else if (node.isUnit && !together(graph, i, target))
                fault("return-leaves-unit");
            else if (anyWay[0][at] && !comesTo(graph, ahead, target, i))
                fault("review-bypassed");
        }
        if (node.next && graph[static_cast<std::size_t>(*node.next)].isUnit
            && !together(graph, i, *node.next) && !isFirstOfSection(graph, *node.next))
            fault("section-entered");
        int first = i; // the first step that leaves this section
        for (int j = i; j >= 0 && leaves(i) && together(graph, i, j); --j)
            first = leaves(j) ? j : first;
        if (leaves(i) && graph[static_cast<std::size_t>(first)].next != node.next)
            fault("section-forks");
        if (!anyWay[0][at])
            fault("unreachable-step");
        if (node.next && *node.next <= i)
            fault("next-backward");
    }
    std::sort(faults.begin(), faults.end());
    return faults;
}

std::vector<std::string> faultsFound(const std::string &json)
{
    std::vector<std::string> faults;
    const auto loaded = load(json);
    if (loaded)
        return faults;
    for (const auto &finding : loaded.error())
        faults.push_back(std::string(codeOf(finding)) + ' '
                         + std::to_string(finding.place.line - 3));
    std::sort(faults.begin(), faults.end());
    return faults;
}

} // namespace

TEST(RandomSops, are_judged_as_the_rules_say)
{
    std::mt19937 random(20261121);
    int sound = 0;
    for (int round = 0; round < 2'000; ++round) {
        const Graph graph = randomGraph(random);
        const std::string json = fileOf(graph);
        const auto expected = faultsOf(graph);
        ASSERT_EQ(faultsFound(json), expected) << json;
        sound += expected.empty() ? 1 : 0;
    }
    EXPECT_GT(sound, 200);
    EXPECT_LT(sound, 1'800);
}
