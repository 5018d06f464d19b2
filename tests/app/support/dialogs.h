// SPDX-License-Identifier: GPL-3.0-or-later
// Somebody who answers the dialogs that open while the test waits for something else.
#pragma once

#include <QElapsedTimer>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <functional>
#include <queue>

namespace himpun::app::support
{

class Dialogs
{
public:
    using Deed = std::function<void(QWidget &dialog)>;

    Dialogs();
    ~Dialogs(); ///< the test fails where a dialog that was expected never opened

    /// What is done with the next dialog that opens, and is still without a deed.
    void answer(Deed deed);

    /// Waits until all of them have been answered.
    void settle();

private:
    void look();

    std::queue<Deed> m_deeds;
    QPointer<QWidget> m_answered; ///< closes by itself, once what it asked for is done
    QElapsedTimer m_sinceOpen;
    QTimer m_timer;
};

} // namespace himpun::app::support
