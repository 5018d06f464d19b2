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

service::Outcome<std::vector<workflow::CycleId>> runningIn(service::Workbench &bench)
{
    const auto cycles = bench.openCycles();
    if (!cycles)
        return base::fail(cycles.error());
    std::vector<workflow::CycleId> running;
    for (const store::CycleRow &row : *cycles) {
        if (row.state == workflow::CycleState::Running)
            running.push_back(row.id);
    }
    return running;
}

struct Reckoned {
    int done = 0;
    std::optional<service::Trouble> trouble; ///< of the first cycle that stays as it was
};

Reckoned reckonAgain(service::Workbench &bench, const std::vector<workflow::CycleId> &cycles,
                     const workflow::OfficialId &by, const std::string &reason)
{
    Reckoned reckoned;
    for (const workflow::CycleId &cycle : cycles) {
        const auto event = bench.perform({cycle, by, {}, workflow::RecomputeDeadlines{{}, reason}});
        if (event)
            ++reckoned.done;
        else if (!reckoned.trouble)
            reckoned.trouble = event.error();
    }
    return reckoned;
}

} // namespace

void offerNewDeadlines(const Workplace &workplace, QWidget *asker,
                       std::function<void(const QString &sentence)> told)
{
    const auto reckon = [workplace, asker, told = std::move(told)](
                            const service::Outcome<std::vector<workflow::CycleId>> &running) {
        if (!running)
            return tellTrouble(workplace, asker, running.error());
        const auto &cycles = *running;
        const int count = static_cast<int>(cycles.size());
        if (cycles.empty()
            || !workplace.prompter.confirm(
                asker,
                Offering::tr("Kalender sudah tersimpan. Tenggat %n siklus yang berjalan masih "
                             "menurut kalender lama.",
                             nullptr, count),
                Offering::tr("Hitung ulang tenggatnya"), Offering::tr("Biarkan")))
            return;
        const std::string reason = Offering::tr("Kalender kantor diubah").toStdString();
        workplace.backstage.ask(
            asker,
            [cycles, by = workplace.seat.official, reason](service::Workbench &bench) {
                return reckonAgain(bench, cycles, by, reason);
            },
            [workplace, asker, told](const Reckoned &reckoned) {
                told(Offering::tr("Tenggat %n siklus dihitung ulang.", nullptr, reckoned.done));
                if (reckoned.trouble)
                    tellTrouble(workplace, asker, *reckoned.trouble);
            });
    };
    workplace.backstage.ask(asker, &runningIn, reckon);
}

} // namespace himpun::app
