// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"

#include <QAction>
#include <QKeySequence>
#include <QWidget>

namespace himpun::app
{

QString wordsOf(const CommandSpec &command)
{
    return QCoreApplication::translate("commands", command.words);
}

QString sentenceOf(const CommandSpec &command)
{
    return QCoreApplication::translate("commands", command.does);
}

QString shortcutOf(const CommandSpec &command)
{
    return QKeySequence(QLatin1String(command.shortcut)).toString(QKeySequence::NativeText);
}

void addCommands(QWidget &window, const std::function<void(CommandId)> &run)
{
    for (const CommandSpec &command : commandTable) {
        auto *action = new QAction(wordsOf(command), &window);
        action->setObjectName(QLatin1String(command.name));
        action->setShortcut(QKeySequence(QLatin1String(command.shortcut)));
        QObject::connect(action, &QAction::triggered, &window, [run, id = command.id] { run(id); });
        window.addAction(action);
    }
}

} // namespace himpun::app
