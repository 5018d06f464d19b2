// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser_words.h"

#include "himpun/text/usage.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

/// What the parser's sentence is about: "FILE" of "FILE is required".
std::string subjectOf(const CLI::Error &error)
{
    const std::string words = error.what();
    const bool endsWithSubject = error.get_name() == "ExtrasError";
    if (endsWithSubject)
        return words.substr(words.rfind(':') + 1);
    if (words.starts_with("A subcommand"))
        return "PERINTAH";
    return words.substr(0, words.find_first_of(" :"));
}

std::string complaint(const CLI::App *app, const CLI::Error &error)
{
    const std::string verb = app->get_display_name();
    const std::string subject = subjectOf(error);
    if (error.get_name() == "RequiredError")
        return text::argumentMissing(subject, verb) + '\n';
    if (error.get_name() == "ExtrasError")
        return text::argumentUnknown(subject, verb) + '\n';
    return text::argumentRefused(subject, verb) + '\n';
}

} // namespace

void giveWords(CLI::App &app)
{
    for (const auto &[english, indonesian] : {std::pair{"Usage", "Pemakaian"},
                                              {"Positionals", "Masukan"},
                                              {"OPTIONS", "PILIHAN"},
                                              {"SUBCOMMAND", "PERINTAH"},
                                              {"REQUIRED", "WAJIB"},
                                              {"TEXT", "TEKS"},
                                              {"UINT", "BILANGAN"}})
        app.get_formatter()->label(english, indonesian);
    app.set_help_flag("-h,--help", "Menampilkan bantuan ini");
    app.failure_message(complaint);
}

void nameGroups(CLI::App &app)
{
    for (CLI::Option *option : app.get_options([](CLI::Option *) { return true; })) {
        if (!option->get_positional())
            option->group("Pilihan");
    }
    for (CLI::App *verb : app.get_subcommands([](CLI::App *) { return true; })) {
        verb->group("Perintah");
        nameGroups(*verb);
    }
}

} // namespace himpun::cli
