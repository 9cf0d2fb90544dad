// Numbers of headings: 一、 （二十一）
#pragma once

#include <string>

namespace minsheng {

// From 1 to 99; a larger one in digits.
std::string chinese_number(size_t number);

}  // namespace minsheng
