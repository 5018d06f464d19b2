// SPDX-License-Identifier: GPL-3.0-or-later
// One dialog for every operation: shows only what the operation still needs, and says what will
// happen and to whom.
#pragma once

#include "act_question.h"
#include "password_check.h"

#include <QDialog>

#include <memory>

namespace Ui
{
class ActDialog;
}

namespace himpun::app
{

class ActDialog : public QDialog
{
    Q_OBJECT
public:
    ActDialog(const ActQuestion &question, CheckPassword checkPassword, QWidget *parent = nullptr);
    ~ActDialog() override;

    /// As the person filled it in; only after the dialog was accepted.
    workflow::Command command() const;

    void accept() override;

protected:
    void showEvent(QShowEvent *event) override;

private:
    void growToWords();
    void showParts();
    void fillTargets();
    void fillUnits();
    void fillPeople();
    void fillSteps();
    void showUnits();
    void showWay();
    bool goesStraight() const;
    void showRemarks();
    void showConsequence();
    void showChecking(bool isChecking);
    void check(); ///< what is filled in decides whether it can be done

    std::optional<sop::StepId> target() const;
    std::vector<workflow::UnitId> units() const;
    std::vector<workflow::OfficialId> people() const;
    std::vector<workflow::CellRemark> remarks() const;
    std::string words() const;

    const ActQuestion m_question;
    const ActFields m_fields;
    CheckPassword m_checkPassword;
    std::unique_ptr<Ui::ActDialog> m_ui;
};

} // namespace himpun::app
