#include "app/dispatch_view.h"

#include <algorithm>

#include "app/import_plan.h"
#include "app/paper_words.h"
#include "app/status_words.h"
#include "base/utf8.h"
#include "model/words.h"
#include "rules/light.h"
#include "rules/percents.h"
#include "rules/ranks.h"

namespace minsheng {
namespace {

std::optional<Decimal> printed_rate(const ItemList& items, int month) {
  std::optional<Decimal> rate = schedule_rate(items, month);
  return rate ? std::optional(to_printed(*rate)) : rate;
}

std::string lights_text(const RollUp& sum, const ProgressRules& rules) {
  std::string text;
  for (size_t i = 1; i < kLightCount; ++i) {
    if (sum.lights[i] == 0) continue;
    if (!text.empty()) text += "，";
    text += name_of(static_cast<Light>(i), rules) + std::to_string(sum.lights[i]) + "项";
  }
  return text;
}

std::string overview(const StatusView& status, const ProgressRules& rules) {
  const RollUp& all = status.all;
  std::string text = "截至" + month_text(status.month) + "底，" + std::to_string(all.items) +
                     "项民生实事中，" + lights_text(all, rules) + "。";
  if (!all.progress) return text + "\n";
  text += "综合进度" + percent_text(all.progress) + "，序时" + percent_text(all.expected) + "，" +
          against_expected(gap_of(all)) + "。";
  for (const LevelStatus& level : status.levels) {
    if (!level.sum.progress) continue;
    text += std::string(label_of(level.level)) + std::to_string(level.sum.items) + "项，进度" +
            percent_text(level.sum.progress) + "，" + against_expected(gap_of(level.sum)) + "。";
  }
  return text + "\n";
}

std::string ranks_text(const DispatchView& dispatch) {
  std::string text = "按序时完成率（各事项进度与序时之比的平均，每项最多算100%）排名：";
  for (size_t i = 0; i < dispatch.ranked.size(); ++i) {
    const RankedUnit& unit = dispatch.ranked[i];
    if (i > 0) text += "；";
    text += (unit.tied ? "并列第" : "第") + std::to_string(unit.rank) + "，" + unit.unit + "，" +
            percent_text(unit.rate);
  }
  if (dispatch.ranked.empty()) text += "本月没有可以排名的单位";
  text += "。";
  if (!dispatch.unranked.empty()) {
    text += join(dispatch.unranked, "、") + "牵头的事项待下达或没有时限，不参加排名。";
  }
  return text + "\n";
}

std::string slow_line(const SlowItem& slow, const ProgressRules& rules) {
  std::string text = slow.code + " " + slow.title + "（" + join(slow.units, "、") + "）：" +
                     name_of(slow.light, rules);
  if (!slow.indicator.empty()) text += "，" + slow.indicator;
  if (slow.progress) text += "完成" + percent_text(slow.progress);
  if (slow.gap) text += "，" + against_expected(slow.gap);
  text += "。";
  if (slow.came_late) text += "月报晚于报送日。";
  if (!slow.reason.empty()) text += "原因：" + slow.reason + "。";
  return text;
}

std::string slow_text(const StatusView& status, const ProgressRules& rules) {
  if (status.slow.empty()) return "没有滞后的事项。\n";
  std::string text;
  int number = 0;
  for (const SlowItem& slow : status.slow) {
    text += std::to_string(++number) + "." + slow_line(slow, rules) + "\n";
  }
  return text;
}

std::string missing_text(const StatusView& status) {
  if (status.reporters == 0) return "本月没有要报送的单位。\n";
  if (status.missing.empty())
    return "应报的" + std::to_string(status.reporters) + "家单位都已报送。\n";
  std::string text = "应报" + std::to_string(status.reporters) + "家，未报送" +
                     std::to_string(status.missing.size()) + "家：";
  for (size_t i = 0; i < status.missing.size(); ++i) {
    const NonReporter& unit = status.missing[i];
    TextList codes;
    for (const MissingReport& report : unit.missing) {
      std::string name = report.code + report.title;
      if (codes.empty() || codes.back() != name) codes.push_back(name);
    }
    if (i > 0) text += "；";
    text += (unit.unit.empty() ? "未写牵头单位" : unit.unit) + "（" + join(codes, "、") + "）";
    if (unit.days_late > 0) text += "逾期" + std::to_string(unit.days_late) + "天";
  }
  return text + "。请尽快补报。\n";
}

// As a paper speaks of a month: 2月 for 2024-02.
Message with_spoken_months(Message message) {
  for (std::string& word : message.args) {
    std::optional<Month> month = word.size() == 7 ? parse_month(word) : std::nullopt;
    if (month) word = std::to_string(month->month) + "月";
  }
  return message;
}

// Nothing where there is nothing to ask about.
std::string findings_text(const std::vector<FindingRow>& findings) {
  if (findings.empty()) return "";
  std::string text = "五、需要核对的数据\n";
  int number = 0;
  for (const FindingRow& finding : findings) {
    text += std::to_string(++number) + "." + finding.place + " " +
            to_text(with_spoken_months(finding.text)) + "\n";
  }
  return text;
}

}  // namespace

DispatchView view_dispatch(const LedgerProgress& progress, const ProgressRules& rules,
                           const Month& month) {
  DispatchView view;
  for (const std::string& name : lead_units(progress)) {
    ItemList items = items_of_unit(progress, name);
    std::optional<Decimal> rate = printed_rate(items, month.month);
    if (!rate) {
      view.unranked.push_back(name);
      continue;
    }
    RankedUnit unit;
    unit.unit = name;
    unit.items = static_cast<int>(items.size());
    unit.rate = *rate;
    unit.light = light_of(roll_up(items, month.month), rules);
    std::optional<Decimal> before =
        month.month > 1 ? printed_rate(items, month.month - 1) : std::nullopt;
    if (before) unit.change = subtract(*rate, *before);
    view.ranked.push_back(std::move(unit));
  }
  give_ranks(view.ranked, &RankedUnit::rate);
  return view;
}

std::string draft_notice(const Ledger& ledger, const StatusView& status,
                         const DispatchView& dispatch, const std::vector<FindingRow>& findings,
                         const ProgressRules& rules) {
  return without_spaces(ledger_title(ledger)) + "年民生实事" + std::to_string(status.month.month) +
         "月调度通报\n\n一、总体情况\n" + overview(status, rules) + "二、单位排名\n" +
         ranks_text(dispatch) + "三、滞后和略滞后事项\n" + slow_text(status, rules) +
         "四、未报送单位\n" + missing_text(status) + findings_text(findings);
}

}  // namespace minsheng
