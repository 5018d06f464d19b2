// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_tab.h"

#include "copy_rows.h"
#include "history_filter.h"
#include "table_dress.h"
#include "ui_history_tab.h"

#include <QHeaderView>

#include <map>

namespace himpun::app
{

namespace
{

/// Fills \a box anew and keeps what was chosen.
void fill(QComboBox &box, const QString &any, const std::vector<std::pair<QString, QString>> &rows)
{
    const QVariant kept = box.currentData();
    const QSignalBlocker quiet(box);
    box.clear();
    box.addItem(any, QString());
    for (const auto &[text, id] : rows)
        box.addItem(text, id);
    box.setCurrentIndex(std::max(0, box.findData(kept)));
}

} // namespace

HistoryTab::HistoryTab(Workplace workplace, QWidget *parent)
    : CycleTab(workplace, parent),
      m_ui(std::make_unique<Ui::HistoryTab>()),
      m_filter(new HistoryFilter(this))
{
    m_ui->setupUi(this);
    beginAt(m_ui->searchEdit);
    m_filter->setSourceModel(&m_model);
    m_ui->history->setModel(m_filter);
    QHeaderView *header = m_ui->history->horizontalHeader();
    const int digits = fontMetrics().horizontalAdvance(QStringLiteral("0"));
    header->resizeSection(models::HistoryModel::Time, 20 * digits);
    header->resizeSection(models::HistoryModel::Person, 22 * digits);
    header->resizeSection(models::HistoryModel::Step, 11 * digits);
    header->resizeSection(models::HistoryModel::Unit, 16 * digits);
    header->setSectionResizeMode(models::HistoryModel::Sentence, QHeaderView::Stretch);
    leaveRoomForTitles(*header);
    header->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_ui->history->verticalHeader()->hide();
    m_ui->history->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 10);
    letRowsBeCopied(*m_ui->history);
    connect(m_ui->searchEdit, &QLineEdit::textChanged, m_filter, &HistoryFilter::setWords);
    connect(m_ui->personBox, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setPerson(m_ui->personBox->currentData().toString()); });
    connect(m_ui->stepBox, &QComboBox::currentIndexChanged, this,
            [this] { m_filter->setStep(m_ui->stepBox->currentData().toString()); });
    for (const auto signal : {&QAbstractItemModel::rowsInserted, &QAbstractItemModel::rowsRemoved})
        connect(m_filter, signal, this, &HistoryTab::showCount);
    connect(m_filter, &QAbstractItemModel::modelReset, this, &HistoryTab::showCount);
}

HistoryTab::~HistoryTab() = default;

void HistoryTab::showBoard(const Board &board)
{
    m_model.setBoard(board);
    fillPeople(*board);
    fillSteps(*board);
    m_filter->setPerson(m_ui->personBox->currentData().toString());
    m_filter->setStep(m_ui->stepBox->currentData().toString());
    showCount();
}

void HistoryTab::fillPeople(const reading::CycleBoard &board)
{
    std::map<QString, QString> people;
    for (const reading::HistoryLine &line : board.history) {
        if (!line.by.isEmpty())
            people[QString::fromStdString(line.person)] = QString::fromStdString(line.by.text);
    }
    fill(*m_ui->personBox, tr("Semua orang"), {people.begin(), people.end()});
}

void HistoryTab::fillSteps(const reading::CycleBoard &board)
{
    std::vector<std::pair<QString, QString>> steps;
    for (const sop::Step &step : board.view.sop->steps)
        steps.emplace_back(QStringLiteral("%1. %2").arg(QString::fromStdString(step.no),
                                                        QString::fromStdString(step.activity)),
                           QString::fromStdString(step.id.text));
    fill(*m_ui->stepBox, tr("Semua langkah"), steps);
}

void HistoryTab::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_filter->rowCount();
    m_ui->countLabel->setText(shown == all ? tr("%n catatan", nullptr, all)
                                           : tr("%1 dari %n catatan", nullptr, all).arg(shown));
}

} // namespace himpun::app
