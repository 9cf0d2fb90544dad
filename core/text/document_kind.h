// Which reader a document is for.
#pragma once

#include <string_view>

#include "text/plan_reading.h"

namespace minsheng {

// By its title (专报, 通报, … or 方案, 清单, …); without such a title a bulletin is a text that
// tells of percents of the year's task.
DocumentKind document_kind_of(std::string_view text);

// 「…工作专报（第1期）」: short, without sentence marks, ends as bulletins' titles do.
bool is_bulletin_title(std::u32string_view paragraph);

}  // namespace minsheng
