// SPDX-License-Identifier: GPL-3.0-or-later
// Tampilan: colours, size of text and language of the program on this computer, at once.
#pragma once

#include <QWidget>

#include <functional>
#include <memory>

namespace Ui
{
class LookTab;
}

namespace himpun::app
{

class LookTab : public QWidget
{
    Q_OBJECT
public:
    explicit LookTab(QWidget *parent = nullptr);
    ~LookTab() override;

    /// \a mayChange is asked before a change: the pages are made anew, and hold nothing typed.
    void askBefore(std::function<bool()> mayChange) { m_mayChange = std::move(mayChange); }

private:
    void showPresent();
    void dressAnew();
    void speakAnew();

    std::unique_ptr<Ui::LookTab> m_ui;
    std::function<bool()> m_mayChange = [] { return true; };
};

} // namespace himpun::app
