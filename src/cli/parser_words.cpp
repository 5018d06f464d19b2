// SPDX-License-Identifier: GPL-3.0-or-later
#include "parser_words.h"

#include "himpun/text/usage.h"
#include "verbs.h"

#include <algorithm>
#include <set>
#include <string>
#include <vector>

namespace himpun::cli
{

namespace
{

bool isUnknown(const CLI::Error &error)
{
    return error.get_exit_code() == static_cast<int>(CLI::ExitCodes::ExtrasError);
}

bool lacksVerb(const CLI::Error &error)
{
    return std::string_view(error.what()).starts_with("A subcommand");
}

/// Of what the parser had no use for, the option that was mistyped, or else the first word.
std::string strayIn(const std::vector<std::string> &left)
{
    const auto option =
        std::ranges::find_if(left, [](const std::string &word) { return word.starts_with("-"); });
    if (option != left.end())
        return option->substr(0, option->find('='));
    return left.empty() ? std::string() : left.front();
}

/// What the parser's English sentence is about: "FILE" of "FILE is required", "--task" of "Could
/// not convert: --task = x".
std::string subjectOf(const CLI::Error &error)
{
    const std::string words = error.what();
    const auto colon = words.find(": ");
    if (lacksVerb(error))
        return "PERINTAH";
    if (words.starts_with("Could not convert"))
        return words.substr(colon + 2, words.find(" =") - colon - 2);
    return words.substr(0, words.find_first_of(" :"));
}

/// How many letters must be typed, left out or changed to make the one of the other; two that
/// changed places count once.
std::size_t distance(const std::string &a, const std::string &b)
{
    std::vector<std::vector<std::size_t>> d(a.size() + 1, std::vector<std::size_t>(b.size() + 1));
    for (std::size_t i = 0; i <= a.size(); ++i) {
        for (std::size_t j = 0; j <= b.size(); ++j) {
            if (i == 0 || j == 0) {
                d[i][j] = i + j;
                continue;
            }
            d[i][j] = std::min({d[i - 1][j] + 1, d[i][j - 1] + 1,
                                d[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                d[i][j] = std::min(d[i][j], d[i - 2][j - 2] + 1);
        }
    }
    return d[a.size()][b.size()];
}

/// What could have been typed after the verbs chosen: options, and verbs where none is chosen.
std::vector<std::string> known(const CLI::App *app)
{
    std::vector<std::string> names;
    for (const CLI::Option *option : app->get_options()) {
        for (const std::string &name : option->get_lnames())
            names.push_back("--" + name);
    }
    const auto chosen = app->get_subcommands();
    if (chosen.empty()) {
        for (const CLI::App *verb : app->get_subcommands([](const CLI::App *) { return true; }))
            names.push_back(verb->get_name());
        return names;
    }
    const auto more = known(chosen.front());
    names.insert(names.end(), more.begin(), more.end());
    return names;
}

/// The name that was probably meant; empty where none is near.
std::string nearest(const CLI::App &app, const std::string &typed)
{
    constexpr std::size_t farthest = 2;
    std::string near;
    std::size_t best = farthest + 1;
    for (const std::string &name : known(&app)) {
        const std::size_t away = distance(name, typed);
        if (away < best && away + 2 < name.size()) {
            near = name;
            best = away;
        }
    }
    return near;
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
    const std::string stray = strayIn(app.remaining(true));
    if (!stray.empty() && (isUnknown(error) || lacksVerb(error)))
        return text::argumentUnknown(stray, nearest(app, stray), verbOf(&app));
    const std::string subject = subjectOf(error);
    if (error.get_exit_code() == static_cast<int>(CLI::ExitCodes::RequiredError))
        return text::argumentMissing(subject, verbOf(&app));
    return text::argumentRefused(subject, verbOf(&app));
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

void refuseEmptyNames(CLI::App &app)
{
    static const std::set<std::string> texts{"--value", "--note", "--reason", "--text", "--title"};
    const auto refused = [](const std::string &text) {
        return text.empty() ? std::string("empty") : std::string();
    };
    for (CLI::Option *option : app.get_options([](CLI::Option *) { return true; })) {
        if (!texts.contains(option->get_name()))
            option->check(CLI::Validator(refused, {}));
    }
    for (CLI::App *verb : app.get_subcommands([](CLI::App *) { return true; }))
        refuseEmptyNames(*verb);
}

} // namespace himpun::cli
