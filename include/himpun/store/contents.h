// SPDX-License-Identifier: GPL-3.0-or-later
// Documents that never change, found by their digest.
#pragma once

#include "himpun/base/digest.h"

#include <optional>
#include <string>
#include <string_view>

namespace himpun::store
{

enum class ContentKind { Sop, Office, Calendar, Form, Sheet, Document, Attachment };

std::string_view codeOf(ContentKind kind); ///< "sop", "form", …

struct Content {
    ContentKind kind = ContentKind::Sheet;
    std::string bytes;

    bool operator==(const Content &) const = default;
};

class Contents
{
public:
    virtual ~Contents() = default;

    /// Keeps \a content and gives its name (SHA-256 of the bytes); what is already there stays as
    /// it is.  On disk when this returns.
    virtual base::Digest put(const Content &content) = 0;

    virtual std::optional<Content> find(const base::Digest &digest) const = 0;
};

} // namespace himpun::store
