// SPDX-License-Identifier: GPL-3.0-or-later
#include "markup_guard.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

constexpr std::string_view commentOpening = "!--";
constexpr std::string_view dataOpening = "![CDATA[";

} // namespace

/// "<" cannot stand in the value of an attribute, so that no tag can hide behind it.
std::size_t MarkupGuard::passText(std::string_view bytes)
{
    const std::size_t end = std::min(bytes.find('<'), bytes.size());
    m_run += end;
    if (end == bytes.size())
        return end;
    if (m_run <= longestText)
        m_run = 0;
    m_place = Place::Opening;
    m_opening.clear();
    return end + 1;
}

void MarkupGuard::open(char c)
{
    m_opening += c;
    m_closing = 0;
    if (m_opening == commentOpening)
        m_place = Place::Comment;
    else if (m_opening == dataOpening)
        m_place = Place::Data;
    else if (m_opening == "?")
        m_place = Place::Instruction;
    else if (!commentOpening.starts_with(m_opening) && !dataOpening.starts_with(m_opening))
        m_place = Place::Text;
    if (m_place == Place::Text && m_opening.front() == '!')
        m_meter.refuse(ReadError::DocumentType);
}

void MarkupGuard::passInner(char c)
{
    const char inner = m_place == Place::Comment ? '-' : m_place == Place::Data ? ']' : '?';
    const int wanted = m_place == Place::Instruction ? 1 : 2;
    if (c == inner)
        ++m_closing;
    else if (c == '>' && m_closing >= wanted)
        m_place = Place::Text;
    else
        m_closing = 0;
}

bool MarkupGuard::pass(std::string_view bytes)
{
    if (bytes.find('\0') != std::string_view::npos)
        m_meter.refuse(ReadError::DamagedContent); // UTF-16, which no spreadsheet program writes
    for (std::size_t at = 0; at < bytes.size() && m_meter.isFine();) {
        if (m_place == Place::Text) {
            at += passText(bytes.substr(at));
        } else {
            ++m_run;
            if (m_place == Place::Opening)
                open(bytes[at]);
            else
                passInner(bytes[at]);
            ++at;
        }
        if (m_run > longestText)
            m_meter.refuse(ReadError::DamagedContent);
    }
    return m_meter.isFine();
}

} // namespace himpun::spreadsheet
