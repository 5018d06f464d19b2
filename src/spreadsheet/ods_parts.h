// SPDX-License-Identifier: GPL-3.0-or-later
// The names of OpenDocument, and its tables.
#pragma once

#include "xml_part.h"

#include <set>

namespace himpun::spreadsheet
{

namespace ods
{
inline constexpr QStringView office = u"urn:oasis:names:tc:opendocument:xmlns:office:1.0";
inline constexpr QStringView table = u"urn:oasis:names:tc:opendocument:xmlns:table:1.0";
inline constexpr QStringView text = u"urn:oasis:names:tc:opendocument:xmlns:text:1.0";
inline constexpr QStringView style = u"urn:oasis:names:tc:opendocument:xmlns:style:1.0";
/// Where LibreOffice says that a cell is an error.
inline constexpr QStringView calc =
    u"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0";
} // namespace ods

/// The paragraphs of the current element, a cell, to its end, with a line end between them.
class OdsParagraphs
{
public:
    OdsParagraphs(XmlPart &part, Meter &meter) : m_part(part), m_meter(meter) { }
    std::string read();

private:
    void readParagraph();
    void readSpaces();
    void addText(const QString &text);

    XmlPart &m_part;
    Meter &m_meter;
    QString m_text;
};

/// The current element, a table, to its end.
Sheet readOdsTable(XmlPart &part, Meter &meter, const std::set<QString> &hiddenStyles);

} // namespace himpun::spreadsheet
