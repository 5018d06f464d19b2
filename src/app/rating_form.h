// SPDX-License-Identifier: GPL-3.0-or-later
// A rating scale while somebody changes it: its bands as a table to type into, "≥ 91" in a cell.
#pragma once

#include "himpun/indicator/rating.h"
#include "himpun/models/draft_table_model.h"

namespace himpun::app
{

struct RatingForm {
    enum Column { Name, Limit };

    RatingForm();

    /// One of the scales that come with the program, or the office's own.
    void setScale(indicator::RatingScale scale);

    /// As typed; a scale that was changed is the office's own.  Nothing in \a bands is doubtful.
    indicator::RatingScale scale() const;

    std::string colourOf(int row) const; ///< "#rrggbb"; empty where it has none

    models::DraftTableModel bands;

private:
    indicator::RatingScale m_scale;
};

} // namespace himpun::app
