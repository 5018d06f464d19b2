// SPDX-License-Identifier: GPL-3.0-or-later
#include "rating_form.h"

#include "himpun/indicator/number.h"
#include "himpun/models/shown.h"
#include "himpun/text/format.h"

#include <QCoreApplication>

namespace himpun::app
{

namespace
{

using models::shown;
using Rows = std::vector<models::DraftTableModel::Row>;

struct Rating {
    Q_DECLARE_TR_FUNCTIONS(Rating)
};

struct LowerLimit {
    base::Decimal value;
    bool included = true;
};

QString limitShown(const indicator::Band &band)
{
    if (!band.limit)
        return Rating::tr("selebihnya");
    return QStringLiteral("%1 %2").arg(QChar(band.limitIncluded ? u'≥' : u'>'),
                                       shown(text::number(*band.limit)));
}

/// "≥ 91", "> 85 %", "91".
std::optional<LowerLimit> limitIn(QString typed)
{
    typed.replace(QStringLiteral(">="), QStringLiteral("≥"));
    const bool isAbove = typed.startsWith(u'>');
    if (isAbove || typed.startsWith(u'≥'))
        typed.remove(0, 1);
    const auto reading =
        indicator::readNumber(typed.trimmed().toStdString(), indicator::NumberOrigin::Typed);
    const auto *number = std::get_if<indicator::Number>(&reading);
    if (!number || !(number->unit.empty() || indicator::isPercent(number->unit)))
        return std::nullopt;
    return LowerLimit{number->value, !isAbove};
}

bool liesBelow(const LowerLimit &limit, const LowerLimit &upper)
{
    return limit.value < upper.value
           || (limit.value == upper.value && limit.included && !upper.included);
}

QString doubtAboutBand(const Rows &rows, int row)
{
    const auto cell = [&](int at, RatingForm::Column column) {
        return rows[static_cast<std::size_t>(at)][column];
    };
    if (cell(row, RatingForm::Name).isEmpty())
        return Rating::tr("Peringkat ini belum punya nama.");
    if (row + 1 == static_cast<int>(rows.size()))
        return cell(row, RatingForm::Limit) == Rating::tr("selebihnya")
                   ? QString()
                   : Rating::tr("Peringkat terendah memuat selebihnya.");
    const auto limit = limitIn(cell(row, RatingForm::Limit));
    if (!limit)
        return Rating::tr("Tulis batas bawahnya, misalnya ≥ 91 atau > 85.");
    const auto upper = row > 0 ? limitIn(cell(row - 1, RatingForm::Limit)) : std::nullopt;
    return upper && !liesBelow(*limit, *upper)
               ? Rating::tr("Batasnya harus di bawah batas peringkat sebelumnya.")
               : QString();
}

} // namespace

RatingForm::RatingForm()
    : bands({{Rating::tr("Peringkat"), Rating::tr("Capaian (%)")}, 0, false, &doubtAboutBand})
{
}

void RatingForm::setScale(indicator::RatingScale scale)
{
    m_scale = std::move(scale);
    Rows rows;
    for (const indicator::Band &band : m_scale.bands)
        rows.push_back({shown(band.name), limitShown(band)});
    bands.setRows(std::move(rows));
}

std::string RatingForm::colourOf(int row) const
{
    const auto at = static_cast<std::size_t>(row);
    return at < m_scale.bands.size() ? m_scale.bands[at].colour : std::string();
}

indicator::RatingScale RatingForm::scale() const
{
    indicator::RatingScale scale = m_scale;
    for (std::size_t row = 0; row < scale.bands.size(); ++row) {
        indicator::Band &band = scale.bands[row];
        band.name = bands.rows()[row][Name].toStdString();
        const auto limit = band.limit ? limitIn(bands.rows()[row][Limit]) : std::nullopt;
        if (!limit)
            continue;
        band.limit = limit->value;
        band.limitIncluded = limit->included;
    }
    if (scale == m_scale)
        return scale;
    scale.id = "kantor";
    scale.name = Rating::tr("Skala kantor").toStdString();
    scale.source = m_scale.id == scale.id
                       ? m_scale.source
                       : Rating::tr("Disesuaikan dari %1").arg(shown(m_scale.name)).toStdString();
    return scale;
}

} // namespace himpun::app
