// SPDX-License-Identifier: GPL-3.0-or-later
#include "commands.h"
#include "help_dialog.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QKeySequence>
#include <QRegularExpression>
#include <QTextBrowser>
#include <QWidget>

#include <gtest/gtest.h>

#include <set>

using namespace himpun::app;

namespace
{

QString asKey(const QString &shortcut)
{
    return QKeySequence(shortcut).toString(QKeySequence::PortableText);
}

TEST(Commands, no_two_have_the_same_shortcut_or_name)
{
    std::set<QString> shortcuts, names;
    for (const CommandSpec &command : commandTable) {
        EXPECT_FALSE(asKey(QLatin1String(command.shortcut)).isEmpty()) << command.name;
        EXPECT_TRUE(shortcuts.insert(asKey(QLatin1String(command.shortcut))).second)
            << command.name;
        EXPECT_TRUE(names.insert(QLatin1String(command.name)).second) << command.name;
    }
}

TEST(Commands, no_page_takes_a_shortcut_of_the_window)
{
    std::set<QString> taken;
    for (const CommandSpec &command : commandTable)
        taken.insert(asKey(QLatin1String(command.shortcut)));
    const QRegularExpression shortcut(
        QStringLiteral("name=\"shortcut\"><string[^>]*>([^<]+)</string>"));
    const QDir forms(QStringLiteral(HIMPUN_SOURCE_DIR "/ui"));
    for (const QString &name : forms.entryList({QStringLiteral("*.ui")})) {
        QFile file(forms.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        auto match = shortcut.globalMatch(QString::fromUtf8(file.readAll()));
        while (match.hasNext()) {
            const QString key = match.next().captured(1);
            EXPECT_FALSE(taken.contains(asKey(key)))
                << name.toStdString() << ": " << key.toStdString();
        }
    }
}

TEST(Commands, each_becomes_an_action_that_runs_it)
{
    QWidget window;
    std::vector<CommandId> ran;
    addCommands(window, [&](CommandId command) { ran.push_back(command); });
    ASSERT_EQ(window.actions().size(), static_cast<int>(std::size(commandTable)));
    window.findChild<QAction *>(QStringLiteral("go_sops"))->trigger();
    EXPECT_EQ(ran, std::vector{CommandId::GoSops});
}

TEST(Help, every_topic_is_a_page_of_the_guide)
{
    HelpDialog help(nullptr);
    auto *text = help.findChild<QTextBrowser *>(QStringLiteral("text"));
    for (const QString &topic : HelpDialog::topics()) {
        EXPECT_TRUE(QFile::exists(QStringLiteral(":/himpun/panduan/%1.md").arg(topic)))
            << topic.toStdString();
        help.showTopic(topic);
        EXPECT_GT(text->toPlainText().size(), 300) << topic.toStdString();
        EXPECT_TRUE(text->toPlainText().contains(QStringLiteral("Ctrl+K")));
    }
}

TEST(Help, every_page_names_a_topic_that_there_is)
{
    const QDir sources(QStringLiteral(HIMPUN_SOURCE_DIR "/src/app"));
    const QRegularExpression named(
        QStringLiteral("helpTopic\\(\\) const override[^\"]*\"([^\"]+)\""));
    int pages = 0;
    for (const QString &name : sources.entryList({QStringLiteral("*_page.h")})) {
        QFile file(sources.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const auto match = named.match(QString::fromUtf8(file.readAll()));
        if (!match.hasMatch())
            continue;
        ++pages;
        EXPECT_TRUE(HelpDialog::topics().contains(match.captured(1))) << name.toStdString();
    }
    EXPECT_GE(pages, 5);
}

} // namespace
