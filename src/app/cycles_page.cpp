// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycles_page.h"

#include "coordinators.h"
#include "cycle_filter.h"
#include "filter_box.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "icon.h"
#include "start_dialog.h"
#include "theme.h"
#include "ui_cycles_page.h"

#include <QHeaderView>

#include <functional>
#include <map>
#include <utility>

namespace himpun::app
{

using models::shown;

CyclesPage::CyclesPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent),
      m_ui(std::make_unique<Ui::CyclesPage>()),
      m_filter(new CycleFilter(this))
{
    m_ui->setupUi(this);
    m_filter->setSourceModel(&m_model);
    m_ui->cycleList->setModel(m_filter);
    m_ui->cycleList->sortByColumn(models::CycleListModel::Started, Qt::DescendingOrder);
    const int digit = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    const int widths[] = {21, 30, 12, 29, 30};
    for (int column = 0; column < 5; ++column)
        m_ui->cycleList->header()->resizeSection(column, widths[column] * digit);
    m_ui->stateBox->addItem(tr("Semua keadaan"));
    for (const auto state : {workflow::CycleState::Running, workflow::CycleState::Suspended,
                             workflow::CycleState::Finished, workflow::CycleState::Cancelled})
        m_ui->stateBox->addItem(QString::fromStdString(text::label(state)),
                                static_cast<int>(state));
    fillFilters({});
    m_ui->emptyIcon->setPixmap(icon(QStringLiteral("cycles")).pixmap(QSize(48, 48) * textScale()));
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_filter, &CycleFilter::setWords);
    connect(m_ui->lateBox, &QCheckBox::toggled, m_filter, &CycleFilter::setOnlyLate);
    connect(m_ui->stateBox, &QComboBox::currentIndexChanged, this, [this] {
        const QVariant state = m_ui->stateBox->currentData();
        m_filter->setState(state.isValid()
                               ? std::optional(static_cast<workflow::CycleState>(state.toInt()))
                               : std::nullopt);
    });
    connect(m_ui->periodBox, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setPeriod(m_ui->periodBox->currentData().toString()); });
    connect(m_ui->sopBox, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setSop(m_ui->sopBox->currentData().toString()); });
    connect(m_ui->cycleList, &QTreeView::activated, this, &CyclesPage::openChosen);
    connect(m_ui->startButton, &QPushButton::clicked, this, &CyclesPage::start);
}

CyclesPage::~CyclesPage() = default;

void CyclesPage::arrive(const Place &)
{
    m_ui->cycleList->setFocus();
    refresh();
    const auto [dialog, whose] = std::exchange(m_putAside, {});
    if (dialog && whose == me())
        dialog->comeBack();
    else if (dialog)
        dialog->deleteLater();
}

void CyclesPage::refresh()
{
    workplace().backstage.ask(
        this, [](service::Workbench &bench) { return reading::cycleSummaries(bench); },
        [this](const service::Outcome<std::vector<reading::CycleSummary>> &cycles) {
            if (cycles)
                showCycles(*cycles);
            else
                tellTrouble(workplace(), this, cycles.error());
        });
    workplace().backstage.ask(
        this, [](service::Workbench &bench) { return bench.office(); },
        [this](const service::Outcome<std::shared_ptr<const service::Office>> &office) {
            if (office)
                offerStart(**office);
        });
}

void CyclesPage::showCycles(const std::vector<reading::CycleSummary> &cycles)
{
    const QString chosen = QString::fromStdString(cycleAtHand().text);
    m_model.setCycles(cycles);
    fillFilters(cycles);
    const auto found = m_filter->match(m_filter->index(0, 0), models::CycleListModel::CycleRole,
                                       chosen, 1, Qt::MatchExactly);
    m_ui->cycleList->setCurrentIndex(found.isEmpty() ? m_filter->index(0, 0) : found.front());
    showEmpty();
}

void CyclesPage::fillFilters(const std::vector<reading::CycleSummary> &cycles)
{
    std::map<calendar::Period, QString, std::greater<>> periods;
    std::map<QString, QString> sops;
    for (const reading::CycleSummary &cycle : cycles) {
        periods[cycle.row.period] = shown(text::period(cycle.row.period));
        sops[shown(cycle.sopTitle)] = shown(cycle.sopTitle);
    }
    std::vector<std::pair<QString, QString>> rows;
    for (const auto &[period, name] : periods)
        rows.emplace_back(name, name);
    fillFilter(*m_ui->periodBox, tr("Semua periode"), rows);
    fillFilter(*m_ui->sopBox, tr("Semua SOP"), {sops.begin(), sops.end()});
    m_ui->periodBox->setVisible(periods.size() > 1);
    m_ui->sopBox->setVisible(sops.size() > 1);
    m_filter->setPeriod(m_ui->periodBox->currentData().toString());
    m_filter->setSop(m_ui->sopBox->currentData().toString());
}

void CyclesPage::offerStart(const service::Office &office)
{
    const bool mayStart = mayChange(office, workplace().seat);
    const QString who =
        mayStart ? QString() : whoMayStart(office, workplace().seat, workplace().clock.now());
    m_ui->startButton->setEnabled(mayStart);
    m_ui->startButton->setToolTip(who);
    m_ui->startButton->setAccessibleDescription(who);
}

void CyclesPage::start()
{
    auto *dialog = new StartDialog(workplace(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &StartDialog::started, this, [this](const workflow::CycleId &cycle) {
        emit told(tr("Siklus dimulai."));
        emit go(AtCycle{cycle});
    });
    connect(dialog, &StartDialog::mendingWanted, this, [this, dialog](const AtSettings &there) {
        dialog->hide();
        m_putAside = {dialog, me()};
        emit go(there);
    });
    dialog->open();
}

void CyclesPage::showEmpty()
{
    const bool isEmpty = m_model.rowCount() == 0;
    m_ui->cycleList->setVisible(!isEmpty);
    m_ui->emptyState->setVisible(isEmpty);
}

workflow::CycleId CyclesPage::cycleAtHand() const
{
    const QVariant cycle =
        m_ui->cycleList->currentIndex().siblingAtColumn(0).data(models::CycleListModel::CycleRole);
    return {cycle.toString().toStdString()};
}

void CyclesPage::openChosen()
{
    if (const workflow::CycleId cycle = cycleAtHand(); !cycle.isEmpty())
        emit go(AtCycle{cycle});
}

} // namespace himpun::app
