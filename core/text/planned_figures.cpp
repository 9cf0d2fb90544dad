// Tasks of figures: see planned_figures.h.
#include "text/planned_figures.h"

#include <algorithm>

#include "text/characters.h"

namespace minsheng {
namespace {

// 「7座小水库加固已完工4座」: the first number of the clause is how many there are.
void take_wholes(const Clauses& clauses, std::vector<ProgressDraft>& drafts) {
  for (size_t i = 1; i < drafts.size(); ++i) {
    ProgressDraft& whole = drafts[i - 1];
    ProgressDraft& done = drafts[i];
    const Target& a = whole.target.record;
    const Target& b = done.target.record;
    Range clause = clauses.around(whole.number.begin);
    Chars between = done.number.begin > whole.number.end
                        ? clauses.view({whole.number.end, done.number.begin})
                        : Chars();
    // 「12个村中已有3个村完工」, 「危桥改造5座已完成1座」
    bool among = between.find(U"中已") != kNowhere || between.substr(0, 1) == U"已";
    bool alone = whole.number.begin == clause.begin && done.number.end == clause.end;
    bool counted = a.value && b.value && a.unit == b.unit && *b.value <= *a.value &&
                   a.kind == TargetKind::quantity && (alone || among) &&
                   std::none_of(between.begin(), between.end(), is_clause_end);
    static constexpr Chars kAlready[] = {U"已完工", U"已完成", U"已建成",
                                         U"已改造", U"已开工", U"已"};
    if (!counted || !contains_any(clauses.view({whole.number.end, done.number.begin}), kAlready)) {
      continue;
    }
    done.planned = a.value;
    whole.done = false;
    whole.target.record.value.reset();
  }
}

// 「收入2.1万元，超任务300元」: the task of what was said right before.
void take_surplus(const Clauses& clauses, std::vector<ProgressDraft>& drafts) {
  static constexpr Chars kBeyond[] = {U"超任务", U"超目标", U"超计划", U"超年度任务",
                                      U"超全年任务"};
  for (size_t i = 1; i < drafts.size(); ++i) {
    Target& surplus = drafts[i].target.record;
    ProgressDraft& before = drafts[i - 1];
    Range clause = clauses.around(drafts[i].number.begin);
    Chars front = clauses.view({clause.begin, std::max(clause.begin, drafts[i].number.begin)});
    bool beyond = !ending_word(front, kBeyond).empty() && surplus.value &&
                  before.target.record.value && surplus.unit == before.target.record.unit;
    if (!beyond) continue;
    before.planned = subtract(*before.target.record.value, *surplus.value);
    surplus.value.reset();
    drafts[i].done = false;
  }
  std::erase_if(
      drafts, [](const ProgressDraft& draft) { return !draft.done && !draft.target.record.value; });
}

// In a bracket right behind the other's number, and nothing but 任务 or 目标 before it.
bool is_aside(const Clauses& clauses, const ProgressDraft& figure, const ProgressDraft& plan) {
  static constexpr Chars kTasks[] = {U"任务",     U"目标",     U"计划",
                                     U"全年任务", U"年度任务", U"全年目标"};
  Chars text = clauses.text();
  size_t open = figure.number.end;
  // …2160个，完成率120%（目标1800个）
  bool behind_percent = figure.percent != nullptr && figure.percent->range.end < plan.number.begin;
  if (behind_percent) open = figure.percent->range.end;
  bool bracket = open < text.size() && is_opening_bracket(text[open]) && open < plan.number.begin;
  return bracket && is_one_of(clauses.view({open + 1, plan.number.begin}), kTasks);
}

ProgressDraft* partner_of(const Clauses& clauses, std::vector<ProgressDraft>& drafts,
                          size_t index) {
  const ProgressDraft& plan = drafts[index];
  auto fits = [&](const ProgressDraft& other) {
    return other.done && !other.planned && other.percent != nullptr &&
           other.target.record.unit == plan.target.record.unit;
  };
  for (ProgressDraft& other : drafts) {
    bool whose =
        plan.inside_cue && other.percent != nullptr && contains(other.percent->range, plan.number);
    if (whose && fits(other)) return &other;
  }
  // 「新增学位900个（任务600个）」
  bool aside = index > 0 && is_aside(clauses, drafts[index - 1], plan) && drafts[index - 1].done &&
               !drafts[index - 1].planned &&
               drafts[index - 1].target.record.unit == plan.target.record.unit;
  if (aside) return &drafts[index - 1];
  // 「任务数1500户，已完成评估1320户、施工870户，完成任务的58%」
  constexpr size_t kReach = 6;
  auto same_sentence = [&](const ProgressDraft& other) {
    return clauses.sentence_of(other.number.begin) == clauses.sentence_of(plan.number.begin);
  };
  for (size_t i = index + 1; i < std::min(drafts.size(), index + 1 + kReach); ++i) {
    if (same_sentence(drafts[i]) && fits(drafts[i])) return &drafts[i];
  }
  // 「目标任务6个，已开工6个，其中完工2个」: of the first that is done, though no percent says so.
  bool first = plan.labelled && index + 1 < drafts.size() && same_sentence(drafts[index + 1]) &&
               drafts[index + 1].done && !drafts[index + 1].planned &&
               drafts[index + 1].target.record.unit == plan.target.record.unit;
  if (first) return &drafts[index + 1];
  // 「建成充电桩1265个，提前完成全年1200个的目标任务，完成率105.42%」
  bool between = index > 0 && fits(drafts[index - 1]) && same_sentence(drafts[index - 1]) &&
                 plan.number.end <= drafts[index - 1].percent->range.begin;
  return between ? &drafts[index - 1] : nullptr;
}

}  // namespace

void take_tasks(const Clauses& clauses, std::vector<ProgressDraft>& drafts) {
  take_wholes(clauses, drafts);
  take_surplus(clauses, drafts);
}

bool take_points(ProgressDraft& share, const YearPercent& percent) {
  const Target& target = share.target.record;
  if (target.unit != "%" || !target.value) return false;
  std::optional<Decimal> points = subtract(percent.value, Decimal(100));
  if (points) share.planned = subtract(*target.value, *points);
  share.taken = &percent;
  return true;
}

void merge_plans(const Clauses& clauses, std::vector<ProgressDraft>& drafts) {
  for (size_t i = 0; i < drafts.size(); ++i) {
    ProgressDraft& plan = drafts[i];
    if (plan.done || plan.percent != nullptr) continue;
    ProgressDraft* partner = partner_of(clauses, drafts, i);
    if (partner == nullptr) continue;
    partner->planned = plan.target.record.value;
    plan.target.record.value.reset();
  }
  std::erase_if(drafts, [](const ProgressDraft& draft) {
    return !draft.done && draft.percent == nullptr && !draft.target.record.value;
  });
}

}  // namespace minsheng
