// SPDX-License-Identifier: GPL-3.0-or-later
#include "random_event.h"

#include "himpun/ledger/event_codec.h"

#include <gtest/gtest.h>

#include <nlohmann/json.hpp>

#include <set>

namespace himpun::ledger
{

namespace
{

using support::RandomEvent;
using workflow::Event;

constexpr std::size_t kindCount = std::variant_size_v<workflow::Fact>;

std::string bodyOf(const Event &event)
{
    std::string body;
    encode(event, body);
    return body;
}

base::Result<Event, Unreadable> decodeLike(const Event &event, std::string_view body)
{
    return decode(kindOf(event.fact), event.at, event.by.text, event.command.text, body);
}

Event claimed(std::uint32_t task)
{
    Event event;
    event.fact = workflow::Claimed{{task}};
    return event;
}

TEST(EventCodec, gives_back_every_event_of_every_kind)
{
    RandomEvent random(1);
    std::set<std::string_view> kinds;
    for (int i = 0; i < 200; ++i) {
        for (std::size_t kind = 0; kind < kindCount; ++kind) {
            const Event event = random.ofKind(kind);
            const std::string body = bodyOf(event);
            const auto again = decodeLike(event, body);
            ASSERT_TRUE(again.has_value()) << kindOf(event.fact) << body << again.error().where;
            ASSERT_EQ(*again, event) << body;
            kinds.insert(kindOf(event.fact));
        }
    }
    EXPECT_EQ(kinds.size(), kindCount);
}

TEST(EventCodec, writes_json_that_others_can_read)
{
    RandomEvent random(2);
    for (std::size_t kind = 0; kind < kindCount; ++kind) {
        const std::string body = bodyOf(random.ofKind(kind));
        EXPECT_TRUE(nlohmann::json::accept(body)) << body;
    }
}

TEST(EventCodec, leaves_out_what_says_nothing)
{
    EXPECT_EQ(bodyOf(claimed(7)), R"({"task":7})");
    Event event;
    event.fact = workflow::Completed{{3}, "selesai", std::nullopt};
    workflow::OpenedTask opened;
    opened.id = {4};
    opened.step = {"periksa"};
    opened.due = base::Instant{std::chrono::seconds{1760000000}};
    event.moves.opened = {opened};
    EXPECT_EQ(bodyOf(event), R"({"task":3,"note":"selesai","opened":[{"id":4,"step":"periksa",)"
                             R"("due":1760000000}]})");
}

TEST(EventCodec, accepts_only_the_one_way_to_write_it)
{
    const Event event = claimed(7);
    for (const std::string body : {"",
                                   "{}",
                                   "[]",
                                   "null",
                                   R"({"task":7)",
                                   R"({"task":7}})",
                                   R"({"task":7} )",
                                   R"({ "task":7})",
                                   R"({"task":"7"})",
                                   R"({"task":07})",
                                   R"({"task":-7})",
                                   R"({"task":0})",
                                   R"({"task":7.0})",
                                   R"({"task":4294967296})",
                                   R"({"task":7,"task":7})",
                                   R"({"tas":7})",
                                   R"({"task":7,"x":1})",
                                   R"({"task":7,"finished":false})",
                                   R"({"task":7,"withdrawn":[]})",
                                   R"({"task":null})",
                                   R"({"task":7,"finished":true,"withdrawn":[1]})"}) {
        const auto read = decodeLike(event, body);
        ASSERT_FALSE(read.has_value()) << body;
        EXPECT_EQ(read.error().kind, Unreadable::Kind::Damaged);
        EXPECT_LE(read.error().where, body.size());
    }
    EXPECT_TRUE(decodeLike(event, R"({"task":7,"withdrawn":[1],"finished":true})").has_value());
}

TEST(EventCodec, refuses_texts_that_are_no_texts)
{
    Event event;
    event.fact = workflow::Suspended{"x"};
    for (const std::string text :
         {"\xff", "\xc0\xaf", "\xed\xa0\x80", "\xe2\x82", "\xf5\x80\x80\x80", "\n", "\\u0041",
          "\\u000A", "\\u000a", "\\/", "\\"}) {
        EXPECT_FALSE(decodeLike(event, R"({"reason":")" + text + R"("})").has_value()) << text;
    }
    event.fact = workflow::Suspended{"\xff"};
    EXPECT_THROW(bodyOf(event), std::invalid_argument);
    EXPECT_FALSE(decode("cycle.suspended.1", {}, "\xff", "", "{}").has_value());
    EXPECT_TRUE(decode("cycle.suspended.1", {}, "é", "", "{}").has_value());
}

TEST(EventCodec, refuses_times_beyond_the_calendar)
{
    EXPECT_TRUE(
        decode("deadline.extended.1", {}, "", "", R"({"task":1,"due":253402300799})").has_value());
    EXPECT_FALSE(
        decode("deadline.extended.1", {}, "", "", R"({"task":1,"due":253402300800})").has_value());
}

TEST(EventCodec, names_a_kind_it_does_not_know)
{
    for (const std::string_view kind :
         {"task.claimed.2", "task.claimed", "", "definition.adopted.1"}) {
        const auto read = decode(kind, {}, "", "", R"({"task":7})");
        ASSERT_FALSE(read.has_value());
        EXPECT_EQ(read.error().kind, Unreadable::Kind::UnknownKind);
    }
}

TEST(EventCodec, survives_whatever_the_bytes_are)
{
    RandomEvent random(3);
    int readable = 0;
    for (int i = 0; i < 20'000; ++i) {
        const Event event = random.ofKind(random.below(kindCount));
        std::string body = bodyOf(event);
        for (std::size_t changes = 1 + random.below(3); changes > 0 && !body.empty(); --changes) {
            const std::size_t place = random.below(body.size());
            switch (random.below(3)) {
            case 0: body[place] = static_cast<char>(random.below(256)); break;
            case 1: body.erase(place, 1 + random.below(4)); break;
            default: body.insert(place, 1, "\"{}[],:0\\"[random.below(9)]);
            }
        }
        if (const auto read = decodeLike(event, body)) {
            ++readable;
            ASSERT_EQ(bodyOf(*read), body); // whatever it takes, it would have written
        }
    }
    EXPECT_GT(readable, 0);
}

TEST(EventCodec, writes_adopted_definitions)
{
    const DefinitionAdopted adopted{DefinitionKind::Calendar, "lima-hari", base::sha256("x")};
    std::string body;
    encode(adopted, body);
    EXPECT_EQ(decodeAdopted(definitionAdoptedKind, body).value(), adopted);
    EXPECT_FALSE(decodeAdopted("definition.adopted.2", body).has_value());
    EXPECT_FALSE(decodeAdopted(definitionAdoptedKind, "{}").has_value());
}

} // namespace

} // namespace himpun::ledger
