// SPDX-License-Identifier: GPL-3.0-or-later
// Indikator: what each unit promised to reach in a year (perjanjian kinerja), typed by hand, pasted
// from a spreadsheet, or read from one as a file.
#pragma once

#include "himpun/models/agreement_model.h"
#include "himpun/reading/agreement_book.h"
#include "import_dialog.h"
#include "settings_tab.h"

namespace Ui
{
class IndicatorsTab;
}

namespace himpun::app
{

class IndicatorsTab : public SettingsTab
{
    Q_OBJECT
public:
    explicit IndicatorsTab(QWidget *parent = nullptr);
    ~IndicatorsTab() override;

    void choose(int year); ///< now, or once the office is known
    bool isDirty() const override;

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;
    void fill() override;
    void keepTyped() override;
    void offerSaving() override;
    OfficeChange typed() const override;

private:
    void connectTable();
    void connectButtons();
    void fillYears();
    void fillUnits();
    void nameUnits();     ///< those that still have no indicators say so
    void showAgreement(); ///< the chosen one, by the periods it has
    void showTable();
    void showState();
    void showRow(); ///< what is to be said of the current row
    void typedInTable();
    void addYear();
    void begin();
    void copyYear();
    void askForImport();
    void import(const QString &path);
    void takeImport(const TakenAgreement &agreement);
    void paste(int row, int column);
    void pasteHere();
    void pasteAll();
    void change();
    void changeBudget();
    void move(int by);
    void remove();
    void undo();
    reading::AgreementKey chosen() const;
    QString nameOf(const reading::AgreementKey &key) const;
    calendar::PeriodKind kind() const;
    bool isEmpty() const;

    std::unique_ptr<Ui::IndicatorsTab> m_ui;
    models::AgreementModel m_model;
    reading::AgreementBook m_book;
    int m_wantedYear = 0;
    bool m_isTyping = false; ///< the empty table is shown to type in
};

} // namespace himpun::app
