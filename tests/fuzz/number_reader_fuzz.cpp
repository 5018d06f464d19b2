// SPDX-License-Identifier: GPL-3.0-or-later
// Any text at all: the number reader neither crashes nor contradicts itself.
#include "himpun/indicator/number.h"

#include <cstdint>
#include <cstdlib>

using namespace himpun::indicator;

namespace
{

void demand(bool promise)
{
    if (!promise)
        std::abort();
}

void faultLiesWithin(const NumberReading &reading, std::string_view text)
{
    if (const auto *none = std::get_if<NotANumber>(&reading))
        demand(none->at <= text.size());
}

/// What somebody types is always the Indonesian reading of the same text from elsewhere.
void agrees(const Number &typed, const NumberReading &foreign)
{
    if (const auto *two = std::get_if<Ambiguous>(&foreign))
        demand(two->indonesian == typed.value && two->english != typed.value
               && two->unit == typed.unit);
    else
        demand(foreign == NumberReading(typed));
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    const auto typed = readNumber(text, NumberOrigin::Typed);
    const auto foreign = readNumber(text, NumberOrigin::Foreign);
    demand(!std::holds_alternative<Ambiguous>(typed));
    faultLiesWithin(typed, text);
    faultLiesWithin(foreign, text);
    demand(std::holds_alternative<NoNumber>(typed) == std::holds_alternative<NoNumber>(foreign));
    if (const auto *number = std::get_if<Number>(&typed)) {
        agrees(*number, foreign);
        const auto again = readNumber(showNumber(number->value), NumberOrigin::Typed);
        demand(again == NumberReading(Number{number->value, {}}));
    }
    return 0;
}
