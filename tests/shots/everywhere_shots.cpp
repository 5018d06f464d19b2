// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot.h"

#include <QLineEdit>
#include <QMenu>
#include <QPushButton>

namespace himpun::shots
{

namespace
{

void palette(Studio &studio)
{
    studio.sit(secretary);
    studio.press("searchButton");
    studio.type(QStringLiteral("pasar"));
}

void paletteNothing(Studio &studio)
{
    studio.sit(secretary);
    studio.press("searchButton");
    studio.type(QStringLiteral("tidak ada itu"));
}

void help(Studio &studio)
{
    studio.sit(secretary);
    studio.run("help");
}

void readOnly(Studio &studio)
{
    studio.holdFile();
    studio.sit(secretary);
}

void otherActs(Studio &studio)
{
    studio.sit(secretary);
    auto &button = studio.the<QPushButton>("moreButton");
    button.menu()->popup(button.mapToGlobal(QPoint(0, button.height())));
}

void delegate(Studio &studio)
{
    studio.sit(secretary);
    studio.photographAsked([&] { studio.run("delegate"); });
}

} // namespace

std::vector<Shot> everywhereShots()
{
    return {
        {"palette", Scene::Busy, palette, true}, {"palette-nothing", Scene::Busy, paletteNothing},
        {"help", Scene::Busy, help, true},       {"read-only", Scene::Busy, readOnly, true},
        {"other-acts", Scene::Busy, otherActs},  {"delegate", Scene::Busy, delegate},
    };
}

} // namespace himpun::shots
