// What a file that is no plain text seems to be, by its first bytes.
#pragma once

#include <optional>
#include <string_view>

#include "base/message.h"

namespace minsheng {

// Says what the file is and what to do; empty when the first bytes are of no known kind.
std::optional<Message> recognise_binary(std::string_view bytes);

}  // namespace minsheng
