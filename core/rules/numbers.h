// Numbers as they stand in headings, item numbers and counted lists: 3, ３, （三）, ③, 十二.
#pragma once

#include <cstdint>
#include <optional>
#include <string_view>
#include <vector>

namespace minsheng {

struct CountingNumber {
  int64_t value = 0;
  size_t length = 0;  // characters; 0 where no number stands
};

// The number that stands at `at`: digits, circled digits, or Chinese up to 九十九 (两 is 2).
CountingNumber read_counting_number(std::u32string_view text, size_t at);

// The numbers in a printed item number, outer first: （一）3.(4) gives 1, 3, 4.
std::vector<int64_t> numbers_in(std::string_view printed);

}  // namespace minsheng
