// The words the readers know, in one place: general vocabulary of plans, no names of places,
// units or projects. A new word is one entry here.
#pragma once

#include "text/clean_text.h"

namespace minsheng {

// --- Outline ------------------------------------------------------------------------------------

// Behind 第三: 第三件（实事）, 第一项, 第二类
inline constexpr Chars kOrdinalClassifiers[] = {U"件", U"项", U"类", U"大类", U"章",
                                                U"节", U"条", U"篇", U"部分", U"方面"};

// What a list of promises is made of.
inline constexpr Chars kTaskNouns[] = {U"民生实事", U"实事",     U"任务",        U"工程",
                                       U"项目",     U"行动",     U"事项",        U"民生事",
                                       U"举措",     U"实事项目", U"民生实事项目"};

// Headings of chapters that hold no items. Matched as the whole heading or as its end.
inline constexpr Chars kAimHeadings[] = {
    U"工作目标", U"总体目标", U"总体要求", U"指导思想", U"基本原则", U"主要目标", U"工作要求",
    U"总体思路", U"工作原则", U"目标要求", U"工作思路", U"工作背景", U"背景",     U"编制依据",
    U"实施原则", U"目的意义", U"重要意义", U"总则",     U"目标"};
inline constexpr Chars kMechanismHeadings[] = {
    U"推进机制", U"工作机制", U"组织领导", U"组织保障", U"保障措施",    U"工作保障", U"保障机制",
    U"实施步骤", U"工作步骤", U"时间安排", U"有关要求", U"组织实施",    U"工作措施", U"实施要求",
    U"工作安排", U"实施保障", U"监督考核", U"督查考核", U"督导考核",    U"考核评价", U"责任分工",
    U"组织机构", U"领导机构", U"实施机制", U"落实机制", U"调度机制",    U"附则",     U"相关要求",
    U"考核办法", U"进度安排", U"方法步骤", U"组织架构", U"工作专班",    U"监督检查", U"推进措施",
    U"有关事项", U"其他事项", U"相关事项", U"有关工作", U"工作保障措施"};
// Headings of chapters that only gather items and say nothing of them.
inline constexpr Chars kTaskHeadings[] = {
    U"工作任务", U"重点任务", U"主要任务", U"目标任务", U"任务分工",      U"实事内容",
    U"实事项目", U"具体任务", U"重点工作", U"项目清单", U"任务清单",      U"主要内容",
    U"工作内容", U"实施内容", U"任务分解", U"具体内容", U"项目内容",      U"重点项目",
    U"实施项目", U"具体项目", U"任务安排", U"工作重点", U"实事清单",      U"事项清单",
    U"主要工作", U"任务目标", U"具体事项", U"项目分工", U"项目安排",      U"任务分解及分工",
    U"工作分工", U"职责分工", U"实施任务", U"重点事项", U"任务清单及分工"};

// --- Levels -------------------------------------------------------------------------------------

inline constexpr Chars kProvinceWords[] = {U"省级", U"省定", U"省政府", U"省重点", U"省委省政府"};
inline constexpr Chars kCityWords[] = {U"市级",   U"市定",       U"市政府",
                                       U"市重点", U"市委市政府", U"州级"};
inline constexpr Chars kCountyWords[] = {U"县级",           U"县定",         U"县政府", U"县重点",
                                         U"县委县政府",     U"旗级",         U"县本级", U"县区级",
                                         U"县（市、区）级", U"县(市、区)级", U"区县级"};
inline constexpr Chars kDistrictWords[] = {U"区级",       U"区定",   U"区政府", U"区重点",
                                           U"区委区政府", U"区管委", U"区本级"};
// Must follow a level word for a heading to be one of a level.
inline constexpr Chars kLevelNouns[] = {U"实事", U"民生", U"事项", U"任务", U"项目", U"清单"};

// --- Units --------------------------------------------------------------------------------------

inline constexpr Chars kUnitSuffixes[] = {
    U"局",   U"委",   U"办",       U"中心",   U"公司", U"集团", U"部",     U"厅",   U"院",
    U"社",   U"会",   U"联",       U"站",     U"所",   U"队",   U"行",     U"处",   U"室",
    U"专班", U"学校", U"街道",     U"乡镇",   U"镇",   U"乡",   U"指挥部", U"政府", U"馆",
    U"台",   U"企业", U"镇街",     U"运营商", U"工委", U"单位", U"部门",   U"园区", U"区",
    U"县",   U"市",   U"（街道）", U"(街道)", U"场"};
// Those that leave no doubt, where nothing but the name says that it is a unit.
inline constexpr Chars kCertainUnitSuffixes[] = {
    U"局",     U"委",     U"办",       U"中心",     U"公司",     U"集团",     U"厅",
    U"委员会", U"办公室", U"妇联",     U"残联",     U"供销社",   U"总工会",   U"政府",
    U"管委会", U"指挥部", U"委宣传部", U"委组织部", U"委社工部", U"委政法委", U"工商联",
    U"文联",   U"科协",   U"红十字会", U"督查室"};
// What the name of a unit of a place begins with.
inline constexpr Chars kUnitPrefixes[] = {U"县",   U"市",   U"区",   U"省", U"州", U"旗", U"各",
                                          U"国网", U"中国", U"国家", U"团", U"镇", U"乡"};

// Labels in front of a list of units; the first table is who leads, the second who leads where no
// label of the first stands beside it, the third who helps.
inline constexpr Chars kLeadLabels[] = {
    U"牵头单位", U"牵头部门", U"牵头责任单位", U"牵头",         U"主要牵头单位", U"主责单位",
    U"主管单位", U"主办单位", U"第一责任单位", U"牵头负责单位", U"牵头主体"};
inline constexpr Chars kDutyLabels[] = {
    U"责任单位",         U"责任部门", U"实施单位", U"负责单位", U"责任主体",
    U"承办单位",         U"主管部门", U"责任科室", U"实施主体", U"责任(牵头)单位",
    U"责任（牵头）单位", U"落实单位", U"建设单位", U"业主单位", U"项目单位"};
inline constexpr Chars kSupportLabels[] = {U"配合单位",     U"配合部门", U"协助单位", U"协办单位",
                                           U"参与单位",     U"参加单位", U"协同单位", U"配合",
                                           U"责任配合单位", U"协作单位"};
// Labels whose value is no unit: kept as a note.
inline constexpr Chars kNoteLabels[] = {
    U"责任领导", U"牵头领导",   U"责任人",     U"联系人",     U"分管领导",   U"包联领导",
    U"市级领导", U"县级领导",   U"区级领导",   U"联系电话",   U"资金来源",   U"建设地点",
    U"备注",     U"牵头市领导", U"牵头县领导", U"联系领导",   U"第一责任人", U"直接责任人",
    U"电话",     U"进度安排",   U"工作进度",   U"进度计划",   U"时间安排",   U"工作进度安排",
    U"主管领导", U"主管市领导", U"主管县领导", U"分管市领导", U"分管县领导", U"市领导",
    U"县领导",   U"区领导",     U"牵头区领导", U"联系市领导", U"联系县领导", U"挂点领导",
    U"挂钩领导", U"负责人",     U"项目负责人", U"联络员"};
// What labels of how a thing is to be done end with; what stands behind them promises figures only.
inline constexpr Chars kMeasureLabels[] = {U"举措", U"措施", U"做法", U"工作方法", U"实施方式"};
inline constexpr Chars kDeadlineLabels[] = {
    U"完成时限", U"完成时间", U"完成期限",     U"时间要求",     U"时间节点",     U"办结时限",
    U"时限要求", U"时限",     U"完成日期",     U"办理时限",     U"竣工时间",     U"计划竣工时间",
    U"建设期限", U"完工时间", U"计划完工时间", U"计划完成时间", U"预计完成时间", U"预计竣工时间",
    U"竣工日期", U"完工日期", U"建成时间",     U"计划建成时间"};

// Verbs behind units: 「县卫健局牵头」 「由县水利局负责落实」. Longest match counts.
inline constexpr Chars kLeadVerbs[] = {U"牵头",         U"牵头负责", U"牵头落实", U"牵头实施",
                                       U"牵头组织实施", U"牵头办理", U"负责牵头", U"牵头推进",
                                       U"牵头组织",     U"牵头承办", U"牵头抓总", U"牵头负责落实"};
inline constexpr Chars kDutyVerbs[] = {
    U"负责",           U"负责落实", U"负责实施",   U"组织实施", U"负责组织实施",  U"具体负责",
    U"按职责分工负责", U"分工负责", U"按职责负责", U"承办",     U"负责推进",      U"负责办理",
    U"共同负责",       U"具体实施", U"具体落实",   U"承担",     U"按职责分别负责"};
inline constexpr Chars kSupportVerbs[] = {U"配合",       U"协助",     U"参与",
                                          U"协同",       U"配合落实", U"配合实施",
                                          U"按职责配合", U"协同配合", U"参加"};

// 「列第一位者为牵头单位」, said once for the whole document.
inline constexpr Chars kFirstLeads[] = {
    U"第一位的为牵头", U"第一位者为牵头", U"第一位为牵头",   U"首位的为牵头",
    U"首位者为牵头",   U"首位为牵头",     U"第一个为牵头",   U"第一个单位为牵头",
    U"排在首位的",     U"列在首位的单位", U"第一家为牵头",   U"排名第一的为牵头",
    U"列首位的为牵头", U"列首位者为牵头", U"排第一的为牵头", U"第一位的单位为牵头"};

// --- Tables -------------------------------------------------------------------------------------

inline constexpr Chars kNumberColumns[] = {U"序号",     U"编号", U"项目序号",
                                           U"项目编号", U"No",   U"NO"};
// Names of things; a category where another column says what is to be done, else the text.
inline constexpr Chars kNameColumns[] = {
    U"工作任务",    U"任务",     U"任务名称", U"项目名称", U"实事项目",     U"类别",
    U"领域",        U"重点任务", U"项目类别", U"项目",     U"实事名称",     U"民生实事",
    U"分类",        U"任务类别", U"主要任务", U"事项名称", U"实事",         U"项目分类",
    U"指标名称",    U"工作类别", U"大类",     U"实事类别", U"民生实事项目", U"考核指标",
    U"主要指标",    U"指标内容", U"任务指标", U"指标",     U"工程名称",     U"工程项目",
    U"主要工作任务"};
// Who helps, as heads of columns only: in running text these words address a letter.
inline constexpr Chars kSupportColumns[] = {U"相关单位", U"相关部门", U"有关单位",
                                            U"有关部门", U"支持单位", U"协同部门"};
inline constexpr Chars kContentColumns[] = {
    U"工作事项",     U"事项",     U"具体事项",       U"工作内容",     U"主要内容",
    U"具体内容",     U"目标任务", U"建设内容",       U"年度目标",     U"任务目标",
    U"工作目标",     U"实施内容", U"具体任务",       U"年度目标任务", U"项目内容",
    U"主要建设内容", U"任务内容", U"目标",           U"内容",         U"建设内容及规模",
    U"建设规模",     U"主要目标", U"全年目标",       U"任务要求",     U"工作要求",
    U"目标要求",     U"具体目标", U"建设规模及内容", U"年度任务",     U"项目内容及目标",
    U"具体工作任务", U"量化目标", U"年度工作目标",   U"指标要求",     U"年度指标",
    U"任务指标要求"};
inline constexpr Chars kTypeColumns[] = {U"类型",     U"项目类型", U"事项类型", U"实事类型",
                                         U"任务类型", U"来源",     U"任务来源", U"项目来源"};
inline constexpr Chars kLevelColumns[] = {U"层级", U"级别", U"项目级别", U"项目层级", U"实事级别"};
// Known columns that the ledger has no field of its own for: kept in the note.
inline constexpr Chars kNoteColumns[] = {
    U"建设时间",     U"建设年限",     U"年度投资", U"总投资",       U"投资",       U"投资额",
    U"资金",         U"进度安排",     U"联系电话", U"备注",         U"建设性质",   U"建设单位",
    U"建设周期",     U"计划投资",     U"实施地点", U"建设进度",     U"进展情况",   U"工作进度",
    U"第一季度",     U"第二季度",     U"第三季度", U"第四季度",     U"一季度",     U"二季度",
    U"三季度",       U"四季度",       U"上半年",   U"下半年",       U"实施范围",   U"受益人群",
    U"受益对象",     U"单位",         U"工作措施", U"具体措施",     U"推进措施",   U"实施步骤",
    U"年度计划投资", U"资金渠道",     U"投资规模", U"总投资及来源", U"项目总投资", U"计量单位",
    U"开工时间",     U"计划开工时间", U"目标类型", U"目标类别",     U"指标类型"};

// --- Metadata -----------------------------------------------------------------------------------

inline constexpr Chars kTitleSuffixes[] = {
    U"方案",   U"通知",   U"计划",     U"意见",         U"清单",   U"安排",     U"要点",
    U"办法",   U"分解表", U"民生实事", U"民生实事项目", U"任务书", U"责任分解", U"公告",
    U"细则",   U"任务表", U"目录",     U"责任表",       U"一览表", U"分工表",   U"明细表",
    U"项目表", U"推进表", U"台账",     U"实事",         U"分工",   U"任务分工"};
inline constexpr Chars kIssuerSuffixes[] = {
    U"办公室", U"政府",   U"委员会", U"局",     U"专班",     U"领导小组", U"中心",
    U"县委",   U"市委",   U"区委",   U"管委会", U"指挥部",   U"办公厅",   U"民生办",
    U"政府办", U"县委办", U"市委办", U"区委办", U"联席会议", U"主席团"};
inline constexpr Chars kNoPlaceWords[] = {U"民生", U"实事", U"实施", U"推进", U"办好",
                                          U"重点", U"工作", U"期盼", U"项目", U"落实"};

// --- Mechanism ----------------------------------------------------------------------------------

inline constexpr Chars kConvenerRoles[] = {U"召集人",   U"组长",   U"总召集人", U"专班长",
                                           U"主任委员", U"总指挥", U"指挥长",   U"第一召集人"};
inline constexpr Chars kDeputyRoles[] = {U"副召集人", U"副组长",     U"副专班长",
                                         U"副指挥长", U"常务副组长", U"副总召集人"};
inline constexpr Chars kOfficeVerbs[] = {U"任", U"担任", U"为", U"兼任", U"分别任", U"分别担任"};
inline constexpr Chars kOfficeTitles[] = {
    U"主要负责人", U"分管负责人", U"负责人",     U"主要负责同志", U"分管负责同志",
    U"负责同志",   U"主要领导",   U"分管领导",   U"局长",         U"主任",
    U"副主任",     U"分管副主任", U"副局长",     U"书记",         U"部长",
    U"县长",       U"副县长",     U"分管副局长", U"区长",         U"副区长"};
inline constexpr Chars kMembersBefore[] = {
    U"成员单位包括", U"成员单位有", U"成员单位：", U"成员单位:", U"成员单位由", U"成员单位为",
    U"成员包括",     U"成员由",     U"成员有",     U"成员：",    U"成员为"};
inline constexpr Chars kMembersBehind[] = {U"等为成员单位",    U"为成员单位",   U"等为成员",
                                           U"为成员",          U"等单位为成员", U"等部门为成员单位",
                                           U"等单位为成员单位"};
inline constexpr Chars kOfficeSeats[] = {U"办公室设在",   U"办公室设",     U"办公室挂靠在",
                                         U"办公室挂靠",   U"办公室设立在", U"办公地点设在",
                                         U"办公室（设在", U"办公室(设在"};
inline constexpr Chars kSupervisors[] = {
    U"督查室",     U"督查办", U"督办室",   U"目督办", U"督查局",   U"政府办",      U"督导组",
    U"督查考核办", U"绩效办", U"纪委监委", U"督考办", U"督查中心", U"督查事务中心"};
inline constexpr Chars kSupervision[] = {U"督导",     U"督办", U"督查落实", U"跟踪督查", U"抽查",
                                         U"督查督办", U"督促", U"专项督查", U"督查工作", U"核查"};
inline constexpr Chars kMonthlyReport[] = {U"月调度",   U"月通报",     U"按月调度",   U"按月报送",
                                           U"每月调度", U"每月按要求", U"每月报送",   U"月报制",
                                           U"每月底",   U"每月通报",   U"一月一调度", U"每月上报",
                                           U"月报告",   U"按月通报",   U"一月一通报"};
inline constexpr Chars kWeeklyReport[] = {U"周调度", U"每周调度", U"周报制", U"每周报送",
                                          U"一周一调度"};
inline constexpr Chars kQuarterlyReport[] = {U"季调度",     U"季度调度",   U"每季度调度",
                                             U"按季调度",   U"季通报",     U"一季一调度",
                                             U"每季度报送", U"每季度通报", U"季度通报"};
inline constexpr Chars kQuarterlyAssessment[] = {
    U"季动态考评", U"季考评",   U"季度考评",   U"季度考核", U"每季度考",  U"季考核",
    U"季评估",     U"按季考核", U"一季一考评", U"季度评估", U"一季一考核"};
inline constexpr Chars kMonthlyAssessment[] = {U"月考评", U"月考核", U"月度考核", U"每月考核"};

// --- Quantities ---------------------------------------------------------------------------------

// What follows a number. Longest match counts.
inline constexpr Chars kMeasureWords[] = {
    U"人次",      U"人",       U"名",        U"户",   U"户次", U"个",     U"所",     U"座",
    U"处",        U"场",       U"场次",      U"次",   U"件",   U"项",     U"套",     U"公里",
    U"千米",      U"km",       U"KM",        U"Km",   U"米",   U"亩",     U"亩次",   U"平方米",
    U"平方公里",  U"平方千米", U"立方米",    U"方",   U"万方", U"吨",     U"公斤",   U"头",
    U"只",        U"羽",       U"家",        U"家次", U"条",   U"台",     U"台套",   U"台次",
    U"辆",        U"辆次",     U"张",        U"间",   U"栋",   U"幢",     U"类",     U"村",
    U"门",        U"份",       U"册",        U"本",   U"对",   U"组",     U"支",     U"片",
    U"盏",        U"口",       U"眼",        U"株",   U"棵",   U"班",     U"床",     U"宗",
    U"例",        U"车次",     U"班次",      U"架次", U"枚",   U"块",     U"尾",     U"艘",
    U"公顷",      U"平方",     U"立方",      U"千瓦", U"兆瓦", U"千瓦时", U"MW",     U"kW",
    U"万千瓦",    U"种",       U"元",        U"米²",  U"㎡",   U"m²",     U"m³",     U"m2",
    U"单元",      U"套次",     U"期次",      U"课时", U"学时", U"节",     U"档",     U"根",
    U"面",        U"桩",       U"端",        U"部",   U"线",   U"孔",     U"杆",     U"吨/日",
    U"立方米/日", U"方/日",    U"艘次",      U"期",   U"批次", U"批",     U"篇",     U"首",
    U"卷",        U"幅",       U"箱",        U"袋",   U"瓶",   U"顶",     U"列",     U"排",
    U"堂",        U"师",       U"队",        U"月",   U"企业", U"社区",   U"乡镇",   U"学位",
    U"床位",      U"车位",     U"泊位",      U"厕位", U"点",   U"站",     U"机组",   U"分",
    U"倍",        U"微克",     U"毫克",      U"分贝", U"标方", U"千伏安", U"兆伏安", U"kVA",
    U"MVA",       U"Mbps",     U"立方米/秒", U"颗",   U"剂",   U"剂次",   U"针次",   U"副",
    U"单",        U"人份",     U"床次",      U"路",   U"位"};
// What is counted without a measure word in front of it.
inline constexpr Chars kBareNouns[] = {U"床位", U"学位", U"车位", U"泊位", U"岗位", U"厕位"};
// Numbers with these are names, thresholds or times, never a promise.
inline constexpr Chars kNameMeasures[] = {
    U"人制",   U"千伏", U"kV",   U"KV",       U"kv",     U"伏",     U"分钟",   U"小时", U"秒",
    U"岁",     U"周岁", U"年",   U"月份",     U"日",     U"天",     U"号",     U"级",   U"届",
    U"版",     U"轮",   U"星级", U"星",       U"楼",     U"层",     U"室",     U"度",   U"℃",
    U"时",     U"点前", U"季度", U"世纪",     U"年代",   U"兆",     U"G",      U"周",   U"国道",
    U"省道",   U"县道", U"线路", U"部门",     U"年期",   U"等奖",   U"强",     U"A级",  U"月龄",
    U"个月龄", U"周龄", U"个月", U"个工作日", U"工作日", U"个小时", U"个季度", U"位数", U"位于"};
// Kinds of things: counted only where a verb of kVerbsOfCount stands right before the number.
inline constexpr Chars kWeakMeasures[] = {U"种", U"类",   U"批", U"期", U"点", U"分", U"部",
                                          U"面", U"批次", U"线", U"端", U"节", U"次", U"路"};
// Spans of time: a threshold (15分钟生活圈), unless the clause says to what they are brought.
inline constexpr Chars kTimeMeasures[] = {U"天",   U"工作日", U"个工作日", U"小时",
                                          U"分钟", U"个小时", U"个月"};
inline constexpr Chars kBroughtTo[] = {U"压缩至", U"压缩到", U"缩短至", U"缩短到", U"压减至",
                                       U"压减到", U"缩减至", U"延长至", U"延长到", U"达",
                                       U"达到",   U"降至",   U"降到",   U"精简至"};
// With 以上 behind and a noun after that, these are thresholds: 20户以上自然村.
inline constexpr Chars kThresholdMeasures[] = {U"户",   U"人",   U"亩",   U"元",     U"平方米",
                                               U"公里", U"吨",   U"公顷", U"立方米", U"米",
                                               U"头",   U"平方", U"名"};
// Before a number with a threshold's measure these say that it is a promise after all.
inline constexpr Chars kReachVerbs[] = {U"惠及", U"服务", U"培训", U"覆盖", U"达",   U"达到",
                                        U"救助", U"帮扶", U"资助", U"受益", U"补贴", U"带动",
                                        U"发放", U"保障", U"投入", U"投资", U"筛查", U"检查",
                                        U"提供", U"为",   U"解决"};
// Verbs of getting: only these make a number of kinds (种, 类) a promise.
inline constexpr Chars kVerbsOfGaining[] = {U"新增", U"新建", U"建成", U"引进", U"推广",
                                            U"培育", U"上线", U"开通", U"创建", U"打造",
                                            U"增设", U"拓展", U"扩充", U"扩大"};
// Number characters (两所) count only between one of these verbs and one of these measure words.
inline constexpr Chars kVerbsOfCount[] = {
    U"新建", U"建设", U"建成", U"新增",   U"创建",     U"打造",     U"改造",
    U"完成", U"培育", U"建立", U"改扩建", U"开工",     U"提质",     U"扩建",
    U"修建", U"配备", U"引进", U"开通",   U"布设",     U"设立",     U"设置",
    U"增设", U"添置", U"购置", U"投放",   U"推广",     U"新改建",   U"改建",
    U"重建", U"迁建", U"续建", U"启动",   U"提质改造", U"升级改造", U"新改扩建",
    U"举办", U"开展", U"组织", U"达到",   U"上线",     U"新增上线", U"治理",
    U"整治", U"修缮", U"维修", U"实施",   U"支持",     U"扶持",     U"安装"};
inline constexpr Chars kCountedByCharacters[] = {
    U"个", U"所", U"座", U"条",   U"处", U"家",   U"套",   U"名", U"户", U"场", U"栋",
    U"间", U"台", U"辆", U"公里", U"亩", U"件",   U"场次", U"人", U"支", U"项", U"次",
    U"盏", U"套", U"张", U"对",   U"吨", U"人次", U"册",   U"口", U"宗"};

// What a number compares with. Those in front of the number, then those behind its unit.
inline constexpr Chars kAtLeastBefore[] = {
    U"不低于", U"不少于", U"不得少于", U"不得低于", U"不小于", U"高于",        U"大于",
    U"超过",   U"突破",   U"超",       U"至少",     U"不下于", U"最低",        U"超出",
    U"多于",   U"≥",      U"＞",       U">",        U">=",     U"不低于（含）"};
inline constexpr Chars kAtMostBefore[] = {U"不超过", U"不高于", U"不多于", U"不大于",   U"控制在",
                                          U"低于",   U"小于",   U"少于",   U"不得超过", U"至多",
                                          U"≤",      U"＜",     U"<",      U"<=",       U"压缩在",
                                          U"压降至", U"控制到"};
inline constexpr Chars kAboutBefore[] = {U"约", U"大约", U"近", U"将近", U"大概", U"约为"};
inline constexpr Chars kAtLeastAfter[] = {U"以上", U"及以上", U"（含）以上", U"(含)以上"};
inline constexpr Chars kAtMostAfter[] = {U"以内", U"以下", U"及以下", U"之内"};
inline constexpr Chars kAboutAfter[] = {U"左右", U"上下"};

// A到B: the verbs between a baseline and its target, and the words in front of a baseline.
inline constexpr Chars kRaiseVerbs[] = {
    U"提高", U"提升", U"增加", U"扩大", U"上升", U"增长", U"提标", U"调整", U"下降",
    U"降低", U"压减", U"缩短", U"减少", U"上调", U"扩面", U"扩容", U"降",   U"增至",
    U"升",   U"调高", U"增",   U"拓展", U"延长", U"压缩", U"扩充", U"提档", U"优化"};

// Between the things of a list.
inline constexpr Chars kJoiners[] = {U"、", U"和", U"及", U"以及", U"与", U"或"};

// Verbs that say no more than that something is done; a phrase may do without them.
inline constexpr Chars kPlainVerbs[] = {U"开展", U"实施", U"实行", U"实现"};

// Circumstances that a clause begins with before its verb; a phrase begins with the verb.
inline constexpr Chars kCircumstances[] = {U"为",   U"依托", U"通过", U"利用", U"按照",
                                           U"根据", U"围绕", U"按",   U"在",   U"已为",
                                           U"将为", U"结合", U"面向", U"针对"};
// What a phrase does not begin with.
inline constexpr Chars kPhraseFronts[] = {
    U"预计",   U"全区", U"全县", U"全市", U"我区",     U"我县", U"我市", U"一是", U"二是",
    U"三是",   U"四是", U"五是", U"六是", U"含",       U"其中", U"包括", U"：",   U"并",
    U"应发放", U"共",   U"目前", U"当前", U"截至目前", U"现",   U"将"};
// And does not end with.
inline constexpr Chars kPhraseEnds[] = {U"等工程", U"等项目", U"等任务",
                                        U"等工作", U"等",     U"等建设"};

// A clause of nothing but these and a number speaks of the clause before it: 「…改造，完成94户」.
inline constexpr Chars kEmptyVerbs[] = {
    U"完成",   U"达到",   U"力争", U"达",       U"争取",   U"确保",   U"不低于",
    U"共",     U"实现",   U"全年", U"计划",     U"总数",   U"总计",   U"合计",
    U"共计",   U"预计",   U"将",   U"全年完成", U"提高到", U"提升至", U"保持在",
    U"稳定在", U"控制在", U"年内", U"超过",     U"目标",   U"任务",   U"惠及人数"};

// What announces the parts of a total.
inline constexpr Chars kPartCues[] = {U"其中", U"包括", U"具体", U"分为", U"一是", U"分别为"};

// Values in words.
inline constexpr Chars kFullCoverage[] = {U"全覆盖"};
inline constexpr Chars kNoCost[] = {U"零自付", U"零付费", U"零负担"};
inline constexpr Chars kToZero[] = {U"动态清零", U"全部清零", U"全面清零", U"清零"};
inline constexpr Chars kByReference[] = {U"参照", U"按照", U"比照"};
inline constexpr Chars kHouseholds[] = {U"家庭", U"户"};

// --- Promises without a number ------------------------------------------------------------------

inline constexpr Chars kActionAdverbs[] = {
    U"持续",   U"大力", U"积极", U"深入",   U"全面", U"继续", U"有序", U"稳步",
    U"进一步", U"切实", U"严格", U"常态化", U"加快", U"着力", U"扎实", U"争取",
    U"按时",   U"足额", U"提前", U"每周",   U"及时", U"逐步", U"统筹", U"力争",
    U"基本",   U"全力", U"，",   U"并",     U"每月", U"每天", U"足额"};
// A sentence that begins with these tells by what means.
inline constexpr Chars kMeans[] = {U"通过", U"依托", U"利用", U"借助"};
// A state that is reached once.
inline constexpr Chars kMilestoneVerbs[] = {
    U"建成",     U"启动",     U"开工",   U"新建", U"完成",     U"建立",     U"竣工",
    U"升级改造", U"建设",     U"出台",   U"制定", U"开工建设", U"启动建设", U"建成投用",
    U"新建成",   U"投入使用", U"改扩建", U"迁建", U"扩建",     U"改建",     U"设立",
    U"组建",     U"编制",     U"搭建",   U"修建", U"实现",     U"开放",     U"建成开放"};
// What a clause ends with that tells of such a state.
inline constexpr Chars kMilestoneEnds[] = {
    U"竣工", U"投入使用", U"建成",     U"开工", U"投用",     U"完工",
    U"投产", U"通车",     U"启用",     U"验收", U"开工建设", U"建成投用",
    U"运营", U"投入运营", U"全面完成", U"封顶", U"通过评审", U"通过验收"};
// Action that goes on.
inline constexpr Chars kOngoingVerbs[] = {
    U"推进", U"开展", U"实施", U"加强", U"推动",     U"深化",     U"规范",     U"落实", U"做好",
    U"助推", U"推行", U"发放", U"推广", U"开发",     U"拓展",     U"抓好",     U"加大", U"强化",
    U"健全", U"完善", U"优化", U"对",   U"推进实施", U"深入开展", U"排查整治", U"提供", U"开辟",
    U"配合", U"保持", U"支持", U"鼓励", U"探索",     U"巩固",     U"组织",     U"治理", U"整治",
    U"打击", U"培育", U"扩大", U"稳定", U"监测",     U"上报",     U"报送",     U"发布", U"启动"};
// Its purpose, where it stands behind an action.
inline constexpr Chars kAimVerbs[] = {
    U"确保", U"保障",     U"提高", U"促进",     U"缓解", U"改善", U"增强",     U"减轻", U"满足",
    U"解决", U"防止",     U"提升", U"让",       U"打造", U"努力", U"不断",     U"实现", U"补齐",
    U"降低", U"稳步提升", U"维护", U"推动实现", U"方便", U"助力", U"贯彻落实", U"坚持"};
inline constexpr Chars kAimEnds[] = {U"高质量发展", U"健康发展", U"获得感"};
// What the name of a work ends with.
inline constexpr Chars kWorkNouns[] = {U"工程", U"加固", U"改造", U"服务", U"系统",     U"平台",
                                       U"中心", U"建设", U"行动", U"验收", U"审批",     U"落实",
                                       U"挂网", U"整治", U"治理", U"项目", U"信息系统", U"大平台"};

// Words that make a clause a look back at what is already there.
inline constexpr Chars kPastWords[] = {U"目前",   U"现有",   U"截至",   U"截止",   U"去年", U"上年",
                                       U"已建成", U"已完成", U"累计已", U"已累计", U"原有"};
// Where works are: 14个乡镇37处工程, 在17个乡镇硬化道路.
inline constexpr Chars kWorkPlaces[] = {
    U"乡镇",         U"乡",           U"镇",   U"村",     U"街道",
    U"社区",         U"行政村",       U"镇街", U"县市区", U"区县",
    U"乡镇（街道）", U"县（市、区）", U"县区", U"村庄",   U"乡镇（街道办）"};
inline constexpr Chars kInPlaces[] = {U"在",     U"由",     U"于",     U"在全县", U"在全市",
                                      U"在全区", U"由全县", U"由全市", U"由全区"};
// Before 现有 they tell what is done to what there is.
inline constexpr Chars kVerbsOfChange[] = {U"拆除", U"改造", U"提升", U"整合", U"更新", U"升级",
                                           U"完善", U"优化", U"扩建", U"修缮", U"维修", U"撤并"};

// Words that tell a rate of payment from a sum of money.
inline constexpr Chars kRateWords[] = {U"标准",   U"人均", U"每人", U"每户", U"每月",
                                       U"补助金", U"低保", U"票价", U"单价", U"收费"};

}  // namespace minsheng
