// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_writer.h"

#include "duration_text.h"
#include "himpun/ledger/event_codec.h"

#include <stdexcept>

namespace himpun::ledger
{

namespace
{

bool needsEscape(char c)
{
    return static_cast<unsigned char>(c) < 0x20 || c == '"' || c == '\\';
}

void appendEscaped(std::string &out, char c)
{
    static constexpr char digits[] = "0123456789abcdef";
    switch (c) {
    case '"': out += "\\\""; return;
    case '\\': out += "\\\\"; return;
    case '\n': out += "\\n"; return;
    case '\t': out += "\\t"; return;
    default:
        out += "\\u00";
        out += digits[static_cast<unsigned char>(c) >> 4];
        out += digits[static_cast<unsigned char>(c) & 0x0f];
    }
}

} // namespace

void appendQuoted(std::string_view text, std::string &json)
{
    if (!isUtf8(text))
        throw std::invalid_argument("a text for the ledger is not UTF-8");
    json += '"';
    std::size_t begin = 0;
    for (std::size_t i = 0; i < text.size(); ++i) {
        if (!needsEscape(text[i]))
            continue;
        json.append(text, begin, i - begin);
        appendEscaped(json, text[i]);
        begin = i + 1;
    }
    json.append(text, begin);
    json += '"';
}

void BodyWriter::write(const base::Digest &digest)
{
    m_out += '"';
    m_out += digest.hex();
    m_out += '"';
}

void BodyWriter::write(const calendar::Duration &duration)
{
    write(toText(duration));
}

void BodyWriter::write(const std::map<sop::StepId, calendar::Duration> &map)
{
    object([&](BodyWriter &io) {
        for (const auto &[step, duration] : map) {
            m_out += io.m_first ? "" : ",";
            io.m_first = false;
            write(step);
            m_out += ':';
            write(duration);
        }
    });
}

} // namespace himpun::ledger
