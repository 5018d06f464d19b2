// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/reading/sop_shelf.h"

#include "himpun/text/trouble.h"

#include <algorithm>

namespace himpun::reading
{

namespace
{

std::vector<SopVersion> versionsOf(const sop::SopId &id,
                                   const std::vector<store::Definition> &adopted,
                                   const std::vector<store::CycleRow> &cycles,
                                   const service::Office &office)
{
    std::vector<SopVersion> versions;
    for (const store::Definition &definition : adopted) {
        if (definition.name != id.text)
            continue;
        SopVersion version{definition.digest, definition.at, {}, 0};
        version.person = text::namesOf(office, definition.at).person(definition.by);
        version.cycles = static_cast<int>(
            std::ranges::count(cycles, definition.digest, &store::CycleRow::sopDigest));
        versions.push_back(std::move(version));
    }
    return versions;
}

} // namespace

service::Outcome<SopShelf> sopShelf(service::Workbench &bench, const std::vector<sop::Sop> &shipped)
{
    const auto office = bench.office();
    if (!office)
        return base::fail(office.error());
    const auto ids = bench.sops();
    if (!ids)
        return base::fail(ids.error());
    const auto adopted = bench.sopVersions();
    if (!adopted)
        return base::fail(adopted.error());
    const auto cycles = bench.cycles();
    if (!cycles)
        return base::fail(cycles.error());
    SopShelf shelf{{}, *office, bench.now()};
    for (const sop::SopId &id : *ids) {
        const auto sop = bench.sop(id);
        if (!sop)
            return base::fail(sop.error());
        shelf.sops.push_back({*sop, versionsOf(id, *adopted, *cycles, **office)});
    }
    for (const sop::Sop &sop : shipped) {
        if (std::ranges::count(*ids, sop.id) == 0)
            shelf.sops.push_back({std::make_shared<const sop::Sop>(sop), {}});
    }
    return shelf;
}

} // namespace himpun::reading
