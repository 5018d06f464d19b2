// SPDX-License-Identifier: GPL-3.0-or-later
// The window of an office with a long history: how soon it can be used, and how soon it finds.
#include "../raw_statement.h"
#include "deeds.h"
#include "desk.h"
#include "main_window.h"
#include "palette_model.h"
#include "start.h"

#include <QApplication>
#include <QListView>
#include <QMainWindow>
#include <QProcess>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QStringListModel>

namespace
{

using namespace himpun;
using namespace himpun::app;
using namespace himpun::bench;

constexpr std::uint64_t events = 100'000;
constexpr int records = 100'000;
constexpr QSize windowSize(1366, 768);

void open(benchmark::State &state, const char *which)
{
    const QString file = fileWithEvents(events);
    Deeds deeds(state);
    for (auto _ : state) {
        deeds.time([&] {
            if (QProcess::execute(QCoreApplication::applicationFilePath(),
                                  {QString::fromUtf8(which), file})
                != 0)
                state.SkipWithError("did not open");
        });
    }
}

void start(benchmark::State &state)
{
    open(state, "--window");
}

void startBaseline(benchmark::State &state)
{
    open(state, "--bare");
}

QString titleOf(int number)
{
    return QStringLiteral("Persentase pasar rakyat berkondisi layak nomor %1").arg(number);
}

void find(benchmark::State &state)
{
    std::vector<reading::Findable> findables;
    for (int number = 0; number < records; ++number)
        findables.push_back({reading::FindableKind::Indicator, titleOf(number).toStdString(),
                             "Bidang Pengelolaan Pasar · Triwulan IV 2026", firstCycle, market});
    PaletteModel palette;
    palette.setFindables(findables);
    Deeds deeds(state);
    int number = 0;
    for (auto _ : state)
        deeds.time([&] { palette.setWords(QStringLiteral("layak %1").arg(++number)); });
}

void findBaseline(benchmark::State &state)
{
    QStringList titles;
    for (int number = 0; number < records; ++number)
        titles << titleOf(number);
    QStringListModel model(titles);
    QSortFilterProxyModel filter;
    filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    filter.setSourceModel(&model);
    Deeds deeds(state);
    int number = 0;
    for (auto _ : state)
        deeds.time([&] { filter.setFilterFixedString(QStringLiteral("nomor %1").arg(++number)); });
}

void each(const char *name, void (*measured)(benchmark::State &), int times)
{
    benchmark::RegisterBenchmark(name, measured)
        ->UseManualTime()
        ->Iterations(times)
        ->Unit(benchmark::kMillisecond);
}

const bool registered = [] {
    each("window/start_100000_events", start, 20);
    each("window/start_100000_events/baseline", startBaseline, 20);
    each("window/find_100000_records", find, 20);
    each("window/find_100000_records/baseline", findBaseline, 20);
    return true;
}();

} // namespace

namespace himpun::bench
{

void openWindow(const QString &file)
{
    Desk desk(file);
    MainWindow window(desk.backstage, desk.prompter, desk.seat, desk.clock);
    window.setWindowState(Qt::WindowNoState);
    window.resize(windowSize);
    window.go(AtTasks{});
    window.show();
    desk.settle();
    benchmark::DoNotOptimize(window.grab());
}

void openBareWindow(const QString &file)
{
    sqlite3 *handle = nullptr;
    must(sqlite3_open(file.toStdString().c_str(), &handle), handle);
    QStringList lines;
    const auto line = [](void *list, int, char **texts, char **) {
        *static_cast<QStringList *>(list) << QString::fromUtf8(texts[0]);
        return 0;
    };
    must(sqlite3_exec(handle,
                      "SELECT step || ' ' || ifnull(unit, '') FROM task "
                      "WHERE inbox IS NOT NULL ORDER BY due",
                      line, &lines, nullptr),
         handle);
    sqlite3_close(handle);
    QMainWindow window;
    QListView list;
    QStringListModel model(lines);
    list.setModel(&model);
    window.setCentralWidget(&list);
    window.resize(windowSize);
    window.show();
    QCoreApplication::processEvents();
    benchmark::DoNotOptimize(window.grab());
    window.takeCentralWidget();
}

} // namespace himpun::bench
