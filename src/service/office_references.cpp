// SPDX-License-Identifier: GPL-3.0-or-later
#include "office_references.h"

namespace himpun::service
{

namespace
{

/// An honest office names a handful; a hostile one shall not make us read for hours.
constexpr int mostFiles = 64;

} // namespace

OfficeReferences::OfficeReferences(const FileSource &files, OfficeFindings &findings)
    : m_files(files), m_findings(findings)
{
}

std::optional<OfficeReferences::Text> OfficeReferences::fileOf(const base::JsonNode &name)
{
    if (!isRelativeName(name.text()) || m_filesRead == mostFiles) {
        m_findings.add(name.place(), OfficeProblem::BadReference, name.text());
        return std::nullopt;
    }
    ++m_filesRead;
    auto content = m_files.read(name.text());
    if (!content) {
        m_findings.add(name.place(), OfficeProblem::FileMissing, name.text());
        return std::nullopt;
    }
    return Text{std::move(*content), name.text()};
}

std::optional<OfficeReferences::Text> OfficeReferences::textOf(const base::JsonNode &node)
{
    if (node.kind() == base::JsonNode::Kind::Text)
        return fileOf(node);
    if (node.kind() == base::JsonNode::Kind::Object)
        return Text{base::canonicalJson(node), {}};
    m_findings.json()(node.place(), base::JsonProblem::WrongType, "object");
    return std::nullopt;
}

template <class Value, class Load>
std::optional<Value> OfficeReferences::loaded(const base::JsonNode &node, Load load)
{
    const auto text = textOf(node);
    if (!text)
        return std::nullopt;
    auto value = load(text->content);
    if (value)
        return std::move(*value);
    m_findings.addAll(value.error(), text->file, node.place());
    return std::nullopt;
}

template <class Value, class Read>
std::optional<Value> OfficeReferences::readWith(const base::JsonNode &node, Read readNode)
{
    if (node.kind() != base::JsonNode::Kind::Text)
        return readNode(node, m_findings.indicators());
    const auto text = fileOf(node);
    if (!text)
        return std::nullopt;
    const auto document = base::parseJson(text->content, m_findings.jsonOf(text->file));
    return document ? readNode(*document, m_findings.indicatorsOf(text->file)) : std::nullopt;
}

std::optional<calendar::CalendarData> OfficeReferences::wholeCalendar(const base::JsonNode &node)
{
    return loaded<calendar::CalendarData>(node, calendar::fromJson);
}

std::optional<calendar::CalendarData> OfficeReferences::hours(const base::JsonNode &node)
{
    return loaded<calendar::CalendarData>(node, calendar::loadHours);
}

std::optional<calendar::HolidayYear> OfficeReferences::holidays(const base::JsonNode &node)
{
    return loaded<calendar::HolidayYear>(node, calendar::loadHolidays);
}

std::optional<indicator::RatingScale> OfficeReferences::rating(const base::JsonNode &node)
{
    return readWith<indicator::RatingScale>(node, indicator::readRating);
}

std::optional<indicator::PredicateScale> OfficeReferences::scale(const base::JsonNode &node)
{
    return readWith<indicator::PredicateScale>(node, indicator::readScale);
}

} // namespace himpun::service
