// SPDX-License-Identifier: GPL-3.0-or-later
#include "kept_file.h"

#include "himpun/models/shown.h"
#include "himpun/text/usage.h"

#include <QCoreApplication>
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

QDir folderOfCopies()
{
    return QDir(QStandardPaths::writableLocation(QStandardPaths::CacheLocation))
        .filePath(QStringLiteral("lampiran"));
}

bool wouldRun(const QString &name)
{
    static const QStringList endings{
        QStringLiteral("exe"),    QStringLiteral("com"), QStringLiteral("bat"),
        QStringLiteral("cmd"),    QStringLiteral("msi"), QStringLiteral("scr"),
        QStringLiteral("pif"),    QStringLiteral("lnk"), QStringLiteral("url"),
        QStringLiteral("hta"),    QStringLiteral("ps1"), QStringLiteral("vbs"),
        QStringLiteral("vbe"),    QStringLiteral("js"),  QStringLiteral("jse"),
        QStringLiteral("wsf"),    QStringLiteral("wsh"), QStringLiteral("reg"),
        QStringLiteral("jar"),    QStringLiteral("sh"),  QStringLiteral("py"),
        QStringLiteral("desktop")};
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

/// Where the copy is; empty where it could not be written.
QString copyOf(const base::Digest &digest, const QString &name, const std::string &bytes)
{
    const QDir folder(folderOfCopies().filePath(models::shown(digest.hex()).left(digitsOfFolder)));
    const QString path = folder.filePath(name);
    if (!folder.mkpath(QStringLiteral(".")) || !write(path, bytes))
        return {};
    QFile::setPermissions(path, QFile::ReadOwner); // what is changed there would be lost
    return path;
}

void show(const Workplace &workplace, QWidget *asker, const base::Digest &digest,
          const QString &name, const std::string &bytes)
{
    const bool saved = wouldRun(name);
    const QString path =
        saved ? workplace.prompter.askFileToSave(asker, KeptFile::tr("Simpan salinan lampiran"),
                                                 name, KeptFile::tr("Semua berkas (*)"))
              : copyOf(digest, name, bytes);
    if (saved && path.isEmpty())
        return;
    if (path.isEmpty() || (saved && !write(path, bytes)))
        return workplace.prompter.tell(asker, text::unwritableFile(name.toStdString()));
    if (!saved)
        workplace.prompter.showFile(path);
}

} // namespace

void showKept(const Workplace &workplace, QWidget *asker, const base::Digest &digest,
              const std::string &name)
{
    workplace.backstage.ask(
        asker, [digest](service::Workbench &bench) { return bench.attachment(digest); },
        [workplace, asker, digest,
         safe = fileNameFor(name)](const service::Outcome<std::string> &bytes) {
            if (!bytes)
                return tellTrouble(workplace, asker, bytes.error());
            show(workplace, asker, digest, safe, *bytes);
        });
}

void clearShown()
{
    folderOfCopies().removeRecursively();
}

} // namespace himpun::app
