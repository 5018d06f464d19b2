// SPDX-License-Identifier: GPL-3.0-or-later
#include "checks_tab.h"

#include "copy_rows.h"
#include "himpun/models/sheet_model.h"
#include "himpun/models/shown.h"
#include "himpun/text/check_words.h"
#include "table_dress.h"
#include "ui_checks_tab.h"

#include <QHeaderView>
#include <QSortFilterProxyModel>

namespace himpun::app
{

namespace
{

using indicator::CheckSeverity;
using models::ChecksModel;
using models::SheetModel;
using models::shown;

/// A row of an agreement is mended in the settings, a cell on its sheet.
Place placeOf(const reading::CheckLine &line, const service::CycleView &view)
{
    if (indicator::ruleOf(line.doubt.doubt.check).ofAgreement)
        return AtSettings{SettingsPart::Indicators, {}, view.cycle.period.year};
    const auto columnOf = [](indicator::Field field) {
        if (field == indicator::Field::Evidence)
            return SheetModel::Evidence;
        return field == indicator::Field::Numerator ? SheetModel::Numerator : SheetModel::Actual;
    };
    return AtSheet{view.id, line.unit, CellPlace{line.doubt.row, columnOf(line.doubt.field)}};
}

} // namespace

ChecksTab::ChecksTab(Workplace workplace, QWidget *parent)
    : CycleTab(workplace, parent),
      m_ui(std::make_unique<Ui::ChecksTab>()),
      m_filter(new QSortFilterProxyModel(this))
{
    m_ui->setupUi(this);
    beginAt(m_ui->checks);
    m_filter->setSourceModel(&m_model);
    m_filter->setFilterRole(ChecksModel::SeverityRole);
    m_ui->checks->setModel(m_filter);
    dressTable(*m_ui->checks, {16, 26, 36, 18, 40});
    letRowsBeCopied(*m_ui->checks);
    m_ui->severityBox->addItem(tr("Semua tingkat"));
    for (const auto severity : {CheckSeverity::Block, CheckSeverity::Warning, CheckSeverity::Note})
        m_ui->severityBox->addItem(models::severityShown(severity), static_cast<int>(severity));
    connect(m_ui->severityBox, &QComboBox::currentIndexChanged, this, &ChecksTab::showSeverity);
    connect(m_ui->goButton, &QPushButton::clicked, this, &ChecksTab::goThere);
    connect(m_ui->checks, &QTableView::activated, this, &ChecksTab::goThere);
    connect(m_ui->checks->selectionModel(), &QItemSelectionModel::currentChanged, this,
            [this] { m_ui->goButton->setEnabled(chosenLine()); });
}

ChecksTab::~ChecksTab() = default;

void ChecksTab::showBoard(const Board &board)
{
    if (!m_board || m_board->view.id != board->view.id) {
        m_model.setLines({});
        m_ui->countLabel->clear();
        m_ui->emptyLabel->hide();
    }
    m_board = board;
    if (isVisible())
        read();
}

void ChecksTab::showEvent(QShowEvent *event)
{
    CycleTab::showEvent(event);
    if (m_board && m_board != m_read)
        read();
}

void ChecksTab::read()
{
    workplace().backstage.ask(
        this,
        [cycle = m_board->view.id](service::Workbench &bench) {
            return reading::checkReport(bench, cycle);
        },
        [this, board = m_board](service::Outcome<reading::CheckReport> &&report) {
            if (board != m_board)
                return;
            if (!report)
                return tellTrouble(workplace(), this, report.error());
            m_read = board;
            showReport(std::move(*report));
        });
}

void ChecksTab::showReport(reading::CheckReport report)
{
    const QModelIndex kept = m_ui->checks->currentIndex();
    m_ui->countLabel->setText(shown(text::checked(report.cycleTitle, report.rows) + ' '
                                    + text::checkCounts(report.open(CheckSeverity::Block),
                                                        report.open(CheckSeverity::Warning),
                                                        report.open(CheckSeverity::Note))
                                    + '.'));
    m_model.setLines(std::move(report.lines));
    m_ui->checks->setCurrentIndex(m_filter->index(kept.row(), kept.column()));
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->checks->setVisible(!isEmpty);
    m_ui->emptyLabel->setVisible(isEmpty);
    m_ui->goButton->setEnabled(chosenLine());
}

void ChecksTab::showSeverity()
{
    const QVariant severity = m_ui->severityBox->currentData();
    m_filter->setFilterRegularExpression(
        severity.isValid() ? QStringLiteral("^%1$").arg(severity.toInt()) : QString());
}

const reading::CheckLine *ChecksTab::chosenLine() const
{
    return m_model.lineAt(m_filter->mapToSource(m_ui->checks->currentIndex()).row());
}

void ChecksTab::goThere()
{
    if (const reading::CheckLine *line = chosenLine())
        emit go(placeOf(*line, m_board->view));
}

} // namespace himpun::app
