// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that people fill in.
#pragma once

#include "columns.h"
#include "form_id.h"
#include "guide.h"
#include "pen.h"
#include "validations.h"

#include "himpun/reading/sheet_line.h"
#include "himpun/worksheet/worksheet.h"

#include <string>
#include <utility>
#include <vector>

namespace himpun::worksheet
{

class TableWriter
{
public:
    TableWriter(Pen &pen, const Worksheet &worksheet, const Guide &guide,
                const text::WorksheetWords &words);

    /// What was written into the cells to be filled in.
    std::vector<SentRow> write();

private:
    using Heads = std::vector<std::pair<Column, std::string>>;

    void writeColumns();
    void writeHeading();
    void writeHead(const Heads &heads);
    void writeRow(const reading::SheetLine &line, int number);
    void writeIndicator(const reading::SheetLine &line);
    void writeBudget(const reading::SheetLine &line);
    void writeTarget(Column column, const indicator::Indicator &indicator,
                     const std::optional<indicator::Target> &target);
    void writeAchievement(const std::string &formula, const indicator::Achievement &now,
                          const indicator::CapPolicy &cap);
    void writeInputs(const reading::SheetLine &line, SentRow &sent);
    void writeInput(const reading::SheetLine &line, indicator::Field field,
                    const std::string &text);
    void writeTooLong(const reading::SheetLine &line);
    std::string earlierOf(const reading::SheetLine &line) const;
    std::string placeOf(indicator::Field field) const;

    void put(Column column, const std::string &text, const Look &look);
    void endRow();

    Pen &m_pen;
    const Worksheet &m_worksheet;
    const Guide &m_guide;
    const text::WorksheetWords &m_words;
    Validations m_validations;
    std::vector<SentRow> m_sent;
    int m_row = 0;   ///< the next one to be written
    int m_lines = 1; ///< that its texts need
};

} // namespace himpun::worksheet
