// SPDX-License-Identifier: GPL-3.0-or-later
// Another year of agreements, begun with the indicators of the one before or with none.
#pragma once

#include <QDialog>

#include <memory>
#include <vector>

namespace Ui
{
class YearDialog;
}

namespace himpun::app
{

class YearDialog : public QDialog
{
    Q_OBJECT
public:
    /// \a known are there already, the latest last; there is one at least.
    explicit YearDialog(const std::vector<int> &known, QWidget *parent = nullptr);
    ~YearDialog() override;

    void accept() override;

signals:
    void wanted(int year, bool copies);

private:
    std::unique_ptr<Ui::YearDialog> m_ui;
};

} // namespace himpun::app
