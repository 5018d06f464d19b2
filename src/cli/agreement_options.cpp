// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_options.h"

#include "files.h"
#include "himpun/base/code.h"
#include "himpun/text/agreement_words.h"
#include "himpun/text/usage.h"

#include <nlohmann/json.hpp>

#include <algorithm>
#include <set>

namespace himpun::cli
{

namespace
{

struct Assignment {
    int sheet = -1;
    std::string place, text;
};

/// The only sheet with tables, or the one called \a name; -1: there is none.
int sheetNamed(const std::string &name, const spreadsheet::Book &book,
               const intake::AgreementMap &map)
{
    std::set<int> sheets;
    for (const intake::Table &table : map.tables) {
        if (name.empty() || book.sheets[static_cast<std::size_t>(table.sheet)].name == name)
            sheets.insert(table.sheet);
    }
    return sheets.size() == 1 ? *sheets.begin() : -1;
}

/// "PK!D10" and "1.500" of "PK!D10=1.500".
std::optional<Assignment> assignmentIn(const std::string &text, const spreadsheet::Book &book,
                                       const intake::AgreementMap &map)
{
    const std::size_t mark = text.find('!');
    const std::size_t equals = text.find('=', mark == std::string::npos ? 0 : mark);
    if (equals == std::string::npos)
        return std::nullopt;
    const std::size_t from = mark == std::string::npos ? 0 : mark + 1;
    const std::string name = mark == std::string::npos ? std::string() : text.substr(0, mark);
    Assignment assignment{sheetNamed(name, book, map), text.substr(from, equals - from),
                          text.substr(equals + 1)};
    return assignment.sheet < 0 ? std::nullopt : std::optional(assignment);
}

base::Result<std::vector<std::string>, text::Message> answersFrom(const std::string &file)
{
    const auto content = readAttachment(file);
    if (!content)
        return base::fail(content.error());
    const auto json = nlohmann::json::parse(*content, nullptr, false);
    if (!json.is_object())
        return base::fail(text::badAnswer(fileName(file)));
    std::vector<std::string> answers;
    for (const auto &[place, text] : json.items()) {
        if (!text.is_string())
            return base::fail(text::badAnswer(place));
        answers.push_back(place + '=' + text.get<std::string>());
    }
    return answers;
}

std::string knownMeanings()
{
    std::string known;
    for (int i = 0; !codeOf(static_cast<intake::Meaning>(i)).empty(); ++i)
        known += (i == 0 ? "" : ", ") + std::string(codeOf(static_cast<intake::Meaning>(i)));
    return known;
}

bool mean(intake::Column &column, const std::string &text)
{
    const auto period = calendar::Period::parse(text);
    const auto meaning = base::fromCode<intake::Meaning>(text);
    const bool isPeriod = period && period->kind != calendar::PeriodKind::Year;
    if (!isPeriod && (!meaning || *meaning == intake::Meaning::PeriodTarget))
        return false;
    column.meaning = isPeriod ? intake::Meaning::PeriodTarget : *meaning;
    column.period = isPeriod ? period : std::nullopt;
    return true;
}

intake::Column &columnOf(intake::Table &table, int number)
{
    const auto found = std::ranges::find(table.columns, number, &intake::Column::column);
    if (found != table.columns.end())
        return *found;
    table.columns.push_back({number, intake::Meaning::Nothing, {}, {}});
    return table.columns.back();
}

} // namespace

std::string nameOf(const intake::Place &place, const spreadsheet::Book &book)
{
    const std::string &sheet = book.sheets[static_cast<std::size_t>(place.sheet)].name;
    return (sheet.empty() ? "" : sheet + '!') + toText(place.at);
}

base::Result<intake::Answers, text::Message> answersIn(const AgreementOptions &options,
                                                       const spreadsheet::Book &book,
                                                       const intake::AgreementMap &map)
{
    std::vector<std::string> texts;
    if (!options.answers.empty()) {
        auto read = answersFrom(options.answers);
        if (!read)
            return base::fail(read.error());
        texts = std::move(*read);
    }
    texts.insert(texts.end(), options.answer.begin(), options.answer.end());
    intake::Answers answers;
    for (const std::string &text : texts) {
        const auto assignment = assignmentIn(text, book, map);
        const auto address = assignment ? spreadsheet::addressIn(assignment->place) : std::nullopt;
        if (!address)
            return base::fail(text::badAnswer(text));
        answers[{assignment->sheet, *address}] = assignment->text;
    }
    return answers;
}

base::Result<intake::AgreementMap, text::Message> withColumns(const AgreementOptions &options,
                                                              const spreadsheet::Book &book,
                                                              intake::AgreementMap map)
{
    for (const std::string &text : options.column) {
        const auto assignment = assignmentIn(text, book, map);
        const auto address =
            assignment ? spreadsheet::addressIn(assignment->place + '1') : std::nullopt;
        if (!address)
            return base::fail(text::badColumn(text, knownMeanings()));
        for (intake::Table &table : map.tables) {
            if (table.sheet == assignment->sheet
                && !mean(columnOf(table, address->column), assignment->text))
                return base::fail(text::badColumn(text, knownMeanings()));
        }
    }
    return map;
}

} // namespace himpun::cli
