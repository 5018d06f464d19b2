// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_choices.h"

#include "himpun/models/shown.h"
#include "himpun/text/trouble.h"

#include <QCoreApplication>

namespace himpun::app
{

namespace
{

struct Choices {
    Q_DECLARE_TR_FUNCTIONS(Choices)
};

using models::shown;

bool takesPart(const workflow::UnitId &unit, const workflow::Cycle &cycle)
{
    const workflow::UnitInCycle *found = cycle.find(unit);
    return found && !found->exempted;
}

} // namespace

std::vector<ActChoice> unitChoices(const ActQuestion &question)
{
    std::vector<ActChoice> choices;
    const workflow::Cycle &cycle = question.view.cycle;
    if (fieldsOf(question).unitOutside) {
        for (const service::Unit &unit : question.view.present->units) {
            if (!takesPart(unit.id, cycle))
                choices.push_back({unit.id.text, shown(unit.name)});
        }
        return choices;
    }
    const text::Names names = text::namesOf(question.view, question.now);
    for (const workflow::UnitInCycle &unit : cycle.units) {
        if (!unit.exempted)
            choices.push_back({unit.unit.text, shown(names.unit(unit.unit))});
    }
    return choices;
}

std::vector<ActChoice> peopleChoices(const ActQuestion &question)
{
    const text::Names names = text::namesOf(*question.view.present, question.now);
    const bool mayBeOneself = fieldsOf(question).people;
    std::vector<ActChoice> choices;
    for (const service::Official &official : question.view.present->officials) {
        if (official.id != question.by || mayBeOneself)
            choices.push_back({official.id.text, shown(names.person(official.id))});
    }
    return choices;
}

QString nothingToChoose(const ActFields &fields)
{
    return fields.unitOutside ? Choices::tr("Semua bidang kantor sudah ikut dalam siklus ini. "
                                            "Bidang baru ditambahkan di Pengaturan.")
                              : Choices::tr("Tidak ada yang dapat dipilih.");
}

} // namespace himpun::app
