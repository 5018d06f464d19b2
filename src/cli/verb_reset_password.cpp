// SPDX-License-Identifier: GPL-3.0-or-later
#include "files.h"
#include "himpun/text/lines.h"
#include "himpun/text/trouble.h"
#include "himpun/text/usage.h"
#include "json_views.h"
#include "verbs.h"

namespace himpun::cli
{

namespace
{

void resetPassword(Console &console, const std::string &file, const std::string &official,
                   const std::string &by)
{
    const base::SystemClock clock;
    const auto bench = openFile(console, file, Access::Write, clock);
    if (!bench)
        return;
    const workflow::OfficialId whose = officialNamed(official);
    const auto hasOne = bench->hasPassword(whose);
    if (!hasOne)
        return complain(console, bench.get(), file, hasOne.error());
    if (!*hasOne)
        return console.complain(text::noPassword(official), Exit::Refused);
    if (const auto done = bench->resetPassword(whose, officialNamed(by)); !done)
        return complain(console, bench.get(), file, done.error());
    if (console.json)
        console.emit({{"ok", true}});
    const auto office = bench->office();
    if (office)
        console.say(text::passwordTaken(text::namesOf(**office, bench->now()).person(whose)));
}

} // namespace

void addResetPassword(CLI::App &app, Console &console)
{
    auto *verb = app.add_subcommand("reset-password", "Menghapus kata sandi yang terlupa");
    auto file = std::make_shared<std::string>();
    auto official = std::make_shared<std::string>();
    auto by = std::make_shared<std::string>();
    verb->add_option("FILE", *file, "Berkas kantor (*.himpun)")->required();
    verb->add_option("NIP", *official, "Pejabat yang lupa")->required();
    verb->add_option("--as", *by, "NIP pengelola siklus")->required();
    verb->callback(
        [&console, file, official, by] { resetPassword(console, *file, *official, *by); });
}

} // namespace himpun::cli
