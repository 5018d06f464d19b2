// SPDX-License-Identifier: GPL-3.0-or-later
// A new office in three screens: office and units, people and positions, the SOP and who holds
// what in it.  Each begins with an example that can be written over.
#pragma once

#include "office_form.h"
#include "prompter.h"

#include <QWidget>

#include <memory>

namespace Ui
{
class FirstRun;
}

namespace himpun::app
{

class FirstRun : public QWidget
{
    Q_OBJECT
public:
    /// \a prompter outlives it.
    explicit FirstRun(Prompter &prompter, QWidget *parent = nullptr);
    ~FirstRun() override;

    void begin(); ///< with the first example, on the first screen

signals:
    void officeWanted(const himpun::service::Office &office, const himpun::sop::Sop &sop);
    void cancelled();

private:
    void offerExamples();
    void showExample();
    void showDraft(const service::OfficeDraft &draft);
    void clear();
    void readScreens();
    void showStep(int step);
    void next();
    void back();
    void showPeopleChoices();
    void showDuties();
    QString whoIsNeeded() const;
    QString lacking() const; ///< on this screen, before one can go on
    void finish();
    void askJson();
    void askSop();
    QString faultIn(const service::OfficeFinding &finding) const;
    void complain(const QString &sentence);
    const sop::Sop *chosenSop() const;

    Prompter &m_prompter;
    std::unique_ptr<Ui::FirstRun> m_ui;
    std::vector<sop::Sop> m_sops;
    service::OfficeDraft m_draft;
    OfficeForm m_form;
};

} // namespace himpun::app
