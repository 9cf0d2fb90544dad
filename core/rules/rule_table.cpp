// The table of all checks: see rule_table.h.
#include "rules/rule_table.h"

#include <functional>
#include <map>

#include "base/ensure.h"
#include "base/sort_list.h"
#include "rules/bulletin_rules.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

constexpr ParameterInfo kStandardParameters[] = {
    {"percent", 10, 0, 1000, "相差超过百分之几才提出"}};
constexpr ParameterInfo kDeadlineParameters[] = {
    {"listed_singly", 5, 0, 1000, "缺时限的事项不超过几项时逐项列出"}};
constexpr ParameterInfo kAboveParameters[] = {{"percent", 100, 1, 1000, "超过百分之几才提出"}};
constexpr ParameterInfo kStandstillParameters[] = {{"months", 3, 1, 12, "几个月没有变化才提出"}};
constexpr ParameterInfo kJumpParameters[] = {
    {"percent", 50, 1, 1000, "一个月增加超过全年任务的百分之几才提出"}};

// Totals and parts stand in plans and in bulletins.
void check_all_parts(const RuleCall& call) {
  check_parts(call);
  check_figure_parts(call);
}

constexpr Rule kRules[] = {
    {"P01",
     "件数与标题不符",
     Severity::error,
     "标题或正文写的件数与列出的件数是否一致。",
     check_declared_count,
     {}},
    {"P02",
     "牵头单位不在成员单位中",
     Severity::warning,
     "牵头单位是否在推进机制的成员单位之中，名称是否一致。",
     check_lead_is_member,
     {}},
    {"P03",
     "两级目标不同",
     Severity::error,
     "同一指标在两个层级写了不同的数。",
     check_levels_differ,
     {}},
    {"P04",
     "两级目标重复",
     Severity::warning,
     "同一指标在两个层级写了同样的数，汇总时只应计一次。",
     check_levels_repeat,
     {}},
    {"P05", "分项之和与总数不符", Severity::error, "各部分相加是否等于总数。", check_all_parts, {}},
    {"P06",
     "没有可衡量的指标",
     Severity::warning,
     "事项是否有数量或者节点可以衡量。",
     check_measurable,
     {}},
    {"P07", "没有牵头单位", Severity::warning, "事项是否写了牵头单位。", check_lead_is_there, {}},
    {"P08", "编号跳号或重号", Severity::warning, "编号有没有跳号、重号。", check_numbering, {}},
    {"P09",
     "目标待下达",
     Severity::hint,
     "以上级下达为准的目标，下达后要补上。",
     check_pending,
     {}},
    {"P10", "附件缺失", Severity::warning, "文件列出的附件是否都在。", check_annexes, {}},
    {"P11", "标准与邻县不一致", Severity::warning,
     "同一年度的补助、低保等标准与其他台账是否相差过大，按月与按年折算后是否合理。",
     check_standards, kStandardParameters, true},
    {"P12",
     "成员单位没有任务",
     Severity::hint,
     "成员单位是否牵头或配合了事项。",
     check_member_has_work,
     {}},
    {"P13",
     "单位名称不统一",
     Severity::hint,
     "两个看来是同一单位的名称。",
     check_unit_names,
     {},
     true},
    {"P14",
     "文字差错",
     Severity::hint,
     "错别字、数字或词语中间的空格、多余的标点、全角半角混用。",
     check_slips,
     {}},
    {"P15", "完成时限缺漏或有误", Severity::error,
     "完成时限有没有缺漏、早于开始，年度数量是否写成长期坚持。", check_deadlines,
     kDeadlineParameters},
    {"B01",
     "百分比与任务数不符",
     Severity::error,
     "完成数除以全年任务数是否等于所印的百分比。",
     check_percent_of_target,
     {}},
    {"B02",
     "百分比凑不成整数任务",
     Severity::warning,
     "有没有一个整数的全年任务能得出所印的百分比。",
     check_whole_target,
     {}},
    {"B03", "文字与进度矛盾", Severity::warning, "报了完成，文字又说没有完成。", check_claims, {}},
    {"B04", "超过百分之百", Severity::hint, "超过全年任务的进度要核实。", check_above_hundred,
     kAboveParameters},
    {"B05",
     "缺百分号、日期有错",
     Severity::warning,
     "百分号有没有漏，日期是否完整。",
     check_broken_figures,
     {}},
    {"B06", "日期不一致", Severity::warning, "文头、文尾和数据截止日期是否一致。", check_dates, {}},
    {"B07",
     "本期没有数字",
     Severity::warning,
     "每个事项本期有没有完成数和比例。",
     check_figure_is_there,
     {}},
    {"B08", "累计数下降", Severity::error, "累计完成数是否少于上一期。", check_no_fall, {}},
    {"B09", "长期没有变化", Severity::hint, "没有完成的指标连续几个月没有变化。", check_standstill,
     kStandstillParameters},
    {"B10", "增长过快", Severity::hint, "一个月的增加是否过大。", check_jump, kJumpParameters},
    {"B11",
     "分解之和与目标不符",
     Severity::error,
     "分解到各单位的数相加是否等于目标。",
     check_shares,
     {}},
    {"B12",
     "各状态件数与总数不符",
     Severity::warning,
     "提前、按序时、滞后等件数相加是否等于总数。",
     check_status_counts,
     {}},
};

const RuleSetting* setting_of(const RuleSettings& settings, std::string_view code) {
  for (const RuleSetting& setting : settings) {
    if (setting.code == code) return &setting;
  }
  return nullptr;
}

// Defaults, and over them what the settings say.
std::vector<RuleParameter> parameters_of(const Rule& rule, const RuleSetting* setting) {
  std::vector<RuleParameter> parameters;
  for (const ParameterInfo& info : rule.parameters) {
    RuleParameter parameter{std::string(info.name), info.value};
    for (const RuleParameter& own : setting ? setting->parameters : std::vector<RuleParameter>()) {
      if (own.name == info.name) parameter.value = own.value;
    }
    parameters.push_back(std::move(parameter));
  }
  return parameters;
}

// Two findings that say the same twice get a number behind the key.
void make_keys_unique(std::vector<Finding>& findings) {
  std::map<std::string, int> seen;
  for (Finding& finding : findings) {
    int times = ++seen[finding.key];
    if (times > 1) finding.key += "#" + std::to_string(times);
  }
}

}  // namespace

int64_t RuleCall::parameter(std::string_view name) const {
  for (const RuleParameter& parameter : parameters) {
    if (parameter.name == name) return parameter.value;
  }
  ENSURE(false, "a rule asks for a parameter that its line in the table does not name");
  return 0;
}

std::span<const Rule> check_rules() { return kRules; }

const Rule* find_rule(std::string_view code) {
  for (const Rule& rule : kRules) {
    if (rule.code == code) return &rule;
  }
  return nullptr;
}

std::vector<RuleInfo> known_rules() {
  std::vector<RuleInfo> known;
  for (const Rule& rule : kRules) known.push_back({rule.code, rule.parameters});
  return known;
}

std::vector<Finding> check_ledger(const CheckedLedger& ledger,
                                  const std::vector<CheckedLedger>& all,
                                  const RuleSettings& settings, RuleScope scope) {
  std::vector<Finding> findings;
  for (const Rule& rule : kRules) {
    bool wanted = scope == RuleScope::all || rule.across == (scope == RuleScope::across);
    if (!wanted) continue;
    const RuleSetting* setting = setting_of(settings, rule.code);
    if (setting && !setting->enabled) continue;
    std::vector<RuleParameter> parameters = parameters_of(rule, setting);
    rule.check({ledger, all, parameters, findings});
  }
  make_keys_unique(findings);
  return findings;
}

void sort_by_rule(std::vector<Finding>& findings) {
  auto place = [](const Finding& finding) { return find_rule(finding.rule); };
  sort_list(findings, [&](const Finding& a, const Finding& b) {
    return std::less<const Rule*>()(place(a), place(b));
  });
}

std::vector<Finding> check_ledger(const Ledger& ledger, const RuleSettings& settings) {
  std::vector<CheckedLedger> all = lay_out({&ledger}, IndicatorNames({&ledger}));
  return check_ledger(all.front(), all, settings);
}

}  // namespace minsheng
