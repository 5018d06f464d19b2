// SPDX-License-Identifier: GPL-3.0-or-later
// The office with two units on the day its units fill their sheets in, in a real file.
#pragma once

#include "himpun/worksheet/take.h"
#include "himpun/worksheet/write.h"
#include "paper.h"
#include "service/desk_story.h"

#include <gmock/gmock.h>

namespace desk
{

class WorksheetDay : public DeskStory
{
protected:
    /// The sheets can be filled in; what \a industri promised is \a json, an array of indicators.
    void begin();
    /// Its indicators: ikm (sum), puas (elements, percent), opini (a scale), waktu (lower is
    /// better), and one budget line, p1.
    void promise();

    worksheet::Worksheet current(const workflow::UnitId &unit);
    std::string written(const workflow::UnitId &unit = industri);
    std::string place(const std::string &bytes, const std::string &id, const std::string &column,
                      bool isBudget = false);
    void types(const std::string &id, indicator::Field field, const std::string &text);

    void handIn(); ///< industri, with every indicator filled in

    base::Result<worksheet::WorksheetReading, worksheet::Refused> reads(
        const std::string &bytes, const worksheet::Answers &answers = {},
        const worksheet::Meant &meant = {});
    /// "ok", or the code of the refusal.
    std::string said(const std::string &bytes, const worksheet::Meant &meant = {});
    base::Result<worksheet::Taken, worksheet::Refused> takes(
        const std::string &bytes, const worksheet::Answers &answers = {},
        const worksheet::Choices &choices = {}, const workflow::OfficialId &by = kasiIndustri);

    /// What stands in a cell now, in the form of files.
    std::string stands(const std::string &id, indicator::Field field);

    using DeskStory::said;
};

/// "J17 8 → 9" for each change, in a line.
std::string told(const std::vector<worksheet::CellChange> &changes);

} // namespace desk
