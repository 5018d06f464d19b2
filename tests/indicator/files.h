// SPDX-License-Identifier: GPL-3.0-or-later
// Reading the room's files in tests: what came out, and what was found.
#pragma once

#include "himpun/indicator/read.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <string>

namespace himpun::indicator
{

struct Found {
    std::vector<std::string> lines; ///< "/targets/2026-TW9 period-invalid 2026-TW9"

    Report report()
    {
        return [this](const Finding &finding) {
            std::string line = finding.place.pointer + ' ' + std::string(codeOf(finding));
            if (!finding.subject.empty())
                line += ' ' + finding.subject;
            lines.push_back(line);
        };
    }
};

inline base::JsonNode json(std::string_view text)
{
    return base::parseJson(text, [](const base::Place &, base::JsonProblem, const std::string &) {})
        .value();
}

inline std::string content(const std::filesystem::path &file)
{
    std::ifstream stream(file, std::ios::binary);
    return {std::istreambuf_iterator<char>(stream), {}};
}

inline std::filesystem::path resource(const std::string &path)
{
    return std::filesystem::path(HIMPUN_SOURCE_DIR) / "resources" / path;
}

inline PredicateScales shippedScales()
{
    PredicateScales scales;
    Found found;
    for (const char *name : {"scales/opini-bpk.json", "scales/predikat-sakip.json"})
        scales.push_back(readScale(json(content(resource(name))), found.report()).value());
    return scales;
}

inline RatingScale shippedRating(const std::string &id)
{
    Found found;
    return readRating(json(content(resource("ratings/" + id + ".json"))), found.report()).value();
}

} // namespace himpun::indicator
