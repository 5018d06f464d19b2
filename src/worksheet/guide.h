// SPDX-License-Identifier: GPL-3.0-or-later
// The sheet that says how to fill the worksheet in, and lists the predicates that can be chosen.
#pragma once

#include "pen.h"

#include "himpun/indicator/indicator.h"
#include "himpun/text/worksheet_words.h"

#include <string>
#include <vector>

namespace himpun::worksheet
{

class Guide
{
public:
    Guide(const indicator::Form &form, const text::WorksheetWords &words);

    /// Where the labels of \a scale, which is one of the form's, stand: "='Petunjuk'!$A$14:$A$17".
    std::string labelsOf(const indicator::PredicateScale &scale) const;
    void write(Pen &pen) const;

private:
    struct List {
        const indicator::PredicateScale *scale;
        int row; ///< of its name; its labels follow
    };

    const text::WorksheetWords &m_words;
    std::vector<std::string> m_paragraphs;
    std::vector<List> m_lists;
};

} // namespace himpun::worksheet
