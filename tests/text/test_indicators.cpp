// The short names of targets and figures.
#include <doctest/doctest.h>

#include "base/utf8.h"
#include "text/bulletin_reader.h"
#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

namespace {

// The names of an item's targets, joined by " / ".
std::string names(const std::string& item) {
  PlanReading reading = read_plan("一、工作任务\n1." + item + "（牵头单位：县民政局）\n");
  std::vector<std::string> all;
  for (const auto& target : reading.targets) all.push_back(target.record.indicator);
  return join(all, " / ");
}

std::string figure_names(const std::string& entry) {
  PlanReading reading =
      read_bulletin("临江县民生实事工作专报（第2期）\n\n（一）县级民生实事\n\n1." + entry + "\n");
  std::vector<std::string> all;
  for (const auto& figure : reading.figures) all.push_back(figure.record.indicator);
  return join(all, " / ");
}

}  // namespace

TEST_CASE("A name says what is counted: people, households, kilometres, mu") {
  CHECK(names("全县城镇新增就业900人。") == "城镇新增就业人数");
  CHECK(names("2025年完成失能老人上门护理300人次。") == "失能老人上门护理人次");
  CHECK(names("实施渔民住房改造80户。") == "渔民住房改造户数");
  CHECK(names("开展村史讲座25场。") == "村史讲座场次");
  CHECK(names("建设灌溉水渠12.5km。") == "灌溉水渠长度");
  CHECK(names("新建茶园道路30公里。") == "新建茶园道路里程");
  CHECK(names("提质改造沿湖公路8公里。") == "沿湖公路提质改造里程");
  CHECK(names("建设油茶林1.2万亩。") == "油茶林面积");
  CHECK(names("新增蓄水能力14万方。") == "新增蓄水能力");
  CHECK(names("脱贫人口务工规模不低于2000人。") == "脱贫人口务工规模");
  CHECK(names("为60名聋儿提供语训服务。") == "聋儿语训服务人数");
  CHECK(names("为2000名渔民开展听力筛查。") == "渔民听力筛查人数");
  CHECK(names("“湖长制”实现全覆盖。") == "“湖长制”覆盖率");
  CHECK(names("计划生育家庭走访120户。") == "计划生育家庭走访户数");
}

TEST_CASE("Things counted keep the verb that makes them, and share it along a list") {
  CHECK(names("新增湖边停车位200个。") == "新增湖边停车位");
  CHECK(names("创建示范村4个、示范户2个。") == "创建示范村 / 创建示范户");
  CHECK(names("提质15所村小、21所教学点。") == "提质村小 / 提质教学点");
  CHECK(names("新增急救点2个，改善环境。") == "新增急救点");
  CHECK(names("完成12个渡口安全隐患整治。") == "渡口安全隐患整治数");
  CHECK(names("实施50个村厨房改造。") == "厨房改造村数");
  CHECK(names("建成甲村卫生室、乙村卫生室等3所村卫生室。") == "建成村卫生室");
  CHECK(names("湖滨养老服务中心建设1个。") == "湖滨养老服务中心");
}

TEST_CASE("A share or a rate of payment has its head") {
  CHECK(names("渔船定位率持续改善，力争达到90%。") == "渔船定位率");
  CHECK(names("完成80%以上渡口隐患整治。") == "渡口隐患整治率");
  CHECK(names("热门事项在规定时限基础上提速50%。") == "热门事项提速比例");
  CHECK(names("开展渔家燃气报警器全覆盖。") == "渔家燃气报警器覆盖率");
  CHECK(names("孤寡老人补贴和失独老人补贴标准均不低于90元/月。") ==
        "孤寡老人补贴标准 / 失独老人补贴标准");
  CHECK(names("城乡低保指导标准分别不低于700元/月和500元/月。") == "城市低保标准 / 农村低保标准");
  CHECK(names("提高孤儿标准。散居孤儿从1000元/月提高到1100元/月。") ==
        "散居孤儿基本生活最低保障标准");
}

TEST_CASE("A part that is named by a verb alone has the name of its total, the verb once") {
  CHECK(names("新建人才公寓160套，其中城区60套、新建100套。") ==
        "新建人才公寓套数 / 城区新建人才公寓套数 / 新建人才公寓套数");
}

TEST_CASE("The end of the last name of a list is that of all") {
  CHECK(names("湖区医院、卫生院、服务中心渔民门诊设置率分别达到100%、80%、70%。") ==
        "湖区医院渔民门诊设置率 / 卫生院渔民门诊设置率 / 服务中心渔民门诊设置率");
  CHECK(names("城市、农村低保标准分别提高到700元/月和500元/月。") == "城市低保标准 / 农村低保标准");
}

TEST_CASE("The catalogue names what is long, or the same words in another order") {
  CHECK(names("新增城镇就业500人。") == "城镇新增就业人数");
  CHECK(names("农村适龄及城镇低保适龄妇女“两癌”免费检查800人。") == "“两癌”免费检查人数");
  CHECK(names("新增城区公共停车位60个。") == "新增城区公共停车位");
}

TEST_CASE("A name that says nothing alone is about what stands before it") {
  CHECK(names("实施湖区电网升级工程。计划投入552万元。") == "湖区电网升级工程投入");
  CHECK(names("巩固提升湖区电网。投入资金300万元。") == "湖区电网巩固提升投入");
  CHECK(figure_names("推进渔民尘肺免费筛查。已完成筛查737人，完成全年任务的32.24%。") ==
        "渔民尘肺免费筛查人数");
  CHECK(figure_names("做实渔家医生签约服务，已签约5.8万人，完成全年任务的37.69%。") ==
        "渔家医生签约人数");
  CHECK(figure_names("推动创业带动就业。开展培训315人，完成全年任务的17.5%。") == "创业培训人数");
  CHECK(figure_names("实施湖区电网升级工程。已完成建设投资344万元，完成全年任务的25.4%。") ==
        "湖区电网升级建设投资");
  CHECK(figure_names("医疗救助。住院救助170人次，救助金额23万元。") ==
        "住院救助人次 / 住院救助金额");
  CHECK(figure_names("湖区改厕。全年任务150户，已完工42户。") == "湖区改厕完工户数");
  CHECK(figure_names("黑臭沟渠治理。已完成56条沟渠治理，其余40条将在12月份完成。") ==
        "沟渠治理 / 待治理沟渠");
  CHECK(figure_names("平台接入。12个乡镇已开通湖区政务网。") == "开通湖区政务网的乡镇");
  CHECK(figure_names("平台接入。其中3家乡镇医院已与县平台对接。") == "已与县平台对接的乡镇医院");
}

TEST_CASE("A promise without a number: states keep their verb, going on does not") {
  CHECK(names("启动湖滨水厂建设。") == "启动湖滨水厂建设");
  CHECK(names("推进湖滨片区综合整治。") == "湖滨片区综合整治");
  CHECK(names("按时足额发放渔民补贴。") == "按时足额发放渔民补贴");
  CHECK(names("持续开展渔船清查工作。") == "渔船清查");
  CHECK(names("对湖滨集市进行分区管理。") == "湖滨集市分区管理");
}

TEST_CASE("Who gains by the work is named with it, and is not the work's own figure") {
  CHECK(names("农村饮水安全工程。建设集中供水工程6处，受益群众3.2万人。") ==
        "建设集中供水工程 / 农村饮水安全工程受益群众人数");
  CHECK(names("受益群众1.5万人。") == "受益群众人数");
}

TEST_CASE("A verb alone takes over what was counted before it") {
  CHECK(names("新建公厕326座、改造64座。") == "新建公厕 / 改造公厕");
}

TEST_CASE("Lengths, widths and totals are those of what stands before them") {
  CHECK(names("提升省道3条，总里程51公里；改造农村公路4条，总里程6公里。") ==
        "提升省道 / 省道总里程 / 改造农村公路 / 农村公路总里程");
  CHECK(names("改造农村公路4条，总里程6公里，总里程7公里。").find("总总") == std::string::npos);
  CHECK(names("环湖路改造全长约4.3公里。") == "环湖路改造全长");
  CHECK(names("在17个乡镇硬化道路10万平方米。") == "硬化道路面积");
  CHECK(names("城市低保、农村低保标准分别从每月631元、286元提高到653元、300元。") ==
        "城市低保标准 / 农村低保标准");
}

TEST_CASE("A work's name begins and ends with words that say something") {
  CHECK(names("保障好群众的就医用药。") == "群众的就医用药");
  CHECK(names("抓好老年人群体的服务。") == "老年人群体的服务");
  CHECK(names("实现全县不少于2.5%的老年人享有养老补贴。").substr(0, 3) != "的");
}
