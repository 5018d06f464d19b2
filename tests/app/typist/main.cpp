// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who types into a sheet without end, to be killed in the middle of it:
//
//     himpun_typist FILE OFFICIAL CYCLE UNIT
//
// drives the real window and prints a line for every cell that shows the saved mark:
// "<row> <text in the form of files>".
#include "../support/counter.h"
#include "himpun/models/sheet_model.h"
#include "himpun/practice/practice_office.h"
#include "main_window.h"
#include "sheet_view.h"
#include "theme.h"

#include <QApplication>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <iostream>

using namespace himpun;
using namespace himpun::app;
using models::SheetModel;

namespace
{

template <class Widget>
Widget &child(QWidget &window, const char *name)
{
    return *window.findChild<Widget *>(QString::fromUtf8(name));
}

template <class Condition>
void until(const Condition &condition)
{
    while (!condition())
        QCoreApplication::processEvents(QEventLoop::WaitForMoreEvents);
}

bool isSaved(const QModelIndex &cell)
{
    const unsigned signs = cell.data(SheetModel::SignsRole).toUInt();
    return signs & static_cast<unsigned>(models::CellSign::Saved);
}

void typeInto(SheetView &grid, int row, int number)
{
    const QModelIndex cell = grid.model()->index(row, SheetModel::Actual);
    if (!(cell.flags() & Qt::ItemIsEditable))
        return;
    grid.setCurrentIndex(cell);
    const QString text = QString::number(number);
    QTest::keyClicks(&grid, text.left(1));
    if (QWidget *editor = QApplication::focusWidget(); editor && editor != &grid)
        QTest::keyClicks(editor, text.mid(1));
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Return);
    until([&] { return cell.data(SheetModel::StoredRole).toString() == text && isSaved(cell); });
    std::cout << cell.data(SheetModel::RowRole).toString().toStdString() << ' '
              << text.toStdString() << std::endl;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 5)
        return 2;
    QApplication application(argc, argv);
    QApplication::setApplicationName(QStringLiteral("himpun"));
    dress(application, Appearance::Light, 100);
    const base::SystemClock clock;
    Backstage backstage;
    Seat seat;
    support::ScriptedPrompter prompter;
    MainWindow window(backstage, prompter, seat, clock);
    window.resize(1366, 768);
    window.show();
    QApplication::setActiveWindow(&window);
    window.openFile(QString::fromUtf8(argv[1]));
    until([&] { return seat.office && backstage.isIdle(); });
    child<QLineEdit>(window, "searchEdit").setText(QString::fromUtf8(argv[2]));
    child<QLineEdit>(window, "passwordEdit")
        .setText(QString::fromUtf8(practice::practicePassword.data()));
    child<QPushButton>(window, "enterButton").click();
    until([&] { return seat.isTaken() && backstage.isIdle(); });
    window.go(AtSheet{{argv[3]}, workflow::UnitId{argv[4]}});
    auto &grid = child<SheetView>(window, "grid");
    until([&] { return backstage.isIdle() && grid.model()->rowCount() > 0; });
    for (int number = 10;; ++number) {
        for (int row = 0; row < grid.model()->rowCount(); ++row)
            typeInto(grid, row, number);
    }
}
