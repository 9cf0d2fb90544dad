#include "app/rules_draft.h"

#include <algorithm>

#include "app/rule_files.h"
#include "app/score_words.h"
#include "app/typed_points.h"
#include "base/refuse.h"
#include "base/utf8.h"
#include "format/assessment_rules_json.h"
#include "format/json_lines.h"

namespace minsheng {
namespace {

std::string text_of(const Decimal& value) { return value.is_zero() ? "" : value.to_string(); }

CriterionDraft draft_of_criterion(const Criterion& criterion) {
  CriterionDraft draft;
  draft.code = criterion.code;
  draft.name = criterion.name;
  draft.kind = criterion.kind;
  draft.points = text_of(criterion.points);
  draft.per_event = text_of(criterion.per_event);
  draft.per_warning = text_of(criterion.per_warning);
  if (criterion.most) draft.most = criterion.most->to_string();
  TextList ranks;
  for (const Decimal& points : criterion.by_rank) ranks.push_back(points.to_string());
  draft.by_rank = join(ranks, "、");
  draft.per_further_rank = text_of(criterion.per_further_rank);
  draft.required = criterion.required;
  draft.doubled = join(criterion.doubled, "、");
  return draft;
}

std::optional<Decimal> parse_typed(std::string_view typed) {
  return trim(typed).empty() ? Decimal(0) : parse_points(typed);
}

TextList parse_list(std::string_view typed) {
  TextList list;
  std::string text = replace_all(replace_all(std::string(typed), "，", "、"), ",", "、");
  for (std::string_view one : split(text, "、")) {
    if (!trim(one).empty()) list.emplace_back(trim(one));
  }
  return list;
}

// Reads the fields of one criterion; keeps the first that is no number.
class CriterionReader {
 public:
  CriterionReader(const CriterionDraft& draft, size_t row) : draft_(draft), row_(row + 1) {}

  Result<Criterion> read() {
    KindFields has = fields_of_kind(draft_.kind);
    Criterion made;
    made.code = draft_.code;
    made.name = std::string(trim(draft_.name));
    made.kind = draft_.kind;
    if (made.name.empty()) return refuse("第 {} 条没有名称，请填写。", {std::to_string(row_)});
    if (has.points) take("满分", draft_.points, made.points);
    if (has.per_event) take("每次", draft_.per_event, made.per_event);
    if (has.per_warning) take("每个警告", draft_.per_warning, made.per_warning);
    if (has.most && !trim(draft_.most).empty()) take("最多", draft_.most, made.most.emplace());
    if (has.ranks) take_ranks(made);
    if (has.required) made.required = draft_.required;
    if (has.doubled) made.doubled = parse_list(draft_.doubled);
    if (problem_) return *problem_;
    return made;
  }

 private:
  void take(std::string_view label, std::string_view typed, Decimal& out) {
    std::optional<Decimal> value = parse_typed(typed);
    bool good = value && *value >= Decimal(-1000) && *value <= Decimal(1000);
    if (good) {
      out = *value;
    } else if (!problem_) {
      problem_ =
          refuse("第 {} 条“{}”的{}“{}”不是 -1000 到 1000 之间的数，请改正。",
                 {std::to_string(row_), draft_.name, std::string(label), std::string(typed)});
    }
  }

  void take_ranks(Criterion& made) {
    for (const std::string& one : parse_list(draft_.by_rank)) {
      take("名次分", one, made.by_rank.emplace_back());
    }
    take("往后每名", draft_.per_further_rank, made.per_further_rank);
  }

  const CriterionDraft& draft_;
  size_t row_;
  std::optional<Error> problem_;
};

Result<void> read_grades(const RulesDraft& draft, AssessmentRules& rules) {
  if (draft.grades.empty()) return refuse("没有等次，请至少加一档。");
  for (const GradeDraft& one : draft.grades) {
    std::string name(trim(one.name));
    std::optional<Decimal> from = parse_typed(one.from);
    if (name.empty()) return refuse("有一档等次没有名称，请填写。");
    if (!from) return refuse("等次“{}”的下限“{}”不是数，请改正。", {name, one.from});
    bool falls = rules.grades.empty() || *from < rules.grades.back().from;
    if (!falls) {
      return refuse("等次“{}”的下限 {} 不低于上一档，请从高到低排。", {name, from->to_string()});
    }
    rules.grades.push_back({name, *from});
  }
  return {};
}

Result<void> check_sum(const AssessmentRules& rules) {
  std::optional<Decimal> sum = Decimal(0);
  for (const Criterion& criterion : rules.criteria) {
    sum = sum ? add(*sum, criterion.points) : sum;
  }
  if (!sum) return refuse("满分合计太大，请核对各条的满分。");
  if (*sum == Decimal(100)) return {};
  std::optional<Decimal> gap = subtract(Decimal(100), *sum);
  bool short_of = gap && *gap > Decimal(0);
  if (short_of) {
    return refuse("满分合计 {}，还差 {} 才到 100。请加满分，或加一条细则。",
                  {sum->to_string(), gap->to_string()});
  }
  return refuse("满分合计 {}，超过 100。请减满分，或去掉一条细则。", {sum->to_string()});
}

}  // namespace

KindFields fields_of_kind(CriterionKind kind) {
  switch (kind) {
    case CriterionKind::completion:
    case CriterionKind::missed_task:
    case CriterionKind::manual:
      return {.points = true};
    case CriterionKind::late_reports:
    case CriterionKind::overdue_notes:
      return {.points = true, .per_event = true, .most = true, .doubled = true};
    case CriterionKind::findings:
      return {
          .points = true, .per_event = true, .per_warning = true, .most = true, .doubled = true};
    case CriterionKind::evidence:
      return {.points = true, .required = true};
    case CriterionKind::practices:
      return {.points = true, .per_event = true, .most = true};
    case CriterionKind::rank_bonus:
      return {.ranks = true};
    case CriterionKind::last_streak:
      return {.per_event = true};
    case CriterionKind::veto:
      return {};
  }
  return {};
}

RulesDraft draft_of(const AssessmentRules& rules) {
  RulesDraft draft;
  for (const Criterion& criterion : rules.criteria) {
    draft.criteria.push_back(draft_of_criterion(criterion));
  }
  for (const Grade& grade : rules.grades) {
    draft.grades.push_back({grade.name, grade.from.to_string()});
  }
  return draft;
}

std::optional<Decimal> sum_of(const RulesDraft& draft) {
  std::optional<Decimal> sum = Decimal(0);
  for (const CriterionDraft& criterion : draft.criteria) {
    if (!fields_of_kind(criterion.kind).points) continue;
    std::optional<Decimal> points = parse_typed(criterion.points);
    sum = sum && points ? add(*sum, *points) : std::nullopt;
  }
  return sum;
}

void add_criterion(RulesDraft& draft, CriterionKind kind) {
  CriterionDraft made;
  made.kind = kind;
  made.name = std::string(kind_name(kind));
  auto taken = [&](const std::string& code) {
    return std::any_of(draft.criteria.begin(), draft.criteria.end(),
                       [&](const CriterionDraft& one) { return one.code == code; });
  };
  std::string stem(key_of(kind));
  made.code = stem;
  for (int number = 2; taken(made.code); ++number) made.code = stem + std::to_string(number);
  draft.criteria.push_back(std::move(made));
}

std::optional<Criterion> criterion_of(const CriterionDraft& draft) {
  Result<Criterion> read = CriterionReader(draft, 0).read();
  return read ? std::optional(read.take()) : std::nullopt;
}

Result<AssessmentRules> rules_of(const RulesDraft& draft) {
  AssessmentRules rules;
  if (draft.criteria.empty()) return refuse("还没有细则，请先加一条。");
  for (size_t i = 0; i < draft.criteria.size(); ++i) {
    Result<Criterion> criterion = CriterionReader(draft.criteria[i], i).read();
    if (!criterion) return criterion.error();
    rules.criteria.push_back(criterion.take());
  }
  Result<void> grades = read_grades(draft, rules);
  if (!grades) return grades.error();
  Result<void> sum = check_sum(rules);
  if (!sum) return sum.error();
  return rules;
}

Result<RulesDraft> read_draft(std::string_view text) {
  Result<AssessmentRules> rules = read_assessment_rules(text);
  if (rules) return draft_of(rules.value());
  const Message& what = rules.error().message;
  std::optional<int> line =
      what.args.empty() ? std::nullopt : line_of_json_place(text, what.args.front());
  if (!line) return rules.error();
  return refuse("第 {} 行：{}", {std::to_string(*line), to_text(what)});
}

Result<std::string> draft_text(const RulesDraft& draft, const std::string& name) {
  Result<AssessmentRules> rules = rules_of(draft);
  if (!rules) return rules.error();
  AssessmentRules named = rules.take();
  named.name = name;
  return write_assessment_rules(named);
}

Result<std::string> save_draft(Edit& edit, const Ledger& ledger, const RulesDraft& draft) {
  size_t number = rule_versions(ledger, "assessment").size() + 1;
  std::string name = "细则 第 " + std::to_string(number) + " 版";
  Result<std::string> text = draft_text(draft, name);
  if (!text) return text;
  edit.create(edit.next_id(), RuleFile{"assessment", name, text.take()});
  return name;
}

}  // namespace minsheng
