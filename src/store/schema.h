// SPDX-License-Identifier: GPL-3.0-or-later
// What our files look like inside, and how older ones become new.
#pragma once

#include "connection.h"

namespace himpun::store
{

inline constexpr std::int64_t applicationId = 0x48494d50; ///< "HIMP"

int newestVersion();
int versionOf(Connection &connection);

/// Brings a file of \a version up to date, or leaves it as it is; its projections are made anew, so
/// that no script has to.  StoreError Damaged where its events cannot be folded.
void migrate(Connection &connection, int version);

/// Drops the projection tables and makes them anew, empty.
void resetProjections(Connection &connection);

/// How much of the schema must be as our scripts make it.
enum class Fidelity {
    Whole, ///< nothing missing, changed or added
    Tables ///< our tables as they were, so that what is in them can be told
};

/// The first "table event", index, trigger or view that is not as our scripts make it; empty: all
/// are.
std::string foreignObject(Connection &connection, Fidelity fidelity);

} // namespace himpun::store
