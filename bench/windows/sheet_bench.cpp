// SPDX-License-Identifier: GPL-3.0-or-later
// A sheet of 10 000 rows under somebody's hands, beside Qt's own table with as many cells.
#include "../raw_statement.h"
#include "deeds.h"
#include "desk.h"
#include "himpun/models/sheet_model.h"
#include "paste_dialog.h"
#include "sheet_page.h"
#include "sheet_paste.h"
#include "sheet_view.h"

#include <QApplication>
#include <QClipboard>
#include <QLineEdit>
#include <QScrollBar>
#include <QSortFilterProxyModel>
#include <QStandardItemModel>
#include <QTest>
#include <QTreeWidget>

namespace
{

using namespace himpun;
using namespace himpun::app;
using namespace himpun::bench;
using models::SheetModel;

constexpr int rows = 10'000;
constexpr QSize windowSize(1180, 640);

/// Isian, with the clerk before it.
struct Sheet {
    explicit Sheet(int indicators) : desk(fileWithSheet(indicators)), page(desk.workplace())
    {
        page.resize(windowSize);
        page.show();
        QApplication::setActiveWindow(&page);
        page.arrive(AtSheet{firstCycle, market});
        desk.settle();
        grid = page.findChild<SheetView *>(QStringLiteral("grid"));
    }

    QModelIndex at(int row) const { return grid->model()->index(row, SheetModel::Actual); }

    Desk desk;
    SheetPage page;
    SheetView *grid = nullptr;
};

/// What Qt alone needs for the same.
struct BareTable {
    explicit BareTable(int count) : model(count, SheetModel::ColumnCount)
    {
        for (int row = 0; row < count; ++row) {
            for (int column = 0; column < SheetModel::ColumnCount; ++column)
                model.setItem(row, column,
                              new QStandardItem(QStringLiteral("Indikator nomor %1").arg(row)));
        }
        view.setModel(&model);
        view.resize(windowSize);
        view.show();
        QApplication::setActiveWindow(&view);
        QCoreApplication::processEvents();
    }

    QModelIndex at(int row) const { return model.index(row, SheetModel::Actual); }

    QStandardItemModel model;
    QTableView view;
};

/// From the key to the picture of it.
void typeDigit(Deeds &deeds, QTableView &view, const QModelIndex &cell)
{
    view.setCurrentIndex(cell);
    view.setFocus();
    QCoreApplication::processEvents();
    deeds.time([&] {
        QTest::keyClick(&view, Qt::Key_7);
        QCoreApplication::processEvents();
    });
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Escape);
}

void key(benchmark::State &state)
{
    Sheet sheet(rows);
    Deeds deeds(state);
    int row = 0;
    for (auto _ : state)
        typeDigit(deeds, *sheet.grid, sheet.at(row++ % rows));
}

void keyBaseline(benchmark::State &state)
{
    BareTable table(rows);
    Deeds deeds(state);
    int row = 0;
    for (auto _ : state)
        typeDigit(deeds, table.view, table.at(row++ % rows));
}

/// Of an ordinary sheet, until the answer that it is on disk.
void commit(benchmark::State &state, int indicators)
{
    Desk desk(fileWithSheet(indicators));
    Deeds deeds(state);
    static int number = 0; // what stands there already would cost nothing
    QObject asker;
    for (auto _ : state) {
        const std::string row = "indikator-" + std::to_string(number % indicators + 1);
        const service::CellOrder order{
            firstCycle,
            market,
            clerk,
            {row, indicator::Field::Actual, std::to_string(1000 + number++)}};
        deeds.time([&] {
            desk.backstage.ask(
                &asker, [&](service::Workbench &bench) { return bench.fill(order); },
                [&](const service::Outcome<void> &done) {
                    if (!done)
                        state.SkipWithError("refused");
                });
            while (!desk.backstage.isIdle())
                QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
        });
    }
}

void commitBaseline(benchmark::State &state)
{
    const QString file = fileWithSheet(20);
    sqlite3 *handle = nullptr;
    must(sqlite3_open(file.toStdString().c_str(), &handle), handle);
    must(sqlite3_exec(handle, "PRAGMA synchronous=FULL", nullptr, nullptr, nullptr), handle);
    {
        RawStatement begin(handle, "BEGIN IMMEDIATE"), commit(handle, "COMMIT");
        RawStatement put(handle, "INSERT INTO cell VALUES ('baku','pasar',?,'actual',?,'') "
                                 "ON CONFLICT DO UPDATE SET text = excluded.text");
        Deeds deeds(state);
        int number = 0;
        for (auto _ : state) {
            const std::string row = "indikator-" + std::to_string(number % 20 + 1);
            const std::string text = std::to_string(1000 + number++);
            deeds.time([&] {
                begin.run();
                put.text(1, row).text(2, text).run();
                commit.run();
            });
        }
    }
    sqlite3_close(handle);
}

/// Capaian, rating, signs and counts that follow from a cell, until they are seen.
void recompute(benchmark::State &state)
{
    Sheet sheet(rows);
    Deeds deeds(state);
    int number = 0;
    for (auto _ : state) {
        const QModelIndex cell = sheet.at(number % rows);
        const QString text = QString::number(1000 + number++);
        deeds.time([&] {
            sheet.grid->model()->setData(cell, text, Qt::EditRole);
            QCoreApplication::processEvents();
        });
    }
}

void recomputeBaseline(benchmark::State &state)
{
    BareTable table(rows);
    Deeds deeds(state);
    int number = 0;
    for (auto _ : state) {
        const QString text = QString::number(1000 + number);
        deeds.time([&] {
            table.model.setData(table.at(number++ % rows), text);
            QCoreApplication::processEvents();
        });
    }
}

void scrollThrough(benchmark::State &state, QTableView &view)
{
    Deeds deeds(state);
    QScrollBar &bar = *view.verticalScrollBar();
    for (auto _ : state) {
        deeds.time([&] {
            bar.setValue(bar.value() + 3 * bar.singleStep() > bar.maximum()
                             ? 0
                             : bar.value() + 3 * bar.singleStep());
            QCoreApplication::processEvents();
        });
    }
}

void scroll(benchmark::State &state)
{
    Sheet sheet(rows);
    scrollThrough(state, *sheet.grid);
}

void scrollBaseline(benchmark::State &state)
{
    BareTable table(rows);
    scrollThrough(state, table.view);
}

void find(benchmark::State &state)
{
    Sheet sheet(rows);
    auto &words = *sheet.page.findChild<QLineEdit *>(QStringLiteral("findEdit"));
    Deeds deeds(state);
    int number = 0;
    for (auto _ : state) {
        deeds.time([&] {
            words.setText(QString::number(++number % 1000));
            QCoreApplication::processEvents();
        });
    }
}

void findBaseline(benchmark::State &state)
{
    BareTable table(rows);
    QSortFilterProxyModel filter;
    filter.setSourceModel(&table.model);
    filter.setFilterKeyColumn(SheetModel::Name);
    table.view.setModel(&filter);
    Deeds deeds(state);
    int number = 0;
    for (auto _ : state) {
        deeds.time([&] {
            filter.setFilterFixedString(QString::number(++number % 1000));
            QCoreApplication::processEvents();
        });
    }
}

QString block(const char *number)
{
    QString text;
    for (int row = 0; row < 1000; ++row)
        text += QString::fromUtf8(number) + u'\n';
    return text;
}

/// Numbers that can be read in two ways: read, and shown before they count.
void pastePreview(benchmark::State &state)
{
    Sheet sheet(rows);
    const QString text = block("1.500");
    Deeds deeds(state);
    for (auto _ : state) {
        deeds.time([&] {
            PasteDialog dialog(
                pasted(text, sheet.at(0), {sheet.at(0).column()}, {sheet.at(0)}).block);
            dialog.show();
            QCoreApplication::processEvents();
        });
    }
}

void pastePreviewBaseline(benchmark::State &state)
{
    const QString text = block("1.500");
    Deeds deeds(state);
    for (auto _ : state) {
        deeds.time([&] {
            QTreeWidget tree;
            tree.setColumnCount(4);
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                new QTreeWidgetItem(&tree, {QStringLiteral("Indikator"), line, line, QString()});
            tree.resize(windowSize);
            tree.show();
            QCoreApplication::processEvents();
        });
    }
}

/// Numbers that nobody has to be asked about, until they are seen in their cells.
void pasteThousand(benchmark::State &state)
{
    Sheet sheet(rows);
    Deeds deeds(state);
    bool isOdd = false;
    for (auto _ : state) {
        isOdd = !isOdd;
        QApplication::clipboard()->setText(block(isOdd ? "17" : "71"));
        sheet.grid->setCurrentIndex(sheet.at(0));
        deeds.time([&] {
            QTest::keyClick(sheet.grid, Qt::Key_V, Qt::ControlModifier);
            QCoreApplication::processEvents();
        });
        sheet.desk.settle();
    }
}

void pasteThousandBaseline(benchmark::State &state)
{
    BareTable table(rows);
    const QString text = block("17");
    Deeds deeds(state);
    for (auto _ : state) {
        deeds.time([&] {
            int row = 0;
            for (const QString &line : text.split(u'\n', Qt::SkipEmptyParts))
                table.model.setData(table.at(row++), line);
            QCoreApplication::processEvents();
        });
    }
}

void each(const char *name, void (*measured)(benchmark::State &), int times)
{
    benchmark::RegisterBenchmark(name, measured)
        ->UseManualTime()
        ->Iterations(times)
        ->Unit(benchmark::kMillisecond);
}

const bool registered = [] {
    each("window/key_10000_rows", key, 200);
    each("window/key_10000_rows/baseline", keyBaseline, 200);
    each(
        "window/commit", [](benchmark::State &state) { commit(state, 20); }, 1000);
    each("window/commit/baseline", commitBaseline, 1000);
    each(
        "window/commit_10000_rows", [](benchmark::State &state) { commit(state, rows); }, 200);
    each("window/commit_10000_rows/baseline", commitBaseline, 1000);
    each("window/recompute_10000_rows", recompute, 200);
    each("window/recompute_10000_rows/baseline", recomputeBaseline, 200);
    each("window/scroll_10000_rows", scroll, 300);
    each("window/scroll_10000_rows/baseline", scrollBaseline, 300);
    each("window/find_10000_rows", find, 40);
    each("window/find_10000_rows/baseline", findBaseline, 40);
    each("window/paste_preview_1000", pastePreview, 20);
    each("window/paste_preview_1000/baseline", pastePreviewBaseline, 20);
    each("window/paste_1000", pasteThousand, 10);
    each("window/paste_1000/baseline", pasteThousandBaseline, 10);
    return true;
}();

} // namespace
