#include "app/hand_scores.h"

#include "app/frozen_quarter.h"
#include "app/typed_points.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "model/unit_aliases.h"

namespace minsheng {
namespace {

const Criterion* find_by_hand(const AssessmentRules& rules, const std::string& code) {
  for (size_t i : hand_criteria(rules)) {
    if (rules.criteria[i].code == code) return &rules.criteria[i];
  }
  return nullptr;
}

Result<Decimal> checked_points(std::string_view typed) {
  std::optional<Decimal> points = parse_points(typed);
  if (!points) return refuse("“{}”不是分数。加分写 2，扣分写 -1.5。", {std::string(typed)});
  if (points->is_zero()) return refuse("0 分不用记。加分写 2，扣分写 -1.5。");
  if (points->scale() > 2) return refuse("“{}”的小数太多，最多写两位。", {std::string(typed)});
  bool fits = *points >= Decimal(-100) && *points <= Decimal(100);
  if (!fits) return refuse("“{}”超出 -100 到 100，请核对。", {std::string(typed)});
  return *points;
}

Result<Assessment> checked(const AssessmentRules& rules, const HandScore& typed) {
  const Criterion* criterion = find_by_hand(rules, typed.criterion);
  if (!criterion) return refuse("这一条不是手工给分的。请在细则里选加分扣分或一票否决的一条。");
  Assessment given;
  given.criterion = typed.criterion;
  given.reason = std::string(trim(typed.reason));
  if (given.reason.empty()) {
    return refuse("没有写理由。请写明依据，例如「省厅通报表扬」，得分表上会列出来。");
  }
  if (criterion->kind == CriterionKind::manual) {
    Result<Decimal> points = checked_points(typed.points);
    if (!points) return points.error();
    given.points = points.value();
  }
  return given;
}

Result<void> check_open(const Ledger& ledger, const Quarter& quarter) {
  if (!find_frozen(ledger, quarter)) return {};
  return refuse("{} 已经审定，不能改分。要改请先取消审定。", {to_string(quarter)});
}

}  // namespace

std::vector<size_t> hand_criteria(const AssessmentRules& rules) {
  std::vector<size_t> list;
  for (size_t i = 0; i < rules.criteria.size(); ++i) {
    CriterionKind kind = rules.criteria[i].kind;
    if (kind == CriterionKind::manual || kind == CriterionKind::veto) list.push_back(i);
  }
  return list;
}

std::vector<HandScore> hand_scores_of(const Ledger& ledger, const AssessmentRules& rules,
                                      const Quarter& quarter, const std::string& unit) {
  UnitAliases names(ledger);
  std::string name = to_string(quarter);
  std::vector<HandScore> list;
  for (size_t i : hand_criteria(rules)) {
    for (const auto& [id, stored] : ledger.table<Assessment>()) {
      const Assessment& given = stored.record;
      bool meant = stored.exists && given.quarter == name &&
                   given.criterion == rules.criteria[i].code &&
                   names.common_name(given.unit) == unit;
      if (!meant) continue;
      std::string points = given.points ? given.points->to_string() : "";
      list.push_back({id, given.criterion, points, given.reason});
    }
  }
  return list;
}

Result<void> write_hand_score(Edit& edit, const Ledger& ledger, const AssessmentRules& rules,
                              const Quarter& quarter, const std::string& unit,
                              const HandScore& typed) {
  Result<void> open = check_open(ledger, quarter);
  if (!open) return open;
  Result<Assessment> read = checked(rules, typed);
  if (!read) return read.error();
  Assessment given = read.take();
  given.quarter = to_string(quarter);
  given.unit = unit;
  if (typed.id.empty()) {
    edit.create(edit.next_id(), given);
    return {};
  }
  RecordRef record{RecordType::assessment, typed.id};
  if (!ledger.find<Assessment>(typed.id)) return refuse("这条加减分已经不在了。");
  edit.set(record, "criterion", given.criterion);
  edit.set(record, "points", given.points ? FieldValue(*given.points) : FieldValue());
  edit.set(record, "reason", given.reason);
  return {};
}

Result<void> remove_hand_score(Edit& edit, const Ledger& ledger, const Quarter& quarter,
                               const Id& id) {
  Result<void> open = check_open(ledger, quarter);
  if (!open) return open;
  if (!edit.remove({RecordType::assessment, id})) return refuse("这条加减分已经不在了。");
  return {};
}

}  // namespace minsheng
