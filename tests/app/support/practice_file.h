// SPDX-License-Identifier: GPL-3.0-or-later
// A practice office in a real file: one finished cycle, and one whose forms wait.
#pragma once

#include "himpun/base/clock.h"
#include "himpun/service/workbench.h"

#include <QString>
#include <QTemporaryDir>

namespace himpun::app::support
{

class PracticeFile
{
public:
    /// Furnished once for each SOP, copied for each test.
    explicit PracticeFile(const std::string &sop);

    QString path() const;
    const base::HandClock &clock() const { return m_clock; }
    base::HandClock &clock() { return m_clock; }

    static base::Instant now(); ///< Monday 23 November 2026, 09.00 WIB

private:
    QTemporaryDir m_folder;
    base::HandClock m_clock{now()};
};

} // namespace himpun::app::support
