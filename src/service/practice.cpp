// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/service/practice.h"

#include "himpun/base/json_reader.h"

#include <algorithm>

namespace himpun::service
{

namespace
{

using base::JsonProblem;
using indicator::Field;

constexpr std::string_view format = "actuals/1";

constexpr Field numbers[] = {Field::Actual, Field::Numerator, Field::Denominator};
constexpr Field words[] = {Field::Supporting, Field::Hindering, Field::FollowUp, Field::Source,
                           Field::Note};

class PracticeReader
{
public:
    PracticeReader(const Office &office, const base::JsonReport &report)
        : m_office(office), m_report(report)
    {
    }

    Practice read(const base::JsonNode &document)
    {
        base::JsonReader reader(document, m_report);
        reader.any("$schema");
        if (const std::string read = reader.text("himpun"); read != format)
            reader.report(reader.placeOf("himpun"), JsonProblem::UnknownFormat, read);
        m_practice.office.text = reader.text("office");
        if (m_practice.office != m_office.id)
            wrong(reader, "office", m_practice.office.text);
        const std::string period = reader.text("period");
        if (const auto parsed = calendar::Period::parse(period))
            m_practice.period = *parsed;
        else
            wrong(reader, "period", period);
        if (const auto *units = reader.array("units", true)) {
            for (const auto &unit : units->items())
                readUnit(unit);
        }
        reader.finish();
        return std::move(m_practice);
    }

private:
    void wrong(base::JsonReader &reader, std::string_view key, const std::string &value)
    {
        reader.report(reader.placeOf(key), JsonProblem::WrongValue, value);
    }

    void readUnit(const base::JsonNode &node)
    {
        base::JsonReader reader(node, m_report);
        PracticeSheet sheet{{reader.text("unit")}, {}, {}, {}};
        const Agreement *agreement = m_office.agreement(sheet.unit, m_practice.period.year);
        if (!agreement) {
            wrong(reader, "unit", sheet.unit.text);
            return;
        }
        m_form = &agreement->form;
        readRows(reader.array("rows", true), sheet.cells, sheet);
        readSpent(reader.array("spent"), sheet.cells);
        readRows(reader.array("corrections"), sheet.corrections, sheet);
        reader.finish();
        m_practice.sheets.push_back(std::move(sheet));
    }

    void readRows(const base::JsonNode *rows, std::vector<indicator::Cell> &into,
                  PracticeSheet &sheet)
    {
        if (!rows)
            return;
        for (const auto &row : rows->items())
            readRow(row, into, sheet);
    }

    void readRow(const base::JsonNode &node, std::vector<indicator::Cell> &into,
                 PracticeSheet &sheet)
    {
        base::JsonReader reader(node, m_report);
        const std::string row = reader.text("indicator");
        const auto *indicator = m_form->find(indicator::IndicatorId{row});
        if (!indicator) {
            wrong(reader, "indicator", row);
            return;
        }
        for (const Field field : numbers)
            readNumberCell(reader, {row, field, {}}, into);
        for (const Field field : words) {
            const auto *text = reader.any(nameOf(field));
            if (text)
                add(reader, {row, field, reader.optionalText(nameOf(field))}, into);
        }
        readEvidence(reader, row, into, sheet);
        reader.finish();
    }

    void readSpent(const base::JsonNode *lines, std::vector<indicator::Cell> &into)
    {
        if (!lines)
            return;
        for (const auto &node : lines->items()) {
            base::JsonReader reader(node, m_report);
            readNumberCell(reader, {reader.text("line"), Field::Spent, {}}, into);
            reader.finish();
        }
    }

    void readNumberCell(base::JsonReader &reader, indicator::Cell cell,
                        std::vector<indicator::Cell> &into)
    {
        cell.text = reader.optionalText(nameOf(cell.field));
        if (cell.text.empty())
            return;
        auto typed = indicator::fromTyped(cell, *m_form);
        if (typed)
            add(reader, std::move(*typed), into);
        else
            wrong(reader, nameOf(cell.field), cell.text);
    }

    void readEvidence(base::JsonReader &reader, const std::string &row,
                      std::vector<indicator::Cell> &into, PracticeSheet &sheet)
    {
        const std::string name = reader.optionalText("evidence");
        if (name.empty())
            return;
        PracticeFile file{name, "Contoh bukti dukung untuk latihan: " + name + '\n'};
        add(reader, {row, Field::Evidence, indicator::toText({{base::sha256(file.content), name}})},
            into);
        if (std::ranges::find(sheet.evidence, file) == sheet.evidence.end())
            sheet.evidence.push_back(std::move(file));
    }

    void add(base::JsonReader &reader, indicator::Cell cell, std::vector<indicator::Cell> &into)
    {
        if (indicator::check(cell, *m_form))
            wrong(reader, nameOf(cell.field), cell.text);
        into.push_back(std::move(cell));
    }

    const Office &m_office;
    const base::JsonReport &m_report;
    Practice m_practice;
    const indicator::Form *m_form = nullptr;
};

} // namespace

const PracticeSheet *Practice::find(const workflow::UnitId &unit) const
{
    const auto found = std::ranges::find(sheets, unit, &PracticeSheet::unit);
    return found == sheets.end() ? nullptr : &*found;
}

base::Result<Practice, std::vector<PracticeFinding>> loadPractice(std::string_view json,
                                                                  const Office &office)
{
    std::vector<PracticeFinding> findings;
    const base::JsonReport report = [&](const base::Place &place, JsonProblem problem,
                                        std::string subject) {
        findings.push_back({place, problem, std::move(subject)});
    };
    Practice practice;
    if (const auto document = base::parseJson(json, report))
        practice = PracticeReader(office, report).read(*document);
    if (!findings.empty())
        return base::fail(std::move(findings));
    return practice;
}

} // namespace himpun::service
