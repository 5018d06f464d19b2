// SPDX-License-Identifier: GPL-3.0-or-later
#include "palette_model.h"

#include "himpun/models/sheet_model.h"
#include "himpun/models/shown.h"

#include <algorithm>
#include <array>

namespace himpun::app
{

namespace
{

using models::shown;

constexpr std::size_t mostShown = 60;

Place placeOf(const reading::Findable &findable)
{
    using reading::FindableKind;
    switch (findable.kind) {
    case FindableKind::Cycle: return AtCycle{findable.cycle};
    case FindableKind::Sheet: return AtSheet{findable.cycle, findable.unit};
    case FindableKind::Indicator:
        return AtSheet{findable.cycle, findable.unit,
                       CellPlace{findable.row, models::SheetModel::Actual}};
    case FindableKind::Person: return AtSettings{SettingsPart::People, findable.person};
    case FindableKind::Sop: return AtSops{findable.sop};
    }
    return AtTasks{};
}

/// 0 the title begins with it, 1 the title holds it, 2 title and detail do, 3 they do not.
int rankOf(const QString &title, const QString &detail, const QString &words,
           const QStringList &parts)
{
    if (words.isEmpty() || title.startsWith(words, Qt::CaseInsensitive))
        return 0;
    bool isInTitle = true;
    for (const QString &part : parts) {
        if (title.contains(part, Qt::CaseInsensitive))
            continue;
        if (!detail.contains(part, Qt::CaseInsensitive))
            return 3;
        isInTitle = false;
    }
    return isInTitle ? 1 : 2;
}

} // namespace

PaletteModel::PaletteModel(QObject *parent) : QAbstractListModel(parent)
{
    for (const CommandSpec &command : commandTable) {
        if (command.id == CommandId::Find)
            continue;
        m_entries.push_back(
            {wordsOf(command),
             QStringLiteral("%1 (%2)").arg(sentenceOf(command), shortcutOf(command)), command.id});
    }
    find();
}

QString PaletteModel::kindWords(reading::FindableKind kind)
{
    using reading::FindableKind;
    switch (kind) {
    case FindableKind::Cycle: return tr("Siklus");
    case FindableKind::Sheet: return tr("Isian");
    case FindableKind::Indicator: return tr("Indikator");
    case FindableKind::Person: return tr("Orang");
    case FindableKind::Sop: return tr("SOP");
    }
    return {};
}

PaletteModel::Entry PaletteModel::entryOf(const reading::Findable &findable)
{
    const QString detail = shown(findable.detail);
    const QString kind = kindWords(findable.kind);
    return {shown(findable.title),
            detail.isEmpty() ? kind : QStringLiteral("%1 · %2").arg(kind, detail),
            placeOf(findable)};
}

void PaletteModel::setFindables(const std::vector<reading::Findable> &findables)
{
    beginResetModel();
    for (const reading::Findable &findable : findables)
        m_entries.push_back(entryOf(findable));
    find();
    endResetModel();
}

void PaletteModel::setWords(const QString &words)
{
    beginResetModel();
    m_words = words.trimmed();
    find();
    endResetModel();
}

void PaletteModel::find()
{
    std::array<std::vector<std::size_t>, 3> ranks;
    const QStringList parts = m_words.split(u' ', Qt::SkipEmptyParts);
    for (std::size_t i = 0; i < m_entries.size(); ++i) {
        const int rank = rankOf(m_entries[i].title, m_entries[i].detail, m_words, parts);
        if (rank < 3)
            ranks[static_cast<std::size_t>(rank)].push_back(i);
    }
    m_found.clear();
    for (const auto &rank : ranks)
        m_found.insert(m_found.end(), rank.begin(), rank.end());
    if (m_found.size() > mostShown)
        m_found.resize(mostShown);
}

const PaletteGoal *PaletteModel::goalAt(const QModelIndex &index) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return nullptr;
    return &m_entries[m_found[static_cast<std::size_t>(index.row())]].goal;
}

int PaletteModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_found.size());
}

QVariant PaletteModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid() || index.row() >= rowCount())
        return {};
    const Entry &entry = m_entries[m_found[static_cast<std::size_t>(index.row())]];
    switch (role) {
    case Qt::DisplayRole: return entry.title;
    case DetailRole: return entry.detail;
    case Qt::AccessibleTextRole: return QStringLiteral("%1. %2").arg(entry.title, entry.detail);
    default: return {};
    }
}

} // namespace himpun::app
