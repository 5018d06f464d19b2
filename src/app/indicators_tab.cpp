// SPDX-License-Identifier: GPL-3.0-or-later
#include "indicators_tab.h"

#include "agreement_paste.h"
#include "budget_dialog.h"
#include "himpun/models/shown.h"
#include "himpun/text/labels.h"
#include "indicator_dialog.h"
#include "ui_indicators_tab.h"
#include "year_dialog.h"

#include <QClipboard>
#include <QGuiApplication>

#include <algorithm>

namespace himpun::app
{

using calendar::PeriodKind;
using models::shown;
using reading::AgreementKey;
using reading::IndicatorPart;

IndicatorsTab::IndicatorsTab(QWidget *parent)
    : SettingsTab(parent), m_ui(std::make_unique<Ui::IndicatorsTab>())
{
    m_ui->setupUi(this);
    using enum PeriodKind;
    for (const auto kind : {Month, Quarter, Semester, Year})
        m_ui->kindBox->addItem(shown(text::label(kind)), static_cast<int>(kind));
    m_ui->indicatorsTable->show(m_model);
    connectTable();
    connectButtons();
}

IndicatorsTab::~IndicatorsTab() = default;

void IndicatorsTab::connectTable()
{
    AgreementTable *table = m_ui->indicatorsTable;
    connect(table, &AgreementTable::pasteWanted, this, &IndicatorsTab::pasteHere);
    connect(table, &AgreementTable::removeWanted, this, &IndicatorsTab::remove);
    connect(table, &AgreementTable::undoWanted, this, &IndicatorsTab::undo);
    connect(table, &AgreementTable::moveWanted, this, &IndicatorsTab::move);
    connect(table, &AgreementTable::detailsWanted, this, &IndicatorsTab::change);
    connect(table->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &IndicatorsTab::showRow);
    connect(&m_model, &models::AgreementModel::aboutToChange, this, [this] { m_book.remember(); });
    connect(&m_model, &models::AgreementModel::changed, this, &IndicatorsTab::typedInTable);
}

void IndicatorsTab::connectButtons()
{
    connect(m_ui->yearBox, &QComboBox::activated, this, &IndicatorsTab::showAgreement);
    connect(m_ui->unitBox, &QComboBox::activated, this, &IndicatorsTab::showAgreement);
    connect(m_ui->kindBox, &QComboBox::activated, this, &IndicatorsTab::showTable);
    connect(m_ui->addYearButton, &QPushButton::clicked, this, &IndicatorsTab::addYear);
    connect(m_ui->beginButton, &QPushButton::clicked, this, &IndicatorsTab::begin);
    connect(m_ui->pasteButton, &QPushButton::clicked, this, &IndicatorsTab::pasteAll);
    for (QPushButton *button : {m_ui->importButton, m_ui->importFirstButton})
        connect(button, &QPushButton::clicked, this, &IndicatorsTab::askForImport);
    connect(m_ui->copyButton, &QPushButton::clicked, this, &IndicatorsTab::copyYear);
    connect(m_ui->changeButton, &QPushButton::clicked, this, &IndicatorsTab::change);
    connect(m_ui->upButton, &QPushButton::clicked, this, [this] { move(-1); });
    connect(m_ui->downButton, &QPushButton::clicked, this, [this] { move(1); });
    connect(m_ui->removeButton, &QPushButton::clicked, this, &IndicatorsTab::remove);
    connect(m_ui->undoButton, &QPushButton::clicked, this, &IndicatorsTab::undo);
    connect(m_ui->budgetButton, &QPushButton::clicked, this, &IndicatorsTab::changeBudget);
    connect(m_ui->saveButton, &QPushButton::clicked, this, [this] { emit wanted(typed()); });
}

void IndicatorsTab::choose(int year)
{
    m_wantedYear = year;
    if (!atHand().office)
        return;
    fillYears();
    showAgreement();
}

void IndicatorsTab::fill()
{
    m_book.open(*atHand().office, static_cast<int>(atHand().today.year()));
    fillYears();
    fillUnits();
    m_ui->takenNotice->hide();
    const bool mayChange = atHand().mayChange;
    for (QPushButton *button : findChildren<QPushButton *>())
        button->setVisible(mayChange);
    m_ui->indicatorsTable->setEditTriggers(
        mayChange ? QAbstractItemView::DoubleClicked | QAbstractItemView::EditKeyPressed
                        | QAbstractItemView::AnyKeyPressed
                  : QAbstractItemView::EditTriggers(QAbstractItemView::NoEditTriggers));
    showAgreement();
}

void IndicatorsTab::keepTyped()
{
    const AgreementKey before = chosen();
    fillUnits();
    if (before == chosen())
        nameUnits();
    else
        showAgreement();
}

void IndicatorsTab::fillYears()
{
    const int today = static_cast<int>(atHand().today.year());
    const int before = m_ui->yearBox->currentData().toInt();
    if (m_wantedYear != 0)
        m_book.addYear(m_wantedYear, false);
    m_ui->yearBox->clear();
    for (const int year : m_book.years())
        m_ui->yearBox->addItem(QString::number(year), year);
    const int year = m_wantedYear != 0 ? m_wantedYear : m_book.hasYear(before) ? before : today;
    m_wantedYear = 0;
    m_ui->yearBox->setCurrentIndex(m_ui->yearBox->findData(year));
}

void IndicatorsTab::fillUnits()
{
    const QVariant before = m_ui->unitBox->currentData();
    m_ui->unitBox->clear();
    for (const service::Unit &unit : atHand().office->units)
        m_ui->unitBox->addItem(shown(unit.name), shown(unit.id.text));
    m_ui->unitBox->setCurrentIndex(std::max(m_ui->unitBox->findData(before), 0));
}

void IndicatorsTab::nameUnits()
{
    for (const service::Unit &unit : atHand().office->units) {
        const QString name = shown(unit.name);
        const bool hasNone = m_book.draft({chosen().year, unit.id}).rows.empty();
        m_ui->unitBox->setItemText(m_ui->unitBox->findData(shown(unit.id.text)),
                                   hasNone ? tr("%1 (belum ada indikator)").arg(name) : name);
    }
}

AgreementKey IndicatorsTab::chosen() const
{
    return {m_ui->yearBox->currentData().toInt(),
            {m_ui->unitBox->currentData().toString().toStdString()}};
}

QString IndicatorsTab::nameOf(const AgreementKey &key) const
{
    const service::Unit *unit = atHand().office->find(key.unit);
    return QStringLiteral("%1, %2").arg(shown(unit ? unit->name : key.unit.text)).arg(key.year);
}

PeriodKind IndicatorsTab::kind() const
{
    return static_cast<PeriodKind>(m_ui->kindBox->currentData().toInt());
}

bool IndicatorsTab::isEmpty() const
{
    return m_book.draft(chosen()).rows.empty();
}

void IndicatorsTab::showAgreement()
{
    const auto kind = reading::periodKindOf(m_book.draft(chosen()), *atHand().office);
    m_ui->kindBox->setCurrentIndex(m_ui->kindBox->findData(static_cast<int>(kind)));
    m_isTyping = false;
    showTable();
}

void IndicatorsTab::showTable()
{
    const QModelIndex at = m_ui->indicatorsTable->currentIndex();
    m_model.show(m_book.draft(chosen()), chosen().year, kind(), atHand().mayChange);
    const int row = std::clamp(at.row(), 0, std::max(m_model.rowCount() - 1, 0));
    m_ui->indicatorsTable->setCurrentIndex(
        m_model.index(row, std::max(at.column(), m_model.columnOf(IndicatorPart::Name))));
    showState();
    offerSaving();
}

void IndicatorsTab::showState()
{
    nameUnits();
    m_ui->states->setCurrentWidget(isEmpty() && !m_isTyping ? m_ui->emptyState : m_ui->filledState);
    const int before = m_book.yearBefore(chosen());
    m_ui->emptyTitle->setText(tr("Belum ada indikator: %1").arg(nameOf(chosen())));
    m_ui->emptyLabel->setText(
        atHand().mayChange
            ? tr("Bidang ini belum mengisi apa pun dalam siklus. Ketik indikator dan targetnya di "
                 "sini,\natau salin dari Excel: kode, indikator, satuan, target setahun, target "
                 "tiap periode.")
            : tr("Pengelola siklus mengisinya di sini."));
    m_ui->copyButton->setVisible(atHand().mayChange && before != 0);
    m_ui->copyButton->setText(tr("Salin dari tahun %1").arg(before));
    showRow();
}

void IndicatorsTab::showRow()
{
    const int row = m_ui->indicatorsTable->currentRow();
    const bool isThere = m_model.at(row) != nullptr;
    m_ui->remarkLabel->setText(
        isThere ? m_model.index(row, 0).data(models::AgreementModel::RemarksRole).toString()
                : QString());
    m_ui->remarkLabel->setVisible(!m_ui->remarkLabel->text().isEmpty());
    m_ui->changeButton->setEnabled(isThere);
    m_ui->removeButton->setEnabled(isThere);
    m_ui->upButton->setEnabled(isThere && row > 0);
    m_ui->downButton->setEnabled(isThere && m_model.at(row + 1));
}

void IndicatorsTab::typedInTable()
{
    m_book.write(chosen(), m_model.draft());
    showState();
    offerSaving();
}

void IndicatorsTab::addYear()
{
    const std::vector<int> years = m_book.years();
    auto *dialog = new YearDialog(years, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &YearDialog::wanted, this, [this](int year, bool copies) {
        m_book.addYear(year, copies);
        choose(year);
    });
    dialog->open();
}

void IndicatorsTab::begin()
{
    m_isTyping = true;
    showState();
    m_ui->indicatorsTable->typeInNewRow();
}

void IndicatorsTab::copyYear()
{
    m_book.remember();
    m_book.write(chosen(), m_book.begunFrom(chosen()));
    showTable();
    m_ui->indicatorsTable->setFocus();
}

void IndicatorsTab::pasteHere()
{
    const QModelIndexList selected = m_ui->indicatorsTable->selected();
    if (!selected.isEmpty())
        paste(selected.front().row(), selected.front().column());
}

/// A first cell that is empty or has a digit is a number or code.
void IndicatorsTab::pasteAll()
{
    const auto rows = rowsIn(QGuiApplication::clipboard()->text());
    if (rows.empty())
        return emit told(tr("Belum ada yang disalin. Salin dahulu barisnya di Excel."));
    const QString first = rows.front().front().trimmed();
    const bool beginsWithCode =
        first.isEmpty() || std::ranges::any_of(first, [](QChar c) { return c.isDigit(); });
    paste(0, m_model.columnOf(beginsWithCode ? IndicatorPart::Code : IndicatorPart::Name));
}

void IndicatorsTab::paste(int row, int column)
{
    if (!atHand().mayChange)
        return;
    const AgreementPaste paste = pasted(QGuiApplication::clipboard()->text(), m_model, row, column);
    const auto texts = paste.block.isDoubtful() ? workplace().prompter.askPasted(this, paste.block)
                                                : textsOf(paste.block);
    if (texts && !texts->empty())
        m_model.write(paste.with(*texts));
}

void IndicatorsTab::change()
{
    const int row = m_ui->indicatorsTable->currentRow();
    const reading::IndicatorDraft *draft = m_model.at(row);
    if (!draft || !atHand().mayChange)
        return;
    auto *dialog = new IndicatorDialog(draft->indicator, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(
        dialog, &IndicatorDialog::wanted, this,
        [this, row](const indicator::Indicator &indicator) { m_model.replace(row, indicator); });
    dialog->open();
}

void IndicatorsTab::changeBudget()
{
    auto *dialog = new BudgetDialog(nameOf(chosen()), m_book.draft(chosen()).budget, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &BudgetDialog::wanted, this,
            [this](const std::vector<indicator::BudgetLine> &budget) {
                m_book.remember();
                reading::AgreementDraft draft = m_book.draft(chosen());
                draft.budget = budget;
                m_book.write(chosen(), draft);
                showTable();
            });
    dialog->open();
}

void IndicatorsTab::move(int by)
{
    const QModelIndex at = m_ui->indicatorsTable->currentIndex();
    if (!atHand().mayChange || !m_model.at(at.row() + by))
        return;
    m_model.move(at.row(), by);
    m_ui->indicatorsTable->setCurrentIndex(m_model.index(at.row() + by, at.column()));
    showRow();
}

void IndicatorsTab::remove()
{
    const int row = m_ui->indicatorsTable->currentRow();
    const reading::IndicatorDraft *draft = m_model.at(row);
    if (!draft || !atHand().mayChange)
        return;
    const AgreementKey key = chosen();
    workplace().backstage.ask(
        this,
        [key, id = draft->indicator.id](service::Workbench &bench) {
            return reading::cyclesWith(bench, key, id);
        },
        [this, row, key,
         before = *draft](const service::Outcome<std::vector<std::string>> &cycles) {
            if (!cycles)
                return tellTrouble(workplace(), this, cycles.error());
            QStringList titles;
            for (const std::string &title : *cycles)
                titles << shown(title);
            const reading::IndicatorDraft *still = m_model.at(row);
            if (key != chosen() || !still || *still != before)
                return; // something else was done meanwhile
            if (titles.isEmpty()
                || workplace().prompter.confirm(
                    this,
                    tr("“%1” dipakai dalam siklus %2. Siklus itu tetap memuatnya beserta isiannya; "
                       "siklus yang dimulai sesudah disimpan tidak memuatnya lagi.")
                        .arg(shown(before.indicator.name), titles.join(QStringLiteral(", "))),
                    tr("Hapus dari perjanjian")))
                m_model.take(row);
        });
}

void IndicatorsTab::undo()
{
    if (!m_book.canUndo())
        return;
    if (const auto key = m_book.undo()) { // not out of sight
        m_ui->yearBox->setCurrentIndex(m_ui->yearBox->findData(key->year));
        m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(shown(key->unit.text)));
    }
    m_ui->takenNotice->hide();
    showTable();
}

OfficeChange IndicatorsTab::typed() const
{
    return [forms = m_book.changed()](service::Office &office) { reading::adopt(office, forms); };
}

bool IndicatorsTab::isDirty() const
{
    return m_book.hasUnread() || SettingsTab::isDirty();
}

void IndicatorsTab::offerSaving()
{
    if (!atHand().office)
        return;
    const auto faulty = m_book.faulty();
    m_ui->faultyLabel->setVisible(faulty.has_value());
    if (faulty)
        m_ui->faultyLabel->setText(
            tr("Belum dapat disimpan: perbaiki baris yang diberi tanda ⚠ (%1).")
                .arg(nameOf(*faulty)));
    m_ui->saveButton->setEnabled(!faulty && isDirty());
    m_ui->undoButton->setEnabled(m_book.canUndo());
}

} // namespace himpun::app
