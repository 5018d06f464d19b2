// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/indicator/evidence.h"

#include <algorithm>

namespace himpun::indicator
{

namespace
{

std::string inOneLine(std::string name)
{
    std::ranges::replace(name, '\n', ' ');
    return name;
}

} // namespace

std::string toText(const std::vector<Evidence> &evidence)
{
    std::string text;
    for (const Evidence &each : evidence) {
        if (!text.empty())
            text += '\n';
        text += each.file.hex();
        if (!each.name.empty())
            text += ' ' + inOneLine(each.name);
    }
    return text;
}

std::optional<std::vector<Evidence>> readEvidence(std::string_view text)
{
    std::vector<Evidence> evidence;
    while (!text.empty()) {
        const auto end = std::min(text.find('\n'), text.size());
        const std::string_view line = text.substr(0, end);
        text.remove_prefix(std::min(end + 1, text.size()));
        if (line.empty())
            continue;
        const auto blank = std::min(line.find(' '), line.size());
        const auto file = base::Digest::fromHex(line.substr(0, blank));
        if (!file)
            return std::nullopt;
        evidence.push_back({*file, std::string(line.substr(std::min(blank + 1, line.size())))});
    }
    return evidence;
}

std::vector<Evidence> with(std::vector<Evidence> evidence, const Evidence &added)
{
    evidence = without(std::move(evidence), added.file);
    evidence.push_back(added);
    return evidence;
}

std::vector<Evidence> without(std::vector<Evidence> evidence, const base::Digest &file)
{
    std::erase_if(evidence, [&](const Evidence &each) { return each.file == file; });
    return evidence;
}

} // namespace himpun::indicator
