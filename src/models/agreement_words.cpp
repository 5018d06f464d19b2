// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_words.h"

#include "himpun/text/check_words.h"
#include "himpun/text/definition_findings.h"
#include "himpun/text/format.h"
#include "words.h"

namespace himpun::models
{

namespace
{

using indicator::Indicator;
using reading::IndicatorCell;
using reading::IndicatorPart;

QString unread(const reading::Unread &unread, const reading::IndicatorDraft &row, int year)
{
    const QString where = titleOf(unread.cell, year);
    if (const auto *fault = std::get_if<indicator::NumberFault>(&unread.why))
        return QStringLiteral("%1: %2").arg(where, shown(text::sentence(*fault)));
    if (std::holds_alternative<indicator::NoSuchPredicate>(unread.why))
        return QStringLiteral("%1: %2").arg(where, shown(text::choiceOf(*row.indicator.scale)));
    const auto choices = reading::choicesOf(row, unread.cell);
    return choices.empty() ? Words::tr("%1: tulis “ya” atau kosongkan.").arg(where)
                           : Words::tr("%1: pilih salah satu dari daftarnya.").arg(where);
}

QString gap(reading::Gap gap)
{
    switch (gap) {
    case reading::Gap::NoName: return Words::tr("Nama indikator belum diisi.");
    case reading::Gap::NoUnitOfMeasure: return Words::tr("Satuan belum diisi.");
    case reading::Gap::NoTarget: return Words::tr("Target belum diisi.");
    }
    return {};
}

QString found(const service::OfficeFinding &finding, const Indicator &indicator)
{
    if (const auto *check = std::get_if<indicator::Check>(&finding.problem)) {
        const auto doubts = indicator::doubtsAbout(indicator);
        const auto doubt = std::ranges::find(doubts, *check, &indicator::Doubt::check);
        if (doubt != doubts.end())
            return shown(text::sentence(*doubt, indicator));
    }
    const auto words = [&](auto problem) { return text::sentence(problem, finding.subject); };
    QString sentence = shown(std::visit(words, finding.problem));
    sentence[0] = sentence[0].toUpper();
    return sentence + u'.';
}

} // namespace

QString shortName(const calendar::Period &period)
{
    static const char *const roman[] = {"I", "II", "III", "IV"};
    const QString number = QString::fromLatin1(roman[(period.index - 1) % 4]);
    switch (period.kind) {
    case calendar::PeriodKind::Month:
        return shown(text::monthName(static_cast<unsigned>(period.index))).left(3);
    case calendar::PeriodKind::Quarter: return Words::tr("TW %1").arg(number);
    case calendar::PeriodKind::Semester: return Words::tr("Sem. %1").arg(number);
    case calendar::PeriodKind::Year: break;
    }
    return QString::number(period.year);
}

QString titleOf(const IndicatorCell &cell, int year)
{
    switch (cell.part) {
    case IndicatorPart::Code: return Words::tr("Kode");
    case IndicatorPart::Name: return Words::tr("Indikator");
    case IndicatorPart::UnitOfMeasure: return Words::tr("Satuan");
    case IndicatorPart::YearTarget: return Words::tr("Target %1").arg(year);
    case IndicatorPart::PeriodTarget: return shortName(*cell.period);
    case IndicatorPart::Polarity: return Words::tr("Arah");
    case IndicatorPart::Aggregation: return Words::tr("Perhitungan");
    case IndicatorPart::Evidence: return Words::tr("Bukti");
    }
    return {};
}

QString sentence(const reading::RowRemark &remark, const reading::IndicatorDraft &row, int year)
{
    if (const auto *cell = std::get_if<reading::Unread>(&remark))
        return unread(*cell, row, year);
    if (const auto *missing = std::get_if<reading::Gap>(&remark))
        return gap(*missing);
    return found(std::get<service::OfficeFinding>(remark), row.indicator);
}

} // namespace himpun::models
