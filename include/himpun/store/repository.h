// SPDX-License-Identifier: GPL-3.0-or-later
// One file of Himpun: its ledger, contents, drafts, accounts and projections.
//
// SqliteRepository and MemoryRepository are held to the same promises by the same tests, but for
// what protects from others: nobody else reaches what is in memory, so its verify() looks for no
// altered content, cut off end or changed schema, and its journal knows no broken link.
// Everything here may throw StoreError.
#pragma once

#include "himpun/store/accounts.h"
#include "himpun/store/contents.h"
#include "himpun/store/drafts.h"
#include "himpun/store/error.h"
#include "himpun/store/journal.h"
#include "himpun/store/overview.h"
#include "himpun/store/verify.h"

namespace himpun::store
{

/// Used by one thread at a time; see SqliteRepository::again() for more.
class Repository
{
public:
    virtual ~Repository() = default;

    virtual Journal &journal() = 0;
    virtual Contents &contents() = 0;
    virtual Drafts &drafts() = 0;
    virtual Accounts &accounts() = 0;
    virtual const Overview &overview() const = 0;

    virtual bool isReadOnly() const = 0;

    /// Checks everything there is to check; changes nothing.
    virtual VerifyReport verify(const Progress &progress = {}, const Cancel *cancel = nullptr) = 0;

    /// Throws the projections away and makes them again from the events.  All or nothing; false
    /// when cancelled.  Where the file is damaged, the chain is broken or events are missing
    /// nothing is made from what is left: StoreError Damaged.
    virtual bool rebuild(const Progress &progress = {}, const Cancel *cancel = nullptr) = 0;
};

} // namespace himpun::store
