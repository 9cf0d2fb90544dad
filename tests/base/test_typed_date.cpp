// Days as people write them.
#include <doctest/doctest.h>

#include "base/typed_date.h"

namespace minsheng {
namespace {

TEST_CASE("A day is read in every form that people write it in") {
  for (std::string_view text :
       {"2024-06-17", "2024-6-17", "2024.6.17", "2024/06/17", "2024年6月17日", "2024年6月17",
        "20240617", " 2024 年 6 月 17 日 ", "２０２４年６月１７日", "２０２４．６．１７"}) {
    CAPTURE(text);
    CHECK(parse_typed_date(text, 0) == Date{2024, 6, 17});
  }
}

TEST_CASE("A day without a year is of the year that is given") {
  for (std::string_view text : {"6.17", "06-17", "6/17", "6月17日", "6月17号", "6月17"}) {
    CAPTURE(text);
    CHECK(parse_typed_date(text, 2024) == Date{2024, 6, 17});
    CHECK(parse_typed_date(text, 0) == std::nullopt);
  }
  CHECK(parse_typed_date("2.29", 2024) == Date{2024, 2, 29});
  CHECK(parse_typed_date("2.29", 2023) == std::nullopt);
}

TEST_CASE("What is no day, or one that does not exist, is not read") {
  for (std::string_view text : {"",          "6",         "17日",       "6月",
                                "2024年6月", "2024-06",   "2024-13-01", "2024-06-31",
                                "24.6.17",   "0.0",       "下周一",     "6月17日下午",
                                "6.17.",     "6..17",     "-6.17",      "99999999999-1-1",
                                "2024061",   "202406170", "6日17月",    "2024-06-17-1",
                                "6月17日前"}) {
    CAPTURE(text);
    CHECK(parse_typed_date(text, 2024) == std::nullopt);
  }
}

}  // namespace
}  // namespace minsheng
