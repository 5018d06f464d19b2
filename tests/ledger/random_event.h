// SPDX-License-Identifier: GPL-3.0-or-later
// Events of every kind with whatever may stand in them.
#pragma once

#include "himpun/workflow/event.h"

#include <random>

namespace himpun::ledger::support
{

class RandomEvent
{
public:
    explicit RandomEvent(unsigned seed) : m_random(seed) { }

    /// One whose fact is the alternative \a kind of workflow::Fact.
    workflow::Event ofKind(std::size_t kind)
    {
        workflow::Event event{{text()}, {text()}, instant(), {}, moves()};
        emplace(event.fact, kind);
        return event;
    }

    std::size_t below(std::size_t limit) { return m_random() % limit; }

private:
    bool coin() { return m_random() % 2 == 0; }
    int number(int limit) { return static_cast<int>(below(static_cast<std::size_t>(limit))); }

    std::string text()
    {
        static const std::string pieces[] = {
            "",     "a", "Kabid", "\"", "\\", "\n",   "\t", "\x01",
            "\x1f", "é", "€",     "😀",  "/",  "\x7f", "{}", std::string(1, '\0')};
        std::string all;
        for (std::size_t i = below(5); i > 0; --i)
            all += pieces[below(std::size(pieces))];
        return all;
    }

    base::Instant instant()
    {
        if (below(8) == 0)
            return coin() ? base::lastInstant
                          : base::Instant{-base::lastInstant.time_since_epoch()};
        return base::Instant{
            std::chrono::seconds{static_cast<std::int64_t>(below(4'000'000'000)) - 1'000'000}};
    }
    base::Digest digest() { return base::sha256(text()); }
    workflow::TaskId task() { return {static_cast<std::uint32_t>(1 + below(4'000'000'000))}; }
    workflow::UnitId unit() { return {text()}; }
    sop::StepId step() { return {text()}; }
    workflow::OfficialId official() { return {text()}; }

    template <class Make>
    auto some(Make make)
    {
        std::vector<decltype(make())> list;
        for (std::size_t i = below(4); i > 0; --i)
            list.push_back(make());
        return list;
    }
    template <class Make>
    auto maybe(Make make)
    {
        std::optional<decltype(make())> value;
        if (coin())
            value = make();
        return value;
    }

    calendar::Duration duration()
    {
        switch (below(5)) {
        case 0: return calendar::Duration::none();
        case 1: return calendar::Duration::agreed();
        case 2: return calendar::Duration::minutes(1 + number(1000));
        case 3: return calendar::Duration::hours(*base::Decimal::fromParts(1 + number(100), 1));
        default: return calendar::Duration::days(1 + number(20));
        }
    }
    std::optional<workflow::ContentRef> content()
    {
        return maybe([&] { return workflow::ContentRef{number(9), digest()}; });
    }
    workflow::Assignment assignment()
    {
        return {{text()}, maybe([&] { return unit(); }), some([&] { return official(); })};
    }
    std::vector<workflow::CellRemark> remarks()
    {
        return some([&] { return workflow::CellRemark{unit(), text(), text(), text()}; });
    }
    workflow::WayBack way()
    {
        return coin() ? workflow::WayBack::StepByStep : workflow::WayBack::StraightBack;
    }
    std::vector<workflow::NewDue> dues()
    {
        return some([&] { return workflow::NewDue{task(), instant()}; });
    }
    workflow::UnitForm form() { return {unit(), digest()}; }

    workflow::Moves moves()
    {
        const auto detours = [&] { return workflow::Detour{step(), step()}; };
        const auto opened = [&] {
            return workflow::OpenedTask{task(),       step(),    maybe([&] { return unit(); }),
                                        number(4),    number(4), maybe([&] { return instant(); }),
                                        some(detours)};
        };
        const auto id = [&] { return task(); };
        return {some(opened), some(id), some(id), some(id), maybe([&] { return number(5); }),
                coin()};
    }

    workflow::Started started()
    {
        workflow::Started fact;
        fact.title = text();
        fact.period = {2020 + number(20), calendar::PeriodKind::Month, 1 + number(12)};
        fact.sop = {text()};
        fact.sopDigest = digest();
        fact.office = digest();
        fact.calendar = digest();
        fact.units = some([&] { return form(); });
        fact.assignments = some([&] { return assignment(); });
        fact.coordinators = some([&] { return official(); });
        for (std::size_t i = below(4); i > 0; --i)
            fact.agreed[step()] = duration();
        return fact;
    }

    void emplace(workflow::Fact &fact, std::size_t kind)
    {
        using namespace workflow;
        const auto units = [&] { return unit(); };
        const auto officials = [&] { return official(); };
        switch (kind) {
        case 0: fact = started(); break;
        case 1: fact = Completed{task(), text(), content()}; break;
        case 2:
            fact = Approved{task(), static_cast<sop::SignOff>(below(3)), text(), content(), text()};
            break;
        case 3:
            fact = workflow::SentBack{task(), step(), some(units), text(), remarks(), way()};
            break;
        case 4:
            fact = CorrectionRequested{task(), step(), some(units), text(), remarks(), way()};
            break;
        case 5: fact = TakenBack{task(), maybe([&] { return instant(); })}; break;
        case 6: fact = Claimed{task()}; break;
        case 7: fact = Released{task()}; break;
        case 8: fact = Reassigned{task(), some(officials), text()}; break;
        case 9: fact = Delegated{task(), official(), text()}; break;
        case 10: fact = HandedBack{task(), text()}; break;
        case 11: fact = Skipped{task(), text()}; break;
        case 12: fact = UnitExempted{unit(), text()}; break;
        case 13: fact = UnitAdded{form(), some([&] { return assignment(); }), text()}; break;
        case 14: fact = DurationAgreed{step(), duration(), dues()}; break;
        case 15: fact = DeadlineExtended{task(), instant(), text()}; break;
        case 16: fact = DeadlinesRecomputed{digest(), text(), dues()}; break;
        case 17: fact = Suspended{text()}; break;
        case 18: fact = Resumed{dues()}; break;
        case 19: fact = Commented{maybe([&] { return task(); }), text()}; break;
        case 20:
            fact = Attached{maybe([&] { return task(); }), text(), digest(),
                            m_random() % (1ULL << 63)};
            break;
        case 21: fact = Cancelled{text()}; break;
        case 22: fact = Reopened{step(), some(units), text(), way()}; break;
        default:
            fact = TimersFired{some([&] {
                return StageReached{task(), static_cast<DeadlineStage>(below(4))};
            })};
        }
    }

    std::mt19937_64 m_random;
};

} // namespace himpun::ledger::support
