// SPDX-License-Identifier: GPL-3.0-or-later
// With which password each official signs in.
#pragma once

#include "himpun/base/instant.h"
#include "himpun/workflow/ids.h"

#include <optional>
#include <string>

namespace himpun::store
{

/// Somebody took an official's password away, so that he makes a new one.
struct PasswordReset {
    workflow::OfficialId by;
    base::Instant at;

    bool operator==(const PasswordReset &) const = default;
};

struct Account {
    workflow::OfficialId official;
    std::string passwordHash;           ///< ledger/password.h; empty: taken away, none made since
    base::Instant changedAt;            ///< when the password was made, or taken away
    std::optional<PasswordReset> reset; ///< the last one, for ever

    bool operator==(const Account &) const = default;
};

class Accounts
{
public:
    virtual ~Accounts() = default;

    /// On disk when this returns; takes the place of the official's earlier one.
    virtual void save(const Account &account) = 0;

    /// Empty where the official has never made a password.
    virtual std::optional<Account> find(const workflow::OfficialId &official) const = 0;
};

} // namespace himpun::store
