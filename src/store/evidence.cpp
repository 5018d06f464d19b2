// SPDX-License-Identifier: GPL-3.0-or-later
#include "evidence.h"

#include "himpun/indicator/read.h"

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
        named.insert(named.end(), row.evidence.begin(), row.evidence.end());
    return named;
}

std::vector<base::Digest> evidenceInCell(std::string_view cell)
{
    std::vector<base::Digest> named;
    while (!cell.empty()) {
        const auto end = std::min(cell.find(' '), cell.size());
        if (const auto digest = base::Digest::fromHex(cell.substr(0, end)))
            named.push_back(*digest);
        cell.remove_prefix(std::min(end + 1, cell.size()));
    }
    return named;
}

} // namespace himpun::store
