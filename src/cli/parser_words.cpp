// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser_words.h"

#include "himpun/text/usage.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

bool isUnknown(const CLI::Error &error)
{
    return error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
}

/// What the parser's English sentence is about: "FILE" of "FILE is required", "--foo" of "The
/// following argument was not expected: --foo", "--task" of "Could not convert: --task = x".
std::string subjectOf(const CLI::Error &error)
{
    const std::string words = error.what();
    const auto colon = words.find(": ");
    if (words.starts_with("A subcommand"))
        return "PERINTAH";
    if (isUnknown(error) || words.starts_with("Could not convert"))
        return words.substr(colon + 2, words.find(" =") - colon - 2);
    return words.substr(0, words.find_first_of(" :"));
}

/// The verb the person was typing: where its help is.
std::string verbOf(const CLI::App *app)
{
    std::string name = app->get_display_name();
    const auto chosen = app->get_subcommands();
    return chosen.empty() ? name : name + ' ' + verbOf(chosen.front());
}

} // namespace

text::Message complaintOf(const CLI::App &app, const CLI::Error &error)
{
    const std::string subject = subjectOf(error);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
        return text::argumentMissing(subject, verbOf(&app));
    return isUnknown(error) ? text::argumentUnknown(subject, verbOf(&app))
                            : text::argumentRefused(subject, verbOf(&app));
}

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
