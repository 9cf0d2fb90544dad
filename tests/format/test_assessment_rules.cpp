// The rule file of the assessment.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "format/assessment_rules_json.h"

using namespace minsheng;

namespace {

std::string problem_of(const std::string& criteria,
                       const std::string& grades = R"([{"name":"好","from":"0"}])") {
  Result<AssessmentRules> rules =
      read_assessment_rules(R"({"format":"minsheng-assessment","version":1,"criteria":)" +
                            criteria + R"(,"grades":)" + grades + "}");
  return rules ? "" : to_text(rules.error().message);
}

constexpr const char* kWhole = R"({"code":"a","name":"甲","kind":"completion","points":"100"})";

}  // namespace

TEST_CASE("The default rules in assets are those of the program, and read back") {
  std::ifstream in(std::string(MINSHENG_SOURCE_DIR) + "/assets/rules/assessment.json",
                   std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  CHECK(text.str() == write_assessment_rules(default_assessment_rules()));
  Result<AssessmentRules> rules = read_assessment_rules(text.str());
  REQUIRE(rules.ok());
  CHECK(rules.value() == default_assessment_rules());
}

TEST_CASE("Every member of a criterion is written and read") {
  AssessmentRules rules;
  Criterion bonus;
  bonus.code = "rank";
  bonus.name = "名次";
  bonus.kind = CriterionKind::rank_bonus;
  bonus.points = Decimal(100);
  bonus.per_event = Decimal(5, 1);
  bonus.per_warning = Decimal(25, 2);
  bonus.most = Decimal(3);
  bonus.by_rank = {Decimal(3), Decimal(15, 1), Decimal(0)};
  bonus.per_further_rank = Decimal(-5, 1);
  bonus.required = {"policies"};
  bonus.doubled = {"县住建局"};
  rules.criteria = {bonus};
  rules.grades = {{"好", Decimal(60)}, {"差", Decimal(0)}};
  Result<AssessmentRules> again = read_assessment_rules(write_assessment_rules(rules));
  REQUIRE(again.ok());
  CHECK(again.value() == rules);
}

TEST_CASE("Rules that cannot be meant so are refused at their place") {
  CHECK(problem_of("[" + std::string(kWhole) + "]") == "");
  CHECK(problem_of(R"([{"code":"a","name":"甲","kind":"luck","points":"100"}])") ==
        "考核细则里 criteria/1/kind “luck”不是已知的种类，没有读入。请改正它。");
  CHECK(problem_of(R"([{"code":"a","name":"甲","kind":"completion","points":"90"}])") ==
        "考核细则里 criteria 的分值合计 90，不是 100，没有读入。请改正它。");
  CHECK(problem_of("[" + std::string(kWhole) + "," + kWhole + "]") ==
        "考核细则里 criteria/2 的 code 是空的，或已经用过，没有读入。请改正它。");
  CHECK(problem_of(R"([{"code":"a","name":"甲","kind":"completion","points":"many"}])")
            .find("criteria/1/points") != std::string::npos);
  CHECK(problem_of("[" + std::string(kWhole) + "]",
                   R"([{"name":"差","from":"0"},{"name":"好","from":"60"}])") ==
        "考核细则里 grades 要从高到低排，没有读入。请改正它。");
}
