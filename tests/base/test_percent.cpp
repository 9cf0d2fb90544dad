// What a printed percent allows.
#include <doctest/doctest.h>

#include "base/percent.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using minsheng::testing::number;

namespace {

bool fits(const char* done, const char* target, const char* percent, const char* words = "") {
  return can_print(number(done), number(done), number(target),
                   printed_percent(number(percent), words))
      .value();
}

std::string targets(int64_t done, const char* percent, const char* words = "") {
  std::optional<WholeTargets> found = whole_targets(done, printed_percent(number(percent), words));
  if (!found) return "unknown";
  if (found->least > found->most) return "none";
  return std::to_string(found->least) + " to " + std::to_string(found->most);
}

}  // namespace

TEST_CASE("A percent stands for the interval its decimals allow, half rounds up") {
  CHECK(fits("48", "448", "10.7"));  // 10.714
  CHECK_FALSE(fits("48", "448", "10.70", "的10.70%"));
  CHECK(fits("1065", "10000", "10.7"));        // just 10.65
  CHECK_FALSE(fits("1075", "10000", "10.7"));  // 10.75 prints as 10.8
  CHECK(fits("62.83", "80", "78.54"));
  CHECK_FALSE(fits("62.83", "80", "78.22"));
  CHECK(can_print(number("1"), number("1"), number("0"), {number("50"), 0}) == std::nullopt);
}

TEST_CASE("Zeros at the end of a printed percent count") {
  CHECK(printed_percent(number("25"), "完成全年任务的25.00%").digits == 2);
  CHECK(printed_percent(number("25"), "25台，完成25%").digits == 0);
  CHECK(printed_percent(number("7.3"), "7.3%.").digits == 1);
}

TEST_CASE("Whole targets of a count") {
  CHECK(targets(191, "31.37") == "none");
  CHECK(targets(41, "58.58") == "none");
  CHECK(targets(51, "29.31") == "174 to 174");
  CHECK(targets(5698, "21.77") == "26168 to 26179");
  CHECK(targets(186494, "100.81") == "184987 to 185004");
  CHECK(targets(135, "36") == "370 to 380");
  CHECK(targets(38, "100", "100.00%") == "38 to 38");
  CHECK(targets(0, "0") == "unknown");
}
