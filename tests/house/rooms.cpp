// SPDX-License-Identifier: GPL-3.0-or-later
#include "rooms.h"

#include <regex>

namespace house
{

namespace
{

const std::set<std::string> core = {"base", "calendar", "sop", "indicator", "workflow", "ledger"};

std::set<std::string> with(std::set<std::string> names, const std::set<std::string> &more)
{
    names.insert(more.begin(), more.end());
    return names;
}

bool sees(const std::string &from, const std::string &to)
{
    return from == to || rooms().at(from).sees.contains(to);
}

bool isQt(const Include &include)
{
    static const std::regex qt("(Q[A-Z]|Qt|qt?[a-z]*\\.h$).*");
    return !include.quoted && std::regex_match(include.target, qt);
}

// <QtSql> and <QtSql/QtSql> cost seconds a file, <QtGlobal> and <QtMath> do not.
bool isQtUmbrella(const Include &include)
{
    static const std::regex module("Qt(Core|Gui|Sql|Widgets|Test|Xml|PrintSupport|Concurrent|"
                                   "Network|OpenGL|DBus)(/Qt[A-Z][A-Za-z]*)?");
    return isQt(include) && std::regex_match(include.target, module);
}

bool isPublic(const fs::path &file)
{
    return file.generic_string().starts_with("include/");
}

std::optional<std::string> objectionToQt(const Include &include, const std::string &room)
{
    if (isQtUmbrella(include))
        return "an umbrella header of Qt: include the classes that are used";
    const Qt allowed = rooms().at(room).qt;
    if (allowed == Qt::Never)
        return room + " must do without Qt";
    if (allowed == Qt::Inside && isPublic(include.file))
        return "Qt stays inside " + room + ", it may not stand in its public headers";
    return std::nullopt;
}

std::optional<std::string> objectionToHimpun(const Include &include, const std::string &room)
{
    const fs::path target = include.target;
    const std::string other = (++target.begin())->string();
    if (!rooms().contains(other))
        return "there is no room called " + other;
    if (!sees(room, other))
        return room + " may not see " + other;
    return std::nullopt;
}

// What Qt's uic makes of ui/<name>.ui is for the windows.
bool isForm(const Include &include, const std::string &room)
{
    if (room != "app" || !include.target.starts_with("ui_"))
        return false;
    const std::string name = fs::path(include.target).stem().string().substr(3);
    return fs::exists(root() / "ui" / (name + ".ui"));
}

// What a room keeps for itself is included by its name, with the room's own folder or without.
bool isOwnHeader(const Include &include, const std::string &room)
{
    const std::string target = include.target;
    if (target.find("..") != std::string::npos)
        return false;
    const fs::path folder = root() / "src";
    return fs::exists(folder / room / target)
           || (target.starts_with(room + "/") && fs::exists(folder / target));
}

} // namespace

const std::map<std::string, Room> &rooms()
{
    static const std::map<std::string, Room> table = {
        {"base", {{}, Qt::Never}},
        {"calendar", {{"base"}, Qt::Never}},
        {"sop", {{"base", "calendar"}, Qt::Never}},
        {"indicator", {{"base", "calendar"}, Qt::Never}},
        {"workflow", {{"base", "calendar", "sop"}, Qt::Never}},
        {"ledger", {{"base", "calendar", "sop", "workflow"}, Qt::Never}},
        {"spreadsheet", {{"base"}, Qt::Inside}},
        {"store", {core, Qt::Inside}},
        {"service", {with(core, {"store"}), Qt::Never}},
        {"document", {with(core, {"text"}), Qt::Inside}},
        {"text", {with(core, {"store", "service", "spreadsheet"}), Qt::Anywhere}},
        {"program", {with(core, {"store"}), Qt::Inside}},
        {"practice", {with(core, {"store", "service", "text"}), Qt::Inside}},
        {"reading", {with(core, {"store", "service", "text", "document"}), Qt::Never}},
        {"intake",
         {with(core, {"store", "service", "spreadsheet", "text", "document", "reading"}),
          Qt::Never}},
        {"worksheet",
         {with(core, {"store", "service", "spreadsheet", "text", "document", "reading"}),
          Qt::Never}},
        {"models",
         {with(core, {"store", "service", "spreadsheet", "text", "document", "reading", "intake",
                      "worksheet"}),
          Qt::Anywhere}},
        {"cli",
         {with(core, {"store", "service", "spreadsheet", "document", "text", "program", "practice",
                      "reading", "intake", "worksheet"}),
          Qt::Anywhere}},
        {"app",
         {with(core, {"store", "service", "spreadsheet", "document", "text", "program", "practice",
                      "reading", "intake", "worksheet", "models"}),
          Qt::Anywhere}},
    };
    return table;
}

std::optional<std::string> roomOf(const fs::path &file)
{
    static const std::regex place("(include/himpun|src)/([^/]+)/.+");
    const std::string path = file.generic_string();
    std::smatch match;
    if (!std::regex_match(path, match, place))
        return std::nullopt;
    return match[2].str();
}

std::optional<std::string> objection(const Include &include)
{
    const std::string room = *roomOf(include.file);
    if (isQt(include))
        return objectionToQt(include, room);
    if (include.target.starts_with("himpun/"))
        return objectionToHimpun(include, room);
    if (!include.quoted)
        return std::nullopt; // the standard library and the libraries the build links
    if (isPublic(include.file))
        return "a public header may include only other public headers, as himpun/<room>/…";
    if (!isOwnHeader(include, room) && !isForm(include, room))
        return "what another room keeps under src is not for " + room;
    return std::nullopt;
}

} // namespace house
