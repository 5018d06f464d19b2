// SPDX-License-Identifier: GPL-3.0-or-later
// The parts of an xlsx besides its sheets.
#pragma once

#include "archive.h"
#include "number_format.h"
#include "serial_date.h"
#include "text_pool.h"

#include <map>
#include <string>
#include <vector>

namespace himpun::spreadsheet
{

class XmlPart;

/// A part that another one refers to.
struct Relation {
    std::string type; ///< the last word of its address: "worksheet", "styles"
    std::string part; ///< its name in the archive
};

/// By id; those that lead out of the file are left out.  \a part is who refers, "" the file itself.
std::map<std::string, Relation> relationsOf(const std::string &part, Archive &archive,
                                            Meter &meter);

/// A text of \a part's current element, which is an "si" or "is", up to its end.
std::string richText(XmlPart &part, Meter &meter);

/// "_x000D_" is a character that XML has no room for.
QString withoutEscapes(const QString &text);

TextPool sharedTexts(const std::string &part, Archive &archive, Meter &meter);

/// How cells show numbers, by the number of their style.
std::vector<NumberShape> cellStyles(const std::string &part, Archive &archive, Meter &meter);

/// What cells need to know to be read.
struct CellContext {
    TextPool texts;
    std::vector<NumberShape> styles;
    DaySystem days = DaySystem::From1900;
    bool isCalculatedOnLoad = false; ///< results of formulas are not to be trusted
};

/// Cells, merged ranges and hidden rows and columns of the worksheet \a part, into \a sheet.
void readWorksheet(Sheet &sheet, const std::string &part, const CellContext &context,
                   Archive &archive, Meter &meter);

} // namespace himpun::spreadsheet
