// SPDX-License-Identifier: GPL-3.0-or-later
// The characters of a JSON file, one after the other, with the line they stand on.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace himpun::base
{

/// How many bytes the UTF-8 character at the front of \a text has; 0 where there is none, because
/// it is cut off, overlong, a surrogate or beyond U+10FFFF.
std::size_t utf8Length(std::string_view text);

void appendUtf8(std::string &out, std::uint32_t codePoint);

class JsonSource
{
public:
    explicit JsonSource(std::string_view text);

    int line() const { return m_line; }
    bool atEnd() const { return m_rest.empty(); }
    char peek() const { return m_rest.empty() ? '\0' : m_rest.front(); }
    std::string_view rest() const { return m_rest; }

    void skipSpace();
    void skip(std::size_t bytes) { m_rest.remove_prefix(bytes); } ///< none of them a line break
    bool take(char expected);
    bool take(std::string_view word);

    /// A number in JSON's grammar, as written; empty where there is none.
    std::string_view takeNumber();
    /// What follows the opening quotation mark, up to and with the closing one.  Empty where it is
    /// no JSON text; the source then stands at what is wrong.
    std::optional<std::string> takeText();

    /// What stands here, short and printable: a word, a character, "0xff"; "" at the end.
    std::string met() const;

private:
    bool takeEscape(std::string &out);
    bool takeUnicodeEscape(std::string &out);

    std::string_view m_rest;
    int m_line = 1;
};

} // namespace himpun::base
