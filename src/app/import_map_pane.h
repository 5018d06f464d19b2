// SPDX-License-Identifier: GPL-3.0-or-later
// Which tables of a spreadsheet are taken, whose agreement they are, and what their columns mean.
#pragma once

#include "agreement_import.h"
#include "himpun/models/book_sheet_model.h"

#include <QWidget>

namespace Ui
{
class ImportMapPane;
}

namespace himpun::app
{

class ImportMapPane : public QWidget
{
    Q_OBJECT
public:
    explicit ImportMapPane(QWidget *parent = nullptr);
    ~ImportMapPane() override;

    void finishTyping();                  ///< what stands in a box counts from now on
    void follow(AgreementImport &import); ///< which outlives it

signals:
    void told(const QString &sentence); ///< what else a change has changed

private:
    void connectControls();
    void begin();
    void showMap();
    void showReading();
    void listTables();
    void showNotice();
    void showTable(int row);
    void showSheet(int sheet);
    void showRows();
    void showColumn();
    void fillMeanings();
    void fillPeriods();
    void setRows();
    void setYear(int year);
    void setMeaning();
    void openMeanings(int column);
    void addTable();
    const intake::Table *table() const; ///< the chosen one; nullptr: none is
    QString lineOf(std::size_t table) const;

    std::unique_ptr<Ui::ImportMapPane> m_ui;
    AgreementImport *m_import = nullptr;
    models::BookSheetModel m_sheet;
    int m_table = -1;
    int m_meaningsOf = 0; ///< the year whose periods are offered
};

} // namespace himpun::app
