// Words of bulletins: how the year's task and its percent are written, what the sections are
// called.
#pragma once

#include "text/clean_text.h"

namespace minsheng {

// What the year's task is called in front of its percent.
inline constexpr Chars kYearTasks[] = {
    U"全年任务",     U"年度任务",     U"全年目标",     U"年度目标",     U"目标任务",
    U"任务目标",     U"全年计划",     U"年度计划",     U"任务",         U"计划",
    U"目标",         U"任务数",       U"目标数",       U"计划数",       U"任务量",
    U"年度计划任务", U"全年目标任务", U"总任务",       U"总目标",       U"年度目标任务",
    U"工作量",       U"总工程量",     U"工程量",       U"总任务数",     U"年度计划投资",
    U"年度投资计划", U"全年投资计划", U"全年计划投资", U"年度投资任务", U"工程总量",
    U"年计划"};
// What a percent of money may be a share of, beside the year's task.
inline constexpr Chars kWholes[] = {U"总投资", U"计划总投资", U"概算总投资", U"总概算"};
inline constexpr Chars kCompletionVerbs[] = {U"完成", U"占", U"超", U"达", U"为", U"是"};
inline constexpr Chars kCompletionRates[] = {
    U"完成率",   U"完成进度",     U"完成比例",     U"任务完成率", U"目标完成率", U"总体进度",
    U"工程进度", U"形象进度",     U"任务完成比例", U"年度完成率", U"整体进度",   U"总进度",
    U"建设进度", U"计划完成比例", U"计划完成率",   U"投资完成率", U"综合进度",   U"项目进度"};
// Between them and the number.
inline constexpr Chars kPercentGlue[] = {U"的", U"达到", U"达", U"为", U"约", U"近",   U"至",
                                         U"是", U"：",   U":",  U"超", U"已", U"超过", U"占比"};
// What says that a number is reached; the first table without doubt.
inline constexpr Chars kSurelyDone[] = {U"已",     U"己",   U"累计", U"正常运营",
                                        U"投入了", U"现有", U"实际"};
inline constexpr Chars kDoneWords[] = {U"完成", U"实现", U"建成", U"发放", U"共"};
// And what says that it is only planned; the second table are none of its words.
inline constexpr Chars kPlanWords[] = {U"将",   U"拟",       U"计划",    U"预计", U"可争取",
                                       U"争取", U"力争",     U"安排",    U"预算", U"全年目标",
                                       U"需",   U"年度投资", U"计划投资"};
// Behind a number these make it the size of a work.
inline constexpr Chars kScaleNouns[] = {U"建设项目", U"工程项目", U"改造项目", U"建设工程",
                                        U"项目"};
inline constexpr Chars kNoPlanWords[] = {U"计划生育", U"安排部署", U"即将"};
// In front of what a percent alone measures.
inline constexpr Chars kProgressFronts[] = {U"已经",     U"已",     U"目前",     U"截至目前",
                                            U"截止目前", U"现已",   U"整体工程", U"共",
                                            U"累计",     U"总体上", U"，",       U","};

// What the title of a bulletin ends with, its issue number aside.
inline constexpr Chars kBulletinTitles[] = {
    U"专报",     U"简报",     U"通报",         U"快报",     U"进展情况", U"完成情况", U"推进情况",
    U"落实情况", U"工作动态", U"进度通报",     U"工作进展", U"信息专报", U"实施情况", U"进度情况",
    U"情况汇报", U"情况报告", U"工作情况通报", U"情况通报", U"月报"};
// What a table, 公示, 公告 or 报告 of progress tells of; the word for the paper stands behind.
inline constexpr Chars kProgressSubjects[] = {U"进展情况", U"完成情况", U"推进情况", U"落实情况",
                                              U"实施情况", U"进度情况", U"办理情况", U"督查"};
// The sections of a bulletin. Matched anywhere in the heading.
inline constexpr Chars kHeadlineSections[] = {U"要闻", U"要情", U"大事记", U"重要活动"};
inline constexpr Chars kCountySections[] = {U"县市区", U"县区", U"区县", U"乡镇", U"街道",
                                            U"各县",   U"基层", U"镇街", U"市州", U"市县"};
inline constexpr Chars kUnitSections[] = {U"市直", U"县直", U"区直", U"单位", U"部门", U"省直"};
inline constexpr Chars kNewsNouns[] = {U"动态", U"亮点", U"做法", U"经验", U"情况", U"工作"};
inline constexpr Chars kProblemSections[] = {U"存在问题",   U"存在的问题", U"主要问题",
                                             U"问题和不足", U"问题与不足", U"存在的主要问题",
                                             U"突出问题",   U"不足"};
inline constexpr Chars kNextSections[] = {U"下一步",   U"下步",     U"工作要求",
                                          U"有关要求", U"工作建议", U"下阶段"};
inline constexpr Chars kUploadWords[] = {U"上传", U"录入", U"报送", U"填报"};

}  // namespace minsheng
