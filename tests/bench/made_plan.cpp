#include "bench/made_plan.h"

#include <iterator>
#include <string_view>

#include "base/utf8.h"

namespace minsheng::bench {
namespace {

struct Work {
  const char* category;
  const char* verb;
  const char* what;
  const char* unit;
  const char* lead;
};

constexpr Work kWorks[] = {
    {"稳岗就业", "开展返乡人员技能培训", "技能培训", "人次", "县人社局"},
    {"稳岗就业", "扶持回乡创业门店", "创业门店", "家", "县人社局"},
    {"教育提质", "新增公办幼儿园学位", "幼儿园学位", "个", "县教育局"},
    {"教育提质", "改造村小食堂", "村小食堂", "所", "县教育局"},
    {"健康守护", "为农村妇女免费检查", "妇女检查", "人", "县卫健局"},
    {"健康守护", "建设村级卫生室", "村级卫生室", "个", "县卫健局"},
    {"一老一小", "建设社区助餐点", "社区助餐点", "个", "县民政局"},
    {"一老一小", "为高龄老人上门服务", "上门服务", "次", "县民政局"},
    {"出行畅通", "新修通村道路", "通村道路", "公里", "县交通运输局"},
    {"出行畅通", "新增公交候车亭", "公交候车亭", "座", "县交通运输局"},
    {"安居宜居", "改造老旧小区", "老旧小区", "户", "县住建局"},
    {"安居宜居", "更新老楼电梯", "老楼电梯", "台", "县住建局"},
    {"饮水灌溉", "清淤灌溉渠道", "灌溉渠道", "公里", "县水利局"},
    {"饮水灌溉", "建设集中供水点", "集中供水点", "处", "县水利局"},
    {"乡风文化", "送戏下乡演出", "送戏下乡", "场", "县文旅广体局"},
    {"乡风文化", "建设村级阅读角", "村级阅读角", "个", "县文旅广体局"},
};

constexpr const char* kLevels[] = {"省级", "市级", "县级"};
constexpr const char* kHan[] = {"一", "二", "三"};

const Work& work_of(size_t n) { return kWorks[n % std::size(kWorks)]; }

long value_of(size_t n) { return static_cast<long>(n * 37 % 900 + 12); }

// Sentences around the figure, as plans vary them.
std::string sentence_of(size_t n, const Work& work, const std::string& figure) {
  std::string verb = work.verb;
  switch (n % 4) {
    case 0:
      return verb + " " + figure + "，6 月底前完成选址，11 月底前全面完工。";
    case 1:
      return verb + figure + "以上，群众满意度不低于 95%。";
    case 2:
      return "坚持先急后缓、建管并重，" + verb + figure + "，并建立日常管护制度。";
    default:
      return verb + figure + "，投入资金 " + std::to_string(n % 40 + 3) +
             ".5 万元，覆盖率由 61.2% 提高到 80%。";
  }
}

std::string head() {
  return "云溪县2031年民生实事办理方案\n\n"
         "为把今年的民生实事办好办实，根据上级要求，结合本县实际，制定本方案。\n"
         "一、工作目标\n"
         "坚持尽力而为、量力而行，全力办好省、市、县三级重点民生实事。\n"
         "二、工作任务\n";
}

std::string tail() {
  return "三、推进机制\n"
         "成立民生实事工作专班，由县政府分管副县长任召集人，县发改局主要负责人任副召集人，"
         "成员单位包括县人社局、县教育局、县卫健局、县民政局、县交通运输局、县住建局、县水利局、"
         "县文旅广体局。专班办公室设在县发改局，实行一月一调度、一季一通报。\n";
}

std::string numbered_item(size_t n, size_t number) {
  MadeItem item = make_item(n);
  std::string lead = item.lead;
  if (n % 5 == 0) lead += "、县财政局";
  return "（" + std::to_string(number) + "）" + item.text + "（牵头单位：" + lead + "）\n";
}

std::string level_heading(size_t level) {
  return std::string("（") + kHan[level] + "）办好" + kLevels[level] + "重点民生实事\n";
}

std::string category_heading(size_t number, size_t n) {
  return std::to_string(number) + ". " + work_of(n).category + "\n";
}

// Items until the level's text has `wanted` characters; `n` goes on over the levels.
std::string level_part(size_t level, size_t wanted, size_t& n) {
  std::string text = level_heading(level);
  size_t length = count_characters(text);
  size_t categories = 0;
  for (size_t number = 1; length < wanted; ++number, ++n) {
    std::string lines = numbered_item(n, number);
    bool fresh = number == 1 || std::string_view(work_of(n).category) != work_of(n - 1).category;
    if (fresh) lines = category_heading(++categories, n) + lines;
    length += count_characters(lines);
    text += lines;
  }
  return text;
}

}  // namespace

MadeItem make_item(size_t n) {
  const Work& work = work_of(n);
  MadeItem item;
  item.value = value_of(n);
  item.phrase = std::to_string(item.value) + work.unit;
  item.title = std::string(work.verb) + item.phrase;
  item.text = sentence_of(n, work, std::to_string(item.value) + " " + work.unit);
  item.indicator = work.what;
  item.unit = work.unit;
  item.lead = work.lead;
  item.category = work.category;
  return item;
}

std::string make_plan(size_t characters) {
  size_t fixed = count_characters(head()) + count_characters(tail());
  size_t wanted = characters > fixed ? characters - fixed : 0;
  std::string text = head();
  size_t n = 0;
  for (size_t level = 0; level < std::size(kLevels); ++level) {
    text += level_part(level, (wanted + 2) / std::size(kLevels), n);
  }
  return text + tail();
}

}  // namespace minsheng::bench
