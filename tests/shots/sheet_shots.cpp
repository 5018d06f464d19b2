// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/sheet_model.h"
#include "sheet_view.h"
#include "shot.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLineEdit>
#include <QPlainTextEdit>

namespace himpun::shots
{

namespace
{

using models::SheetModel;

const workflow::UnitId market{"pasar"}, trade{"perdagangan"}, industry{"industri"};

app::SheetView &grid(Studio &studio)
{
    return studio.the<app::SheetView>("grid");
}

void choose(Studio &studio, int row, int column)
{
    grid(studio).setFocus();
    grid(studio).setCurrentIndex(grid(studio).model()->index(row, column));
    studio.settle();
}

void empty(Studio &studio)
{
    studio.sit(marketClerk, app::AtSheet{runningCycle, market});
}

/// Two values that ask for more, then in the middle of typing.
void typing(Studio &studio)
{
    empty(studio);
    choose(studio, 3, SheetModel::Actual);
    studio.type(QStringLiteral("1.5"));
    studio.key(Qt::Key_Return);
    studio.type(QStringLiteral("999999"));
    studio.key(Qt::Key_Return);
    studio.type(QStringLiteral("12"));
}

void returned(Studio &studio)
{
    studio.sit(tradeClerk, app::AtSheet{runningCycle, trade});
}

void locked(Studio &studio)
{
    studio.sit(head, app::AtSheet{runningCycle, market});
}

void review(Studio &studio)
{
    studio.sit(industryChief, app::AtSheet{runningCycle, industry});
}

void remark(Studio &studio, int row, const char *words)
{
    choose(studio, row, SheetModel::Actual);
    studio.whileAsked([&] { studio.press("remarkButton"); },
                      [&](QDialog &dialog) {
                          dialog.findChild<QPlainTextEdit *>()->setPlainText(
                              QString::fromUtf8(words));
                          dialog.accept();
                      });
}

void remarked(Studio &studio)
{
    review(studio);
    studio.the<QComboBox>("filterBox").setCurrentIndex(0); // all rows
    remark(studio, 0, "Lampirkan rekap OSS bulan November.");
    remark(studio, 2, "Sama dengan triwulan lalu?");
    choose(studio, 0, SheetModel::Actual);
}

void askRemark(Studio &studio)
{
    review(studio);
    choose(studio, 0, SheetModel::Actual);
    studio.photographAsked([&] { studio.press("remarkButton"); });
}

void sendBack(Studio &studio)
{
    remarked(studio);
    studio.photographAsked([&] { studio.press("sendBackButton"); },
                           [](QDialog &dialog) {
                               dialog.findChild<QPlainTextEdit *>()->setPlainText(
                                   QStringLiteral("Dua angka belum cocok dengan sumbernya."));
                           });
}

void approve(Studio &studio)
{
    review(studio);
    studio.photographAsked([&] { studio.press("doButton"); });
}

void paste(Studio &studio)
{
    empty(studio);
    choose(studio, 0, SheetModel::Actual);
    QGuiApplication::clipboard()->setText(
        QStringLiteral("1.500\n12,5\n2.750\nbelum ada\n1.386.725.500\n"));
    studio.photographAsked([&] { studio.key(Qt::Key_V, Qt::ControlModifier); });
}

} // namespace

std::vector<Shot> sheetShots()
{
    return {
        {"sheet-empty", Scene::Quiet, empty},
        {"sheet-typing", Scene::Busy, typing, true, true},
        {"sheet-returned", Scene::Busy, returned, true},
        {"sheet-locked", Scene::Busy, locked},
        {"review", Scene::Busy, review},
        {"review-remarked", Scene::Busy, remarked, true},
        {"review-ask-remark", Scene::Busy, askRemark},
        {"review-send-back", Scene::Busy, sendBack, true},
        {"review-approve", Scene::Busy, approve},
        {"sheet-paste", Scene::Quiet, paste, true},
    };
}

} // namespace himpun::shots
