// SPDX-License-Identifier: GPL-3.0-or-later
// A unit's sheet as a grid: filled in by some, judged by others, the same columns for both.
//
// Typed text is read at once and shown with what follows from it; storing is somebody else's work,
// who is told of every cell and says when it is saved.
#pragma once

#include "himpun/reading/sheet_line.h"

#include <QAbstractTableModel>

#include <map>
#include <memory>
#include <set>
#include <unordered_map>

namespace himpun::models
{

/// What a cell's signs tell; several may be true at once.
enum class CellSign : unsigned {
    Locked = 1,
    Saving = 2,
    Saved = 4,     ///< since the sheet was opened
    Refused = 8,   ///< what was typed cannot be read; it is shown, and not stored
    Wanted = 16,   ///< still to be filled in before the sheet may be handed in
    Doubtful = 32, ///< odd, and not explained in the note
    Remarked = 64,
    Changed = 128,  ///< against the revision before
    Blocking = 256, ///< so odd that the sheet cannot be handed in
};

class SheetModel : public QAbstractTableModel
{
    Q_OBJECT
public:
    enum Column {
        Number,
        Name,
        UnitOfMeasure,
        YearTarget,
        PeriodTarget,
        LastPeriod,
        Numerator,
        Denominator,
        Actual,
        Previous, ///< the revision before: for who judges, or corrects
        Achievement,
        Rating,
        Supporting,
        Hindering,
        FollowUp,
        Source,
        Note,
        Evidence,
        ColumnCount
    };
    enum Role {
        SignsRole = Qt::UserRole, ///< CellSigns as unsigned
        RowRole,                  ///< id of the indicator or budget line
        FieldRole,                ///< indicator::Field as int; -1 where nobody types
        StoredRole,               ///< the text in the form of files
        ExplanationRole,          ///< why: a refusal, a remark, what is wanted; may be empty
        ColourRole,               ///< of a rating; "#rrggbb"
        ChoicesRole,              ///< of a predicate scale: its labels
    };

    using QAbstractTableModel::QAbstractTableModel;

    void setSheet(std::shared_ptr<const reading::UnitSheet> sheet);
    const reading::UnitSheet *sheet() const { return m_sheet.get(); }
    const reading::SheetLine *lineAt(int row) const; ///< nullptr outside

    void setRemarks(const std::vector<workflow::CellRemark> &remarks);
    const std::vector<workflow::CellRemark> &remarks() const { return m_remarks; }

    /// A sheet that came back opens its remarked cells only, unless somebody wants them all.
    void setAllOpen(bool allOpen);

    /// Remarks of the return that neither a changed cell nor a changed note answers yet.
    int unanswered() const;
    int refused() const { return static_cast<int>(m_refused.size()); } ///< cells, stored nowhere
    /// Round the sheet, of the unanswered ones while there are any; invalid: none.
    QModelIndex nextRemark(const QModelIndex &after) const;
    QModelIndex firstOpen() const; ///< the first empty cell to type in, or the first of all

    void markSaved(const indicator::Cell &cell);
    void markFailed(const indicator::Cell &cell, const QString &why);

    /// Everything that must be filled in before the sheet may be handed in, in reading order.
    std::vector<QModelIndex> wanted() const;
    QModelIndex indexOf(const std::string &row, indicator::Field field) const;
    bool isSaving() const { return !m_saving.empty(); }

    /// Whether it may be written now, typed or otherwise.
    bool isOpen(const reading::SheetLine &line, indicator::Field field) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    int columnCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;
    bool setData(const QModelIndex &index, const QVariant &value, int role) override;
    Qt::ItemFlags flags(const QModelIndex &index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

    /// The field people type into in \a column; budget lines have theirs under Actual.
    static std::optional<indicator::Field> fieldOf(const reading::SheetLine &line, int column);

    /// What a remark on \a column is about: a cell, the realisasi where the column follows from it,
    /// or nothing for the row as a whole.
    static std::optional<indicator::Field> remarkedBy(const reading::SheetLine &line, int column);

signals:
    /// To be stored: in the form of files.
    void cellTyped(const himpun::indicator::Cell &cell);

private:
    using Key = std::pair<std::string, indicator::Field>;

    QModelIndex placeIn(int row, indicator::Field field) const;
    QModelIndex beginOf(const std::string &row) const;
    QModelIndex placeOf(const workflow::CellRemark &remark) const; ///< invalid: of another unit
    bool isAnswered(const workflow::CellRemark &remark) const;
    unsigned signsOf(const QModelIndex &index) const;
    QString shownAt(const reading::SheetLine &line, const QModelIndex &index) const;
    QString editedAt(const reading::SheetLine &line, indicator::Field field,
                     const QModelIndex &index) const;
    const reading::SheetLine *before(const reading::SheetLine &line) const; ///< may be nullptr
    QString previousOf(const reading::SheetLine &line) const;
    QString explanationOf(const QModelIndex &index) const;
    bool isChanged(const reading::SheetLine &line, indicator::Field field) const;
    bool isChanged(const reading::SheetLine &line) const; ///< in any field
    const workflow::CellRemark *remarkOn(const Key &key) const;
    /// The one that \a field may answer: on it, or on what is reckoned from it.
    const workflow::CellRemark *remarkFor(const reading::SheetLine &line,
                                          indicator::Field field) const;
    bool isOpenedBy(const workflow::CellRemark &remark, const reading::SheetLine &line,
                    indicator::Field field) const;
    bool refuse(const Key &key, const QString &typed, const QString &why);
    void changed(const Key &key);

    std::shared_ptr<const reading::UnitSheet> m_sheet;
    std::vector<reading::SheetLine> m_lines;
    std::vector<reading::SheetLine> m_before;    ///< in the same order; empty: there is none
    std::unordered_map<std::string, int> m_rows; ///< where each line stands
    std::vector<workflow::CellRemark> m_remarks;
    bool m_allOpen = false;
    std::map<Key, QString> m_refused; ///< as typed
    std::map<Key, QString> m_why;     ///< of the refused ones
    std::map<Key, int> m_saving;      ///< how often it is on its way
    std::set<Key> m_saved;
};

} // namespace himpun::models
