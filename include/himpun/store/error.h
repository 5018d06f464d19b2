// SPDX-License-Identifier: GPL-3.0-or-later
// The world is broken: thrown out of this room, caught once in service.
#pragma once

#include <stdexcept>
#include <string>

namespace himpun::store
{

enum class StoreFault {
    DiskFull,
    InputOutput, ///< the disk or the network share does not answer as it should
    ReadOnly,    ///< the file was opened for reading only, or became so
    Busy,        ///< another program held the file longer than we wait
    Damaged,     ///< the file, or an event or content in it, cannot be read
    Other
};

/// What was acknowledged before stays; what was under way did not happen.
class StoreError : public std::runtime_error
{
public:
    /// \a detail is for the log, not for people: "append: disk I/O error (10/778)".
    StoreError(StoreFault fault, const std::string &detail, int code = 0)
        : std::runtime_error(detail), m_fault(fault), m_code(code)
    {
    }
    StoreFault fault() const { return m_fault; }
    int code() const { return m_code; } ///< SQLite's, 0 where it was not asked

private:
    StoreFault m_fault;
    int m_code;
};

} // namespace himpun::store
