// SPDX-License-Identifier: GPL-3.0-or-later
#include "matrix_tab.h"

#include "matrix_delegate.h"
#include "reminders.h"
#include "state_sign.h"
#include "theme.h"
#include "ui_matrix_tab.h"

#include <QHeaderView>
#include <QLabel>

#include <algorithm>

namespace himpun::app
{

MatrixTab::MatrixTab(Workplace workplace, QWidget *parent)
    : CycleTab(workplace, parent), m_ui(std::make_unique<Ui::MatrixTab>())
{
    m_ui->setupUi(this);
    QFont font = m_ui->matrix->font();
    font.setPointSizeF(font.pointSizeF() * 0.92);
    m_ui->matrix->setFont(font);
    m_ui->matrix->setModel(&m_model);
    m_ui->matrix->setItemDelegate(new MatrixDelegate(this));
    const QSize cell = MatrixDelegate::cellSize(QFontMetrics(font));
    m_ui->matrix->horizontalHeader()->setMinimumSectionSize(cell.width());
    m_ui->matrix->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_ui->matrix->verticalHeader()->setDefaultSectionSize(cell.height());
    m_ui->matrix->verticalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    beginAt(m_ui->matrix);
    addLegend();
    connect(m_ui->matrix, &QTableView::clicked, this, &MatrixTab::tellChosen);
    connect(m_ui->matrix, &QTableView::activated, this, &MatrixTab::tellChosen);
    connect(m_ui->remindButton, &QPushButton::clicked, this, &MatrixTab::remind);
}

MatrixTab::~MatrixTab() = default;

void MatrixTab::addLegend()
{
    using reading::Standing;
    const int across = isLargeText() ? 3 : 6;
    int place = 0;
    for (const Standing standing : {Standing::Done, Standing::Open, Standing::Returned,
                                    Standing::Late, Standing::Paused, Standing::NotYet}) {
        auto *words = new QLabel(models::label(standing));
        words->setProperty("muted", true);
        const int row = place / across, column = 2 * (place % across);
        m_ui->legendLayout->addWidget(new StateSign(shapeOf(standing)), row, column);
        m_ui->legendLayout->addWidget(words, row, column + 1);
        ++place;
    }
    m_ui->legendLayout->setColumnStretch(2 * across, 1);
}

void MatrixTab::showBoard(const Board &board)
{
    const reading::StepStanding *cell = m_model.standingAt(m_ui->matrix->currentIndex());
    const auto kept = cell ? std::optional(std::pair(cell->step, cell->unit)) : std::nullopt;
    m_board = board;
    m_model.setBoard(board);
    const QModelIndex index = kept ? m_model.indexOf(kept->first, kept->second) : QModelIndex();
    m_ui->matrix->setCurrentIndex(index.isValid() ? index : firstToLookAt());
    showSummary();
}

/// The first cell that is late, or else the first one that is open.
QModelIndex MatrixTab::firstToLookAt() const
{
    const auto late = reading::lateTasks(*m_board);
    const auto &cycle = m_board->view.cycle;
    const auto open = cycle.openTasks();
    if (!late.empty())
        return m_model.indexOf(cycle.task(late.front()).step, cycle.task(late.front()).unit);
    return open.empty() ? QModelIndex() : m_model.indexOf(open.front()->step, open.front()->unit);
}

void MatrixTab::showSummary()
{
    const auto open = static_cast<int>(m_board->view.cycle.openTasks().size());
    const auto late = static_cast<int>(reading::lateTasks(*m_board).size());
    QString words =
        open == 0 ? tr("Tidak ada tugas yang terbuka.") : tr("%n tugas terbuka", nullptr, open);
    if (late > 0)
        words += QStringLiteral(", ") + tr("%n di antaranya terlambat", nullptr, late);
    m_ui->summaryLabel->setText(words);
    const bool mayComment = std::ranges::count(m_board->allowed, workflow::Operation::Comment) > 0;
    m_ui->remindButton->setEnabled(late > 0 && mayComment);
    m_ui->remindButton->setToolTip(late == 0     ? tr("Tidak ada tugas yang terlambat.")
                                   : !mayComment ? tr("Hanya peserta siklus yang dapat "
                                                      "mengingatkan.")
                                                 : tr("Menulis satu catatan pada setiap tugas "
                                                      "yang terlambat."));
}

void MatrixTab::tellChosen(const QModelIndex &index)
{
    if (const reading::StepStanding *cell = m_model.standingAt(index))
        emit chosen(cell->step, cell->unit);
}

void MatrixTab::remind()
{
    if (!m_ui->remindButton->isEnabled())
        return emit told(m_ui->remindButton->toolTip());
    const std::vector<workflow::Comment> reminders = remindersFor(*m_board);
    const auto count = static_cast<int>(reminders.size());
    const bool agreed = workplace().prompter.confirm(
        this,
        tr("Sebuah catatan pengingat dengan tenggatnya ditulis pada %n tugas yang terlambat, "
           "atas nama Anda.",
           nullptr, count),
        tr("Ingatkan"));
    if (!agreed)
        return;
    workplace().backstage.ask(
        this,
        [cycle = m_board->view.id, by = workplace().seat.official,
         reminders](service::Workbench &bench) { return write(bench, cycle, by, reminders); },
        [this](const service::Outcome<int> &written) {
            if (!written)
                return tellTrouble(workplace(), this, written.error());
            emit told(tr("%n pengingat tersimpan.", nullptr, *written));
        });
}

} // namespace himpun::app
