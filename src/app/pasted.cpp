// SPDX-License-Identifier: GPL-3.0-or-later
#include "pasted.h"

#include <algorithm>

namespace himpun::app
{

namespace
{

QString quoted(QString text)
{
    if (!text.contains(u'\n') && !text.contains(u'\t') && !text.contains(u'"'))
        return text;
    return u'"' + text.replace(u'"', QStringLiteral("\"\"")) + u'"';
}

} // namespace

QString clipboardText(const QModelIndexList &cells, int role)
{
    QString text;
    int row = -1;
    for (const QModelIndex &index : cells) {
        if (row >= 0)
            text += index.row() == row ? u'\t' : u'\n';
        row = index.row();
        text += quoted(index.data(role).toString());
    }
    return text;
}

std::vector<QStringList> cellsIn(const QString &clipboard)
{
    std::vector<QStringList> rows(1);
    QString cell;
    bool isQuoted = false;
    const auto endCell = [&] {
        rows.back() << cell;
        cell.clear();
    };
    for (qsizetype i = 0; i < clipboard.size(); ++i) {
        const QChar c = clipboard[i];
        if (isQuoted && c == u'"' && i + 1 < clipboard.size() && clipboard[i + 1] == u'"') {
            cell += c;
            ++i;
        } else if (c == u'"' && (isQuoted || cell.isEmpty())) {
            isQuoted = !isQuoted;
        } else if (!isQuoted && c == u'\t') {
            endCell();
        } else if (!isQuoted && c == u'\n') {
            endCell();
            rows.emplace_back();
        } else if (c != u'\r') {
            cell += c;
        }
    }
    if (!cell.isEmpty() || !rows.back().isEmpty())
        endCell();
    if (rows.back().isEmpty())
        rows.pop_back();
    return rows;
}

bool Pasted::isDoubtful() const
{
    return beyond > 0 || std::ranges::any_of(cells, &PastedCell::isDoubtful);
}

PastedTexts textsOf(const Pasted &pasted)
{
    PastedTexts texts;
    for (const PastedCell &cell : pasted.cells)
        texts.push_back(cell.fault ? std::nullopt : std::optional(cell.text));
    return texts;
}

} // namespace himpun::app
