// Days and months.
#include <doctest/doctest.h>

#include "base/date.h"

namespace minsheng {
namespace {

TEST_CASE("ISO 8601 months and days are read and written") {
  CHECK(parse_month("2024-03") == Month{2024, 3});
  CHECK(parse_date("2024-03-20") == Date{2024, 3, 20});
  CHECK(to_string(Month{2024, 3}) == "2024-03");
  CHECK(to_string(Date{2024, 12, 1}) == "2024-12-01");
  CHECK(to_string(Month{7, 1}) == "0007-01");
}

TEST_CASE("other forms and days that do not exist are not read") {
  for (std::string_view bad : {"", "2024", "2024-3", "2024-13", "2024-00", "0000-01", "2024/03",
                               "2024-03-20", "-024-03", "２０２４-03"}) {
    CAPTURE(bad);
    CHECK(!parse_month(bad));
  }
  for (std::string_view bad :
       {"", "2024-03", "2024-3-20", "2024-02-30", "2023-02-29", "1900-02-29", "2024-04-31",
        "2024-01-00", "2024-01-32", "2024-01-0a", "2024-01-011", "20240320"}) {
    CAPTURE(bad);
    CHECK(!parse_date(bad));
  }
}

TEST_CASE("leap days follow the Gregorian rule") {
  CHECK(parse_date("2024-02-29"));
  CHECK(parse_date("2000-02-29"));
  CHECK(!is_valid({2100, 2, 29}));
}

TEST_CASE("months are counted over the turn of the year") {
  CHECK(add_months({2024, 11}, 3) == Month{2025, 2});
  CHECK(add_months({2024, 1}, -1) == Month{2023, 12});
  CHECK(add_months({2024, 12}, 0) == Month{2024, 12});
  CHECK(add_months({2024, 5}, -29) == Month{2021, 12});
}

TEST_CASE("days are counted over the ends of months and years, and back") {
  CHECK(add_days({2024, 2, 27}, 3) == Date{2024, 3, 1});
  CHECK(add_days({2023, 12, 20}, 14) == Date{2024, 1, 3});
  CHECK(add_days({2024, 3, 1}, -1) == Date{2024, 2, 29});
  CHECK(add_days({2024, 1, 1}, -366) == Date{2022, 12, 31});
  for (int days : {-800, -31, 0, 1, 59, 366, 1000}) {
    CHECK(days_between({2024, 6, 17}, add_days({2024, 6, 17}, days)) == days);
  }
}

}  // namespace
}  // namespace minsheng
