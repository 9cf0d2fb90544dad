// Plans in other numberings and layouts than the seeds, each a short document made up for the test.
#include <doctest/doctest.h>

#include "text/plan_reader.h"
#include "text/reading_lines.h"

using namespace minsheng;

TEST_CASE("第一件实事 with its units and deadline on lines of their own") {
  PlanReading reading = read_plan(R"(青禾县2025年十件民生实事实施方案

为切实办好民生实事，制定本方案。

第一件实事：扩大普惠托育供给。新增普惠托位320个，建成公办托育中心1所。
责任单位：县卫健局
配合单位：县教育局、县妇联
完成时限：2025年10月底前

第二件实事：改善农村供水。改造供水管网48.6公里，惠及群众1.2万人以上。
责任单位：县水利局、县乡村振兴中心
)");
  CHECK(items_as_lines(reading) ==
        "[县级] 青禾县2025年十件民生实事实施方案 =10\n"
        "第一件实事 | - | 县卫健局 | 县教育局、县妇联 | 2025年10月底前 | "
        "扩大普惠托育供给。新增普惠托位320个，建成公办托育中心1所。\n"
        "第二件实事 | - | 县水利局、县乡村振兴中心 | - | - | "
        "改善农村供水。改造供水管网48.6公里，惠及群众1.2万人以上。\n");
  CHECK(targets_as_lines(reading) ==
        "quantity = 320 个 | 新增普惠托位320个\n"
        "quantity = 1 所 | 建成公办托育中心1所\n"
        "quantity = 48.6 公里 | 改造供水管网48.6公里\n"
        "quantity >= 12000 人 | 惠及群众1.2万人以上\n");
  CHECK(reading.items[0].record.deadline_month == "2025-10");
  CHECK(reading.items[0].record.title == "扩大普惠托育供给");
  CHECK(codes_of(reading) == "");
}

TEST_CASE("A city's plan with numbers on their own lines and 由…负责落实") {
  PlanReading reading = read_plan(R"(云岭市2025年为民办实事工作方案

一、总体要求
坚持以人民为中心。

二、实事项目

01
城镇困难家庭救助
城市低保标准由每人每月720元提高到每人每月760元，农村低保标准由每人每年6600元提高到7200元。由市民政局负责落实。

02
公共就业服务
全年新增城镇就业4.5万人，其中帮助就业困难人员就业3200人以上。由市人社局牵头，市财政局配合。
)");
  CHECK(
      items_as_lines(reading) ==
      "[市级] 二、实事项目\n"
      "01 | - | 市民政局 | - | - | 城镇困难家庭救助城市低保标准由每人每月720元提高到每人每月760元，"
      "农村低保标准由每人每年6600元提高到7200元。\n"
      "02 | - | 市人社局 | 市财政局 | - | 公共就业服务全年新增城镇就业4.5万人，"
      "其中帮助就业困难人员就业3200人以上。\n");
  CHECK(targets_as_lines(reading) ==
        "standard = 760 元/人·月 (from 720) | 城市低保标准由每人每月720元提高到每人每月760元\n"
        "standard = 7200 元/人·年 (from 6600) | 农村低保标准由每人每年6600元提高到7200元\n"
        "quantity = 45000 人 | 全年新增城镇就业4.5万人 total\n"
        "quantity >= 3200 人 | 帮助就业困难人员就业3200人以上 part\n");
  CHECK(reading.items[1].record.title == "公共就业服务");
}

TEST_CASE("Three levels with bare unit brackets, square brackets and half-width punctuation") {
  PlanReading reading = read_plan(R"(2025年平川区重点民生实事任务清单

（一）省级民生实事（2件）
1、新建公办幼儿园3所，新增学位990个。（区教育局）
2、完成既有住宅加装电梯55台。（区住建局、区城管局）
（二）市级民生实事（1件）
1、开展职业技能培训5000人次，培训合格率达到85%以上；
（责任单位:区人社局; 配合单位:区教育局,区总工会)
（三）区级民生实事（1件）
1、实施背街小巷整治28条（牵头单位:区城管局；完成时限:2025年11月）
)");
  CHECK(items_as_lines(reading) ==
        "[省级] （一）省级民生实事（2件） =2\n"
        "（一）1、 | - | 区教育局 | - | - | 新建公办幼儿园3所，新增学位990个。\n"
        "（一）2、 | - | 区住建局、区城管局 | - | - | 完成既有住宅加装电梯55台。\n"
        "[市级] （二）市级民生实事（1件） =1\n"
        "（二）1、 | - | 区人社局 | 区教育局、区总工会 | - | "
        "开展职业技能培训5000人次，培训合格率达到85%以上；\n"
        "[区级] （三）区级民生实事（1件） =1\n"
        "（三）1、 | - | 区城管局 | - | 2025年11月 | 实施背街小巷整治28条\n");
  CHECK(reading.plan.jurisdiction == "平川区");
  CHECK(reading.plan.jurisdiction_level == JurisdictionLevel::district);
  CHECK(reading.plan.year == 2025);
}

TEST_CASE("一是 二是 三是 in one paragraph are items where the chapter has no others") {
  PlanReading reading = read_plan(R"(一、重点任务
一是新增义务教育公办学位1800个（责任单位：县教育局）；二是改扩建乡镇卫生院4所（责任单位：县卫健局）；三是组织文艺下乡演出120场次（责任单位：县文旅局）。
二、工作要求
各单位要高度重视。
)");
  CHECK(items_as_lines(reading) ==
        "[-] 一、重点任务\n"
        "一是 | - | 县教育局 | - | - | 新增义务教育公办学位1800个；\n"
        "二是 | - | 县卫健局 | - | - | 改扩建乡镇卫生院4所；\n"
        "三是 | - | 县文旅局 | - | - | 组织文艺下乡演出120场次。\n");
}

TEST_CASE("A whole list in one paragraph is cut at its numbers") {
  PlanReading reading = read_plan(
      "南湖区2024年民生实事项目。1.新建社区食堂8家（牵头单位：区民政局）。"
      "2.更新燃气老旧管网36.5公里（牵头单位：区住建局）。3."
      "新增充电桩400个（牵头单位：区发改局）。");
  CHECK(items_as_lines(reading) ==
        "[区级] 南湖区2024年民生实事项目\n"
        "1. | - | 区民政局 | - | - | 新建社区食堂8家。\n"
        "2. | - | 区住建局 | - | - | 更新燃气老旧管网36.5公里。\n"
        "3. | - | 区发改局 | - | - | 新增充电桩400个。\n");
}

TEST_CASE("An item glued to the end of the one before it is an item of its own") {
  PlanReading reading = read_plan(R"(一、工作任务
1.新建停车场3处。（牵头单位：县城管局）2.改造公厕12座。（牵头单位：县城管局）
3.新增绿地1.5公顷。（牵头单位：县林业局）
)");
  CHECK(items_as_lines(reading) ==
        "[-] 一、工作任务\n"
        "1. | - | 县城管局 | - | - | 新建停车场3处。\n"
        "2. | - | 县城管局 | - | - | 改造公厕12座。\n"
        "3. | - | 县林业局 | - | - | 新增绿地1.5公顷。\n");
}

TEST_CASE("A plan without leads and with chapters as categories says so once") {
  PlanReading reading = read_plan(R"(石桥县2026年民生实事实施方案

## 一、教育惠民

1. 新建、改扩建学校5所，新增学位2400个。
2. 为义务教育阶段学生免费提供作业本，惠及学生3.6万名。

## 二、健康惠民

3. 为65岁以上老年人免费健康体检2.1万人，体检率不低于75%。
4. 县人民医院门诊楼6月底前投入使用。

## 三、组织领导

各部门要压实责任。
)");
  CHECK(items_as_lines(reading) ==
        "[县级] 石桥县2026年民生实事实施方案\n"
        "一、1. | 教育惠民 | - | - | - | 新建、改扩建学校5所，新增学位2400个。\n"
        "一、2. | 教育惠民 | - | - | - | 为义务教育阶段学生免费提供作业本，惠及学生3.6万名。\n"
        "二、3. | 健康惠民 | - | - | - | 为65岁以上老年人免费健康体检2.1万人，体检率不低于75%。\n"
        "二、4. | 健康惠民 | - | - | 6月底前 | 县人民医院门诊楼6月底前投入使用。\n");
  CHECK(codes_of(reading) == "plan-without-leads");
  CHECK(reading.items[3].record.deadline_month == "2026-06");
}

TEST_CASE("Bullets under levels, and a range of wordings for leads") {
  PlanReading reading = read_plan(R"(滨湖区民生实事项目实施计划（2025年度）

一、省定民生实事项目（3项）
▶ 新增公办幼儿园学位600个。（牵头单位：区教育局，配合单位：区财政局）
▶ 为适龄女生免费接种HPV疫苗2300人，接种率不低于90%（牵头：区卫健委）
▶ 建成社区服务点5个。（区民政局牵头，各街道办事处配合）
二、市定民生实事项目（1项）
▶ 农村公路生命防护工程85公里。（责任单位：区交通运输局）
)");
  CHECK(items_as_lines(reading) ==
        "[省级] 一、省定民生实事项目（3项） =3\n"
        "一、 | - | 区教育局 | 区财政局 | - | 新增公办幼儿园学位600个。\n"
        "一、 | - | 区卫健委 | - | - | 为适龄女生免费接种HPV疫苗2300人，接种率不低于90%\n"
        "一、 | - | 区民政局 | 各街道办事处 | - | 建成社区服务点5个。\n"
        "[市级] 二、市定民生实事项目（1项） =1\n"
        "二、 | - | 区交通运输局 | - | - | 农村公路生命防护工程85公里。\n");
}

TEST_CASE("列第一位者为牵头单位, said once, holds for every list of duty units") {
  PlanReading reading = read_plan(R"(附件1

宁溪县2024年重点民生实事任务分解方案

现将任务分解如下（各项任务列第一位者为牵头单位）：

一、稳就业促增收
（一）城镇新增就业3800人，失业人员再就业1500人。（责任单位：县人社局、县财政局、县总工会）
二、办好人民满意教育
（二）投资8600万元，新建学校2所（其中小学1所、初中1所），新增学位3150个。责任单位：县教育局、县发改局。
三、有关要求
请各责任单位于每月25日前报送进展情况，县政府督查室每季度开展考核。
)");
  CHECK(items_as_lines(reading) ==
        "[县级] 宁溪县2024年重点民生实事任务分解方案\n"
        "一、（一） | 稳就业促增收 | 县人社局 | 县财政局、县总工会 | - | "
        "城镇新增就业3800人，失业人员再就业1500人。\n"
        "二、（二） | 办好人民满意教育 | 县教育局 | 县发改局 | - | "
        "投资8600万元，新建学校2所（其中小学1所、初中1所），新增学位3150个。\n");
  CHECK(reading.plan.attachment == "附件1");
  CHECK(mechanism_as_line(reading) == "- | - | - | - | - | monthly | quarterly");
  CHECK(targets_as_lines(reading) ==
        "quantity = 3800 人 | 城镇新增就业3800人\n"
        "quantity = 1500 人 | 失业人员再就业1500人\n"
        "investment = 86000000 元 | 投资8600万元\n"
        "quantity = 2 所 | 新建学校2所 total\n"
        "quantity = 1 所 | 小学1所 part\n"
        "quantity = 1 所 | 初中1所 part\n"
        "quantity = 3150 个 | 新增学位3150个\n");
}

TEST_CASE("Leads in a heading hold for the items under it, circled pieces stay one item") {
  PlanReading reading = read_plan(R"(（一）办好省级重点民生实事

1. 义务教育薄弱环节改善（牵头单位：县教育局）
（1）新建校舍1.8万平方米。
（2）新增寄宿床位1 200张。

2. 健康惠民（牵头单位：县卫健局；完成时限：2025年12月底）
①适龄妇女“两癌”筛查12，500人；
②免费产前筛查率达95%以上。

（二）办好市级重点民生实事

以市委、市政府下达任务为准。
)");
  CHECK(items_as_lines(reading) ==
        "[省级] （一）办好省级重点民生实事\n"
        "（一）1.（1） | 义务教育薄弱环节改善 | 县教育局 | - | - | 新建校舍1.8万平方米。\n"
        "（一）1.（2） | 义务教育薄弱环节改善 | 县教育局 | - | - | 新增寄宿床位1 200张。\n"
        "（一）2. | - | 县卫健局 | - | 2025年12月底 | "
        "健康惠民①适龄妇女“两癌”筛查12，500人；②免费产前筛查率达95%以上。\n"
        "[市级] （二）办好市级重点民生实事 待下达\n");
  CHECK(targets_as_lines(reading) ==
        "quantity = 18000 平方米 | 新建校舍1.8万平方米\n"
        "quantity = 1200 张 | 新增寄宿床位1 200张\n"
        "quantity = 12500 人 | 适龄妇女“两癌”筛查12，500人\n"
        "ratio >= 95 % | 免费产前筛查率达95%以上\n");
}

TEST_CASE("Tasks listed under the name of their unit are led by it") {
  PlanReading reading = read_plan(R"(2024年度民生实事清单

县教育局
1.新改扩建公办幼儿园6所，公办园在园幼儿占比提高到55%。

县卫健局
1.为全县7—15岁青少年开展脊柱侧弯筛查2.6万人次。
2.村卫生室标准化率由80%提高到95%。
)");
  CHECK(items_as_lines(reading) ==
        "[-] 2024年度民生实事清单\n"
        "1. | 县教育局 | 县教育局 | - | - | 新改扩建公办幼儿园6所，公办园在园幼儿占比提高到55%。\n"
        "1. | 县卫健局 | 县卫健局 | - | - | 为全县7—15岁青少年开展脊柱侧弯筛查2.6万人次。\n"
        "2. | 县卫健局 | 县卫健局 | - | - | 村卫生室标准化率由80%提高到95%。\n");
  CHECK(reading.plan.year == 2024);
}

TEST_CASE("Blanks everywhere, half brackets and labels behind semicolons") {
  PlanReading reading = read_plan(R"(二、 重点任务
(一) 就业创业
1) 城镇新增就业 4 200 人，其中高校毕业生 1,100 人、退役军人 150 人；牵头单位: 县人社局；责任单位: 县教体局 县退役军人事务局；完成时限: 2025 年 12 月
2) 开展 “春风行动” 招聘会 20 场次, 提供岗位 1 万个以上(牵头单位: 县人力资源和社会保障局)
)");
  CHECK(items_as_lines(reading) ==
        "[-] 二、重点任务\n"
        "(一)1) | 就业创业 | 县人社局 | 县教体局、县退役军人事务局 | 2025年12月 | "
        "城镇新增就业4 200人，其中高校毕业生1,100人、退役军人150人；\n"
        "(一)2) | 就业创业 | 县人力资源和社会保障局 | - | - | "
        "开展“春风行动”招聘会20场次,提供岗位1万个以上\n");
  CHECK(targets_as_lines(reading) ==
        "quantity = 4200 人 | 城镇新增就业4 200人 total\n"
        "quantity = 1100 人 | 高校毕业生1,100人 part\n"
        "quantity = 150 人 | 退役军人150人 part\n"
        "quantity = 20 场次 | “春风行动”招聘会20场次\n"
        "quantity >= 10000 个 | 提供岗位1万个以上\n");
}

TEST_CASE("Sentences, words and brackets broken by empty lines are whole again") {
  PlanReading reading = read_plan(R"(### 一、工作任务

**（1）开展“萌芽”行动。**为先天性心脏

病患儿提供救助 40 人，建设小水源

蓄水工程6处。（牵头单

位：区卫健

局）

## （2）改造危房12户。

(牵头单位：区住建局)
)");
  CHECK(items_as_lines(reading) ==
        "[-] 一、工作任务\n"
        "（1） | - | 区卫健局 | - | - | "
        "开展“萌芽”行动。为先天性心脏病患儿提供救助40人，建设小水源蓄水工程6处。\n"
        "（2） | - | 区住建局 | - | - | 改造危房12户。\n");
}

TEST_CASE("Items without any number are told by their lead brackets") {
  PlanReading reading = read_plan(R"(一、重点任务
建成公办幼儿园3所。（牵头单位：县教育局）
新增公共停车位500个。（牵头单位：县城管局）
)");
  CHECK(items_as_lines(reading) ==
        "[-] 一、重点任务\n"
        "- | - | 县教育局 | - | - | 建成公办幼儿园3所。\n"
        "- | - | 县城管局 | - | - | 新增公共停车位500个。\n");
}

TEST_CASE("The title behind 第一件实事 is a line of its own, whatever follows") {
  PlanReading reading = read_plan(
      "青禾县2025年民生实事实施方案\n第一件实事：扩大教育供给\n新建城东小学，新增学位900个。\n"
      "责任单位：县教育局\n第二件实事：改善供水\n改造管网6公里。\n责任单位：县水利局\n");
  CHECK(targets_as_lines(reading) ==
        "milestone - | 新建城东小学\n"
        "quantity = 900 个 | 新增学位900个\n"
        "quantity = 6 公里 | 改造管网6公里\n");
}

TEST_CASE("A heading with one bullet below it is a category, and bullets have many shapes") {
  CHECK(items_as_lines(read_plan(
            "云溪县2025年民生实事方案\n一、主要任务\n（一）养老类\n▲ "
            "建成养老点3个。由县民政局负责。\n"
            "（二）教育类\n▲ 新增学位90个。由县教育局负责。\n▲ 改造村小2所。由县教育局负责。\n")) ==
        "[县级] 一、主要任务\n"
        "（一） | 养老类 | 县民政局 | - | - | 建成养老点3个。\n"
        "（二） | 教育类 | 县教育局 | - | - | 新增学位90个。\n"
        "（二） | 教育类 | 县教育局 | - | - | 改造村小2所。\n");
}

TEST_CASE("Units in a heading lead what stands below, a count in brackets aside") {
  CHECK(items_as_lines(
            read_plan("云溪县2025年民生实事责任表\n一、县教育局（2项）\n1.新增学位90个。\n"
                      "2.改造村小2所。\n二、县住建局、县城管局(共1项)\n"
                      "3.改造老旧小区4个。\n备注：以上任务均须在2025年12月底前完成。\n")) ==
        "[县级] 云溪县2025年民生实事责任表\n"
        "一、1. | 县教育局（2项） | 县教育局 | - | - | 新增学位90个。\n"
        "一、2. | 县教育局（2项） | 县教育局 | - | - | 改造村小2所。\n"
        "二、3. | 县住建局、县城管局(共1项) | 县住建局、县城管局 | - | - | 改造老旧小区4个。\n");
}

TEST_CASE("Remarks on a list are no items, in front of it or behind") {
  PlanReading reading = read_plan(
      "云溪县2025年民生实事任务表\n\n> 说明：牵头单位为表中所列单位，请按月报送进度。\n\n"
      "序号\t实事项目\t牵头单位\n1\t新增学位90个\t县教育局\n2\t改造村小2所\t县教育局\n"
      "备注：1.表中数据为年度计划数。\n2.县政府督查室负责督查。\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 云溪县2025年民生实事任务表\n"
        "1 | - | 县教育局 | - | - | 新增学位90个\n"
        "2 | - | 县教育局 | - | - | 改造村小2所\n");
}

TEST_CASE("A schedule below an item is kept beside it, and measures promise figures only") {
  PlanReading reading = read_plan(
      "云溪县2025年民生实事方案\n一、工作任务\n1.公办园扩容\n目标任务：新增学位540个。\n"
      "工作举措：优化布局，加快招标；组织培训2次。建立调度机制。\n"
      "进度安排：二季度完成30%。三季度完成70%。\n牵头单位：县教育局\n");
  CHECK(items_as_lines(reading) ==
        "[县级] 一、工作任务\n"
        "1. | - | 县教育局 | - | - | 公办园扩容目标任务：新增学位540个。"
        "工作举措：优化布局，加快招标；组织培训2次。建立调度机制。\n");
  CHECK(targets_as_lines(reading) ==
        "quantity = 540 个 | 新增学位540个\nquantity = 2 次 | 组织培训2次\n");
  CHECK(reading.items[0].record.schedule == "进度安排：二季度完成30%。三季度完成70%");
}

TEST_CASE(
    "Leads and leader in a heading's bracket hold below it, a date in a bracket is a deadline") {
  PlanReading reading = read_plan(
      "锦屏区2026年民生实事方案\n一、就业创业（牵头单位：区人社局，责任领导：张副区长）\n"
      "1、开发岗位350个。（12月底前完成）\n2、培训1500人次。（11月底前完成）\n"
      "二、教育提质（区教育局牵头，区发改局、区财政局配合）\n1、新增学位2160个。（全年）\n"
      "2、更新课桌520套。（2026年9月底前）\n");
  CHECK(items_as_lines(reading) ==
        "[区级] 锦屏区2026年民生实事方案\n"
        "一、1、 | 就业创业 | 区人社局 | - | 12月底前 | 开发岗位350个。\n"
        "一、2、 | 就业创业 | 区人社局 | - | 11月底前 | 培训1500人次。\n"
        "二、1、 | 教育提质 | 区教育局 | 区发改局、区财政局 | 全年 | 新增学位2160个。\n"
        "二、2、 | 教育提质 | 区教育局 | 区发改局、区财政局 | 2026年9月底前 | 更新课桌520套。\n");
  CHECK(reading.items[1].record.leader == "张副区长");
  CHECK(reading.items[3].record.deadline_month == "2026-09");
}

TEST_CASE("The only chapter with units below it gathers the items, whatever it is called") {
  CHECK(items_as_lines(read_plan(
            "东川市人民政府办公厅关于印发2026年民生实事分工方案的通知\n2026年民生实事分工方案\n"
            "一、项目\n（一）教育行动\n1.新增学位2400个；\n主管领导：王某\n牵头单位：市教育局\n"
            "（二）健康行动\n2.建设发热诊室12个；\n主管领导：刘某\n牵头单位：市卫健委\n"
            "二、工作要求\n各单位要落实责任。\n")) ==
        "[市级] 一、项目\n"
        "（一）1. | 教育行动 | 市教育局 | - | - | 新增学位2400个；\n"
        "（二）2. | 健康行动 | 市卫健委 | - | - | 建设发热诊室12个；\n");
}

TEST_CASE("Units in front of a colon lead what stands behind it, with numbers and without") {
  CHECK(items_as_lines(read_plan("松阳县2026年民生实事任务分工\n县教育局：新建幼儿园2所。\n"
                                 "县住建局、县城管局：改造老旧小区8个。\n")) ==
        "[县级] 松阳县2026年民生实事任务分工\n"
        "- | - | 县教育局 | - | - | 新建幼儿园2所。\n"
        "- | - | 县住建局、县城管局 | - | - | 改造老旧小区8个。\n");
  CHECK(items_as_lines(read_plan("2025年松阳区政府十件实事\n1.区教育局：新建幼儿园2所。\n"
                                 "2.区卫健局：筛查5000人。\n")) ==
        "[区级] 2025年松阳区政府十件实事 =10\n"
        "1. | - | 区教育局 | - | - | 新建幼儿园2所。\n"
        "2. | - | 区卫健局 | - | - | 筛查5000人。\n");
}
