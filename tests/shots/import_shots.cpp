// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_dialog.h"
#include "indicators_tab.h"
#include "shot.h"

#include <QDir>
#include <QDropEvent>
#include <QFile>
#include <QMimeData>
#include <QTest>

namespace himpun::shots
{

namespace
{

constexpr auto agreement =
    "PEMERINTAH KABUPATEN NGANJUK\n"
    "PERJANJIAN KINERJA TAHUN 2026 BIDANG PENGELOLAAN PASAR\n"
    "No,Sasaran,Indikator Kinerja,Satuan,Target,TW I,TW II,TW III,TW IV\n"
    "1,Meningkatnya pasar yang tertib,Persentase pasar tertib,Persen,95,80,85,90,95\n"
    "2,,Jumlah pengunjung pasar,Orang,120000,30000,30000,30000,30000\n"
    "3,Meningkatnya layanan,Indeks kepuasan pedagang,Nilai,\"85,5\",,,,\"85,5\"\n";

QString written(const char *name, const QByteArray &content)
{
    const QString path = QDir::temp().filePath(QString::fromUtf8(name));
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        qFatal("no room for a file");
    file.write(content);
    return path;
}

QString sample(const char *name)
{
    return QStringLiteral(HIMPUN_SOURCE_DIR "/tests/data/agreements/") + QString::fromUtf8(name);
}

void settle(Studio &studio)
{
    studio.settle();
    while (studio.the<app::ImportDialog>("ImportDialog").isBusy()) {
        QTest::qWait(1);
        studio.settle();
    }
}

/// As if the file had been dropped on the window.
void import(Studio &studio, const QString &path)
{
    studio.sit(planner, app::AtSettings{app::SettingsPart::Indicators});
    QMimeData data;
    data.setUrls({QUrl::fromLocalFile(path)});
    QDropEvent drop({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    QDragEnterEvent drag({20, 20}, Qt::CopyAction, &data, Qt::LeftButton, Qt::NoModifier);
    auto &tab = studio.the<app::IndicatorsTab>("indicatorsTab");
    QCoreApplication::sendEvent(&tab, &drag);
    QCoreApplication::sendEvent(&tab, &drop);
    settle(studio);
}

void goTo(Studio &studio, int step)
{
    studio.showTab("steps", step - 1);
}

void tables(Studio &studio)
{
    import(studio, written("PK Bidang Pasar 2026.csv", agreement));
}

void severalTables(Studio &studio)
{
    import(studio, sample("kepala-badan.xlsx"));
}

void noTable(Studio &studio)
{
    import(studio, written("daftar.csv", "Daftar\nApa,Banyaknya\nPasar,12\n"));
}

void refused(Studio &studio)
{
    import(studio,
           written("PK 2026.xls", QByteArray::fromHex("d0cf11e0a1b11ae1") + QByteArray(600, '\0')));
}

void doubts(Studio &studio)
{
    import(studio, sample("rencana-aksi.ods"));
    goTo(studio, 2);
}

void noDoubts(Studio &studio)
{
    tables(studio);
    goTo(studio, 2);
}

void manyDoubts(Studio &studio)
{
    QByteArray rows = "PERJANJIAN KINERJA TAHUN 2026\nIndikator,Satuan,Target\n";
    for (int row = 1; row <= 300; ++row)
        rows += "Jumlah kunjungan ke-" + QByteArray::number(row) + ",Orang,"
                + QByteArray::number(row) + ".500\n";
    import(studio, written("PK panjang.csv", rows));
    goTo(studio, 2);
}

void passed(Studio &studio)
{
    severalTables(studio);
    goTo(studio, 2);
    studio.press("passedButton");
}

void changes(Studio &studio)
{
    tables(studio);
    goTo(studio, 3);
}

void taken(Studio &studio)
{
    tables(studio);
    studio.press("takeButton");
}

} // namespace

std::vector<Shot> importShots()
{
    return {
        {"import-tables", Scene::Quiet, tables, true, true},
        {"import-several-tables", Scene::Quiet, severalTables},
        {"import-no-table", Scene::Quiet, noTable},
        {"import-refused", Scene::Quiet, refused},
        {"import-doubts", Scene::Quiet, doubts, true, true},
        {"import-no-doubts", Scene::Quiet, noDoubts},
        {"import-many-doubts", Scene::Quiet, manyDoubts},
        {"import-passed", Scene::Quiet, passed},
        {"import-changes", Scene::Quiet, changes, true},
        {"import-taken", Scene::Quiet, taken, true},
    };
}

} // namespace himpun::shots
