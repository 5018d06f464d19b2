// SPDX-License-Identifier: GPL-3.0-or-later
// What an office either writes out or keeps in a file of its own: calendars, scales.
#pragma once

#include "office_findings.h"

namespace himpun::service
{

class OfficeReferences
{
public:
    OfficeReferences(const FileSource &files, OfficeFindings &findings);

    std::optional<calendar::CalendarData> wholeCalendar(const base::JsonNode &node);
    std::optional<calendar::CalendarData> hours(const base::JsonNode &node);
    std::optional<calendar::HolidayYear> holidays(const base::JsonNode &node);
    std::optional<indicator::RatingScale> rating(const base::JsonNode &node);
    std::optional<indicator::PredicateScale> scale(const base::JsonNode &node);

private:
    struct Text {
        std::string content;
        std::string file; ///< empty: it stood in the office's own file
    };
    std::optional<Text> textOf(const base::JsonNode &node);
    std::optional<Text> fileOf(const base::JsonNode &name);

    template <class Value, class Load>
    std::optional<Value> loaded(const base::JsonNode &node, Load load);
    template <class Value, class Read>
    std::optional<Value> readWith(const base::JsonNode &node, Read readNode);

    const FileSource &m_files;
    OfficeFindings &m_findings;
    int m_filesRead = 0;
};

} // namespace himpun::service
