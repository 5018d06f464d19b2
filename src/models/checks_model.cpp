// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/checks_model.h"

#include "himpun/text/check_words.h"
#include "himpun/text/indicator_labels.h"
#include "words.h"

namespace himpun::models
{

namespace
{

QString cellOf(const indicator::SheetDoubt &doubt)
{
    return indicator::ruleOf(doubt.doubt.check).ofAgreement ? Words::tr("Perjanjian kinerja")
                                                            : shown(text::label(doubt.field));
}

QString sentenceOf(const reading::CheckLine &line)
{
    const QString sentence = shown(line.sentence);
    return line.doubt.isSettled ? Words::tr("%1 (sudah dijelaskan)").arg(sentence) : sentence;
}

QString shownIn(const reading::CheckLine &line, ChecksModel::Column column)
{
    switch (column) {
    case ChecksModel::Severity: return severityShown(line.doubt.severity);
    case ChecksModel::Unit: return shown(line.unitName);
    case ChecksModel::Row: return shown(line.rowName);
    case ChecksModel::Cell: return cellOf(line.doubt);
    case ChecksModel::Sentence: return sentenceOf(line);
    case ChecksModel::ColumnCount: break;
    }
    return {};
}

} // namespace

QString severityShown(indicator::CheckSeverity severity)
{
    constexpr char16_t shapes[] = {u'–', u'○', u'▲', u'■'};
    return QStringLiteral("%1 %2").arg(QChar(shapes[static_cast<std::size_t>(severity)]),
                                       shown(text::label(severity)));
}

void ChecksModel::setLines(std::vector<reading::CheckLine> lines)
{
    beginResetModel();
    m_lines = std::move(lines);
    endResetModel();
}

const reading::CheckLine *ChecksModel::lineAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_lines[static_cast<std::size_t>(row)] : nullptr;
}

int ChecksModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_lines.size());
}

int ChecksModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant ChecksModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Severity: return Words::tr("Tingkat");
    case Unit: return Words::tr("Bidang");
    case Row: return Words::tr("Indikator");
    case Cell: return Words::tr("Isian");
    case Sentence: return Words::tr("Yang ditemukan");
    case ColumnCount: break;
    }
    return {};
}

QVariant ChecksModel::data(const QModelIndex &index, int role) const
{
    const reading::CheckLine *line = lineAt(index.row());
    if (!line)
        return {};
    if (role == Qt::DisplayRole || role == Qt::ToolTipRole)
        return shownIn(*line, static_cast<Column>(index.column()));
    return role == SeverityRole ? static_cast<int>(line->doubt.severity) : QVariant();
}

} // namespace himpun::models
