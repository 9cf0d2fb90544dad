// 调度通报 built from what it says.
#include <doctest/doctest.h>

#include <algorithm>

#include "report/dispatch_notice.h"
#include "report/document_lines.h"

using namespace minsheng;
using testing::document_lines;
using testing::Lines;
using testing::number;

namespace {

NoticePaper june_notice() {
  NoticePaper notice;
  notice.frame = {"临江县2024年民生实事6月调度通报", "县人社局", "2024年7月2日", "2024-07-02"};
  notice.month = "2024年6月";
  notice.overview = "截至2024年6月底，3项民生实事中，按序时2项，滞后1项。";
  notice.lights = {"已完成", "按序时", "略滞后", "滞后", "未报送", "待下达"};
  notice.levels = {{"县级", 3, {0, 2, 0, 1, 0, 0}, Decimal(40), Decimal(50), Decimal(-10)}};
  notice.ranked = {{1, true, "甲局", 1, Decimal(100), Decimal(28), Light::on_schedule},
                   {1, true, "乙局", 1, Decimal(100), std::nullopt, Light::on_schedule},
                   {3, false, "丙局", 1, Decimal(40), Decimal(-16), Light::late}};
  notice.unranked = "戊局牵头的事项待下达或没有时限，不参加排名。";
  notice.slow = {"县3 丙事（丙局）：滞后，数完成20.00%，低于序时30.00个百分点。"};
  notice.missing = "应报3家，未报送1家：丁局（县4丁事）。请尽快补报。";
  notice.asked = {"县1 累计数较上月少。"};
  notice.on_schedule = {
      {"县1", "甲事", "甲局", Decimal(58), Decimal(50), Decimal(8), Light::on_schedule},
      {"县2", "乙事", "乙局、丁局", std::nullopt, std::nullopt, std::nullopt, Light::done}};
  return notice;
}

}  // namespace

TEST_CASE("A dispatch notice has its sections, tables, annex, seal and imprint") {
  Document paper = build_dispatch_notice(june_notice());
  CHECK(paper.title == "临江县2024年民生实事6月调度通报");
  CHECK(paper.made == "2024-07-02");
  CHECK(
      document_lines(paper) ==
      Lines{"title 临江县2024年民生实事6月调度通报",
            "addressee 各责任单位：",
            "body 现将2024年6月民生实事推进情况通报如下。",
            "heading1 一、总体情况",
            "body 截至2024年6月底，3项民生实事中，按序时2项，滞后1项。",
            "caption 各层级亮灯和进度",
            "table 层级进度",
            "| 层级 #head | 事项 #head | 已完成 #head | 按序时 #head | 略滞后 #head | 滞后 #head | "
            "未报送 #head | 待下达 #head | 进度 #head | 序时 #head | 与序时相比（百分点） #head",
            "| 县级 | 3 | 0 | 2 | 0 | 1 | 0 | 0 | 40.00% | 50.00% | −10.00",
            "heading1 二、单位排名",
            "body "
            "按序时完成率（各事项进度与序时之比的平均，每项最多算100%）排名如下。",
            "caption 单位序时完成率排名",
            "table 单位排名",
            "| 名次 #head | 单位 #head | 牵头事项 #head | 序时完成率 #head | 较上月（百分点） "
            "#head | "
            "亮灯 #head",
            "| 并列1 | 甲局 | 1 | 100.00% | +28.00 | 按序时 #on_schedule",
            "| 并列1 | 乙局 | 1 | 100.00% | — | 按序时 #on_schedule",
            "| 3 | 丙局 | 1 | 40.00% | −16.00 | 滞后 #late",
            "body 戊局牵头的事项待下达或没有时限，不参加排名。",
            "heading1 三、滞后和略滞后事项",
            "body 1.县3 丙事（丙局）：滞后，数完成20.00%，低于序时30.00个百分点。",
            "heading1 四、未报送单位",
            "body 应报3家，未报送1家：丁局（县4丁事）。请尽快补报。",
            "heading1 五、需要核对的数据",
            "body 1.县1 累计数较上月少。",
            "attachment 附件：2024年6月已完成和按序时推进的事项",
            "seal 县人社局 2024年7月2日",
            "page break",
            "attachment 附件",
            "title 2024年6月已完成和按序时推进的事项",
            "table 已完成和按序时推进的事项",
            "| 编号 #head | 事项 #head | 牵头单位 #head | 进度 #head | 序时 #head | "
            "与序时相比（百分点） #head | 亮灯 #head",
            "| 县1 | 甲事 | 甲局 | 58.00% | 50.00% | +8.00 | 按序时 #on_schedule",
            "| 县2 | 乙事 | 乙局、丁局 | — | — | — | 已完成 #done",
            "imprint 县人社局　2024年7月2日印发"});
}

TEST_CASE("A dispatch notice of an empty month says in words that there is nothing") {
  NoticePaper notice;
  notice.frame = {"2024年民生实事6月调度通报", "", "2024年7月2日", "2024-07-02"};
  notice.month = "2024年6月";
  notice.overview = "截至2024年6月底，台账里还没有民生实事。";
  notice.missing = "本月没有要报送的单位。";
  CHECK(document_lines(build_dispatch_notice(notice)) ==
        Lines{"title 2024年民生实事6月调度通报", "addressee 各责任单位：",
              "body 现将2024年6月民生实事推进情况通报如下。", "heading1 一、总体情况",
              "body 截至2024年6月底，台账里还没有民生实事。", "heading1 二、单位排名",
              "body 本月没有可以排名的单位。", "heading1 三、滞后和略滞后事项",
              "body 本月没有滞后事项。", "heading1 四、未报送单位", "body 本月没有要报送的单位。",
              "seal  2024年7月2日"});
}

TEST_CASE("A notice's charts stand below what they draw") {
  NoticePaper notice = june_notice();
  notice.chart = Drawing{100, 30, "县级进度40.00%，序时50.00%", {}};
  notice.trend = Drawing{100, 30, "1月至6月", {}};
  notice.heat = {Drawing{100, 30, "甲局6月按序时", {}}};
  TextList lines = document_lines(build_dispatch_notice(notice)).list;
  CHECK(TextList(lines.begin() + 9, lines.begin() + 13) ==
        TextList{"drawing 县级进度40.00%，序时50.00%", "caption 全年进度走势", "drawing 1月至6月",
                 "heading1 二、单位排名"});
  auto heat = std::find(lines.begin(), lines.end(), "drawing 甲局6月按序时");
  REQUIRE(heat != lines.end());
  CHECK(*(heat - 1) == "caption 各单位逐月亮灯");
  CHECK(*(heat - 2) == "body 戊局牵头的事项待下达或没有时限，不参加排名。");
  CHECK(*(heat + 1) == "heading1 三、滞后和略滞后事项");
}

TEST_CASE("Counties of one year stand ranked below the units") {
  NoticePaper notice = june_notice();
  notice.counties = {{1, true, "甲县", 35, Decimal(90), 0, Light::on_schedule},
                     {1, true, "乙县", 20, Decimal(90), 2, Light::unreported}};
  TextList lines = document_lines(build_dispatch_notice(notice)).list;
  CHECK(TextList(lines.begin() + 17, lines.begin() + 23) ==
        TextList{"body 戊局牵头的事项待下达或没有时限，不参加排名。",
                 "caption 县市区序时完成率排名", "table 县市区排名",
                 "| 名次 #head | 县市区 #head | 事项 #head | 序时完成率 #head | 未报送事项 #head | "
                 "亮灯 #head",
                 "| 并列1 | 甲县 | 35 | 90.00% | 0 | 按序时 #on_schedule",
                 "| 并列1 | 乙县 | 20 | 90.00% | 2 | 未报送 #unreported"});
}

TEST_CASE("A notice as text says in sentences what the paper has in tables") {
  CHECK(notice_text(june_notice()) ==
        "临江县2024年民生实事6月调度通报\n\n"
        "一、总体情况\n截至2024年6月底，3项民生实事中，按序时2项，滞后1项。\n"
        "二、单位排名\n按序时完成率（各事项进度与序时之比的平均，每项最多算100%）排名："
        "并列第1，甲局，100.00%；并列第1，乙局，100.00%；第3，丙局，40.00%。"
        "戊局牵头的事项待下达或没有时限，不参加排名。\n"
        "三、滞后和略滞后事项\n"
        "1.县3 丙事（丙局）：滞后，数完成20.00%，低于序时30.00个百分点。\n"
        "四、未报送单位\n应报3家，未报送1家：丁局（县4丁事）。请尽快补报。\n"
        "五、需要核对的数据\n1.县1 累计数较上月少。\n");
}
