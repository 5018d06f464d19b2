// SPDX-License-Identifier: GPL-3.0-or-later
#include "reporter.h"

namespace himpun::indicator
{

bool isArray(const base::JsonNode &node, const Reporter &reporter)
{
    if (node.kind() == base::JsonNode::Kind::Array)
        return true;
    reporter.json()(node.place(), base::JsonProblem::WrongType, "array");
    return false;
}

void readFormat(base::JsonReader &reader, std::string_view wanted)
{
    const std::string format = reader.text("himpun");
    if (!format.empty() && format != wanted)
        reader.report(reader.placeOf("himpun"), base::JsonProblem::UnknownFormat, format);
}

} // namespace himpun::indicator
