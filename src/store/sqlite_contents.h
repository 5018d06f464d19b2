// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "connection.h"

#include "himpun/store/contents.h"

namespace himpun::store
{

class SqliteContents final : public Contents
{
public:
    explicit SqliteContents(Connection &connection);

    base::Digest put(const Content &content) override;
    std::optional<Content> find(const base::Digest &digest) const override;

    /// The same within a transaction that somebody else commits.
    base::Digest add(const Content &content);

private:
    Connection &m_connection;
    Statement m_insert;
    mutable Statement m_find;
};

} // namespace himpun::store
