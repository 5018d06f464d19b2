// SPDX-License-Identifier: GPL-3.0-or-later
#include "cycle_options.h"

#include "duration_text.h"
#include "himpun/text/format.h"
#include "himpun/text/lines.h"
#include "himpun/text/usage.h"

namespace himpun::cli
{

namespace
{

/// "bahan-informasi=3 hari" taken apart into \a order; false after complaining.
bool agree(Console &console, const std::string &text, service::StartOrder &order)
{
    const auto equals = text.find('=');
    const auto time = equals == std::string::npos
                          ? std::nullopt
                          : parseDuration(std::string_view(text).substr(equals + 1));
    if (!time) {
        console.complain(text::badAgreement(text), Exit::Usage);
        return false;
    }
    order.agreed[{text.substr(0, equals)}] = *time;
    return true;
}

} // namespace

void CycleOptions::addTo(CLI::App &verb)
{
    verb.add_option("--sop", sop, "Berkas SOP");
    verb.add_option("--office", office, "Berkas kantor");
    verb.add_option("--period", period, "Periode: 2026-TW3, 2026-09, 2026-S2 atau 2026")
        ->required();
    verb.add_option("--units", units, "Bidang yang ikut; tanpa ini semua")->delimiter(',');
    verb.add_option("--agreed", agreed, "Waktu yang disepakati: LANGKAH=\"3 hari\"");
    verb.add_option("--as", by, "NIP yang memulai; tanpa ini pengelola siklus yang pertama");
    verb.add_option("--title", title, "Judul siklus");
}

std::optional<service::StartOrder> prepareStart(Console &console, service::Workbench &bench,
                                                const std::string &file,
                                                const CycleOptions &options)
{
    service::StartOrder order;
    const auto period = calendar::Period::parse(options.period);
    if (!period) {
        console.complain(text::badPeriod(options.period), Exit::Usage);
        return std::nullopt;
    }
    order.period = *period;
    order.title = options.title.empty() ? text::period(*period) : options.title;
    for (const std::string &unit : options.units)
        order.units.push_back({unit});
    for (const std::string &text : options.agreed) {
        if (!agree(console, text, order))
            return std::nullopt;
    }

    if (!options.office.empty()) {
        auto brought = readOffice(console, options.office);
        if (!brought)
            return std::nullopt;
        order.by = brought->coordinators.front();
        order.broughtOffice = std::make_shared<const service::Office>(std::move(*brought));
    }
    if (!options.sop.empty()) {
        auto brought = readSop(console, options.sop);
        if (!brought)
            return std::nullopt;
        order.sop = brought->id;
        order.broughtSop = std::make_shared<const sop::Sop>(std::move(*brought));
    }
    if (!options.by.empty())
        order.by = officialNamed(options.by);
    if (!order.by.isEmpty() && order.broughtSop)
        return order;

    const auto used = officeOf(bench, order);
    if (!used) {
        complain(console, &bench, file, used.error());
        return std::nullopt;
    }
    if (order.by.isEmpty())
        order.by = (*used)->coordinators.front();
    if (!order.broughtSop)
        order.sop = (*used)->sop;
    return order;
}

} // namespace himpun::cli
