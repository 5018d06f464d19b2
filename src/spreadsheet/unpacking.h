// SPDX-License-Identifier: GPL-3.0-or-later
// The entry of an archive that is open, as a stream that counts while it unpacks.
#pragma once

#include "markup_guard.h"

#include <QIODevice>

#include <minizip/unzip.h>

namespace himpun::spreadsheet
{

class Unpacking final : public QIODevice
{
public:
    /// Closes the entry in the end.
    Unpacking(unzFile zip, Meter &meter);
    ~Unpacking() override;

    bool isSequential() const override { return true; }

protected:
    qint64 readData(char *into, qint64 most) override;
    qint64 writeData(const char *, qint64) override { return -1; }

private:
    qint64 end();

    unzFile m_zip;
    Meter &m_meter;
    MarkupGuard m_guard;
    bool m_isOver = false;
};

} // namespace himpun::spreadsheet
