// SPDX-License-Identifier: GPL-3.0-or-later
#include "tasks_page.h"

#include "act_menu.h"
#include "act_name.h"
#include "check_line.h"
#include "coordinators.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"
#include "icon.h"
#include "task_delegate.h"
#include "theme.h"
#include "ui_tasks_page.h"

#include <QCheckBox>

#include <algorithm>
#include <utility>

namespace himpun::app
{

namespace
{

using models::shown;

QString listed(const std::vector<std::string> &texts)
{
    QStringList parts;
    for (const std::string &text : texts)
        parts << shown(text);
    return parts.join(u'\n');
}

bool opensSheet(const reading::TaskCard &card)
{
    return card.step.entry || card.step.review;
}

QString primaryText(const reading::TaskCard &card)
{
    if (card.step.entry)
        return card.returned ? TasksPage::tr("Perbaiki formulir") : TasksPage::tr("Isi formulir");
    if (card.step.review)
        return TasksPage::tr("Periksa");
    return actName(workflow::Operation::Complete, &card.step);
}

QString placeOf(const reading::TaskCard &card)
{
    QStringList parts{TasksPage::tr("Langkah %1").arg(shown(card.step.no)), shown(card.actor)};
    if (!card.unitName.empty())
        parts << shown(card.unitName);
    parts << shown(card.cycleTitle);
    if (card.task.round > 1)
        parts << TasksPage::tr("putaran %1").arg(card.task.round);
    return parts.join(QStringLiteral(" · "));
}

QString dueOf(const reading::TaskCard &card)
{
    if (!card.task.due)
        return TasksPage::tr("Tanpa tenggat");
    return QStringLiteral("%1 (%2)").arg(shown(text::dateAndTime(*card.task.due, card.zone)),
                                         shown(card.timeLeft));
}

QString returnText(const reading::TaskCard &card)
{
    QString words =
        (card.returned->isReopening ? TasksPage::tr("Siklus dibuka lagi oleh %1 pada %2:\n%3")
                                    : TasksPage::tr("Dikembalikan oleh %1 pada %2:\n%3"))
            .arg(shown(card.returnedBy), shown(text::dateAndTime(card.returned->at, card.zone)),
                 shown(card.returned->reason));
    if (!card.returned->remarks.empty())
        words += u'\n'
                 + TasksPage::tr("%n catatan pada sel", nullptr,
                                 static_cast<int>(card.returned->remarks.size()));
    return words;
}

} // namespace

TasksPage::TasksPage(Workplace workplace, QWidget *parent)
    : Page(workplace, parent),
      m_ui(std::make_unique<Ui::TasksPage>()),
      m_menu(new ActMenu(workplace, this))
{
    m_ui->setupUi(this);
    m_ui->taskList->setModel(&m_model);
    m_ui->taskList->setItemDelegate(new TaskDelegate(this));
    m_ui->splitter->setSizes({420, 620});
    m_ui->rowArea->viewport()->setAutoFillBackground(false);
    m_ui->row->setAutoFillBackground(false);
    m_ui->moreButton->setMenu(m_menu);
    connect(m_ui->taskList->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &TasksPage::choose);
    connect(m_ui->taskList, &QListView::activated, this, &TasksPage::doPrimary);
    connect(m_ui->primaryButton, &QPushButton::clicked, this, &TasksPage::doPrimary);
    m_ui->emptyIcon->setPixmap(icon(QStringLiteral("tasks")).pixmap(QSize(48, 48) * textScale()));
    connect(m_ui->cycleButton, &QPushButton::clicked, this, [this] {
        if (const reading::TaskCard *card = m_model.cardAt(m_ui->taskList->currentIndex()))
            emit go(AtCycle{card->cycle});
    });
    connect(m_ui->cyclesButton, &QPushButton::clicked, this, [this] { emit go(AtCycles{}); });
    connect(m_menu, &ActMenu::told, this, &TasksPage::told);
    showWhoStarts(false);
}

TasksPage::~TasksPage() = default;

void TasksPage::arrive(const Place &)
{
    m_ui->taskList->setFocus();
    m_cycle = {};
    if (std::exchange(m_reader, me()) != me())
        m_ui->taskList->setCurrentIndex({}); // one begins with his own first task
    refresh();
}

void TasksPage::refresh()
{
    workplace().backstage.ask(
        this,
        [official = me()](service::Workbench &bench) {
            return reading::taskCards(bench, official);
        },
        [this](const service::Outcome<std::vector<reading::TaskCard>> &cards) {
            if (cards)
                showCards(*cards);
            else
                tellTrouble(workplace(), this, cards.error());
        });
    workplace().backstage.ask(
        this, [](service::Workbench &bench) { return bench.office(); },
        [this](const service::Outcome<std::shared_ptr<const service::Office>> &office) {
            if (office)
                showWhoStarts(mayChange(**office, workplace().seat));
        });
}

/// Whoever starts cycles is not told to wait for himself.
void TasksPage::showWhoStarts(bool isMe)
{
    m_ui->emptyLabel->setText(isMe ? tr("Anda pengelola siklus: mulailah siklus berikutnya di "
                                        "halaman Siklus.")
                                   : tr("Begitu pengelola memulai satu siklus, tugas Anda muncul "
                                        "di sini."));
    m_ui->cyclesButton->setVisible(isMe);
}

void TasksPage::showCards(std::vector<reading::TaskCard> cards)
{
    const reading::TaskCard *before = m_model.cardAt(m_ui->taskList->currentIndex());
    const auto kept =
        before ? std::optional(std::pair(before->cycle, before->task.id)) : std::nullopt;
    const auto mine = std::ranges::count_if(cards, [](const reading::TaskCard &card) {
        return card.urgency != reading::Urgency::OfOthers;
    });
    m_isListing = true;
    m_model.setCards(std::move(cards));
    m_ui->summaryLabel->setText(
        mine == 0 ? tr("Tidak ada yang menunggu Anda")
                  : tr("%n tugas menunggu Anda", nullptr, static_cast<int>(mine)));
    showEmpty(m_model.rowCount() > 0);
    const QModelIndex index = kept ? m_model.indexOf(kept->first, kept->second) : QModelIndex();
    m_ui->taskList->setCurrentIndex(index.isValid() ? index : m_model.index(0));
    m_isListing = false;
    if (m_cycle.isEmpty())
        choose();
    showPreview();
}

/// The last task of a cycle leaves the list when it is done, and may still be asked about.
void TasksPage::choose()
{
    if (m_isListing)
        return;
    if (const reading::TaskCard *card = m_model.cardAt(m_ui->taskList->currentIndex()))
        m_cycle = card->cycle;
    showPreview();
}

void TasksPage::showEmpty(bool hasTasks)
{
    m_ui->states->setCurrentWidget(hasTasks ? m_ui->filledState : m_ui->emptyState);
}

void TasksPage::showPreview()
{
    const reading::TaskCard *card = m_model.cardAt(m_ui->taskList->currentIndex());
    m_ui->preview->setVisible(card != nullptr);
    if (!card)
        return;
    m_ui->placeLabel->setText(placeOf(*card));
    m_ui->activityLabel->setText(shown(card->step.activity));
    m_ui->returnNotice->setVisible(card->returned.has_value());
    if (card->returned)
        m_ui->returnLabel->setText(returnText(*card));
    m_ui->dueLabel->setText(dueOf(*card));
    m_ui->durationLabel->setText(shown(text::duration(card->step.duration)));
    showRequirements(*card);
    m_ui->outputsLabel->setText(listed(card->step.outputs));
    m_ui->peopleLabel->setText(listed(card->peopleNames));

    const bool isMine = card->urgency != reading::Urgency::OfOthers;
    m_ui->primaryButton->setVisible(isMine);
    m_ui->primaryButton->setText(primaryText(*card));
    m_ui->primaryButton->setEnabled(opensSheet(*card) || card->may(workflow::Operation::Complete));
    m_ui->nextLabel->setVisible(!isMine);
    m_ui->nextLabel->setText(tr("Tugas ini menunggu %1.").arg(listed(card->peopleNames)));
    std::vector<workflow::Operation> others = card->allowed;
    std::erase(others, workflow::Operation::Complete);
    if (opensSheet(*card)) {
        std::erase(others, workflow::Operation::Approve);
        std::erase(others, workflow::Operation::SendBack);
    }
    m_menu->offer(card->cycle, card->task.id, others, &card->step);
    m_ui->moreButton->setEnabled(!others.empty());
}

/// What is ticked stays ticked while the same task is looked at.
void TasksPage::showRequirements(const reading::TaskCard &card)
{
    if (std::exchange(m_listed, std::pair(card.cycle, card.task.id))
        == std::pair(card.cycle, card.task.id))
        return;
    while (QLayoutItem *item = m_ui->requirementsLayout->takeAt(0)) {
        delete item->widget();
        delete item;
    }
    QWidget *before = m_ui->taskList;
    for (const std::string &requirement : card.step.requirements) {
        auto *line = new CheckLine(shown(requirement));
        m_ui->requirementsLayout->addWidget(line);
        setTabOrder(before, line->box());
        before = line->box();
    }
    m_ui->requirementsCaption->setVisible(!card.step.requirements.empty());
}

void TasksPage::doPrimary()
{
    const reading::TaskCard *card = m_model.cardAt(m_ui->taskList->currentIndex());
    if (!card || card->urgency == reading::Urgency::OfOthers)
        return;
    if (opensSheet(*card))
        emit go(AtSheet{card->cycle, card->task.unit});
    else
        m_menu->act(workflow::Operation::Complete);
}

} // namespace himpun::app
