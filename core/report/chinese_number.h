// Numbers in Chinese characters, for headings: 一、（一）.
#pragma once

#include <cstddef>
#include <string>

namespace minsheng {

// From 1: 一, 十, 十二, 二十, 二十一; from 100 in digits.
std::string chinese_number(size_t number);

}  // namespace minsheng
