// SPDX-License-Identifier: GPL-3.0-or-later
// The doubtful cells of an import, one list of them with where they stand, and their answers.
#pragma once

#include "agreement_import.h"
#include "himpun/models/book_sheet_model.h"

#include <QSortFilterProxyModel>
#include <QWidget>

namespace Ui
{
class ImportDoubtsPane;
}
class QPushButton;

namespace himpun::app
{

class ImportDoubtsPane : public QWidget
{
    Q_OBJECT
public:
    explicit ImportDoubtsPane(QWidget *parent = nullptr);
    ~ImportDoubtsPane() override;

    void follow(AgreementImport &import); ///< which outlives it

private:
    void begin();
    void showReading();
    void showCounts();
    void showPassed();
    void showList();
    void goOn(const intake::Place &from); ///< to the next open one, after an answer
    void choose(const intake::Place &place);
    void showCurrent();
    void showProposals(const models::Question *question);
    void addProposalButton();
    void goTo(const intake::Place &place); ///< in the view of the sheet
    void answer(const std::string &words);
    void answerTyped();
    void withdraw();
    bool eventFilter(QObject *watched, QEvent *event) override;
    const models::Question *current() const; ///< nullptr where nothing is chosen

    std::unique_ptr<Ui::ImportDoubtsPane> m_ui;
    AgreementImport *m_import = nullptr;
    models::DoubtsModel m_doubts;
    QSortFilterProxyModel m_listed;
    models::BookSheetModel m_sheet;
    std::vector<std::string> m_proposals;    ///< of the current one
    std::vector<QPushButton *> m_buttons;    ///< for them, and more
    std::optional<intake::Place> m_answered; ///< where the last answer was given
    std::optional<intake::Place> m_shown;    ///< what is typed belongs to
};

} // namespace himpun::app
