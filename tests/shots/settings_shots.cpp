// SPDX-License-Identifier: GPL-3.0-or-later
#include "shot.h"

#include <QComboBox>
#include <QTableView>

namespace himpun::shots
{

namespace
{

template <app::SettingsPart part>
void settings(Studio &studio)
{
    studio.sit(planner, app::AtSettings{part});
}

void settingsOfOthers(Studio &studio)
{
    studio.sit(marketClerk, app::AtSettings{app::SettingsPart::Office});
}

void person(Studio &studio)
{
    settings<app::SettingsPart::People>(studio);
    studio.press("changeButton");
}

void holders(Studio &studio)
{
    settings<app::SettingsPart::Duties>(studio);
    auto &duties = studio.the<QTableView>("dutiesTable");
    duties.setCurrentIndex(duties.model()->index(3, 0));
    studio.press("changeButton");
}

void months(Studio &studio)
{
    settings<app::SettingsPart::Indicators>(studio);
    auto &kinds = studio.the<QComboBox>("kindBox");
    kinds.setCurrentIndex(0);
    emit kinds.activated(0);
}

void holiday(Studio &studio)
{
    settings<app::SettingsPart::Calendar>(studio);
    studio.press("addButton");
}

} // namespace

std::vector<Shot> settingsShots()
{
    using enum app::SettingsPart;
    return {
        {"settings-office", Scene::Quiet, settings<Office>},
        {"settings-office-of-others", Scene::Quiet, settingsOfOthers},
        {"settings-people", Scene::Quiet, settings<People>},
        {"settings-duties", Scene::Quiet, settings<Duties>},
        {"settings-indicators", Scene::Quiet, settings<Indicators>, true},
        {"settings-indicators-months", Scene::Quiet, months},
        {"settings-calendar", Scene::Quiet, settings<Calendar>, true},
        {"settings-rating", Scene::Quiet, settings<Rating>},
        {"settings-look", Scene::Quiet, settings<Look>},
        {"settings-person", Scene::Quiet, person},
        {"settings-holders", Scene::Quiet, holders},
        {"settings-holiday", Scene::Quiet, holiday},
    };
}

} // namespace himpun::shots
