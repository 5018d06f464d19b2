// SPDX-License-Identifier: GPL-3.0-or-later
// Penilaian: the bands an achievement is named by, the cap of what is shown, what a sheet must have
// before it is handed in, and what is made of odd numbers.
#pragma once

#include "check_form.h"
#include "rating_form.h"
#include "settings_tab.h"

class QCheckBox;

namespace Ui
{
class RatingTab;
}

namespace himpun::app
{

class RatingTab : public SettingsTab
{
    Q_OBJECT
public:
    explicit RatingTab(QWidget *parent = nullptr);
    ~RatingTab() override;

    bool isDirty() const override;

protected:
    void fill() override;
    void offerSaving() override;
    OfficeChange typed() const override;

private:
    using Rule = std::pair<QCheckBox *, bool indicator::Requirements::*>;
    std::vector<Rule> rules() const;
    bool isDoubtful() const;
    std::optional<std::vector<std::string>> kinds() const; ///< empty where they cannot be read
    void offerScales();
    void showScale();
    void setUpChecks();
    void showCheck();

    std::unique_ptr<Ui::RatingTab> m_ui;
    RatingForm m_form;
    CheckForm m_checks;
    std::vector<indicator::RatingScale> m_scales; ///< the office's, then those of the program
};

} // namespace himpun::app
