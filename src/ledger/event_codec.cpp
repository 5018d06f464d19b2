// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/ledger/event_codec.h"

#include "bodies.h"
#include "body_reader.h"
#include "body_writer.h"

#include <algorithm>

namespace himpun::ledger
{

namespace
{

using workflow::Event;
using workflow::Fact;

/// Puts the alternative with position \a index into \a fact and reads its members.
template <std::size_t I = 0>
void readFact(BodyReader &io, Fact &fact, std::size_t index)
{
    if constexpr (I < std::variant_size_v<Fact>) {
        if (index == I)
            members(io, fact.emplace<I>());
        else
            readFact<I + 1>(io, fact, index);
    }
}

Unreadable damagedAt(std::size_t where)
{
    return {Unreadable::Kind::Damaged, where};
}

} // namespace

std::string_view kindOf(const Fact &fact)
{
    return kinds[fact.index()];
}

void encode(const Event &event, std::string &body)
{
    BodyWriter(body).object([&](BodyWriter &io) {
        std::visit([&](const auto &fact) { members(io, fact); }, event.fact);
        members(io, event.moves);
    });
}

base::Result<Event, Unreadable> decode(std::string_view kind, base::Instant at, std::string_view by,
                                       std::string_view command, std::string_view body)
{
    const auto found = std::ranges::find(kinds, kind);
    if (found == kinds.end())
        return base::fail(Unreadable{Unreadable::Kind::UnknownKind, 0});
    if (!isUtf8(by) || !isUtf8(command))
        return base::fail(damagedAt(0));

    base::Result<Event, Unreadable> result;
    Event &event = *result;
    event.command.text = command;
    event.by.text = by;
    event.at = at;
    BodyReader reader(body);
    reader.object([&](BodyReader &io) {
        readFact(io, event.fact, static_cast<std::size_t>(found - kinds.begin()));
        members(io, event.moves);
    });
    if (!reader.isWhole())
        return base::fail(damagedAt(reader.where()));
    return result;
}

std::string_view codeOf(DefinitionKind kind)
{
    return definitionKinds[static_cast<std::size_t>(kind)];
}

void encode(const DefinitionAdopted &adopted, std::string &body)
{
    BodyWriter(body).object([&](BodyWriter &io) { members(io, adopted); });
}

base::Result<DefinitionAdopted, Unreadable> decodeAdopted(std::string_view kind,
                                                          std::string_view body)
{
    if (kind != definitionAdoptedKind)
        return base::fail(Unreadable{Unreadable::Kind::UnknownKind, 0});
    DefinitionAdopted adopted;
    BodyReader reader(body);
    reader.object([&](BodyReader &io) { members(io, adopted); });
    if (!reader.isWhole())
        return base::fail(damagedAt(reader.where()));
    return adopted;
}

} // namespace himpun::ledger
