// SPDX-License-Identifier: GPL-3.0-or-later
// What the window's commands do, wherever they come from: a shortcut, the palette, a button.
#include "commands.h"
#include "entrance.h"
#include "help_dialog.h"
#include "keeping_bar.h"
#include "main_window.h"
#include "palette_dialog.h"
#include "panes.h"
#include "theme.h"
#include "ui_main_window.h"

#include <QEvent>
#include <QTimer>

namespace himpun::app
{

void MainWindow::run(CommandId command)
{
    switch (command) {
    case CommandId::Find: return showPalette();
    case CommandId::Help: return showHelp();
    case CommandId::GoTasks: return go(AtTasks{});
    case CommandId::GoCycles: return go(AtCycles{});
    case CommandId::GoSops: return go(AtSops{});
    case CommandId::GoSettings: return go(AtSettings{});
    case CommandId::MakeDocument: return doForCycle(CycleErrand::Document);
    case CommandId::Remind: return doForCycle(CycleErrand::Reminder);
    case CommandId::Refresh: return refresh();
    case CommandId::NextPane: return showNextPane();
    case CommandId::ChangePerson:
        if (mayLeavePage())
            m_entrance->leave();
        return;
    case CommandId::OpenFile:
        if (mayLeavePage())
            m_entrance->askFile();
        return;
    case CommandId::Quit: close(); return;
    }
}

void MainWindow::doForCycle(CycleErrand errand)
{
    const auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget());
    if (!page)
        return;
    if (const workflow::CycleId cycle = page->cycleAtHand(); !cycle.isEmpty())
        return go(AtCycle{cycle, errand});
    go(AtCycles{});
    m_ui->statusBar->showMessage(tr("Pilih dahulu siklusnya."), 8000);
}

void MainWindow::showNextPane()
{
    std::vector<QWidget *> panes = panesOf(*m_ui->pages->currentWidget());
    panes.insert(panes.begin(), m_ui->navigation);
    panes.push_back(m_keeping);
    focusNext(panes);
}

void MainWindow::showPalette()
{
    if (!m_seat.isTaken())
        return;
    auto *palette = new PaletteDialog(m_backstage, this);
    palette->setAttribute(Qt::WA_DeleteOnClose);
    connect(palette, &PaletteDialog::chosen, this, [this](const PaletteGoal &goal) {
        if (const auto *command = std::get_if<CommandId>(&goal))
            run(*command);
        else
            go(std::get<Place>(goal));
    });
    palette->open();
}

void MainWindow::showHelp()
{
    const auto *page = qobject_cast<Page *>(m_ui->pages->currentWidget());
    if (!m_help)
        m_help = new HelpDialog(this);
    m_help->showTopic(page ? page->helpTopic() : QStringLiteral("mulai"));
    if (!m_help->isVisible()) {
        m_help->resize(m_help->minimumWidth() + 40, height() - 100);
        m_help->move(mapToGlobal(QPoint(width() - m_help->width() - 8, 40)));
        m_help->show();
    }
    m_help->raise();
}

void MainWindow::changeEvent(QEvent *event)
{
    const bool looksOtherwise =
        event->type() == QEvent::LanguageChange || textScale() != m_textScale;
    if (looksOtherwise && !m_isToBeRebuilt) {
        m_isToBeRebuilt = true;
        QTimer::singleShot(0, this, &MainWindow::rebuild); // the page that asked is still at it
    }
    QMainWindow::changeEvent(event);
}

/// Pages show what is in the file and hold nothing of their own, so new ones speak the new
/// language and have the new sizes.
void MainWindow::rebuild()
{
    m_isToBeRebuilt = false;
    m_ui->retranslateUi(this);
    m_ui->navigation->clear();
    deletePages();
    delete m_help;
    addPages();
    showPerson();
    go(AtSettings{SettingsPart::Look});
}

} // namespace himpun::app
