// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/practice/built_in.h"

#include <QDir>
#include <QFile>

namespace himpun::practice
{

namespace
{

const QString root = QStringLiteral(":/himpun/");

/// "\a before" and the name of each file of \a folder.
std::vector<std::string> filesIn(const char *folder, const std::string &before = {})
{
    std::vector<std::string> names;
    for (const QString &file : QDir(root + folder).entryList({"*.json"}, QDir::Files, QDir::Name))
        names.push_back(before + file.toStdString());
    return names;
}

} // namespace

std::optional<std::string> builtIn(const std::string &name)
{
    QFile file(root + QString::fromStdString(name));
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.readAll().toStdString();
}

std::vector<std::string> builtInSops()
{
    return filesIn("sops", "sops/");
}

std::vector<std::string> builtInRatings()
{
    return filesIn("ratings", "ratings/");
}

std::vector<std::string> builtInScales()
{
    return filesIn("scales", "scales/");
}

std::vector<std::string> builtInPracticeOffices()
{
    return filesIn("practice");
}

OfficeSource::OfficeSource(const std::filesystem::path &folder)
    : m_folders({folder.empty() ? std::filesystem::path(".") : folder, folder / ".."})
{
}

std::optional<std::string> OfficeSource::read(const std::string &name) const
{
    if (auto content = m_folders.read(name))
        return content;
    return builtIn(name);
}

} // namespace himpun::practice
