// SPDX-License-Identifier: GPL-3.0-or-later
#include "body_reader.h"

#include "duration_text.h"
#include "himpun/base/code.h"
#include "himpun/ledger/event_codec.h"
#include "himpun/workflow/cycle.h"

namespace himpun::ledger
{

bool BodyReader::startsMember(std::string_view key) const
{
    if (m_stopped)
        return false;
    std::string_view rest = m_body.substr(m_at);
    if (!m_first) {
        if (!rest.starts_with(','))
            return false;
        rest.remove_prefix(1);
    }
    return rest.size() > key.size() + 3 && rest[0] == '"' && rest.substr(1, key.size()) == key
           && rest[key.size() + 1] == '"' && rest[key.size() + 2] == ':';
}

void BodyReader::expect(char c)
{
    if (m_stopped || peek() != c || m_at == m_body.size())
        return stop();
    ++m_at;
}

void BodyReader::read(std::string &text)
{
    const std::size_t begin = m_at;
    expect('"');
    while (!m_stopped) {
        const std::size_t run = m_at;
        while (m_at < m_body.size() && static_cast<unsigned char>(m_body[m_at]) >= 0x20
               && m_body[m_at] != '"' && m_body[m_at] != '\\')
            ++m_at;
        text.append(m_body, run, m_at - run);
        if (peek() != '\\')
            break;
        ++m_at;
        text += unescape();
    }
    expect('"');
    if (!m_stopped && !isUtf8(text)) {
        m_at = begin;
        stop();
    }
}

char BodyReader::unescape()
{
    const std::string_view rest = m_body.substr(m_at);
    if (rest.empty()) {
        stop();
        return '\0';
    }
    ++m_at;
    switch (rest[0]) {
    case '"':
    case '\\': return rest[0];
    case 'n': return '\n';
    case 't': return '\t';
    default: break;
    }
    unsigned code = 0;
    const bool control =
        rest.size() >= 5 && rest.starts_with("u00") && (rest[3] == '0' || rest[3] == '1')
        && std::from_chars(rest.data() + 3, rest.data() + 5, code, 16).ptr == rest.data() + 5;
    const bool upperCase = control && rest[4] >= 'A' && rest[4] <= 'F';
    if (!control || upperCase || code == '\n' || code == '\t') {
        stop();
        return '\0';
    }
    m_at += 4;
    return static_cast<char>(code);
}

std::string_view BodyReader::plainText()
{
    expect('"');
    const std::size_t begin = m_at;
    while (m_at < m_body.size() && m_body[m_at] != '"')
        ++m_at;
    const std::size_t length = m_at - begin;
    expect('"');
    return m_stopped ? std::string_view() : m_body.substr(begin, length);
}

void BodyReader::read(base::Digest &digest)
{
    const auto read = base::Digest::fromHex(plainText());
    if (!read)
        return stop();
    digest = *read;
}

void BodyReader::read(calendar::Duration &duration)
{
    const auto read = parseDuration(plainText());
    if (!read)
        return stop();
    duration = *read;
}

void BodyReader::read(calendar::Period &period)
{
    const auto text = plainText();
    const auto read = calendar::Period::parse(text);
    if (!read || read->toString() != text)
        return stop();
    period = *read;
}

void BodyReader::read(base::Instant &instant)
{
    constexpr std::int64_t lastSecond = base::lastInstant.time_since_epoch().count();
    std::int64_t seconds = 0;
    read(seconds);
    if (m_stopped || seconds > lastSecond || seconds < -lastSecond)
        return stop();
    instant = base::Instant{std::chrono::seconds{seconds}};
}

void BodyReader::read(workflow::TaskId &id)
{
    read(id.number);
    if (id.number == 0)
        stop();
}

void BodyReader::read(bool &value)
{
    if (m_stopped || !m_body.substr(m_at).starts_with("true"))
        return stop();
    m_at += 4;
    value = true;
}

void BodyReader::read(workflow::DeadlineStage &stage)
{
    const auto read = base::fromCode<workflow::DeadlineStage>(plainText());
    if (!read)
        return stop();
    stage = *read;
}

void BodyReader::read(std::map<sop::StepId, calendar::Duration> &map)
{
    object([&](BodyReader &) {
        while (!m_stopped) {
            sop::StepId step;
            calendar::Duration duration;
            read(step);
            expect(':');
            read(duration);
            if (m_stopped || (!map.empty() && step <= map.rbegin()->first))
                return stop();
            map.emplace_hint(map.end(), std::move(step), duration);
            if (peek() != ',')
                break;
            ++m_at;
        }
    });
}

} // namespace himpun::ledger
