// SPDX-License-Identifier: GPL-3.0-or-later
// Before the settings of the practice office of SOP 3, with its first coordinator seated.
#pragma once

#include "counter.h"
#include "himpun/models/office_models.h"
#include "settings_page.h"

#include <QPushButton>
#include <QTabWidget>
#include <QTableView>
#include <QTest>

#include <gtest/gtest.h>

namespace himpun::app::support
{

class AtSettingsPage : public testing::Test
{
protected:
    AtSettingsPage() { counter.sit(counter.seat.office->coordinators.front().text); }

    void open(SettingsPart part)
    {
        page.resize(1180, 640);
        page.show();
        page.arrive(AtSettings{part});
        counter.settle();
    }
    void refresh()
    {
        page.refresh();
        counter.settle();
    }

    /// The widget of this name in the part that is shown.
    template <class Widget>
    Widget &shown(const char *name)
    {
        return *child<Widget>(*child<QTabWidget>(page, "tabs")->currentWidget(), name);
    }

    void press(QWidget &window, const char *button)
    {
        QTest::mouseClick(child<QPushButton>(window, button), Qt::LeftButton);
        counter.settle();
    }
    void press(const char *button)
    {
        press(*child<QTabWidget>(page, "tabs")->currentWidget(), button);
    }

    service::Office office()
    {
        return **counter.read([](service::Workbench &bench) { return bench.office(); });
    }

    void choosePerson(const workflow::OfficialId &official)
    {
        auto &table = shown<QTableView>("peopleTable");
        for (int row = 0; row < table.model()->rowCount(); ++row) {
            const QModelIndex index = table.model()->index(row, 0);
            const auto role = models::OfficialsModel::OfficialRole;
            if (index.data(role).toString().toStdString() == official.text)
                table.setCurrentIndex(index);
        }
    }

    void sitAsSomebodyElse()
    {
        for (const service::Official &official : counter.seat.office->officials) {
            if (std::ranges::count(counter.seat.office->coordinators, official.id) == 0)
                counter.seat.official = official.id;
        }
    }

    Counter counter{"disperindag-nganjuk"};
    SettingsPage page{counter.workplace()};
};

} // namespace himpun::app::support
