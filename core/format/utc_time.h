// Times as office files have them.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

// An ISO 8601 date or time in UTC: 2024-06-30T10:00:00Z of 2024-06-30T18:00:00+08:00. Without an
// offset it counts as UTC. "" where it is neither.
std::string utc_time(std::string_view iso);

}  // namespace minsheng
