// The usual answer to input that cannot be taken.
#pragma once

#include <string>
#include <utility>
#include <vector>

#include "base/result.h"

namespace minsheng {

// bad_input with a sentence that says what was seen and what to do; `words` go into its {} places.
inline Error refuse(std::string pattern, std::vector<std::string> words = {}) {
  return {ErrorCode::bad_input, {std::move(pattern), std::move(words)}};
}

}  // namespace minsheng
