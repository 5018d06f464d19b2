// SPDX-License-Identifier: GPL-3.0-or-later
#include "draft.h"

#include "himpun/base/json_reader.h"

namespace himpun::sop
{

namespace
{

constexpr std::string_view format = "sop/1";

/// Whether it makes sense to read on: not where the file says that it is something else.
bool isOurs(const base::JsonNode &document, Findings &findings)
{
    const base::JsonNode *kind = document.find("himpun");
    if (!kind || kind->kind() != base::JsonNode::Kind::Text || kind->text() == format)
        return true; // what is missing or no text is found with everything else
    findings.add(kind->place(), base::JsonProblem::UnknownFormat, kind->text());
    return false;
}

} // namespace

base::Result<Sop, std::vector<Finding>> load(std::string_view json)
{
    Findings findings;
    const auto document = base::parseJson(json, findings.report());
    if (!document || !isOurs(*document, findings))
        return base::fail(findings.take());
    Draft draft = readDraft(*document, findings);
    resolveReferences(draft, findings);
    if (draft.scopesKnown)
        draft.sop.sections = deriveSections(draft);
    checkGraph(draft, findings);
    if (!findings.isEmpty())
        return base::fail(findings.take());
    draft.sop.canonical = base::canonicalJson(*document);
    draft.sop.digest = base::sha256(draft.sop.canonical);
    return std::move(draft.sop);
}

} // namespace himpun::sop
