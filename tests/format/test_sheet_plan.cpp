// How a document tree becomes sheets.
#include <doctest/doctest.h>

#include "format/sheet_metrics.h"
#include "format/sheet_plan.h"

namespace minsheng {
namespace {

TEST_CASE("Text goes above the table that follows it, notes below the one before") {
  Document document;
  DocTable first, second;
  first.name = "一";
  second.name = "二";
  document.blocks = {Masthead{"工作专报", "第6期", "甲县政府办", "2024年6月30日"},
                     first,
                     paragraph(TextRole::note, "注一"),
                     paragraph(TextRole::caption, "表二"),
                     paragraph(TextRole::note, "说明"),
                     Drawing{10, 10, "图：完成率逐月上升", {}},
                     PageBreak{},
                     second,
                     paragraph(TextRole::body, "特此通报。"),
                     SealLine{"甲县政府办", "2024年6月30日"},
                     Imprint{{"抄送：各乡镇"}}};
  std::vector<SheetPlan> plans = plan_sheets(document);
  REQUIRE(plans.size() == 2);
  CHECK(plans[0].above == std::vector<SheetLine>{{"工作专报", TextRole::title, CellAlign::center},
                                                 {"第6期", TextRole::subtitle, CellAlign::center},
                                                 {"甲县政府办　2024年6月30日", TextRole::subtitle,
                                                  CellAlign::center}});
  CHECK(plans[0].below == std::vector<SheetLine>{{"注一", TextRole::note, CellAlign::start}});
  CHECK(plans[1].above ==
        std::vector<SheetLine>{{"表二", TextRole::caption, CellAlign::center},
                               {"说明", TextRole::note, CellAlign::start},
                               {"图：完成率逐月上升", TextRole::body, CellAlign::start}});
  CHECK(plans[1].below ==
        std::vector<SheetLine>{{"特此通报。", TextRole::body, CellAlign::start},
                               {"甲县政府办", TextRole::body, CellAlign::end},
                               {"2024年6月30日", TextRole::body, CellAlign::end},
                               {"抄送：各乡镇", TextRole::note, CellAlign::start}});
}

TEST_CASE("Rows are as high as their text, spanning cells stretch their last row") {
  DocTable table;
  table.columns = {{4, true}, {5}, {1}};
  DocCell tall = text_cell("一二三四五六七八九十甲乙");
  tall.row_span = 2;
  table.rows = {{{text_cell("藏起来的很长很长的文字"), tall, number_cell(Decimal(1234567))}},
                {{text_cell("id"), text_cell("x")}}};
  DocGrid grid = lay_out(table);
  std::vector<int> rooms = column_rooms(table, grid);
  CHECK(rooms == std::vector<int>{8, 10, 10});
  CHECK(row_lines(table, grid, rooms) == std::vector<int>{1, 2});
  CHECK(lines_within("a\n\n一二三四五六", 10) == 4);
}

}  // namespace
}  // namespace minsheng
