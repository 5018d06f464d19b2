// SPDX-License-Identifier: GPL-3.0-or-later
#include "cell_pane.h"

#include "himpun/indicator/number.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "past_chart.h"
#include "ui_cell_pane.h"

namespace himpun::app
{

namespace
{

using models::SheetModel;

constexpr std::size_t mostPeriods = 12;

using models::shown;

void showWhere(QWidget *caption, QLabel *label, const QString &text)
{
    caption->setVisible(!text.isEmpty());
    label->setVisible(!text.isEmpty());
    label->setText(text);
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

} // namespace

CellPane::CellPane(QWidget *parent) : QWidget(parent), m_ui(std::make_unique<Ui::CellPane>())
{
    m_ui->setupUi(this);
    connect(m_ui->evidenceButton, &QPushButton::clicked, this, &CellPane::evidenceWanted);
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
    m_ui->explanationLabel->setText(explanation);
    const QString reckoning =
        index.siblingAtColumn(SheetModel::Achievement).data(SheetModel::ExplanationRole).toString();
    m_ui->reckoningLabel->setVisible(!reckoning.isEmpty());
    m_ui->reckoningLabel->setText(reckoning);
    showWhere(m_ui->definitionCaption, m_ui->definitionLabel,
              indicator ? shown(indicator->definition) : QString());
    showWhere(m_ui->sourceCaption, m_ui->sourceLabel,
              indicator ? shown(indicator->source) : QString());
    m_ui->evidenceCaption->setVisible(indicator);
    m_ui->evidenceCaption->setText(
        tr("Bukti dukung: %n berkas", nullptr, static_cast<int>(line->row.evidence.size())));
    m_ui->evidenceButton->setVisible(indicator && model.sheet()->lock == reading::Lock::None);
    showPast(model, *line);
    showHistory(model, index);
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
        for (const service::SheetRevision &revision : model.sheet()->revisions) {
            const QString text = shown(reading::cellText(line, revision.sheet, *field));
            lines << tr("Kiriman %1, %2: %3")
                         .arg(revision.row.revision)
                         .arg(shown(text::dateAndTime(revision.row.at, model.sheet()->zone)),
                              text.isEmpty() ? tr("kosong") : text);
        }
    }
    showWhere(m_ui->historyCaption, m_ui->historyLabel, lines.join(u'\n'));
}

} // namespace himpun::app
