// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_reading.h"

namespace himpun::app
{

models::SheetReading readingOf(const AgreementImport &import, int sheet, int chosen)
{
    models::SheetReading reading;
    const ImportMap &map = import.map();
    for (std::size_t i = 0; i < map.takes.size(); ++i) {
        const bool isChosen = static_cast<int>(i) == chosen;
        if (map.map.tables[i].sheet != sheet || (!map.takes[i] && !isChosen))
            continue;
        if (isChosen)
            reading.chosen = reading.tables.size();
        reading.tables.push_back(map.map.tables[i]);
    }
    for (const intake::PassedRow &row : import.read().reading.passed) {
        if (row.sheet == sheet)
            reading.passed[row.row] = row.why;
    }
    for (const models::Question &question : import.read().questions) {
        if (question.asked.place.sheet == sheet && question.isOpen())
            reading.doubts.insert(question.asked.place.at);
    }
    return reading;
}

} // namespace himpun::app
