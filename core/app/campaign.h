// What a year's effort is called, and the office that runs it and signs its papers.
#pragma once

#include <string>

#include "model/ledger.h"
#include "model/records.h"

namespace minsheng {

// 平江县民生可感行动 of 平江县民生可感行动实施方案; 临江县民生实事 where the title has no such
// name.
std::string campaign_of(const Plan& plan);

// The bulletin of the plan's own place with the latest data; null where there is none.
const Bulletin* newest_bulletin(const Ledger& ledger, const std::string& jurisdiction);

// As the newest bulletin that says who issues it, else the plan where such an office issued it (a
// government's own office runs no campaign), else 临江县民生实事工作专班办公室, the usual name. The
// unit that hosts it signs nothing itself.
std::string campaign_office(const Ledger& ledger);

}  // namespace minsheng
