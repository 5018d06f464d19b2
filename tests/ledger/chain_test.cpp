// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/ledger/chain.h"

#include <gtest/gtest.h>

#include <functional>
#include <set>
#include <vector>

namespace himpun::ledger
{

namespace
{

Entry entry()
{
    Entry entry;
    entry.seq = 2;
    entry.stream = "siklus";
    entry.number = 1;
    entry.at = base::Instant{std::chrono::seconds{1760000000}};
    entry.by = "sari";
    entry.command = "c1";
    entry.kind = "task.claimed.1";
    entry.body = "{\"task\":1}";
    return entry;
}

TEST(Chain, depends_on_every_column_and_on_what_went_before)
{
    std::set<base::Digest> hashes{chainHash(genesis(), entry()), chainHash({}, entry())};
    const std::vector<std::function<void(Entry &)>> changes{
        [](Entry &e) { e.seq = 3; },     [](Entry &e) { e.stream = "siklut"; },
        [](Entry &e) { e.number = 2; },  [](Entry &e) { e.at += std::chrono::seconds{1}; },
        [](Entry &e) { e.by = "sara"; }, [](Entry &e) { e.command = "c2"; },
        [](Entry &e) { e.kind = "x"; },  [](Entry &e) { e.body = "{\"task\":2}"; },
    };
    for (const auto &change : changes) {
        Entry changed = entry();
        change(changed);
        hashes.insert(chainHash(genesis(), changed));
    }
    EXPECT_EQ(hashes.size(), changes.size() + 2);
}

TEST(Chain, cannot_be_fooled_by_moving_a_letter_to_the_next_column)
{
    Entry moved = entry();
    moved.by = "saric";
    moved.command = "1";
    EXPECT_NE(chainHash(genesis(), moved), chainHash(genesis(), entry()));
}

TEST(Chain, is_what_the_documentation_says)
{
    EXPECT_EQ(genesis(), base::sha256("himpun.ledger.1"));
    const auto text = [](std::string_view t) {
        return std::string("\0\0\0", 3) + static_cast<char>(t.size()) + std::string(t);
    };
    std::string bytes(reinterpret_cast<const char *>(genesis().bytes.data()), 32);
    bytes += std::string("\0\0\0\0\0\0\0\x02", 8) + text("siklus") + std::string("\0\0\0\x01", 4);
    bytes += std::string("\0\0\0\0\x68\xe7\x78\0", 8); // 1760000000
    bytes += text("sari") + text("c1") + text("task.claimed.1") + text("{\"task\":1}");
    EXPECT_EQ(chainHash(genesis(), entry()), base::sha256(bytes));
}

} // namespace

} // namespace himpun::ledger
