// SPDX-License-Identifier: GPL-3.0-or-later
// Tampilan: colours, size of text and language of the program on this computer, at once.
#pragma once

#include <QWidget>

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

private:
    void dressAnew();
    void speakAnew();

    std::unique_ptr<Ui::LookTab> m_ui;
};

} // namespace himpun::app
