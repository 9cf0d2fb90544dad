// Words that matter where a target or figure gets its short name (see indicator.h).
#pragma once

#include "text/clean_text.h"

namespace minsheng {

// Left out in front of a name: times and places in general, and what only says that it is done.
inline constexpr Chars kNameFronts[] = {
    U"全县",     U"全区", U"全市",     U"我县",   U"我区",   U"我市",     U"计划",     U"预计",
    U"确保",     U"力争", U"实现",     U"开展",   U"实施",   U"完成",     U"推进",     U"年内",
    U"全年",     U"达到", U"，",       U"、",     U"共",     U"需",       U"将",       U"对",
    U"为",       U"今年", U"新增完成", U"继续",   U"持续",   U"大力",     U"加快",     U"提供",
    U"已",       U"己",   U"目前",     U"现已",   U"当前",   U"累计",     U"截至目前", U"已经",
    U",",        U"其中", U"其中：",   U"其中:",  U"现有",   U"正常运营", U"新增实现", U"开展了",
    U"组织",     U"举办", U"完成了",   U"建设",   U"培育",   U"促进",     U"实行",     U"及时",
    U"线上线下", U"办理", U"来开展",   U"上半年", U"一季度", U"前三季度", U"今年以来"};
// Fronts that are the beginning of a word there: 计划生育.
inline constexpr Chars kNoNameFronts[] = {U"计划生育", U"建设用地", U"为民",     U"实施方案",
                                          U"促进会",   U"共享",     U"共建",     U"组织部",
                                          U"推进剂",   U"完成率",   U"建设投资", U"建设资金"};
// Left out behind it.
inline constexpr Chars kNameEnds[] = {
    U"达到",   U"提高到", U"提升至",   U"提高至", U"提升到", U"达",     U"约",     U"至",
    U"为",     U"到",     U"均",       U"分别",   U"从",     U"由",     U"，",     U"等",
    U"完成",   U"力争",   U"保持在",   U"增加到", U"突破数", U"以上",   U"不少于", U"数达",
    U"（",     U"(",      U"：",       U"共",     U"的",     U"各",     U",",      U":",
    U"已",     U"己",     U"已完成",   U"己完成", U"占",     U"任务",   U"总数",   U"都",
    U"稳定在", U"累计",   U"累计完成", U"已完工", U"完工",   U"已开工", U"突破",   U"扩大到",
    U"增至",   U"拓展至", U"控制在",   U"实现",   U"全年"};
inline constexpr Chars kNoNameEnds[] = {U"签约", U"预约", U"节约", U"履约", U"公共", U"服务任务"};

// Verbs that stay in front of a name and that a list of things shares: 创建A4个、B2个.
inline constexpr Chars kNamingVerbs[] = {
    U"新建",     U"新增",   U"建成",     U"创建",     U"打造", U"改造",     U"扩建",
    U"改建",     U"改扩建", U"新改建",   U"新改扩建", U"提质", U"提质改造", U"提质升级",
    U"升级改造", U"开工",   U"开工改造", U"开工建设", U"启动", U"启动建设", U"扩充",
    U"配备",     U"发放",   U"新发放",   U"新增上线", U"修建", U"增设",     U"重建",
    U"迁建",     U"维修",   U"修缮",     U"整治",     U"治理", U"引进",     U"推广",
    U"除险加固", U"清零",   U"消除",     U"新增投放", U"投放", U"购置",     U"安装"};
// Verbs of work that stand behind the thing where its length is measured: 改造公路 and 公路改造.
inline constexpr Chars kWorkingVerbs[] = {
    U"提质改造", U"精细化提升", U"拓宽提质", U"改造",     U"提升",     U"提质",
    U"升级改造", U"养护",       U"整治",     U"治理",     U"疏浚",     U"提质升级",
    U"加固",     U"拓宽",       U"更新改造", U"改造提升", U"巩固提升", U"综合治理",
    U"硬化",     U"维修",       U"亮化",     U"绿化",     U"清淤"};
// Work at the end of a name: what is counted is done to it.
inline constexpr Chars kWorkEnds[] = {U"整治", U"治理", U"改造", U"布局", U"提升", U"升级"};
inline constexpr Chars kStepEnds[] = {U"落实", U"审批", U"验收", U"挂网",
                                      U"编制", U"招标", U"建设"};

// What a name ends with that already says what is counted.
inline constexpr Chars kHeadEnds[] = {U"人数", U"人次", U"规模", U"户数", U"场次", U"次数", U"里程",
                                      U"长度", U"面积", U"套数", U"数量", U"总数", U"数",   U"量",
                                      U"能力", U"产量", U"率",   U"比例", U"占比", U"比重", U"标准",
                                      U"人口", U"总量", U"总额", U"金额", U"补贴"};
// Of these the length is a distance to travel.
inline constexpr Chars kRoadWords[] = {U"路",   U"道安",   U"国省道",  U"省道", U"县道",
                                       U"乡道", U"街",     U"安防",    U"高速", U"交通",
                                       U"绿道", U"精细化", U"生命防护"};
inline constexpr Chars kHouses[] = {U"住房", U"公寓", U"房源", U"棚户区", U"安置房", U"公租房"};
// Counted with 数: 开工改造小区数.
inline constexpr Chars kCountedEnds[] = {U"小区", U"片区", U"案件", U"事项",
                                         U"类",   U"用户", U"农户"};
// As kCountedEnds, before the closing quote: “退休一件事”数.
inline constexpr Chars kQuotedCounted[] = {U"项目", U"事项", U"一件事"};
// Who is counted by what it has done: 接入平台的医院.
inline constexpr Chars kCountedBodies[] = {U"医院", U"机构", U"县市区", U"学校", U"企业",
                                           U"社区", U"乡镇", U"县区",   U"单位", U"街道"};
// Who stands in a list that shares its end: 医院、卫生院口腔科设置率.
inline constexpr Chars kListedBodies[] = {
    U"医院", U"卫生院", U"中心",   U"学校", U"机构",   U"小学", U"中学",   U"孤儿",
    U"儿童", U"老人",   U"居民",   U"职工", U"残疾人", U"社区", U"行政村", U"乡镇",
    U"企业", U"家庭",   U"老年人", U"城市", U"农村",   U"城镇"};
inline constexpr Chars kBodyActs[] = {U"已",   U"己",   U"暂未", U"均已",
                                      U"全部", U"完成", U"开通", U"实现"};
// Places that something is done in: 50个村改厕 is 改厕村数.
inline constexpr Chars kCountedPlaces[] = {U"村", U"社区", U"乡镇", U"行政村", U"自然村"};

// Names that say nothing alone; the words before them say what they are about.
inline constexpr Chars kBareMoney[] = {U"投入",     U"投资",     U"资金",
                                       U"投入资金", U"建设投资", U"总投资",
                                       U"建设资金", U"完成投资", U"总投入"};
inline constexpr Chars kBareSums[] = {U"资助金额", U"救助金额", U"补助金额",
                                      U"发放金额", U"补贴金额", U"金额"};
inline constexpr Chars kBareWorks[] = {U"筛查", U"签约", U"培训", U"救助", U"检查", U"参保",
                                       U"改造", U"治理", U"整治", U"就业", U"签"};
inline constexpr Chars kBareActions[] = {U"行动", U"活动", U"工程", U"项目", U"用户"};
inline constexpr Chars kBareTasks[] = {U"全年", U"年度", U"任务", U"目标", U"全年任务", U"计划"};
inline constexpr Chars kBareStates[] = {U"开工", U"完工", U"竣工", U"立项", U"建成", U"投用"};
inline constexpr Chars kBarePeople[] = {U"涉及居民", U"惠及居民", U"惠及群众", U"受益群众",
                                        U"涉及群众", U"参互人",   U"惠及"};

// What a ratio does while it is named: 优良率持续改善.
inline constexpr Chars kShareHeads[] = {U"率", U"比例", U"占比", U"比重"};

// --- Promises without a number -------------------------------------------------------------------

// Verbs of going on that stay in the name.
inline constexpr Chars kKeptVerbs[] = {U"发放", U"开发", U"启动", U"改善", U"支持",
                                       U"引导", U"消除", U"关爱", U"减免"};
inline constexpr Chars kEmptyEnds[] = {U"工作", U"水平", U"服务"};

}  // namespace minsheng
