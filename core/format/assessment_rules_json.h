// The rule file of the assessment (docs/format.md).
#pragma once

#include <optional>
#include <string>
#include <string_view>

#include "base/result.h"
#include "model/assessment_rules.h"

namespace minsheng {

// Key of a kind in files, "completion".
std::string_view key_of(CriterionKind kind);
std::optional<CriterionKind> criterion_kind_from_key(std::string_view key);

// Refused with the place and the remedy: what is no such file, an unknown kind or member, a number
// that is none, a code that stands twice, full marks that do not sum to 100, grades that do not
// fall, a newer version.
Result<AssessmentRules> read_assessment_rules(std::string_view text);

// Indented; reads back to the same rules.
std::string write_assessment_rules(const AssessmentRules& rules);

}  // namespace minsheng
