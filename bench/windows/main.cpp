// SPDX-License-Identifier: GPL-3.0-or-later
#include "start.h"
#include "theme.h"

#include <benchmark/benchmark.h>

#include <spdlog/spdlog.h>

#include <QApplication>
#include <QTemporaryDir>

#include <string_view>

int main(int argc, char **argv)
{
    const QTemporaryDir home; // nobody's own settings
    qputenv("XDG_CONFIG_HOME", home.path().toUtf8());
    qputenv("XDG_DATA_HOME", home.path().toUtf8());
    spdlog::set_level(spdlog::level::off);
    const bool isBare = argc == 3 && argv[1] == std::string_view("--bare");
    const bool isWindow = argc == 3 && argv[1] == std::string_view("--window");
    if (!isBare && !isWindow)
        benchmark::Initialize(&argc, argv);
    QApplication application(argc, argv);
    if (isBare) {
        himpun::bench::openBareWindow(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    himpun::app::dress(application, himpun::app::Appearance::Light, 100);
    if (isWindow) {
        himpun::bench::openWindow(QString::fromLocal8Bit(argv[2]));
        return 0;
    }
    benchmark::RunSpecifiedBenchmarks();
}
