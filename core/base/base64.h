// Base64 (RFC 4648, 4), with padding.
#pragma once

#include <cstdint>
#include <span>
#include <string>

namespace minsheng {

std::string to_base64(std::span<const uint8_t> bytes);

}  // namespace minsheng
