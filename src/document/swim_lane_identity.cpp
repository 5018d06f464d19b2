// SPDX-License-Identifier: GPL-3.0-or-later
#include "swim_lane_identity.h"

#include "fonts.h"
#include "words.h"

#include <algorithm>

namespace himpun::document
{

namespace
{

constexpr double padding = 4;
constexpr double inkRoom = 38; // for the signature of who approved
constexpr auto headColour = "#e9edf2";
const Style bodyStyle{9, false, false};
const Style boldStyle{9, true, false};
const Style agencyStyle{12, true, false};

class IdentityPage
{
public:
    IdentityPage(const sop::Sop &sop, const Box &area) : m_sop(sop), m_area(area) { }

    LaidOutPage run()
    {
        const double half = m_area.width / 2;
        const double below = facts(m_area.left + half, half);
        agency({m_area.left, m_area.top, half, below - m_area.top});
        double y = below;
        y = pair(y, say(Documents::tr("Dasar Hukum")), numbered(m_sop.legalBasis),
                 say(Documents::tr("Kualifikasi Pelaksana")), numbered(m_sop.qualifications));
        y = pair(y, say(Documents::tr("Keterkaitan")), numbered(m_sop.relatedSops),
                 say(Documents::tr("Peralatan/Perlengkapan")), numbered(m_sop.equipment));
        pair(y, say(Documents::tr("Peringatan")), m_sop.warning,
             say(Documents::tr("Pencatatan dan Pendataan")), m_sop.recording);
        return std::move(m_page);
    }

private:
    static std::string numbered(const std::vector<std::string> &items)
    {
        if (items.size() == 1)
            return items.front();
        std::string list;
        for (std::size_t i = 0; i < items.size(); ++i)
            list += (i == 0 ? "" : "\n") + std::to_string(i + 1) + ". " + items[i];
        return list;
    }

    void agency(const Box &box)
    {
        frame(box);
        std::vector<WrappedLine> lines = wrap(m_sop.identity.agency, agencyStyle, inner(box));
        if (!m_sop.identity.unit.empty()) {
            for (WrappedLine &line : wrap(m_sop.identity.unit, agencyStyle, inner(box)))
                lines.push_back(std::move(line));
        }
        const double line = heightOf(agencyStyle).line;
        double y = box.top + (box.height - line * static_cast<double>(lines.size())) / 2;
        for (const WrappedLine &one : lines) {
            text(one, agencyStyle, box.left + (box.width - one.width) / 2, y);
            y += line;
        }
    }

    /// Number, dates, approval and name, line by line; returns where they end.
    double facts(double left, double width)
    {
        const sop::Identity &identity = m_sop.identity;
        double y = m_area.top;
        for (const auto &[key, value] : std::vector<std::pair<std::string, std::string>>{
                 {say(Documents::tr("Nomor SOP")), identity.number},
                 {say(Documents::tr("Tanggal Pembuatan")), identity.madeOn},
                 {say(Documents::tr("Tanggal Revisi")), identity.revisedOn},
                 {say(Documents::tr("Tanggal Efektif")), identity.effectiveOn}})
            y = fact(left, width, y, key, value);
        y = approval(left, width, y);
        return fact(left, width, y, say(Documents::tr("Nama SOP")), m_sop.title);
    }

    double fact(double left, double width, double y, const std::string &key,
                const std::string &value)
    {
        const double keyWidth = width * 0.36;
        const auto lines = wrap(value, bodyStyle, width - keyWidth - 2 * padding);
        const double height =
            heightOf(bodyStyle).line * static_cast<double>(lines.size()) + 2 * padding;
        cell({left, y, keyWidth, height}, wrap(key, boldStyle, keyWidth - 2 * padding), boldStyle);
        cell({left + keyWidth, y, width - keyWidth, height}, lines, bodyStyle);
        return y + height;
    }

    double approval(double left, double width, double y)
    {
        const sop::Identity &identity = m_sop.identity;
        const double keyWidth = width * 0.36;
        const double line = heightOf(bodyStyle).line;
        const Box box{left + keyWidth, y, width - keyWidth, 3 * line + inkRoom + 2 * padding};
        cell({left, y, keyWidth, box.height},
             wrap(say(Documents::tr("Disahkan oleh")), boldStyle, keyWidth - 2 * padding),
             boldStyle);
        frame(box);
        const std::string nip = identity.approvedByNip.empty()
                                    ? std::string()
                                    : say(Documents::tr("NIP %1"), identity.approvedByNip);
        centred(box, identity.approvedByPosition, bodyStyle, y + padding);
        centred(box, identity.approvedByName, boldStyle, y + padding + line + inkRoom);
        centred(box, nip, bodyStyle, y + padding + 2 * line + inkRoom);
        return y + box.height;
    }

    void centred(const Box &box, const std::string &words, const Style &style, double y)
    {
        const WrappedLine line = wrap(words, style, inner(box)).front();
        text(line, style, box.left + (box.width - line.width) / 2, y);
    }

    double pair(double y, const std::string &leftTitle, const std::string &leftText,
                const std::string &rightTitle, const std::string &rightText)
    {
        const double half = m_area.width / 2;
        const auto left = wrap(leftText, bodyStyle, half - 2 * padding);
        const auto right = wrap(rightText, bodyStyle, half - 2 * padding);
        const double title = heightOf(boldStyle).line + 2 * padding;
        const double height =
            heightOf(bodyStyle).line * static_cast<double>(std::max(left.size(), right.size()))
            + 2 * padding;
        double x = m_area.left;
        for (const auto &[heading, lines] : {std::pair{leftTitle, left}, {rightTitle, right}}) {
            m_page.fills.push_back({{x, y, half, title}, headColour});
            cell({x, y, half, title}, wrap(heading, boldStyle, half - 2 * padding), boldStyle);
            cell({x, y + title, half, height}, lines, bodyStyle);
            x += half;
        }
        return y + title + height;
    }

    static double inner(const Box &box) { return box.width - 2 * padding; }

    void cell(const Box &box, const std::vector<WrappedLine> &lines, const Style &style)
    {
        frame(box);
        double y = box.top + padding;
        for (const WrappedLine &line : lines) {
            text(line, style, box.left + padding, y);
            y += heightOf(style).line;
        }
    }

    void text(const WrappedLine &line, const Style &style, double x, double y)
    {
        const FontHeight height = heightOf(style);
        if (!line.text.empty())
            m_page.texts.push_back(
                {{x, y, line.width, height.line}, y + height.ascent, line.text, style});
    }

    void frame(const Box &box)
    {
        m_page.rules.push_back({box.left, box.top, box.right(), box.top});
        m_page.rules.push_back({box.left, box.bottom(), box.right(), box.bottom()});
        m_page.rules.push_back({box.left, box.top, box.left, box.bottom()});
        m_page.rules.push_back({box.right(), box.top, box.right(), box.bottom()});
    }

    const sop::Sop &m_sop;
    const Box m_area;
    LaidOutPage m_page;
};

} // namespace

LaidOutPage identityPage(const sop::Sop &sop, const Box &printable)
{
    return IdentityPage(sop, printable).run();
}

} // namespace himpun::document
