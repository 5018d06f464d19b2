// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/differences_model.h"

#include "himpun/indicator/number.h"
#include "himpun/text/agreement_words.h"
#include "himpun/text/format.h"

#include "words.h"

#include <QFont>

#include <algorithm>

namespace himpun::models
{

namespace
{

using service::Change;

constexpr quintptr ofHead = 0; // internal id; of a line: the row of its head + 1

DifferenceLine lineOf(const intake::PartChange &part)
{
    const QString what = part.period ? Words::tr("Target %1").arg(shown(text::period(*part.period)))
                                     : shown(text::label(part.part));
    return {what, shown(part.from), shown(part.to)};
}

QString money(const std::optional<base::Decimal> &amount)
{
    return amount ? shown(indicator::showNumber(*amount)) : QString();
}

QString signOf(Change change)
{
    switch (change) { // no default: a new change must find its sign
    case Change::New: return QStringLiteral("+");
    case Change::Changed: return QStringLiteral("≠");
    case Change::Gone: return QStringLiteral("−");
    }
    return {};
}

} // namespace

std::vector<Difference> differencesOf(const intake::Differences &differences)
{
    std::vector<Difference> all;
    for (const intake::IndicatorChange &change : differences.indicators) {
        Difference difference{change.change, {shown(change.name), {}, {}}, {}};
        for (const intake::PartChange &part : change.parts) {
            difference.lines.push_back(lineOf(part));
            if (change.change == Change::New)
                difference.lines.back().from.clear(); // what a blank one would have
        }
        all.push_back(std::move(difference));
    }
    for (const intake::BudgetChange &change : differences.budget) {
        const QString name = Words::tr("Pagu %1").arg(shown(change.program));
        all.push_back({change.change, {name, money(change.from), money(change.to)}, {}});
    }
    return all;
}

QString summaryOf(const intake::Differences &differences)
{
    const auto count = [&](Change change) {
        return std::ranges::count(differences.indicators, change, &intake::IndicatorChange::change)
               + std::ranges::count(differences.budget, change, &intake::BudgetChange::change);
    };
    return Words::tr("%1 baru, %2 berubah, %3 tidak ada lagi")
        .arg(count(Change::New))
        .arg(count(Change::Changed))
        .arg(count(Change::Gone));
}

void DifferencesModel::show(std::vector<Difference> differences)
{
    beginResetModel();
    m_differences = std::move(differences);
    endResetModel();
}

const Difference *DifferencesModel::headAt(const QModelIndex &index) const
{
    return index.internalId() == ofHead ? &m_differences[static_cast<std::size_t>(index.row())]
                                        : nullptr;
}

const DifferenceLine &DifferencesModel::lineAt(const QModelIndex &index) const
{
    if (const Difference *head = headAt(index))
        return head->head;
    return m_differences[index.internalId() - 1].lines[static_cast<std::size_t>(index.row())];
}

QModelIndex DifferencesModel::index(int row, int column, const QModelIndex &parent) const
{
    if (!hasIndex(row, column, parent))
        return {};
    return createIndex(row, column,
                       parent.isValid() ? static_cast<quintptr>(parent.row()) + 1 : ofHead);
}

QModelIndex DifferencesModel::parent(const QModelIndex &index) const
{
    if (!index.isValid() || headAt(index))
        return {};
    return createIndex(static_cast<int>(index.internalId() - 1), 0, ofHead);
}

int DifferencesModel::rowCount(const QModelIndex &parent) const
{
    if (!parent.isValid())
        return static_cast<int>(m_differences.size());
    const Difference *head = parent.column() == 0 ? headAt(parent) : nullptr;
    return head ? static_cast<int>(head->lines.size()) : 0;
}

int DifferencesModel::columnCount(const QModelIndex &) const
{
    return ColumnCount;
}

QVariant DifferencesModel::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Difference *head = headAt(index);
    if (role == ChangeRole)
        return head ? QVariant(static_cast<int>(head->change)) : QVariant();
    if (role == Qt::FontRole && head) {
        QFont font;
        font.setBold(true);
        return font;
    }
    if (role != Qt::DisplayRole && role != Qt::ToolTipRole)
        return {};
    const DifferenceLine &line = lineAt(index);
    if (index.column() == What && head)
        return QStringLiteral("%1 %2: %3")
            .arg(signOf(head->change), shown(text::label(head->change)), line.what);
    if (index.column() == What)
        return line.what;
    const QString &words = index.column() == From ? line.from : line.to;
    const Change change = head ? head->change : m_differences[index.internalId() - 1].change;
    const bool isReplaced = change == Change::Changed && line.from != line.to;
    return words.isEmpty() && isReplaced ? QStringLiteral("–") : words;
}

QVariant DifferencesModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (section) {
    case What: return Words::tr("Apa");
    case From: return Words::tr("Sekarang");
    case To: return Words::tr("Menjadi");
    default: return {};
    }
}

} // namespace himpun::models
