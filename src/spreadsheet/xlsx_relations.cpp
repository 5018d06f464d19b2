// SPDX-License-Identifier: GPL-3.0-or-later
#include "xlsx_parts.h"

#include "xml_part.h"

namespace himpun::spreadsheet
{

namespace
{

std::string folderOf(const std::string &part)
{
    const std::size_t end = part.rfind('/');
    return end == std::string::npos ? std::string() : part.substr(0, end + 1);
}

std::string relationsPartOf(const std::string &part)
{
    const std::string folder = folderOf(part);
    return folder + "_rels/" + part.substr(folder.size()) + ".rels";
}

/// "../a.xml" of "xl/worksheets/" is "xl/a.xml"; "/xl/a.xml" always is.
std::string resolved(const std::string &target, const std::string &folder)
{
    const std::string whole = target.starts_with('/') ? target : folder + target;
    std::vector<std::string> steps;
    for (std::size_t at = 0; at <= whole.size();) {
        const std::size_t end = std::min(whole.find('/', at), whole.size());
        const std::string step = whole.substr(at, end - at);
        at = end + 1;
        if (step == ".." && !steps.empty())
            steps.pop_back();
        else if (!step.empty() && step != "." && step != "..")
            steps.push_back(step);
    }
    std::string name;
    for (const std::string &step : steps)
        name += (name.empty() ? "" : "/") + step;
    return name;
}

} // namespace

std::map<std::string, Relation> relationsOf(const std::string &part, Archive &archive, Meter &meter)
{
    constexpr std::size_t most = 4 * mostEntries;
    std::map<std::string, Relation> relations;
    XmlPart xml(archive.open(relationsPartOf(part)), meter);
    xml.child();
    for (; xml.child(); xml.skip()) {
        if (xml.attribute(u"TargetMode") == u"External")
            continue;
        const std::string type = xml.attribute(u"Type").toStdString();
        relations[xml.attribute(u"Id").toStdString()] = {
            type.substr(type.rfind('/') + 1),
            resolved(xml.attribute(u"Target").toStdString(), folderOf(part))};
        if (relations.size() > most)
            meter.refuse(ReadError::DamagedContent);
    }
    xml.finish();
    return relations;
}

} // namespace himpun::spreadsheet
