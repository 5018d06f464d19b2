// SPDX-License-Identifier: GPL-3.0-or-later
#include "sop/files.h"

#include <fstream>
#include <iterator>
#include <stdexcept>

using namespace himpun;

std::string readFile(const std::string &pathInSource)
{
    std::ifstream file(HIMPUN_SOURCE_DIR "/" + pathInSource, std::ios::binary);
    if (!file)
        throw std::runtime_error("no file " + pathInSource);
    return {std::istreambuf_iterator<char>(file), {}};
}

std::vector<std::string> findingsIn(std::string_view json)
{
    std::vector<std::string> lines;
    const auto loaded = sop::load(json);
    if (loaded)
        return lines;
    for (const auto &finding : loaded.error())
        lines.push_back(std::string(sop::codeOf(finding)) + ' ' + std::to_string(finding.place.line)
                        + ' ' + finding.place.pointer + ' ' + finding.subject);
    return lines;
}

sop::Sop shippedSop(const std::string &name)
{
    const std::string json = readFile("sops/" + name + ".json");
    std::string findings;
    for (const auto &line : findingsIn(json))
        findings += line + '\n';
    if (!findings.empty())
        throw std::runtime_error(name + ":\n" + findings);
    return *sop::load(json);
}
