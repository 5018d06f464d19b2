// SPDX-License-Identifier: GPL-3.0-or-later
#include "story_panel.h"

#include "act_menu.h"
#include "himpun/models/shown.h"
#include "icon.h"
#include "story_round.h"
#include "ui_story_panel.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::shown;

/// How much a unit needs to be looked at: what is late before what is open.
int need(reading::Standing standing)
{
    using reading::Standing;
    switch (standing) {
    case Standing::Late: return 4;
    case Standing::Returned: return 3;
    case Standing::Open:
    case Standing::Paused: return 2;
    case Standing::Done:
    case Standing::Again:
    case Standing::Skipped: return 1;
    case Standing::NotYet:
    case Standing::Exempted: return 0;
    }
    return 0;
}

std::optional<workflow::UnitId> neediestUnit(const reading::CycleBoard &board,
                                             const sop::StepId &step)
{
    const auto standings = reading::standingsOf(board, board.view.sop->step(step));
    const auto neediest = std::ranges::max_element(
        standings, {}, [](const reading::StepStanding &each) { return need(each.standing); });
    return neediest == standings.end() ? std::nullopt : neediest->unit;
}

} // namespace

StoryPanel::StoryPanel(Workplace workplace, QWidget *parent)
    : QFrame(parent), m_ui(std::make_unique<Ui::StoryPanel>()), m_menu(new ActMenu(workplace, this))
{
    m_ui->setupUi(this);
    m_ui->closeButton->setIcon(icon(QStringLiteral("close")));
    m_ui->roundsArea->viewport()->setAutoFillBackground(false);
    m_ui->rounds->setAutoFillBackground(false);
    m_ui->actButton->setMenu(m_menu);
    connect(m_ui->closeButton, &QPushButton::clicked, this, &QWidget::hide);
    connect(m_ui->unitBox, &QComboBox::activated, this, [this] {
        m_unit = workflow::UnitId{m_ui->unitBox->currentData().toString().toStdString()};
        tellAgain();
    });
    connect(m_ui->sheetButton, &QPushButton::clicked, this, [this] {
        emit go(AtSheet{m_board->view.id, m_unit});
    });
    connect(m_menu, &ActMenu::told, this, &StoryPanel::told);
}

StoryPanel::~StoryPanel() = default;

void StoryPanel::tell(const Board &board, const sop::StepId &step,
                      const std::optional<workflow::UnitId> &unit)
{
    m_board = board;
    m_step = step;
    m_unit = unit;
    if (!unit && board->view.sop->step(step).scope == sop::Scope::Unit)
        m_unit = neediestUnit(*board, step);
    fillUnits();
    tellAgain();
    setVisible(true);
}

void StoryPanel::refresh(const Board &board)
{
    if (isHidden())
        return;
    tell(board, m_step, m_unit);
}

void StoryPanel::fillUnits()
{
    m_ui->unitBox->clear();
    m_ui->unitBox->setVisible(m_unit.has_value());
    if (!m_unit)
        return;
    for (const workflow::UnitInCycle &each : m_board->view.cycle.units) {
        const service::Unit *unit = m_board->view.find(each.unit);
        m_ui->unitBox->addItem(shown(unit ? unit->name : each.unit.text), shown(each.unit.text));
    }
    m_ui->unitBox->setCurrentIndex(m_ui->unitBox->findData(shown(m_unit->text)));
}

void StoryPanel::tellAgain()
{
    showStory(reading::storyOf(*m_board, m_step, m_unit));
}

void StoryPanel::showStory(const reading::StepStory &story)
{
    m_ui->placeLabel->setText(tr("Langkah %1 · %2").arg(shown(story.step.no), shown(story.actor)));
    m_ui->activityLabel->setText(shown(story.step.activity));
    m_ui->emptyLabel->setVisible(story.rounds.empty());
    m_ui->emptyLabel->setText(story.standing.standing == reading::Standing::Exempted
                                  ? tr("Bidang ini dibebaskan dari siklus ini.")
                                  : tr("Langkah ini belum dibuka."));
    showRounds(story);
    m_ui->sheetButton->setVisible(story.unit && !story.rounds.empty());
    m_ui->actButton->setVisible(!story.allowed.empty());
    if (story.standing.task)
        m_menu->offer(m_board->view.id, story.standing.task, story.allowed, &story.step);
}

void StoryPanel::showRounds(const reading::StepStory &story)
{
    while (QLayoutItem *item = m_ui->roundsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    for (const reading::StoryRound &round : story.rounds)
        m_ui->roundsLayout->addWidget(storyRound(round, story.zone));
    m_ui->roundsLayout->addStretch();
}

} // namespace himpun::app
