// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/evidence_policy.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

constexpr std::uint64_t megabyte = 1'000'000;
constexpr std::size_t longestKind = 10;

char small(char letter)
{
    return 'A' <= letter && letter <= 'Z' ? static_cast<char>(letter - 'A' + 'a') : letter;
}

std::string inSmallLetters(std::string text)
{
    std::ranges::transform(text, text.begin(), small);
    return text;
}

bool isKind(const std::string &text)
{
    return !text.empty() && text.size() <= longestKind && std::ranges::all_of(text, [](char sign) {
        return ('a' <= sign && sign <= 'z') || ('0' <= sign && sign <= '9');
    });
}

} // namespace

std::optional<EvidenceObjection> objectionTo(const EvidencePolicy &policy, const std::string &name,
                                             std::uint64_t bytes)
{
    if (!policy.kinds.empty()) {
        const std::size_t dot = name.rfind('.');
        const std::string kind =
            dot == std::string::npos ? std::string() : inSmallLetters(name.substr(dot + 1));
        if (std::ranges::find(policy.kinds, kind) == policy.kinds.end())
            return EvidenceObjection::KindNotTaken;
    }
    if (bytes > static_cast<std::uint64_t>(policy.megabytes) * megabyte)
        return EvidenceObjection::TooLarge;
    return std::nullopt;
}

std::optional<std::vector<std::string>> kindsFrom(const std::string &typed)
{
    std::vector<std::string> kinds;
    std::string kind;
    for (const char sign : typed + ',') {
        if (sign != ',' && sign != ';' && sign != ' ') {
            kind += small(sign);
            continue;
        }
        if (kind.starts_with('.'))
            kind.erase(0, 1);
        if (kind.empty())
            continue;
        if (!isKind(kind))
            return std::nullopt;
        if (std::ranges::find(kinds, kind) == kinds.end())
            kinds.push_back(kind);
        kind.clear();
    }
    return kinds;
}

} // namespace himpun::service
