// SPDX-License-Identifier: GPL-3.0-or-later
#include "unpacking.h"

#include <algorithm>

namespace himpun::spreadsheet
{

namespace
{
constexpr qint64 mostAtOnce = 64 * 1024;
}

Unpacking::Unpacking(unzFile zip, Meter &meter) : m_zip(zip), m_meter(meter), m_guard(meter)
{
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

Unpacking::~Unpacking()
{
    if (!m_isOver)
        unzCloseCurrentFile(m_zip);
}

qint64 Unpacking::end()
{
    if (!m_isOver && unzCloseCurrentFile(m_zip) != UNZ_OK)
        m_meter.refuse(ReadError::DamagedArchive); // its checksum differs
    m_isOver = true;
    return m_meter.isFine() ? 0 : -1;
}

qint64 Unpacking::readData(char *into, qint64 most)
{
    if (most == 0) // a question whether there is more, and no end
        return 0;
    if (m_isOver || !m_meter.isFine())
        return m_meter.isFine() ? 0 : -1;
    const int count =
        unzReadCurrentFile(m_zip, into, static_cast<unsigned>(std::min(most, mostAtOnce)));
    if (count == 0)
        return end();
    if (count < 0) {
        m_meter.refuse(ReadError::DamagedArchive);
        return -1;
    }
    const auto size = static_cast<std::size_t>(count);
    return m_meter.countBytes(size) && m_guard.pass({into, size}) ? count : -1;
}

} // namespace himpun::spreadsheet
