// The catalogues of units and indicators.
#include <doctest/doctest.h>

#include "model/indicator_catalogue.h"
#include "model/unit_catalogue.h"
#include "model/words.h"

using namespace minsheng;

namespace {

UnitLikeness compare(const char* a, const char* b) { return unit_catalogue().compare(a, b); }

std::string indicator(const char* name, const char* unit) {
  IndicatorMatch match = indicator_catalogue().find(name, unit);
  if (!match.indicator) return "none";
  return match.indicator->name + (match.fit == IndicatorFit::by_name ? "" : " (words)");
}

}  // namespace

TEST_CASE("Short and long names of one office are one, with and without its place") {
  CHECK(compare("县卫健局", "县卫生健康局") == UnitLikeness::same_kind);
  CHECK(compare("县卫健局", "临江县卫生健康局") == UnitLikeness::same_kind);
  CHECK(compare("区教体局", "区教育体育局") == UnitLikeness::same_kind);
  CHECK(compare("国网临江供电公司", "国网临江县供电公司") == UnitLikeness::same_kind);
  CHECK(compare("县供电公司", "国网临江县供电公司") == UnitLikeness::same_kind);
  CHECK(compare("市生态环境局临江分局", "生态环境局临江县分局") == UnitLikeness::same_kind);
  CHECK(compare("县人社局", "县 人社局") == UnitLikeness::same_kind);
  CHECK(compare("县总工会", "总工会") == UnitLikeness::same_kind);
}

TEST_CASE("Offices of two places or levels, and of two kinds, are different") {
  CHECK(compare("县卫健局", "市卫健委") == UnitLikeness::different);
  CHECK(compare("临江县卫健局", "青山县卫健局") == UnitLikeness::different);
  CHECK(compare("县教育局", "县教体局") == UnitLikeness::different);
  CHECK(compare("县水利局", "县林业局") == UnitLikeness::different);
  CHECK(compare("县政府办", "县政府督查室") == UnitLikeness::different);
  CHECK(compare("县妇联", "县残联") == UnitLikeness::different);
}

TEST_CASE("A name that the catalogue does not know may be short for another") {
  CHECK(compare("县湿地管理局", "县湿地保护管理局") == UnitLikeness::alike);
  CHECK(compare("县湿地管理局", "县湿地保护中心") == UnitLikeness::different);
}

TEST_CASE("A unit's name in parts") {
  UnitNameParts parts = unit_catalogue().split("临江县卫健局");
  CHECK(parts.place == "临江");
  CHECK(parts.level == "县");
  CHECK(parts.kind == "卫生健康局");
  CHECK(unit_catalogue().split("市场监管局").kind == "市场监督管理局");
  CHECK(unit_catalogue().split("县湿地管理局").kind == "湿地管理局");
}

TEST_CASE("Indicators are found by their names, else by words, and only with a fitting unit") {
  CHECK(indicator("城镇新增就业", "人") == "城镇新增就业人数");
  CHECK(indicator("新增城镇就业", "名") == "城镇新增就业人数");
  CHECK(indicator("全县新增城镇就业", "人") == "城镇新增就业人数 (words)");
  CHECK(indicator("城镇新增就业", "%") == "none");
  CHECK(indicator("新建提质高标准农田", "亩") == "高标准农田建设面积");
  CHECK(indicator("启动国债任务高标准农田建设", "亩") == "none");
  CHECK(indicator("农村适龄及城镇低保适龄妇女“两癌”免费检查", "人") == "“两癌”免费检查人数");
  CHECK(indicator("康复救助残疾儿童", "月") == "残疾儿童康复救助月数");
  CHECK(indicator("康复救助残疾儿童", "名") == "康复救助残疾儿童人数");
  CHECK(indicator("社会散居和集中供养孤儿基本生活最低保障标准", "元/月") == "none");
  CHECK(indicator("某项没有听说过的工作", "个") == "none");
}

TEST_CASE("Measure units in standard form") {
  CHECK(indicator_catalogue().standard_unit("km") == "公里");
  CHECK(indicator_catalogue().standard_unit("元/月·人") == "元/月");
  CHECK(indicator_catalogue().standard_unit("元／月") == "元/月");
  CHECK(indicator_catalogue().standard_unit("套") == "套");
}

TEST_CASE("Every line of the indicator catalogue names a kind, and the names are unique") {
  const std::vector<Indicator>& all = indicator_catalogue().indicators();
  CHECK(all.size() >= 140);
  for (const Indicator& one : all) {
    CAPTURE(one.name);
    for (const std::string& unit : one.units) {
      CHECK(indicator_catalogue().standard_unit(unit) == unit);
      CHECK(indicator(one.name.c_str(), unit.c_str()) == one.name);
    }
  }
}
