// The one front door for JSON from outside: files, bundles, journal records, rule files.
// Stricter than RFC 8259, in the spirit of RFC 7493 (I-JSON): what could be read in two ways
// is refused.
#pragma once

#include <cstddef>
#include <string_view>

#include "base/result.h"
#include "format/json_value.h"

namespace minsheng {

// A city's year of 300,000 reports is 70 MB without its history.
inline constexpr size_t kMaxJsonBytes = size_t{128} << 20;
inline constexpr size_t kMaxJsonDepth = 64;
inline constexpr size_t kMaxJsonValues = 16'000'000;               // bounds the memory
inline constexpr int64_t kMaxJsonInteger = 9'007'199'254'740'991;  // 2^53 - 1

// Refused, each with a message that names the place and the remedy:
//   more than kMaxJsonBytes, an empty text, bytes that are no UTF-8, a NUL byte, a second BOM,
//   a text that stops half way, wrong syntax, more than kMaxJsonDepth levels,
//   the same key twice in one object, fractions, exponents, integers beyond ±kMaxJsonInteger.
// One byte order mark at the start is skipped. Time is linear; the call stack stays flat.
[[nodiscard]] Result<JsonValue> parse_json(std::string_view text);

}  // namespace minsheng
