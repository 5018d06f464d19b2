// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_review.h"

#include "act_menu.h"
#include "himpun/models/shown.h"
#include "himpun/text/check_words.h"

#include <QWidget>

namespace himpun::app
{

using models::SheetModel;

SheetReview::SheetReview(Workplace workplace, SheetModel &model, ActMenu &menu, QWidget *page)
    : QObject(page), m_workplace(workplace), m_model(model), m_page(page)
{
    connect(&menu, &ActMenu::done, this, [this] { m_drafts.readAgain(); });
}

void SheetReview::openFor(const workflow::CycleId &cycle)
{
    m_drafts.openFor(m_workplace.seat, cycle);
}

void SheetReview::show()
{
    std::vector<workflow::CellRemark> remarks = m_drafts.all();
    if (const auto &returned = m_model.sheet()->returned)
        remarks.insert(remarks.end(), returned->remarks.begin(), returned->remarks.end());
    m_model.setRemarks(remarks);
}

void SheetReview::remark(const QModelIndex &at)
{
    const reading::SheetLine *line = m_model.lineAt(at.row());
    if (!line)
        return;
    const auto field = SheetModel::remarkedBy(*line, at.column());
    workflow::CellRemark remark{m_model.sheet()->unit, line->id(),
                                field ? std::string(indicator::nameOf(*field)) : std::string(),
                                std::string()};
    const workflow::CellRemark *before = m_drafts.find(remark);
    const std::string &name = line->indicator ? line->indicator->name : line->budget->program;
    const auto words = m_workplace.prompter.askWords(
        m_page, tr("Catatan pada sel"),
        tr("Apa yang harus diperbaiki pada “%1”?").arg(models::shown(name)),
        before ? models::shown(before->text) : QString());
    if (!words)
        return;
    remark.text = words->trimmed().toStdString();
    m_drafts.put(remark);
    show();
    emit changed();
}

/// Of an office step it is every unit's sheet that is judged.
std::optional<workflow::UnitId> SheetReview::judgedUnit() const
{
    const auto &task = m_model.sheet()->task;
    return task ? task->task.unit : std::nullopt;
}

std::size_t SheetReview::remarks() const
{
    return m_drafts.of(judgedUnit()).size();
}

bool SheetReview::mayHandIn()
{
    return mayLeaveUnanswered() && mayLeaveUnexplained();
}

bool SheetReview::mayLeaveUnexplained()
{
    constexpr int mostListed = 6;
    QStringList odd;
    bool isExplainable = false;
    bool isEvidenceMissing = false;
    for (int row = 0; row < m_model.rowCount(); ++row) {
        const reading::SheetLine &line = *m_model.lineAt(row);
        for (const indicator::SheetDoubt &doubt : line.doubts) {
            if (!doubt.isOpen())
                continue;
            const bool isSettledByNote = indicator::ruleOf(doubt.doubt.check).explainable;
            (isSettledByNote ? isExplainable : isEvidenceMissing) = true;
            odd << QStringLiteral("▲ %1: %2")
                       .arg(models::shown(line.indicator->name),
                            models::shown(text::sentence(doubt.doubt, *line.indicator)));
        }
    }
    if (odd.isEmpty())
        return true;
    const int count = static_cast<int>(odd.size());
    QString sentence = tr("%n hal meragukan belum diselesaikan:", nullptr, count)
                       + QStringLiteral("\n\n") + odd.mid(0, mostListed).join(u'\n');
    if (count > mostListed)
        sentence += u'\n' + tr("dan %n lagi.", nullptr, count - mostListed);
    if (isExplainable)
        sentence +=
            QStringLiteral("\n\n") + tr("Bila benar, alasannya dapat ditulis di kolom Catatan.");
    if (isEvidenceMissing)
        sentence += QStringLiteral("\n\n") + tr("Bukti dukung yang belum ada perlu dilampirkan.");
    return m_workplace.prompter.confirm(m_page, sentence, tr("Ajukan apa adanya"));
}

bool SheetReview::mayLeaveUnanswered()
{
    const int open = m_model.unanswered();
    return open == 0
           || m_workplace.prompter.confirm(
               m_page,
               tr("%n catatan belum dijawab: nilainya belum berubah, dan kolom Catatan belum "
                  "diisi.",
                  nullptr, open),
               tr("Ajukan tanpa menjawabnya"));
}

} // namespace himpun::app
