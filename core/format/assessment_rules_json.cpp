// The rule file of the assessment: see assessment_rules_json.h.
#include "format/assessment_rules_json.h"

#include <algorithm>
#include <iterator>

#include "format/json_check.h"
#include "format/json_members.h"

namespace minsheng {
namespace {

constexpr std::string_view kFormat = "minsheng-assessment";
constexpr int64_t kVersion = 1;

// In the order of the enumeration.
constexpr std::string_view kKinds[] = {"completion",    "late_reports", "findings",    "evidence",
                                       "overdue_notes", "practices",    "missed_task", "rank_bonus",
                                       "last_streak",   "manual",       "veto"};

class Reader {
 public:
  bool read(const JsonObject& file) {
    JsonPlace top;
    return check_.has_keys(top, file, {"format", "version", "criteria", "grades"}, {"name"}) &&
           check_.read_text_if_there(top, file, "name", rules.name) && read_criteria(top, file) &&
           read_grades(top, file) && check_sum();
  }

  AssessmentRules rules;
  const Error& error() const { return check_.error(); }

 private:
  bool refuse(const JsonPlace& place, const std::string& what) {
    return check_.fail({ErrorCode::bad_input,
                        {"考核细则里 {} {}，没有读入。请改正它。", {place.to_string(), what}}});
  }

  bool read_number(const JsonPlace& place, const JsonValue& value, Decimal& out) {
    std::string text;
    if (!check_.read_text(place, value, text)) return false;
    std::optional<Decimal> number = Decimal::parse(text);
    bool good = number && *number >= Decimal(-1000) && *number <= Decimal(1000);
    if (!good) return refuse(place, "应是 -1000 到 1000 之间的数，写在引号里");
    out = *number;
    return true;
  }

  bool read_number(const JsonPlace& parent, const JsonObject& object, std::string_view key,
                   Decimal& out) {
    const JsonValue* value = find_member(object, key);
    return !value || read_number(JsonPlace(parent, key), *value, out);
  }

  bool read_criteria(const JsonPlace& top, const JsonObject& file) {
    JsonPlace place(top, "criteria");
    const JsonArray* list = check_.array(place, *find_member(file, "criteria"));
    if (!list) return false;
    for (const JsonValue& value : *list) {
      std::string index = std::to_string(rules.criteria.size() + 1);
      if (!read_criterion(JsonPlace(place, index), value)) return false;
    }
    return true;
  }

  bool read_criterion(const JsonPlace& place, const JsonValue& value) {
    const JsonObject* object = check_.object(place, value);
    if (!object || !check_.has_keys(place, *object, {"code", "name", "kind"},
                                    {"points", "per_event", "per_warning", "most", "by_rank",
                                     "per_further_rank", "required", "doubled"})) {
      return false;
    }
    Criterion criterion;
    bool good = check_.read_text_if_there(place, *object, "code", criterion.code) &&
                check_.read_text_if_there(place, *object, "name", criterion.name) &&
                read_kind(place, *object, criterion) &&
                read_number(place, *object, "points", criterion.points) &&
                read_number(place, *object, "per_event", criterion.per_event) &&
                read_number(place, *object, "per_warning", criterion.per_warning) &&
                read_number(place, *object, "per_further_rank", criterion.per_further_rank) &&
                read_most(place, *object, criterion) && read_ranks(place, *object, criterion) &&
                check_.read_texts_if_there(place, *object, "required", criterion.required) &&
                check_.read_texts_if_there(place, *object, "doubled", criterion.doubled);
    if (!good) return false;
    bool twice = std::any_of(rules.criteria.begin(), rules.criteria.end(),
                             [&](const Criterion& one) { return one.code == criterion.code; });
    if (twice || criterion.code.empty()) return refuse(place, "的 code 是空的，或已经用过");
    rules.criteria.push_back(std::move(criterion));
    return true;
  }

  bool read_kind(const JsonPlace& parent, const JsonObject& object, Criterion& criterion) {
    std::string kind;
    if (!check_.read_text_if_there(parent, object, "kind", kind)) return false;
    std::optional<CriterionKind> known = criterion_kind_from_key(kind);
    if (!known) return refuse(JsonPlace(parent, "kind"), "“" + kind + "”不是已知的种类");
    criterion.kind = *known;
    return true;
  }

  bool read_most(const JsonPlace& parent, const JsonObject& object, Criterion& criterion) {
    Decimal most;
    if (!find_member(object, "most")) return true;
    if (!read_number(parent, object, "most", most)) return false;
    criterion.most = most;
    return true;
  }

  bool read_ranks(const JsonPlace& parent, const JsonObject& object, Criterion& criterion) {
    const JsonValue* value = find_member(object, "by_rank");
    if (!value) return true;
    JsonPlace place(parent, "by_rank");
    const JsonArray* list = check_.array(place, *value);
    return list && std::all_of(list->begin(), list->end(), [&](const JsonValue& one) {
             return read_number(place, one, criterion.by_rank.emplace_back());
           });
  }

  bool read_grades(const JsonPlace& top, const JsonObject& file) {
    JsonPlace place(top, "grades");
    const JsonArray* list = check_.array(place, *find_member(file, "grades"));
    if (!list) return false;
    for (const JsonValue& value : *list) {
      const JsonObject* object = check_.object(place, value);
      if (!object || !check_.has_keys(place, *object, {"name", "from"})) return false;
      Grade grade;
      bool good = check_.read_text_if_there(place, *object, "name", grade.name) &&
                  read_number(place, *object, "from", grade.from);
      if (!good) return false;
      bool falls = rules.grades.empty() || grade.from < rules.grades.back().from;
      if (!falls) return refuse(place, "要从高到低排");
      rules.grades.push_back(std::move(grade));
    }
    return !rules.grades.empty() || refuse(place, "至少要有一档");
  }

  bool check_sum() {
    std::optional<Decimal> sum = Decimal(0);
    for (const Criterion& criterion : rules.criteria) {
      sum = sum ? add(*sum, criterion.points) : sum;
    }
    if (sum && *sum == Decimal(100)) return true;
    JsonPlace top;
    return refuse(JsonPlace(top, "criteria"),
                  "的分值合计 " + (sum ? sum->to_string() : std::string("—")) + "，不是 100");
  }

  JsonCheck check_;
};

void write_decimal(JsonWriter& out, std::string_view name, const Decimal& value) {
  if (!value.is_zero()) write_text(out, name, value.to_string());
}

void write_any(JsonWriter& out, std::string_view name, const TextList& list) {
  if (!list.empty()) write_list(out, name, list);
}

void write_criterion(JsonWriter& out, const Criterion& criterion) {
  out.begin_object();
  write_text(out, "code", criterion.code);
  write_text(out, "name", criterion.name);
  write_text(out, "kind", key_of(criterion.kind));
  write_decimal(out, "points", criterion.points);
  write_decimal(out, "per_event", criterion.per_event);
  write_decimal(out, "per_warning", criterion.per_warning);
  if (criterion.most) write_text(out, "most", criterion.most->to_string());
  TextList ranks;
  for (const Decimal& points : criterion.by_rank) ranks.push_back(points.to_string());
  write_any(out, "by_rank", ranks);
  write_decimal(out, "per_further_rank", criterion.per_further_rank);
  write_any(out, "required", criterion.required);
  write_any(out, "doubled", criterion.doubled);
  out.end_object();
}

}  // namespace

std::string_view key_of(CriterionKind kind) { return kKinds[static_cast<size_t>(kind)]; }

std::optional<CriterionKind> criterion_kind_from_key(std::string_view key) {
  auto found = std::find(std::begin(kKinds), std::end(kKinds), key);
  if (found == std::end(kKinds)) return std::nullopt;
  return static_cast<CriterionKind>(found - std::begin(kKinds));
}

Result<AssessmentRules> read_assessment_rules(std::string_view text) {
  Result<JsonObject> file = read_format(text, {kFormat, kVersion, "考核细则"});
  if (!file) return file.error();
  Reader reader;
  if (!reader.read(file.value())) return reader.error();
  return std::move(reader.rules);
}

std::string write_assessment_rules(const AssessmentRules& rules) {
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  write_text(out, "format", kFormat);
  write_count(out, "version", kVersion);
  write_text(out, "name", rules.name);
  write_each(out, "criteria", rules.criteria,
             [&](const Criterion& criterion) { write_criterion(out, criterion); });
  write_each(out, "grades", rules.grades, [&](const Grade& grade) {
    out.begin_object();
    write_text(out, "name", grade.name);
    write_text(out, "from", grade.from.to_string());
    out.end_object();
  });
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
