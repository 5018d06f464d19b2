// SPDX-License-Identifier: GPL-3.0-or-later
// The times an SOP leaves to be agreed for each cycle: an amount and a unit for each such step.
#pragma once

#include "himpun/sop/sop.h"

#include <QObject>

#include <map>
#include <vector>

class QComboBox;
class QFormLayout;
class QSpinBox;

namespace himpun::app
{

class AgreedTimes : public QObject
{
    Q_OBJECT
public:
    explicit AgreedTimes(QFormLayout *layout);

    /// Asks for the steps of \a sop, beginning with what was agreed \a before.
    void ask(const sop::Sop &sop, const std::map<sop::StepId, calendar::Duration> &before);

    void setFocus(const sop::StepId &step);

    bool isEmpty() const { return m_rows.empty(); }

    /// Those that were filled in.
    std::map<sop::StepId, calendar::Duration> times() const;

signals:
    void changed();

private:
    struct Row {
        sop::StepId step;
        QSpinBox *amount;
        QComboBox *unit;
    };

    void addRow(const sop::Step &step, const calendar::Duration &before);

    QFormLayout *m_layout;
    std::vector<Row> m_rows;
};

} // namespace himpun::app
