// SPDX-License-Identifier: GPL-3.0-or-later
// Writes a picture of every page and dialog, without a display:
//
//     himpun_shots FOLDER [WORD]       those with WORD in their name
//     himpun_shots --readme FOLDER     the four that README.md shows
#include "shot.h"

#include <QApplication>
#include <QDir>
#include <QFile>

#include <spdlog/spdlog.h>

#include <algorithm>
#include <iostream>
#include <string_view>

using namespace himpun;
using namespace himpun::shots;

namespace
{

/// A screen as offices have them; without this one Qt's is 800 pixels wide.
void furnishScreen(const QTemporaryDir &home)
{
    const QString path = home.filePath(QStringLiteral("screen.json"));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("%s cannot be written", qPrintable(path));
    file.write(R"({"screens": [{"name": "office", "x": 0, "y": 0, "width": 1366, "height": 768,
                                "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}]})");
    qputenv("QT_QPA_PLATFORM", "offscreen:configfile=" + QFile::encodeName(path));
}

/// Qt's platform without a display says what it cannot do at every window.
void tellUnlessKnown(QtMsgType, const QMessageLogContext &, const QString &message)
{
    if (!message.contains(QStringLiteral("This plugin does not support")))
        std::cerr << message.toStdString() << std::endl;
}

std::vector<Shot> allShots()
{
    std::vector<Shot> shots;
    for (const auto &some : {entranceShots(), cycleShots(), sheetShots(), settingsShots(),
                             importShots(), everywhereShots()})
        shots.insert(shots.end(), some.begin(), some.end());
    return shots;
}

std::vector<Look> looksOf(const Shot &shot)
{
    std::vector<Look> looks{{}, {QStringLiteral("-150"), app::Appearance::Light, 150}};
    if (shot.inDark) {
        looks.push_back({QStringLiteral("-dark"), app::Appearance::Dark});
        looks.push_back({QStringLiteral("-200"), app::Appearance::Light, 200});
    }
    if (shot.inEnglish)
        looks.push_back({QStringLiteral("-english"), app::Appearance::Light, 100, true});
    return looks;
}

void take(const Shot &shot, const Look &look, const QString &file)
{
    std::cout << file.toStdString() << std::endl;
    Studio studio(look, shot.scene);
    shot.pose(studio);
    const QImage picture = studio.picture();
    if (picture.size() != officeScreen)
        qFatal("%s: the window needs %d x %d pixels", qPrintable(file), picture.width(),
               picture.height());
    constexpr int smallest = 0; // for QImage: as small as PNG can make it
    if (!picture.save(file, "PNG", smallest))
        qFatal("%s cannot be written", qPrintable(file));
}

void takeAll(const QDir &folder, const QString &word)
{
    for (const Shot &shot : allShots()) {
        for (const Look &look : looksOf(shot)) {
            const QString name = QString::fromUtf8(shot.name) + look.suffix;
            if (name.contains(word))
                take(shot, look, folder.filePath(name + QStringLiteral(".png")));
        }
    }
}

void takeForReadme(const QDir &folder)
{
    const auto all = allShots();
    for (const char *name : {"tasks-full", "flow", "sheet-typing", "review-remarked"}) {
        const auto shot = std::ranges::find(all, std::string_view(name), [](const Shot &each) {
            return std::string_view(each.name);
        });
        take(*shot, {}, folder.filePath(QString::fromUtf8(name) + QStringLiteral(".png")));
    }
}

} // namespace

int main(int argc, char **argv)
{
    const QTemporaryDir home; // nobody's own settings
    qputenv("XDG_CONFIG_HOME", QFile::encodeName(home.path()));
    qputenv("XDG_DATA_HOME", QFile::encodeName(home.path()));
    furnishScreen(home);
    qInstallMessageHandler(tellUnlessKnown);
    spdlog::set_level(spdlog::level::off);
    QApplication::setApplicationName(QStringLiteral("himpun"));
    QApplication::setApplicationDisplayName(QStringLiteral("Himpun"));
    QApplication::setOrganizationName(QStringLiteral("himpun"));
    QApplication application(argc, argv);
    QApplication::setCursorFlashTime(0);
    QStringList arguments = QApplication::arguments().mid(1);
    const bool isForReadme = arguments.removeOne(QStringLiteral("--readme"));
    if (arguments.isEmpty())
        return 2;
    const QDir folder(arguments.front());
    folder.mkpath(QStringLiteral("."));
    if (isForReadme)
        takeForReadme(folder);
    else
        takeAll(folder, arguments.value(1));
}
