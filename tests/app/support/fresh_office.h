// SPDX-License-Identifier: GPL-3.0-or-later
// A practice office in a real file, on the first morning: people with passwords, and no cycle yet.
#pragma once

#include "himpun/base/clock.h"
#include "himpun/practice/practice_office.h"

#include <QString>
#include <QTemporaryDir>

namespace himpun::app::support
{

class FreshOffice
{
public:
    explicit FreshOffice(const std::string &sop);
    explicit FreshOffice(practice::PracticeOffice practice);

    QString path() const { return m_folder.filePath(QStringLiteral("kantor.himpun")); }
    /// A file of that content beside it.
    QString fileWith(const std::string &name, const std::string &content) const;
    base::HandClock &clock() { return m_clock; }

    const practice::PracticeOffice practice;
    const sop::Sop sop;

private:
    QTemporaryDir m_folder;
    base::HandClock m_clock{practice::practiceMorning()};
};

} // namespace himpun::app::support
