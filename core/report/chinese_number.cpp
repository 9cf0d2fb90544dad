#include "report/chinese_number.h"

#include <string_view>

namespace minsheng {

std::string chinese_number(size_t number) {
  static constexpr std::string_view kDigits[] = {"",   "一", "二", "三", "四",
                                                 "五", "六", "七", "八", "九"};
  if (number >= 100) return std::to_string(number);
  std::string tens = number >= 20 ? std::string(kDigits[number / 10]) : "";
  return tens + (number >= 10 ? "十" : "") + std::string(kDigits[number % 10]);
}

}  // namespace minsheng
