// A score sheet in words: how a criterion counts, what a line comes from, the sheet as text.
#pragma once

#include <string>
#include <string_view>

#include "base/message.h"
#include "rules/assess.h"

namespace minsheng {

// 任务完成, 报送时效, …: what a criterion of this kind looks at. Chinese.
std::string_view kind_name(CriterionKind kind);

// 一季度.
std::string_view quarter_name(const Quarter& quarter);

// How the criterion counts: 60 × 各事项 min(1, 进度 ÷ 序时) 的平均.
Message criterion_formula(const Criterion& criterion);

// What a line comes from, short: 10 − 2 次 × 1.
Message line_note(const Criterion& criterion, const ScoreLine& line);

// The check whose finding the basis speaks of (累计数下降, B08); both "" where it speaks of none.
struct FoundBy {
  std::string_view name, code;
};
FoundBy found_by(const Criterion& criterion, const ScoreBasis& basis);

// +1.00, −2.50, — for nothing. With the minus sign U+2212.
std::string signed_points(const Decimal& points);

// 48.29 + 10.00 + 7.50 − 1.00: what the total is made of; lines without full mark and points are
// left out.
std::string score_equation(const AssessmentRules& rules, const UnitScore& unit);

// Line ends between rows and tabs between columns, as spreadsheets paste it; the head names each
// criterion with its full mark. Vetoed units say so in the last column.
std::string score_table_text(const ScoreSheet& sheet);

}  // namespace minsheng
