// Prose as offices paste it: notices with their own numbers, titles over two lines, lists without
// breaks. Each a short document made up for the test.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

namespace {

// "no | leads | support units | deadline | text" of each item.
std::string items_of(std::string_view document) {
  std::string lines = items_as_lines(read_plan(document));
  size_t group_end = lines.find('\n');
  return group_end == std::string::npos ? lines : lines.substr(group_end + 1);
}

std::string items_below_title(const std::string& list) {
  return items_of("青河县2024年民生实事\n" + list);
}

}  // namespace

TEST_CASE("A chapter of aims whose points name units holds items") {
  CHECK(items_as_lines(read_plan(R"(青河县2024年民生实事
一、主要预期目标
1.城镇新增就业1500人。（牵头单位：县人社局）
二、重点工作
2.新增学位300个。（牵头单位：县教育局）
)")) == "[县级] 一、主要预期目标\n"
        "1. | - | 县人社局 | - | - | 城镇新增就业1500人。\n"
        "[县级] 二、重点工作\n"
        "2. | - | 县教育局 | - | - | 新增学位300个。\n");
  // Aims without units stay aims.
  CHECK(items_of("青河县2024年民生实事\n一、工作目标\n1.群众满意度达到95%。\n二、重点任务\n"
                 "1.新增学位300个。（牵头单位：县教育局）\n") ==
        "1. | - | 县教育局 | - | - | 新增学位300个。\n");
}

TEST_CASE("The first item of a list may begin with digits") {
  CHECK(items_below_title("1.12个小区加装电梯。（牵头单位：县住建局）\n"
                          "2.新建公厕5座。（牵头单位：县城管局）\n") ==
        "1. | - | 县住建局 | - | - | 12个小区加装电梯。\n"
        "2. | - | 县城管局 | - | - | 新建公厕5座。\n");
  CHECK(items_below_title(
            "1.改造道路。\n1.5公里为主干道。\n2.新建公厕5座。（牵头单位：县城管局）\n") ==
        "1. | - | - | - | - | 改造道路。1.5公里为主干道。\n"
        "2. | - | 县城管局 | - | - | 新建公厕5座。\n");
}

TEST_CASE("01 and a blank in front of an item") {
  CHECK(items_below_title("01 新建幼儿园2所。\n02 新建公厕5座。\n") ==
        "01 | - | - | - | - | 新建幼儿园2所。\n"
        "02 | - | - | - | - | 新建公厕5座。\n");
}

TEST_CASE("What a notice asks for is no item of the plan behind it") {
  PlanReading reading = read_plan(R"(青河县人民政府办公室关于印发青河县2024年民生实事实施方案的通知
各镇人民政府，县直各单位：
一、提高认识。各单位要高度重视，于3月15日前报送方案。
二、狠抓落实。县政府办将10项工作逐月通报。
青河县2024年民生实事实施方案（共计2项）
1.城镇新增就业1500人。（牵头单位：县人社局）
2.新增学位300个。（牵头单位：县教育局）
)");
  CHECK(reading.plan.title == "青河县2024年民生实事实施方案");
  CHECK(reading.items.size() == 2);
  REQUIRE(!reading.items.empty());
  CHECK(reading.items[0].record.text == "城镇新增就业1500人。");
  CHECK(reading.items.back().record.text == "新增学位300个。");
}

TEST_CASE("A list without line breaks") {
  std::string expected =
      "1. | - | 县教育局 | - | - | 新增学位300个。\n"
      "2. | - | 县城管局 | - | - | 新建公厕5座。\n";
  CHECK(items_of("青河县2024年民生实事 1.新增学位300个。（责任单位：县教育局） "
                 "2.新建公厕5座。（责任单位：县城管局）\n") == expected);
  CHECK(items_below_title("一、新增学位300个。（责任单位：县教育局）"
                          "二、新建公厕5座。（责任单位：县城管局）\n") ==
        "一、 | - | 县教育局 | - | - | 新增学位300个。\n"
        "二、 | - | 县城管局 | - | - | 新建公厕5座。\n");
  CHECK(items_below_title(
            "今年3件实事分别为：一是新增学位300个；二是新建公厕5座；三是改造道路8公里。\n") ==
        "一是 | - | - | - | - | 新增学位300个；\n"
        "二是 | - | - | - | - | 新建公厕5座；\n"
        "三是 | - | - | - | - | 改造道路8公里。\n");
}

TEST_CASE("As many things between semicolons as were announced are items") {
  CHECK(items_below_title(
            "这三件实事分别是：新增学位300个；新建公厕5座，改造2座；改造道路8公里。\n") ==
        "- | - | - | - | - | 新增学位300个；\n"
        "- | - | - | - | - | 新建公厕5座，改造2座；\n"
        "- | - | - | - | - | 改造道路8公里。\n");
  CHECK(items_below_title("“三件实事”具体为：新增学位300个；新建公厕5座；改造道路8公里。\n") ==
        "- | - | - | - | - | 新增学位300个；\n"
        "- | - | - | - | - | 新建公厕5座；\n"
        "- | - | - | - | - | 改造道路8公里。\n");
  CHECK(items_below_title("办好5件实事，包括：新增学位300个；新建公厕5座；改造道路8公里。\n") ==
        "");
}

TEST_CASE("Items without numbers, each above its units") {
  CHECK(items_below_title("新建幼儿园2所，新增学位300个。\n责任单位：县教育局\n"
                          "新建公厕5座。\n责任单位：县城管局\n完成时限：10月底前\n") ==
        "- | - | 县教育局 | - | - | 新建幼儿园2所，新增学位300个。\n"
        "- | - | 县城管局 | - | 10月底前 | 新建公厕5座。\n");
}

TEST_CASE("Words that close a document are no part of its last item") {
  CHECK(items_below_title("一、新建公厕5座。\n二、改造农村公路30公里。\n现予公告。\n"
                          "青河县人民代表大会主席团\n") ==
        "一、 | - | - | - | - | 新建公厕5座。\n"
        "二、 | - | - | - | - | 改造农村公路30公里。\n");
}

TEST_CASE("Titles over two lines, in lists of annexes and of other endings") {
  auto title = [](const std::string& front) {
    return read_plan(
               front +
               "\n1.新增学位300个。（牵头单位：县教育局）\n2.新建公厕5座。（牵头单位：县城管局）\n")
        .plan.title;
  };
  CHECK(title("青河县2024年重点工作\n及民生实事任务分解方案") ==
        "青河县2024年重点工作及民生实事任务分解方案");
  CHECK(title("青河县人民政府办公室关于印发\n2024年为民办好十件实事实施方案的通知") ==
        "2024年为民办好十件实事实施方案");
  CHECK(title("青河县2024年民生实事工作方案\n现印发给你们。\n附件：1.2024年重点工作责任分解\n"
              "2.2024年民生实事责任分解") == "青河县2024年民生实事工作方案");
  CHECK(title("青河县2024年民生实事目标任务分解") == "青河县2024年民生实事目标任务分解");
  CHECK(title("青河县人民政府关于印发《青河县2024年民生提升重点工作任务》的通知") ==
        "青河县2024年民生提升重点工作任务");
  CHECK(title("特此通知。") == "");
}

TEST_CASE("市委市政府 is no place") {
  auto place = [](const std::string& title) {
    return read_plan(title + "\n1.新增学位300个。\n2.新建公厕5座。\n").plan.jurisdiction;
  };
  CHECK(place("2024年市委市政府为民兴办10件实事") == "");
  CHECK(place("2024年青河市委市政府为民办实事") == "青河市");
}

TEST_CASE("A heading that says whose work follows") {
  CHECK(
      items_below_title("一、县人社局牵头工作（2项）\n1.城镇新增就业1500人。\n2.技能培训300人次。\n"
                        "二、县教育局牵头工作（1项）\n1.新增学位300个。\n") ==
      "一、1. | 县人社局牵头工作（2项） | 县人社局 | - | - | 城镇新增就业1500人。\n"
      "一、2. | 县人社局牵头工作（2项） | 县人社局 | - | - | 技能培训300人次。\n"
      "二、1. | 县教育局牵头工作（1项） | 县教育局 | - | - | 新增学位300个。\n");
}

TEST_CASE("An item right above a table stays an item") {
  CHECK(items_below_title(
            "1.新增学位300个。（牵头单位：县教育局）\n2.改造小区12个。（牵头单位：县住建局）\n"
            "序号\t项目\t牵头单位\n3\t新建公厕5座\t县城管局\n4\t新建公园2座\t县林业局\n") ==
        "1. | - | 县教育局 | - | - | 新增学位300个。\n"
        "2. | - | 县住建局 | - | - | 改造小区12个。\n"
        "3 | - | 县城管局 | - | - | 新建公厕5座\n"
        "4 | - | 县林业局 | - | - | 新建公园2座\n");
}
