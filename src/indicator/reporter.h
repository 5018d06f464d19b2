// SPDX-License-Identifier: GPL-3.0-or-later
// Carries what the JSON layer and this room find to one report, and notices that they did.
#pragma once

#include "himpun/base/json_reader.h"
#include "himpun/indicator/read.h"

#include <array>
#include <string_view>
#include <utility>

namespace himpun::indicator
{

class Reporter
{
public:
    explicit Reporter(const Report &report)
        : m_report(report),
          m_json([this](const base::Place &place, base::JsonProblem problem, std::string subject) {
              pass({place, problem, std::move(subject)});
          })
    {
    }
    Reporter(const Reporter &) = delete;
    Reporter &operator=(const Reporter &) = delete;

    const base::JsonReport &json() const { return m_json; }
    bool isClean() const { return m_clean; }

    void add(const base::Place &place, Problem problem, std::string subject = {})
    {
        pass({place, problem, std::move(subject)});
    }
    void pass(const Finding &finding)
    {
        m_clean = false;
        m_report(finding);
    }

private:
    const Report &m_report;
    base::JsonReport m_json;
    bool m_clean = true;
};

/// Reports the wrong type of something that should be an array.
bool isArray(const base::JsonNode &node, const Reporter &reporter);

/// "himpun": the kind and version of a file of its own.
void readFormat(base::JsonReader &reader, std::string_view wanted);

/// One word of \a all, each named by codeOf().
template <class Enum, std::size_t N>
std::optional<Enum> readWord(base::JsonReader &reader, std::string_view key,
                             const std::array<Enum, N> &all, std::string_view (*codeOf)(Enum),
                             bool required)
{
    std::pair<std::string_view, Enum> words[N];
    for (std::size_t i = 0; i < N; ++i)
        words[i] = {codeOf(all[i]), all[i]};
    if (required && !reader.any(key))
        reader.missing(key);
    return reader.choice(key, words);
}

} // namespace himpun::indicator
