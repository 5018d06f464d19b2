// SPDX-License-Identifier: GPL-3.0-or-later
#include "deadline_offer.h"

#include <QCoreApplication>
#include <QWidget>

namespace himpun::app
{

namespace
{

struct Offering {
    Q_DECLARE_TR_FUNCTIONS(Offering)
};

std::vector<workflow::CycleId> runningIn(service::Workbench &bench)
{
    std::vector<workflow::CycleId> running;
    const auto cycles = bench.cycles();
    for (const store::CycleRow &row : cycles ? *cycles : std::vector<store::CycleRow>()) {
        if (row.state == workflow::CycleState::Running)
            running.push_back(row.id);
    }
    return running;
}

service::Outcome<void> reckonAgain(service::Workbench &bench,
                                   const std::vector<workflow::CycleId> &cycles,
                                   const workflow::OfficialId &by, const std::string &reason)
{
    for (const workflow::CycleId &cycle : cycles) {
        const auto event = bench.perform({cycle, by, {}, workflow::RecomputeDeadlines{{}, reason}});
        if (!event)
            return base::fail(event.error());
    }
    return {};
}

} // namespace

void offerNewDeadlines(const Workplace &workplace, QWidget *asker,
                       std::function<void(const QString &sentence)> told)
{
    const auto reckon = [workplace, asker,
                         told = std::move(told)](const std::vector<workflow::CycleId> &cycles) {
        const int count = static_cast<int>(cycles.size());
        if (cycles.empty()
            || !workplace.prompter.confirm(
                asker,
                Offering::tr("Kalender sudah tersimpan. Tenggat %n siklus yang berjalan masih "
                             "menurut kalender lama.",
                             nullptr, count),
                Offering::tr("Hitung ulang tenggatnya")))
            return;
        const std::string reason = Offering::tr("Kalender kantor diubah").toStdString();
        workplace.backstage.ask(
            asker,
            [cycles, by = workplace.seat.official, reason](service::Workbench &bench) {
                return reckonAgain(bench, cycles, by, reason);
            },
            [workplace, asker, told, count](const service::Outcome<void> &done) {
                if (!done)
                    return tellTrouble(workplace, asker, done.error());
                told(Offering::tr("Tenggat %n siklus dihitung ulang.", nullptr, count));
            });
    };
    workplace.backstage.ask(asker, &runningIn, reckon);
}

} // namespace himpun::app
