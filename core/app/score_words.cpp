#include "app/score_words.h"

#include <array>

#include "rules/rule_table.h"

namespace minsheng {
namespace {

// In the order of the enumeration.
constexpr std::array<std::string_view, 11> kKindNames = {
    "任务完成",       "报送时效",   "数据质量",     "佐证材料",   "督办整改", "宣传推介",
    "一项滞后不得分", "名次加减分", "连续末位扣分", "手工加减分", "一票否决"};
constexpr std::array<std::string_view, 4> kQuarterNames = {"一季度", "二季度", "三季度", "四季度"};

std::string with_minus(std::string text) {
  if (!text.empty() && text.front() == '-') text.replace(0, 1, "−");
  return text;
}

std::string count_of(const ScoreLine& line) { return std::to_string(line.basis.size()); }

std::string most_of(const Criterion& criterion) {
  return criterion.most.value_or(criterion.points).to_string();
}

// Tabs and line ends would break a table's text.
std::string one_cell(std::string text) {
  for (char& c : text) {
    if (c == '\t' || c == '\n' || c == '\r') c = ' ';
  }
  return text;
}

}  // namespace

std::string_view kind_name(CriterionKind kind) { return kKindNames[static_cast<size_t>(kind)]; }

std::string_view quarter_name(const Quarter& quarter) {
  return kQuarterNames[static_cast<size_t>(quarter.number - 1)];
}

Message criterion_formula(const Criterion& criterion) {
  std::string full = criterion.points.to_string();
  std::string each = criterion.per_event.to_string();
  switch (criterion.kind) {
    case CriterionKind::completion:
      return {"{} × 各事项（进度 ÷ 序时，最多算 1）的平均", {full}};
    case CriterionKind::late_reports:
      return {"{} − 迟报和未报的次数（每事项每月一次）× {}", {full, each}};
    case CriterionKind::findings:
      return {"{} − 未处理的错误 × {} − 未处理的警告 × {}",
              {full, each, criterion.per_warning.to_string()}};
    case CriterionKind::evidence:
      return {"{} × 已交的材料种类 ÷ 应交的种类", {full}};
    case CriterionKind::overdue_notes:
      return {"{} − 没有按期回复的督办单 × {}", {full, each}};
    case CriterionKind::practices:
      return {"登记的经验、动态 × {}，最多 {}", {each, most_of(criterion)}};
    case CriterionKind::missed_task:
      return {"{}，有一项滞后就是 0", {full}};
    case CriterionKind::rank_bonus:
      return {"按前面各项之和的名次加减", {}};
    case CriterionKind::last_streak:
      return {"连续两个季度末位，扣 {}", {each}};
    case CriterionKind::manual:
      return {"手工加分、扣分，每条写明理由", {}};
    case CriterionKind::veto:
      return {"有一条否决，总分为 0，列末档", {}};
  }
  return {};
}

Message line_note(const Criterion& criterion, const ScoreLine& line) {
  std::string full = criterion.points.to_string();
  std::string each = criterion.per_event.to_string();
  bool none = line.basis.empty();
  switch (criterion.kind) {
    case CriterionKind::completion:
      return none ? Message{"没有可量的事项，不扣分", {}}
                  : Message{"{} × {} 项的平均", {full, count_of(line)}};
    case CriterionKind::late_reports:
      return {"{} − 迟报、未报 {} 次 × {}", {full, count_of(line), each}};
    case CriterionKind::findings:
      return {"{} − 错误、警告 {} 处", {full, count_of(line)}};
    case CriterionKind::evidence:
      return none ? Message{"应交的都交了", {}} : Message{"缺 {} 类", {count_of(line)}};
    case CriterionKind::overdue_notes:
      return {"{} − 逾期 {} 件 × {}", {full, count_of(line), each}};
    case CriterionKind::practices:
      return {"{} 条 × {}，最多 {}", {count_of(line), each, most_of(criterion)}};
    case CriterionKind::missed_task:
      return none ? Message{"没有滞后的事项", {}} : Message{"滞后 {} 项", {count_of(line)}};
    case CriterionKind::rank_bonus:
    case CriterionKind::last_streak:
    case CriterionKind::manual:
    case CriterionKind::veto:
      return none ? Message{"无", {}} : Message{"{} 条", {count_of(line)}};
  }
  return {};
}

FoundBy found_by(const Criterion& criterion, const ScoreBasis& basis) {
  if (criterion.kind != CriterionKind::findings) return {};
  for (const std::string& word : basis.text.args) {
    if (const Rule* rule = find_rule(word)) return {rule->name, rule->code};
  }
  return {};
}

std::string signed_points(const Decimal& points) {
  if (points.is_zero()) return "—";
  std::string text = with_minus(to_fixed(points, 2));
  return points > Decimal(0) ? "+" + text : text;
}

std::string score_equation(const AssessmentRules& rules, const UnitScore& unit) {
  std::string text;
  for (size_t i = 0; i < unit.lines.size() && i < rules.criteria.size(); ++i) {
    const Decimal& points = unit.lines[i].points;
    if (points.is_zero() && rules.criteria[i].points.is_zero()) continue;
    std::string words = with_minus(to_fixed(points, 2));
    if (text.empty()) {
      text = words;
    } else if (points.is_negative()) {
      text += " " + words.insert(std::string("−").size(), " ");
    } else {
      text += " + " + words;
    }
  }
  return text;
}

std::string score_table_text(const ScoreSheet& sheet) {
  std::string text = std::string("名次") + "\t" + "单位";
  for (const Criterion& criterion : sheet.rules.criteria) {
    text += "\t" + one_cell(criterion.name);
    if (!criterion.points.is_zero()) text += "（" + criterion.points.to_string() + "）";
  }
  text = text + "\t" + "总分" + "\t" + "等次" + "\t" + "一票否决" + "\n";
  for (const UnitScore& unit : sheet.units) {
    text += std::to_string(unit.rank) + "\t" + one_cell(unit.unit);
    for (const ScoreLine& line : unit.lines) text += "\t" + to_fixed(line.points, 2);
    text += "\t" + to_fixed(unit.total, 2) + "\t" + one_cell(unit.grade) + "\t" +
            (unit.vetoed ? "是" : "") + "\n";
  }
  return text;
}

}  // namespace minsheng
