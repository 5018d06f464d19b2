// SPDX-License-Identifier: GPL-3.0-or-later
#include "definition_file.h"

#include "himpun/practice/built_in.h"
#include "himpun/program/paths.h"
#include "himpun/sop/load.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/finding.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QStringList>

#include <algorithm>

namespace himpun::app
{

namespace
{

constexpr int mostLines = 6;

struct Definitions {
    Q_DECLARE_TR_FUNCTIONS(Definitions)
};

QString unreadable(const QString &file)
{
    return Definitions::tr("“%1” tidak dapat dibaca. Periksa nama, tempat dan hak bacanya.")
        .arg(QFileInfo(file).fileName());
}

QString shortened(QStringList lines)
{
    const int more = static_cast<int>(lines.size()) - mostLines;
    if (more > 0) {
        lines = lines.mid(0, mostLines);
        lines << Definitions::tr("dan %n temuan lain", nullptr, more);
    }
    return lines.join(u'\n');
}

service::OfficeFinding findingOf(const calendar::Finding &finding)
{
    service::OfficeFinding same;
    same.place = finding.place;
    std::visit([&](auto problem) { same.problem = problem; }, finding.problem);
    same.subject = finding.subject;
    return same;
}

} // namespace

QString errorsIn(const std::vector<service::OfficeFinding> &findings)
{
    QStringList lines;
    for (const service::OfficeFinding &finding : findings) {
        if (service::severityOf(finding) == base::Severity::Error)
            lines << QString::fromStdString(text::sentence(finding));
    }
    return shortened(lines);
}

std::optional<std::string> contentOf(const QString &name)
{
    QFile file(name);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(static_cast<qint64>(base::JsonLimits().bytes + 1)).toStdString();
}

base::Result<service::Office, QString> readOffice(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return base::fail(unreadable(file));
    const std::filesystem::path folder =
        program::pathOf(QFileInfo(file).absolutePath().toStdString());
    auto loaded = service::loadOffice(*content, practice::OfficeSource(folder));
    if (!loaded)
        return base::fail(errorsIn(loaded.error()));
    return std::move(loaded->office);
}

base::Result<sop::Sop, QString> readSop(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return base::fail(unreadable(file));
    auto loaded = sop::load(*content);
    if (loaded)
        return std::move(*loaded);
    QStringList lines;
    for (const auto &finding : loaded.error())
        lines << QString::fromStdString(text::sentence(finding));
    return base::fail(shortened(lines));
}

base::Result<calendar::HolidayYear, QString> readHolidays(const QString &file)
{
    const auto content = contentOf(file);
    if (!content)
        return base::fail(unreadable(file));
    auto loaded = calendar::loadHolidays(*content);
    if (loaded)
        return std::move(*loaded);
    std::vector<service::OfficeFinding> findings;
    std::ranges::transform(loaded.error(), std::back_inserter(findings), &findingOf);
    return base::fail(errorsIn(findings));
}

} // namespace himpun::app
