// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as a number somebody wrote: what is read is shown, and read again, as the same.
#include "himpun/indicator/number.h"
#include "promise.h"

using namespace himpun;
using namespace himpun::indicator;

namespace
{

void check(std::string_view text, NumberOrigin origin)
{
    const NumberReading reading = readNumber(text, origin);
    if (const auto *wrong = std::get_if<NotANumber>(&reading))
        fuzz::promise(wrong->at <= text.size(), "reading stopped within the text");
    if (const auto *both = std::get_if<Ambiguous>(&reading)) {
        fuzz::promise(origin == NumberOrigin::Foreign, "what is typed here is Indonesian");
        fuzz::promise(both->indonesian != both->english, "two readings that agree are one");
    }
    if (const auto *number = std::get_if<Number>(&reading)) {
        const auto again = readNumber(showNumber(number->value), NumberOrigin::Typed);
        const auto *same = std::get_if<Number>(&again);
        fuzz::promise(same && same->value == number->value, "what is shown reads as what it was");
        fuzz::promise(base::Decimal::parse(number->value.toString()) == number->value,
                      "files keep the number");
    }
}

/// What somebody types is always the Indonesian reading of the same text from elsewhere.
void compare(std::string_view text)
{
    const NumberReading typed = readNumber(text, NumberOrigin::Typed);
    const NumberReading foreign = readNumber(text, NumberOrigin::Foreign);
    fuzz::promise(std::holds_alternative<NoNumber>(typed)
                      == std::holds_alternative<NoNumber>(foreign),
                  "an empty cell is empty wherever it comes from");
    const auto *number = std::get_if<Number>(&typed);
    if (!number)
        return;
    if (const auto *both = std::get_if<Ambiguous>(&foreign)) {
        fuzz::promise(both->indonesian == number->value && both->unit == number->unit,
                      "the Indonesian reading is the typed one");
    } else {
        fuzz::promise(foreign == NumberReading(*number), "no other reading is taken instead");
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    check(fuzz::asText(data, size), NumberOrigin::Typed);
    check(fuzz::asText(data, size), NumberOrigin::Foreign);
    compare(fuzz::asText(data, size));
    return 0;
}
