// SPDX-License-Identifier: GPL-3.0-or-later
#include "chosen_file.h"

#include "himpun/text/usage.h"

#include <QCoreApplication>
#include <QFile>
#include <QFileInfo>

namespace himpun::app
{

namespace
{

struct Choosing {
    Q_DECLARE_TR_FUNCTIONS(Choosing)
};

} // namespace

QString withEnding(const QString &file, const QString &ending)
{
    return file.isEmpty() || file.endsWith(ending, Qt::CaseInsensitive) ? file : file + ending;
}

std::optional<ChosenFile> chooseFile(const Workplace &workplace, QWidget *asker,
                                     const QString &title)
{
    const QString path =
        workplace.prompter.askFileToOpen(asker, title, Choosing::tr("Semua berkas (*)"));
    if (path.isEmpty())
        return std::nullopt;
    QFile file(path);
    const std::string name = QFileInfo(path).fileName().toStdString();
    if (!file.open(QIODevice::ReadOnly)) {
        workplace.prompter.tell(asker, text::unreadableFile(name));
        return std::nullopt;
    }
    constexpr auto limit = static_cast<qint64>(service::mostAttachmentBytes);
    const QByteArray bytes = file.read(limit + 1);
    if (bytes.size() > limit) {
        workplace.prompter.tell(asker, text::fileTooLarge(name, service::mostAttachmentBytes));
        return std::nullopt;
    }
    return ChosenFile{name, bytes.toStdString()};
}

} // namespace himpun::app
