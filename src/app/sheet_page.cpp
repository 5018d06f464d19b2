// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_page.h"

#include "act_menu.h"
#include "cell_keeper.h"
#include "cell_pane.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "icon.h"
#include "sheet_clipboard.h"
#include "sheet_columns.h"
#include "sheet_delegate.h"
#include "sheet_evidence.h"
#include "sheet_filter.h"
#include "sheet_history.h"
#include "sheet_notices.h"
#include "sheet_place.h"
#include "sheet_review.h"
#include "sheet_worksheet.h"
#include "theme.h"
#include "ui_sheet_page.h"

#include <QHeaderView>
#include <QShortcut>
#include <QTimer>

#include <utility>

namespace himpun::app
{

using models::SheetModel;
using models::shown;

SheetPage::SheetPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent),
      m_ui(std::make_unique<Ui::SheetPage>()),
      m_filter(new SheetFilter(m_model, this)),
      m_history(new SheetHistory(m_model, this)),
      m_menu(new ActMenu(workplace, this)),
      m_evidence(new SheetEvidence(workplace, m_model, *m_history, this)),
      m_review(new SheetReview(workplace, m_model, *m_menu, this)),
      m_reckoning(new QTimer(this))
{
    m_ui->setupUi(this);
    setUpGrid();
    m_clipboard =
        std::make_unique<SheetClipboard>(*m_ui->grid, m_model, *m_history, workplace.prompter);
    m_ui->moreButton->setMenu(m_menu);
    m_ui->worksheetButton->setMenu((new SheetWorksheet(workplace, m_model, this))->menu());
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    m_ui->redoButton->setIcon(icon(QStringLiteral("redo")));
    for (const QString &filter :
         {tr("Semua baris"), tr("Yang perlu dilihat"), tr("Yang berubah"), tr("Yang bertanda"),
          tr("Yang diberi catatan"), tr("Yang kosong")})
        m_ui->filterBox->addItem(filter);
    connectCells();
    connectButtons();
    connectKeys();
}

SheetPage::~SheetPage()
{
    delete m_ui->grid; // what is being typed in it is stored while there is a page to store it
}

void SheetPage::setUpGrid()
{
    auto *delegate = new SheetDelegate(this);
    m_ui->grid->setModel(m_filter);
    m_ui->grid->setDelegates(delegate, new SheetDelegate(this));
    m_ui->grid->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    setUpColumns(*m_ui->grid);
    const int paneWidth = qRound(115 * (1 + textScale()));
    m_ui->pane->setMinimumWidth(paneWidth);
    m_ui->splitter->setSizes({900, paneWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    connect(
        delegate, &SheetDelegate::typed, this,
        [this](const QModelIndex &index, const QString &text) {
            m_history->write(
                tr("Ketik"),
                {{index.data(SheetModel::RowRole).toString().toStdString(),
                  static_cast<indicator::Field>(index.data(SheetModel::FieldRole).toInt()), text}});
        });
}

void SheetPage::connectCells()
{
    connect(new CellKeeper(workplace(), m_model, this), &CellKeeper::saved, this,
            &SheetPage::saved);
    m_reckoning->setSingleShot(true); // once for all cells that change at once
    connect(&m_model, &SheetModel::dataChanged, m_reckoning, qOverload<>(&QTimer::start));
    connect(m_reckoning, &QTimer::timeout, this, [this] {
        showCount();
        showCell();
    });
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SheetPage::showCell);
    connect(m_ui->grid, &SheetView::typingEnded, this, [this] {
        if (std::exchange(m_isStale, false))
            refresh();
    });
    connect(m_ui->grid, &SheetView::remarkWanted, this, &SheetPage::remark);
    const auto addEvidence = [this] { m_evidence->add(current().row()); };
    connect(m_ui->grid, &SheetView::evidenceWanted, this, addEvidence);
    connect(m_ui->pane, &CellPane::evidenceWanted, this, addEvidence);
    const auto addSame = [this] { m_evidence->addSame(current().row()); };
    connect(m_ui->pane, &CellPane::sameEvidenceWanted, this, addSame);
    connect(m_ui->pane, &CellPane::evidenceRemoved, this,
            [this](const indicator::Evidence &it) { m_evidence->remove(current().row(), it); });
    connect(m_ui->pane, &CellPane::evidenceOpened, m_evidence, &SheetEvidence::open);
}

void SheetPage::connectButtons()
{
    connect(m_review, &SheetReview::changed, this, &SheetPage::showButtons);
    connect(m_ui->remarkButton, &QPushButton::clicked, this, &SheetPage::remark);
    connect(m_ui->nextRemarkButton, &QPushButton::clicked, this, &SheetPage::goToNextRemark);
    connect(m_ui->doButton, &QPushButton::clicked, this, &SheetPage::submit);
    connect(m_ui->sendBackButton, &QPushButton::clicked, this, &SheetPage::sendBack);
    connect(m_ui->findEdit, &QLineEdit::textChanged, m_filter, &SheetFilter::setWords);
    connect(m_ui->filterBox, &QComboBox::currentIndexChanged, this,
            [this](int chosen) { m_filter->setShown(static_cast<RowsShown>(chosen)); });
    connect(m_ui->unitBox, &QComboBox::activated, this, [this] {
        emit go(AtSheet{m_place.cycle,
                        workflow::UnitId{m_ui->unitBox->currentData().toString().toStdString()}});
    });
    connect(m_ui->allOpenBox, &QCheckBox::toggled, &m_model, &SheetModel::setAllOpen);
    connect(m_history, &QUndoStack::canUndoChanged, m_ui->undoButton, &QWidget::setEnabled);
    connect(m_history, &QUndoStack::canRedoChanged, m_ui->redoButton, &QWidget::setEnabled);
    connect(m_ui->undoButton, &QPushButton::clicked, m_history, &QUndoStack::undo);
    connect(m_ui->redoButton, &QPushButton::clicked, m_history, &QUndoStack::redo);
    connect(m_history, &SheetHistory::changedBack, this,
            [this](const CellText &cell) { goTo(m_model.indexOf(cell.row, cell.field)); });
    connect(m_menu, &ActMenu::told, this, &SheetPage::told);
    connect(m_menu, &ActMenu::done, this, [this](workflow::Operation operation) {
        if (handsOn(operation)) // else the page reads again by itself
            emit go(AtTasks{});
    });
}

void SheetPage::connectKeys()
{
    const auto key = [this](const QKeySequence &keys, auto deed) {
        connect(new QShortcut(keys, this), &QShortcut::activated, this, deed);
    };
    key(QKeySequence(Qt::CTRL | Qt::Key_Return), &SheetPage::submit);
    key(QKeySequence(Qt::CTRL | Qt::Key_Enter), &SheetPage::submit);
    key(QKeySequence(Qt::Key_F8), &SheetPage::goToNextRemark);
    key(QKeySequence::Find, [this] { m_ui->findEdit->setFocus(); });
    key(QKeySequence::Undo, [this] { m_history->undo(); });
    key(QKeySequence::Redo, [this] { m_history->redo(); });
    key(QKeySequence(Qt::CTRL | Qt::Key_Y), [this] { m_history->redo(); });
}

void SheetPage::arrive(const Place &place)
{
    m_place = std::get<AtSheet>(place);
    m_review->openFor(m_place.cycle);
    m_ui->grid->setFocus(); // ends a cell that is still being typed
    if (m_model.sheet() && !isShown(m_place))
        clear();
    refresh();
}

bool SheetPage::mayClose()
{
    const int refused = m_model.sheet() ? m_model.refused() : 0;
    return refused == 0
           || workplace().prompter.confirm(
               this,
               tr("Isi %n sel belum tersimpan: sel itu bergaris merah. Bila program ditutup "
                  "sekarang, isi itu hilang.",
                  nullptr, refused),
               tr("Tutup juga"), tr("Perbaiki"));
}

void SheetPage::refresh()
{
    workplace().backstage.ask(
        this,
        [place = m_place, official = me()](service::Workbench &bench) {
            return reading::unitSheet(bench, place.cycle, place.unit, official);
        },
        [this, cycle = m_place.cycle](const service::Outcome<reading::UnitSheet> &sheet) {
            if (cycle != m_place.cycle)
                return; // one has gone on meanwhile
            if (!sheet)
                return tellTrouble(workplace(), this, sheet.error());
            if (m_place.unit.value_or(sheet->unit) != sheet->unit)
                return;
            if (m_ui->grid->isTyping()) {
                m_isStale = true;
                return;
            }
            if (m_model.isSaving())
                return refresh(); // something was typed meanwhile, and is on its way
            showSheet(std::make_shared<const reading::UnitSheet>(*sheet));
        });
}

bool SheetPage::isShown(const AtSheet &place) const
{
    return sheet().cycle == place.cycle && place.unit.value_or(sheet().unit) == sheet().unit;
}

void SheetPage::clear()
{
    m_history->clear();
    m_model.setSheet({});
}

void SheetPage::showSheet(std::shared_ptr<const reading::UnitSheet> sheet)
{
    const bool isSame = m_model.sheet() && isShown({sheet->cycle, sheet->unit})
                        && m_model.sheet()->lock == sheet->lock && m_reader == me();
    if (!isSame)
        clear();
    m_reader = me();
    m_place.unit = sheet->unit;
    const AtSheet kept = isSame ? placeOf(m_model, current()) : m_place;
    m_model.setSheet(std::move(sheet));
    showHead();
    showUnits();
    m_review->show();
    showNotices();
    if (!isSame)
        showColumns(*m_ui->grid, this->sheet());
    showButtons();
    showCount();
    const bool isNamed = m_place.cell.has_value();
    if (!isSame && !isNamed)
        chooseRows();
    if (isSame && !isNamed) // invalid where it is filtered away now
        m_ui->grid->setCurrentIndex(m_filter->mapFromSource(cellAt(m_model, kept)));
    else
        goTo(isReview() && !isNamed ? m_filter->mapToSource(m_filter->index(0, SheetModel::Actual))
                                    : cellAt(m_model, m_place));
    m_place.cell.reset();
    showCell();
    if (const QModelIndex remark = m_model.nextRemark({});
        !isSame && this->sheet().returned && !isNamed && remark.isValid())
        goTo(remark);
}

/// Who judges a sheet again begins with what is not as it was; the filter says so.
void SheetPage::chooseRows()
{
    const bool isAgain = isReview() && revisionsBefore(sheet()) > 0 && m_filter->hasNotable();
    m_ui->filterBox->setCurrentIndex(
        static_cast<int>(isAgain ? RowsShown::Notable : RowsShown::All));
}

QString SheetPage::helpTopic() const
{
    return m_model.sheet() && isReview() ? QStringLiteral("periksa") : QStringLiteral("isian");
}

bool SheetPage::isReview() const
{
    return sheet().task && sheet().task->step.review;
}

void SheetPage::showHead()
{
    m_ui->titleLabel->setText(titleWords(sheet(), isReview()));
    m_ui->whereLabel->setText(whereWords(sheet()));
}

void SheetPage::showUnits()
{
    m_ui->unitBox->clear();
    for (const reading::UnitInList &unit : sheet().units)
        m_ui->unitBox->addItem(unit.exempted ? tr("%1 (dibebaskan)").arg(shown(unit.name))
                                             : shown(unit.name),
                               shown(unit.id.text));
    m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(shown(sheet().unit.text)));
}

void SheetPage::showNotices()
{
    const QString lock = lockWords(sheet(), isReview());
    m_ui->lockNotice->setVisible(!lock.isEmpty());
    m_ui->lockLabel->setText(lock);
    const bool isOpenAgain = sheet().lock == reading::Lock::None && sheet().returned;
    m_ui->returnNotice->setVisible(isOpenAgain);
    if (isOpenAgain)
        m_ui->returnLabel->setText(returnWords(sheet(), m_model.unanswered()));
    const bool hasRemarks = isOpenAgain && !sheet().returned->remarks.empty();
    m_ui->nextRemarkButton->setVisible(hasRemarks);
    m_ui->allOpenBox->setVisible(hasRemarks);
}

void SheetPage::showButtons()
{
    const auto &task = sheet().task;
    const auto may = [&](workflow::Operation operation) { return task && task->may(operation); };
    const bool isEntry = task && task->step.entry && sheet().lock == reading::Lock::None;
    const bool approves = may(workflow::Operation::Approve);
    const bool corrects = may(workflow::Operation::RequestCorrection) && !isReview();
    m_ui->doButton->setVisible(isEntry || approves);
    m_ui->doButton->setText(isEntry ? submitWords(sheet(), m_model.unanswered())
                                    : approveWords(task ? &task->step : nullptr));
    m_ui->sendBackButton->setVisible(may(workflow::Operation::SendBack) || corrects);
    m_ui->sendBackButton->setText(corrects ? tr("Minta per&baikan …") : tr("&Kembalikan …"));
    m_ui->remarkButton->setVisible(m_ui->sendBackButton->isVisibleTo(this)
                                   && sheet().lock != reading::Lock::Exempted);
    m_ui->moreButton->setVisible(task.has_value());
    m_ui->undoButton->setVisible(sheet().lock == reading::Lock::None);
    m_ui->redoButton->setVisible(sheet().lock == reading::Lock::None);
    m_ui->nextLabel->setText(nextWords(sheet(), static_cast<int>(m_review->remarks())));
    if (!task)
        return;
    std::vector<workflow::Operation> others = task->allowed;
    for (const auto shownElsewhere :
         {workflow::Operation::Complete, workflow::Operation::Approve,
          workflow::Operation::SendBack, workflow::Operation::RequestCorrection})
        std::erase(others, shownElsewhere);
    m_menu->offer(task->cycle, task->task.id, others, &task->step);
}

void SheetPage::showCount()
{
    if (!m_model.sheet())
        return;
    m_ui->countLabel->setText(countWords(m_model));
    if (sheet().lock == reading::Lock::None && sheet().returned) {
        m_ui->returnLabel->setText(returnWords(sheet(), m_model.unanswered()));
        m_ui->doButton->setText(submitWords(sheet(), m_model.unanswered()));
    }
}

void SheetPage::showCell()
{
    m_ui->pane->showCell(m_model, current());
    if (!m_model.sheet())
        return;
    emit stands(placeOf(m_model, current()));
}

QModelIndex SheetPage::current() const
{
    return m_filter->mapToSource(m_ui->grid->currentIndex());
}

void SheetPage::remark()
{
    if (!m_ui->remarkButton->isHidden())
        m_review->remark(current());
}

void SheetPage::goTo(const QModelIndex &source)
{
    QModelIndex shownIndex = m_filter->mapFromSource(source);
    if (!shownIndex.isValid()) { // filtered away
        m_ui->filterBox->setCurrentIndex(0);
        m_ui->findEdit->clear();
        shownIndex = m_filter->mapFromSource(source);
    }
    m_ui->grid->setCurrentIndex(shownIndex);
    m_ui->grid->scrollTo(shownIndex);
    m_ui->grid->setFocus();
}

void SheetPage::goToNextRemark()
{
    m_ui->grid->setFocus(); // what is being typed there may be the answer
    if (const QModelIndex next = m_model.nextRemark(current()); next.isValid())
        goTo(next);
}

void SheetPage::submit()
{
    if (!m_model.sheet() || !sheet().task || m_ui->doButton->isHidden())
        return;
    if (isReview())
        return m_menu->act(workflow::Operation::Approve);
    m_ui->grid->setFocus(); // ends a cell that is still being typed
    const auto wanted = m_model.wanted();
    if (wanted.empty()) {
        if (m_review->mayHandIn())
            m_menu->act(workflow::Operation::Complete);
        return;
    }
    goTo(wanted.front());
    emit told(tr("Belum dapat diajukan: %n sel masih wajib diisi atau diperbaiki.", nullptr,
                 static_cast<int>(wanted.size())));
}

void SheetPage::sendBack()
{
    if (!m_model.sheet() || !sheet().task)
        return;
    m_menu->act(isReview() ? workflow::Operation::SendBack
                           : workflow::Operation::RequestCorrection);
}

} // namespace himpun::app
