// SPDX-License-Identifier: GPL-3.0-or-later
#include "json_views.h"

#include "himpun/indicator/codes.h"
#include "himpun/ledger/event_codec.h"

namespace himpun::cli
{

namespace
{

using nlohmann::json;

json optionalInstant(const std::optional<base::Instant> &instant)
{
    return instant ? json(base::toIso(*instant)) : json();
}

template <class Name>
json optionalName(const std::optional<Name> &name)
{
    return name ? json(name->text) : json();
}

} // namespace

json toJson(const store::TaskRow &task)
{
    json inbox = json::array();
    for (const workflow::OfficialId &official : task.inbox)
        inbox.push_back(official.text);
    json value{{"cycle", task.cycle.text},
               {"task", task.id.number},
               {"step", task.step.text},
               {"unit", optionalName(task.unit)},
               {"round", task.round},
               {"state", codeOf(task.state)},
               {"opened", base::toIso(task.opened)},
               {"due", optionalInstant(task.due)},
               {"stage", codeOf(task.stage)},
               {"inbox", std::move(inbox)}};
    if (task.closed)
        value["closed"] = {{"by", task.closed->by.text}, {"at", base::toIso(task.closed->at)}};
    if (task.superseded)
        value["supersededIn"] = task.superseded->round;
    return value;
}

json toJson(const store::CycleRow &cycle)
{
    return {{"cycle", cycle.id.text},
            {"title", cycle.title},
            {"period", cycle.period.toString()},
            {"sop", cycle.sop.text},
            {"sopDigest", cycle.sopDigest.hex()},
            {"state", codeOf(cycle.state)},
            {"started", base::toIso(cycle.startedAt)},
            {"ended", optionalInstant(cycle.endedAt)},
            {"events", cycle.events}};
}

json toJson(const workflow::Event &event)
{
    std::string body;
    ledger::encode(event, body);
    return {{"at", base::toIso(event.at)},
            {"by", event.by.text},
            {"command", event.command.text},
            {"kind", ledger::kindOf(event.fact)},
            {"body", json::parse(body)}};
}

json toJson(const workflow::ForecastStep &step)
{
    return {{"step", step.step.text},
            {"opens", base::toIso(step.opens)},
            {"due", optionalInstant(step.due)}};
}

json toJson(const store::Fault &fault)
{
    return {{"code", store::codeOf(fault.kind)},
            {"seq", fault.seq},
            {"stream", fault.stream},
            {"number", fault.number},
            {"detail", fault.detail}};
}

json toJson(const store::VerifyReport &report)
{
    return {{"ok", report.isSound()},
            {"events", report.events},
            {"cycles", report.cycles},
            {"contents", report.contents},
            {"head", {{"seq", report.head.seq}, {"hash", report.head.hash.hex()}}}};
}

json toJson(const workflow::CellRemark &remark)
{
    json value{{"unit", remark.unit.text}, {"row", remark.row}, {"text", remark.text}};
    if (!remark.field.empty())
        value["field"] = remark.field;
    return value;
}

json toJson(const service::Returned &returned)
{
    json remarks = json::array();
    for (const workflow::CellRemark &remark : returned.remarks)
        remarks.push_back(toJson(remark));
    return {{"by", returned.by.text},
            {"at", base::toIso(returned.at)},
            {"reason", returned.reason},
            {"remarks", std::move(remarks)},
            {"reopening", returned.isReopening}};
}

json toJson(const indicator::Missing &missing)
{
    return {{"row", missing.row},
            {"field", indicator::nameOf(missing.field)},
            {"code", indicator::codeOf(missing.lack)}};
}

json toJson(const indicator::SheetDoubt &doubt)
{
    const auto figure = [](const std::optional<base::Fraction> &number) {
        return number ? json(number->toString()) : json();
    };
    return {{"row", doubt.row},
            {"field", indicator::nameOf(doubt.field)},
            {"code", indicator::codeOf(doubt.doubt.check)},
            {"severity", indicator::codeOf(doubt.severity)},
            {"explained", doubt.isSettled},
            {"found", figure(doubt.doubt.found)},
            {"against", figure(doubt.doubt.against)},
            {"period", doubt.doubt.period ? json(doubt.doubt.period->toString()) : json()}};
}

json toJson(const workflow::StartGap &gap)
{
    return {{"code", workflow::codeOf(gap.kind)},
            {"step", optionalName(gap.step)},
            {"unit", optionalName(gap.unit)},
            {"official", optionalName(gap.official)}};
}

json refusal(const service::Trouble &trouble, const std::string &words)
{
    json value{{"ok", false}, {"code", service::codeOf(trouble)}, {"words", words}};
    if (const auto *refused = std::get_if<workflow::Refusal>(&trouble)) {
        value["who"] = optionalName(refused->who);
        value["when"] = optionalInstant(refused->when);
        for (const workflow::StartGap &gap : refused->gaps)
            value["gaps"].push_back(toJson(gap));
    }
    if (const auto *desk = std::get_if<service::DeskTrouble>(&trouble)) {
        for (const indicator::Missing &missing : desk->missing)
            value["missing"].push_back(toJson(missing));
        for (const indicator::SheetDoubt &doubt : desk->doubts)
            value["doubts"].push_back(toJson(doubt));
    }
    return value;
}

} // namespace himpun::cli
