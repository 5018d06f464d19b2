// SPDX-License-Identifier: GPL-3.0-or-later
#include "sheet_words.h"

#include "himpun/indicator/number.h"
#include "himpun/indicator/substitution.h"
#include "himpun/text/check_words.h"
#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"
#include "words.h"

#include <algorithm>

namespace himpun::models
{

namespace
{

using indicator::Field;

/// A stored number as people read it; a predicate by its label.
QString valueShown(const reading::SheetLine &line, const std::optional<base::Decimal> &value)
{
    if (!value)
        return {};
    if (line.indicator && line.indicator->scale) {
        if (const auto *level = line.indicator->scale->levelOf(*value))
            return shown(level->label);
    }
    return shown(indicator::showNumber(*value));
}

QString measuredShown(const reading::SheetLine &line, const indicator::Measured &measured)
{
    const auto *value = std::get_if<base::Fraction>(&measured);
    if (!value)
        return {};
    if (line.indicator && line.indicator->scale)
        return valueShown(line, value->rounded(base::Decimal::maxPlaces));
    return shown(indicator::showRounded(*value));
}

QString targetShown(const reading::SheetLine &line, const std::optional<indicator::Target> &target)
{
    return target && line.indicator ? shown(text::target(*line.indicator, *target)) : QString();
}

QString achievementShown(const reading::SheetLine &line, const reading::UnitSheet &sheet)
{
    if (std::holds_alternative<indicator::NotFilled>(line.achievement))
        return {};
    const base::Fraction *percent = indicator::percentOf(line.achievement);
    if (!percent || !line.indicator)
        return shown(text::achievement(line.achievement));
    const indicator::Capped capped = indicator::capped(*percent, sheet.cap);
    const QString note = shown(text::capNote(capped.by, sheet.cap));
    const QString value = shown(text::percent(capped.percent));
    return note.isEmpty() ? value : value + u' ' + note;
}

QString evidenceShown(const indicator::SheetRow &row)
{
    return row.evidence.empty()
               ? QString()
               : Words::tr("%n berkas", nullptr, static_cast<int>(row.evidence.size()));
}

/// "Target", the kind of period and its year, one under the other: the column is narrow.
QString targetTitle(const calendar::Period &period)
{
    QString words = Words::tr("Target\n%1").arg(shown(text::period(period)));
    return words.replace(words.lastIndexOf(u' '), 1, QStringLiteral("\n"));
}

/// Where a doubt is shown: what is reckoned from two numbers is odd where it stands.
SheetModel::Column columnOf(const indicator::SheetDoubt &doubt)
{
    return doubt.field == indicator::Field::Evidence ? SheetModel::Evidence : SheetModel::Actual;
}

} // namespace

QString columnTitle(SheetModel::Column column, const reading::UnitSheet *sheet)
{
    switch (column) {
    case SheetModel::Number: return Words::tr("No");
    case SheetModel::Name: return Words::tr("Indikator");
    case SheetModel::UnitOfMeasure: return Words::tr("Satuan");
    case SheetModel::PeriodTarget:
        return sheet ? targetTitle(sheet->period) : Words::tr("Target periode");
    case SheetModel::YearTarget:
        return sheet ? Words::tr("Target\n%1").arg(sheet->period.year) : Words::tr("Target tahun");
    case SheetModel::LastPeriod: return Words::tr("Periode\nlalu");
    case SheetModel::Numerator: return Words::tr("Pembilang");
    case SheetModel::Denominator: return Words::tr("Penyebut");
    case SheetModel::Actual: return Words::tr("Realisasi");
    case SheetModel::Previous: return Words::tr("Sebelumnya");
    case SheetModel::Achievement: return Words::tr("Capaian");
    case SheetModel::Rating: return Words::tr("Predikat");
    case SheetModel::Supporting: return Words::tr("Faktor pendorong");
    case SheetModel::Hindering: return Words::tr("Faktor penghambat");
    case SheetModel::FollowUp: return Words::tr("Tindak lanjut");
    case SheetModel::Source: return Words::tr("Sumber data");
    case SheetModel::Note: return Words::tr("Catatan");
    case SheetModel::Evidence: return Words::tr("Bukti dukung");
    case SheetModel::ColumnCount: break;
    }
    return {};
}

int alignmentOf(SheetModel::Column column)
{
    switch (column) {
    case SheetModel::PeriodTarget:
    case SheetModel::YearTarget:
    case SheetModel::LastPeriod:
    case SheetModel::Numerator:
    case SheetModel::Denominator:
    case SheetModel::Actual:
    case SheetModel::Previous:
    case SheetModel::Achievement:
    case SheetModel::Number: return Qt::AlignRight | Qt::AlignVCenter;
    default: return Qt::AlignLeft | Qt::AlignVCenter;
    }
}

QString cellShown(const reading::SheetLine &line, SheetModel::Column column,
                  const reading::UnitSheet &sheet)
{
    const indicator::Indicator *known = line.indicator;
    const indicator::SheetRow &row = line.row;
    switch (column) {
    case SheetModel::Name: return shown(known ? known->name : line.budget->program);
    case SheetModel::UnitOfMeasure:
        return known ? shown(known->unitOfMeasure) : QStringLiteral("Rp");
    case SheetModel::PeriodTarget:
        return known ? targetShown(line, known->targetFor(sheet.period)) : QString();
    case SheetModel::YearTarget:
        return known ? targetShown(line, known->yearTarget)
                     : shown(indicator::showNumber(line.budget->ceiling));
    case SheetModel::LastPeriod: return measuredShown(line, reading::lastPeriod(line, sheet));
    case SheetModel::Numerator: return valueShown(line, row.numerator);
    case SheetModel::Denominator: return valueShown(line, row.denominator);
    case SheetModel::Actual:
        if (!known)
            return valueShown(line, line.spent);
        return known->elements ? measuredShown(line, line.measured) : valueShown(line, row.actual);
    case SheetModel::Achievement: return achievementShown(line, sheet);
    case SheetModel::Rating: return line.rating ? shown(line.rating->name) : QString();
    case SheetModel::Supporting: return shown(row.supporting);
    case SheetModel::Hindering: return shown(row.hindering);
    case SheetModel::FollowUp: return shown(row.followUp);
    case SheetModel::Source: return shown(row.source);
    case SheetModel::Note: return shown(row.note);
    case SheetModel::Evidence: return evidenceShown(row);
    case SheetModel::Number:
    case SheetModel::Previous:
    case SheetModel::ColumnCount: break;
    }
    return {};
}

QString earlierShown(const reading::SheetLine &then)
{
    if (!then.indicator)
        return valueShown(then, then.spent);
    return measuredShown(then, indicator::measuredIn(*then.indicator, then.row));
}

QString substitutionShown(const reading::SheetLine &line, const reading::UnitSheet &sheet)
{
    if (line.budget)
        return Words::tr("Pagu setahun: Rp %1")
            .arg(shown(indicator::showNumber(line.budget->ceiling)));
    const auto *value = std::get_if<base::Fraction>(&line.measured);
    if (!value)
        return {};
    QStringList lines;
    if (line.indicator->elements && line.row.numerator && line.row.denominator)
        lines << shown(indicator::substitution(*line.indicator->elements, *line.row.numerator,
                                               *line.row.denominator));
    if (const auto target = line.indicator->targetFor(sheet.period))
        lines << shown(indicator::substitution(line.indicator->polarity, *target, *value));
    return lines.join(u'\n');
}

QString problemShown(indicator::CellProblem problem, const reading::SheetLine &line)
{
    const QString words = shown(text::sentence(problem));
    if (problem != indicator::CellProblem::NotOnScale)
        return words;
    return words + u' '
           + Words::tr("Pilihannya: %1.")
                 .arg(choicesOf(line, Field::Actual).join(QStringLiteral(", ")));
}

QStringList doubtsShown(const reading::SheetLine &line, int column)
{
    QStringList reasons;
    for (const indicator::SheetDoubt &doubt : line.doubts) {
        if (!doubt.isSettled && columnOf(doubt) == column)
            reasons << QStringLiteral("%1: %2").arg(
                shown(text::label(doubt.severity)),
                shown(text::sentence(doubt.doubt, *line.indicator)));
    }
    return reasons;
}

QStringList waysOut(const reading::SheetLine &line, int column, bool isNoteOpen)
{
    const auto isOpen = [&](const indicator::SheetDoubt &doubt, bool isExplainable) {
        return columnOf(doubt) == column && doubt.isOpen()
               && indicator::ruleOf(doubt.doubt.check).explainable == isExplainable;
    };
    QStringList ways;
    const auto &doubts = line.doubts;
    if (isNoteOpen && std::ranges::any_of(doubts, [&](const auto &d) { return isOpen(d, true); }))
        ways << Words::tr("Bila benar, tulis alasannya di kolom Catatan.");
    if (std::ranges::any_of(doubts, [&](const auto &d) { return isOpen(d, false); }))
        ways << Words::tr("Lampirkan bukti dukungnya.");
    return ways;
}

unsigned doubtSigns(const reading::SheetLine &line, int column)
{
    unsigned signs = 0;
    for (const indicator::SheetDoubt &doubt : line.doubts) {
        if (columnOf(doubt) != column || !doubt.isOpen())
            continue;
        signs |= static_cast<unsigned>(CellSign::Doubtful);
        if (doubt.isBlocking())
            signs |= static_cast<unsigned>(CellSign::Blocking);
    }
    return signs;
}

QStringList choicesOf(const reading::SheetLine &line, std::optional<Field> field)
{
    QStringList labels;
    if (field != Field::Actual || !line.indicator || !line.indicator->scale)
        return labels;
    for (const indicator::PredicateLevel &level : line.indicator->scale->levels)
        labels << shown(level.label);
    return labels;
}

} // namespace himpun::models
