// Progress in sentences: what is planned, what is done, and whose a percent is.
#include <doctest/doctest.h>

#include "text/bulletin_reader.h"
#include "text/reading_lines.h"

namespace minsheng {
namespace {

// Of the entry that says so.
std::string figures_of(const std::string& words) {
  PlanReading reading = read_document("柳溪县2024年民生实事进展情况通报\n一、县级实事\n1." + words +
                                      "\n2.另一件。\n");
  std::string lines = entries_as_lines(reading);
  size_t begin = lines.find('\n') + 1;
  return lines.substr(begin, lines.find("一、2.") - begin);
}

TEST_CASE("the task that a sentence begins with is no progress") {
  CHECK(figures_of("农村公路改造50公里，已完成30公里，完成60%。") ==
        "  30/50 公里 60% | 农村公路改造里程\n");
  CHECK(figures_of("城市建设。一是新建公园4座，已建成1座，完成率25%。") ==
        "  1/4 座 25% | 新建公园\n");
  CHECK(figures_of("新增托位500个。截至目前，已新增托位400个，完成率80%。") ==
        "  400/500 个 80% | 新增托位\n");
}

TEST_CASE("stages, parts and other things are no tasks of each other") {
  CHECK(figures_of("城市建设。开工公园5座，已完工3座，完成率60%。") ==
        "  5 座 | 开工公园\n  3 座 60% | 城市建设完工\n");
  CHECK(figures_of("城市建设。改造小区5个，已为3个小区加装电梯。") ==
        "  5 个 | 改造小区数\n  3 个 | 小区加装电梯\n");
  CHECK(figures_of("城市建设。本月新建公园2座，已建成1座。") ==
        "  2 座 | 本月新建公园\n  1 座 | 城市建设建成\n");
}

}  // namespace
}  // namespace minsheng
