// SPDX-License-Identifier: GPL-3.0-or-later
// himpun-cli: the cycles of an office from the command line.  docs/cli.md describes every verb.
#include "himpun/program/log_file.h"
#include "himpun/text/language.h"
#include "himpun/text/usage.h"
#include "parser_words.h"
#include "standard_streams.h"
#include "verbs.h"

#include <QByteArrayView>
#include <QGuiApplication>

#include <algorithm>
#include <iostream>

namespace
{

/// As the parser wants them: the last one first, without the program's name.  Qt knows them as
/// Unicode where the system's own ones are not.
std::vector<std::string> arguments()
{
    std::vector<std::string> texts;
    for (const QString &argument : QCoreApplication::arguments().mid(1))
        texts.insert(texts.begin(), argument.toStdString());
    return texts;
}

int ending(himpun::cli::Console &console)
{
    console.finish();
    return static_cast<int>(console.exit);
}

} // namespace

int main(int argc, char **argv)
{
    using namespace himpun;

    cli::reserveStandardStreams();
    if (!qEnvironmentVariableIsSet("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen"); // documents are drawn, nothing is shown
    QGuiApplication::setApplicationName("himpun");
    program::startLogFile();
    const QGuiApplication application(argc, argv);

    cli::Console console(std::cin, std::cout, std::cerr);
    CLI::App app("Himpun menjalankan SOP Pengumpulan Data Kinerja dari baris perintah.",
                 "himpun-cli");
    cli::giveWords(app);
    app.require_subcommand(1);
    app.fallthrough();
    app.set_version_flag("--version", "himpun-cli " HIMPUN_VERSION, "Menampilkan versi program");
    app.add_flag("--json", console.json,
                 "Keluaran untuk dibaca program: satu nilai JSON per baris");
    app.add_option_function<std::string>(
           "--lang",
           [](const std::string &language) {
               text::setLanguage(language == "en" ? text::Language::English
                                                  : text::Language::Indonesian);
           },
           "Bahasa keluaran: id atau en")
        ->check(CLI::IsMember({"id", "en"}))
        ->trigger_on_parse(); // what is wrong with the rest is complained of in it
    for (const auto add : {cli::addCheck,
                           cli::addDemo,
                           cli::addNew,
                           cli::addPreview,
                           cli::addInbox,
                           cli::addAct,
                           cli::addShow,
                           cli::addSheet,
                           cli::addHistory,
                           cli::addCorrections,
                           cli::addDrive,
                           cli::addDocument,
                           cli::addCalendar,
                           cli::addAchieve,
                           cli::addVerify,
                           cli::addRebuild,
                           cli::addExport,
                           cli::addResetPassword,
                           cli::addImportAgreement,
                           cli::addWorksheet})
        add(app, console);
    cli::nameGroups(app);
    cli::refuseEmptyNames(app);

    const bool isText = std::all_of(argv, argv + argc, [](const char *argument) {
        return QByteArrayView(argument).isValidUtf8();
    });
    if (!isText) { // neither the ledger nor JSON could keep it
        console.complain(text::notUtf8(), cli::Exit::Usage);
        return ending(console);
    }
    try {
        app.parse(arguments());
    } catch (const CLI::ParseError &error) {
        if (error.get_exit_code() == 0)
            app.exit(error); // the help was asked for
        else
            console.complain(cli::complaintOf(app, error), cli::Exit::Usage);
    }
    return ending(console);
}
