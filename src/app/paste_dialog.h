// SPDX-License-Identifier: GPL-3.0-or-later
// Shows what a pasted block would become, wherever a number can be read in two ways or not at all.
#pragma once

#include "pasted.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class PasteDialog;
}

namespace himpun::app
{

class PasteDialog : public QDialog
{
    Q_OBJECT
public:
    explicit PasteDialog(Pasted pasted, QWidget *parent = nullptr);
    ~PasteDialog() override;

    /// As chosen; what cannot be read is left out.
    PastedTexts texts() const;

private:
    void list(); ///< those that somebody has to look at first
    void listThose(bool (*belongs)(const PastedCell &));
    QString reading(const PastedCell &cell) const;

    Pasted m_pasted;
    std::unique_ptr<Ui::PasteDialog> m_ui;
};

} // namespace himpun::app
