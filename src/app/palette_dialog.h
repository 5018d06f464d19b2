// SPDX-License-Identifier: GPL-3.0-or-later
// Ctrl+K: type a few letters, Enter goes there.
#pragma once

#include "palette_model.h"
#include "workplace.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class PaletteDialog;
}

namespace himpun::app
{

class PaletteDialog : public QDialog
{
    Q_OBJECT
public:
    PaletteDialog(Backstage &backstage, QWidget *parent);
    ~PaletteDialog() override;

signals:
    void chosen(const himpun::app::PaletteGoal &goal);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    void showFound();
    void goThere();

    std::unique_ptr<Ui::PaletteDialog> m_ui;
    PaletteModel m_model;
};

} // namespace himpun::app
