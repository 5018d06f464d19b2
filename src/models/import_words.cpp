// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/import_words.h"

#include "himpun/reading/agreement_draft.h"
#include "himpun/text/agreement_words.h"

#include "agreement_words.h"
#include "words.h"

namespace himpun::models
{

using service::Meaning;

std::vector<ColumnMeaning> allMeanings(int year)
{
    std::vector<ColumnMeaning> all;
    for (int i = 0; !codeOf(static_cast<Meaning>(i)).empty(); ++i) {
        const auto meaning = static_cast<Meaning>(i);
        if (meaning != Meaning::PeriodTarget)
            all.push_back({meaning, {}});
    }
    using enum calendar::PeriodKind;
    for (const auto kind : {Quarter, Semester, Month}) {
        for (const calendar::Period &period : reading::periodsIn(year, kind))
            all.push_back({Meaning::PeriodTarget, period});
    }
    return all;
}

QString label(const ColumnMeaning &meaning)
{
    if (!meaning.period)
        return shown(text::label(meaning.meaning));
    return Words::tr("Target %1").arg(shortName(*meaning.period));
}

QString sheetName(int sheet, const spreadsheet::Book &book)
{
    const QString name = shown(book.sheets[static_cast<std::size_t>(sheet)].name);
    return name.isEmpty() ? Words::tr("Lembar %1").arg(sheet + 1) : name;
}

QString nameOf(const intake::Place &place, const spreadsheet::Book &book)
{
    const QString cell = shown(toText(place.at));
    return book.sheets.size() == 1
               ? cell
               : QStringLiteral("%1!%2").arg(sheetName(place.sheet, book), cell);
}

} // namespace himpun::models
