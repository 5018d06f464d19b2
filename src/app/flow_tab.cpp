// SPDX-License-Identifier: GPL-3.0-or-later
#include "flow_tab.h"

#include "himpun/reading/flow_marks.h"
#include "ui_flow_tab.h"

namespace himpun::app
{

namespace
{

constexpr double zoomStep = 1.25;

} // namespace

FlowTab::FlowTab(Workplace workplace, QWidget *parent)
    : CycleTab(workplace, parent), m_ui(std::make_unique<Ui::FlowTab>())
{
    m_ui->setupUi(this);
    beginAt(m_ui->flow);
    connect(m_ui->smallerButton, &QPushButton::clicked, this,
            [this] { m_ui->flow->zoom(1 / zoomStep); });
    connect(m_ui->largerButton, &QPushButton::clicked, this,
            [this] { m_ui->flow->zoom(zoomStep); });
    connect(m_ui->fitButton, &QPushButton::clicked, m_ui->flow, &FlowView::fitWidth);
    connect(m_ui->flow, &FlowView::chosen, this,
            [this](const sop::StepId &step) { emit chosen(step, std::nullopt); });
}

FlowTab::~FlowTab() = default;

void FlowTab::showBoard(const Board &board)
{
    m_ui->flow->setSop(board->view.sop);
    m_ui->flow->setMarks(reading::marksOf(*board));
}

} // namespace himpun::app
