// How long ago something was, for people.
#pragma once

#include <string>

#include "base/message.h"

namespace minsheng {

// 今天 09:41, 昨天 09:41, 3 天前; both are ISO 8601 times with the same offset. 从未 for "".
Message age_of(const std::string& time, const std::string& now);

}  // namespace minsheng
