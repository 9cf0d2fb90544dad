// The rule files that a ledger keeps.
#pragma once

#include <string>
#include <string_view>

#include "model/ledger.h"

namespace minsheng {

// The text of the newest one of a kind ("progress", "assessment"); "" where there is none.
std::string newest_rule_text(const Ledger& ledger, std::string_view kind);

}  // namespace minsheng
