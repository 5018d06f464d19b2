// SPDX-License-Identifier: GPL-3.0-or-later
// What a cell lets people type, and what it says when they get there.
#pragma once

#include "himpun/text/worksheet_words.h"

#include <xlsxwriter.h>

#include <map>
#include <string>
#include <utility>
#include <vector>

namespace himpun::worksheet
{

class Validations
{
public:
    /// Rows in their order: neighbours become one rule.
    void numberAt(int row, int column) { add({}, row, column); }
    void choiceAt(int row, int column, const std::string &labels) { add(labels, row, column); }

    void write(lxw_worksheet *sheet, const text::WorksheetWords &words) const;

private:
    using Rows = std::pair<int, int>; ///< first and last
    void add(const std::string &labels, int row, int column);

    std::map<std::pair<int, std::string>, std::vector<Rows>> m_rules; ///< by column and choice
};

} // namespace himpun::worksheet
