// SPDX-License-Identifier: GPL-3.0-or-later
// Tells each deadline stage of the person's own tasks once: in the window, and beside the clock of
// the desktop where it has a place for that.
#pragma once

#include "himpun/reading/reached_deadline.h"
#include "workplace.h"

#include <QFrame>
#include <QSystemTrayIcon>

#include <memory>

namespace Ui
{
class ReminderBar;
}

namespace himpun::app
{

class ReminderBar : public QFrame
{
    Q_OBJECT
public:
    explicit ReminderBar(Workplace workplace, QWidget *parent = nullptr);
    ~ReminderBar() override;

    void look();   ///< at what the file says by now
    void forget(); ///< nobody sits here any more

signals:
    void tasksWanted();

protected:
    void changeEvent(QEvent *event) override;

private:
    void tell(const std::vector<reading::ReachedDeadline> &reached);

    Workplace m_workplace;
    std::unique_ptr<Ui::ReminderBar> m_ui;
    QSystemTrayIcon m_tray;
};

} // namespace himpun::app
