// SPDX-License-Identifier: GPL-3.0-or-later
// The checks there are of what was agreed and of what is reported, and how much an office makes of
// each.  doubt.h finds what they are about; docs/checks.md has the meaning and source of each.
#pragma once

#include <map>
#include <optional>
#include <span>
#include <string_view>

namespace himpun::indicator
{

enum class Check {
    // of an agreement
    NoDefinition,       ///< no definisi operasional
    TargetsSum,         ///< the targets of the periods do not add up to the year's
    TargetsEnd,         ///< the last period's target is not the year's
    TargetsFall,        ///< "s.d. periode ini", and a period's target is below an earlier one's
    TargetAboveHundred, ///< a percentage of more than 100 is promised
    TargetChanged,      ///< the agreement says otherwise than the form of a running cycle
    // of what is filled in
    PartAboveWhole, ///< a percentage whose pembilang is greater than its penyebut
    AboveHundred,   ///< a percentage of more than 100
    Hundredfold,    ///< about a hundred times, or a hundredth of, what was to be expected
    FarAboveTarget, ///< an achievement of more than 150 %
    Fallen,         ///< "s.d. periode ini", and yet less than earlier in the same year
    Unusual,        ///< stands out against the last eight periods: isUnusual()
    Copied,         ///< the number of the period before, once more
    NoEvidence,     ///< a realisasi without bukti dukung
};

enum class CheckSeverity {
    Off,
    Note,    ///< is told where somebody asks
    Warning, ///< is marked until somebody explains it
    Block,   ///< keeps the sheet from being handed in until it is mended or explained
};

struct CheckRule {
    Check check;
    std::string_view code; ///< "targets-sum"; stable, for files and scripts
    CheckSeverity usual;   ///< unless the office decided otherwise
    bool ofAgreement;      ///< no unit can mend it on its sheet, so that it never blocks
    bool explainable;      ///< a note (catatan) on the row settles it
};

/// The catalogue, in the order of Check.
std::span<const CheckRule> checkRules();
const CheckRule &ruleOf(Check check);

std::string_view codeOf(Check check);
std::string_view codeOf(CheckSeverity severity); ///< "off", "note", "warning", "block"
std::optional<CheckSeverity> checkSeverityNamed(std::string_view code);

/// What an office decided; of what it left open, the catalogue says.
struct CheckPolicy {
    std::map<Check, CheckSeverity> decided;

    CheckSeverity of(Check check) const;
    bool isOn(Check check) const { return of(check) != CheckSeverity::Off; }
    bool blocks() const; ///< some check does
    bool operator==(const CheckPolicy &) const = default;
};

} // namespace himpun::indicator
