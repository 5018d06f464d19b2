// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_pane.h"

#include "himpun/indicator/number.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/sheet_lines.h"
#include "past_chart.h"
#include "ui_cell_pane.h"

#include <QKeyEvent>
#include <QListWidget>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::SheetModel;
using models::shown;

constexpr std::size_t mostPeriods = 12;

/// Words too long for the pane, such as names of files, may be broken anywhere.
QString breakable(const QString &text)
{
    constexpr int longest = 18;
    const QChar place(0x200b);
    QString broken;
    int length = 0;
    for (const QChar c : text) {
        length = c.isSpace() ? 0 : length + 1;
        if (length > longest) {
            broken += place;
            length = 1;
        }
        broken += c;
    }
    return broken;
}

void showWhere(QWidget *caption, QLabel *label, const QString &text)
{
    caption->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
    label->setText(breakable(text));
}

PastChart::Point pointOf(const calendar::Period &period, const indicator::Measured &measured)
{
    PastChart::Point point{shown(text::period(period)), std::nullopt, QStringLiteral("–")};
    if (const auto *value = std::get_if<base::Fraction>(&measured)) {
        point.value = QString::fromStdString(value->toFixed(6)).toDouble();
        point.shown = shown(indicator::showRounded(*value));
    }
    return point;
}

std::optional<double> drawn(const std::optional<indicator::Target> &target)
{
    if (!target)
        return std::nullopt;
    return QString::fromStdString(target->lower.toString()).toDouble();
}

QString evidenceName(const indicator::Evidence &evidence)
{
    constexpr int shownDigits = 12;
    return evidence.name.empty() ? shown(evidence.file.hex()).left(shownDigits)
                                 : shown(evidence.name);
}

/// Of all its rows, up to a few.
int heightOf(const QListWidget &list)
{
    constexpr int mostRows = 4;
    const int rows = std::clamp(list.count(), 1, mostRows);
    return rows * list.sizeHintForRow(0) + 2 * list.frameWidth();
}

} // namespace

CellPane::CellPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CellPane>())
{
    m_ui->setupUi(this);
    m_ui->evidenceList->installEventFilter(this);
    connect(m_ui->evidenceButton, &QPushButton::clicked, this, &CellPane::evidenceWanted);
    connect(m_ui->openEvidenceButton, &QPushButton::clicked, this, &CellPane::openEvidence);
    connect(m_ui->removeEvidenceButton, &QPushButton::clicked, this, &CellPane::removeEvidence);
    connect(m_ui->evidenceList, &QListWidget::itemDoubleClicked, this, &CellPane::openEvidence);
    connect(m_ui->evidenceList, &QListWidget::currentRowChanged, this, &CellPane::enableEvidence);
}

CellPane::~CellPane() = default;

void CellPane::showCell(const SheetModel &model, const QModelIndex &index)
{
    const reading::SheetLine *line = model.lineAt(index.row());
    m_ui->content->setVisible(line != nullptr);
    if (!line)
        return;
    const indicator::Indicator *indicator = line->indicator;
    m_ui->nameLabel->setText(shown(indicator ? indicator->name : line->budget->program));
    const QString explanation = index.column() == SheetModel::Achievement
                                    ? QString()
                                    : index.data(SheetModel::ExplanationRole).toString();
    m_ui->explanationLabel->setVisible(!explanation.isEmpty());
    m_ui->explanationLabel->setText(breakable(explanation));
    const QString reckoning =
        index.siblingAtColumn(SheetModel::Achievement).data(SheetModel::ExplanationRole).toString();
    m_ui->reckoningLabel->setVisible(!reckoning.isEmpty());
    m_ui->reckoningLabel->setText(reckoning);
    showWhere(m_ui->definitionCaption, m_ui->definitionLabel,
              indicator ? shown(indicator->definition) : QString());
    showWhere(m_ui->sourceCaption, m_ui->sourceLabel,
              indicator ? shown(indicator->source) : QString());
    showEvidence(model, *line);
    showPast(model, *line);
    showHistory(model, index);
}

void CellPane::showEvidence(const SheetModel &model, const reading::SheetLine &line)
{
    m_isOpen = line.indicator && model.isOpen(line, indicator::Field::Evidence);
    if (m_evidence != line.row.evidence) {
        m_evidence = line.row.evidence;
        m_ui->evidenceList->clear();
        for (const indicator::Evidence &each : m_evidence)
            m_ui->evidenceList->addItem(evidenceName(each));
        m_ui->evidenceList->setCurrentRow(0);
    }
    const bool isThere = !m_evidence.empty();
    m_ui->evidenceCaption->setVisible(line.indicator);
    m_ui->evidenceCaption->setText(isThere ? tr("Bukti dukung") : tr("Bukti dukung: belum ada"));
    m_ui->evidenceList->setVisible(isThere);
    m_ui->evidenceList->setFixedHeight(heightOf(*m_ui->evidenceList));
    m_ui->evidenceButton->setVisible(m_isOpen);
    m_ui->openEvidenceButton->setVisible(isThere);
    m_ui->removeEvidenceButton->setVisible(isThere && m_isOpen);
    enableEvidence();
}

void CellPane::enableEvidence()
{
    const bool isChosen = m_ui->evidenceList->currentRow() >= 0;
    m_ui->openEvidenceButton->setEnabled(isChosen);
    m_ui->removeEvidenceButton->setEnabled(isChosen);
}

void CellPane::openEvidence()
{
    const int row = m_ui->evidenceList->currentRow();
    if (row >= 0)
        emit evidenceOpened(m_evidence[static_cast<std::size_t>(row)]);
}

void CellPane::removeEvidence()
{
    const int row = m_ui->evidenceList->currentRow();
    if (row >= 0 && m_isOpen)
        emit evidenceRemoved(m_evidence[static_cast<std::size_t>(row)]);
}

bool CellPane::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() == QEvent::KeyPress) {
        const int key = static_cast<QKeyEvent *>(event)->key();
        if (key == Qt::Key_Return || key == Qt::Key_Enter)
            return openEvidence(), true;
        if (key == Qt::Key_Delete)
            return removeEvidence(), true;
    }
    return QWidget::eventFilter(watched, event);
}

void CellPane::showPast(const SheetModel &model, const reading::SheetLine &line)
{
    std::vector<PastChart::Point> points;
    const reading::UnitSheet &sheet = *model.sheet();
    if (line.indicator) {
        const auto earlier = sheet.earlier.find(line.indicator->id);
        if (earlier != sheet.earlier.end()) {
            for (const auto &[period, measured] : earlier->second)
                points.push_back(pointOf(period, measured));
        }
    }
    if (points.size() > mostPeriods)
        points.erase(points.begin(), points.end() - mostPeriods);
    points.push_back(pointOf(sheet.period, line.measured));
    m_ui->chart->setPoints(std::move(points), line.indicator
                                                  ? drawn(line.indicator->targetFor(sheet.period))
                                                  : std::nullopt);
}

void CellPane::showHistory(const SheetModel &model, const QModelIndex &index)
{
    const reading::SheetLine &line = *model.lineAt(index.row());
    const auto field = SheetModel::fieldOf(line, index.column());
    QStringList lines;
    if (field) {
        const reading::UnitSheet &sheet = *model.sheet();
        for (const service::SheetRevision &revision : sheet.revisions) {
            const QString text = shown(text::cellWords(
                {line.id(), *field, reading::cellText(line, revision.sheet, *field)}, sheet.form));
            lines << tr("Kiriman %1, %2: %3")
                         .arg(revision.row.revision)
                         .arg(shown(text::dateAndTime(revision.row.at, sheet.zone)),
                              text.isEmpty() ? tr("kosong") : text);
        }
    }
    showWhere(m_ui->historyCaption, m_ui->historyLabel, lines.join(u'\n'));
}

} // namespace himpun::app
