// Deadlines in running text and the months they fall in.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/deadline.h"

using namespace minsheng;

namespace {

std::string deadline(Chars text) {
  Range range = find_deadline(text);
  return to_utf8(text.substr(range.begin, range.size()));
}

}  // namespace

TEST_CASE("A deadline ends; a bare year or a month of a name does not make one") {
  CHECK(deadline(U"到2024年底，建成区25%达标") == "到2024年底");
  CHECK(deadline(U"2023年12月底前完成验收") == "2023年12月底前");
  CHECK(deadline(U"门诊楼6月30日前投入使用") == "6月30日前");
  CHECK(deadline(U"长期坚持") == "长期坚持");
  CHECK(deadline(U"2024年，创建美丽乡村4个") == "");
  CHECK(deadline(U"第二季度末前完成") == "第二季度末前");
  CHECK(deadline(U"完成底数清查和末端治理") == "");
}

TEST_CASE("The month of a deadline takes the plan's year where none is printed") {
  CHECK(deadline_month_of(U"2023年12月底前", 2022) == "2023-12");
  CHECK(deadline_month_of(U"10月底前", 2025) == "2025-10");
  CHECK(deadline_month_of(U"2025年9月", 0) == "2025-09");
  CHECK(deadline_month_of(U"到2024年底", 0) == "2024-12");
  CHECK(deadline_month_of(U"上半年", 2025) == "2025-06");
  CHECK(deadline_month_of(U"2025年第三季度", 0) == "2025-09");
  CHECK(deadline_month_of(U"2025年", 0) == "2025-12");
  CHECK(deadline_month_of(U"长期坚持", 2025) == "");
  CHECK(deadline_month_of(U"10月底前", 0) == "");
}
