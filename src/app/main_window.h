// SPDX-License-Identifier: GPL-3.0-or-later
// Arranges the pages: who sits here, where he is, and what the status bar says.
#pragma once

#include "commands.h"
#include "page.h"

#include <QMainWindow>
#include <QPointer>

#include <functional>
#include <memory>

namespace Ui
{
class MainWindow;
}

class QTimer;

namespace himpun::app
{

class Entrance;
class HelpDialog;
class KeepingBar;
class ReminderBar;

class MainWindow : public QMainWindow
{
    Q_OBJECT
public:
    /// \a clock and \a prompter outlive the window.
    MainWindow(Backstage &backstage, Prompter &prompter, Seat &seat, const base::Clock &clock);
    ~MainWindow() override;

    void openFile(const QString &file);
    void openPractice(const QString &sop);
    void go(const Place &place);

protected:
    void closeEvent(QCloseEvent *event) override;
    void changeEvent(QEvent *event) override;

private:
    void addPages();
    /// A page that is made when somebody goes there: all of them at once would make him wait.
    struct Room {
        Place place;
        std::function<Page *()> make;
        Page *page = nullptr;
    };
    /// Without a title: no entry in the navigation.
    template <class ItsPage>
    void addRoom(const Place &place, const QString &title = {}, const QString &icon = {});
    void furnish(Room &room);
    void goToEntry(int row);
    void showEntry(const Place &place); ///< as chosen in the navigation
    void run(CommandId command);
    void doForCycle(CycleErrand errand); ///< that the page in front deals with
    void showPalette();
    void showNextPane();
    void showHelp();
    void rebuild();
    void deletePages();
    bool mayLeavePage(); ///< asks where something typed would be lost
    void enter();
    void leave();
    void stand(const Place &place); ///< where the next start begins
    void showPerson();
    void offerIndicators();
    void readOffice();
    void refresh();
    void tellTimers();
    void showTasks(); ///< whatever lies before the window
    Page *pageFor(const Place &place);

    Backstage &m_backstage;
    Prompter &m_prompter;
    Seat &m_seat;
    const base::Clock &m_clock;
    std::unique_ptr<Ui::MainWindow> m_ui;
    Entrance *m_entrance;
    ReminderBar *m_reminders;
    std::vector<Room> m_rooms; ///< those of the navigation first, in its order
    KeepingBar *m_keeping;
    QPointer<HelpDialog> m_help;
    bool m_isToBeRebuilt = false;
    Place m_place = AtTasks{};
    double m_textScale; ///< with which the pages were made
    QTimer *m_standing; ///< runs while m_place is not in the settings yet
};

} // namespace himpun::app
