// SPDX-License-Identifier: GPL-3.0-or-later
// What the search palette offers: places to go to and commands, and those of them that fit what
// was typed.
#pragma once

#include "commands.h"
#include "himpun/reading/findables.h"
#include "place.h"

#include <QAbstractListModel>

#include <variant>

namespace himpun::app
{

/// Where an entry leads.
using PaletteGoal = std::variant<Place, CommandId>;

class PaletteModel : public QAbstractListModel
{
    Q_OBJECT
public:
    enum Role { DetailRole = Qt::UserRole };

    /// The commands are there from the start.
    explicit PaletteModel(QObject *parent = nullptr);

    void setFindables(const std::vector<reading::Findable> &findables);
    /// Entries hold every word of \a words; those whose title begins with them come first.
    void setWords(const QString &words);
    const PaletteGoal *goalAt(const QModelIndex &index) const;

    int rowCount(const QModelIndex &parent = {}) const override;
    QVariant data(const QModelIndex &index, int role) const override;

private:
    struct Entry {
        QString title, detail;
        PaletteGoal goal;
    };
    static QString kindWords(reading::FindableKind kind);
    static Entry entryOf(const reading::Findable &findable);
    void find();

    std::vector<Entry> m_entries;
    std::vector<std::size_t> m_found; ///< indexes into m_entries, the best first
    QString m_words;
};

} // namespace himpun::app
