// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_file.h"

#include "himpun/models/shown.h"
#include "himpun/text/usage.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QStandardPaths>
#include <QWidget>

namespace himpun::app
{

namespace
{

struct KeptFile {
    Q_DECLARE_TR_FUNCTIONS(KeptFile)
};

constexpr int digitsOfFolder = 12; // of the digest: two files of one name do not meet

constexpr int mostDays = 2; // that a copy of a program that did not end well may stay

QDir folderOfAll()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QStringLiteral("lampiran"));
}

/// Of this window: another one may show its own.
QDir folderOfCopies()
{
    return folderOfAll().filePath(QString::number(QCoreApplication::applicationPid()));
}

/// Kinds of documents; whatever else there is may run when it is opened.
bool isDocument(const QString &name)
{
    static const QStringList endings{
        QStringLiteral("pdf"),  QStringLiteral("txt"),  QStringLiteral("csv"),
        QStringLiteral("rtf"),  QStringLiteral("doc"),  QStringLiteral("docx"),
        QStringLiteral("odt"),  QStringLiteral("xls"),  QStringLiteral("xlsx"),
        QStringLiteral("ods"),  QStringLiteral("ppt"),  QStringLiteral("pptx"),
        QStringLiteral("odp"),  QStringLiteral("jpg"),  QStringLiteral("jpeg"),
        QStringLiteral("png"),  QStringLiteral("gif"),  QStringLiteral("bmp"),
        QStringLiteral("tif"),  QStringLiteral("tiff"), QStringLiteral("webp"),
        QStringLiteral("heic"), QStringLiteral("mp3"),  QStringLiteral("mp4"),
        QStringLiteral("zip")};
    return endings.contains(QFileInfo(name).suffix().toLower());
}

/// A name that every file system takes.
QString fileNameFor(const std::string &name)
{
    QString safe = models::shown(name);
    for (QChar &letter : safe) {
        if (letter < u' ' || QStringLiteral("<>:\"/\\|?*").contains(letter))
            letter = u'_';
    }
    while (safe.endsWith(u'.') || safe.endsWith(u' '))
        safe.chop(1);
    return safe.isEmpty() ? KeptFile::tr("Lampiran") : safe;
}

bool write(const QString &path, const std::string &bytes)
{
    QFile file(path);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // an earlier copy is read-only
    const auto size = static_cast<qint64>(bytes.size());
    return file.open(QIODevice::WriteOnly) && file.write(bytes.data(), size) == size
           && file.flush();
}

bool holds(const QString &path, const std::string &bytes)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) && file.readAll().toStdString() == bytes;
}

/// Where the copy is; empty where it could not be written.
QString copyOf(const base::Digest &digest, const QString &name, const std::string &bytes)
{
    const QDir folder(folderOfCopies().filePath(models::shown(digest.hex()).left(digitsOfFolder)));
    const QString path = folder.filePath(name);
    if (holds(path, bytes))
        return path; // perhaps somebody is looking at it
    if (!folder.mkpath(QStringLiteral(".")) || !write(path, bytes))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner); // what is changed there would be lost
    return path;
}

void saveCopy(const Workplace &workplace, QWidget *asker, const QString &name,
              const std::string &bytes)
{
    const QString path = workplace.prompter.askFileToSave(
        asker, KeptFile::tr("Simpan salinan lampiran"), name, KeptFile::tr("Semua berkas (*)"));
    if (!path.isEmpty() && !write(path, bytes))
        workplace.prompter.tell(asker, text::unwritableFile(path.toStdString()));
}

/// What was kept, and where its copy is; no path where it is none to be opened or has no room.
struct Shown {
    std::string bytes;
    QString copy;
};

} // namespace

void showKept(const Workplace &workplace, QWidget *asker, const base::Digest &digest,
              const std::string &name)
{
    const QString safe = fileNameFor(name);
    workplace.backstage.ask(
        asker,
        [digest, safe](service::Workbench &bench) -> service::Outcome<Shown> {
            auto bytes = bench.attachment(digest);
            if (!bytes)
                return base::fail(bytes.error());
            const QString copy = isDocument(safe) ? copyOf(digest, safe, *bytes) : QString();
            return Shown{std::move(*bytes), copy};
        },
        [workplace, asker, safe](const service::Outcome<Shown> &kept) {
            if (!kept)
                return tellTrouble(workplace, asker, kept.error());
            if (!isDocument(safe))
                return saveCopy(workplace, asker, safe, kept->bytes);
            if (kept->copy.isEmpty())
                return workplace.prompter.tell(asker, text::unwritableFile(safe.toStdString()));
            workplace.prompter.showFile(asker, kept->copy);
        });
}

void clearShown()
{
    folderOfCopies().removeRecursively();
    const QDateTime longAgo = QDateTime::currentDateTime().addDays(-mostDays);
    for (const QFileInfo &left : folderOfAll().entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (left.lastModified() < longAgo)
            QDir(left.filePath()).removeRecursively();
    }
}

} // namespace himpun::app
