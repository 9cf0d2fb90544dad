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

TEST_CASE("what is really done stands beside the task, more of it too") {
  CHECK(figures_of("新增学位900个，实际新增960个，超额完成年度任务。") ==
        "  960/900 个 | 新增学位\n");
}

TEST_CASE("stages, parts and other things are no tasks of each other") {
  CHECK(figures_of("城市建设。开工公园5座，已完工3座，完成率60%。") ==
        "  5 座 | 开工公园\n  3 座 60% | 城市建设完工\n");
  CHECK(figures_of("城市建设。改造小区5个，已为3个小区加装电梯。") ==
        "  5 个 | 改造小区数\n  3 个 | 小区加装电梯\n");
  CHECK(figures_of("城市建设。本月新建公园2座，已建成1座。") ==
        "  2 座 | 本月新建公园\n  1 座 | 城市建设建成\n");
}

TEST_CASE("more than the task may be done, and 公共 is no word of doing") {
  CHECK(figures_of("新增托位500个。新增托位600个。") == "  600/500 个 | 新增托位\n");
  CHECK(figures_of("新投放公共自行车300辆。已新投放公共自行车150辆，完成率50%。") ==
        "  150/300 辆 50% | 新投放公共自行车\n");
}

TEST_CASE("what is under way beside what is done is not done") {
  CHECK(figures_of("新建公园。已建成公园1座，另1座正在施工。") ==
        "  1 座 | 建成公园\n  -/1 座 | 另正在施工\n");
}

TEST_CASE("rates of a stage and percents in brackets belong to what was counted right before") {
  CHECK(figures_of("农村公路。已完工30公里，完工率60%。") == "  30 公里 60% | 农村公路完工里程\n");
  CHECK(figures_of("新建公园。已竣工5座，竣工率达50%。") == "  5 座 50% | 新建公园竣工\n");
  CHECK(figures_of("城市书房。完成8个（53%）。") == "  8 个 53% | 完成\n");
  CHECK(figures_of("背街小巷。已完成120条（占95%）。") == "  120 条 95% | 完成\n");
  CHECK(figures_of("住院救助。救助900人（男性占53%）。") ==
        "  900 人 | 住院救助人数\n  53 % | 男性比例\n");
}

TEST_CASE("one percent behind a list of two things is shared") {
  CHECK(figures_of("城市建设。新建公园2座、绿道10公里，完成年度任务的50%。") ==
        "  2 座 50% | 新建公园 shared\n  10 公里 50% | 新建绿道里程 shared\n");
  CHECK(figures_of("计划新增学位600个，目前竣工学校4所、新增学位240个，完成率40%。") ==
        "  4 所 | 竣工学校\n  240/600 个 40% | 新增学位\n");
}

TEST_CASE("how many tasks reached a percent is no figure") {
  CHECK(figures_of("总体情况。完成进度在60%到80%之间的有1项。") == "");
  CHECK(figures_of("总体情况。完成率100%的5项，80%以上的有3项，50%以下的2项。") == "");
}

std::string bulletin_of(const std::string& body) {
  PlanReading reading = read_document("柳溪县2024年民生实事进展情况通报\n" + body);
  std::string out;
  for (const Named<Group>& group : reading.groups) out += "[" + group.record.heading + "]\n";
  return out + entries_as_lines(reading);
}

TEST_CASE("labels below an entry tell its task and its progress, and are no text of it") {
  const std::string first =
      "1.新建公园4座。\n责任单位：县住建局\n进展情况：已建成2座，完成年度目标的50%。\n";
  const std::string second =
      "2.托育服务。\n目标任务：新增托位500个。\n完成情况：已新增托位400个，完成率80%。\n"
      "下一步：年底前再新增托位100个。\n";
  CHECK(bulletin_of(first + second) ==
        "[]\n1. | - | 新建公园4座。已建成2座，完成年度目标的50%。\n  2/4 座 50% | 新建公园\n"
        "2. | - | 托育服务。新增托位500个。已新增托位400个，完成率80%。\n"
        "  400/500 个 80% | 新增托位\n");
  CHECK(bulletin_of("一、县级实事\n" + first) ==
        "[一、县级实事]\n一、1. | - | 新建公园4座。已建成2座，完成年度目标的50%。\n"
        "  2/4 座 50% | 新建公园\n");
}

TEST_CASE("a unit in brackets or inside a sentence is no label, and one swallows no progress") {
  const std::string front = "一、县级实事\n1.";
  CHECK(
      bulletin_of(front +
                  "托育服务，牵头单位：县卫健局。其中，新增托位400个（责任单位：县教育局）。\n") ==
      "[一、县级实事]\n一、1. | - | 托育服务，牵头单位：县卫健局。其中，新增托位400个"
      "（责任单位：县教育局）。\n  400 个 | 新增托位\n");
  CHECK(bulletin_of(front + "托育服务。责任单位：县卫健局。已新增托位400个。\n") ==
        "[一、县级实事]\n一、1. | - | 托育服务。已新增托位400个。\n  400 个 | 新增托位\n");
}

TEST_CASE("entries that stand below no heading are no headings themselves") {
  CHECK(bulletin_of("（一）已新增老年助餐点235个，完成年度任务的47%。\n"
                    "（二）已改造管网6公里，完成年度任务的60%。\n（三）新建书房2家。\n") ==
        "[]\n（一） | - | 已新增老年助餐点235个，完成年度任务的47%。\n"
        "  235 个 47% | 新增老年助餐点\n"
        "（二） | - | 已改造管网6公里，完成年度任务的60%。\n  6 公里 60% | 管网改造长度\n"
        "（三） | - | 新建书房2家。\n  2 家 | 新建书房\n");
}

TEST_CASE("a name with a full stop and its sentences below is an entry") {
  CHECK(bulletin_of("已完成2项：\n1.城区充电桩项目。\n已建成充电桩500个，投入使用。\n"
                    "2.第四幼儿园项目。\n已竣工交付，新增学位360个。\n") ==
        "[]\n1. | - | 城区充电桩项目。已建成充电桩500个，投入使用。\n  500 个 | 建成充电桩\n"
        "2. | - | 第四幼儿园项目。已竣工交付，新增学位360个。\n  360 个 | 新增学位\n");
}

TEST_CASE("where nothing is numbered each paragraph that tells of things done is an entry") {
  CHECK(bulletin_of("今年以来，县委、县政府高度重视20件民生实事，有关情况如下：\n"
                    "累计完成投资2.5亿元，占全年计划的60%。\n"
                    "新增残疾人就业57人，康复救助残疾儿童270人；\n更新改造燃气管道40.6公里。\n"
                    "各单位要高度重视，加快进度。\n") ==
        "[]\n- | - | 累计完成投资2.5亿元，占全年计划的60%。\n  250000000 元 60% | 投资\n"
        "- | - | 新增残疾人就业57人，康复救助残疾儿童270人；\n  57 人 | 新增残疾人就业人数\n"
        "  270 人 | 康复救助残疾儿童人数\n"
        "- | - | 更新改造燃气管道40.6公里。\n  40.6 公里 | 燃气管道更新改造长度\n");
}

TEST_CASE("a ranking of places is no list of entries") {
  CHECK(bulletin_of("一、县级实事\n1.新增学位300个，完成年度目标的50%。\n二、排名情况\n"
                    "进度排名前三的乡镇：1、白石镇；2、五里镇；3、南河镇。\n") ==
        "[一、县级实事]\n一、1. | - | 新增学位300个，完成年度目标的50%。\n"
        "  300 个 50% | 新增学位\n");
}

}  // namespace
}  // namespace minsheng
