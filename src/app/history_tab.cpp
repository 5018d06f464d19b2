// SPDX-License-Identifier: GPL-3.0-or-later
#include "history_tab.h"

#include "copy_rows.h"
#include "filter_box.h"
#include "history_filter.h"
#include "table_dress.h"
#include "ui_history_tab.h"

#include <QHeaderView>

#include <map>

namespace himpun::app
{

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
    connect(m_ui->history->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &HistoryTab::showSentence);
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
    showSentence();
}

void HistoryTab::fillPeople(const reading::CycleBoard &board)
{
    std::map<QString, QString> people;
    for (const reading::HistoryLine &line : board.history) {
        if (!line.by.isEmpty())
            people[QString::fromStdString(line.person)] = QString::fromStdString(line.by.text);
    }
    fillFilter(*m_ui->personBox, tr("Semua orang"), {people.begin(), people.end()});
}

void HistoryTab::fillSteps(const reading::CycleBoard &board)
{
    std::vector<std::pair<QString, QString>> steps;
    for (const sop::Step &step : board.view.sop->steps)
        steps.emplace_back(QStringLiteral("%1. %2").arg(QString::fromStdString(step.no),
                                                        QString::fromStdString(step.activity)),
                           QString::fromStdString(step.id.text));
    fillFilter(*m_ui->stepBox, tr("Semua langkah"), steps);
}

/// Two lines of a row may be too few for it.
void HistoryTab::showSentence()
{
    const QModelIndex current = m_ui->history->currentIndex();
    const QString sentence =
        current.siblingAtColumn(models::HistoryModel::Sentence).data().toString();
    m_ui->sentenceLabel->setText(sentence);
    m_ui->sentenceLabel->setVisible(!sentence.isEmpty());
}

void HistoryTab::showCount()
{
    const int all = m_model.rowCount();
    const int shown = m_filter->rowCount();
    m_ui->countLabel->setText(shown == all ? tr("%n catatan", nullptr, all)
                                           : tr("%1 dari %n catatan", nullptr, all).arg(shown));
}

} // namespace himpun::app
