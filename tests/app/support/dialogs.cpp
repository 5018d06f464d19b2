// SPDX-License-Identifier: GPL-3.0-or-later
#include "dialogs.h"

#include <gtest/gtest.h>

#include <QAbstractButton>
#include <QApplication>
#include <QDialog>
#include <QMessageBox>

namespace himpun::app::support
{

namespace
{

constexpr int lookEvery = 5;       // ms
constexpr int mostPatience = 8000; // ms with one dialog

/// Numbers that tests make up are often odd; whoever hands them in lets them stand.
bool letOddNumbersStand(QWidget &open)
{
    auto *box = qobject_cast<QMessageBox *>(&open);
    if (!box)
        return false;
    for (QAbstractButton *button : box->buttons()) {
        if (button->text().remove(u'&') == QStringLiteral("Ajukan apa adanya"))
            return button->click(), true;
    }
    return false;
}

} // namespace

Dialogs::Dialogs()
{
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { look(); });
    m_timer.start(lookEvery);
}

Dialogs::~Dialogs()
{
    EXPECT_TRUE(m_deeds.empty()) << m_deeds.size() << " dialogs never opened";
}

void Dialogs::answer(Deed deed)
{
    m_deeds.push(std::move(deed));
}

void Dialogs::settle()
{
    QElapsedTimer waiting;
    waiting.start();
    while ((!m_deeds.empty() || QApplication::activeModalWidget())
           && waiting.elapsed() < mostPatience)
        QApplication::processEvents(QEventLoop::AllEvents, lookEvery);
}

void Dialogs::look()
{
    QWidget *open = QApplication::activeModalWidget();
    if (!open || !open->isActiveWindow() || letOddNumbersStand(*open))
        return;
    if (open == m_answered) {
        if (m_sinceOpen.elapsed() < mostPatience)
            return;
        ADD_FAILURE() << open->objectName().toStdString() << " stays open";
        m_sinceOpen.restart();
        return static_cast<QDialog *>(open)->reject();
    }
    if (m_deeds.empty()) {
        ADD_FAILURE() << open->metaObject()->className()
                      << " asks what nobody expected: " << open->windowTitle().toStdString();
        return static_cast<QDialog *>(open)->reject();
    }
    m_answered = open;
    m_sinceOpen.start();
    const Deed deed = std::move(m_deeds.front());
    m_deeds.pop();
    deed(*open);
}

} // namespace himpun::app::support
