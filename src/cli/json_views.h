// SPDX-License-Identifier: GPL-3.0-or-later
// What programs read with --json.  docs/cli.md describes every member.
#pragma once

#include "himpun/service/returns.h"
#include "himpun/service/workbench.h"

#include <nlohmann/json.hpp>

namespace himpun::cli
{

nlohmann::json toJson(const store::TaskRow &task);
nlohmann::json toJson(const store::CycleRow &cycle);
nlohmann::json toJson(const workflow::Event &event); ///< with kind and body as in the ledger
nlohmann::json toJson(const workflow::ForecastStep &step);
nlohmann::json toJson(const store::Fault &fault);
nlohmann::json toJson(const store::VerifyReport &report); ///< without its faults
nlohmann::json toJson(const service::Returned &returned);
nlohmann::json toJson(const workflow::CellRemark &remark);
nlohmann::json toJson(const indicator::Missing &missing);
nlohmann::json toJson(const indicator::SheetDoubt &doubt); ///< figures as exact fractions
nlohmann::json toJson(const workflow::StartGap &gap);
nlohmann::json refusal(const service::Trouble &trouble, const std::string &words);

} // namespace himpun::cli
