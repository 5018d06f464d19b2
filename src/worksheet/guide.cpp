// SPDX-License-Identifier: GPL-3.0-or-later
#include "guide.h"

#include <algorithm>

namespace himpun::worksheet
{

namespace
{

constexpr int firstParagraph = 2;

constexpr int width = 100;

void writeParagraph(Pen &pen, int row, const std::string &line)
{
    pen.text(row, 0, line, {false, false, true});
    pen.height(row, 1 + static_cast<int>(line.size()) / width);
}

} // namespace

Guide::Guide(const indicator::Form &form, const text::WorksheetWords &words)
    : m_words(words), m_paragraphs(text::worksheetGuide())
{
    int row = firstParagraph + static_cast<int>(m_paragraphs.size()) + 1;
    for (const indicator::Indicator &indicator : form.indicators) {
        const bool isListed =
            indicator.scale && std::ranges::any_of(m_lists, [&](const List &list) {
                return *list.scale == *indicator.scale;
            });
        if (!indicator.scale || isListed)
            continue;
        m_lists.push_back({&*indicator.scale, row});
        row += static_cast<int>(indicator.scale->levels.size()) + 2;
    }
}

std::string Guide::labelsOf(const indicator::PredicateScale &scale) const
{
    const auto list = std::ranges::find_if(
        m_lists, [&](const List &candidate) { return *candidate.scale == scale; });
    const int first = list->row + 2; // below the name; rows are counted from 1 here
    const int last = first + static_cast<int>(scale.levels.size()) - 1;
    return "='" + m_words.guide + "'!$A$" + std::to_string(first) + ":$A$" + std::to_string(last);
}

void Guide::write(Pen &pen) const
{
    constexpr int meaningWidth = 60;
    lxw_worksheet *sheet = pen.addSheet(m_words.guide);
    worksheet_set_column(sheet, 0, 0, width, nullptr);
    worksheet_set_column(sheet, 1, 1, meaningWidth, nullptr);
    worksheet_protect(sheet, nullptr, nullptr);
    const Look bold{true}, paragraph{false, false, true};
    pen.text(0, 0, m_words.title, bold);
    int row = firstParagraph;
    for (const std::string &line : m_paragraphs)
        writeParagraph(pen, row++, line);
    for (const List &list : m_lists) {
        pen.text(list.row, 0, list.scale->name, bold);
        row = list.row + 1;
        for (const indicator::PredicateLevel &level : list.scale->levels) {
            pen.text(row, 0, level.label, paragraph);
            pen.text(row++, 1, level.meaning, paragraph);
        }
    }
}

} // namespace himpun::worksheet
