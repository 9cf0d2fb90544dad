// Numbers with units, comparisons and baselines; and numbers that promise nothing.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/quantity.h"

using namespace minsheng;

namespace {

std::string op_sign(TargetOp op) {
  constexpr const char* kSigns[] = {"-", "=", ">=", "<=", "about"};
  return kSigns[static_cast<size_t>(op)];
}

// "op value unit[<-baseline][..upper]" for each, joined by "; ".
std::string quantities(std::string_view source) {
  CleanText text;
  append_source(text, source, {0, static_cast<uint32_t>(source.size())}, true);
  std::vector<std::string> out;
  for (const Quantity& one : find_quantities(text).quantities) {
    std::string line = op_sign(one.op) + " " + one.value.to_string() + " " + to_utf8(one.unit);
    if (one.baseline) line += "<-" + one.baseline->to_string();
    if (one.upper) line += ".." + one.upper->to_string();
    out.push_back(line);
  }
  return join(out, "; ");
}

}  // namespace

TEST_CASE("万 and 亿 are multiplied out and the unit stays as printed") {
  CHECK(quantities("改善灌溉面积3.94万亩") == "= 39400 亩");
  CHECK(quantities("投资1.2亿元") == "= 120000000 元");
  CHECK(quantities("建设渠道50.4km") == "= 50.4 km");
  CHECK(quantities("免费培训5000人次") == "= 5000 人次");
  CHECK(quantities("配备设备200台（套）") == "= 200 台（套）");
  CHECK(quantities("补贴标准90元/月·人") == "= 90 元/月·人");
}

TEST_CASE("Words of comparison stand before or behind the number") {
  CHECK(quantities("标准不低于700元/月") == ">= 700 元/月");
  CHECK(quantities("事项达到100个以上") == ">= 100 个");
  CHECK(quantities("证照超过35类") == ">= 35 类");
  CHECK(quantities("用户突破数达8万户") == ">= 80000 户");
  CHECK(quantities("失业率控制在5.5%以内") == "<= 5.5 %");
  CHECK(quantities("死亡率6‰以下") == "<= 6 ‰");
  CHECK(quantities("资金约251.82万元") == "about 2518200 元");
  CHECK(quantities("涉及居民6800余户") == "about 6800 户");
  CHECK(quantities("岗位3000个左右") == "about 3000 个");
  CHECK(quantities("管理率≥90%") == ">= 90 %");
}

TEST_CASE("From A to B is one number with a baseline") {
  CHECK(quantities("从不低于650元/月提高到不低于700元/月") == ">= 700 元/月<-650");
  CHECK(quantities("签约率由62.5%提高到70%以上") == ">= 70 %<-62.5");
  CHECK(quantities("学位从800个扩大到1200个") == "= 1200 个<-800");
  CHECK(quantities("标准从650提高到700元/月") == "= 700 元/月<-650");
  CHECK(quantities("由每人每月720元提高到每人每月760元") == "= 760 元/人·月<-720");
}

TEST_CASE("A list after 分别 shares unit and comparison") {
  CHECK(quantities("标准分别不低于770元/月和520元/月") == ">= 770 元/月; >= 520 元/月");
  CHECK(quantities("标准分别为770和520元/月") == "= 770 元/月; = 520 元/月");
  CHECK(quantities("覆盖率分别达到95%、90%以上") == ">= 95 %; >= 90 %");
  CHECK(quantities("标准分别达到每人每月750元、580元") == "= 750 元/人·月; = 580 元/人·月");
}

TEST_CASE("A range counts from its lower end and remembers the upper") {
  CHECK(quantities("增长7.5%—8%") == ">= 7.5 %..8");
  CHECK(quantities("建设急救站3—5个") == ">= 3 个..5");
}

TEST_CASE("Number characters count behind a verb or at the end of their clause") {
  CHECK(quantities("新建两所小学、三所幼儿园") == "= 2 所; = 3 所");
  CHECK(quantities("改造厕所十二座，美化环境") == "= 12 座");
  CHECK(quantities("提高残疾人两项补贴标准") == "");
  CHECK(quantities("分为六类群体") == "");
}

TEST_CASE("Numbers in names, dates, codes and thresholds are no promise") {
  CHECK(quantities("10千伏及以下配电网、第十二小学、G107国道") == "");
  CHECK(quantities("打造“15分钟便民生活圈”") == "");
  CHECK(quantities("根据DB43/T 2755.1—2023要求、政办发〔2021〕25号") == "");
  CHECK(quantities("2024年12月31日前，每月25日前报送") == "");
  CHECK(quantities("深化20户以上自然村4G网络覆盖") == "");
  CHECK(quantities("年满60岁、3岁以下婴幼儿") == "");
  CHECK(quantities("目前已建成12个") == "");
  CHECK(quantities("孕产妇13种致病基因免费筛查250人") == "= 250 人");
  CHECK(quantities("每3个月通报，进入前10名") == "");
}

TEST_CASE("What looks like a threshold or a name still counts where a verb asks for it") {
  CHECK(quantities("惠及3000人以上群众") == ">= 3000 人");
  CHECK(quantities("康复救助儿童13人（91月）") == "= 13 人; = 91 月");
  CHECK(quantities("创建1个以上市级美丽乡村") == ">= 1 个");
}

TEST_CASE("Persons need no measure word behind 万, and hundreds of them are no threshold") {
  CHECK(quantities("解决30万以上农村人口安全饮水问题") == ">= 300000 人");
  CHECK(quantities("让54.13万群众喝上自来水") == "= 541300 人");
  CHECK(quantities("引导1000名以上高校毕业生到基层就业") == ">= 1000 名");
  CHECK(quantities("推进20户以上自然村通水泥路") == "");
  CHECK(quantities("对1000人以上的村开展整治") == "");
}

TEST_CASE("Where the works are is not counted, what is there is when it is changed") {
  CHECK(quantities("在17个乡镇（街道）硬化道路10万平方米") == "= 100000 平方米");
  CHECK(quantities("由全市12个区县完成路灯改造500盏") == "= 500 盏");
  CHECK(quantities("新建17个乡镇服务站") == "= 17 个");
  CHECK(quantities("拆除现有收费站5个") == "= 5 个");
  CHECK(quantities("全县现有收费站5个") == "");
}

TEST_CASE("Lists of where several standards come from and where they go") {
  CHECK(quantities("城市低保、农村低保标准分别从每月631元、286元提高到653元、300元") ==
        "= 653 元/月<-631; = 300 元/月<-286");
  CHECK(quantities("城市和农村低保标准分别由500元/月和300元/月提高到550元/月和340元/月") ==
        "= 550 元/月<-500; = 340 元/月<-300");
  CHECK(quantities("建成健身路径或3人制篮球场20个") == "= 20 个");
}

TEST_CASE("位 counts people and places, but ranks and digits of a code are none") {
  CHECK(quantities("新增学位3800位") == "= 3800 位");
  CHECK(quantities("为200位老人提供助餐服务") == "= 200 位");
  CHECK(quantities("排名进入全省前3位") == "");
  CHECK(quantities("居全市第2位") == "");
  CHECK(quantities("统一使用18位数编码") == "");
  CHECK(quantities("推行三位一体综合改革") == "");
}
