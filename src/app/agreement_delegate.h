// SPDX-License-Identifier: GPL-3.0-or-later
// Cells of the table of indicators: chosen from a list where there is one, and marked where what
// was typed cannot be read (dashes) or an import guessed (dots).
#pragma once

#include "choice_delegate.h"

namespace himpun::app
{

class AgreementDelegate : public ChoiceDelegate
{
    Q_OBJECT
public:
    explicit AgreementDelegate(QObject *parent);

    void paint(QPainter *painter, const QStyleOptionViewItem &option,
               const QModelIndex &index) const override;
};

} // namespace himpun::app
