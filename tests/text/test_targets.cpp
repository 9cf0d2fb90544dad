// From the words of an item to its targets.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

namespace {

std::string targets(const std::string& item) {
  return targets_as_lines(read_plan("一、工作任务\n1." + item + "（牵头单位：县民政局）\n"));
}

}  // namespace

TEST_CASE("A number printed twice is one target, the same number of two things is two") {
  CHECK(targets("新生儿免费筛查180人。为全县新生儿免费提供听力筛查服务180人。") ==
        "quantity = 180 人 | 新生儿免费筛查180人\n");
  CHECK(targets("达到12张重症床位及12张可转换床位。") ==
        "quantity = 12 张 | 达到12张重症床位\n"
        "quantity = 12 张 | 12张可转换床位\n");
}

TEST_CASE("Two standards that are named are two targets of one phrase") {
  CHECK(targets("困难残疾人生活补贴和重度残疾人护理补贴标准均不低于90元/月·人。") ==
        "standard >= 90 元/月·人 | 困难残疾人生活补贴和重度残疾人护理补贴标准均不低于90元/月·人\n"
        "standard >= 90 元/月·人 | 困难残疾人生活补贴和重度残疾人护理补贴标准均不低于90元/月·人\n");
  CHECK(targets("产前筛查率、新生儿疾病筛查率达90%以上。") ==
        "ratio >= 90 % | 产前筛查率、新生儿疾病筛查率达90%以上\n"
        "ratio >= 90 % | 产前筛查率、新生儿疾病筛查率达90%以上\n");
  CHECK(targets("残疾人两项补贴标准均提高到110元/月。") ==
        "standard = 110 元/月 | 残疾人两项补贴标准均提高到110元/月\n");
  CHECK(targets("完成参保资助、住院救助、门诊救助4050人次。") ==
        "quantity = 4050 人次 | 完成参保资助、住院救助、门诊救助4050人次\n");
}

TEST_CASE("Phrases of a list begin and end where its things do") {
  CHECK(targets("创建美丽村庄4个、示范村2个，提质15所寄宿学校、21所乡村学校。") ==
        "quantity = 4 个 | 创建美丽村庄4个\n"
        "quantity = 2 个 | 示范村2个\n"
        "quantity = 15 所 | 提质15所寄宿学校\n"
        "quantity = 21 所 | 21所乡村学校\n");
  CHECK(targets("开展适老化改造，完成94户。") == "quantity = 94 户 | 适老化改造，完成94户\n");
  CHECK(targets("为户外劳动者新建驿站9家。") == "quantity = 9 家 | 新建驿站9家\n");
}

TEST_CASE("Parts belong to their total where the words say so and the sums allow it") {
  CHECK(targets("新增蓄水能力14万方，其中：小水库6万方，小水源8万方。") ==
        "quantity = 140000 方 | 新增蓄水能力14万方 total\n"
        "quantity = 60000 方 | 小水库6万方 part\n"
        "quantity = 80000 方 | 小水源8万方 part\n");
  CHECK(targets("改造公路81公里，建设安防349公里（含标志标牌），提升国省道9公里。") ==
        "quantity = 81 公里 | 改造公路81公里\n"
        "quantity = 349 公里 | 建设安防349公里\n"
        "quantity = 9 公里 | 提升国省道9公里\n");
  CHECK(targets("需资金约30万元。具体有两类：一是扶助金约20万元；二是慰问约10万元。") ==
        "investment about 300000 元 | 需资金约30万元 total\n"
        "investment about 200000 元 | 扶助金约20万元 part\n"
        "investment about 100000 元 | 慰问约10万元 part\n");
}

TEST_CASE("Values in words are targets with a value") {
  CHECK(targets("开展燃气安全保障全覆盖行动。") == "ratio = 100 % | 燃气安全保障全覆盖 worded\n");
  CHECK(targets("实现分娩费用个人“零自付”。") == "standard = 0 元 | 分娩费用个人“零自付” worded\n");
  CHECK(targets("实现零就业家庭动态清零。") == "quantity = 0 户 | 实现零就业家庭动态清零 worded\n");
}

TEST_CASE("A soft target says so") {
  CHECK(targets("空气质量优良率持续改善，力争达到90%。") ==
        "ratio = 90 % | 空气质量优良率持续改善，力争达到90% soft\n");
}

TEST_CASE("States and continuing action are targets without a number") {
  CHECK(targets("启动一中教学楼建设；常态化推进食堂食材集中采购，确保食品安全。") ==
        "milestone - | 启动一中教学楼建设\n"
        "ongoing - | 常态化推进食堂食材集中采购\n");
  CHECK(targets("信息化提升。新建中医院信息系统、智慧妇幼信息平台。") ==
        "milestone - | 新建中医院信息系统\n"
        "milestone - | 智慧妇幼信息平台\n");
  CHECK(targets("开展“以旧换新”提振消费行动。") == "ongoing - | 开展“以旧换新”提振消费行动\n");
}

TEST_CASE("A clause that announces what the numbers count and an explanation are no targets") {
  CHECK(targets("实施数字惠民工程，新增上线事项17个。") == "quantity = 17 个 | 新增上线事项17个\n");
  CHECK(targets("改造老旧小区11个。完善配套设施，提升居民生活品质。") ==
        "quantity = 11 个 | 改造老旧小区11个\n");
  CHECK(targets("改造渔民住房11户。地面、厨房和卫生间都可列入改造。") ==
        "quantity = 11 户 | 改造渔民住房11户\n");
}

TEST_CASE("Action beside figures is a target where it is more than the name of what they count") {
  CHECK(targets("规范河东片区停车场管理，新增公共停车位60个。") ==
        "ongoing - | 规范河东片区停车场管理\n"
        "quantity = 60 个 | 新增公共停车位60个\n");
  CHECK(targets("开展“春苗”托育服务行动，新增托位60个。") == "quantity = 60 个 | 新增托位60个\n");
}

TEST_CASE("What is not counted in a list with figures is a target without a number") {
  CHECK(targets("推进实施河西变电站、9条线路建设。") ==
        "ongoing - | 推进实施河西变电站\n"
        "quantity = 9 条 | 9条线路建设\n");
  CHECK(targets("发放创业贷款300万元、稳岗专项贷款。") ==
        "investment = 3000000 元 | 发放创业贷款300万元\n"
        "ongoing - | 稳岗专项贷款\n");
}

TEST_CASE("A verb behind an adverb in the midst of a clause is action that goes on") {
  CHECK(targets("各单位相互配合按时足额发放物价补贴。") == "ongoing - | 按时足额发放物价补贴\n");
}

TEST_CASE("An item that leaves its figure to a superior is pending with all its targets") {
  PlanReading reading = read_plan(
      "一、工作任务\n1."
      "创建美丽村庄4个（最终以省市下达的目标任务为准）。（牵头单位：县农业农村局）\n");
  REQUIRE(reading.items.size() == 1);
  CHECK(reading.items[0].record.pending);
  REQUIRE(reading.targets.size() == 1);
  CHECK(reading.targets[0].record.pending);
}

TEST_CASE("Numbers in characters, tenths and spans of time that something is brought to") {
  CHECK(targets("办理法律援助六十件左右，培训乡村医生四百人次。") ==
        "quantity about 60 件 | 办理法律援助六十件左右\n"
        "quantity = 400 人次 | 培训乡村医生四百人次\n");
  CHECK(targets("办事材料平均减少三成。") == "ratio = 30 % | 办事材料平均减少三成 worded\n");
  CHECK(targets("场馆免费开放不少于330天，办理时限压缩至3个工作日以内。") ==
        "quantity >= 330 天 | 场馆免费开放不少于330天\n"
        "quantity <= 3 个工作日 | 办理时限压缩至3个工作日以内\n");
  CHECK(targets("建设15分钟生活圈，自受理之日起3天内办结，为6—24月龄婴儿提供营养包120份。") ==
        "milestone - | 建设15分钟生活圈\n"
        "quantity = 120 份 | 为6—24月龄婴儿提供营养包120份\n");
  CHECK(targets("新建视频监控1200路。") == "quantity = 1200 路 | 新建视频监控1200路\n");
}

TEST_CASE("各 gives each of a list its number; all of a kind and none of a kind are promised") {
  CHECK(targets("开展宫颈癌、乳腺癌筛查各8500人。") ==
        "quantity = 8500 人 | 宫颈癌、乳腺癌筛查各8500人\n"
        "quantity = 8500 人 | 宫颈癌、乳腺癌筛查各8500人\n");
  CHECK(targets("救助85人，对低收入群体危房应改尽改。") ==
        "quantity = 85 人 | 救助85人\nongoing - | 对低收入群体危房应改尽改\n");
  CHECK(targets("救助流浪人员350人次，做到应救尽救。") ==
        "quantity = 350 人次 | 救助流浪人员350人次\n");
  CHECK(targets("整治路口15处，清零重大火灾隐患单位。") ==
        "quantity = 15 处 | 整治路口15处\nquantity = 0 个 | 清零重大火灾隐患单位 worded\n");
  CHECK(targets("建成城北水厂（日供水3万吨），改造管网22公里。") ==
        "milestone - | 建成城北水厂\nquantity = 30000 吨 | 日供水3万吨\n"
        "quantity = 22 公里 | 改造管网22公里\n");
}

TEST_CASE("A short first sentence is the title whole, whatever it lists") {
  PlanReading reading = read_plan(
      "一、工作任务\n1.城镇新增就业1500人；就业“三合一”数字服务。坚持就业优先，服务不少于20项。"
      "（牵头单位：县人社局）\n");
  REQUIRE(reading.items.size() == 1);
  CHECK(reading.items[0].record.title == "城镇新增就业1500人；就业“三合一”数字服务");
}

TEST_CASE("A condition belongs to what is done when it comes true; a raised sum is a rate") {
  CHECK(targets("加强价格监测；粮油价格出现异常波动时，及时预警和上报；并做好用电保障。") ==
        "ongoing - | 加强价格监测\nongoing - | 粮油价格出现异常波动时，及时预警和上报\n"
        "ongoing - | 做好用电保障\n");
  CHECK(targets("散居由1300元提高到1400元。") ==
        "standard = 1400 元 (from 1300) | 散居由1300元提高到1400元\n");
}

TEST_CASE("（含…） names one part of many; how many places stand before the works is not counted") {
  CHECK(targets("桥梁改造3座（含危桥2座）。") ==
        "quantity = 3 座 | 桥梁改造3座 total\nquantity = 2 座 | 危桥2座 part\n");
  CHECK(targets("实施14个乡镇37处饮水工程。") == "quantity = 37 处 | 实施14个乡镇37处饮水工程\n");
  CHECK(targets("县医院新楼主体封顶，服务县图书馆读者300人。") ==
        "milestone - | 县医院新楼主体封顶\nquantity = 300 人 | 服务县图书馆读者300人\n");
}
