// SPDX-License-Identifier: GPL-3.0-or-later
#include "formats.h"

#include "xlsx_parts.h"
#include "xml_part.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{

/// What the archive says it is.  Macros and the binary form are told apart from what is none of
/// ours at all.
void checkContentTypes(Archive &archive, Meter &meter)
{
    bool isWorkbook = false;
    XmlPart part(archive.open("[Content_Types].xml"), meter);
    part.child();
    for (; part.child(); part.skip()) {
        const QString type = part.attribute(u"ContentType");
        if (type.contains(u"sheet.binary"))
            meter.refuse(ReadError::BinaryExcel);
        if (type.contains(u"sheet.macroEnabled") || type.contains(u"template.macroEnabled")
            || type.contains(u"vbaProject"))
            meter.refuse(ReadError::MacroFile);
        isWorkbook = isWorkbook || type.contains(u"spreadsheetml.sheet.main")
                     || type.contains(u"spreadsheetml.template.main");
    }
    part.finish();
    if (!isWorkbook)
        meter.refuse(ReadError::NotASpreadsheet);
}

struct SheetEntry {
    Sheet sheet; ///< its name and whether it is hidden
    std::string relation;
};

struct Workbook {
    std::vector<SheetEntry> sheets;
    DaySystem days = DaySystem::From1900;
    bool isCalculatedOnLoad = false;
};

bool isTrue(const QString &value)
{
    return value == u"1" || value == u"true";
}

void readSheets(Workbook &workbook, XmlPart &part, Meter &meter)
{
    for (; part.child(); part.skip()) {
        if (!meter.countSheet())
            return;
        SheetEntry entry;
        entry.sheet.name = withoutEscapes(part.attribute(u"name")).toStdString();
        entry.sheet.isHidden = part.attribute(u"state").endsWith(u"idden"); // or "veryHidden"
        entry.relation = part.attribute(u"id").toStdString();
        workbook.sheets.push_back(std::move(entry));
    }
}

Workbook readWorkbook(const std::string &name, Archive &archive, Meter &meter)
{
    Workbook workbook;
    XmlPart part(archive.open(name), meter);
    part.child();
    while (part.child()) {
        if (part.is(u"sheets")) {
            readSheets(workbook, part, meter);
            continue;
        }
        if (part.is(u"workbookPr") && isTrue(part.attribute(u"date1904")))
            workbook.days = DaySystem::From1904;
        if (part.is(u"calcPr"))
            workbook.isCalculatedOnLoad = isTrue(part.attribute(u"fullCalcOnLoad"));
        part.skip();
    }
    part.finish();
    return workbook;
}

std::string partOfType(const std::map<std::string, Relation> &relations, const std::string &type)
{
    const auto found = std::ranges::find_if(
        relations, [&](const auto &entry) { return entry.second.type == type; });
    return found == relations.end() ? std::string() : found->second.part;
}

} // namespace

Book readXlsx(Archive &archive, Meter &meter)
{
    checkContentTypes(archive, meter);
    const std::string main = partOfType(relationsOf("", archive, meter), "officeDocument");
    Workbook workbook = readWorkbook(main, archive, meter);
    const auto relations = relationsOf(main, archive, meter);

    CellContext context{{}, {}, workbook.days, workbook.isCalculatedOnLoad};
    if (const auto part = partOfType(relations, "sharedStrings"); !part.empty())
        context.texts = sharedTexts(part, archive, meter);
    if (const auto part = partOfType(relations, "styles"); !part.empty())
        context.styles = cellStyles(part, archive, meter);

    Book book{Format::Xlsx, {}};
    for (SheetEntry &entry : workbook.sheets) {
        const auto relation = relations.find(entry.relation);
        if (relation == relations.end())
            meter.refuse(ReadError::DamagedContent);
        if (!meter.isFine())
            return book;
        if (relation->second.type != "worksheet")
            continue; // a sheet that is one large chart
        readWorksheet(entry.sheet, relation->second.part, context, archive, meter);
        book.sheets.push_back(std::move(entry.sheet));
    }
    return book;
}

} // namespace himpun::spreadsheet
