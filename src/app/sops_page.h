// SPDX-License-Identifier: GPL-3.0-or-later
// SOP: those in use and those that come with the program, each as its official sheet, with what is
// in doubt about it and the versions it had.
#pragma once

#include "himpun/models/sop_list_model.h"
#include "himpun/sop/load.h"
#include "page.h"

#include <memory>

namespace Ui
{
class SopsPage;
}

namespace himpun::app
{

class SopsPage : public Page
{
    Q_OBJECT
public:
    explicit SopsPage(Workplace workplace, QWidget *parent = nullptr);
    ~SopsPage() override;

    void arrive(const Place &place) override;
    void refresh() override;
    QString helpTopic() const override { return QStringLiteral("sop"); }

private:
    void showShelf(reading::SopShelf shelf);
    void showChosen();
    void showDoubts(const reading::ShelvedSop &shelved);
    void offerChanges(const service::Office &office);
    void addFromFile();
    void showFaults(const QString &file, const std::vector<sop::Finding> &faults);
    void adopt(const sop::Sop &sop);
    void print();

    std::unique_ptr<Ui::SopsPage> m_ui;
    models::SopListModel m_sops;
    models::SopVersionsModel m_versions;
    models::SopDoubtsModel m_doubts;
    QString m_wanted; ///< the SOP to be shown as soon as it is there
    bool m_mayChange = false;
    calendar::Zone m_zone = calendar::Zone::Wib;
};

} // namespace himpun::app
