// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_delegate.h"

#include "himpun/models/agreement_model.h"
#include "theme.h"

#include <QPainter>

namespace himpun::app
{

using models::AgreementModel;

AgreementDelegate::AgreementDelegate(QObject *parent)
    : ChoiceDelegate(
        [](const QModelIndex &index) {
            return index.data(AgreementModel::ChoicesRole).toStringList();
        },
        parent)
{
}

void AgreementDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option,
                              const QModelIndex &index) const
{
    ChoiceDelegate::paint(painter, option, index);
    const bool isUnread = index.data(AgreementModel::UnreadRole).toBool();
    if (!isUnread && !index.data(AgreementModel::GuessedRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen(colours().returned, 2, isUnread ? Qt::DashLine : Qt::DotLine));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

} // namespace himpun::app
