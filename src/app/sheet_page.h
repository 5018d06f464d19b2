// SPDX-License-Identifier: GPL-3.0-or-later
// Isian and Periksa: one unit's sheet as a grid, for who fills it in and for who judges it.
#pragma once

#include "himpun/models/sheet_model.h"
#include "page.h"

#include <memory>

namespace Ui
{
class SheetPage;
}

class QTimer;

namespace himpun::app
{

class ActMenu;
class SheetClipboard;
class SheetEvidence;
class SheetFilter;
class SheetHistory;
class SheetReview;

class SheetPage : public Page
{
    Q_OBJECT
public:
    explicit SheetPage(Workplace workplace, QWidget *parent = nullptr);
    ~SheetPage() override;

    void arrive(const Place &place) override;
    bool mayClose() override;
    void refresh() override;
    workflow::CycleId cycleAtHand() const override { return m_place.cycle; }
    QString helpTopic() const override;

private:
    void setUpGrid();
    void connectCells();
    void connectButtons();
    void connectKeys();
    void chooseRows();
    bool isShown(const AtSheet &place) const;
    void clear();
    void showSheet(std::shared_ptr<const reading::UnitSheet> sheet);
    void showHead();
    void showUnits();
    void showNotices();
    void showButtons();
    void showCount();
    void showCell();

    QModelIndex current() const; ///< the cell in the sheet, whatever is filtered
    void remark();
    void goToNextRemark();
    void goTo(const QModelIndex &source);
    void submit();
    void sendBack();
    bool isReview() const;
    const reading::UnitSheet &sheet() const { return *m_model.sheet(); }

    std::unique_ptr<Ui::SheetPage> m_ui;
    AtSheet m_place;
    workflow::OfficialId m_reader; ///< for whom the sheet was read
    models::SheetModel m_model;
    SheetFilter *m_filter;
    SheetHistory *m_history;
    std::unique_ptr<SheetClipboard> m_clipboard;
    ActMenu *m_menu;
    SheetEvidence *m_evidence;
    SheetReview *m_review;
    bool m_isStale = false; ///< something changed while a cell was being typed
    QTimer *m_reckoning;    ///< runs while counts do not show what was typed yet
};

} // namespace himpun::app
