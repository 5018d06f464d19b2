// SPDX-License-Identifier: GPL-3.0-or-later
// himpun: the window of an office.
//
//     himpun [FILE.himpun]
//     himpun --practice [SOP]         the practice office
//     himpun --exit-after-startup     opens everything, then leaves; for packaging checks
#include "enter_presses.h"
#include "himpun/program/log_file.h"
#include "himpun/text/language.h"
#include "icon.h"
#include "kept_file.h"
#include "main_window.h"
#include "password_check.h"
#include "settings.h"
#include "theme.h"
#include "window_prompter.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QTimer>

int main(int argc, char **argv)
{
    using namespace himpun;

    QApplication::setOrganizationName(QStringLiteral("himpun"));
    QApplication::setApplicationName(QStringLiteral("himpun"));
    QApplication::setApplicationDisplayName(QStringLiteral("Himpun"));
    program::startLogFile();
    QApplication application(argc, argv);
    QCommandLineParser arguments;
    const QCommandLineOption practice(QStringLiteral("practice"),
                                      QStringLiteral("Membuka kantor latihan untuk SOP ini."),
                                      QStringLiteral("SOP"));
    const QCommandLineOption leave(QStringLiteral("exit-after-startup"),
                                   QStringLiteral("Keluar begitu jendela terbuka."));
    arguments.addOptions({practice, leave});
    arguments.addPositionalArgument(QStringLiteral("FILE"), QStringLiteral("Berkas kantor."));
    arguments.addHelpOption();
    arguments.process(application);

    text::setLanguage(app::settings::language.read() == u"en" ? text::Language::English
                                                              : text::Language::Indonesian);
    QApplication::setWindowIcon(app::programIcon());
    QGuiApplication::setDesktopFileName(QStringLiteral("himpun"));
    app::dress(application, app::appearanceNamed(app::settings::appearance.read()),
               app::settings::textPercent.read());

    app::EnterPresses enterPresses;
    application.installEventFilter(&enterPresses);

    const base::SystemClock clock;
    app::Backstage backstage;
    app::Seat seat;
    app::WindowPrompter prompter(app::passwordCheck(backstage, seat));
    app::MainWindow window(backstage, prompter, seat, clock);
    app::clearShown();
    if (arguments.isSet(practice))
        window.openPractice(arguments.value(practice));
    else if (!arguments.positionalArguments().isEmpty())
        window.openFile(arguments.positionalArguments().front());
    else if (!app::settings::lastFile.read().isEmpty())
        window.openFile(app::settings::lastFile.read());
    window.show(); // on the way to a file already, so it need not offer any
    if (arguments.isSet(leave))
        QTimer::singleShot(0, &application, &QCoreApplication::quit);
    const int status = QApplication::exec();
    app::clearShown();
    return status;
}
