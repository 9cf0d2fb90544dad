// Papers to one unit: 督办单, 退回意见, 催办单.
#include <doctest/doctest.h>

#include "report/document_lines.h"
#include "report/reminder.h"
#include "report/return_remark.h"
#include "report/supervision_note.h"

using namespace minsheng;
using testing::document_lines;
using testing::Lines;

namespace {

PaperFrame frame_of(const std::string& title) {
  return {title, "县人社局", "2024年7月2日", "2024-07-02"};
}

}  // namespace

TEST_CASE("A supervision note leaves room for what is not said yet") {
  SupervisionPaper note;
  note.frame = frame_of("临江县2024年民生实事督办单");
  note.number = "2024-07";
  note.unit = "甲局";
  note.item = "县1 保障房";
  note.finding = "截至6月底，开工套数完成200套（33.33%）。";
  note.demand = "请落实措施。";
  note.issued = "2024年6月17日";
  note.due = "2024年7月1日";
  note.reply = "已开工。\n2024年6月28日";
  CHECK(document_lines(build_supervision_note(note)) ==
        Lines{"title 临江县2024年民生实事督办单", "subtitle 编号：2024-07", "addressee 甲局：",
              "body 现就下列事项予以督办，请在2024年7月1日前按要求整改，并书面回复。",
              "table 督办单", "| 督办单位 #head | 甲局 | 编号 #head | 2024-07",
              "| 签发日期 #head | 2024年6月17日 | 整改期限 #head | 2024年7月1日",
              "| 督办事项 #head | 县1 保障房 1x3",
              "| 存在问题 #head | 截至6月底，开工套数完成200套（33.33%）。 1x3",
              "| 督办要求 #head | 请落实措施。 1x3",
              "| 整改回复 #head | 已开工。⏎2024年6月28日 1x3",
              "| 核验情况 #head | ⏎⏎⏎（盖章）　　　　年　　月　　日 1x3",
              "| 办结意见 #head | ⏎⏎⏎（盖章）　　　　年　　月　　日 1x3",
              "seal 县人社局 2024年7月2日"});
}

TEST_CASE("A note that was not issued and has no due day names none") {
  SupervisionPaper note;
  note.unit = "甲局";
  Lines lines = document_lines(build_supervision_note(note));
  CHECK(lines.list[3] == "body 现就下列事项予以督办，请按要求整改，并书面回复。");
  CHECK(lines.list[6] == "| 签发日期 #head | — | 整改期限 #head | —");
}

TEST_CASE("What was returned stands line by line with its reason, a page for each unit") {
  ReturnRemarkPaper paper{frame_of("临江县2024年民生实事6月月报退回意见"),
                          "2024年6月",
                          {{"甲局",
                            {{"县1", "保障房", "开工套数", "200套", "累计数少于上月"},
                             {"县2", "就业", "就业", "", ""}}},
                           {"乙局", {{"县3", "托育", "托位", "10个", "单位写错"}}}}};
  CHECK(document_lines(build_return_remark(paper)) ==
        Lines{"title 临江县2024年民生实事6月月报退回意见", "addressee 甲局：",
              "body "
              "你单位报送的2024年6月民生实事月报，经审核有2条退回，意见如下。请改正后重新报送。",
              "table 退回意见",
              "| 编号 #head | 事项 #head | 指标 #head | 所报累计数 #head | 退回原因 #head",
              "| 县1 | 保障房 | 开工套数 | 200套 | 累计数少于上月", "| 县2 | 就业 | 就业 | — | —",
              "seal 县人社局 2024年7月2日", "page break",
              "title 临江县2024年民生实事6月月报退回意见", "addressee 乙局：",
              "body "
              "你单位报送的2024年6月民生实事月报，经审核有1条退回，意见如下。请改正后重新报送。",
              "table 退回意见",
              "| 编号 #head | 事项 #head | 指标 #head | 所报累计数 #head | 退回原因 #head",
              "| 县3 | 托育 | 托位 | 10个 | 单位写错", "seal 县人社局 2024年7月2日"});
  paper.units.clear();
  CHECK(document_lines(build_return_remark(paper)) ==
        Lines{"title 临江县2024年民生实事6月月报退回意见", "body 2024年6月没有退回的月报。",
              "seal 县人社局 2024年7月2日"});
}

TEST_CASE("A reminder says the same on paper and in a chat") {
  UnitReminder one{"丙局",
                   {{"6月民生实事月报还没有收到（报送日6月28日）：",
                     {"县3 法律援助（援助案件）"},
                     "请按时报送累计完成数和情况说明。"}}};
  CHECK(reminder_text(one) ==
        "丙局：\n6月民生实事月报还没有收到（报送日6月28日）：\n1.县3 法律援助（援助案件）\n"
        "请按时报送累计完成数和情况说明。\n谢谢支持！\n");
  CHECK(reminder_text({"乙局", {}}).empty());
  ReminderPaper paper{frame_of("临江县2024年民生实事催办单"), {one}, "不用催办。"};
  CHECK(document_lines(build_reminder(paper)) ==
        Lines{"title 临江县2024年民生实事催办单", "addressee 丙局：",
              "body 6月民生实事月报还没有收到（报送日6月28日）：",
              "body 1.县3 法律援助（援助案件）", "body 请按时报送累计完成数和情况说明。",
              "seal 县人社局 2024年7月2日"});
  paper.units.clear();
  CHECK(document_lines(build_reminder(paper)) ==
        Lines{"title 临江县2024年民生实事催办单", "body 不用催办。", "seal 县人社局 2024年7月2日"});
}
