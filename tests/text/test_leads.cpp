// Who does it, in all wordings.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/leads.h"

using namespace minsheng;

namespace {

// "leads | support | deadline | notes | what is left of the text"
std::string leads(std::string_view source, bool first_leads = false) {
  CleanText text;
  append_source(text, source, {0, static_cast<uint32_t>(source.size())}, true);
  LeadReading found = find_leads(text, {0}, first_leads);
  auto names = [&](const std::vector<Range>& ranges) {
    std::vector<std::string> out;
    for (const Range& range : ranges) out.push_back(to_utf8(text, range));
    return join(out, "、");
  };
  std::string rest;
  size_t at = 0;
  for (const Range& cut : found.cut) {
    rest += to_utf8(text, {at, cut.begin});
    at = cut.end;
  }
  rest += to_utf8(text, {at, text.size()});
  return names(found.lead) + " | " + names(found.support) + " | " + to_utf8(text, found.deadline) +
         " | " + names(found.notes) + " | " + rest;
}

}  // namespace

TEST_CASE("A bracket with a label names the leads and leaves the text") {
  CHECK(leads("新建学校2所。（牵头单位：县教育局、县住建局）") ==
        "县教育局、县住建局 |  |  |  | 新建学校2所。");
  CHECK(leads("新建学校2所。(牵头单位:县教育局）") == "县教育局 |  |  |  | 新建学校2所。");
  CHECK(leads("新建学校2所。【责任单位：县教育局】") == "县教育局 |  |  |  | 新建学校2所。");
  CHECK(leads("新建学校2所。（牵头单位：县教\n\n育局）") == "县教育局 |  |  |  | 新建学校2所。");
}

TEST_CASE("Duty units lead only where nobody else does") {
  CHECK(leads("新建。（牵头单位：县教育局；责任单位：县发改局、县财政局）") ==
        "县教育局 | 县发改局、县财政局 |  |  | 新建。");
  CHECK(leads("新建。责任单位：县教育局，配合单位：县财政局") ==
        "县教育局 | 县财政局 |  |  | 新建。");
  CHECK(leads("新建。责任单位：县教育局 县财政局") == "县教育局、县财政局 |  |  |  | 新建。");
  CHECK(leads("新建。（责任单位：县教育局、县财政局）", true) ==
        "县教育局 | 县财政局 |  |  | 新建。");
}

TEST_CASE("Verbs behind the names do as well as labels") {
  CHECK(leads("筛查率达90%以上（县卫健局牵头）。") == "县卫健局 |  |  |  | 筛查率达90%以上。");
  CHECK(leads("新建。（县人社局牵头，县教育局、县财政局配合）") ==
        "县人社局 | 县教育局、县财政局 |  |  | 新建。");
  CHECK(leads("改造管网20公里。由县水利局负责落实。") == "县水利局 |  |  |  | 改造管网20公里。");
  CHECK(leads("改造管网20公里，由县水利局牵头负责。") == "县水利局 |  |  |  | 改造管网20公里。");
  CHECK(leads("办展会6场。具体由县商务局会同有关部门负责。") == "县商务局 |  |  |  | 办展会6场。");
  CHECK(leads("改造。（县住建局、县城管局按职责分工负责）") ==
        "县住建局、县城管局 |  |  |  | 改造。");
}

TEST_CASE("A bracket of nothing but units at the end names the leads") {
  CHECK(leads("建成车位55个。（区住建局、区城管局）") ==
        "区住建局、区城管局 |  |  |  | 建成车位55个。");
  CHECK(leads("服务乡镇（街道）群众") == " |  |  |  | 服务乡镇（街道）群众");
}

TEST_CASE("Deadlines and persons behind their labels are no units") {
  CHECK(leads("整治街巷28条（牵头单位:区城管局；完成时限:2025年11月）") ==
        "区城管局 |  | 2025年11月 |  | 整治街巷28条");
  CHECK(leads("整治。（责任领导：张某；责任单位：县住建局）") ==
        "县住建局 |  |  | 责任领导：张某 | 整治。");
}

TEST_CASE("Names keep their brackets and their 和, and lose 等单位") {
  CHECK(leads("养护。（牵头单位：县公路建设和养护中心）") ==
        "县公路建设和养护中心 |  |  |  | 养护。");
  CHECK(leads("养护。（牵头单位：县交通局和县公路局等单位）") ==
        "县交通局、县公路局 |  |  |  | 养护。");
  CHECK(leads("养护。（责任单位：各乡镇（街道）、县交通局）") ==
        "各乡镇（街道）、县交通局 |  |  |  | 养护。");
}

TEST_CASE("A bracket that tells something else stays in the text") {
  CHECK(leads("建设安防设施102公里（含标志标牌）。") ==
        " |  |  |  | 建设安防设施102公里（含标志标牌）。");
  CHECK(leads("改造小区27个（楼房由业主自行协商加装电梯）。") ==
        " |  |  |  | 改造小区27个（楼房由业主自行协商加装电梯）。");
}

TEST_CASE("Labels of unknown words count by their make") {
  CHECK(leads("新建学校。（牵头领导：王大明，牵头单位：县人社局，数据提供单位：县统计局）") ==
        "县人社局 |  |  | 牵头领导：王大明、数据提供单位：县统计局 | 新建学校。");
  CHECK(leads("新建学校。（牵头责任单位：县教育局，协同配合责任单位：县财政局）") ==
        "县教育局 | 县财政局 |  |  | 新建学校。");
  CHECK(leads("新建学校。主要责任单位：县教育局 协同责任单位：县财政局") ==
        "县教育局 | 县财政局 |  |  | 新建学校。");
  CHECK(leads("新建学校。责任单位：县人社局 主要责任人：毛杰") ==
        "县人社局 |  |  | 主要责任人：毛杰 | 新建学校。");
  CHECK(leads("各责任单位：要抓好落实。") == " |  |  |  | 各责任单位：要抓好落实。");
}

TEST_CASE("A mark behind a name tells who leads the list") {
  CHECK(leads("新建公厕。责任单位：县城管局（牵头）、县住建局") ==
        "县城管局 | 县住建局 |  |  | 新建公厕。");
  CHECK(leads("新建公厕。（责任单位：县人社局、县财政局（列第一位者为牵头单位，下同））", true) ==
        "县人社局 | 县财政局 |  |  | 新建公厕。");
  CHECK(leads("新建公厕。责任单位：县城管局、各乡、镇人民政府") ==
        "县城管局、各乡、镇人民政府 |  |  |  | 新建公厕。");
  CHECK(leads("新建公厕。责任单位：县城管局、各乡镇（街道）") ==
        "县城管局、各乡镇（街道） |  |  |  | 新建公厕。");
}

TEST_CASE("Who does it may stand in front of what is done") {
  CHECK(leads("滨河路项目由王大明副县长负责，县交通运输局牵头，县财政局配合，改造道路8公里。") ==
        "县交通运输局 | 县财政局 |  | 王大明副县长负责 | 滨河路项目改造道路8公里。");
  CHECK(leads("垃圾清运由县城管局牵头，新增车辆5台。") ==
        "县城管局 |  |  |  | 垃圾清运新增车辆5台。");
  CHECK(leads("水费由每吨2元，调整为每吨3元。") == " |  |  |  | 水费由每吨2元，调整为每吨3元。");
}
