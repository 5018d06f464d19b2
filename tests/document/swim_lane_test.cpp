// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/swim_lane.h"

#include "himpun/sop/load.h"

#include "scratch.h"
#include "support/random_sop.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <map>

using namespace himpun;
using namespace himpun::document;

namespace
{

const std::vector<std::string> officialOnes{"1-disperinaker-lima-puluh-kota.json",
                                            "2-biro-organisasi-kalbar.json",
                                            "3-disperindag-nganjuk.json", "4-kecamatan.json"};

sop::Sop load(const std::string &json)
{
    const auto loaded = sop::load(json);
    EXPECT_TRUE(loaded);
    return loaded.value_or(sop::Sop());
}

sop::Sop official(const std::string &name)
{
    return load(contentOf(std::filesystem::path(HIMPUN_SOURCE_DIR) / "sops" / name));
}

/// Every fourth step is a review, which may return far.
sop::Sop sixtySteps(int lanes)
{
    std::string actors, steps;
    for (int i = 0; i < lanes; ++i)
        actors += (i > 0 ? ", " : "") + std::string("{\"id\": \"a") + std::to_string(i)
                  + "\", \"name\": \"Kepala Subbagian Perencanaan " + std::to_string(i) + "\"}";
    for (int i = 0; i < 60; ++i) {
        const std::string n = std::to_string(i);
        steps += (i > 0 ? ", " : "") + std::string("{\"id\": \"s") + n + "\", \"no\": \"" + n
                 + "\", \"activity\": \"Memeriksa dan menyempurnakan dokumen laporan kinerja\", "
                   "\"actor\": \"a"
                 + std::to_string(i * 7 % lanes)
                 + "\", \"scope\": \"office\", \"requirements\": [\"Draft laporan kinerja\"], "
                   "\"outputs\": [\"Draft laporan kinerja\"]";
        if (i % 4 == 3)
            steps += ", \"approve\": {\"signOff\": \"initial\"}, \"return\": {\"to\": [\"s"
                     + std::to_string(i - 1) + "\", \"s" + std::to_string(i / 2) + "\"]}";
        steps += "}";
    }
    return load("{\"himpun\": \"sop/1\", \"id\": \"besar\", \"title\": \"Besar\", \"actors\": ["
                + actors + "], \"steps\": [" + steps + "]}");
}

SwimLaneOptions onScreen()
{
    SwimLaneOptions options;
    options.paged = false;
    return options;
}

SwimLaneOptions inFull()
{
    SwimLaneOptions options;
    options.identity = true;
    return options;
}

bool overlap(const Box &a, const Box &b)
{
    constexpr double slack = 0.1;
    return a.left < b.right() - slack && b.left < a.right() - slack && a.top < b.bottom() - slack
           && b.top < a.bottom() - slack;
}

/// Half a point within the outline.
bool isInside(const PlacedSymbol &symbol, const Point &point)
{
    const Box &box = symbol.box;
    const double halfWidth = box.width / 2, halfHeight = box.height / 2;
    const double x = std::abs(point.x - box.left - halfWidth);
    const double y = std::abs(point.y - box.top - halfHeight);
    if (symbol.kind == Symbol::Decision)
        return x / (halfWidth - 0.5) + y / (halfHeight - 0.5) < 1;
    if (symbol.kind == Symbol::Terminator) {
        const double radius = std::min(halfWidth, halfHeight);
        const double across = std::max(0.0, x - (halfWidth - radius));
        const double down = std::max(0.0, y - (halfHeight - radius));
        return std::hypot(across, down) < radius - 0.5;
    }
    return x < halfWidth - 0.5 && y < halfHeight - 0.5;
}

struct Stretch {
    Point from, to;
    bool upright() const { return from.x == to.x; }
    double low() const { return upright() ? std::min(from.y, to.y) : std::min(from.x, to.x); }
    double high() const { return upright() ? std::max(from.y, to.y) : std::max(from.x, to.x); }
    double at() const { return upright() ? from.x : from.y; }
};

std::vector<Stretch> stretches(const Connector &connector)
{
    std::vector<Stretch> all;
    for (std::size_t i = 1; i < connector.points.size(); ++i)
        all.push_back({connector.points[i - 1], connector.points[i]});
    return all;
}

bool onOneLine(const Stretch &a, const Stretch &b)
{
    return a.upright() == b.upright() && std::abs(a.at() - b.at()) < 1
           && std::min(a.high(), b.high()) - std::max(a.low(), b.low()) > 0.5;
}

bool crosses(const Stretch &line, const Box &box)
{
    const Box thin{std::min(line.from.x, line.to.x), std::min(line.from.y, line.to.y),
                   std::abs(line.from.x - line.to.x), std::abs(line.from.y - line.to.y)};
    return thin.left < box.right() && box.left < thin.right() && thin.top < box.bottom()
           && box.top < thin.bottom();
}

void expectSymbolsApart(const SwimLanePage &page)
{
    for (std::size_t i = 0; i < page.symbols.size(); ++i) {
        for (std::size_t j = i + 1; j < page.symbols.size(); ++j)
            EXPECT_FALSE(overlap(page.symbols[i].box, page.symbols[j].box)) << i << ' ' << j;
    }
}

void expectFreeWay(const SwimLanePage &page, const Connector &connector)
{
    for (const Stretch &line : stretches(connector)) {
        EXPECT_TRUE(line.upright() || line.from.y == line.to.y) << "neither upright nor level";
        const double length = std::hypot(line.to.x - line.from.x, line.to.y - line.from.y);
        for (double way = 0; way <= length; way += 0.25) {
            const double share = length > 0 ? way / length : 0;
            const Point point{line.from.x + share * (line.to.x - line.from.x),
                              line.from.y + share * (line.to.y - line.from.y)};
            for (const PlacedSymbol &symbol : page.symbols)
                ASSERT_FALSE(isInside(symbol, point))
                    << connector.from.text << " → " << connector.to.text << " runs through "
                    << (symbol.step ? symbol.step->text : symbol.text);
        }
    }
}

void expectApart(const Connector &a, const Connector &b)
{
    const bool kin = a.from == b.from || a.to == b.to;
    for (const Stretch &one : stretches(a)) {
        for (const Stretch &other : stretches(b))
            EXPECT_FALSE(!kin && onOneLine(one, other))
                << a.from.text << " → " << a.to.text << " and " << b.from.text << " → "
                << b.to.text;
        EXPECT_FALSE(!b.label.empty() && crosses(one, b.labelBox))
            << a.from.text << " through " << b.label;
    }
}

void expectInside(const SwimLane &drawing, const SwimLanePage &page)
{
    const Box &area = drawing.printable;
    for (const TextPiece &text : page.sheet.texts) {
        EXPECT_GE(text.box.left, area.left - 0.1) << text.text;
        EXPECT_LE(text.box.right(), area.right() + 0.1) << text.text;
        EXPECT_LE(text.box.bottom(), area.bottom() + 0.1) << text.text;
    }
    for (const Connector &connector : page.connectors) {
        for (const Point &point : connector.points)
            EXPECT_TRUE(point.x > area.left && point.x < area.right() && point.y > area.top
                        && point.y < area.bottom());
    }
    for (std::size_t i = 0; i < page.sheet.texts.size(); ++i) {
        for (std::size_t j = i + 1; j < page.sheet.texts.size(); ++j)
            EXPECT_FALSE(overlap(page.sheet.texts[i].box, page.sheet.texts[j].box))
                << page.sheet.texts[i].text << " / " << page.sheet.texts[j].text;
    }
}

/// Every step has its symbol, and every way out of it its line.
void expectWhole(const sop::Sop &sop, const SwimLane &drawing)
{
    std::map<std::string, int> symbols, ways;
    for (const SwimLanePage &page : drawing.pages) {
        for (const PlacedSymbol &symbol : page.symbols) {
            if (symbol.step && symbol.box.height > 20)
                ++symbols[symbol.step->text];
        }
        for (const Connector &connector : page.connectors)
            ways[connector.from.text] += connector.from == connector.to ? 0 : 1;
    }
    for (const sop::Step &step : sop.steps) {
        EXPECT_EQ(symbols[step.id.text], 1) << step.id.text;
        EXPECT_GE(ways[step.id.text], (step.next ? 1 : 0) + (step.review ? 1 : 0)) << step.id.text;
    }
}

void expectClean(const sop::Sop &sop, const SwimLane &drawing)
{
    expectWhole(sop, drawing);
    for (const SwimLanePage &page : drawing.pages) {
        expectSymbolsApart(page);
        expectInside(drawing, page);
        for (std::size_t i = 0; i < page.connectors.size(); ++i) {
            expectFreeWay(page, page.connectors[i]);
            for (std::size_t j = 0; j < page.connectors.size(); ++j) {
                if (i != j)
                    expectApart(page.connectors[i], page.connectors[j]);
            }
        }
    }
}

void expectCleanOnEveryPaper(const sop::Sop &sop)
{
    for (const Paper paper : {Paper::A4, Paper::F4}) {
        for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait})
            expectClean(sop, layOut(sop, {{paper, orientation}, true, false}));
    }
    expectClean(sop, layOut(sop, onScreen()));
}

const PlacedSymbol *find(const SwimLane &drawing, const char *step)
{
    for (const SwimLanePage &page : drawing.pages) {
        for (const PlacedSymbol &symbol : page.symbols) {
            if (symbol.step && symbol.step->text == step)
                return &symbol;
        }
    }
    return nullptr;
}

const Connector *find(const SwimLane &drawing, const char *from, const char *to)
{
    for (const SwimLanePage &page : drawing.pages) {
        for (const Connector &connector : page.connectors) {
            if (connector.from.text == from && connector.to.text == to)
                return &connector;
        }
    }
    return nullptr;
}

} // namespace

TEST(SwimLane, of_the_four_SOPs_is_clean)
{
    for (const std::string &name : officialOnes) {
        SCOPED_TRACE(name);
        expectCleanOnEveryPaper(official(name));
    }
}

TEST(SwimLane, of_SOPs_nobody_wrote_is_clean)
{
    for (std::uint64_t seed = 1; seed <= 60 && !testing::Test::HasFailure(); ++seed) {
        SCOPED_TRACE(seed);
        support::Chance chance(seed);
        const sop::Sop sop = load(support::randomSopJson(chance));
        expectClean(sop, layOut(sop));
        expectClean(sop, layOut(sop, {{Paper::A4, Orientation::Portrait}, true, false}));
    }
}

TEST(SwimLane, of_12_actors_and_60_steps_is_clean)
{
    const sop::Sop sop = sixtySteps(12);
    EXPECT_GT(layOut(sop).pages.size(), 3U);
    expectCleanOnEveryPaper(sop);
}

TEST(SwimLane, of_one_or_two_lanes_is_clean)
{
    expectCleanOnEveryPaper(sixtySteps(1));
    expectCleanOnEveryPaper(sixtySteps(2));
}

TEST(SwimLane, has_the_symbols_of_the_regulation)
{
    const SwimLane drawing = layOut(official("3-disperindag-nganjuk.json"));
    EXPECT_EQ(find(drawing, "tugaskan")->kind, Symbol::Terminator);
    EXPECT_EQ(find(drawing, "siapkan-kertas-kerja")->kind, Symbol::Process);
    EXPECT_EQ(find(drawing, "periksa-kabid")->kind, Symbol::Decision);
    EXPECT_EQ(find(drawing, "kirim-laporan")->kind, Symbol::Terminator);
}

TEST(SwimLane, labels_both_ways_out_of_a_review)
{
    const SwimLane drawing = layOut(official("3-disperindag-nganjuk.json"));
    EXPECT_EQ(find(drawing, "periksa-kabid", "isi-kertas-kerja")->label, "T");
    EXPECT_EQ(find(drawing, "periksa-kabid", "susun-draft")->label, "Y");
    EXPECT_EQ(find(drawing, "tugaskan", "siapkan-kertas-kerja")->label, "");
}

TEST(SwimLane, has_one_column_for_two_actors_of_one_lane)
{
    const SwimLane drawing = layOut(official("3-disperindag-nganjuk.json"));
    EXPECT_EQ(drawing.pages.front().headings.size(), 4U);
    EXPECT_EQ(find(drawing, "isi-kertas-kerja")->box.left,
              find(drawing, "periksa-kabid")->box.left);
}

TEST(SwimLane, prints_a_number_that_two_steps_share_once)
{
    const SwimLane drawing = layOut(official("4-kecamatan.json"), onScreen());
    const auto &texts = drawing.pages.front().sheet.texts;
    const auto count = [&](const char *words) {
        return std::ranges::count_if(
            texts, [&](const TextPiece &text) { return text.text.starts_with(words); });
    };
    EXPECT_EQ(count("11"), 1);
    EXPECT_EQ(count("Menganalisa hasil"), 1);
    EXPECT_EQ(count("Memutuskan hasil"), 1);
    EXPECT_EQ(count("1 hari"), 1);
}

TEST(SwimLane, goes_on_at_the_same_letter_on_another_page)
{
    const SwimLane drawing = layOut(official("4-kecamatan.json"));
    ASSERT_GT(drawing.pages.size(), 1U);
    std::map<std::string, int> letters;
    for (const SwimLanePage &page : drawing.pages) {
        for (const PlacedSymbol &symbol : page.symbols) {
            for (const char letter : symbol.text)
                letters[std::string(1, letter)] += letter == ',' ? 0 : 1;
        }
    }
    for (const auto &[letter, count] : letters)
        EXPECT_TRUE(letter == "," || count >= 2) << letter;
}

TEST(SwimLane, ends_below_a_review_that_ends_the_SOP)
{
    const SwimLane drawing = layOut(load(
        R"({"himpun": "sop/1", "id": "pendek", "title": "Pendek",
            "actors": [{"id": "staf", "name": "Staf"}, {"id": "kepala", "name": "Kepala"}],
            "steps": [
              {"id": "isi", "no": "1", "activity": "Mengisi", "actor": "staf", "scope": "office"},
              {"id": "sah", "no": "2", "activity": "Mengesahkan", "actor": "kepala",
               "scope": "office", "approve": {"signOff": "sign"}, "return": {"to": ["isi"]}}]})"));
    const auto &symbols = drawing.pages.front().symbols;
    EXPECT_EQ(std::ranges::count(symbols, Symbol::Terminator, &PlacedSymbol::kind), 2);
    EXPECT_EQ(std::ranges::count(symbols, Symbol::Decision, &PlacedSymbol::kind), 1);
}

TEST(SwimLane, has_the_identity_block_in_front_when_asked)
{
    const SwimLane drawing = layOut(official("2-biro-organisasi-kalbar.json"), inFull());
    const auto &texts = drawing.pages.front().sheet.texts;
    for (const char *words : {"065 / 3 / DP-B", "Rita Hastarita, S.Sos, M.Si", "Dasar Hukum",
                              "1. SOP Perbaikan Data Kinerja", "Buku Agenda, Nota Dinas"})
        EXPECT_EQ(std::ranges::count(texts, words, &TextPiece::text), 1) << words;
    EXPECT_TRUE(drawing.pages.front().symbols.empty());
}
