// SPDX-License-Identifier: GPL-3.0-or-later
// What a block of cells from a spreadsheet means in the table of indicators.
#pragma once

#include "himpun/models/agreement_model.h"
#include "pasted.h"

namespace himpun::app
{

struct AgreementPaste {
    Pasted block;
    std::vector<models::AgreementModel::Typed> cells; ///< those of the block

    /// With \a texts, and without what is left out.
    std::vector<models::AgreementModel::Typed> with(const PastedTexts &texts) const;
};

/// Of \a clipboard, without the headings that were copied along.
std::vector<QStringList> rowsIn(const QString &clipboard);

/// \a clipboard from \a row and \a column on; what does not fit into the rows there are becomes new
/// ones.
AgreementPaste pasted(const QString &clipboard, const models::AgreementModel &model, int row,
                      int column);

} // namespace himpun::app
