// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/models/papers_model.h"

#include "himpun/text/format.h"
#include "words.h"

namespace himpun::models
{

namespace
{

constexpr int shownDigits = 12; // of a digest: enough to compare by eye

QString fromOf(const reading::Paper &paper)
{
    if (!paper.step)
        return Words::tr("Seluruh siklus");
    const QString step = Words::tr("Langkah %1").arg(shown(paper.stepNo));
    return paper.unitName.empty() ? step
                                  : QStringLiteral("%1 · %2").arg(step, shown(paper.unitName));
}

QString detailOf(const reading::Paper &paper)
{
    QStringList parts;
    if (paper.revision > 0)
        parts << Words::tr("revisi %1").arg(paper.revision);
    if (paper.kind == reading::PaperKind::Attachment)
        parts << shown(text::fileSize(paper.bytes));
    if (!paper.indicator.empty())
        parts << shown(paper.indicator);
    if (paper.digest)
        parts << Words::tr("sidik %1").arg(shown(paper.digest->hex()).left(shownDigits));
    return parts.join(QStringLiteral(" · "));
}

QString nameOf(const reading::Paper &paper)
{
    if (paper.kind == reading::PaperKind::Sheet)
        return Words::tr("Isian %1").arg(shown(paper.unitName));
    return paper.name.empty() && paper.digest ? shown(paper.digest->hex()).left(shownDigits)
                                              : shown(paper.name);
}

} // namespace

QString label(reading::PaperKind kind)
{
    switch (kind) {
    case reading::PaperKind::Output: return Words::tr("Hasil langkah");
    case reading::PaperKind::Sheet: return Words::tr("Formulir");
    case reading::PaperKind::Evidence: return Words::tr("Bukti dukung");
    case reading::PaperKind::Attachment: return Words::tr("Lampiran");
    }
    return {};
}

void PapersModel::setPapers(std::vector<reading::Paper> papers, calendar::Zone zone)
{
    beginResetModel();
    m_papers = std::move(papers);
    m_zone = zone;
    endResetModel();
}

const reading::Paper *PapersModel::paperAt(int row) const
{
    return row >= 0 && row < rowCount() ? &m_papers[static_cast<std::size_t>(row)] : nullptr;
}

int PapersModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_papers.size());
}

int PapersModel::columnCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : ColumnCount;
}

QVariant PapersModel::headerData(int section, Qt::Orientation orientation, int role) const
{
    if (orientation != Qt::Horizontal || role != Qt::DisplayRole)
        return {};
    switch (static_cast<Column>(section)) {
    case Kind: return Words::tr("Jenis");
    case Name: return Words::tr("Nama");
    case From: return Words::tr("Dari");
    case Person: return Words::tr("Oleh");
    case At: return Words::tr("Pada");
    case Detail: return Words::tr("Keterangan");
    case ColumnCount: break;
    }
    return {};
}

QString PapersModel::cell(const reading::Paper &paper, Column column) const
{
    switch (column) {
    case Kind: return label(paper.kind);
    case Name: return nameOf(paper);
    case From: return fromOf(paper);
    case Person: return shown(paper.person);
    case At: return shown(text::dateAndTime(paper.at, m_zone));
    case Detail: return detailOf(paper);
    case ColumnCount: break;
    }
    return {};
}

QVariant PapersModel::data(const QModelIndex &index, int role) const
{
    const reading::Paper *found = index.isValid() ? paperAt(index.row()) : nullptr;
    if (!found)
        return {};
    const reading::Paper &paper = *found;
    switch (role) {
    case Qt::DisplayRole: return cell(paper, static_cast<Column>(index.column()));
    case Qt::ToolTipRole:
        return index.column() == Detail && paper.digest
                   ? Words::tr("Sidik SHA-256: %1").arg(shown(paper.digest->hex()))
                   : cell(paper, static_cast<Column>(index.column()));
    case KindRole: return static_cast<int>(paper.kind);
    default: return {};
    }
}

} // namespace himpun::models
