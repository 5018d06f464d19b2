// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreed_times.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

#include <algorithm>

namespace himpun::app
{

namespace
{

using calendar::Duration;
using calendar::DurationUnit;

Duration durationOf(int amount, DurationUnit unit)
{
    switch (unit) {
    case DurationUnit::Minutes: return Duration::minutes(amount);
    case DurationUnit::Hours: return Duration::hours(amount);
    case DurationUnit::Days:
    case DurationUnit::None:
    case DurationUnit::Agreed: break;
    }
    return Duration::days(amount);
}

/// 0 where there is none, or none that the spin box could show.
int wholeAmount(const Duration &duration)
{
    const bool isWhole = duration.isFixed() && duration.amount.places() == 0;
    return isWhole ? static_cast<int>(duration.amount.coefficient()) : 0;
}

} // namespace

AgreedTimes::AgreedTimes(QFormLayout *layout) : QObject(layout), m_layout(layout) { }

void AgreedTimes::ask(const sop::Sop &sop, const std::map<sop::StepId, Duration> &before)
{
    while (m_layout->rowCount() > 0)
        m_layout->removeRow(0);
    m_rows.clear();
    for (const sop::Step &step : sop.steps) {
        if (step.duration.unit != DurationUnit::Agreed)
            continue;
        const auto earlier = before.find(step.id);
        addRow(step, earlier == before.end() ? Duration::none() : earlier->second);
    }
}

void AgreedTimes::addRow(const sop::Step &step, const Duration &before)
{
    auto *fields = new QHBoxLayout;
    auto *amount = new QSpinBox;
    auto *unit = new QComboBox;
    const QString number = QString::fromStdString(step.no);
    amount->setObjectName(QStringLiteral("agreedAmount%1").arg(m_rows.size()));
    amount->setAccessibleName(tr("Waktu untuk langkah %1").arg(number));
    amount->setRange(0, 500);
    amount->setSpecialValueText(tr("belum ditetapkan"));
    amount->setValue(wholeAmount(before));
    unit->setObjectName(QStringLiteral("agreedUnit%1").arg(m_rows.size()));
    unit->setAccessibleName(tr("Satuan waktu untuk langkah %1").arg(number));
    unit->addItem(tr("hari kerja"), static_cast<int>(DurationUnit::Days));
    unit->addItem(tr("jam kerja"), static_cast<int>(DurationUnit::Hours));
    unit->addItem(tr("menit kerja"), static_cast<int>(DurationUnit::Minutes));
    unit->setCurrentIndex(std::max(0, unit->findData(static_cast<int>(before.unit))));
    fields->addWidget(amount, 1);
    fields->addWidget(unit, 1);
    auto *caption = new QLabel(tr("Langkah %1").arg(number));
    caption->setToolTip(QString::fromStdString(step.activity));
    m_layout->addRow(caption, fields);
    m_rows.push_back({step.id, amount, unit});
    connect(amount, &QSpinBox::valueChanged, this, &AgreedTimes::changed);
    connect(unit, &QComboBox::currentIndexChanged, this, &AgreedTimes::changed);
}

void AgreedTimes::setFocus(const sop::StepId &step)
{
    const auto row = std::ranges::find(m_rows, step, &Row::step);
    if (row != m_rows.end())
        row->amount->setFocus();
}

std::map<sop::StepId, Duration> AgreedTimes::times() const
{
    std::map<sop::StepId, Duration> times;
    for (const Row &row : m_rows) {
        const auto unit = static_cast<DurationUnit>(row.unit->currentData().toInt());
        if (row.amount->value() > 0)
            times[row.step] = durationOf(row.amount->value(), unit);
    }
    return times;
}

} // namespace himpun::app
