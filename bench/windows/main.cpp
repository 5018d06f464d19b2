// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme.h"

#include <benchmark/benchmark.h>

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QTemporaryDir>

int main(int argc, char **argv)
{
    const QTemporaryDir home; // nobody's own settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    spdlog::set_level(spdlog::level::off);
    benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    himpun::app::dress(application, himpun::app::Appearance::Light, 100);
    benchmark::RunSpecifiedBenchmarks();
}
