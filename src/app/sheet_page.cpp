// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_page.h"

#include "act_menu.h"
#include "cell_pane.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "himpun/text/trouble.h"
#include "icon.h"
#include "sheet_clipboard.h"
#include "sheet_delegate.h"
#include "sheet_filter.h"
#include "sheet_history.h"
#include "sheet_notices.h"
#include "sheet_place.h"
#include "theme.h"
#include "ui_sheet_page.h"

#include <QFile>
#include <QHeaderView>
#include <QShortcut>
#include <QTimer>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::SheetModel;

using models::shown;

constexpr std::pair<SheetModel::Column, int> widths[] = {
    {SheetModel::Number, 36},        {SheetModel::Name, 220},
    {SheetModel::UnitOfMeasure, 74}, {SheetModel::PeriodTarget, 124},
    {SheetModel::YearTarget, 116},   {SheetModel::LastPeriod, 116},
    {SheetModel::Numerator, 98},     {SheetModel::Denominator, 104},
    {SheetModel::Actual, 116},       {SheetModel::Previous, 116},
    {SheetModel::Achievement, 118},  {SheetModel::Rating, 132},
    {SheetModel::Supporting, 190},   {SheetModel::Hindering, 190},
    {SheetModel::FollowUp, 190},     {SheetModel::Source, 150},
    {SheetModel::Note, 150},         {SheetModel::Evidence, 100},
};

} // namespace

SheetPage::SheetPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent),
      m_ui(std::make_unique<Ui::SheetPage>()),
      m_filter(new SheetFilter(m_model, this)),
      m_history(new SheetHistory(m_model, this)),
      m_menu(new ActMenu(workplace, this)),
      m_reckoning(new QTimer(this))
{
    m_ui->setupUi(this);
    auto *delegate = new SheetDelegate(this);
    m_ui->grid->setModel(m_filter);
    m_ui->grid->setDelegates(delegate, new SheetDelegate(this));
    m_ui->grid->verticalHeader()->setDefaultSectionSize(2 * fontMetrics().height() + 8);
    for (const auto &[column, width] : widths)
        m_ui->grid->setColumnWidth(column, qRound(width * textScale()));
    m_ui->grid->setFrozenColumns(2);
    const int paneWidth = qRound(125 * (1 + textScale()));
    m_ui->pane->setMinimumWidth(paneWidth);
    m_ui->splitter->setSizes({900, paneWidth});
    m_ui->splitter->setStretchFactor(0, 1);
    m_clipboard = std::make_unique<SheetClipboard>(*m_ui->grid, *m_history, workplace.prompter);
    m_ui->moreButton->setMenu(m_menu);
    m_ui->undoButton->setIcon(icon(QStringLiteral("undo")));
    m_ui->redoButton->setIcon(icon(QStringLiteral("redo")));
    for (const QString &filter : {tr("Semua baris"), tr("Yang berubah"), tr("Yang bertanda"),
                                  tr("Yang diberi catatan"), tr("Yang kosong")})
        m_ui->filterBox->addItem(filter);

    connect(&m_model, &SheetModel::cellTyped, this, &SheetPage::store);
    m_reckoning->setSingleShot(true); // once for all cells that change at once
    connect(&m_model, &SheetModel::dataChanged, m_reckoning, qOverload<>(&QTimer::start));
    connect(m_reckoning, &QTimer::timeout, this, [this] {
        showCount();
        showCell();
    });
    connect(
        delegate, &SheetDelegate::typed, this,
        [this](const QModelIndex &index, const QString &text) {
            m_history->write(
                tr("Ketik"),
                {{index.data(SheetModel::RowRole).toString().toStdString(),
                  static_cast<indicator::Field>(index.data(SheetModel::FieldRole).toInt()), text}});
        });
    connect(m_ui->grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &SheetPage::showCell);
    connect(m_ui->grid, &SheetView::remarkWanted, this, &SheetPage::remark);
    connect(m_ui->grid, &SheetView::evidenceWanted, this, &SheetPage::addEvidence);
    connect(m_ui->pane, &CellPane::evidenceWanted, this, &SheetPage::addEvidence);
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
    m_ui->undoButton->setEnabled(false);
    m_ui->redoButton->setEnabled(false);
    connect(m_menu, &ActMenu::done, this, [this](workflow::Operation operation) {
        m_remarks.clear();
        emit told(tr("%1: tersimpan.").arg(shown(text::label(operation))));
        emit go(AtTasks{});
    });
    connectKeys();
}

SheetPage::~SheetPage()
{
    delete m_ui->grid; // what is being typed in it is stored while there is a page to store it
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
    const AtSheet &wanted = std::get<AtSheet>(place);
    if (wanted.cycle != m_place.cycle)
        m_remarks.clear();
    m_place = wanted;
    refresh();
}

void SheetPage::refresh()
{
    workplace().backstage.ask(
        this,
        [place = m_place, official = me()](service::Workbench &bench) {
            return reading::unitSheet(bench, place.cycle, place.unit, official);
        },
        [this](const service::Outcome<reading::UnitSheet> &sheet) {
            if (!sheet)
                return tellTrouble(workplace(), this, sheet.error());
            if (m_model.isSaving())
                return refresh(); // something was typed meanwhile, and is on its way
            showSheet(std::make_shared<const reading::UnitSheet>(*sheet));
        });
}

void SheetPage::showSheet(std::shared_ptr<const reading::UnitSheet> sheet)
{
    const bool isSame = m_model.sheet() && m_model.sheet()->cycle == sheet->cycle
                        && m_model.sheet()->unit == sheet->unit;
    if (!isSame)
        m_history->clear();
    m_place.unit = sheet->unit;
    const QModelIndex kept = isSame ? m_ui->grid->currentIndex() : QModelIndex();
    const auto [row, column] = std::pair(kept.row(), kept.column());
    m_model.setSheet(std::move(sheet));
    showHead();
    showUnits();
    showRemarks();
    showNotices();
    showColumns();
    showButtons();
    showCount();
    m_ui->grid->setCurrentIndex(isSame ? m_filter->index(row, column)
                                       : m_filter->mapFromSource(cellAt(m_model, m_place)));
    if (!isSame)
        showConsequences();
    m_ui->grid->setFocus();
    showCell();
    if (!isSame && this->sheet().returned && !m_place.cell)
        goToNextRemark();
}

/// What is typed leads to capaian and rating: they are to be seen beside it.
void SheetPage::showConsequences()
{
    const QModelIndex current = m_ui->grid->currentIndex();
    m_ui->grid->scrollTo(current.siblingAtColumn(SheetModel::Rating));
    m_ui->grid->scrollTo(current);
}

bool SheetPage::isReview() const
{
    return sheet().task && sheet().task->step.review;
}

void SheetPage::showHead()
{
    m_ui->titleLabel->setText(sheet().lock == reading::Lock::None ? tr("Isian")
                              : isReview()                        ? tr("Periksa")
                                                                  : tr("Isian bidang"));
    QStringList where{shown(sheet().cycleTitle)};
    if (sheet().task && sheet().task->task.due)
        where << tr("tenggat %1 (%2)")
                     .arg(shown(text::dateAndTime(*sheet().task->task.due, sheet().zone)),
                          shown(sheet().task->timeLeft));
    m_ui->whereLabel->setText(where.join(QStringLiteral(" · ")));
}

void SheetPage::showUnits()
{
    m_ui->unitBox->clear();
    for (const auto &[unit, name] : sheet().units)
        m_ui->unitBox->addItem(shown(name), shown(unit.text));
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

void SheetPage::showColumns()
{
    const bool hasElements =
        std::ranges::any_of(sheet().form.indicators, [](const indicator::Indicator &indicator) {
            return indicator.elements.has_value();
        });
    const bool hasBefore =
        sheet().revisions.size() > (sheet().lock == reading::Lock::HandedIn ? 1U : 0U);
    m_ui->grid->setColumnHidden(SheetModel::Numerator, !hasElements);
    m_ui->grid->setColumnHidden(SheetModel::Denominator, !hasElements);
    m_ui->grid->setColumnHidden(SheetModel::Previous, !hasBefore);
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
    m_ui->sendBackButton->setText(corrects ? tr("Minta perbaikan …") : tr("Kembalikan …"));
    m_ui->remarkButton->setVisible(m_ui->sendBackButton->isVisibleTo(this));
    m_ui->moreButton->setVisible(task.has_value());
    m_ui->undoButton->setVisible(sheet().lock == reading::Lock::None);
    m_ui->redoButton->setVisible(sheet().lock == reading::Lock::None);
    m_ui->nextLabel->setText(nextWords(sheet(), static_cast<int>(m_remarks.size())));
    if (!task)
        return;
    std::vector<workflow::Operation> others = task->allowed;
    for (const auto shownElsewhere :
         {workflow::Operation::Complete, workflow::Operation::Approve,
          workflow::Operation::SendBack, workflow::Operation::RequestCorrection})
        std::erase(others, shownElsewhere);
    m_menu->offer(task->cycle, task->task.id, others);
}

void SheetPage::showCount()
{
    if (!m_model.sheet())
        return;
    int filled = 0;
    for (int row = 0; row < m_model.rowCount(); ++row)
        filled += m_model.lineAt(row)->isFilled() ? 1 : 0;
    const int wanted = static_cast<int>(m_model.wanted().size());
    QString words = tr("%1 dari %2 terisi").arg(filled).arg(m_model.rowCount());
    if (sheet().lock == reading::Lock::None && wanted > 0)
        words += QStringLiteral(" · ") + tr("%n sel masih wajib", nullptr, wanted);
    m_ui->countLabel->setText(words);
    if (sheet().lock == reading::Lock::None && sheet().returned) {
        m_ui->returnLabel->setText(returnWords(sheet(), m_model.unanswered()));
        m_ui->doButton->setText(submitWords(sheet(), m_model.unanswered()));
    }
}

void SheetPage::showRemarks()
{
    std::vector<workflow::CellRemark> remarks = m_remarks;
    if (sheet().returned)
        remarks.insert(remarks.end(), sheet().returned->remarks.begin(),
                       sheet().returned->remarks.end());
    m_model.setRemarks(remarks);
}

void SheetPage::showCell()
{
    const QModelIndex cell = m_filter->mapToSource(m_ui->grid->currentIndex());
    m_ui->pane->showCell(m_model, cell);
    emit stands(placeOf(m_model, cell));
}

void SheetPage::store(const indicator::Cell &cell)
{
    const service::CellOrder order{m_place.cycle, sheet().unit, me(), cell};
    workplace().backstage.ask(
        this, [order](service::Workbench &bench) { return bench.fill(order); },
        [this, cell](const service::Outcome<void> &stored) {
            if (stored)
                return m_model.markSaved(cell);
            const text::Message message = text::message(stored.error(), {});
            m_model.markFailed(cell, shown(message.text()));
        });
}

void SheetPage::addEvidence()
{
    const QModelIndex at = m_filter->mapToSource(m_ui->grid->currentIndex());
    const reading::SheetLine *line = m_model.lineAt(at.row());
    if (!line || !line->indicator || sheet().lock != reading::Lock::None)
        return;
    QFile file(
        workplace().prompter.askFileToOpen(this, tr("Bukti dukung"), tr("Semua berkas (*)")));
    if (file.fileName().isEmpty() || !file.open(QIODevice::ReadOnly))
        return;
    const service::CellOrder order{
        m_place.cycle, sheet().unit, me(), {line->id(), indicator::Field::Evidence, {}}};
    workplace().backstage.ask(
        this,
        [order, bytes = file.readAll().toStdString()](service::Workbench &bench) {
            return bench.addEvidence(order, bytes);
        },
        [this](const service::Outcome<void> &added) {
            if (!added)
                return tellTrouble(workplace(), this, added.error());
            refresh();
        });
}

void SheetPage::remark()
{
    const QModelIndex at = m_filter->mapToSource(m_ui->grid->currentIndex());
    const reading::SheetLine *line = m_model.lineAt(at.row());
    if (!line || m_ui->remarkButton->isHidden())
        return;
    const auto field = SheetModel::fieldOf(*line, at.column());
    const std::string column = field ? std::string(indicator::nameOf(*field)) : std::string();
    const auto same = [&](const workflow::CellRemark &other) {
        return other.unit == sheet().unit && other.row == line->id() && other.field == column;
    };
    const auto before = std::ranges::find_if(m_remarks, same);
    const auto words = workplace().prompter.askWords(
        this, tr("Catatan pada sel"),
        tr("Apa yang harus diperbaiki pada “%1”?")
            .arg(shown(line->indicator ? line->indicator->name : line->budget->program)),
        before == m_remarks.end() ? QString() : shown(before->text));
    if (!words)
        return;
    std::erase_if(m_remarks, same);
    if (!words->trimmed().isEmpty())
        m_remarks.push_back({sheet().unit, line->id(), column, words->trimmed().toStdString()});
    showRemarks();
    showButtons();
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
    const QModelIndex next = m_model.nextRemark(m_filter->mapToSource(m_ui->grid->currentIndex()));
    if (next.isValid())
        goTo(next);
}

void SheetPage::submit()
{
    if (!m_model.sheet() || !sheet().task || m_ui->doButton->isHidden())
        return;
    if (isReview())
        return m_menu->act(workflow::Operation::Approve);
    const auto wanted = m_model.wanted();
    if (wanted.empty())
        return m_menu->act(workflow::Operation::Complete);
    goTo(wanted.front());
    emit told(tr("Belum dapat diajukan: %n sel masih wajib diisi atau diperbaiki.", nullptr,
                 static_cast<int>(wanted.size())));
}

void SheetPage::sendBack()
{
    if (!sheet().task)
        return;
    m_menu->act(isReview() ? workflow::Operation::SendBack : workflow::Operation::RequestCorrection,
                m_remarks);
}

} // namespace himpun::app
