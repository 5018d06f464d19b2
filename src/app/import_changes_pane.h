// SPDX-License-Identifier: GPL-3.0-or-later
// What taking an imported agreement would change.
#pragma once

#include "agreement_import.h"
#include "himpun/models/differences_model.h"

#include <QWidget>

namespace Ui
{
class ImportChangesPane;
}

namespace himpun::app
{

class ImportChangesPane : public QWidget
{
    Q_OBJECT
public:
    explicit ImportChangesPane(QWidget *parent = nullptr);
    ~ImportChangesPane() override;

    void follow(AgreementImport &import); ///< which outlives it

private:
    void showReading();
    void showSentences();

    std::unique_ptr<Ui::ImportChangesPane> m_ui;
    AgreementImport *m_import = nullptr;
    models::DifferencesModel m_changes;
};

} // namespace himpun::app
