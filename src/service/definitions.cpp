// SPDX-License-Identifier: GPL-3.0-or-later
#include "definitions.h"

#include "himpun/calendar/load.h"
#include "himpun/indicator/read.h"
#include "himpun/service/load_office.h"
#include "himpun/sop/load.h"

namespace himpun::service
{

namespace
{

/// Reads one canonical document with one of the indicator room's readers.
template <class T>
std::optional<T> readWith(std::optional<T> (*read)(const base::JsonNode &,
                                                   const indicator::Report &),
                          const std::string &canonical)
{
    bool sound = true;
    const auto node = base::parseJson(canonical, [&](const base::Place &, base::JsonProblem,
                                                     const std::string &) { sound = false; });
    if (!node)
        return std::nullopt;
    auto value = read(*node, [&](const indicator::Finding &) { sound = false; });
    return sound ? value : std::nullopt;
}

std::optional<sop::Sop> readSop(const std::string &canonical)
{
    auto sop = sop::load(canonical);
    return sop ? std::optional(std::move(*sop)) : std::nullopt;
}

std::optional<Office> readOffice(const std::string &canonical)
{
    auto loaded = loadOffice(canonical, NoFiles());
    return loaded ? std::optional(std::move(loaded->office)) : std::nullopt;
}

std::optional<calendar::WorkingCalendar> readCalendar(const std::string &canonical)
{
    auto data = calendar::fromJson(canonical);
    if (!data)
        return std::nullopt;
    return calendar::WorkingCalendar(std::move(*data));
}

} // namespace

DeskTrouble trouble(DeskProblem problem, std::string subject)
{
    return {problem, std::move(subject), {}, {}};
}

std::optional<indicator::Form> formFrom(const std::string &canonical)
{
    return readWith(&indicator::readForm, canonical);
}

Outcome<std::string> Definitions::bytes(const base::Digest &digest) const
{
    auto content = m_contents.find(digest);
    if (!content)
        return base::fail<Trouble>(trouble(DeskProblem::Unreadable, digest.hex()));
    return std::move(content->bytes);
}

template <class T, class Read>
Outcome<std::shared_ptr<const T>> Definitions::find(Known<T> &known, const base::Digest &digest,
                                                    const Read &read)
{
    if (const auto found = known.find(digest); found != known.end())
        return found->second;
    const auto canonical = bytes(digest);
    if (!canonical)
        return base::fail(canonical.error());
    std::optional<T> value = read(*canonical);
    if (!value)
        return base::fail<Trouble>(trouble(DeskProblem::Unreadable, digest.hex()));
    return known[digest] = std::make_shared<const T>(std::move(*value));
}

Outcome<std::shared_ptr<const sop::Sop>> Definitions::sop(const base::Digest &digest)
{
    // An SOP's digest names its canonical form, which is what the file keeps.
    return find(m_sops, digest, readSop);
}

Outcome<std::shared_ptr<const Office>> Definitions::office(const base::Digest &digest)
{
    return find(m_offices, digest, readOffice);
}

Outcome<std::shared_ptr<const calendar::WorkingCalendar>> Definitions::calendar(
    const base::Digest &digest)
{
    return find(m_calendars, digest, readCalendar);
}

Outcome<std::shared_ptr<const indicator::Form>> Definitions::form(const base::Digest &digest)
{
    return find(m_forms, digest, formFrom);
}

Outcome<indicator::Sheet> Definitions::sheet(const base::Digest &digest)
{
    const auto canonical = bytes(digest);
    if (!canonical)
        return base::fail(canonical.error());
    auto sheet = readWith(&indicator::readSheet, *canonical);
    if (!sheet)
        return base::fail<Trouble>(trouble(DeskProblem::Unreadable, digest.hex()));
    return std::move(*sheet);
}

} // namespace himpun::service
