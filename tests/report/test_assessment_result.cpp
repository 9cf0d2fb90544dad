// 季度考评结果 built from a score sheet.
#include <doctest/doctest.h>

#include "report/assessment_result.h"
#include "report/document_lines.h"

using namespace minsheng;
using testing::document_lines;
using testing::Lines;
using testing::number;

TEST_CASE("An assessment has grades, a landscape sheet with ties, and why points differ") {
  AssessmentPaper paper;
  paper.frame = {"临江县2024年民生实事一季度考评结果", "县人社局", "2024年4月10日", "2024-04-10"};
  paper.lead = "按照“通用细则”，对3个单位2024年一季度民生实事工作进行了考评，现将结果通报如下。";
  paper.notice = "本结果还没有审定。";
  paper.grades = {{"优秀", Decimal(90), {"甲局", "丙局"}}, {"不合格", std::nullopt, {"乙局"}}};
  paper.criteria = {"任务完成（90）", "督办整改（10）"};
  paper.units = {
      {1, true, "甲局", {Decimal(90), Decimal(10)}, Decimal(0), Decimal(100), "优秀", false},
      {1, true, "丙局", {Decimal(90), number("8.5")}, number("1.5"), Decimal(100), "优秀", false},
      {3, false, "乙局", {Decimal(72), Decimal(10)}, Decimal(-2), Decimal(0), "不合格", true}};
  paper.reasons = {
      {"丙局", "督办整改", Decimal(10), number("8.5"), {"2024-01 限 2024-03-01，没有按期回复"}},
      {"丙局", "手工加减分", std::nullopt, number("1.5"), {"1.5 省厅通报表扬"}},
      {"乙局", "任务完成", Decimal(90), Decimal(72), {"县2 20.00% ÷ 25.00% = 80.00%"}}};
  Document document = build_assessment_result(paper);
  CHECK(document.landscape);
  CHECK(
      document_lines(document) ==
      Lines{"title 临江县2024年民生实事一季度考评结果",
            "addressee 各责任单位：",
            "body "
            "按照“通用细则”，对3个单位2024年一季度民生实事工作进行了考评，现将结果通报如下。",
            "body 本结果还没有审定。",
            "heading1 一、考评等次",
            "body 优秀（90分及以上）2个：甲局、丙局。",
            "body 不合格1个：乙局。",
            "heading1 二、得分和名次",
            "caption 各单位得分",
            "table 得分表",
            "| 名次 #head | 单位 #head | 任务完成（90） #head | 督办整改（10） #head | 加减分 "
            "#head | "
            "总分 #head | 等次 #head",
            "| 并列1 | 甲局 | 90.00 | 10.00 | — | 100.00 | 优秀",
            "| 并列1 | 丙局 | 90.00 | 8.50 | +1.50 | 100.00 | 优秀",
            "| 3 | 乙局 | 72.00 | 10.00 | 否决 | 0.00 | 不合格",
            "heading1 三、扣分和加分情况",
            "caption 扣分、加分和原因",
            "table 扣分和加分",
            "| 单位 #head | 考评项 #head | 满分 #head | 得分 #head | 扣分或加分 #head | 原因 #head",
            "| 丙局 2x1 | 督办整改 | 10 | 8.50 | −1.50 | 2024-01 限 2024-03-01，没有按期回复",
            "| 手工加减分 | — | 1.50 | +1.50 | 1.5 省厅通报表扬",
            "| 乙局 | 任务完成 | 90 | 72.00 | −18.00 | 县2 20.00% ÷ 25.00% = 80.00%",
            "seal 县人社局 2024年4月10日",
            "imprint 县人社局　2024年4月10日印发"});
}

TEST_CASE("A quarter without scores is a paper that says so") {
  AssessmentPaper paper;
  paper.frame = {"2024年民生实事二季度考评结果", "", "2024年3月1日", "2024-03-01"};
  paper.lead = "2024年二季度还没有开始，没有考评结果。";
  CHECK(document_lines(build_assessment_result(paper)) ==
        Lines{"title 2024年民生实事二季度考评结果", "body 2024年二季度还没有开始，没有考评结果。",
              "seal  2024年3月1日"});
}
