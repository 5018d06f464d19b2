// SPDX-License-Identifier: GPL-3.0-or-later
// Writes canonical JSON: no white space, members in the order of bodies.h, numbers whole, texts
// UTF-8 with only the escapes JSON demands.
#pragma once

#include "himpun/base/id.h"
#include "himpun/ledger/event_codec.h"
#include "himpun/workflow/cycle.h"
#include "words.h"

#include <charconv>
#include <string>

namespace himpun::ledger
{

class BodyWriter
{
public:
    template <class T>
    using Ref = const T &;

    explicit BodyWriter(std::string &out) : m_out(out) { }

    template <class T>
    void must(std::string_view key, const T &value)
    {
        m_out += m_first ? "\"" : ",\"";
        m_first = false;
        m_out += key;
        m_out += "\":";
        write(value);
    }

    template <class T>
    void may(std::string_view key, const T &value, const T &silent = T{})
    {
        if (value != silent)
            must(key, value);
    }

    /// One object around whatever \a fill writes.
    template <class Fill>
    void object(Fill fill)
    {
        const bool outer = m_first;
        m_first = true;
        m_out += '{';
        fill(*this);
        m_out += '}';
        m_first = outer;
    }

private:
    void write(std::string_view text) { appendQuoted(text, m_out); }
    void write(const std::string &text) { write(std::string_view(text)); }
    void write(const base::Digest &digest);
    void write(const calendar::Duration &duration);
    void write(const calendar::Period &period) { write(period.toString()); }
    void write(base::Instant instant) { write(instant.time_since_epoch().count()); }
    void write(workflow::TaskId id) { write(id.number); }
    void write(workflow::DeadlineStage stage) { write(workflow::codeOf(stage)); }
    void write(bool value) { m_out += value ? "true" : "false"; }

    template <class Tag>
    void write(const base::Id<Tag> &id)
    {
        write(std::string_view(id.text));
    }

    template <class Number>
    requires std::is_integral_v<Number>
    void write(Number number)
    {
        char digits[24];
        const auto end = std::to_chars(digits, digits + sizeof digits, number).ptr;
        m_out.append(digits, end);
    }

    template <class Enum>
    requires std::is_enum_v<Enum>
    void write(Enum value) { write(wordsOf(value)[static_cast<std::size_t>(value)]); }

    template <class T>
    void write(const std::optional<T> &value)
    {
        write(*value);
    }

    template <class T>
    void write(const std::vector<T> &list)
    {
        m_out += '[';
        for (const T &item : list) {
            if (&item != &list.front())
                m_out += ',';
            write(item);
        }
        m_out += ']';
    }

    void write(const std::map<sop::StepId, calendar::Duration> &map);

    template <class Struct>
    requires std::is_aggregate_v<Struct>
    void write(const Struct &value)
    {
        object([&](BodyWriter &io) { members(io, value); });
    }

    std::string &m_out;
    bool m_first = true;
};

} // namespace himpun::ledger
