// SPDX-License-Identifier: GPL-3.0-or-later
#include "command_reader.h"

#include "duration_text.h"
#include "himpun/base/json_reader.h"
#include "himpun/text/format.h"
#include "himpun/workflow/rules.h"
#include "named_task.h"

#include <algorithm>
#include <map>

namespace himpun::cli
{

namespace
{

using base::JsonProblem;
using workflow::TaskId;
using workflow::UnitId;

constexpr int mostTasks = 1'000'000;

/// Reads one object; whatever is wrong goes to the report, and the result then counts for nothing.
class Reader
{
public:
    Reader(const base::JsonNode &object, const base::JsonReport &report, service::Workbench &bench)
        : m_json(object, report), m_report(report), m_bench(bench)
    {
    }

    Asked read()
    {
        m_verb = m_json.text("do");
        if (m_verb != "start")
            m_cycle = {m_json.text("cycle")};
        m_by = officialNamed(m_json.text("as"));
        m_id = {m_json.optionalText("id")};
        if (m_json.any("at"))
            m_at = instant("at");
        Asked asked = this->asked();
        m_json.finish();
        return asked;
    }

    std::optional<base::Instant> at() const { return m_at; }

    /// Why no open task can be meant, where a step was named.
    const std::optional<NotACommand> &unclear() const { return m_unclear; }

private:
    Asked asked()
    {
        if (m_verb == "start")
            return start();
        if (m_verb == "fill")
            return FillCell{cell()};
        if (m_verb == "add-evidence")
            return AddEvidence{
                {m_cycle, unit(), m_by, {m_json.text("row"), indicator::Field::Evidence, {}}},
                m_json.text("file")};
        if (m_verb == "attach")
            return attach();
        return service::Order{m_cycle, m_by, m_id, command()};
    }

    workflow::Command command()
    {
        using Make = workflow::Command (Reader::*)();
        static const std::map<std::string_view, Make> makers{
            {"complete", &Reader::complete},
            {"approve", &Reader::approve},
            {"send-back", &Reader::sendBack},
            {"request-correction", &Reader::requestCorrection},
            {"take-back", &Reader::takeBack},
            {"claim", &Reader::claim},
            {"release", &Reader::release},
            {"reassign", &Reader::reassign},
            {"delegate", &Reader::delegate},
            {"hand-back", &Reader::handBack},
            {"skip", &Reader::skip},
            {"exempt-unit", &Reader::exemptUnit},
            {"add-unit", &Reader::addUnit},
            {"agree-duration", &Reader::agreeDuration},
            {"extend-deadline", &Reader::extendDeadline},
            {"recompute-deadlines", &Reader::recomputeDeadlines},
            {"suspend", &Reader::suspend},
            {"resume", &Reader::resume},
            {"comment", &Reader::comment},
            {"cancel", &Reader::cancel},
            {"reopen", &Reader::reopen},
            {"fire-timers", &Reader::fireTimers},
        };
        const auto found = makers.find(m_verb);
        if (found != makers.end())
            return (this->*found->second)();
        if (!m_verb.empty())
            m_json.report(m_json.placeOf("do"), JsonProblem::WrongValue, m_verb);
        return workflow::FireTimers{};
    }

    workflow::Command complete() { return workflow::Complete{task(), note(), {}}; }
    workflow::Command approve() { return workflow::Approve{task(), note(), {}, {}}; }
    workflow::Command requestCorrection()
    {
        return workflow::RequestCorrection{task(), units(), reason(), remarks(), way()};
    }
    workflow::Command takeBack() { return workflow::TakeBack{task()}; }
    workflow::Command claim() { return workflow::Claim{task()}; }
    workflow::Command release() { return workflow::Release{task()}; }
    workflow::Command reassign()
    {
        std::vector<workflow::OfficialId> to;
        for (const std::string &text : m_json.texts("to"))
            to.push_back(officialNamed(text));
        return workflow::Reassign{task(), std::move(to), reason()};
    }
    workflow::Command delegate()
    {
        return workflow::Delegate{task(), officialNamed(m_json.text("to")), note()};
    }
    workflow::Command handBack() { return workflow::HandBack{task(), note()}; }
    workflow::Command skip() { return workflow::Skip{task(), reason()}; }
    workflow::Command exemptUnit() { return workflow::ExemptUnit{unit(), reason()}; }
    workflow::Command addUnit() { return workflow::AddUnit{{unit(), {}}, {}, reason()}; }
    workflow::Command agreeDuration()
    {
        return workflow::AgreeDuration{{m_json.text("step")}, duration("duration")};
    }
    workflow::Command extendDeadline()
    {
        return workflow::ExtendDeadline{task(), instant("due").value_or(base::Instant{}), reason()};
    }
    workflow::Command recomputeDeadlines() { return workflow::RecomputeDeadlines{{}, reason()}; }
    workflow::Command suspend() { return workflow::Suspend{reason()}; }
    workflow::Command resume() { return workflow::Resume{}; }
    workflow::Command comment() { return workflow::Comment{maybeTask(), m_json.text("text")}; }
    workflow::Command cancel() { return workflow::Cancel{reason()}; }
    workflow::Command reopen()
    {
        return workflow::Reopen{{m_json.text("target")}, units(), reason(), way()};
    }
    workflow::Command fireTimers() { return workflow::FireTimers{}; }

    workflow::Command sendBack()
    {
        workflow::SendBack command;
        command.task = task();
        if (m_json.any("target"))
            command.target = sop::StepId{m_json.text("target")};
        command.units = units();
        command.reason = reason();
        command.remarks = remarks();
        command.way = way();
        return command;
    }

    StartCycle start()
    {
        service::StartOrder order;
        order.by = m_by;
        order.id = m_id;
        order.sop = {m_json.text("sop")};
        order.units = startingUnits();
        const std::string period = m_json.text("period");
        if (const auto parsed = calendar::Period::parse(period))
            order.period = *parsed;
        else if (!period.empty())
            wrong("period", period);
        order.title = m_json.optionalText("title");
        if (order.title.empty())
            order.title = text::period(order.period);
        if (const base::JsonNode *agreed = m_json.object("agreed")) {
            base::JsonReader times(*agreed, m_report);
            for (const auto &[step, value] : agreed->members()) {
                const auto time = parseDuration(times.text(step));
                if (time)
                    order.agreed[{step}] = *time;
                else
                    m_report(value.place(), JsonProblem::WrongValue, value.text());
            }
        }
        return {order};
    }

    /// None named is all of them; but a list that names none is not to be taken for that.
    std::vector<UnitId> startingUnits()
    {
        const base::JsonNode *list = m_json.array("units");
        if (list && list->items().empty())
            m_json.report(list->place(), JsonProblem::EmptyText, "units");
        return units();
    }

    AttachFile attach()
    {
        const std::string file = m_json.text("file");
        std::string name = m_json.optionalText("name");
        if (name.empty())
            name = file.substr(file.find_last_of("/\\") + 1);
        return {{m_cycle, m_by, m_id, workflow::Attach{maybeTask(), name, {}, 0}}, file};
    }

    service::CellOrder cell()
    {
        service::CellOrder order{m_cycle, unit(), m_by, {m_json.text("row"), {}, {}}};
        const std::string field = m_json.text("field");
        if (const auto named = indicator::fieldNamed(field))
            order.cell.field = *named;
        else if (!field.empty())
            wrong("field", field);
        order.cell.text = m_json.optionalText("value");
        return order;
    }

    TaskId task()
    {
        const auto number = m_json.optionalWhole("task", 1, mostTasks);
        if (number)
            return {static_cast<std::uint32_t>(*number)};
        const std::string step = m_json.optionalText("step");
        if (step.empty()) {
            if (!m_json.any("task"))
                m_json.missing("task");
            return {};
        }
        const auto task = openTask(m_bench, m_cycle, {step}, {m_json.optionalText("unit")},
                                   actsAsHolder() ? m_by : workflow::OfficialId{});
        if (!task)
            m_unclear = task.error();
        return task.value_or(TaskId{});
    }

    /// Coordinators act on the tasks of others.
    bool actsAsHolder() const
    {
        return std::ranges::any_of(workflow::rules(), [&](const workflow::Rule &rule) {
            return codeOf(rule.operation) == m_verb && rule.who != workflow::Who::Coordinator;
        });
    }

    std::optional<TaskId> maybeTask()
    {
        if (m_json.any("task") || m_json.any("step"))
            return task();
        return std::nullopt;
    }

    template <class Name>
    std::vector<Name> names(std::string_view key)
    {
        std::vector<Name> result;
        for (std::string &text : m_json.texts(key))
            result.push_back({std::move(text)});
        return result;
    }

    UnitId unit() { return {m_json.text("unit")}; }
    std::vector<UnitId> units() { return names<UnitId>("units"); }
    std::string note() { return m_json.optionalText("note"); }
    std::string reason() { return m_json.optionalText("reason"); }

    workflow::WayBack way()
    {
        return m_json.flag("straightBack", false) ? workflow::WayBack::StraightBack
                                                  : workflow::WayBack::StepByStep;
    }

    std::vector<workflow::CellRemark> remarks()
    {
        std::vector<workflow::CellRemark> result;
        const base::JsonNode *list = m_json.array("remarks");
        for (const base::JsonNode &item : list ? list->items() : std::vector<base::JsonNode>{}) {
            base::JsonReader remark(item, m_report);
            workflow::CellRemark &read = result.emplace_back();
            read.unit = {remark.text("unit")};
            read.row = remark.text("row");
            read.field = remark.optionalText("field");
            read.text = remark.text("text");
            remark.finish();
        }
        return result;
    }

    calendar::Duration duration(std::string_view key)
    {
        const std::string text = m_json.text(key);
        const auto time = parseDuration(text);
        if (!time && !text.empty())
            wrong(key, text);
        return time.value_or(calendar::Duration::none());
    }

    std::optional<base::Instant> instant(std::string_view key)
    {
        const std::string text = m_json.text(key);
        const auto time = base::parseInstant(text);
        if (!time && !text.empty())
            wrong(key, text);
        return time;
    }

    void wrong(std::string_view key, const std::string &value)
    {
        m_json.report(m_json.placeOf(key), JsonProblem::WrongValue, value);
    }

    base::JsonReader m_json;
    const base::JsonReport &m_report;
    service::Workbench &m_bench;
    std::optional<base::Instant> m_at;
    std::string m_verb;
    workflow::CycleId m_cycle;
    workflow::OfficialId m_by;
    workflow::CommandId m_id;
    std::optional<NotACommand> m_unclear;
};

} // namespace

Line readCommand(std::string_view json, service::Workbench &bench)
{
    Misread misread;
    const base::JsonReport report = [&](const base::Place &place, JsonProblem problem,
                                        const std::string &subject) {
        misread.push_back({place, problem, subject});
    };
    const auto node = base::parseJson(json, report);
    if (!node)
        return {std::nullopt, base::fail<NotACommand>(std::move(misread))};
    Reader reader(*node, report, bench);
    Asked asked = reader.read();
    if (!misread.empty())
        return {reader.at(), base::fail<NotACommand>(std::move(misread))};
    if (reader.unclear())
        return {reader.at(), base::fail(*reader.unclear())};
    return {reader.at(), std::move(asked)};
}

About aboutOf(const Asked &asked)
{
    if (const auto *order = std::get_if<service::Order>(&asked))
        return {order->cycle, {}, {}, order->command};
    if (const auto *start = std::get_if<StartCycle>(&asked))
        return {{}, start->order, {}};
    if (const auto *fill = std::get_if<FillCell>(&asked))
        return {fill->order.cycle, {}, fill->order.unit};
    if (const auto *evidence = std::get_if<AddEvidence>(&asked))
        return {evidence->order.cycle, {}, evidence->order.unit};
    return {std::get<AttachFile>(asked).order.cycle, {}, {}};
}

} // namespace himpun::cli
