// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_page.h"

#include "act_menu.h"
#include "checks_tab.h"
#include "flow_tab.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "himpun/text/labels.h"
#include "history_tab.h"
#include "matrix_tab.h"
#include "papers_tab.h"
#include "story_panel.h"
#include "ui_cycle_page.h"

#include <utility>

namespace himpun::app
{

namespace
{

constexpr int leastBesideStory = 480;

} // namespace

using models::shown;

CyclePage::CyclePage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent),
      m_ui(std::make_unique<Ui::CyclePage>()),
      m_flow(new FlowTab(workplace)),
      m_matrix(new MatrixTab(workplace)),
      m_papers(new PapersTab(workplace)),
      m_story(new StoryPanel(workplace)),
      m_menu(new ActMenu(workplace, this))
{
    m_ui->setupUi(this);
    addTab(m_flow, tr("Alur"), QStringLiteral("flowTab"));
    addTab(m_matrix, tr("Kelengkapan"), QStringLiteral("matrixTab"));
    addTab(new ChecksTab(workplace), tr("Pemeriksaan data"), QStringLiteral("checksTab"));
    addTab(m_papers, tr("Dokumen"), QStringLiteral("papersTab"));
    addTab(new HistoryTab(workplace), tr("Jejak"), QStringLiteral("historyTab"));
    m_ui->splitter->addWidget(m_story);
    m_ui->splitter->setStretchFactor(0, 1);
    m_ui->tabs->setMinimumWidth(leastBesideStory); // those that need more are never beside it
    m_ui->splitter->setSizes({720, 380});
    m_story->hide();
    m_ui->actButton->setMenu(m_menu);
    connect(m_ui->tabs, &QTabWidget::currentChanged, this, &CyclePage::makeRoom);
    connect(m_ui->backButton, &QPushButton::clicked, this, [this] { emit go(AtCycles{}); });
    connect(m_story, &StoryPanel::go, this, &Page::go);
    connect(m_story, &StoryPanel::told, this, &Page::told);
    connect(m_menu, &ActMenu::told, this, &CyclePage::told);
}

CyclePage::~CyclePage() = default;

void CyclePage::run(CycleErrand errand)
{
    if (!m_board)
        return;
    if (errand == CycleErrand::Document) {
        m_ui->tabs->setCurrentWidget(m_papers);
        return m_papers->makePdf();
    }
    m_ui->tabs->setCurrentWidget(m_matrix);
    m_matrix->remind();
}

void CyclePage::addTab(CycleTab *tab, const QString &title, const QString &name)
{
    tab->setObjectName(name);
    m_ui->tabs->addTab(tab, title);
    m_tabs.push_back(tab);
    connect(tab, &CycleTab::told, this, &Page::told);
    connect(tab, &CycleTab::go, this, &Page::go);
    connect(tab, &CycleTab::chosen, this,
            [this](const sop::StepId &step, const std::optional<workflow::UnitId> &unit) {
                m_story->tell(m_board, step, unit);
            });
}

void CyclePage::arrive(const Place &place)
{
    const auto &[cycle, errand] = std::get<AtCycle>(place);
    m_errand = errand;
    if (cycle != m_cycle) {
        m_cycle = cycle;
        clear();
    } else if (m_board) {
        focusBegin();
    }
    refresh();
}

/// What is shown of one cycle must not be acted on while another is being read.
void CyclePage::clear()
{
    m_board.reset();
    m_story->hide();
    m_isStoryAside = false;
    m_ui->titleLabel->clear();
    m_ui->aboutLabel->clear();
    m_ui->actButton->setEnabled(false);
    m_ui->tabs->setCurrentIndex(0);
    m_ui->tabs->setEnabled(false);
}

/// The story is of what was chosen in Alur or Kelengkapan; the other tabs have a use for its room.
void CyclePage::makeRoom()
{
    const QWidget *tab = m_ui->tabs->currentWidget();
    const bool hasSteps = tab == m_flow || tab == m_matrix;
    if (!hasSteps) {
        m_isStoryAside = m_isStoryAside || !m_story->isHidden();
        return m_story->hide();
    }
    if (!std::exchange(m_isStoryAside, false))
        return;
    m_story->show();
    m_story->refresh(m_board);
}

void CyclePage::focusBegin()
{
    static_cast<CycleTab *>(m_ui->tabs->currentWidget())->focusBegin();
}

void CyclePage::refresh()
{
    workplace().backstage.ask(
        this,
        [cycle = m_cycle, official = me()](service::Workbench &bench) {
            return reading::cycleBoard(bench, cycle, official);
        },
        [this, cycle = m_cycle](service::Outcome<reading::CycleBoard> &&board) {
            if (cycle != m_cycle)
                return;
            if (!board) {
                m_errand.reset();
                return tellTrouble(workplace(), this, board.error());
            }
            showBoard(std::make_shared<const reading::CycleBoard>(std::move(*board)));
        });
}

void CyclePage::showBoard(const Board &board)
{
    const bool isFirst = !m_board;
    m_board = board;
    showHead();
    for (CycleTab *tab : m_tabs)
        tab->showBoard(board);
    m_story->refresh(board);
    m_ui->tabs->setEnabled(true);
    if (isFirst)
        focusBegin();
    if (const auto errand = std::exchange(m_errand, std::nullopt))
        run(*errand);
}

void CyclePage::showHead()
{
    const service::CycleView &view = m_board->view;
    m_ui->titleLabel->setText(shown(view.cycle.title));
    QStringList about{shown(text::label(view.cycle.state))};
    const QString period = shown(text::period(view.cycle.period));
    if (period != m_ui->titleLabel->text())
        about << period;
    about << tr("SOP %1").arg(shown(view.sop->title))
          << tr("dimulai %1")
                 .arg(shown(text::dateAndTime(view.cycle.startedAt, view.calendar->data().zone)));
    m_ui->aboutLabel->setText(about.join(QStringLiteral(" · ")));
    m_menu->offer(m_cycle, std::nullopt, m_board->allowed);
    m_ui->actButton->setEnabled(!m_board->allowed.empty());
}

} // namespace himpun::app
