// SPDX-License-Identifier: GPL-3.0-or-later
#include "himpun/text/sheet_lines.h"

#include "himpun/text/format.h"
#include "himpun/text/indicator_labels.h"

#include "lists.h"
#include "phrases.h"

namespace himpun::text
{

namespace
{

using indicator::Field;

std::string stateWords(const service::SheetView &sheet)
{
    const std::string revision =
        sheet.revision ? std::to_string(sheet.revision->revision) : std::string();
    switch (stateOf(sheet)) {
    case SheetState::NotHandedIn: return say(Phrases::tr("belum diserahkan"));
    case SheetState::HandedIn: return say(Phrases::tr("sudah diserahkan, revisi %1"), revision);
    case SheetState::Changed: return say(Phrases::tr("diubah setelah revisi %1"), revision);
    }
    return {};
}

/// What the sheet lacks altogether.
std::string lackWords(const std::vector<indicator::Missing> &missing)
{
    return missing.empty()
               ? say(Phrases::tr("lengkap"))
               : say(Phrases::tr("%n isian kurang", nullptr, static_cast<int>(missing.size())));
}

/// Nameless documents by the beginning of their digest.
std::string evidenceWords(const std::vector<indicator::Evidence> &evidence)
{
    constexpr std::size_t shownDigits = 12;
    std::vector<std::string> files;
    for (const indicator::Evidence &each : evidence) {
        const std::string digits = each.file.hex().substr(0, shownDigits);
        files.push_back(each.name.empty() ? digits : each.name + " (" + digits + ')');
    }
    return enumerated(files);
}

/// The lines of one row.
class RowTeller
{
public:
    explicit RowTeller(const SheetReport &report) : m_report(report) { }

    std::vector<std::string> tell(const indicator::Indicator &indicator,
                                  const indicator::SheetRow &row)
    {
        m_lines = {say(Phrases::tr("%1: %2 (%3)"), indicator.id.text, indicator.name,
                       indicator.unitOfMeasure)};
        add(say(Phrases::tr("Target: %1, setahun %2"),
                targetWords(indicator, indicator.targetFor(m_report.period)),
                targetWords(indicator, indicator.yearTarget)));
        addActual(indicator, row);
        addAchievement(indicator, row);
        for (const auto &[field, said] : {std::pair{Field::Supporting, row.supporting},
                                          {Field::Hindering, row.hindering},
                                          {Field::FollowUp, row.followUp},
                                          {Field::Source, row.source},
                                          {Field::Note, row.note},
                                          {Field::Evidence, evidenceWords(row.evidence)}}) {
            if (!said.empty())
                add(fieldName(field) + ": " + said);
        }
        addRest(indicator.id.text);
        return std::move(m_lines);
    }

    std::vector<std::string> tell(const indicator::BudgetLine &line,
                                  const indicator::BudgetRow &row)
    {
        m_lines = {say(Phrases::tr("%1: %2 (%3)"), line.id.text, line.program, "Rupiah")};
        add(say(Phrases::tr("Pagu: %1"), money(line.ceiling)));
        add(row.spent
                ? say(Phrases::tr("%1: %2, serapan %3"), fieldName(Field::Spent), money(*row.spent),
                      achievement(indicator::absorption(line.ceiling, row.spent)))
                : fieldName(Field::Spent) + ": " + empty());
        addRest(line.id.text);
        return std::move(m_lines);
    }

private:
    void add(const std::string &line) { m_lines.push_back("    " + line); }

    static std::string targetWords(const indicator::Indicator &indicator,
                                   const std::optional<indicator::Target> &target)
    {
        return target ? text::target(indicator, *target) : say(Phrases::tr("tidak ada"));
    }

    static std::string empty() { return say(Phrases::tr("kosong")); }

    /// With the name that `act fill --field` knows.
    static std::string fieldName(Field field)
    {
        return label(field) + " [" + std::string(indicator::nameOf(field)) + ']';
    }

    static std::string element(Field field, const std::string &what,
                               const std::optional<base::Decimal> &counted)
    {
        return fieldName(field) + ", " + what + ": " + (counted ? number(*counted) : empty());
    }

    void addActual(const indicator::Indicator &indicator, const indicator::SheetRow &row)
    {
        if (!indicator.elements) {
            add(fieldName(Field::Actual) + ": "
                + (row.actual ? value(indicator, *row.actual) : empty()));
            return;
        }
        add(element(Field::Numerator, indicator.elements->numerator, row.numerator));
        add(element(Field::Denominator, indicator.elements->denominator, row.denominator));
    }

    void addAchievement(const indicator::Indicator &indicator, const indicator::SheetRow &row)
    {
        const indicator::Achievement reached =
            indicator::achieve(indicator, m_report.period, indicator::measuredIn(indicator, row));
        std::string words = achievement(reached);
        if (const base::Fraction *raw = indicator::percentOf(reached)) {
            const indicator::Capped shown = indicator::capped(*raw, m_report.cap);
            words = percent(shown.percent);
            if (shown.by != indicator::Capped::By::Nothing)
                words += ' ' + capNote(shown.by, m_report.cap);
        }
        if (const indicator::Band *band = indicator::rate(reached, m_report.rating))
            words += ", " + band->name;
        add(say(Phrases::tr("Capaian: %1"), words));
    }

    void addRest(const std::string &row)
    {
        for (const indicator::Missing &missing : m_report.sheet.missing) {
            if (missing.row == row)
                add(say(Phrases::tr("Kurang: %1"), sentence(missing.lack)));
        }
        for (const workflow::CellRemark &remark : m_report.remarks) {
            if (remark.row != row)
                continue;
            const auto field = indicator::fieldNamed(remark.field);
            add(field ? say(Phrases::tr("Catatan pemeriksa pada %1: “%2”"), label(*field),
                            remark.text)
                      : say(Phrases::tr("Catatan pemeriksa: “%1”"), remark.text));
        }
    }

    const SheetReport &m_report;
    std::vector<std::string> m_lines;
};

std::optional<base::Decimal> numberIn(const indicator::Cell &cell)
{
    const bool isNumber = cell.field == Field::Actual || cell.field == Field::Numerator
                          || cell.field == Field::Denominator || cell.field == Field::Spent;
    return isNumber ? base::Decimal::parse(cell.text) : std::nullopt;
}

void append(std::vector<std::string> &lines, const std::vector<std::string> &more)
{
    lines.insert(lines.end(), more.begin(), more.end());
}

} // namespace

SheetState stateOf(const service::SheetView &sheet)
{
    if (!sheet.submitted)
        return SheetState::NotHandedIn;
    return sheet.draft == *sheet.submitted ? SheetState::HandedIn : SheetState::Changed;
}

std::string_view codeOf(SheetState state)
{
    switch (state) {
    case SheetState::NotHandedIn: return "not-handed-in";
    case SheetState::HandedIn: return "handed-in";
    case SheetState::Changed: return "changed";
    }
    return {};
}

std::vector<std::string> sheetLines(const SheetReport &report, const Names &names,
                                    calendar::Zone zone)
{
    const service::SheetView &sheet = report.sheet;
    std::vector<std::string> lines{say(Phrases::tr("Kertas kerja %1, %2: %3, %4"),
                                       names.unit(report.unit), period(report.period),
                                       stateWords(sheet), lackWords(sheet.missing))};
    if (report.returned)
        lines.push_back("    " + returnLines(*report.returned, names, {}, zone).front());
    RowTeller teller(report);
    for (const indicator::Indicator &indicator : sheet.form.indicators) {
        if (const indicator::SheetRow *row = sheet.draft.find(indicator.id))
            append(lines, teller.tell(indicator, *row));
    }
    for (const indicator::BudgetLine &line : sheet.form.budget) {
        if (const indicator::BudgetRow *row = sheet.draft.find(line.id))
            append(lines, teller.tell(line, *row));
    }
    return lines;
}

std::string cellWords(const indicator::Cell &cell, const indicator::Form &form)
{
    if (cell.field == Field::Evidence) {
        const auto files = indicator::readEvidence(cell.text);
        return files ? evidenceWords(*files) : cell.text;
    }
    const auto number = numberIn(cell);
    if (!number)
        return cell.text;
    const indicator::Indicator *indicator = form.find(indicator::IndicatorId{cell.row});
    return indicator && cell.field == Field::Actual ? value(*indicator, *number)
                                                    : text::number(*number);
}

std::string evidenceSaved()
{
    return say(Phrases::tr("Bukti dukung tersimpan."));
}

std::string belowZero(const indicator::Cell &cell, const indicator::Form &form)
{
    const auto number = numberIn(cell);
    const indicator::Indicator *indicator = form.find(indicator::IndicatorId{cell.row});
    const bool mayBe = indicator && cell.field == Field::Actual
                       && (indicator->scale || indicator::isPercent(indicator->unitOfMeasure));
    if (!number || mayBe || *number >= base::Decimal(0))
        return {};
    return say(Phrases::tr("Catatan: %1 kurang dari nol. Bila tidak dimaksudkan demikian, isi lagi "
                           "tanpa tanda minus."),
               text::number(*number));
}

std::string cellSaved(const indicator::Cell &cell, const indicator::Form &form)
{
    if (cell.text.empty())
        return say(Phrases::tr("Tersimpan: isian itu sekarang kosong."));
    const auto number = numberIn(cell);
    if (!number)
        return say(Phrases::tr("Tersimpan."));
    const indicator::Indicator *indicator = form.find(indicator::IndicatorId{cell.row});
    if (cell.field != Field::Actual || !indicator)
        return cell.field == Field::Spent
                   ? say(Phrases::tr("Tersimpan. Dibaca: %1 %2."), text::number(*number), "Rupiah")
                   : say(Phrases::tr("Tersimpan. Dibaca: %1."), text::number(*number));
    return indicator->scale ? say(Phrases::tr("Tersimpan. Dibaca: %1."), value(*indicator, *number))
                            : say(Phrases::tr("Tersimpan. Dibaca: %1 %2."), text::number(*number),
                                  indicator->unitOfMeasure);
}

} // namespace himpun::text
