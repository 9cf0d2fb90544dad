// 考核细则 as a person edits them: every figure as it is typed, until it is saved as a new version.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "base/result.h"
#include "model/assessment_rules.h"
#include "model/edit.h"

namespace minsheng {

// Which figures a criterion of a kind has.
struct KindFields {
  bool points = false;  // full mark
  bool per_event = false, per_warning = false, most = false;
  bool ranks = false;     // by_rank and per_further_rank
  bool required = false;  // kinds of evidence
  bool doubled = false;
};
KindFields fields_of_kind(CriterionKind kind);

struct CriterionDraft {
  std::string code;  // made by add_criterion; not edited
  std::string name;
  CriterionKind kind = CriterionKind::manual;
  std::string points, per_event, per_warning, most;  // "" is 0, of `most` the full mark
  std::string by_rank;                               // 3、1.5、0
  std::string per_further_rank;
  TextList required;    // keys of kinds of evidence; none is all eight
  std::string doubled;  // unit names joined by 、

  bool operator==(const CriterionDraft&) const = default;
};

struct GradeDraft {
  std::string name, from;

  bool operator==(const GradeDraft&) const = default;
};

struct RulesDraft {
  std::vector<CriterionDraft> criteria;
  std::vector<GradeDraft> grades;

  bool operator==(const RulesDraft&) const = default;
};

RulesDraft draft_of(const AssessmentRules& rules);

// Of the full marks that are numbers; nothing where one is none.
std::optional<Decimal> sum_of(const RulesDraft& draft);

// Behind the others, with a code that is not taken yet.
void add_criterion(RulesDraft& draft, CriterionKind kind);

// What the form says of it now; nothing while one of its figures is no number.
std::optional<Criterion> criterion_of(const CriterionDraft& draft);

// Refused in words that name the criterion or grade and the remedy: a name that is empty, a text
// that is no number, full marks that do not sum to 100, grades that do not fall. Figures that a
// kind has not are left out.
Result<AssessmentRules> rules_of(const RulesDraft& draft);

// From the text of a rule file. What is wrong is named with its line.
Result<RulesDraft> read_draft(std::string_view text);

// As the text of a rule file; refused as rules_of refuses it.
Result<std::string> draft_text(const RulesDraft& draft, const std::string& name);

// As a new version of the ledger's rules; gives its name, 细则 第 2 版.
Result<std::string> save_draft(Edit& edit, const Ledger& ledger, const RulesDraft& draft);

}  // namespace minsheng
