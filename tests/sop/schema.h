// SPDX-License-Identifier: GPL-3.0-or-later
// As much of JSON Schema 2020-12 as sops/schema/ uses, so that a test can hold it to the truth.
#pragma once

#include "himpun/base/json_node.h"

class Schema
{
public:
    explicit Schema(himpun::base::JsonNode root) : m_root(std::move(root)) { }

    bool accepts(const himpun::base::JsonNode &value) const { return accepts(m_root, value); }
    const himpun::base::JsonNode &root() const { return m_root; }

private:
    using Node = himpun::base::JsonNode;

    bool accepts(const Node &schema, const Node &value) const;
    bool keywordHolds(const std::string &keyword, const Node &rule, const Node &schema,
                      const Node &value) const;
    bool numberHolds(const std::string &keyword, const Node &rule, const Node &value) const;
    bool listHolds(const std::string &keyword, const Node &rule, const Node &value) const;
    bool objectHolds(const std::string &keyword, const Node &rule, const Node &schema,
                     const Node &value) const;
    const Node &resolve(const std::string &reference) const;

    Node m_root;
};
