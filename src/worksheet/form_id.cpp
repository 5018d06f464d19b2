// SPDX-License-Identifier: GPL-3.0-or-later
// The lines of the hidden sheet.  Whatever could be taken for something else, or trimmed, stands in
// the quotes of JSON.
//
//     himpun    worksheet/1
//     digest    SHA-256 of all the other lines
//     office    "dinas-contoh"
//     cycle     "2026-TW3"
//     unit      "pasar"
//     period    2026-TW3
//     form      SHA-256 of the form
//     revision  2  SHA-256 of the revision           only where one was handed in
//     row       "indicator:ikm"  17  "8"  …          one column for each field; none: not filled in
#include "form_id.h"

#include "columns.h"

#include "himpun/base/json_node.h"

#include <algorithm>
#include <charconv>

namespace himpun::worksheet
{

namespace
{

using indicator::Field;
using service::WorksheetProblem;

constexpr std::string_view kind = "worksheet/";
constexpr int version = 1;
constexpr std::size_t firstField = 3;
constexpr std::size_t fields = static_cast<std::size_t>(Field::Spent) + 1;

std::string quoted(const std::string &text)
{
    return base::canonicalJsonText(text);
}

std::optional<std::string> unquoted(const std::string &text)
{
    const auto node = base::parseJson(text, [](auto &&...) {});
    if (!node || node->kind() != base::JsonNode::Kind::Text)
        return std::nullopt;
    return node->text();
}

std::optional<int> wholeIn(const std::string &text)
{
    int number = 0;
    const auto read = std::from_chars(text.data(), text.data() + text.size(), number);
    return read.ec == std::errc() && read.ptr == text.data() + text.size() ? std::optional(number)
                                                                           : std::nullopt;
}

/// Of all \a lines but the one that says it.
base::Digest digestOf(const Lines &lines)
{
    std::string all;
    for (std::size_t i = 0; i < lines.size(); ++i) {
        if (i == 1)
            continue;
        for (const std::string &text : lines[i])
            all += std::to_string(text.size()) + ':' + text;
        all += '\n';
    }
    return base::sha256(all);
}

std::vector<std::string> lineOf(const SentRow &row)
{
    std::vector<std::string> line{"row", quoted(row.key), std::to_string(row.row + 1)};
    line.resize(firstField + fields);
    for (const auto &[field, text] : row.cells)
        line[firstField + static_cast<std::size_t>(field)] = quoted(text);
    while (line.back().empty())
        line.pop_back();
    return line;
}

Lines linesIn(const spreadsheet::Sheet &sheet)
{
    Lines lines;
    for (const spreadsheet::Cell &cell : sheet.cells) {
        const auto *text = std::get_if<std::string>(&cell.value);
        if (!text || text->empty())
            continue;
        const auto row = static_cast<std::size_t>(cell.at.row);
        const auto column = static_cast<std::size_t>(cell.at.column);
        lines.resize(std::max(lines.size(), row + 1));
        lines[row].resize(std::max(lines[row].size(), column + 1));
        lines[row][column] = *text;
    }
    return lines;
}

bool isFormId(const spreadsheet::Sheet &sheet)
{
    const spreadsheet::Cell *first = sheet.find({0, 0});
    const auto *text = first ? std::get_if<std::string>(&first->value) : nullptr;
    return text && *text == "himpun";
}

bool hasTable(const spreadsheet::Book &book)
{
    return std::ranges::any_of(book.sheets, [](const spreadsheet::Sheet &sheet) {
        return std::ranges::any_of(sheet.cells, [](const spreadsheet::Cell &cell) {
            const auto *text = std::get_if<std::string>(&cell.value);
            return text && *text == codeOf(Column::Row);
        });
    });
}

/// One line after the other; what is not as it was written makes all of it unreadable.
class Reader
{
public:
    explicit Reader(const Lines &lines) : m_lines(lines) { }

    std::optional<FormId> read()
    {
        FormId id;
        id.office = text("office");
        id.cycle = text("cycle");
        id.unit = text("unit");
        id.period = plain("period");
        id.form = digest(plain("form"));
        if (m_at < m_lines.size() && at(0) == "revision") {
            id.revision = workflow::ContentRef{number(at(1)), digest(at(2))};
            ++m_at;
        }
        for (; m_at < m_lines.size() && m_isSound; ++m_at)
            id.rows.push_back(row());
        return m_isSound ? std::optional(id) : std::nullopt;
    }

private:
    std::string at(std::size_t column) const
    {
        return m_at < m_lines.size() && column < m_lines[m_at].size() ? m_lines[m_at][column]
                                                                      : std::string();
    }
    std::string plain(std::string_view name)
    {
        m_isSound = m_isSound && at(0) == name;
        std::string value = at(1);
        ++m_at;
        return value;
    }
    std::string unquoting(const std::string &value)
    {
        const auto text = unquoted(value);
        m_isSound = m_isSound && text;
        return text.value_or(std::string());
    }
    std::string text(std::string_view name) { return unquoting(plain(name)); }
    base::Digest digest(const std::string &hex)
    {
        const auto digest = base::Digest::fromHex(hex);
        m_isSound = m_isSound && digest;
        return digest.value_or(base::Digest());
    }
    int number(const std::string &value)
    {
        const auto number = wholeIn(value);
        m_isSound = m_isSound && number;
        return number.value_or(0);
    }
    SentRow row()
    {
        m_isSound = m_isSound && at(0) == "row";
        SentRow row{unquoting(at(1)), number(at(2)) - 1, {}};
        for (std::size_t i = 0; i < fields; ++i) {
            if (const std::string value = at(firstField + i); !value.empty())
                row.cells[static_cast<Field>(i)] = unquoting(value);
        }
        return row;
    }

    const Lines &m_lines;
    std::size_t m_at = 2;
    bool m_isSound = true;
};

} // namespace

Lines toLines(const FormId &id)
{
    Lines lines{{"himpun", std::string(kind) + std::to_string(version)},
                {"digest"},
                {"office", quoted(id.office)},
                {"cycle", quoted(id.cycle)},
                {"unit", quoted(id.unit)},
                {"period", id.period},
                {"form", id.form.hex()}};
    if (id.revision)
        lines.push_back(
            {"revision", std::to_string(id.revision->revision), id.revision->digest.hex()});
    for (const SentRow &row : id.rows)
        lines.push_back(lineOf(row));
    lines[1].push_back(digestOf(lines).hex());
    return lines;
}

base::Result<FormId, Refusal> formIdIn(const spreadsheet::Book &book)
{
    const auto sheet = std::ranges::find_if(book.sheets, isFormId);
    if (sheet == book.sheets.end())
        return base::fail(
            Refusal{hasTable(book) ? WorksheetProblem::FormIdDamaged : WorksheetProblem::Foreign});
    const Lines lines = linesIn(*sheet);
    const std::string format = lines[0].size() > 1 ? lines[0][1] : std::string();
    if (!format.starts_with(kind))
        return base::fail(Refusal{WorksheetProblem::Foreign});
    const auto number = wholeIn(format.substr(kind.size()));
    if (number && *number > version)
        return base::fail(Refusal{WorksheetProblem::NewerProgram, format});
    const bool saysDigest = lines.size() > 1 && lines[1].size() == 2 && lines[1][0] == "digest";
    if (number != version || !saysDigest || lines[1][1] != digestOf(lines).hex())
        return base::fail(Refusal{WorksheetProblem::FormIdDamaged});
    auto id = Reader(lines).read();
    if (!id)
        return base::fail(Refusal{WorksheetProblem::FormIdDamaged});
    return std::move(*id);
}

} // namespace himpun::worksheet
