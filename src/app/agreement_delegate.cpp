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
    if (!index.data(AgreementModel::UnreadRole).toBool())
        return;
    painter->save();
    painter->setPen(QPen(colours().returned, 2, Qt::DashLine));
    painter->drawRect(option.rect.adjusted(1, 1, -2, -2));
    painter->restore();
}

} // namespace himpun::app
