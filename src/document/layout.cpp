// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/document/layout.h"

#include "table_layout.h"
#include "words.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

const Style footStyle{7, false, false};
const Style bodyStyle{9.5, false, false};
const Style noteStyle{7.5, false, true};
constexpr double footGap = 6; // between the body and the rule over the foot
constexpr int footLines = 3;
constexpr double counterWidth = 90; // "Halaman 100 dari 100"
constexpr double inkRoom = 46;      // for the wet signature
constexpr std::size_t mostAbreast = 3;

/// One line of a signature; without text it is the room for ink.
struct SignatureLine {
    WrappedLine line;
    Style style;
    double height = 0;
};
using SignatureStack = std::vector<SignatureLine>;

class ReportLayout
{
public:
    explicit ReportLayout(const Report &report)
        : m_report(report), m_pages(report.page, footGap + footLines * heightOf(footStyle).line)
    {
    }

    Layout run()
    {
        letterhead();
        title();
        for (std::size_t i = 0; i < m_report.blocks.size(); ++i) {
            m_tail = signatureHeightAt(i + 1);
            std::visit([this](const auto &some) { add(some); }, m_report.blocks[i]);
        }
        feet();
        return std::move(m_pages.layout());
    }

private:
    void letterhead()
    {
        if (!m_report.letterhead)
            return;
        const auto &lines = m_report.letterhead->lines;
        for (std::size_t i = 0; i < lines.size(); ++i)
            m_pages.flow(lines[i], {i + 1 == lines.size() ? 14.0 : 11.0, true, false},
                         Align::Center);
        if (!m_report.letterhead->contact.empty())
            m_pages.flow(m_report.letterhead->contact, {8, false, false}, Align::Center);
        m_pages.skip(3);
        const double right = m_pages.left() + m_pages.width();
        m_pages.rule(m_pages.left(), m_pages.y(), right, m_pages.y(), 2);
        m_pages.rule(m_pages.left(), m_pages.y() + 2.5, right, m_pages.y() + 2.5, 0.5);
        m_pages.skip(12);
    }

    void title()
    {
        m_pages.flow(m_report.title, {13, true, false}, Align::Center);
        if (!m_report.subtitle.empty())
            m_pages.flow(m_report.subtitle, {10.5, false, false}, Align::Center);
        m_pages.skip(10);
    }

    void add(const Heading &heading)
    {
        const Style style{heading.level == 1 ? 11.0 : 10.0, true, false};
        if (heading.onNewPage && !m_pages.isAtTop())
            m_pages.newPage();
        m_pages.need(80); // never alone at the foot of a page
        if (!m_pages.isAtTop())
            m_pages.skip(6);
        m_pages.flow(heading.text, style, Align::Left);
        m_pages.skip(4);
    }

    void add(const Paragraph &paragraph)
    {
        m_pages.flow(paragraph.text, paragraph.small ? noteStyle : bodyStyle, Align::Left,
                     m_tail > 0 ? m_tail + 5 : 0);
        m_pages.skip(5);
    }

    void add(const KeyValues &list)
    {
        constexpr double gap = 10;
        double keys = 0;
        for (const auto &entry : list.entries) {
            const auto lines = wrap(entry.first, bodyStyle, m_pages.width() / 3);
            for (const WrappedLine &line : lines)
                keys = std::max(keys, line.width);
        }
        const double line = heightOf(bodyStyle).line;
        for (const auto &entry : list.entries) {
            const auto left = wrap(entry.first, bodyStyle, m_pages.width() / 3);
            const auto right =
                wrap(shown(entry.second), bodyStyle, m_pages.width() - keys - 2 * gap);
            const std::size_t lines = std::max(left.size(), right.size());
            for (std::size_t i = 0; i < lines; ++i) {
                const bool last = &entry == &list.entries.back() && i + 1 == lines;
                m_pages.need(last && m_tail > 0 ? line + 6 + m_tail : line);
                if (i < left.size())
                    m_pages.text(left[i], bodyStyle, m_pages.left(), m_pages.y(), keys,
                                 Align::Left);
                if (i == 0)
                    m_pages.text({":", 3}, bodyStyle, m_pages.left() + keys + gap / 2, m_pages.y(),
                                 gap, Align::Left);
                if (i < right.size())
                    m_pages.text(right[i], bodyStyle, m_pages.left() + keys + gap + 4, m_pages.y(),
                                 m_pages.width() - keys - 2 * gap, Align::Left);
                m_pages.skip(line);
            }
        }
        m_pages.skip(6);
    }

    void add(const Table &table) { layOutTable(table, m_pages, m_tail); }

    void add(const Signatures &signatures)
    {
        const auto &people = signatures.people;
        for (std::size_t from = 0; from < people.size(); from += mostAbreast) {
            const std::size_t count = std::min(mostAbreast, people.size() - from);
            signatureRow(signatures, from, count);
        }
    }

    void signatureRow(const Signatures &signatures, std::size_t from, std::size_t count)
    {
        const double width = signatureWidth();
        const std::vector<SignatureStack> stacks = stacksOf(signatures, from, count);
        const double height = highest(stacks);
        m_pages.need(height + 10);
        const double firstLeft =
            m_pages.left() + m_pages.width() - width * static_cast<double>(count);
        for (std::size_t i = 0; i < count; ++i) {
            double top = m_pages.y() + height - stackHeight(stacks[i]);
            const double left = firstLeft + width * static_cast<double>(i) + 6;
            for (const SignatureLine &one : stacks[i]) {
                m_pages.text(one.line, one.style, left, top, width - 12, Align::Center);
                top += one.height;
            }
        }
        m_pages.skip(height + 10);
    }

    double signatureWidth() const { return m_pages.width() / static_cast<double>(mostAbreast); }

    std::vector<SignatureStack> stacksOf(const Signatures &signatures, std::size_t from,
                                         std::size_t count) const
    {
        std::vector<SignatureStack> stacks;
        for (std::size_t i = from; i < from + count; ++i) {
            const bool last = i + 1 == signatures.people.size();
            stacks.push_back(stack(signatures.people[i], last ? signatures.placeAndDate : "",
                                   signatureWidth() - 12));
        }
        return stacks;
    }

    /// What must not be parted from the block before: all rows of signatures, or as many as a page
    /// can hold.
    double signatureHeightAt(std::size_t index) const
    {
        if (index >= m_report.blocks.size())
            return 0;
        const auto *signatures = std::get_if<Signatures>(&m_report.blocks[index]);
        if (!signatures)
            return 0;
        const std::size_t people = signatures->people.size();
        double height = 0;
        for (std::size_t from = 0; from < people; from += mostAbreast) {
            const auto row = stacksOf(*signatures, from, std::min(mostAbreast, people - from));
            if (height + highest(row) > m_pages.fullPage() / 2)
                break;
            height += highest(row) + 10;
        }
        return height;
    }

    static double highest(const std::vector<SignatureStack> &stacks)
    {
        double height = 0;
        for (const SignatureStack &lines : stacks)
            height = std::max(height, stackHeight(lines));
        return height;
    }

    static SignatureStack stack(const Signature &person, const std::string &placeAndDate,
                                double width)
    {
        SignatureStack lines;
        const auto push = [&](const std::string &text, const Style &style) {
            if (text.empty())
                return;
            for (WrappedLine &line : wrap(text, style, width))
                lines.push_back({std::move(line), style, heightOf(style).line});
        };
        push(placeAndDate, bodyStyle);
        push(person.position + ',', bodyStyle);
        push(person.note, noteStyle);
        lines.push_back({{}, bodyStyle, inkRoom});
        push(person.name, {9.5, true, false});
        if (!person.nip.empty())
            push(say(Documents::tr("NIP %1"), person.nip), bodyStyle);
        return lines;
    }

    static double stackHeight(const SignatureStack &lines)
    {
        double height = 0;
        for (const SignatureLine &line : lines)
            height += line.height;
        return height;
    }

    void feet()
    {
        Layout &layout = m_pages.layout();
        const Box &area = layout.printable;
        const double line = heightOf(footStyle).line;
        const double top = area.bottom() - footLines * line;
        const auto left = wrap(m_report.footer, footStyle, area.width - counterWidth);
        for (std::size_t i = 0; i < layout.pages.size(); ++i) {
            LaidOutPage &page = layout.pages[i];
            page.rules.push_back({area.left, top - 2, area.right(), top - 2, 0.5});
            const std::string counter =
                say(Documents::tr("Halaman %1 dari %2"), std::to_string(i + 1),
                    std::to_string(layout.pages.size()));
            const WrappedLine counted = wrap(counter, footStyle, counterWidth).front();
            place(page, counted, area.right() - counted.width, top);
            for (std::size_t l = 0; l < std::min<std::size_t>(left.size(), footLines); ++l)
                place(page, left[l], area.left, top + static_cast<double>(l) * line);
        }
    }

    static void place(LaidOutPage &page, const WrappedLine &line, double left, double top)
    {
        const FontHeight height = heightOf(footStyle);
        if (!line.text.empty())
            page.texts.push_back(
                {{left, top, line.width, height.line}, top + height.ascent, line.text, footStyle});
    }

    const Report &m_report;
    Pages m_pages;
    double m_tail = 0; ///< of what follows the block under way and may not be parted from it
};

} // namespace

Layout layOut(const Report &report)
{
    return ReportLayout(report).run();
}

} // namespace himpun::document
