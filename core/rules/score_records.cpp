// Scores from what is recorded beside the reports: evidence, supervision notes, practices, and
// points given by hand.
#include <algorithm>
#include <set>

#include "model/evidence_kinds.h"
#include "rules/percents.h"
#include "rules/score_lines.h"

namespace minsheng {
namespace {

template <class Record, class Take>
void for_each_of_unit(const ScoreCase& of, Take take) {
  for (const auto& [id, stored] : of.in.ledger.table<Record>()) {
    const Record& record = stored.record;
    if (stored.exists && of.names.common_name(record.unit) == of.unit) take(id, record);
  }
}

// A note is answered in time when its reply, or its closing without one, is there on the due day.
bool is_answered_in_time(const SupervisionNote& note) {
  const std::string& day = note.replied_on.empty() ? note.closed : note.replied_on;
  return !day.empty() && day <= note.due;
}

template <class Take>
void for_each_given(const ScoreCase& of, Take take) {
  std::string quarter = to_string(of.quarter);
  for_each_of_unit<Assessment>(of, [&](const Id& id, const Assessment& given) {
    if (given.quarter == quarter && given.criterion == of.criterion.code) take(id, given);
  });
}

}  // namespace

ScoreLine score_evidence(const ScoreCase& of) {
  std::set<std::string_view> supplied;
  for_each_of_unit<Evidence>(of, [&](const Id&, const Evidence& evidence) {
    if (!is_in(evidence.month, of.quarter)) return;
    for (const Field<Evidence>& kind : evidence_kinds()) {
      if (count_of(evidence, kind) > 0) supplied.insert(kind.name);
    }
  });
  const TextList& asked = of.criterion.required;
  ScoreLine line;
  int required = 0;
  int met = 0;
  for (const Field<Evidence>& kind : evidence_kinds()) {
    bool counts = asked.empty() || std::find(asked.begin(), asked.end(), kind.name) != asked.end();
    if (!counts) continue;
    ++required;
    if (supplied.contains(kind.name)) {
      ++met;
    } else {
      line.basis.push_back({{"没有{}", {std::string(kind.label)}}, {}, {}});
    }
  }
  std::optional<Decimal> share =
      divide(Decimal(met), Decimal(std::max(required, 1)), kPercentDigits);
  line.points = multiply(of.criterion.points, share.value_or(Decimal(0))).value_or(Decimal(0));
  return line;
}

ScoreLine score_notes(const ScoreCase& of) {
  ScoreLine line;
  Decimal off(0);
  for_each_of_unit<SupervisionNote>(of, [&](const Id& id, const SupervisionNote& note) {
    bool overdue = !note.issued.empty() && is_in(note.due, of.quarter) && is_past(of.in, note.due);
    if (!overdue || is_answered_in_time(note)) return;
    line.basis.push_back({{"{} 限 {}，没有按期回复", {note.number, note.due}},
                          note.item,
                          {RecordType::supervision_note, id}});
    off = add(off, of.criterion.per_event).value_or(off);
  });
  deduct(of, off, line);
  return line;
}

ScoreLine score_practices(const ScoreCase& of) {
  ScoreLine line;
  Decimal given(0);
  for_each_of_unit<Practice>(of, [&](const Id& id, const Practice& practice) {
    if (!is_in(practice.date, of.quarter)) return;
    line.basis.push_back(
        {{"{} {}", {practice.date, practice.title}}, practice.item, {RecordType::practice, id}});
    given = add(given, of.criterion.per_event).value_or(given);
  });
  line.points = std::min(given, of.criterion.most.value_or(of.criterion.points));
  return line;
}

ScoreLine score_by_hand(const ScoreCase& of) {
  ScoreLine line;
  line.points = of.criterion.points;
  for_each_given(of, [&](const Id& id, const Assessment& given) {
    if (!given.points) return;
    line.points = add(line.points, *given.points).value_or(line.points);
    line.basis.push_back(
        {{"{} {}", {given.points->to_string(), given.reason}}, {}, {RecordType::assessment, id}});
  });
  return line;
}

ScoreLine score_veto(const ScoreCase& of) {
  ScoreLine line;
  for_each_given(of, [&](const Id& id, const Assessment& given) {
    line.basis.push_back({{"{}", {given.reason}}, {}, {RecordType::assessment, id}});
  });
  return line;
}

}  // namespace minsheng
