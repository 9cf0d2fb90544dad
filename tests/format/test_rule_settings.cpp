// The rule file of the checks.
#include <doctest/doctest.h>

#include <fstream>
#include <sstream>

#include "format/rule_settings_json.h"
#include "rules/rule_table.h"

using namespace minsheng;

namespace {

Result<RuleSettings> read(const std::string& rules) {
  return read_rule_settings(R"({"format":"minsheng-checks","version":1,"rules":)" + rules + "}",
                            known_rules());
}

std::string problem_of(const std::string& rules) {
  Result<RuleSettings> settings = read(rules);
  return settings ? "" : to_text(settings.error().message);
}

}  // namespace

TEST_CASE("A rule file switches rules and sets parameters, the rest keeps its default") {
  RuleSettings expected = {{"P11", true, {{"percent", 20}}}, {"P14", false, {}}};
  Result<RuleSettings> settings =
      read(R"({"P11":{"parameters":{"percent":20}},"P14":{"enabled":false}})");
  REQUIRE(settings.ok());
  CHECK(settings.value() == expected);
}

TEST_CASE("A rule file that names what is not there is refused by name") {
  CHECK(problem_of(R"({"P99":{}})") == "规则文件里的规则 P99 不存在，没有读入。请删去或改正它。");
  CHECK(problem_of(R"({"P11":{"parameters":{"percnt":20}}})") ==
        "规则文件里，规则 P11 没有参数 percnt，没有读入。请删去或改正它。");
  CHECK(problem_of(R"({"P11":{"parameters":{"percent":-1}}})") ==
        "规则文件里，规则 P11 的参数 percent 应在 0 到 1000 之间，没有读入。");
  CHECK(problem_of(R"({"P11":{"on":true}})").find("rules/P11") != std::string::npos);
  CHECK(problem_of(R"({"P11":{"enabled":1}})").find("rules/P11/enabled") != std::string::npos);
  CHECK_FALSE(read_rule_settings("{}", known_rules()).ok());
}

TEST_CASE("The rule file in assets holds every rule with its defaults") {
  std::ifstream in(std::string(MINSHENG_SOURCE_DIR) + "/assets/rules/checks.json",
                   std::ios::binary);
  std::stringstream text;
  text << in.rdbuf();
  CHECK(text.str() == write_rule_settings({}, known_rules()));
  Result<RuleSettings> settings = read_rule_settings(text.str(), known_rules());
  REQUIRE(settings.ok());
  CHECK(write_rule_settings(settings.value(), known_rules()) == text.str());
}
