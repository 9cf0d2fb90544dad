// Which reader a document is for.
#pragma once

#include <string_view>

#include "text/plan_reading.h"

namespace minsheng {

// By its title (专报, 通报, 进展情况表, … or 方案, 清单, …). Without such a title, or below one
// that both may have (进度表), a bulletin is a text that tells of percents of the year's task, or a
// table that tells of most things how much of them is done.
DocumentKind document_kind_of(std::string_view text);

// 「…工作专报（第1期）」: short, without sentence marks, ends as bulletins' titles do.
bool is_bulletin_title(std::u32string_view paragraph);

}  // namespace minsheng
