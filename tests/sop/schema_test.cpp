// SPDX-License-Identifier: GPL-3.0-or-later
// sops/schema/sop.schema.json says the same as the loader.
#include "sop/files.h"
#include "sop/schema.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

#include <filesystem>
#include <regex>
#include <set>

using namespace himpun;
using namespace himpun::sop;
using base::JsonNode;
using Kind = JsonNode::Kind;

namespace
{

std::optional<JsonNode> parsed(const std::string &json)
{
    const base::JsonReport ignore = [](const auto &...) {};
    return base::parseJson(json, ignore);
}

const Schema &schema()
{
    static const Schema instance(*parsed(readFile("sops/schema/sop.schema.json")));
    return instance;
}

/// A document in which every key occurs.
const std::string everything = R"({
    "$schema": "sop.schema.json",
    "himpun": "sop/1", "id": "contoh", "title": "Pengumpulan",
    "identity": {"agency": "a", "unit": "b", "number": "c", "madeOn": "d", "revisedOn": "e",
        "effectiveOn": "f", "approvedBy": {"position": "g", "name": "h", "nip": "i"}},
    "legalBasis": ["x"], "qualifications": ["x"], "relatedSops": ["x"], "equipment": ["x"],
    "warning": "x", "recording": "x",
    "actors": [{"id": "kasi", "name": "Kasi", "lane": "Kabid/ Kasi"}],
    "steps": [
        {"id": "isi", "no": "1", "activity": "x", "actor": "kasi", "scope": "unit", "entry": true,
         "requirements": ["x"], "duration": {"minutes": 30}, "outputs": ["x"], "remarks": "x",
         "next": "himpun"},
        {"id": "himpun", "activity": "x", "actor": "kasi", "scope": "office",
         "duration": {"hours": 1.5}},
        {"id": "setujui", "activity": "x", "actor": "kasi", "scope": "office",
         "duration": {"days": 2}, "approve": {"signOff": "none", "next": null},
         "return": {"to": ["isi"]},
         "doubts": [{"about": "actor", "inferred": true, "reason": "x"}]}],
    "doubts": [{"about": "title", "inferred": false, "reason": "x"}]
})";

/// Writes \a node down with \a text in the place of \a target; nothing at all where it is empty.
std::string rewritten(const JsonNode &node, const JsonNode &target, const std::string &text)
{
    if (&node == &target)
        return text;
    std::string out;
    const auto add = [&out](const std::string &prefix, const std::string &value) {
        if (!value.empty())
            out += (out.empty() ? "" : ",") + prefix + value;
    };
    if (node.kind() == Kind::Array) {
        for (const auto &item : node.items())
            add("", rewritten(item, target, text));
        return '[' + out + ']';
    }
    if (node.kind() != Kind::Object)
        return base::canonicalJson(node);
    for (const auto &member : node.members())
        add('"' + member.first + "\":", rewritten(member.second, target, text));
    return '{' + out + '}';
}

void collect(const JsonNode &node, std::vector<const JsonNode *> &nodes)
{
    nodes.push_back(&node);
    for (const auto &item : node.items())
        collect(item, nodes);
    for (const auto &member : node.members())
        collect(member.second, nodes);
}

/// Whether the loader objects to the shape of the document; what only a look at the whole can
/// find is beyond a schema.
bool loaderAcceptsShape(const std::string &json)
{
    static const std::set<std::string_view> shape = {
        "unknown-key",     "missing-key",           "wrong-type",     "wrong-value",
        "empty-text",      "unknown-format",        "no-steps",       "duration-invalid",
        "entry-on-review", "review-without-return", "return-on-task", "entry-outside-unit"};
    const auto loaded = load(json);
    return loaded || std::ranges::none_of(loaded.error(), [](const Finding &finding) {
               return shape.count(codeOf(finding)) > 0;
           });
}

void expectAgreement(const std::string &json)
{
    const auto document = parsed(json);
    ASSERT_TRUE(document) << json;
    EXPECT_EQ(schema().accepts(*document), loaderAcceptsShape(json)) << json;
}

std::set<std::string> wordsIn(const std::string &file, const std::string &pattern)
{
    std::set<std::string> words;
    const std::string source = readFile(file);
    const std::regex quoted(pattern);
    for (std::sregex_iterator found(source.begin(), source.end(), quoted), end; found != end;
         ++found)
        words.insert((*found)[1]);
    return words;
}

/// Keys of "properties", at any depth.
void collectKeys(const JsonNode &node, std::set<std::string> &keys)
{
    for (const auto &item : node.items())
        collectKeys(item, keys);
    for (const auto &member : node.members()) {
        if (member.first == "properties") {
            for (const auto &property : member.second.members())
                keys.insert(property.first);
        }
        collectKeys(member.second, keys);
    }
}

/// The words of "enum" and "const", at any depth.
void collectWords(const JsonNode &node, std::set<std::string> &words)
{
    for (const auto &item : node.items())
        collectWords(item, words);
    for (const auto &member : node.members()) {
        if (member.first == "enum") {
            for (const auto &word : member.second.items())
                words.insert(word.text());
        }
        if (member.first == "const" && member.second.kind() == Kind::Text)
            words.insert(member.second.text());
        collectWords(member.second, words);
    }
}

} // namespace

TEST(SopSchema, accepts_every_SOP_we_ship)
{
    for (const char *name : shippedSopNames)
        EXPECT_TRUE(schema().accepts(*parsed(readFile(std::string("sops/") + name + ".json"))))
            << name;
}

TEST(SopSchema, knows_the_words_the_loader_knows_and_no_others)
{
    std::set<std::string> loader;
    for (const char *file : {"words.h", "parts.cpp", "load.cpp", "sop_reading.cpp",
                             "step_reading.cpp", "duration_reading.cpp"})
        loader.merge(wordsIn(std::string("src/sop/") + file, "\"([$]?[A-Za-z]+|sop/1)\""));
    loader.erase("text"); // names a type in a finding
    loader.insert("himpun");
    std::set<std::string> words;
    collectKeys(schema().root(), words);
    collectWords(schema().root(), words);
    EXPECT_EQ(loader, words);
}

TEST(SopSchema, has_every_key_in_the_document_the_tests_below_vary)
{
    std::vector<const JsonNode *> nodes;
    const JsonNode document = *parsed(everything);
    collect(document, nodes);
    std::set<std::string> used;
    for (const auto *node : nodes) {
        for (const auto &member : node->members())
            used.insert(member.first);
    }
    std::set<std::string> keys;
    collectKeys(schema().root(), keys);
    EXPECT_EQ(used, keys);
}

TEST(SopSchema, agrees_with_the_loader_whatever_stands_in_place_of_a_value)
{
    ASSERT_TRUE(load(everything)) << testing::PrintToString(findingsIn(everything));
    const JsonNode document = *parsed(everything);
    std::vector<const JsonNode *> nodes;
    collect(document, nodes);
    for (const auto *node : nodes) {
        for (const char *value :
             {"null", "true", "false", "0", "7", "1.5", "-1", "9000000", R"("")", R"("x y")",
              R"("agreed")", R"("unit")", "[]", "{}", R"([""])", R"(["x"])", "[1]"})
            expectAgreement(rewritten(document, *node, value));
    }
}

TEST(SopSchema, agrees_with_the_loader_on_keys_left_out_and_keys_too_many)
{
    const JsonNode document = *parsed(everything);
    std::vector<const JsonNode *> nodes;
    collect(document, nodes);
    for (const auto *node : nodes) {
        if (node != &document)
            expectAgreement(rewritten(document, *node, ""));
        if (node->kind() != Kind::Object)
            continue;
        std::string more = base::canonicalJson(*node);
        for (const char *key : {"surplus", "next", "entry", "minutes"}) {
            if (!node->find(key))
                expectAgreement(rewritten(
                    document, *node, more.substr(0, more.size() - 1) + ",\"" + key + "\":null}"));
        }
    }
}

TEST(SopSchema, refuses_the_broken_files_whose_shape_is_broken)
{
    const std::string folder = "tests/data/sop-bad/";
    int compared = 0;
    for (const auto &entry : std::filesystem::directory_iterator(HIMPUN_SOURCE_DIR "/" + folder)) {
        const std::string name = entry.path().filename().string();
        // What JSON Schema has no words for: a fraction of an hour that is no whole minute, and a
        // number written with an exponent or more digits than we keep.
        const bool beyondSchema =
            name == "duration-odd-hours.json" || name == "wrong-value-exponent.json";
        if (entry.path().extension() != ".json" || beyondSchema)
            continue;
        const std::string json = readFile(folder + name);
        if (!parsed(json))
            continue;
        expectAgreement(json);
        ++compared;
    }
    EXPECT_GT(compared, 60);
}
