// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/load_office.h"

#include "office_reader.h"
#include "office_words.h"

namespace himpun::service
{

namespace
{

bool isOurs(base::JsonReader &reader)
{
    const std::string format = reader.text("himpun");
    if (!format.empty() && format != words::officeFormat)
        reader.report(reader.placeOf("himpun"), base::JsonProblem::UnknownFormat, format);
    return format == words::officeFormat;
}

void readLetterhead(OfficeReading &reading, base::JsonReader &reader)
{
    const auto *node = reader.object("letterhead", true);
    if (!node)
        return;
    auto head = reading.reader(*node);
    reading.office.letterhead = {head.texts("lines"), head.optionalText("address"),
                                 head.optionalText("phone"), head.optionalText("email"),
                                 head.optionalText("website")};
    if (reading.office.letterhead.lines.empty())
        head.missing("lines");
    head.finish();
}

void readOffice(OfficeReading &reading, base::JsonReader &reader)
{
    Office &office = reading.office;
    reader.any("$schema");
    office.id.text = reader.text("id");
    if (!office.id.isEmpty() && !isPlainId(office.id.text))
        reading.findings.add(reader.placeOf("id"), OfficeProblem::BadId, office.id.text);
    office.name = reader.text("name");
    office.place = reader.text("place");
    office.sop.text = reader.text("sop");
    readLetterhead(reading, reader);
    readUnits(reading, reader);
    readOfficials(reading, reader);
    readHead(reading, reader);
    readAssignments(reading, reader);
    readCoordinators(reading, reader);
    readCalendar(reading, reader);
    readPolicies(reading, reader);
    readAgreements(reading, reader);
    reader.finish();
}

} // namespace

base::Result<LoadedOffice, std::vector<OfficeFinding>> loadOffice(std::string_view json,
                                                                  const FileSource &files)
{
    OfficeFindings findings;
    OfficeReferences references(files, findings);
    OfficeReading reading{{}, findings, references};
    if (const auto document = base::parseJson(json, findings.json())) {
        base::JsonReader reader(*document, findings.json());
        if (isOurs(reader))
            readOffice(reading, reader);
    }
    if (findings.errors() > 0)
        return base::fail(findings.take());
    return LoadedOffice{std::move(reading.office), findings.take()};
}

} // namespace himpun::service
