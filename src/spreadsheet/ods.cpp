// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include "ods_parts.h"

namespace himpun::spreadsheet
{

namespace
{

constexpr QStringView manifest = u"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0";

void checkManifest(Archive &archive, Meter &meter)
{
    if (!archive.has("META-INF/manifest.xml"))
        return;
    XmlPart part(archive.open("META-INF/manifest.xml"), meter);
    part.child();
    while (part.child()) {
        for (; part.child(); part.skip()) {
            if (part.is(u"encryption-data") && part.isIn(manifest))
                meter.refuse(ReadError::PasswordProtected);
        }
    }
    part.finish();
}

/// The current element is a style of a table; whether that table is not shown.
bool hidesTable(XmlPart &part)
{
    bool isHidden = false;
    for (; part.child(); part.skip())
        isHidden = isHidden || part.attribute(ods::table, u"display") == u"false";
    return isHidden;
}

std::set<QString> hiddenStyles(XmlPart &part)
{
    std::set<QString> names;
    while (part.child()) {
        const QString name = part.attribute(ods::style, u"name");
        if (part.attribute(ods::style, u"family") != u"table")
            part.skip();
        else if (hidesTable(part))
            names.insert(name);
    }
    return names;
}

void readTables(Book &book, XmlPart &part, Meter &meter, const std::set<QString> &hidden)
{
    while (part.child()) {
        const bool isTable = part.is(u"table") && part.isIn(ods::table);
        if (isTable && meter.countSheet())
            book.sheets.push_back(readOdsTable(part, meter, hidden));
        else
            part.skip();
    }
}

} // namespace

Book readOds(Archive &archive, Meter &meter)
{
    Book book{Format::Ods, {}};
    checkManifest(archive, meter);
    if (archive.hasFolder("Basic/") || archive.hasFolder("Scripts/"))
        meter.refuse(ReadError::MacroFile);
    std::set<QString> hidden;
    bool isSpreadsheet = false;
    XmlPart part(archive.open("content.xml"), meter);
    part.child();
    while (part.child()) {
        if (part.is(u"automatic-styles")) {
            hidden = hiddenStyles(part);
        } else if (part.is(u"body")) {
            while (part.child()) {
                if (!part.is(u"spreadsheet")) {
                    part.skip();
                    continue;
                }
                isSpreadsheet = true;
                readTables(book, part, meter, hidden);
            }
        } else {
            part.skip();
        }
    }
    part.finish();
    if (!isSpreadsheet)
        meter.refuse(ReadError::NotASpreadsheet);
    return book;
}

} // namespace himpun::spreadsheet
