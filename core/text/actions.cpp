// Verbs of clauses: see actions.h.
#include "text/actions.h"

#include <algorithm>

#include "text/characters.h"
#include "text/deadline.h"
#include "text/vocabulary.h"

namespace minsheng {

Action read_action(Chars clause) {
  Action action;
  size_t at = 0;
  for (size_t length = 1; length > 0; at += length) {
    length = starting_word(clause.substr(at), kActionAdverbs).size();
  }

  Chars rest = clause.substr(at);
  Chars milestone = starting_word(rest, kMilestoneVerbs);
  Chars ongoing = starting_word(rest, kOngoingVerbs);
  Chars aim = starting_word(rest, kAimVerbs);
  Chars verb =
      std::max({milestone, ongoing, aim}, [](Chars a, Chars b) { return a.size() < b.size(); });
  // …9月底前竣工
  bool reached = verb.empty() && !ending_word(rest, kMilestoneEnds).empty();
  if (reached) return {true, TargetKind::milestone, false, 0, false, false, {}};
  if (verb.empty() || verb.size() + 2 > rest.size()) return action;
  if (rest[verb.size()] == U'化') return action;  // 规范化村卫生室
  action.found = true;
  action.kind = verb == milestone ? TargetKind::milestone : TargetKind::ongoing;
  // 实现“一表申请”, 提升“两率”水平: what is quoted is a thing, no purpose.
  bool quoted = is_opening_quote(rest[verb.size()]);
  action.aim = (verb == aim && !quoted) || !ending_word(rest, kAimEnds).empty();
  action.adverb = at > 0;
  action.object = at + verb.size();
  static constexpr Chars kManners[] = {U"按时", U"足额", U"按月", U"按期"};
  bool manner = !starting_word(clause, kManners).empty();
  action.verb = manner ? clause.substr(0, action.object) : verb;
  action.specific = verb == U"实施" || verb == U"开展" || verb == U"深入开展";
  return action;
}

bool leaves_nobody_out(Chars clause) {
  constexpr size_t kShortest = 4;
  size_t size = clause.size();
  bool all = size >= 4 + kShortest && clause[size - 4] == U'应' && clause[size - 2] == U'尽' &&
             clause[size - 3] == clause[size - 1];
  static constexpr Chars kOnly[] = {U"做到", U"实现", U"确保", U"坚持", U"并"};
  return all && starting_word(clause, kOnly).empty();
}

bool is_condition(Chars clause) {
  static constexpr Chars kWhen[] = {U"时", U"的情况下", U"期间", U"之前", U"之后"};
  constexpr size_t kShortest = 6;
  return clause.size() >= kShortest && !ending_word(clause, kWhen).empty();
}

size_t deadline_length(Chars clause) {
  Range deadline = find_deadline(clause);
  bool front = !deadline.empty() && deadline.begin == 0 && deadline.end < clause.size();
  return front ? deadline.end : 0;
}

size_t circumstance_length(Chars clause) {
  if (starting_word(clause, kCircumstances).empty()) return 0;
  size_t at = find_any(clause, kMilestoneVerbs, 2);
  bool named = at == kNowhere ||
               std::any_of(clause.begin(), clause.begin() + static_cast<std::ptrdiff_t>(at),
                           is_opening_quote);
  return named ? 0 : at;
}

}  // namespace minsheng
