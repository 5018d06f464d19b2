// SPDX-License-Identifier: GPL-3.0-or-later
// Reads what BodyWriter writes, and nothing else: a member in another place, an unknown one, white
// space, or a default written out stops it.  After the first such thing every call does nothing.
#pragma once

#include "himpun/base/id.h"
#include "words.h"

#include <charconv>
#include <string>

namespace himpun::ledger
{

class BodyReader
{
public:
    template <class T>
    using Ref = T &;

    explicit BodyReader(std::string_view body) : m_body(body) { }

    template <class T>
    void must(std::string_view key, T &value)
    {
        if (startsMember(key))
            takeMember(key, value);
        else
            stop();
    }

    template <class T>
    void may(std::string_view key, T &value, const T &silent = T{})
    {
        if (!startsMember(key)) {
            value = silent;
            return;
        }
        takeMember(key, value);
        if (value == silent)
            stop();
    }

    template <class Take>
    void object(Take take)
    {
        const bool outer = m_first;
        m_first = true;
        expect('{');
        take(*this);
        expect('}');
        m_first = outer;
    }

    bool isWhole() const { return !m_stopped && m_at == m_body.size(); }
    std::size_t where() const { return m_at; }

private:
    bool startsMember(std::string_view key) const; ///< whether \a key comes next

    template <class T>
    void takeMember(std::string_view key, T &value)
    {
        m_at += key.size() + (m_first ? 3 : 4);
        m_first = false;
        read(value);
    }

    void read(std::string &text);
    void read(base::Digest &digest);
    void read(calendar::Duration &duration);
    void read(calendar::Period &period);
    void read(base::Instant &instant);
    void read(workflow::TaskId &id);
    void read(bool &value); ///< only true is ever written
    void read(workflow::DeadlineStage &stage);
    void read(std::map<sop::StepId, calendar::Duration> &map);

    template <class Tag>
    void read(base::Id<Tag> &id)
    {
        read(id.text);
    }

    template <class Number>
    requires std::is_integral_v<Number>
    void read(Number &number)
    {
        const char *const begin = m_body.data() + m_at;
        const char *const end = m_body.data() + m_body.size();
        const auto [past, problem] = std::from_chars(begin, end, number);
        const bool negative = begin != end && *begin == '-';
        const auto digits = past - begin - (negative ? 1 : 0);
        const bool padded =
            digits > 0 && begin[negative ? 1 : 0] == '0' && (digits > 1 || negative);
        if (m_stopped || problem != std::errc{} || padded)
            return stop();
        m_at += static_cast<std::size_t>(past - begin);
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    void read(Enum &value)
    {
        const auto word = plainText();
        const auto &words = wordsOf(value);
        for (std::size_t i = 0; i < words.size(); ++i) {
            if (words[i] == word) {
                value = static_cast<Enum>(i);
                return;
            }
        }
        stop();
    }

    template <class T>
    void read(std::optional<T> &value)
    {
        read(value.emplace());
    }

    template <class T>
    void read(std::vector<T> &list)
    {
        expect('[');
        while (!m_stopped) {
            read(list.emplace_back());
            if (peek() != ',')
                break;
            ++m_at;
        }
        expect(']');
    }

    template <class Struct>
    requires std::is_aggregate_v<Struct>
    void read(Struct &value)
    {
        object([&](BodyReader &io) { members(io, value); });
    }

    char peek() const { return m_at < m_body.size() ? m_body[m_at] : '\0'; }
    void expect(char c);
    void stop() { m_stopped = true; }
    std::string_view plainText(); ///< a text without escapes, in place
    char unescape();              ///< after the backslash

    std::string_view m_body;
    std::size_t m_at = 0;
    bool m_first = true;
    bool m_stopped = false;
};

} // namespace himpun::ledger
