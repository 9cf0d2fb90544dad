// Title, author and time of a written Word document.
#pragma once

#include <string>
#include <string_view>

#include "model/document.h"

namespace minsheng {

// docProps/core.xml (ECMA-376 part 2, 11)
std::string docx_properties(const Document& document);

// An ISO 8601 date or time in UTC as office files have it: 2024-06-30T10:00:00Z of
// 2024-06-30T18:00:00+08:00. Without an offset it counts as UTC. "" where it is neither.
std::string utc_time(std::string_view iso);

}  // namespace minsheng
