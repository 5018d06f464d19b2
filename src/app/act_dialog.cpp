// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_dialog.h"

#include "act_choices.h"
#include "act_name.h"
#include "consequence.h"
#include "enter_presses.h"
#include "himpun/models/shown.h"
#include "himpun/text/history.h"
#include "himpun/text/trouble.h"
#include "himpun/workflow/deadline.h"
#include "himpun/workflow/onward.h"
#include "local_time.h"
#include "ui_act_dialog.h"

#include <QPushButton>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::shown;

QString stepName(const sop::Step &step)
{
    return QStringLiteral("%1. %2").arg(shown(step.no), shown(step.activity));
}

} // namespace

ActDialog::ActDialog(const ActQuestion &question, CheckPassword checkPassword, QWidget *parent)
    : QDialog(parent),
      m_question(question),
      m_fields(fieldsOf(question)),
      m_checkPassword(std::move(checkPassword)),
      m_ui(std::make_unique<Ui::ActDialog>())
{
    m_ui->setupUi(this);
    setWindowTitle(actName(question.operation, stepOf(question)));
    m_ui->doButton->setText(windowTitle());
    const text::Names names = text::namesOf(question.view, question.now);
    QString about = question.task ? shown(text::taskName(question.view.cycle.task(*question.task),
                                                         *question.view.sop, names))
                                  : shown(question.view.cycle.title);
    about.replace(0, 1, about.left(1).toUpper()); // it stands alone here
    m_ui->aboutLabel->setText(about);
    fillTargets();
    fillUnits();
    fillPeople();
    fillSteps();
    showParts();
    connect(m_ui->targetBox, &QComboBox::currentIndexChanged, this, [this] {
        showUnits();
        showWay();
        check();
    });
    connect(m_ui->unitsList, &ChoiceList::changed, this, &ActDialog::check);
    connect(m_ui->peopleList, &ChoiceList::changed, this, &ActDialog::check);
    connect(m_ui->peopleFindEdit, &QLineEdit::textChanged, m_ui->peopleList,
            &ChoiceList::showMatching);
    connect(m_ui->straightBackBox, &QCheckBox::toggled, this, &ActDialog::showConsequence);
    connect(m_ui->textEdit, &QPlainTextEdit::textChanged, this, &ActDialog::check);
    connect(m_ui->passwordEdit, &QLineEdit::textChanged, this, &ActDialog::check);
    connect(m_ui->doButton, &QPushButton::clicked, this, &ActDialog::accept);
    connect(m_ui->cancelButton, &QPushButton::clicked, this, &QDialog::reject);
    letCtrlEnterPress(m_ui->doButton, this);
    if (m_fields.signs)
        m_ui->passwordEdit->setFocus();
    check();
}

ActDialog::~ActDialog() = default;

void ActDialog::showParts()
{
    m_ui->targetPart->setVisible(m_fields.target);
    m_ui->peoplePart->setVisible(m_fields.people || m_fields.oneOfficial);
    m_ui->stepPart->setVisible(m_fields.step);
    m_ui->duePart->setVisible(m_fields.due);
    m_ui->textPart->setVisible(m_fields.reason || m_fields.note);
    const bool isComment = m_question.operation == workflow::Operation::Comment;
    const bool isReason = m_fields.reason && !isComment;
    m_ui->textCaption->setText(isComment  ? tr("C&atatan")
                               : isReason ? tr("&Alasan")
                                          : tr("C&atatan (boleh kosong)"));
    m_ui->textEdit->setAccessibleName(isReason ? tr("Alasan") : tr("Catatan"));
    m_ui->passwordPart->setVisible(m_fields.signs);
    if (m_fields.due) {
        const workflow::Task &task = m_question.view.cycle.task(*m_question.task);
        const calendar::Zone zone = m_question.view.calendar->data().zone;
        m_ui->dueEdit->setDateTime(localTime(task.due.value_or(m_question.now), zone));
        m_ui->dueEdit->setMinimumDateTime(localTime(m_question.now, zone));
        m_ui->dueEdit->setMaximumDateTime(
            localTime(workflow::latestDue(m_question.now, *m_question.view.calendar), zone));
    }
    showUnits();
    showWay();
}

void ActDialog::fillTargets()
{
    for (const sop::StepId &target : targetsOf(m_question)) {
        const sop::Step &step = m_question.view.sop->step(target);
        const sop::Actor *actor = m_question.view.sop->find(step.actor);
        m_ui->targetBox->addItem(QStringLiteral("%1 (%2)").arg(stepName(step), shown(actor->name)),
                                 shown(target.text));
        if (m_question.operation == workflow::Operation::Reopen && step.entry)
            m_ui->targetBox->setCurrentIndex(m_ui->targetBox->count() - 1);
    }
}

void ActDialog::fillUnits()
{
    m_ui->unitsList->offer(unitChoices(m_question), m_fields.oneUnit);
    for (const workflow::CellRemark &remark : m_question.remarks)
        m_ui->unitsList->choose(remark.unit.text);
}

void ActDialog::fillPeople()
{
    m_ui->peopleList->offer(peopleChoices(m_question), m_fields.oneOfficial);
    m_ui->peopleFindEdit->setVisible(m_ui->peopleList->isLong());
}

void ActDialog::fillSteps()
{
    for (const sop::Step &step : m_question.view.sop->steps) {
        if (step.duration.unit == calendar::DurationUnit::Agreed)
            m_ui->stepBox->addItem(stepName(step), shown(step.id.text));
    }
    m_ui->timeUnitBox->addItem(tr("hari kerja"));
    m_ui->timeUnitBox->addItem(tr("jam kerja"));
    m_ui->timeUnitBox->addItem(tr("menit kerja"));
}

void ActDialog::showUnits()
{
    const bool wanted = m_fields.unitOutside
                        || m_question.operation == workflow::Operation::ExemptUnit
                        || (m_fields.units && wantsUnits(m_question, target()));
    m_ui->unitsPart->setVisible(wanted);
}

/// A cycle that is reopened comes back to nobody in particular, but may go straight to whoever
/// approved last.
void ActDialog::showWay()
{
    if (m_question.operation != workflow::Operation::Reopen) {
        m_ui->straightBackBox->setVisible(m_fields.way);
        return;
    }
    const auto approval =
        workflow::approvalAfter(*m_question.view.sop, m_question.view.cycle,
                                target().value_or(m_question.view.sop->steps.back().id));
    m_ui->straightBackBox->setVisible(approval.has_value());
    if (approval)
        m_ui->straightBackBox->setText(tr("Langsung ke persetujuan terakhir (langkah %1)")
                                           .arg(shown(m_question.view.sop->step(*approval).no)));
}

bool ActDialog::goesStraight() const
{
    return m_ui->straightBackBox->isChecked() && !m_ui->straightBackBox->isHidden();
}

void ActDialog::check()
{
    const bool hasWords = !m_fields.reason || !words().empty();
    const bool hasUnits = m_ui->unitsPart->isHidden() || !units().empty();
    const bool hasPeople = m_ui->peoplePart->isHidden() || !people().empty();
    const bool hasPassword = !m_fields.signs || !m_ui->passwordEdit->text().isEmpty();
    const bool hasRemarks =
        !remarks().empty() && m_question.operation == workflow::Operation::SendBack;
    m_ui->doButton->setEnabled((hasWords || hasRemarks) && hasUnits && hasPeople && hasPassword);
    showRemarks();
    showConsequence();
}

void ActDialog::showRemarks()
{
    const bool isApproval = m_question.operation == workflow::Operation::Approve;
    const auto count = static_cast<int>(remarks().size());
    m_ui->remarksLabel->setVisible(count > 0);
    m_ui->remarksLabel->setText(
        isApproval ? tr("%n catatan Anda pada sel belum dikirim, dan dihapus dengan persetujuan "
                        "ini.",
                        nullptr, count)
                   : tr("%n catatan pada sel ikut dikirim.", nullptr, count));
}

void ActDialog::showConsequence()
{
    const bool mustChoose = !m_ui->unitsPart->isHidden() || !m_ui->peoplePart->isHidden();
    const QListWidget &choices = m_ui->unitsPart->isHidden() ? *m_ui->peopleList : *m_ui->unitsList;
    m_ui->consequenceLabel->setText(
        mustChoose && choices.count() == 0
            ? nothingToChoose(m_fields)
            : consequence(m_question, target(), units(), goesStraight()));
    m_ui->consequenceLabel->setVisible(!m_ui->consequenceLabel->text().isEmpty());
    if (isVisible())
        growToWords();
}

/// Words that wrap need more height than the layout asks for by itself.
void ActDialog::showEvent(QShowEvent *event)
{
    growToWords();
    QDialog::showEvent(event);
}

void ActDialog::growToWords()
{
    const int needed = layout()->totalHeightForWidth(width());
    if (height() < needed)
        resize(width(), needed);
}

void ActDialog::accept()
{
    if (!m_fields.signs)
        return QDialog::accept();
    showChecking(true);
    m_checkPassword(this, m_ui->passwordEdit->text(), [this](const QString &complaint) {
        showChecking(false);
        if (complaint.isEmpty())
            return QDialog::accept();
        m_ui->consequenceLabel->setText(complaint);
        m_ui->consequenceLabel->show();
        m_ui->passwordEdit->selectAll();
        m_ui->passwordEdit->setFocus();
    });
}

void ActDialog::showChecking(bool isChecking)
{
    setEnabled(!isChecking);
    m_ui->doButton->setText(isChecking ? tr("Memeriksa …") : windowTitle());
}

std::optional<sop::StepId> ActDialog::target() const
{
    const QString id = m_ui->targetBox->currentData().toString();
    return id.isEmpty() ? std::nullopt : std::optional(sop::StepId{id.toStdString()});
}

std::vector<workflow::UnitId> ActDialog::units() const
{
    std::vector<workflow::UnitId> units;
    for (std::string &id : m_ui->unitsList->chosen())
        units.push_back({std::move(id)});
    return units;
}

std::vector<workflow::OfficialId> ActDialog::people() const
{
    std::vector<workflow::OfficialId> people;
    for (std::string &id : m_ui->peopleList->chosen())
        people.push_back({std::move(id)});
    return people;
}

/// Those on sheets that are returned.
std::vector<workflow::CellRemark> ActDialog::remarks() const
{
    std::vector<workflow::CellRemark> remarks = m_question.remarks;
    if (m_ui->unitsPart->isHidden())
        return remarks;
    const std::vector<workflow::UnitId> returned = units();
    std::erase_if(remarks, [&](const workflow::CellRemark &remark) {
        return std::ranges::find(returned, remark.unit) == returned.end();
    });
    return remarks;
}

std::string ActDialog::words() const
{
    return m_ui->textEdit->toPlainText().trimmed().toStdString();
}

workflow::Command ActDialog::command() const
{
    using enum workflow::Operation;
    const workflow::TaskId task = m_question.task.value_or(workflow::TaskId{});
    const auto way =
        goesStraight() ? workflow::WayBack::StraightBack : workflow::WayBack::StepByStep;
    const auto chosenUnits =
        m_ui->unitsPart->isHidden() ? std::vector<workflow::UnitId>{} : units();
    switch (m_question.operation) {
    case Complete: return workflow::Complete{task, words(), {}};
    case Approve: return workflow::Approve{task, words(), {}, {}};
    case SendBack: {
        const std::string reason =
            words().empty() ? tr("Lihat catatan pada isian.").toStdString() : words();
        return workflow::SendBack{task, target(), chosenUnits, reason, remarks(), way};
    }
    case RequestCorrection:
        return workflow::RequestCorrection{task, chosenUnits, words(), remarks(), way};
    case Reassign: return workflow::Reassign{task, people(), words()};
    case Delegate: return workflow::Delegate{task, people().front(), words()};
    case HandBack: return workflow::HandBack{task, words()};
    case Skip: return workflow::Skip{task, words()};
    case ExemptUnit: return workflow::ExemptUnit{units().front(), words()};
    case AddUnit: return workflow::AddUnit{{units().front(), {}}, {}, words()};
    case AgreeDuration: {
        const int amount = m_ui->amountBox->value();
        const calendar::Duration durations[] = {calendar::Duration::days(amount),
                                                calendar::Duration::hours(amount),
                                                calendar::Duration::minutes(amount)};
        return workflow::AgreeDuration{{m_ui->stepBox->currentData().toString().toStdString()},
                                       durations[m_ui->timeUnitBox->currentIndex()]};
    }
    case ExtendDeadline:
        return workflow::ExtendDeadline{
            task, instantAt(m_ui->dueEdit->dateTime(), m_question.view.calendar->data().zone),
            words()};
    case RecomputeDeadlines: return workflow::RecomputeDeadlines{{}, words()};
    case Suspend: return workflow::Suspend{words()};
    case Comment: return workflow::Comment{m_question.task, words()};
    case Cancel: return workflow::Cancel{words()};
    case Reopen:
        return workflow::Reopen{target().value_or(sop::StepId{}), chosenUnits, words(), way};
    case TakeBack:
    case Claim:
    case Release:
    case Resume:
    case Start:
    case Attach:
    case FireTimers: break;
    }
    return workflow::FireTimers{}; // nothing is asked for those above
}

} // namespace himpun::app
