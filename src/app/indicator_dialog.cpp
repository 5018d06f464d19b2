// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicator_dialog.h"

#include "himpun/indicator/number.h"
#include "himpun/models/shown.h"
#include "himpun/practice/practice_office.h"
#include "himpun/text/indicator_labels.h"
#include "theme.h"
#include "ui_indicator_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::shown;

enum Measure { Number, Quotient, FirstScale };

template <class Value>
void offer(QComboBox &box, std::initializer_list<Value> values, Value chosen)
{
    for (const Value value : values)
        box.addItem(shown(text::label(value)), static_cast<int>(value));
    box.setCurrentIndex(box.findData(static_cast<int>(chosen)));
}

template <class Value>
void take(const QComboBox &box, Value &into)
{
    into = static_cast<Value>(box.currentData().toInt());
}

std::string typed(const QString &text)
{
    return text.simplified().toStdString();
}

void fillIn(QLineEdit &edit, const std::string &text)
{
    edit.setText(shown(text));
    edit.setCursorPosition(0);
}

/// A number above zero; none where nothing is typed.
std::optional<base::Decimal> numberIn(const QLineEdit &edit, QStringList &faults)
{
    const auto reading =
        indicator::readNumber(edit.text().toStdString(), indicator::NumberOrigin::Typed);
    const auto *number = std::get_if<indicator::Number>(&reading);
    if (number && !number->value.isZero() && !number->value.isNegative())
        return number->value;
    if (!std::holds_alternative<indicator::NoNumber>(reading))
        faults << IndicatorDialog::tr("%1: tulis angka lebih dari nol.").arg(edit.accessibleName());
    return std::nullopt;
}

} // namespace

IndicatorDialog::IndicatorDialog(const indicator::Indicator &indicator, QWidget *parent)
    : QDialog(parent),
      m_ui(std::make_unique<Ui::IndicatorDialog>()),
      m_before(indicator),
      m_scales(practice::shippedScales())
{
    m_ui->setupUi(this);
    setMinimumWidth(std::min(scaled(minimumWidth()), 1320));
    m_ui->nameEdit->setFixedHeight(3 * fontMetrics().height() + 12);
    m_ui->definitionEdit->setFixedHeight(4 * fontMetrics().height() + 12);
    m_ui->faultNotice->hide();
    fillChoices();
    fill();
    connect(m_ui->measureBox, &QComboBox::currentIndexChanged, this, &IndicatorDialog::showMeasure);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_ui->takeButton, &QPushButton::clicked, this, &IndicatorDialog::accept);
    showMeasure();
}

IndicatorDialog::~IndicatorDialog() = default;

void IndicatorDialog::fillChoices()
{
    using namespace indicator;
    offer(*m_ui->levelBox, {Level::Objective, Level::Program, Level::Activity}, m_before.level);
    offer(*m_ui->polarityBox,
          {Polarity::Maximize, Polarity::MinimizeA, Polarity::MinimizeB, Polarity::Stabilize,
           Polarity::Range, Polarity::RangeMinimize},
          m_before.polarity);
    offer(*m_ui->aggregationBox,
          {Aggregation::Sum, Aggregation::Last, Aggregation::Average, Aggregation::Fixed},
          m_before.aggregation);
    offer(*m_ui->entryBox, {Entry::PerPeriod, Entry::Cumulative}, m_before.entry);
    if (m_before.scale && std::ranges::find(m_scales, *m_before.scale) == m_scales.end())
        m_scales.insert(m_scales.begin(), *m_before.scale);
    m_ui->measureBox->addItem(tr("Angka"));
    m_ui->measureBox->addItem(tr("Pembilang ÷ penyebut × faktor"));
    for (const PredicateScale &scale : m_scales)
        m_ui->measureBox->addItem(tr("Predikat: %1").arg(shown(scale.name)));
}

void IndicatorDialog::fill()
{
    m_ui->nameEdit->setPlainText(shown(m_before.name));
    m_ui->definitionEdit->setPlainText(shown(m_before.definition));
    fillIn(*m_ui->codeEdit, m_before.code);
    fillIn(*m_ui->unitEdit, m_before.unitOfMeasure);
    fillIn(*m_ui->objectiveEdit, m_before.objective);
    fillIn(*m_ui->responsibleEdit, m_before.responsible);
    fillIn(*m_ui->sourceEdit, m_before.source);
    fillIn(*m_ui->weightEdit, m_before.weight ? indicator::showNumber(*m_before.weight) : "");
    m_ui->evidenceBox->setChecked(m_before.evidenceRequired);
    int measure = m_before.elements ? Quotient : Number;
    if (m_before.scale)
        measure =
            FirstScale
            + static_cast<int>(std::ranges::find(m_scales, *m_before.scale) - m_scales.begin());
    m_ui->measureBox->setCurrentIndex(measure);
    const auto elements = m_before.elements.value_or(indicator::Elements{});
    fillIn(*m_ui->numeratorEdit, elements.numerator);
    fillIn(*m_ui->denominatorEdit, elements.denominator);
    fillIn(*m_ui->factorEdit, indicator::showNumber(elements.factor));
}

bool IndicatorDialog::isElements() const
{
    return m_ui->measureBox->currentIndex() == Quotient;
}

void IndicatorDialog::showMeasure()
{
    for (QWidget *widget : std::initializer_list<QWidget *>{
             m_ui->numeratorCaption, m_ui->numeratorEdit, m_ui->denominatorCaption,
             m_ui->denominatorEdit, m_ui->factorCaption, m_ui->factorEdit})
        widget->setEnabled(isElements());
}

void IndicatorDialog::readMeasure(indicator::Indicator &indicator, QStringList &faults) const
{
    indicator.scale.reset();
    indicator.elements.reset();
    const int measure = m_ui->measureBox->currentIndex();
    if (measure >= FirstScale)
        indicator.scale = m_scales[static_cast<std::size_t>(measure - FirstScale)];
    if (!isElements())
        return;
    indicator::Elements elements{typed(m_ui->numeratorEdit->text()),
                                 typed(m_ui->denominatorEdit->text())};
    if (elements.numerator.empty() || elements.denominator.empty())
        faults << tr("Tulis apa yang dihitung sebagai pembilang dan penyebut.");
    elements.factor = numberIn(*m_ui->factorEdit, faults).value_or(elements.factor);
    indicator.elements = elements;
}

indicator::Indicator IndicatorDialog::edited(QStringList &faults) const
{
    indicator::Indicator indicator = m_before;
    const auto takeWords = [](const QString &now, std::string &into) {
        if (now != shown(into)) // what was not touched stays to the letter
            into = typed(now);
    };
    takeWords(m_ui->nameEdit->toPlainText(), indicator.name);
    takeWords(m_ui->codeEdit->text(), indicator.code);
    takeWords(m_ui->unitEdit->text(), indicator.unitOfMeasure);
    takeWords(m_ui->objectiveEdit->text(), indicator.objective);
    takeWords(m_ui->responsibleEdit->text(), indicator.responsible);
    takeWords(m_ui->sourceEdit->text(), indicator.source);
    if (const QString now = m_ui->definitionEdit->toPlainText(); now != shown(m_before.definition))
        indicator.definition = now.trimmed().toStdString();
    take(*m_ui->levelBox, indicator.level);
    take(*m_ui->polarityBox, indicator.polarity);
    take(*m_ui->aggregationBox, indicator.aggregation);
    take(*m_ui->entryBox, indicator.entry);
    indicator.evidenceRequired = m_ui->evidenceBox->isChecked();
    indicator.weight = numberIn(*m_ui->weightEdit, faults);
    readMeasure(indicator, faults);
    if (indicator.name.empty())
        faults << tr("Nama indikator belum diisi.");
    if (indicator.unitOfMeasure.empty())
        faults << tr("Satuan belum diisi.");
    return indicator;
}

void IndicatorDialog::accept()
{
    QStringList faults;
    const indicator::Indicator indicator = edited(faults);
    m_ui->faultLabel->setText(faults.join(u'\n'));
    m_ui->faultNotice->setVisible(!faults.isEmpty());
    if (!faults.isEmpty())
        return;
    emit wanted(indicator);
    QDialog::accept();
}

} // namespace himpun::app
