// SPDX-License-Identifier: GPL-3.0-or-later
// An agreement read from a spreadsheet with the answers there are, and what taking it would change.
// Values in, values out: it runs beside the window.
#pragma once

#include "himpun/intake/agreement_taking.h"
#include "himpun/models/doubts_model.h"
#include "himpun/reading/agreement_book.h"

#include <map>
#include <memory>

namespace himpun::app
{

using FreePeriods = std::map<calendar::PeriodKind, std::optional<calendar::Period>>;

struct ImportOrder {
    std::shared_ptr<const spreadsheet::Book> book;
    std::shared_ptr<const service::Office> office; ///< with what is typed and not saved yet
    intake::AgreementMap map;
    std::vector<models::Question> questions; ///< as they were answered
    FreePeriods free;                        ///< where a revision may begin, for each kind
    std::optional<calendar::Period> first;   ///< where somebody wants it to begin
    bool knowsYear = true;                   ///< else the map's year is only a proposal
};

struct ImportReading {
    intake::AgreementMap map; ///< that was read
    intake::AgreementReading reading;
    std::vector<models::Question> questions; ///< answers of another question are gone
    calendar::PeriodKind kind = calendar::PeriodKind::Quarter;
    bool revises = false;                  ///< a revision of an agreement there is
    std::optional<calendar::Period> first; ///< that the revision holds from
    bool hasForm = false;                  ///< it is known whose agreement of which year it is
    indicator::Form present, form;
    intake::Differences differences;
    std::size_t incomplete = 0; ///< indicators that could not be saved as they are

    std::size_t open() const; ///< questions without a usable answer
    bool hasGone() const;     ///< something would leave the agreement
    bool operator==(const ImportReading &) const = default;
};

ImportReading readImport(const ImportOrder &order);

/// The draft that \a read becomes: what nobody chose in new indicators is marked as guessed, and
/// those have no ids before the agreement is saved.
reading::AgreementDraft draftOf(const ImportReading &read);

/// Open questions, other than \a question, that what answers it may answer as well, and with which
/// words: the same text for the same indicator, a dash wherever it stands, and of a column in
/// millions the proposal of the same place.  Empty for what has to be looked at one by one.
std::map<intake::Place, std::string> answersAlike(const std::vector<models::Question> &questions,
                                                  const models::Question &question,
                                                  const std::string &answer);

} // namespace himpun::app
