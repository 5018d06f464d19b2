// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosen_file.h"

#include "himpun/text/usage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>
#include <QWidget>

namespace himpun::app
{

namespace
{

struct Choosing {
    Q_DECLARE_TR_FUNCTIONS(Choosing)
};

/// Up to one byte more than may be kept; empty where it cannot be read.
std::optional<std::string> bytesIn(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return std::nullopt;
    return file.read(static_cast<qint64>(service::mostAttachmentBytes) + 1).toStdString();
}

} // namespace

QString withEnding(const QString &file, const QString &ending)
{
    return file.isEmpty() || file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

void chooseFile(const Workplace &workplace, QWidget *asker, const QString &title,
                std::function<void(ChosenFile)> then)
{
    const QString path =
        workplace.prompter.askFileToOpen(asker, title, Choosing::tr("Semua berkas (*)"));
    if (!path.isEmpty())
        readFile(workplace, asker, path, std::move(then));
}

void readFile(const Workplace &workplace, QWidget *asker, const QString &path,
              std::function<void(ChosenFile)> then)
{
    const std::string name = QFileInfo(path).fileName().toStdString();
    workplace.backstage.ask(
        asker, [path](service::Workbench &) { return bytesIn(path); },
        [workplace, asker, name, then = std::move(then)](std::optional<std::string> bytes) {
            if (!bytes)
                workplace.prompter.tell(asker, text::unreadableFile(name));
            else if (bytes->size() > service::mostAttachmentBytes)
                workplace.prompter.tell(asker,
                                        text::fileTooLarge(name, service::mostAttachmentBytes));
            else
                then({name, std::move(*bytes)});
        });
}

} // namespace himpun::app
