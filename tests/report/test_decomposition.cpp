#include <doctest/doctest.h>

#include "model/doc_grid.h"
#include "report/decomposition.h"
#include "report/document_text.h"

using namespace minsheng;
using testing::document_text;

namespace {

PaperFigure whole(int64_t value) { return {to_grouped(Decimal(value)), Decimal(value)}; }

// Two 省级 items, of which one is split, and one 县级 item without targets.
Decomposition small_plan(DecompositionOrder order) {
  Decomposition plan;
  plan.frame.title = "临江县2024年民生实事任务分解表";
  plan.order = order;
  DecomposedItem jobs{"省1",        "省级",       "就业",     "促进就业",
                      {"县人社局"}, {"县财政局"}, "12月底前", {}};
  jobs.targets.push_back({"新增就业", {"≥1,500", {}}, "人", false, {}});
  jobs.targets.push_back({"青年就业", whole(300), "人", true, {}});
  DecomposedItem roads{"省2", "省级", "交通", "修农村公路", {"县交通局", "县公路局"}, {}, "", {}};
  roads.targets.push_back(
      {"公路", whole(80), "公里", false, {{"县交通局", whole(50)}, {"甲镇", whole(30)}}});
  DecomposedItem hospital{"县1", "县级", "", "搬迁医院", {"县卫健局"}, {"县财政局"}, "长期", {}};
  plan.items = {jobs, roads, hospital};
  return plan;
}

}  // namespace

TEST_CASE("The decomposition by item has a line for each target and share under merged cells") {
  Document paper = build_decomposition(small_plan(DecompositionOrder::by_item));
  CHECK(document_text(paper) ==
        "# 临江县2024年民生实事任务分解表\n"
        "序号|层级|事项|目标|计划数|单位|牵头单位|配合单位|完成时限\n"
        "省1↓2|省级↓5|促进就业↓2|新增就业|≥1,500|人|县人社局↓2|县财政局↓2|12月底前↓2\n"
        "其中：青年就业|300=300|人\n"
        "省2↓3|修农村公路↓3|公路|80=80|公里|县交通局、县公路局↓3|↓3|↓3\n"
        "分解：县交通局|50=50|公里\n"
        "分解：甲镇|30=30|公里\n"
        "县1|县级|搬迁医院||||县卫健局|县财政局|长期\n");
  CHECK(paper.landscape);
}

TEST_CASE("The decomposition by unit says what each leads, supports or has a share of") {
  Document paper = build_decomposition(small_plan(DecompositionOrder::by_unit));
  CHECK(document_text(paper) ==
        "# 临江县2024年民生实事任务分解表\n"
        "责任单位|分工|序号|事项|目标|计划数|单位|完成时限\n"
        "县人社局↓2|牵头↓2|省1↓2|促进就业↓2|新增就业|≥1,500|人|12月底前↓2\n"
        "其中：青年就业|300=300|人\n"
        "县交通局|牵头|省2|修农村公路|公路|50=50|公里|\n"
        "县公路局|牵头|省2|修农村公路|公路|80=80|公里|\n"
        "县卫健局|牵头|县1|搬迁医院||||长期\n"
        "县财政局↓3|配合↓2|省1↓2|促进就业↓2|新增就业|≥1,500|人|12月底前↓2\n"
        "其中：青年就业|300=300|人\n"
        "配合|县1|搬迁医院||||长期\n"
        "甲镇|分解|省2|修农村公路|公路|30=30|公里|\n");
}

TEST_CASE("The decomposition by level has a table for each, with categories where there are any") {
  Document paper = build_decomposition(small_plan(DecompositionOrder::by_level));
  CHECK(document_text(paper) ==
        "# 临江县2024年民生实事任务分解表\n"
        "# 一、省级（2项）\n"
        "序号|领域|事项|目标|计划数|单位|牵头单位|配合单位|完成时限\n"
        "省1↓2|就业↓2|促进就业↓2|新增就业|≥1,500|人|县人社局↓2|县财政局↓2|12月底前↓2\n"
        "其中：青年就业|300=300|人\n"
        "省2↓3|交通↓3|修农村公路↓3|公路|80=80|公里|县交通局、县公路局↓3|↓3|↓3\n"
        "分解：县交通局|50=50|公里\n"
        "分解：甲镇|30=30|公里\n"
        "# 二、县级（1项）\n"
        "序号|事项|目标|计划数|单位|牵头单位|配合单位|完成时限\n"
        "县1|搬迁医院||||县卫健局|县财政局|长期\n");
  CHECK(tables_of(paper)[1]->name == "县级");
}

TEST_CASE("A plan without items is told in words, one of 400 is one table") {
  Decomposition plan = small_plan(DecompositionOrder::by_item);
  DecomposedItem item = plan.items.front();
  plan.items.clear();
  CHECK(document_text(build_decomposition(plan)) ==
        "# 临江县2024年民生实事任务分解表\n台账里还没有事项。\n");
  plan.items.resize(400, item);
  Document paper = build_decomposition(plan);
  REQUIRE(tables_of(paper).size() == 1);
  DocGrid grid = lay_out(*tables_of(paper).front());
  REQUIRE(grid.rows.size() == 801);
  CHECK(grid.columns == 9);
  for (const auto& row : grid.rows) CHECK(row.back().cell != nullptr);
}
