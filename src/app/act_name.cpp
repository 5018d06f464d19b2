// SPDX-License-Identifier: GPL-3.0-or-later
#include "act_name.h"

#include "himpun/models/shown.h"
#include "himpun/text/labels.h"

#include <QCoreApplication>

namespace himpun::app
{

namespace
{

struct ActName {
    Q_DECLARE_TR_FUNCTIONS(ActName)
};

} // namespace

QString actName(workflow::Operation operation, const sop::Step *step)
{
    using workflow::Operation;
    if (operation == Operation::Complete && step && step->entry)
        return ActName::tr("Ajukan");
    if (operation == Operation::Approve && step && step->review) {
        switch (step->review->signOff) {
        case sop::SignOff::None: break;
        case sop::SignOff::Initial: return ActName::tr("Paraf");
        case sop::SignOff::Sign: return ActName::tr("Tanda tangani");
        }
    }
    return models::shown(text::label(operation));
}

} // namespace himpun::app
