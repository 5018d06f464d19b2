// SPDX-License-Identifier: GPL-3.0-or-later
#include "save.h"

#include "words.h"

#include <QFileInfo>
#include <QSaveFile>

namespace himpun::document
{

Written save(const std::filesystem::path &file, const QByteArray &content)
{
    QSaveFile target(QString::fromStdU16String(file.u16string()));
    if (!target.open(QIODevice::WriteOnly))
        return base::fail(WriteError::CannotCreate);
    if (target.write(content) != content.size() || !target.commit())
        return base::fail(WriteError::WriteFailed);
    return {};
}

std::string sentence(WriteError error, const std::string &file)
{
    switch (error) {
    case WriteError::CannotCreate:
        return say(Documents::tr("“%1” tidak dapat dibuat. Data Anda tidak berubah. Periksa apakah "
                                 "mapnya ada dan boleh ditulisi, lalu ulangi."),
                   file);
    case WriteError::WriteFailed:
        return say(Documents::tr("“%1” tidak selesai ditulis. Data Anda tidak berubah. Periksa "
                                 "tempat penyimpanannya, lalu ulangi."),
                   file);
    case WriteError::Stopped:
        return say(Documents::tr("“%1” tidak jadi dibuat. Data Anda tidak berubah."), file);
    }
    return {};
}

} // namespace himpun::document
