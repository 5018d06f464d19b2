// SPDX-License-Identifier: GPL-3.0-or-later
// Reads an office key by key.  Each function reads one part, reports what is wrong with it, and
// leaves empty what could not be read.
#pragma once

#include "himpun/base/json_reader.h"

#include "office_findings.h"
#include "office_references.h"

#include <set>
#include <utility>

namespace himpun::service
{

/// What the parts of one office file have in common while it is read.
struct OfficeReading {
    Office office;
    OfficeFindings &findings;
    OfficeReferences &references;

    // What was met so far: a hostile file may hold ten thousands of each.
    std::set<workflow::UnitId> units = {};
    std::set<workflow::OfficialId> officials = {};
    std::set<std::pair<sop::ActorId, std::optional<workflow::UnitId>>> duties = {};
    std::set<std::pair<workflow::UnitId, int>> promises = {};

    base::JsonReader reader(const base::JsonNode &node) const
    {
        return base::JsonReader(node, findings.json());
    }
};

/// Letters, digits and - _ . only: what may be part of a file name or a command line.
bool isPlainId(std::string_view id);

/// "Bidang Perindustrian" is called bidang-perindustrian; empty where nothing plain is in it.
std::string plainIdOf(std::string_view name);

// office_people.cpp; officials after units, everything below after officials
void readUnits(OfficeReading &reading, base::JsonReader &reader);
void readOfficials(OfficeReading &reading, base::JsonReader &reader);

// office_duties.cpp
std::optional<workflow::UnitId> readUnitName(OfficeReading &reading, base::JsonReader &reader);
void readHead(OfficeReading &reading, base::JsonReader &reader);
void readAssignments(OfficeReading &reading, base::JsonReader &reader);
void readCoordinators(OfficeReading &reading, base::JsonReader &reader);

// office_rules.cpp
void readCalendar(OfficeReading &reading, base::JsonReader &reader);
void readPolicies(OfficeReading &reading, base::JsonReader &reader);

// office_agreements.cpp; after the calendar
void readAgreements(OfficeReading &reading, base::JsonReader &reader);
/// What \a checks say of one of them, and whether it is of another year.
void checkIndicator(OfficeFindings &findings, const indicator::Indicator &indicator, int year,
                    const base::Place &place, const indicator::CheckPolicy &checks);

} // namespace himpun::service
