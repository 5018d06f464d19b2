// SPDX-License-Identifier: GPL-3.0-or-later
// With which password each official signs in.
#pragma once

#include "himpun/base/instant.h"
#include "himpun/workflow/ids.h"

#include <optional>
#include <string>

namespace himpun::store
{

struct Account {
    workflow::OfficialId official;
    std::string passwordHash; ///< ledger/password.h
    base::Instant changedAt;  ///< when the password was made

    bool operator==(const Account &) const = default;
};

class Accounts
{
public:
    virtual ~Accounts() = default;

    /// On disk when this returns; takes the place of the official's earlier one.
    virtual void save(const Account &account) = 0;

    /// Empty where the official has made no password yet.
    virtual std::optional<Account> find(const workflow::OfficialId &official) const = 0;
};

} // namespace himpun::store
