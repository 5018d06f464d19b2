// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "himpun/indicator/read.h"

#include <algorithm>
#include <iterator>

namespace himpun::store
{

std::vector<base::Digest> evidenceInSheet(const std::string &sheet)
{
    std::vector<base::Digest> named;
    const auto node =
        base::parseJson(sheet, [](const base::Place &, base::JsonProblem, const std::string &) {});
    const auto read =
        node ? indicator::readSheet(*node, [](const indicator::Finding &) {}) : std::nullopt;
    for (const indicator::SheetRow &row : read ? read->rows : std::vector<indicator::SheetRow>{})
        std::ranges::transform(row.evidence, std::back_inserter(named), &indicator::Evidence::file);
    return named;
}

std::vector<base::Digest> evidenceInCell(std::string_view cell)
{
    std::vector<base::Digest> named;
    if (const auto evidence = indicator::readEvidence(cell))
        std::ranges::transform(*evidence, std::back_inserter(named), &indicator::Evidence::file);
    return named;
}

} // namespace himpun::store
