// SPDX-License-Identifier: GPL-3.0-or-later
#include "agreement_paste.h"

#include "himpun/models/shown.h"
#include "himpun/models/spreadsheet_cells.h"
#include "himpun/text/indicator_labels.h"

#include <QCoreApplication>

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::AgreementModel;
using models::shown;
using reading::IndicatorPart;

struct Pasting {
    Q_DECLARE_TR_FUNCTIONS(Pasting)
};

/// "Kode | Indikator | Satuan | Target 2026 | TW I": copied along with the rows below it.
bool isHeading(const QStringList &texts)
{
    static const QStringList beginnings{
        QStringLiteral("no"),     QStringLiteral("kode"),       QStringLiteral("indikator"),
        QStringLiteral("satuan"), QStringLiteral("target"),     QStringLiteral("tw"),
        QStringLiteral("tri"),    QStringLiteral("semester"),   QStringLiteral("arah"),
        QStringLiteral("bukti"),  QStringLiteral("perhitungan")};
    int known = 0;
    for (const QString &text : texts) {
        const bool isKnown = std::ranges::any_of(beginnings, [&](const QString &beginning) {
            return text.trimmed().startsWith(beginning, Qt::CaseInsensitive);
        });
        if (text.trimmed().startsWith(QStringLiteral("indikator"), Qt::CaseInsensitive))
            known += 1; // no indicator is called so
        known += isKnown ? 1 : 0;
    }
    return known >= 3;
}

bool isTarget(const reading::IndicatorCell &cell)
{
    return cell.part == IndicatorPart::YearTarget || cell.part == IndicatorPart::PeriodTarget;
}

/// As \a row will be once the words pasted into it count: its unit decides what "95%" means.
reading::IndicatorDraft rowWith(const AgreementModel &model, int row, int column,
                                const QStringList &texts)
{
    const reading::IndicatorDraft *known = model.at(row);
    reading::IndicatorDraft draft = known ? *known : reading::newIndicator();
    for (int at = 0; at < texts.size() && column + at < model.noteColumn(); ++at) {
        const reading::IndicatorCell &cell = model.cellAt(column + at);
        if (!isTarget(cell))
            reading::put(draft, cell, texts[at].toStdString());
    }
    return draft;
}

void readTarget(PastedCell &pasted, const indicator::Indicator &indicator)
{
    const auto reading = indicator::readTarget(pasted.original.trimmed().toStdString(), indicator,
                                               indicator::NumberOrigin::Foreign);
    if (const auto *target = std::get_if<indicator::Target>(&reading))
        pasted.text = shown(text::target(indicator, *target));
    else if (const auto *doubt = std::get_if<indicator::Ambiguous>(&reading))
        pasted.readings = *doubt;
    else if (const auto *bad = std::get_if<indicator::NotANumber>(&reading))
        pasted.fault = bad->fault;
    if (pasted.readings)
        pasted.text = shown(indicator::showNumber(pasted.readings->indonesian));
}

} // namespace

std::vector<AgreementModel::Typed> AgreementPaste::with(const PastedTexts &texts) const
{
    std::vector<AgreementModel::Typed> chosen;
    for (std::size_t at = 0; at < cells.size(); ++at) {
        if (texts[at])
            chosen.push_back({cells[at].row, cells[at].column, *texts[at]});
    }
    return chosen;
}

std::vector<QStringList> rowsIn(const QString &clipboard)
{
    std::vector<QStringList> rows = models::cellsIn(clipboard);
    if (!rows.empty() && isHeading(rows.front()))
        rows.erase(rows.begin());
    return rows;
}

AgreementPaste pasted(const QString &clipboard, const AgreementModel &model, int row, int column)
{
    AgreementPaste all;
    for (const QStringList &texts : rowsIn(clipboard)) {
        if (texts.join(QString()).trimmed().isEmpty()) { // a hole in what was copied
            ++row;
            continue;
        }
        const reading::IndicatorDraft draft = rowWith(model, row, column, texts);
        for (int at = 0; at < texts.size(); ++at) {
            if (!model.takes(row, column + at)) {
                all.block.beyond += texts[at].trimmed().isEmpty() ? 0 : 1;
                continue;
            }
            PastedCell cell{
                Pasting::tr("Baris %1 · %2")
                    .arg(row + 1)
                    .arg(model.headerData(column + at, Qt::Horizontal, Qt::DisplayRole).toString()),
                texts[at], texts[at]};
            if (isTarget(model.cellAt(column + at)))
                readTarget(cell, draft.indicator);
            all.cells.push_back({row, column + at, cell.text});
            all.block.cells.push_back(std::move(cell));
        }
        ++row;
    }
    return all;
}

} // namespace himpun::app
