// The rule file of the lights.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "format/progress_rules_json.h"

using namespace minsheng;

namespace {

Result<ProgressRules> read(const std::string& members) {
  return read_progress_rules(R"({"format":"minsheng-lights","version":1)" + members + "}");
}

std::string problem_of(const std::string& members) {
  Result<ProgressRules> rules = read(members);
  return rules ? "" : to_text(rules.error().message);
}

}  // namespace

TEST_CASE("A rule file of the lights changes thresholds, days, names and colours") {
  Result<ProgressRules> rules =
      read(R"(,"on_schedule_gap":"10","slightly_late_gap":"30","done_is_on_schedule":true,)"
           R"("report_due":{"day":5,"months_later":1},)"
           R"("lights":{"late":{"name":"红灯","color":"#AA0000"}})");
  REQUIRE(rules.ok());
  ProgressRules expected;
  expected.on_schedule_gap = Decimal(10);
  expected.slightly_late_gap = Decimal(30);
  expected.done_is_on_schedule = true;
  expected.due_day = 5;
  expected.due_month_offset = 1;
  expected.looks[static_cast<size_t>(Light::late)] = {"红灯", "#AA0000"};
  CHECK(rules.value() == expected);
  Result<ProgressRules> again = read_progress_rules(write_progress_rules(expected));
  REQUIRE(again.ok());
  CHECK(again.value() == expected);
}

TEST_CASE("A rule file of the lights that cannot be meant so is refused at its place") {
  CHECK(problem_of(R"(,"slightly_late_gap":"ten")") ==
        "亮灯规则里 slightly_late_gap 应是 -100 到 100 "
        "之间的百分点，写在引号里，没有读入。请改正它。");
  CHECK(problem_of(R"(,"on_schedule_gap":"20")") ==
        "亮灯规则里 slightly_late_gap 不能小于 on_schedule_gap，没有读入。请改正它。");
  CHECK(problem_of(R"(,"lights":{"purple":{}})") ==
        "亮灯规则里 lights/purple 不是一种亮灯，没有读入。请改正它。");
  CHECK(problem_of(R"(,"lights":{"late":{"color":"red"}})") ==
        "亮灯规则里 lights/late/color 应写成 #1A8F4B 这样，没有读入。请改正它。");
  CHECK(problem_of(R"(,"report_due":{"day":32})") ==
        "亮灯规则里 report_due/day 应在 1 到 31 之间，没有读入。请改正它。");
  CHECK(problem_of(R"(,"gap":1)").find("gap") != std::string::npos);
  CHECK_FALSE(read_progress_rules(R"({"format":"minsheng-lights","version":2})").ok());
}

TEST_CASE("The rule file of the lights in assets holds the defaults") {
  std::ifstream in(std::string(MINSHENG_SOURCE_DIR) + "/assets/rules/lights.json",
                   std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  CHECK(text.str() == write_progress_rules({}));
  Result<ProgressRules> rules = read_progress_rules(text.str());
  REQUIRE(rules.ok());
  CHECK(rules.value() == ProgressRules());
}
