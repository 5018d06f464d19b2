// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/layout.h"

#include "sample.h"

#include <gtest/gtest.h>

#include <algorithm>

using namespace himpun::document;

namespace
{

bool overlap(const Box &a, const Box &b)
{
    constexpr double slack = 0.1;
    return a.left < b.right() - slack && b.left < a.right() - slack && a.top < b.bottom() - slack
           && b.top < a.bottom() - slack;
}

std::size_t overlaps(const LaidOutPage &page)
{
    std::size_t count = 0;
    for (std::size_t i = 0; i < page.texts.size(); ++i) {
        for (std::size_t j = i + 1; j < page.texts.size(); ++j) {
            if (!overlap(page.texts[i].box, page.texts[j].box))
                continue;
            ++count;
            ADD_FAILURE() << page.texts[i].text << " / " << page.texts[j].text;
        }
    }
    return count;
}

/// The narrowest space between vertical rules around each text must hold it: nothing is clipped
/// or written over a neighbour's border.
void expectInsideItsCell(const LaidOutPage &page)
{
    for (const TextPiece &text : page.texts) {
        const double middle = (text.box.top + text.box.bottom()) / 2;
        for (const RulePiece &rule : page.rules) {
            const bool vertical =
                rule.fromX == rule.toX && rule.fromY < middle && middle < rule.toY;
            EXPECT_FALSE(vertical && text.box.left < rule.fromX - 0.1
                         && rule.fromX + 0.1 < text.box.right())
                << text.text;
        }
    }
}

void expectClean(const Layout &layout)
{
    for (const LaidOutPage &page : layout.pages) {
        EXPECT_EQ(overlaps(page), 0U);
        expectInsideItsCell(page);
        for (const TextPiece &text : page.texts) {
            EXPECT_GE(text.box.left, layout.printable.left - 0.1) << text.text;
            EXPECT_LE(text.box.right(), layout.printable.right() + 0.1) << text.text;
            EXPECT_GE(text.box.top, layout.printable.top - 0.1) << text.text;
            EXPECT_LE(text.box.bottom(), layout.printable.bottom() + 0.1) << text.text;
        }
    }
}

bool says(const LaidOutPage &page, const std::string &text)
{
    return std::any_of(page.texts.begin(), page.texts.end(),
                       [&](const TextPiece &piece) { return piece.text == text; });
}

Report with(Block block)
{
    Report report;
    report.title = "Judul";
    report.blocks.push_back(std::move(block));
    return report;
}

} // namespace

TEST(Layout, of_a_data_document_has_no_overlap_and_no_clipped_text)
{
    DataDocument data = sample::finishedCycle();
    for (const Paper paper : {Paper::A4, Paper::F4}) {
        for (const Orientation orientation : {Orientation::Landscape, Orientation::Portrait}) {
            data.page = {paper, orientation};
            expectClean(layOut(dataDocument(data)));
        }
    }
}

TEST(Layout, repeats_the_head_of_a_table_on_every_page)
{
    const Layout layout = layOut(sample::longTable(100));
    ASSERT_GT(layout.pages.size(), 2U);
    expectClean(layout);
    for (const LaidOutPage &page : layout.pages)
        EXPECT_TRUE(says(page, "Penjelasan"));
}

TEST(Layout, counts_its_pages)
{
    const Layout layout = layOut(sample::longTable(100));
    const std::string last = std::to_string(layout.pages.size());
    EXPECT_TRUE(says(layout.pages.front(), "Halaman 1 dari " + last));
    EXPECT_TRUE(says(layout.pages.back(), "Halaman " + last + " dari " + last));
}

TEST(Layout, moves_a_row_to_the_next_page_as_a_whole)
{
    const Layout layout = layOut(sample::longTable(100));
    std::size_t rows = 0;
    for (const LaidOutPage &page : layout.pages) {
        const auto starts = std::count_if(page.texts.begin(), page.texts.end(), [](const auto &p) {
            return p.text.starts_with("Faktor pendorong");
        });
        const auto ends = std::count_if(page.texts.begin(), page.texts.end(), [](const auto &p) {
            return p.text.ends_with("pengelola kegiatan.");
        });
        EXPECT_EQ(starts, ends);
        rows += static_cast<std::size_t>(starts);
    }
    EXPECT_EQ(rows, 100U);
}

TEST(Layout, turns_no_page_for_a_single_row)
{
    for (int rows = 2; rows < 40; ++rows) {
        const Layout layout = layOut(sample::longTable(rows));
        EXPECT_TRUE(says(layout.pages.back(), std::to_string(rows))) << rows;
        EXPECT_TRUE(says(layout.pages.back(), std::to_string(rows - 1))) << rows;
    }
}

TEST(Layout, splits_a_row_that_is_higher_than_a_page)
{
    std::string story;
    for (int i = 1; i <= 200; ++i)
        story += "baris" + std::to_string(i) + '\n';
    Table table;
    table.columns = {{1}, {1}};
    table.head = {{{"A"}, {"B"}}};
    table.rows = {{{story}, {std::string("pendek")}}};
    const Layout layout = layOut(with(table));
    expectClean(layout);
    ASSERT_GT(layout.pages.size(), 1U);
    EXPECT_TRUE(says(layout.pages.front(), "baris1"));
    EXPECT_TRUE(says(layout.pages.back(), "baris200"));
    EXPECT_TRUE(says(layout.pages.back(), "B"));
}

TEST(Layout, breaks_a_word_that_is_wider_than_its_column)
{
    Table table;
    table.columns = {{1}, {9}};
    table.head = {{{"A"}, {"B"}}};
    table.rows = {{{std::string("pertanggungjawabanketidakseimbanganpengadministrasian")},
                   {std::string("x")}}};
    expectClean(layOut(with(table)));
}

TEST(Layout, keeps_a_signature_together)
{
    Report report = sample::longTable(1);
    for (int lines = 0; lines < 40; ++lines) {
        report.blocks.resize(1);
        for (int i = 0; i < lines; ++i)
            report.blocks.push_back(Paragraph{"baris"});
        report.blocks.push_back(
            Signatures{"Nganjuk, 6 Oktober 2026", {{"Kepala Dinas", "Endang", "1", "disetujui"}}});
        const Layout layout = layOut(report);
        for (const LaidOutPage &page : layout.pages)
            EXPECT_EQ(says(page, "Kepala Dinas,"), says(page, "NIP 1")) << lines;
    }
}

TEST(Layout, never_leaves_signatures_alone_on_a_page)
{
    const Signatures signatures{"Nganjuk, 6 Oktober 2026",
                                {{"Kepala Dinas", "Endang", "1", "disetujui"}}};
    for (int rows = 1; rows < 40; ++rows) {
        Report afterTable = sample::longTable(rows);
        afterTable.blocks.push_back(signatures);
        Report afterText;
        Report afterList;
        KeyValues list;
        for (int i = 0; i < rows + 20; ++i) {
            afterText.blocks.push_back(Paragraph{"baris"});
            list.entries.push_back({"kunci", std::string("nilai")});
        }
        afterList.blocks.push_back(list);
        afterText.blocks.push_back(signatures);
        afterList.blocks.push_back(signatures);
        const Layout table = layOut(afterTable), text = layOut(afterText), keys = layOut(afterList);
        EXPECT_TRUE(says(table.pages.back(), std::to_string(rows))) << rows;
        EXPECT_TRUE(says(text.pages.back(), "baris")) << rows;
        EXPECT_TRUE(says(keys.pages.back(), "nilai")) << rows;
        for (const Layout *layout : {&table, &text, &keys})
            EXPECT_TRUE(says(layout->pages.back(), "Kepala Dinas,")) << rows;
    }
}

TEST(Layout, puts_notes_under_their_table)
{
    Report report = sample::longTable(3);
    std::get<Table>(report.blocks.front()).notes = {"Angka dibulatkan."};
    const Layout layout = layOut(report);
    expectClean(layout);
    EXPECT_TRUE(says(layout.pages.front(), "Angka dibulatkan."));
}

TEST(Layout, has_the_paper_asked_for)
{
    Report report;
    report.page = {Paper::F4, Orientation::Landscape};
    const Layout layout = layOut(report);
    EXPECT_NEAR(layout.width, 330 / 25.4 * 72, 0.01);
    EXPECT_NEAR(layout.height, 215 / 25.4 * 72, 0.01);
    EXPECT_EQ(layout.pages.size(), 1U);
}
