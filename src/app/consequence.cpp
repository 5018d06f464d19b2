// SPDX-License-Identifier: GPL-3.0-or-later
#include "consequence.h"

#include "himpun/models/shown.h"
#include "himpun/text/names.h"
#include "himpun/text/trouble.h"
#include "himpun/workflow/onward.h"

#include <QCoreApplication>
#include <QStringList>

namespace himpun::app
{

namespace
{

struct Consequence {
    Q_DECLARE_TR_FUNCTIONS(Consequence)
};

using models::shown;

QStringList named(const std::vector<workflow::OfficialId> &people, const text::Names &names)
{
    QStringList all;
    for (const workflow::OfficialId &person : people)
        all << shown(names.person(person));
    return all;
}

/// Whoever holds \a step next: of the task's unit, or of the office.
QString holdersOf(const ActQuestion &question, const sop::Step &step,
                  const std::optional<workflow::UnitId> &unit, const text::Names &names)
{
    const QStringList people = named(question.view.cycle.holders(step, unit), names);
    return people.isEmpty() ? shown(question.view.sop->find(step.actor)->name)
                            : people.join(QStringLiteral(", "));
}

QString onward(const ActQuestion &question, const text::Names &names)
{
    const service::CycleView &view = question.view;
    const workflow::Onward onward =
        workflow::onwardFrom(*view.sop, *view.calendar, view.cycle, *question.task, question.now);
    if (onward.opened.empty())
        return Consequence::tr("Ini langkah terakhir: sesudahnya siklus selesai.");
    const workflow::OpenedTask &first = onward.opened.front();
    const sop::Step &next = view.sop->step(first.step);
    const auto count = static_cast<int>(onward.opened.size());
    if (count > 1)
        return Consequence::tr("Sesudahnya langkah %1 terbuka di %n bidang.", nullptr, count)
            .arg(shown(next.no));
    const QString words =
        onward.afterOthers
            ? Consequence::tr("Sesudah semua bidang sampai, langkah %1 terbuka bagi %2.")
            : Consequence::tr("Sesudahnya langkah %1 terbuka bagi %2.");
    return words.arg(shown(next.no), holdersOf(question, next, first.unit, names));
}

QString backward(const ActQuestion &question, const std::optional<sop::StepId> &target,
                 const std::vector<workflow::UnitId> &units, bool straightBack,
                 const text::Names &names)
{
    if (!target)
        return {};
    const sop::Step &step = question.view.sop->step(*target);
    const workflow::Task *task =
        question.task ? &question.view.cycle.task(*question.task) : nullptr;
    QStringList people;
    if (units.empty() || step.scope == sop::Scope::Office)
        people << holdersOf(question, step, task ? task->unit : std::nullopt, names);
    else {
        for (const workflow::UnitId &unit : units)
            people << holdersOf(question, step, unit, names);
    }
    QString sentence =
        Consequence::tr("Langkah %1 terbuka kembali bagi %2 sebagai putaran berikutnya.")
            .arg(shown(step.no), people.join(QStringLiteral(", ")));
    if (!straightBack)
        return sentence;
    if (task)
        return sentence + u' '
               + Consequence::tr("Hasil perbaikannya langsung kembali kepada Anda.");
    const service::CycleView &view = question.view;
    const auto approval = workflow::approvalAfter(*view.sop, view.cycle, *target);
    const sop::Step &last = view.sop->step(approval.value_or(*target));
    return sentence + u' '
           + Consequence::tr("Hasil perbaikannya langsung ke langkah %1 bagi %2; langkah kantor di "
                             "antaranya tidak diulang.")
                 .arg(shown(last.no), holdersOf(question, last, std::nullopt, names));
}

} // namespace

QString consequence(const ActQuestion &question, const std::optional<sop::StepId> &target,
                    const std::vector<workflow::UnitId> &units, bool straightBack)
{
    using enum workflow::Operation;
    const text::Names names = text::namesOf(question.view, question.now);
    switch (question.operation) {
    case Complete:
    case Approve: return onward(question, names);
    case SendBack:
    case Reopen: return backward(question, target, units, straightBack, names);
    case RequestCorrection:
        return Consequence::tr("Formulir bidang yang dipilih terbuka kembali; langkah Anda "
                               "menunggu sampai semuanya kembali.");
    case RecomputeDeadlines:
        return Consequence::tr("Semua tenggat yang terbuka dihitung ulang menurut kalender kantor "
                               "yang dipakai sekarang; yang pernah diperpanjang tetap.");
    case Suspend:
        return Consequence::tr("Semua tenggat berhenti berjalan sampai siklus dilanjutkan.");
    case Cancel: return Consequence::tr("Siklus berakhir tanpa dokumen. Jejaknya tetap tersimpan.");
    case Skip: return Consequence::tr("Langkah ini dilewati dan tercatat sebagai dilewati.");
    case ExemptUnit: return Consequence::tr("Bidang ini tidak ditunggu lagi dalam siklus ini.");
    default: return {};
    }
}

} // namespace himpun::app
