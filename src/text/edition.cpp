// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/edition.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include "phrases.h"

namespace himpun::text
{

namespace
{

std::string said(const std::string &words)
{
    return words.empty() ? say(Phrases::tr("kosong")) : inOneLine(words);
}

std::string correctionLine(const Correction &correction, const Names &names)
{
    return say(Phrases::tr("%1, %2, %3: semula %4, menjadi %5"), names.unit(correction.unit),
               correction.name, label(correction.field), said(correction.before),
               said(correction.after));
}

} // namespace

std::vector<std::string> editionLines(const Edition &edition, const Names &names,
                                      calendar::Zone zone)
{
    std::string head = say(Phrases::tr("Edisi %1, selesai %2"), std::to_string(edition.number),
                           dateAndTime(edition.at, zone));
    if (!edition.approvedBy.empty())
        head = say(Phrases::tr("%1, disetujui %2"), head, edition.approvedBy);
    std::vector<std::string> lines{head};
    for (const Correction &correction : edition.corrections)
        lines.push_back("    " + correctionLine(correction, names));
    if (edition.reopened)
        lines.push_back("    "
                        + say(Phrases::tr("Dibuka kembali %1 oleh %2: %3"),
                              dateAndTime(edition.reopened->at, zone), edition.reopened->by,
                              inOneLine(edition.reopened->reason)));
    return lines;
}

std::string neverFinished()
{
    return say(Phrases::tr("Siklus ini belum pernah selesai, jadi belum ada yang diperbaiki."));
}

std::string noSuchEdition(int edition, int last)
{
    if (last == 0)
        return say(Phrases::tr("Siklus ini belum pernah selesai: dokumennya belum punya edisi. "
                               "Ulangi tanpa --edition."));
    return say(Phrases::tr("Edisi %1 tidak ada; edisi terakhir nomor %2."), std::to_string(edition),
               std::to_string(last));
}

} // namespace himpun::text
