// SPDX-License-Identifier: GPL-3.0-or-later
#include "sqlite_contents.h"

#include "himpun/base/code.h"
#include "himpun/store/error.h"

namespace himpun::store
{

SqliteContents::SqliteContents(Connection &connection)
    : m_connection(connection),
      m_insert(connection.handle(), "INSERT INTO content (digest, kind, bytes) VALUES (?,?,?) "
                                    "ON CONFLICT (digest) DO NOTHING"),
      m_find(connection.handle(), "SELECT kind, bytes FROM content WHERE digest = ?")
{
}

base::Digest SqliteContents::put(const Content &content)
{
    Transaction transaction(m_connection, Transaction::Kind::Write);
    const auto digest = add(content);
    transaction.commit();
    return digest;
}

base::Digest SqliteContents::add(const Content &content)
{
    const auto digest = base::sha256(content.bytes);
    m_insert.bind(digest, codeOf(content.kind), Blob{content.bytes}).run();
    return digest;
}

std::optional<Content> SqliteContents::find(const base::Digest &digest) const
{
    std::optional<Content> content;
    if (m_find.bind(digest).next()) {
        const auto kind = base::fromCode<ContentKind>(m_find.text(0));
        if (!kind)
            throw StoreError(StoreFault::Damaged, "a content of unknown kind");
        content = Content{*kind, std::string(m_find.blob(1))};
    }
    m_find.rewind();
    return content;
}

std::string_view codeOf(ContentKind kind)
{
    switch (kind) {
    case ContentKind::Sop: return "sop";
    case ContentKind::Office: return "office";
    case ContentKind::Calendar: return "calendar";
    case ContentKind::Form: return "form";
    case ContentKind::Sheet: return "sheet";
    case ContentKind::Document: return "document";
    case ContentKind::Attachment: return "attachment";
    }
    return {};
}

} // namespace himpun::store
