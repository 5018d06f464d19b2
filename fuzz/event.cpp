// SPDX-License-Identifier: GPL-3.0-or-later
// Any bytes at all as the body of an event, the first line naming its kind: refused, or written
// again byte by byte.
#include "himpun/ledger/event_codec.h"
#include "promise.h"

#include <algorithm>
#include <string>

using namespace himpun;

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view input = fuzz::asText(data, size);
    const std::size_t end = std::min(input.find('\n'), input.size());
    const std::string_view kind = input.substr(0, end);
    const std::string_view body = input.substr(std::min(end + 1, input.size()));
    std::string again;
    if (const auto event = ledger::decode(kind, {}, "by", "command", body)) {
        fuzz::promise(ledger::kindOf(event->fact) == kind, "the kind is kept");
        ledger::encode(*event, again);
        fuzz::promise(again == body, "there is one way to write an event");
    } else {
        fuzz::promise(event.error().where <= body.size(), "the place lies in the body");
    }
    return 0;
}
