// The account of a document: every character is something, and nothing is read twice.
#include <doctest/doctest.h>

#include <random>

#include "base/utf8.h"
#include "text/plan_reader.h"
#include "text/reading_lines.h"
#include "text/source_lines.h"

using namespace minsheng;

namespace {

// Empty where the marks are in order, apart, on character boundaries and cover all but white space.
std::string fault_of(std::string_view source, const std::vector<Mark>& marks) {
  size_t covered = 0;
  auto only_space = [&](size_t begin, size_t end) {
    for (size_t i = begin; i < end; i += decode_at(source, i).length) {
      if (!is_space(decode_at(source, i).code)) return false;
    }
    return true;
  };
  for (const Mark& mark : marks) {
    if (mark.span.begin < covered || mark.span.end <= mark.span.begin) return "not in order";
    if (mark.span.end > source.size()) return "beyond the end";
    if (!only_space(covered, mark.span.begin)) return "a character is left out";
    covered = mark.span.end;
  }
  return only_space(covered, source.size()) ? "" : "the end is left out";
}

std::string repeated(const std::string& text, size_t count) {
  std::string out;
  for (size_t i = 0; i < count; ++i) out += text;
  return out;
}

void check_reading(std::string_view source) {
  PlanReading reading = read_plan(source);
  std::string_view read = source.substr(0, std::min(source.size(), kLongestDocument));
  while (!read.empty() && read.size() < source.size() && (source[read.size()] & 0xC0) == 0x80) {
    read.remove_suffix(1);
  }
  CHECK(fault_of(read, reading.marks) == "");
  for (const Named<Item>& item : reading.items) CHECK(!item.record.spans.empty());
}

}  // namespace

TEST_CASE("Marks tell what each stretch was read as") {
  std::string source =
      "一、工作目标\n让群众满意。\n二、工作任务\n**1.** 新增托位 50 "
      "个，2025年底前完成。（牵头单位：县卫健局）\n";
  PlanReading reading = read_plan(source);
  CHECK(fault_of(source, reading.marks) == "");
  CHECK(marked(source, reading, MarkRole::prose) == "让群众满意。");
  CHECK(marked(source, reading, MarkRole::target) == "新增托位 50 个");
  CHECK(marked(source, reading, MarkRole::deadline) == "2025年底前");
  CHECK(marked(source, reading, MarkRole::lead) == "（牵头单位：县卫健局）");
  CHECK(marked(source, reading, MarkRole::unread) == "");
  CHECK(reading.items.at(0).record.lead_spans.size() == 1);
  Span lead = reading.items.at(0).record.lead_spans.at(0);
  CHECK(source.substr(lead.begin, lead.size()) == "县卫健局");
}

TEST_CASE("A text that is no plan is unread and says what to do") {
  std::string source = "今天天气很好。\n我们去公园。";
  PlanReading reading = read_plan(source);
  CHECK(marked(source, reading, MarkRole::unread) == "今天天气很好。 / 我们去公园。");
  CHECK(codes_of(reading) == "no-items unread-text");
  CHECK(codes_of(read_plan("")) == "no-items");
}

TEST_CASE("Any bytes give a reading whose marks account for every character") {
  check_reading("\xFF\xFE\x00\x01 一、\xE5\x9B 1.新增50个");
  check_reading("（（（（（（（牵头单位：县教育局");
  check_reading("1.\n2.\n3.\n（一）\n一、\n");
  check_reading("|||\n||\n|-|-|\n\t\t\n\t\n");
  check_reading("99999999999999999999万亿元以上，从从从由5提高到到10%%％");
  std::mt19937 random(20240320);
  const std::vector<std::string> pieces = {"一、",
                                           "（一）",
                                           "1.",
                                           "（2）",
                                           "\n",
                                           "\n\n",
                                           "新增",
                                           "50",
                                           "个",
                                           "%",
                                           "万",
                                           "元/月",
                                           "（牵头单位：",
                                           "县教育局",
                                           "）",
                                           "、",
                                           "，",
                                           "。",
                                           "；",
                                           "：",
                                           "\t",
                                           "|",
                                           "从",
                                           "提高到",
                                           "分别",
                                           "和",
                                           "其中",
                                           "“",
                                           "”",
                                           "《",
                                           "》",
                                           "序号",
                                           "工作任务",
                                           "牵头单位",
                                           "附件1",
                                           "2024年",
                                           "月",
                                           "日",
                                           "全覆盖",
                                           "由",
                                           "负责",
                                           "\xE5",
                                           "# ",
                                           "- ",
                                           "**",
                                           "第一件实事：",
                                           "一是",
                                           "二是",
                                           "①",
                                           "省级民生实事",
                                           "\"",
                                           "\t\"",
                                           "\"\t",
                                           "成员单位包括",
                                           "任召集人",
                                           " "};
  for (int round = 0; round < 300; ++round) {
    std::string source;
    size_t length = random() % 120;
    for (size_t i = 0; i < length; ++i) source += pieces[random() % pieces.size()];
    CAPTURE(source);
    check_reading(source);
  }
}

TEST_CASE("Hostile texts are read to the end") {
  check_reading(repeated("（", 100000));
  check_reading("1." + repeated("（", 50000) + repeated("）", 50000));
  check_reading("1." + repeated("新增50个、", 20000));
  check_reading("1." + repeated("全覆盖", 20000));
  check_reading("1." + repeated("责任单位：县教育局。", 10000));
  check_reading(repeated("1.\n", 50000));
  check_reading("一、工作任务\n" + repeated("**", 100000));
  check_reading(repeated("“", 60000) + repeated("，", 60000));
  check_reading("1." + repeated("由县教育局", 20000));
  check_reading(repeated("由", 100000));
  check_reading("序号\t任务\n" + repeated("1\t新增50个\n", 20000));
  check_reading(repeated("从5提高到", 20000));
  check_reading(repeated("\t\"甲\n", 40000));
  check_reading("序号\t任务\n" + repeated("1\t\"新增\n50个\"\n", 20000));
}

TEST_CASE("What lies behind the longest length is left out with a word") {
  std::string source = "一、工作任务\n1.新增50个。（牵头单位：县教育局）\n";
  source += repeated("民", kLongestDocument / 3 + 100);
  PlanReading reading = read_plan(source);
  CHECK(reading.diagnostics.back().code == "text-too-long");
  CHECK(reading.items.size() == 1);
}

TEST_CASE("A stray sentence between two items is unread, behind the last it is prose") {
  std::string source =
      "一、工作任务\n1.新增学位90个。（牵头单位：县教育局）\n天气很好。\n"
      "2.改造村小2所。（牵头单位：县教育局）\n请抓好落实。\n";
  PlanReading reading = read_plan(source);
  CHECK(marked(source, reading, MarkRole::unread) == "天气很好。");
  CHECK(marked(source, reading, MarkRole::prose) == "请抓好落实。");
  CHECK(codes_of(reading) == "unread-text");
}
