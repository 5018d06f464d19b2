// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_source.h"

#include <algorithm>

namespace himpun::base
{

namespace
{

constexpr std::string_view byteOrderMark = "\xEF\xBB\xBF";

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

bool isWordCharacter(char c)
{
    return isDigit(c) || (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '.'
           || c == '+' || c == '-';
}

std::size_t digitsAt(std::string_view text, std::size_t position)
{
    std::size_t end = position;
    while (end < text.size() && isDigit(text[end]))
        ++end;
    return end - position;
}

/// The value of four hexadecimal digits after "\u" at the front of \a text.
std::optional<std::uint32_t> escapedUnit(std::string_view text)
{
    if (text.size() < 6 || text[0] != '\\' || text[1] != 'u')
        return std::nullopt;
    std::uint32_t value = 0;
    for (const char c : text.substr(2, 4)) {
        value <<= 4;
        if (isDigit(c))
            value += static_cast<std::uint32_t>(c - '0');
        else if (c >= 'a' && c <= 'f')
            value += static_cast<std::uint32_t>(c - 'a' + 10);
        else if (c >= 'A' && c <= 'F')
            value += static_cast<std::uint32_t>(c - 'A' + 10);
        else
            return std::nullopt;
    }
    return value;
}

bool isHighSurrogate(std::uint32_t unit)
{
    return unit >= 0xD800 && unit <= 0xDBFF;
}

bool isLowSurrogate(std::uint32_t unit)
{
    return unit >= 0xDC00 && unit <= 0xDFFF;
}

} // namespace

std::size_t utf8Length(std::string_view text)
{
    const auto byte = [text](std::size_t i) -> unsigned {
        return i < text.size() ? static_cast<unsigned char>(text[i]) : 0u;
    };
    const auto isNext = [&](std::size_t i) { return (byte(i) & 0xC0) == 0x80; };
    if (text.empty())
        return 0;
    const unsigned first = byte(0);
    const unsigned second = byte(1);
    if (first < 0x80)
        return 1;
    if (first >= 0xC2 && first <= 0xDF)
        return isNext(1) ? 2 : 0;
    if (first >= 0xE0 && first <= 0xEF) {
        const bool overlong = first == 0xE0 && second < 0xA0;
        const bool surrogate = first == 0xED && second > 0x9F;
        return isNext(1) && isNext(2) && !overlong && !surrogate ? 3 : 0;
    }
    if (first >= 0xF0 && first <= 0xF4) {
        const bool overlong = first == 0xF0 && second < 0x90;
        const bool beyond = first == 0xF4 && second > 0x8F;
        return isNext(1) && isNext(2) && isNext(3) && !overlong && !beyond ? 4 : 0;
    }
    return 0;
}

void appendUtf8(std::string &out, std::uint32_t codePoint)
{
    const auto next = [&](int shift) {
        out += static_cast<char>(0x80 | ((codePoint >> shift) & 0x3F));
    };
    if (codePoint < 0x80) {
        out += static_cast<char>(codePoint);
    } else if (codePoint < 0x800) {
        out += static_cast<char>(0xC0 | (codePoint >> 6));
        next(0);
    } else if (codePoint < 0x10000) {
        out += static_cast<char>(0xE0 | (codePoint >> 12));
        next(6);
        next(0);
    } else {
        out += static_cast<char>(0xF0 | (codePoint >> 18));
        next(12);
        next(6);
        next(0);
    }
}

JsonSource::JsonSource(std::string_view text) : m_rest(text)
{
    if (text.substr(0, byteOrderMark.size()) == byteOrderMark)
        m_rest.remove_prefix(byteOrderMark.size());
}

void JsonSource::skipSpace()
{
    for (; !atEnd(); m_rest.remove_prefix(1)) {
        const char c = peek();
        if (c == '\n')
            ++m_line;
        else if (c != ' ' && c != '\t' && c != '\r')
            return;
    }
}

bool JsonSource::take(char expected)
{
    if (atEnd() || peek() != expected)
        return false;
    skip(1);
    return true;
}

bool JsonSource::take(std::string_view word)
{
    if (m_rest.substr(0, word.size()) != word)
        return false;
    if (m_rest.size() > word.size() && isWordCharacter(m_rest[word.size()]))
        return false;
    skip(word.size());
    return true;
}

std::string_view JsonSource::takeNumber()
{
    std::size_t end = peek() == '-' ? 1 : 0;
    const std::size_t whole = digitsAt(m_rest, end);
    if (whole == 0 || (whole > 1 && m_rest[end] == '0'))
        return {};
    end += whole;
    if (end < m_rest.size() && m_rest[end] == '.') {
        const std::size_t places = digitsAt(m_rest, end + 1);
        if (places == 0)
            return {};
        end += 1 + places;
    }
    if (end < m_rest.size() && (m_rest[end] == 'e' || m_rest[end] == 'E')) {
        ++end;
        if (end < m_rest.size() && (m_rest[end] == '+' || m_rest[end] == '-'))
            ++end;
        const std::size_t exponent = digitsAt(m_rest, end);
        if (exponent == 0)
            return {};
        end += exponent;
    }
    if (end < m_rest.size() && isWordCharacter(m_rest[end]))
        return {};
    const auto number = m_rest.substr(0, end);
    skip(end);
    return number;
}

std::optional<std::string> JsonSource::takeText()
{
    std::string out;
    while (!take('"')) {
        const char c = peek();
        if (c == '\\') {
            if (!takeEscape(out))
                return std::nullopt;
            continue;
        }
        const std::size_t length = utf8Length(m_rest);
        if (length == 0 || static_cast<unsigned char>(c) < 0x20)
            return std::nullopt;
        out.append(m_rest.substr(0, length));
        skip(length);
    }
    return out;
}

bool JsonSource::takeEscape(std::string &out)
{
    static constexpr std::string_view letters = "\"\\/bfnrt";
    static constexpr std::string_view meanings = "\"\\/\b\f\n\r\t";
    const char letter = m_rest.size() > 1 ? m_rest[1] : '\0';
    if (letter == 'u')
        return takeUnicodeEscape(out);
    const auto known = letter == '\0' ? std::string_view::npos : letters.find(letter);
    if (known == std::string_view::npos)
        return false;
    out += meanings[known];
    skip(2);
    return true;
}

bool JsonSource::takeUnicodeEscape(std::string &out)
{
    const auto unit = escapedUnit(m_rest);
    if (!unit || *unit == 0 || isLowSurrogate(*unit))
        return false;
    if (!isHighSurrogate(*unit)) {
        appendUtf8(out, *unit);
        skip(6);
        return true;
    }
    const auto low = escapedUnit(m_rest.substr(6));
    if (!low || !isLowSurrogate(*low))
        return false;
    appendUtf8(out, 0x10000 + ((*unit - 0xD800) << 10) + (*low - 0xDC00));
    skip(12);
    return true;
}

std::string JsonSource::met() const
{
    static constexpr char hex[] = "0123456789abcdef";
    static constexpr std::size_t most = 20;
    if (atEnd())
        return {};
    const auto word = std::find_if_not(m_rest.begin(), m_rest.end(), isWordCharacter);
    if (word != m_rest.begin())
        return std::string(
            m_rest.substr(0, std::min(most, static_cast<std::size_t>(word - m_rest.begin()))));
    const auto first = static_cast<unsigned char>(m_rest.front());
    const std::size_t length = utf8Length(m_rest);
    if (length == 0 || first < 0x20)
        return {'0', 'x', hex[first >> 4], hex[first & 0x0f]};
    if (first == '\\' && m_rest.size() > 1 && isWordCharacter(m_rest[1]))
        return std::string(m_rest.substr(0, escapedUnit(m_rest) ? 6 : 2));
    return std::string(m_rest.substr(0, length));
}

} // namespace himpun::base
