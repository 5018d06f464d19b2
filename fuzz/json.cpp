// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a JSON file: every refusal has a place, and the canonical form is a fixed
// point.
#include "himpun/base/json_node.h"
#include "promise.h"

#include <algorithm>

using namespace himpun::base;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text = fuzz::asText(data, size);
    const int lines = 1 + static_cast<int>(std::count(text.begin(), text.end(), '\n'));
    int problems = 0;
    const auto report = [&](const Place &place, JsonProblem, const std::string &) {
        ++problems;
        fuzz::promise(place.line >= 0 && place.line <= lines, "a problem lies within the file");
        fuzz::promise(place.pointer.empty() || place.pointer.front() == '/', "a pointer is one");
    };
    const auto document = parseJson(text, report);
    fuzz::promise(document || problems > 0, "what is refused is refused with a reason");
    if (!document)
        return 0;

    const std::string canonical = canonicalJson(*document);
    problems = 0;
    const auto again = parseJson(canonical, report);
    fuzz::promise(again && problems == 0, "the canonical form is a faultless file");
    fuzz::promise(canonicalJson(*again) == canonical, "its canonical form is itself");
    return 0;
}
