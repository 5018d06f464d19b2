// SPDX-License-Identifier: GPL-3.0-or-later
#include "worksheet_day.h"

#include "himpun/reading/sheet_line.h"

namespace desk
{

using indicator::Field;

namespace
{

indicator::Indicator indicatorOf(const std::string &id, const std::string &name,
                                 const std::string &unit, std::int64_t target)
{
    indicator::Indicator indicator;
    indicator.id = {id};
    indicator.name = name;
    indicator.unitOfMeasure = unit;
    indicator.definition = name + ".";
    indicator.yearTarget = indicator::Target::at(target);
    for (int quarter = 1; quarter <= 4; ++quarter)
        indicator.periodTargets[{2026, calendar::PeriodKind::Quarter, quarter}] =
            indicator::Target::at(target);
    return indicator;
}

} // namespace

void WorksheetDay::promise()
{
    indicator::Form form = office.agreements.front().form;
    indicator::Indicator satisfied = indicatorOf("puas", "Pemohon yang puas", "%", 80);
    satisfied.elements = indicator::Elements{"pemohon yang puas", "pemohon", 100};
    indicator::Indicator opinion = indicatorOf("opini", "Opini BPK", "Predikat", 4);
    opinion.scale =
        indicator::PredicateScale{"opini-bpk",
                                  "Opini BPK",
                                  {{"TMP", 1, ""}, {"TW", 2, ""}, {"WDP", 3, ""}, {"WTP", 4, ""}},
                                  ""};
    indicator::Indicator time = indicatorOf("waktu", "Waktu layanan", "hari", 10);
    time.polarity = indicator::Polarity::MinimizeA;
    indicator::Indicator share = indicatorOf("layanan", "Layanan tepat waktu", "%", 95);
    form.indicators.insert(form.indicators.end(), {satisfied, opinion, time, share});
    form.budget.push_back({{"p1"}, "Program Industri", 5'000'000});
    office.agreements.front().form = form;
    ASSERT_EQ(codeOf(bench->adoptOffice(office, kasubag)), "ok");
}

void WorksheetDay::begin()
{
    promise();
    untilTheSheets();
}

worksheet::Worksheet WorksheetDay::current(const workflow::UnitId &unit)
{
    const auto worksheet = worksheet::worksheetOf(*bench, cycle, unit);
    EXPECT_EQ(codeOf(worksheet), "ok");
    return *worksheet;
}

std::string WorksheetDay::written(const workflow::UnitId &unit)
{
    const auto sent = folder / "kertas.xlsx";
    EXPECT_TRUE(worksheet::write(current(unit), sent));
    return paper::bytesOf(sent);
}

std::string WorksheetDay::place(const std::string &bytes, const std::string &id,
                                const std::string &column, bool isBudget)
{
    const std::string found =
        paper::placeOf(bytes, (isBudget ? "budget:" : "indicator:") + id, "himpun:" + column);
    EXPECT_FALSE(found.empty()) << id << ' ' << column;
    return found;
}

void WorksheetDay::types(const std::string &id, Field field, const std::string &text)
{
    ASSERT_EQ(codeOf(bench->fill({cycle, industri, kasiIndustri, {id, field, text}})), "ok");
}

void WorksheetDay::handIn()
{
    types("puas", Field::Numerator, "1");
    types("puas", Field::Denominator, "2");
    types("opini", Field::Actual, "4");
    types("waktu", Field::Actual, "9");
    types("layanan", Field::Actual, "90");
    done(kasiIndustri, workflow::Complete{task("isi-kertas-kerja", industri), {}, {}});
}

base::Result<worksheet::WorksheetReading, worksheet::Refused> WorksheetDay::reads(
    const std::string &bytes, const worksheet::Answers &answers, const worksheet::Meant &meant)
{
    return worksheet::read(*bench, bytes, answers, meant);
}

std::string WorksheetDay::said(const std::string &bytes, const worksheet::Meant &meant)
{
    const auto reading = reads(bytes, {}, meant);
    return reading ? "ok" : worksheet::codeOf(reading.error());
}

base::Result<worksheet::Taken, worksheet::Refused> WorksheetDay::takes(
    const std::string &bytes, const worksheet::Answers &answers, const worksheet::Choices &choices,
    const workflow::OfficialId &by)
{
    return worksheet::take(*bench, bytes, {by, "Kertas Kerja.xlsx", answers, choices, {}});
}

std::string WorksheetDay::stands(const std::string &id, Field field)
{
    const auto view = sheet(industri);
    for (const indicator::Cell &cell : indicator::cellsOf(view.draft)) {
        if (cell.row == id && cell.field == field)
            return cell.text;
    }
    return {};
}

std::string told(const std::vector<worksheet::CellChange> &changes)
{
    std::string list;
    for (const worksheet::CellChange &change : changes)
        list += (list.empty() ? "" : ", ") + change.cell.row + ' '
                + std::string(indicator::nameOf(change.cell.field)) + ": " + change.standing + " → "
                + change.returned;
    return list;
}

} // namespace desk
