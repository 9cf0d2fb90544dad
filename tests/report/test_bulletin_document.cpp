// The paper of a bulletin: its text, its document, and the way back through the reader.
#include <doctest/doctest.h>

#include "report/bulletin_document.h"
#include "report/bulletin_lines.h"
#include "text/bulletin_reader.h"

namespace minsheng {
namespace {

using testing::entry_lines;

BulletinContent small_bulletin() {
  BulletinContent content;
  content.head = {"临江县民生实事工作专报", "第3期", "临江县民生实事工作专班办公室",
                  "2024年6月30日"};
  content.headlines = {"工作要闻", {"6月19日，县政府召开联席会议，35人参加。"}};
  content.progress_heading = "工作进展";
  content.summary = {
      "截至6月28日，全县3件民生实事综合进度58.43%。已报送的3件中，已完成1件，滞后2件。"};
  content.sections = {
      {"省级重点民生实事",
       {{"提高教育质量", "补充电脑。已配置电脑120台，完成全年任务的24.00%。"},
        {"促进就业",
         "城镇就业。城镇新增就业人数已达900人，完成全年任务的60.00%；农民工培训已完成50人。"}}},
      {"县级重点民生实事", {{"", "送戏下乡。已开展演出31场，完成率62.00%。"}}},
      {"保障重点群体就业", {}}};
  content.columns = {{"县直单位工作动态", {"县水利局：启动水权确权。"}},
                     {"乡镇工作动态", {}},
                     {"存在问题", {"县住建局：资金尚未到位。"}}};
  content.seal = {"临江县民生实事工作专班办公室（临江县人社局代章）", "2024年6月30日"};
  content.imprint = {"抄送：市民生实事工作专班办公室"};
  return content;
}

TEST_CASE("a bulletin is one text: head, numbered body, foot, without what is empty") {
  CHECK(bulletin_text(small_bulletin()) ==
        "临江县民生实事工作专报\n第3期\n临江县民生实事工作专班办公室\n2024年6月30日\n"
        "\n"
        "一、工作要闻\n"
        "6月19日，县政府召开联席会议，35人参加。\n"
        "二、工作进展\n"
        "截至6月28日，全县3件民生实事综合进度58.43%。已报送的3件中，已完成1件，滞后2件。\n"
        "（一）省级重点民生实事\n"
        "1.提高教育质量\n"
        "（1）补充电脑。已配置电脑120台，完成全年任务的24.00%。\n"
        "2.促进就业\n"
        "（2）城镇就业。城镇新增就业人数已达900人，完成全年任务的60.00%；农民工培训已完成50人。\n"
        "（二）县级重点民生实事\n"
        "1.送戏下乡。已开展演出31场，完成率62.00%。\n"
        "三、县直单位工作动态\n"
        "县水利局：启动水权确权。\n"
        "四、存在问题\n"
        "县住建局：资金尚未到位。\n"
        "\n"
        "临江县民生实事工作专班办公室（临江县人社局代章）\n2024年6月30日\n"
        "抄送：市民生实事工作专班办公室");
}

TEST_CASE("the text of a bulletin becomes masthead, headings by their numbers, seal and imprint") {
  Document document = bulletin_document(bulletin_text(small_bulletin()));
  CHECK(document.title == "临江县民生实事工作专报第3期");
  CHECK(std::get<Masthead>(document.blocks.front()) == small_bulletin().head);
  CHECK(std::get<Imprint>(document.blocks.back()).lines == small_bulletin().imprint);
  CHECK(std::get<SealLine>(document.blocks[document.blocks.size() - 2]) == small_bulletin().seal);
  std::string roles;
  for (const DocBlock& block : document.blocks) {
    const auto* words = std::get_if<DocParagraph>(&block);
    if (!words) continue;
    roles += words->role == TextRole::body       ? "."
             : words->role == TextRole::heading1 ? "1"
             : words->role == TextRole::heading2 ? "2"
                                                 : "3";
  }
  CHECK(roles == "1.1.23.3.2.1.1.");
}

TEST_CASE("an empty bulletin and a text of another shape are still documents") {
  Document empty = bulletin_document(bulletin_text({}));
  REQUIRE(empty.blocks.size() == 2);
  CHECK(std::get<Masthead>(empty.blocks.front()) == Masthead{});
  Document other = bulletin_document("一段话。");
  REQUIRE(other.blocks.size() == 1);
  CHECK(text_of(std::get<DocParagraph>(other.blocks[0])) == "一段话。");
}

TEST_CASE("a bulletin without an issuer keeps its foot") {
  BulletinContent content = small_bulletin();
  content.seal = {"", "2024年6月30日"};
  content.imprint = {"", "2024年6月30日印发"};
  Document document = bulletin_document(bulletin_text(content));
  CHECK(std::get<SealLine>(document.blocks[document.blocks.size() - 2]) == content.seal);
  CHECK(std::get<Imprint>(document.blocks.back()).lines == TextList{"2024年6月30日印发"});
}

TEST_CASE("what people typed cannot break the frame of a bulletin") {
  BulletinContent content = small_bulletin();
  content.headlines.paragraphs = {"第一段。\n\n\n第二段。"};
  content.head.name = "名称\n\n换行";
  Document document = bulletin_document(bulletin_text(content));
  CHECK(std::get<Masthead>(document.blocks.front()).name == "名称  换行");
  CHECK(text_of(std::get<DocParagraph>(document.blocks[2])) == "第一段。");
  CHECK(text_of(std::get<DocParagraph>(document.blocks[3])) == "第二段。");
  CHECK(std::get<SealLine>(document.blocks[document.blocks.size() - 2]) == content.seal);
}

TEST_CASE("the bulletin reader reads a written bulletin back: head, sections, figures, news") {
  std::string text = testing::plain_text(bulletin_document(bulletin_text(small_bulletin())));
  PlanReading reading = read_bulletin(text);
  CHECK(reading.bulletin.title == "临江县民生实事工作专报");
  CHECK(reading.bulletin.number == "第3期");
  CHECK(reading.bulletin.issuer == "临江县民生实事工作专班办公室");
  CHECK(reading.bulletin.issued == "2024-06-30");
  CHECK(reading.bulletin.as_of == "2024-06-28");
  CHECK(entry_lines(reading) ==
        std::vector<std::string>{"120 台 24%", "900 人 60% / 50 人", "31 场 62%"});
  std::string news;
  for (const Named<News>& one : reading.news) {
    news += std::to_string(static_cast<int>(one.record.kind)) + one.record.unit + "|";
  }
  CHECK(news == "0|1县水利局|3|");
}

}  // namespace
}  // namespace minsheng
