// SPDX-License-Identifier: GPL-3.0-or-later
// A kertas kerja that came back: what it would change, and what has to be chosen before it does.
#pragma once

#include "chosen_file.h"
#include "himpun/models/worksheet_model.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class WorksheetDialog;
}

namespace himpun::app
{

class WorksheetDialog : public QDialog
{
    Q_OBJECT
public:
    WorksheetDialog(const Workplace &workplace, ChosenFile file, const worksheet::Meant &meant,
                    QWidget *parent);
    ~WorksheetDialog() override;

    void read(); ///< and shows itself, unless the file is refused: that is told

signals:
    void told(const QString &sentence); ///< what was taken

private:
    struct Read;

    void showReading(Read &&read);
    void showState();
    void showRow();
    void take();
    void tell(const worksheet::Refused &refused);

    Workplace m_workplace;
    ChosenFile m_file;
    worksheet::Meant m_meant;
    models::WorksheetModel m_model;
    std::unique_ptr<Ui::WorksheetDialog> m_ui;
};

} // namespace himpun::app
