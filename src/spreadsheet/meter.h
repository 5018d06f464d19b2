// SPDX-License-Identifier: GPL-3.0-or-later
// What reading one file has cost so far, and why it was given up.
#pragma once

#include "himpun/spreadsheet/read.h"

#include <optional>

namespace himpun::spreadsheet
{

/// Of one cell, four times what Excel allows: no program writes a longer one.
inline constexpr std::size_t longestText = 128 * 1024;

/// Shared by all that read one file.  Whoever counts goes on only while nothing was refused.
class Meter
{
public:
    /// The first reason is the one that is told.
    void refuse(ReadError why)
    {
        if (!m_refused)
            m_refused = why;
    }
    bool isFine() const { return !m_refused; }
    const std::optional<ReadError> &refused() const { return m_refused; }

    /// Unpacked bytes, and texts that are kept once more.
    bool countBytes(std::size_t bytes)
    {
        return count(m_bytes, bytes, mostUnpackedBytes, ReadError::TooMuchUnpacked);
    }
    /// \a length is that of one cell's text so far.
    bool allowText(std::size_t length)
    {
        if (length > longestText)
            refuse(ReadError::DamagedContent);
        return isFine();
    }
    /// Cells and whatever else a sheet keeps of its rows and columns.
    bool countCells(std::size_t cells)
    {
        return count(m_cells, cells, mostCells, ReadError::TooManyCells);
    }
    bool countSheet() { return count(m_sheets, 1, mostSheets, ReadError::TooManySheets); }

private:
    bool count(std::size_t &sum, std::size_t more, std::size_t most, ReadError why)
    {
        if (more > most - sum)
            refuse(why);
        else
            sum += more;
        return isFine();
    }

    std::size_t m_bytes = 0;
    std::size_t m_cells = 0;
    std::size_t m_sheets = 0;
    std::optional<ReadError> m_refused;
};

} // namespace himpun::spreadsheet
