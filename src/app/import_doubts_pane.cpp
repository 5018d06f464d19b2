// SPDX-License-Identifier: GPL-3.0-or-later
#include "import_doubts_pane.h"

#include "copy_rows.h"
#include "himpun/models/shown.h"
#include "himpun/text/agreement_words.h"
#include "sheet_reading.h"
#include "table_dress.h"
#include "ui_import_doubts_pane.h"

#include <QPushButton>

#include <algorithm>

namespace himpun::app
{

using models::DoubtsModel;
using models::Question;
using models::shown;

ImportDoubtsPane::ImportDoubtsPane(QWidget *parent)
    : QWidget(parent), m_ui(std::make_unique<Ui::ImportDoubtsPane>())
{
    m_ui->setupUi(this);
    m_listed.setSourceModel(&m_doubts);
    m_listed.setFilterRole(DoubtsModel::OpenRole);
    m_ui->doubtsTable->setModel(&m_listed);
    dressTable(*m_ui->doubtsTable, {10, 12, 22, 16, 26, 30});
    letRowsBeCopied(*m_ui->doubtsTable);
    m_ui->doubtView->show(m_sheet);
    m_ui->doubtsSplitter->setStretchFactor(0, 3);
    m_ui->doubtsSplitter->setStretchFactor(1, 2);
    connect(m_ui->openBox, &QCheckBox::toggled, this, [this](bool isOnlyOpen) {
        m_listed.setFilterFixedString(isOnlyOpen ? QStringLiteral("true") : QString());
    });
    connect(m_ui->passedButton, &QPushButton::toggled, this, &ImportDoubtsPane::showList);
    connect(m_ui->doubtsTable->selectionModel(), &QItemSelectionModel::currentRowChanged, this,
            &ImportDoubtsPane::showCurrent);
    connect(m_ui->passedList, &QTreeWidget::currentItemChanged, this,
            [this](QTreeWidgetItem *item) {
                if (item)
                    goTo({item->data(0, Qt::UserRole).toInt(),
                          {item->data(1, Qt::UserRole).toInt(), 0}});
            });
    connect(m_ui->emptyButton, &QPushButton::clicked, this, [this] { answer({}); });
    connect(m_ui->answerButton, &QPushButton::clicked, this, &ImportDoubtsPane::answerTyped);
    connect(m_ui->answerEdit, &QLineEdit::returnPressed, this, &ImportDoubtsPane::answerTyped);
    connect(m_ui->answerEdit, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_ui->answerButton->setEnabled(!text.trimmed().isEmpty());
        m_ui->alikeBox->setEnabled(text.isEmpty()); // typed is for this one
    });
    connect(m_ui->withdrawButton, &QPushButton::clicked, this, &ImportDoubtsPane::withdraw);
    m_ui->answerButton->setEnabled(false);
    m_ui->emptyButton->installEventFilter(this);
    m_ui->answerButton->installEventFilter(this);
}

ImportDoubtsPane::~ImportDoubtsPane() = default;

void ImportDoubtsPane::follow(AgreementImport &import)
{
    m_import = &import;
    connect(&import, &AgreementImport::opened, this, &ImportDoubtsPane::begin);
    connect(&import, &AgreementImport::changed, this, &ImportDoubtsPane::showReading);
}

void ImportDoubtsPane::begin()
{
    m_answered.reset();
    m_shown.reset();
    m_ui->answerEdit->clear();
    m_ui->openBox->setChecked(false);
    m_ui->passedButton->setChecked(false);
    m_doubts.show({}, m_import->book());
    m_sheet.show(m_import->book(), 0);
    showCurrent();
}

void ImportDoubtsPane::showReading()
{
    const Question *before = current();
    const auto place = before ? std::optional(before->asked.place) : std::nullopt;
    m_doubts.show(m_import->read().questions, m_import->book());
    m_sheet.mark(readingOf(*m_import, m_sheet.sheetNumber()));
    showPassed();
    showCounts();
    const auto answered = std::exchange(m_answered, std::nullopt);
    const bool isLeft = answered && place != answered;
    if (answered && !isLeft && m_ui->answerEdit->text().isEmpty())
        goOn(*answered);
    else if (place)
        choose(*place);
    if (!current())
        m_ui->doubtsTable->setCurrentIndex(m_listed.index(0, 0));
    showCurrent();
}

void ImportDoubtsPane::showCounts()
{
    const std::size_t open = m_import->read().open(), all = m_import->read().questions.size();
    if (all == 0)
        m_ui->countLabel->setText(tr("✓ Tidak ada sel yang meragukan: setiap sel terbaca dengan "
                                     "satu cara."));
    else if (open == 0)
        m_ui->countLabel->setText(tr("✓ Semua %1 sel yang meragukan sudah dijawab.").arg(all));
    else
        m_ui->countLabel->setText(
            tr("⚠ %1 dari %2 sel yang meragukan belum dijawab.").arg(open).arg(all));
    m_ui->openBox->setVisible(all > 0);
}

void ImportDoubtsPane::showPassed()
{
    const auto &passed = m_import->read().reading.passed;
    m_ui->passedButton->setText(tr("Bar&is yang dilewati (%1)").arg(passed.size()));
    m_ui->passedButton->setEnabled(!passed.empty());
    m_ui->passedList->clear();
    QList<QTreeWidgetItem *> items;
    for (const intake::PassedRow &row : passed) {
        const QString where = tr("%1, baris %2")
                                  .arg(models::sheetName(row.sheet, *m_import->book()))
                                  .arg(row.row + 1);
        items << new QTreeWidgetItem({where, shown(text::sentence(row.why)), shown(row.text)});
        items.back()->setData(0, Qt::UserRole, row.sheet);
        items.back()->setData(1, Qt::UserRole, row.row);
    }
    m_ui->passedList->addTopLevelItems(items);
    for (int column = 0; column < 2; ++column)
        m_ui->passedList->resizeColumnToContents(column);
}

void ImportDoubtsPane::showList()
{
    const bool showsPassed = m_ui->passedButton->isChecked();
    m_ui->lists->setCurrentWidget(showsPassed ? static_cast<QWidget *>(m_ui->passedList)
                                              : m_ui->doubtsTable);
    showCurrent();
}

const Question *ImportDoubtsPane::current() const
{
    return m_doubts.at(m_listed.mapToSource(m_ui->doubtsTable->currentIndex()).row());
}

void ImportDoubtsPane::choose(const intake::Place &place)
{
    const QModelIndex index =
        m_listed.mapFromSource(m_doubts.index(m_doubts.rowOf(place), DoubtsModel::Cell));
    if (index.isValid())
        m_ui->doubtsTable->setCurrentIndex(index);
}

void ImportDoubtsPane::goOn(const intake::Place &from)
{
    const auto &questions = m_import->read().questions;
    const auto same = std::ranges::lower_bound(questions, from, {},
                                               [](const Question &one) { return one.asked.place; });
    auto next = std::find_if(same, questions.end(), std::mem_fn(&Question::isOpen));
    if (next == questions.end())
        next = std::ranges::find_if(questions, &Question::isOpen);
    choose(next == questions.end() ? from : next->asked.place);
}

void ImportDoubtsPane::goTo(const intake::Place &place)
{
    if (place.sheet != m_sheet.sheetNumber()) {
        m_sheet.show(m_import->book(), place.sheet);
        m_sheet.mark(readingOf(*m_import, place.sheet));
    }
    m_ui->doubtView->goTo(place.at);
}

void ImportDoubtsPane::showCurrent()
{
    const Question *question = m_ui->passedButton->isChecked() ? nullptr : current();
    m_ui->answerPart->setVisible(question);
    m_ui->alikeBox->hide();
    m_ui->whyLabel->setVisible(question);
    showProposals(question);
    if (!question)
        return;
    const bool isOther = m_shown != question->asked.place;
    m_shown = question->asked.place;
    if (isOther) {
        m_ui->answerEdit->clear();
        m_ui->alikeBox->setChecked(false);
    }
    const intake::Doubt &doubt = question->now.value_or(question->asked);
    m_ui->whyLabel->setText(
        tr("%1 “%2”, %3 dari “%4”. %5")
            .arg(models::nameOf(question->asked.place, *m_import->book()),
                 shown(question->asked.text),
                 models::label({question->asked.meaning, question->asked.period}),
                 shown(question->asked.of), models::reasonOf(doubt)));
    const auto alike = answersAlike(
        m_import->read().questions, *question,
        question->asked.proposals.empty() ? std::string() : question->asked.proposals.front());
    m_ui->alikeBox->setVisible(!alike.empty());
    m_ui->alikeBox->setText(tr("&semua yang sejenis (%1)").arg(alike.size() + 1));
    m_ui->withdrawButton->setVisible(question->answer.has_value());
    goTo(question->asked.place);
}

void ImportDoubtsPane::showProposals(const Question *question)
{
    m_proposals = question ? question->asked.proposals : std::vector<std::string>();
    std::erase(m_proposals, std::string()); // that has its own button
    while (m_buttons.size() < m_proposals.size())
        addProposalButton();
    for (std::size_t i = 0; i < m_buttons.size(); ++i) {
        const bool isOffered = i < m_proposals.size();
        m_buttons[i]->setVisible(isOffered);
        if (!isOffered)
            continue;
        m_buttons[i]->setText(tr("&%1: %2").arg(i + 1).arg(shown(m_proposals[i])));
        m_buttons[i]->setAccessibleName(shown(m_proposals[i]));
    }
}

void ImportDoubtsPane::addProposalButton()
{
    const std::size_t number = m_buttons.size();
    auto *button = new QPushButton;
    button->setObjectName(QStringLiteral("proposalButton%1").arg(number + 1));
    button->setAutoDefault(false);
    button->installEventFilter(this);
    connect(button, &QPushButton::clicked, this, [this, number] { answer(m_proposals[number]); });
    m_ui->proposalsLayout->addWidget(button);
    setTabOrder(m_buttons.empty() ? static_cast<QWidget *>(m_ui->alikeBox) : m_buttons.back(),
                button);
    setTabOrder(button, m_ui->emptyButton);
    m_buttons.push_back(button);
}

void ImportDoubtsPane::answer(const std::string &words)
{
    const Question *question = current();
    if (!question)
        return;
    std::map<intake::Place, std::optional<std::string>> answers{{question->asked.place, words}};
    if (m_ui->alikeBox->isVisibleTo(this) && m_ui->alikeBox->isEnabled()
        && m_ui->alikeBox->isChecked()) {
        for (const auto &[place, alike] :
             answersAlike(m_import->read().questions, *question, words))
            answers.emplace(place, alike);
    }
    m_answered = question->asked.place;
    m_ui->answerEdit->clear();
    m_ui->alikeBox->setChecked(false);
    m_ui->doubtsTable->setFocus();
    m_import->answer(answers);
}

void ImportDoubtsPane::answerTyped()
{
    const QString typed = m_ui->answerEdit->text().simplified();
    if (!typed.isEmpty())
        answer(typed.toStdString());
}

/// The second press of a double click would answer the next one unseen.
bool ImportDoubtsPane::eventFilter(QObject *, QEvent *event)
{
    return event->type() == QEvent::MouseButtonDblClick;
}

void ImportDoubtsPane::withdraw()
{
    if (const Question *question = current())
        m_import->answer({{question->asked.place, std::nullopt}});
}

} // namespace himpun::app
