// SPDX-License-Identifier: GPL-3.0-or-later
// The real window before one of the scenes, and a camera.
#pragma once

#include "himpun/store/sqlite_repository.h"
#include "main_window.h"
#include "scene.h"
#include "theme.h"
#include "window_prompter.h"

#include <QDialog>
#include <QImage>
#include <QTemporaryDir>

#include <functional>

namespace himpun::shots
{

inline constexpr QSize officeScreen(1366, 768);

/// How the window is dressed for a picture.
struct Look {
    QString suffix; ///< of the picture's name
    app::Appearance appearance = app::Appearance::Light;
    int percent = 100;
    bool isEnglish = false;
};

class Studio
{
public:
    Studio(const Look &look, Scene scene);
    ~Studio();

    void openFile();   ///< and nobody has signed in yet
    void openBroken(); ///< a file that is none of ours
    /// \a person signs in and goes to \a place.
    void sit(const workflow::OfficialId &person, const app::Place &place = app::AtTasks{});
    void go(const app::Place &place);
    void holdFile(); ///< somebody else has it open, so that it can only be read
    void settle();   ///< until everything that was asked has been answered

    template <class Widget>
    Widget &the(const char *name)
    {
        return *theWidget<Widget>(name);
    }
    void press(const char *button);
    void run(const char *command);                           ///< an action, by its name
    void key(int key, Qt::KeyboardModifiers modifiers = {}); ///< to whoever has the focus
    void type(const QString &text);
    void showTab(const char *tabs, int index);

    /// \a opens asks something in a dialog, which \a answers has to close.
    void whileAsked(const std::function<void()> &opens,
                    const std::function<void(QDialog &dialog)> &answers);
    /// The same dialog is what is wanted in the picture, and then left.
    void photographAsked(const std::function<void()> &opens,
                         const std::function<void(QDialog &dialog)> &before = {});

    /// The window and every dialog before it, as they are now or were when photographed.
    QImage picture();

private:
    template <class Widget>
    Widget *theWidget(const char *name)
    {
        for (Widget *found : m_window->findChildren<Widget *>(QString::fromLatin1(name))) {
            if (found->isVisible())
                return found;
        }
        qFatal("no %s is shown", name);
    }
    QImage seen() const;

    QTemporaryDir m_folder;
    QString m_file;
    base::HandClock m_clock;
    app::Seat m_seat;
    app::Backstage m_backstage;
    app::WindowPrompter m_prompter;
    std::optional<store::SqliteRepository::Opened> m_other; ///< who holds the file
    std::unique_ptr<app::MainWindow> m_window;
    QImage m_photographed;
};

} // namespace himpun::shots
