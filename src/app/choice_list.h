// SPDX-License-Identifier: GPL-3.0-or-later
// A list of which one or several are chosen, and that looks it: one with a ring, several with
// ticks.
#pragma once

#include "act_choices.h"

#include <QListWidget>

namespace himpun::app
{

/// Property of a list of which only one can be chosen.
inline constexpr const char *oneOnly = "oneOnly";

class ChoiceList : public QListWidget
{
    Q_OBJECT
public:
    using QListWidget::QListWidget;

    void offer(const std::vector<ActChoice> &choices, bool isOnlyOne);
    void choose(const std::string &id);
    std::vector<std::string> chosen() const;
    bool isLong() const; ///< so that one would rather search

    /// Those with \a words in their names; what is chosen stays in sight.
    void showMatching(const QString &words);

signals:
    void changed();

private:
    void settle(const QListWidgetItem *changedOne);
    bool isChosen(const QListWidgetItem &item) const;

    bool m_isOnlyOne = false;
};

} // namespace himpun::app
