// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_parts.h"

#include "xml_part.h"

namespace himpun::spreadsheet
{

namespace
{

constexpr std::size_t mostStyles = 65'536; // of Excel

using Formats = std::map<int, NumberShape>;

void readFormats(Formats &formats, XmlPart &part)
{
    for (; part.child(); part.skip())
        formats[part.attribute(u"numFmtId").toInt()] = shapeOfFormat(part.attribute(u"formatCode"));
}

void readStyles(std::vector<NumberShape> &styles, const Formats &formats, XmlPart &part)
{
    for (; part.child(); part.skip()) {
        const int id = part.attribute(u"numFmtId").toInt();
        const auto own = formats.find(id);
        styles.push_back(own == formats.end() ? NumberShape{kindOfBuiltIn(id)} : own->second);
    }
}

} // namespace

std::vector<NumberShape> cellStyles(const std::string &name, Archive &archive, Meter &meter)
{
    Formats formats;
    std::vector<NumberShape> styles;
    XmlPart part(archive.open(name), meter);
    part.child();
    while (part.child()) {
        if (part.is(u"numFmts"))
            readFormats(formats, part);
        else if (part.is(u"cellXfs"))
            readStyles(styles, formats, part);
        else
            part.skip();
        if (formats.size() > mostStyles || styles.size() > mostStyles)
            meter.refuse(ReadError::DamagedContent);
    }
    part.finish();
    return styles;
}

} // namespace himpun::spreadsheet
