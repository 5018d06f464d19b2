// SPDX-License-Identifier: GPL-3.0-or-later
#include "remark_drafts.h"

#include "himpun/models/shown.h"
#include "settings.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

using models::shown;

bool isSameCell(const workflow::CellRemark &one, const workflow::CellRemark &other)
{
    return one.unit == other.unit && one.row == other.row && one.field == other.field;
}

QVariant toVariant(const workflow::CellRemark &remark)
{
    return QStringList{shown(remark.unit.text), shown(remark.row), shown(remark.field),
                       shown(remark.text)};
}

std::optional<workflow::CellRemark> remarkIn(const QVariant &variant)
{
    const QStringList parts = variant.toStringList();
    if (parts.size() != 4)
        return std::nullopt;
    return workflow::CellRemark{workflow::UnitId{parts[0].toStdString()}, parts[1].toStdString(),
                                parts[2].toStdString(), parts[3].toStdString()};
}

} // namespace

void RemarkDrafts::openFor(const Seat &seat, const workflow::CycleId &cycle)
{
    m_owner =
        QStringLiteral("%1|%2|%3").arg(seat.file, shown(cycle.text), shown(seat.official.text));
    readAgain();
}

void RemarkDrafts::readAgain()
{
    m_remarks.clear();
    for (const QVariant &kept : settings::remarkDrafts.read().value(m_owner).toList()) {
        if (auto remark = remarkIn(kept))
            m_remarks.push_back(std::move(*remark));
    }
}

const workflow::CellRemark *RemarkDrafts::find(const workflow::CellRemark &place) const
{
    const auto found = std::ranges::find_if(
        m_remarks, [&](const workflow::CellRemark &other) { return isSameCell(other, place); });
    return found == m_remarks.end() ? nullptr : &*found;
}

void RemarkDrafts::put(const workflow::CellRemark &remark)
{
    std::erase_if(m_remarks,
                  [&](const workflow::CellRemark &other) { return isSameCell(other, remark); });
    if (!remark.text.empty())
        m_remarks.push_back(remark);
    keep();
}

std::vector<workflow::CellRemark> RemarkDrafts::of(
    const std::optional<workflow::UnitId> &unit) const
{
    std::vector<workflow::CellRemark> remarks = m_remarks;
    std::erase_if(remarks, [&](const workflow::CellRemark &remark) {
        return unit.value_or(remark.unit) != remark.unit;
    });
    return remarks;
}

void RemarkDrafts::settle(const std::vector<workflow::CellRemark> &remarks)
{
    readAgain();
    std::erase_if(m_remarks, [&](const workflow::CellRemark &remark) {
        return std::ranges::find(remarks, remark) != remarks.end();
    });
    keep();
}

void RemarkDrafts::keep() const
{
    QVariantMap drafts = settings::remarkDrafts.read();
    drafts.remove(m_owner);
    QVariantList kept;
    for (const workflow::CellRemark &remark : m_remarks)
        kept << toVariant(remark);
    if (!kept.isEmpty())
        drafts.insert(m_owner, kept);
    settings::remarkDrafts.write(drafts);
}

} // namespace himpun::app
