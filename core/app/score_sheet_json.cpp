#include "app/score_sheet_json.h"

#include "format/assessment_rules_json.h"
#include "format/json_check.h"
#include "format/json_members.h"

namespace minsheng {
namespace {

constexpr std::string_view kScoresFormat = "minsheng-scores";
constexpr int64_t kScoresVersion = 1;

void write_basis(JsonWriter& out, const ScoreBasis& basis) {
  out.begin_object();
  write_text(out, "text", to_text(basis.text));
  if (!basis.item.empty()) write_text(out, "item", basis.item);
  if (!basis.record.id.empty()) {
    write_text(out, "type", key_of(basis.record.type));
    write_text(out, "record", basis.record.id);
  }
  out.end_object();
}

void write_line(JsonWriter& out, const ScoreLine& line) {
  out.begin_object();
  write_text(out, "criterion", line.criterion);
  write_text(out, "points", line.points.to_string());
  write_each(out, "basis", line.basis, [&](const ScoreBasis& basis) { write_basis(out, basis); });
  out.end_object();
}

void write_unit(JsonWriter& out, const UnitScore& unit) {
  out.begin_object();
  write_count(out, "rank", unit.rank);
  write_flag(out, "tied", unit.tied);
  write_text(out, "unit", unit.unit);
  write_text(out, "total", unit.total.to_string());
  write_text(out, "grade", unit.grade);
  write_flag(out, "vetoed", unit.vetoed);
  write_each(out, "lines", unit.lines, [&](const ScoreLine& line) { write_line(out, line); });
  out.end_object();
}

void write_criterion(JsonWriter& out, const Criterion& criterion) {
  out.begin_object();
  write_text(out, "code", criterion.code);
  write_text(out, "name", criterion.name);
  write_text(out, "kind", key_of(criterion.kind));
  write_text(out, "points", criterion.points.to_string());
  out.end_object();
}

class ScoresReader {
 public:
  bool read(const JsonObject& file) {
    JsonPlace top;
    return check_.has_keys(top, file,
                           {"format", "version", "quarter", "rules", "criteria", "units"}) &&
           read_quarter(top, file) && check_.read_text(top, file, "rules", sheet.rules.name) &&
           read_each(top, file, "criteria",
                     [&](const JsonPlace& place, const JsonObject& one) {
                       return read_criterion(place, one);
                     }) &&
           read_each(top, file, "units", [&](const JsonPlace& place, const JsonObject& one) {
             return read_unit(place, one);
           });
  }

  ScoreSheet sheet;
  const Error& error() const { return check_.error(); }

 private:
  // `read_one` gets every object of the list under `key`, counted from 1.
  template <class ReadOne>
  bool read_each(const JsonPlace& parent, const JsonObject& object, std::string_view key,
                 ReadOne read_one) {
    JsonPlace place(parent, key);
    const JsonArray* list = check_.array(place, *find_member(object, key));
    if (!list) return false;
    for (size_t i = 0; i < list->size(); ++i) {
      std::string index = std::to_string(i + 1);
      JsonPlace at(place, index);
      const JsonObject* one = check_.object(at, (*list)[i]);
      if (!one || !read_one(at, *one)) return false;
    }
    return true;
  }

  bool read_quarter(const JsonPlace& top, const JsonObject& file) {
    std::string text;
    if (!check_.read_text(top, file, "quarter", text)) return false;
    std::optional<Quarter> quarter = parse_quarter(text);
    if (!quarter) return check_.fail(JsonPlace(top, "quarter"), "应是 2024Q1 这样的季度。");
    sheet.quarter = *quarter;
    return true;
  }

  bool read_points(const JsonPlace& parent, const JsonObject& object, std::string_view key,
                   Decimal& out) {
    std::string text;
    if (!check_.read_text(parent, object, key, text)) return false;
    std::optional<Decimal> number = Decimal::parse(text);
    if (!number) return check_.fail(JsonPlace(parent, key), "应是写在引号里的数。");
    out = *number;
    return true;
  }

  bool read_criterion(const JsonPlace& place, const JsonObject& object) {
    Criterion criterion;
    std::string kind;
    bool good = check_.has_keys(place, object, {"code", "name", "kind", "points"}) &&
                check_.read_text(place, object, "code", criterion.code) &&
                check_.read_text(place, object, "name", criterion.name) &&
                check_.read_text(place, object, "kind", kind) &&
                read_points(place, object, "points", criterion.points);
    if (!good) return false;
    std::optional<CriterionKind> known = criterion_kind_from_key(kind);
    if (!known) return check_.fail(JsonPlace(place, "kind"), "“" + kind + "”不是已知的种类。");
    criterion.kind = *known;
    sheet.rules.criteria.push_back(std::move(criterion));
    return true;
  }

  bool read_unit(const JsonPlace& place, const JsonObject& object) {
    UnitScore unit;
    int64_t rank = 0;
    bool good = check_.has_keys(place, object,
                                {"rank", "tied", "unit", "total", "grade", "vetoed", "lines"}) &&
                check_.read_integer(place, object, "rank", rank) &&
                check_.read_flag_if_there(place, object, "tied", unit.tied) &&
                check_.read_text(place, object, "unit", unit.unit) &&
                read_points(place, object, "total", unit.total) &&
                check_.read_text(place, object, "grade", unit.grade) &&
                check_.read_flag_if_there(place, object, "vetoed", unit.vetoed) &&
                read_each(place, object, "lines", [&](const JsonPlace& at, const JsonObject& one) {
                  return read_line(at, one, unit);
                });
    if (!good) return false;
    if (unit.lines.size() != sheet.rules.criteria.size()) {
      return check_.fail(JsonPlace(place, "lines"), "行数和细则的条数不同。");
    }
    if (rank < 1 || rank > 1'000'000) return check_.fail(JsonPlace(place, "rank"), "应从 1 起。");
    unit.rank = static_cast<int>(rank);
    sheet.units.push_back(std::move(unit));
    return true;
  }

  bool read_line(const JsonPlace& place, const JsonObject& object, UnitScore& unit) {
    ScoreLine line;
    bool good = check_.has_keys(place, object, {"criterion", "points", "basis"}) &&
                check_.read_text(place, object, "criterion", line.criterion) &&
                read_points(place, object, "points", line.points) &&
                read_each(place, object, "basis", [&](const JsonPlace& at, const JsonObject& one) {
                  return read_basis(at, one, line);
                });
    if (!good) return false;
    size_t row = unit.lines.size();
    bool fits =
        row < sheet.rules.criteria.size() && sheet.rules.criteria[row].code == line.criterion;
    if (!fits) return check_.fail(JsonPlace(place, "criterion"), "和细则的次序不同。");
    unit.lines.push_back(std::move(line));
    return true;
  }

  bool read_basis(const JsonPlace& place, const JsonObject& object, ScoreLine& line) {
    ScoreBasis basis;
    std::string text, type;
    bool good = check_.has_keys(place, object, {"text"}, {"item", "type", "record"}) &&
                check_.read_text(place, object, "text", text) &&
                check_.read_text_if_there(place, object, "item", basis.item) &&
                check_.read_text_if_there(place, object, "type", type) &&
                check_.read_text_if_there(place, object, "record", basis.record.id);
    if (!good) return false;
    std::optional<RecordType> known = record_type_from_key(type);
    if (!type.empty() && !known) return check_.fail(JsonPlace(place, "type"), "不是记录的种类。");
    if (known) basis.record.type = *known;
    basis.text = {"{}", {text}};  // the words may have braces
    line.basis.push_back(std::move(basis));
    return true;
  }

  JsonCheck check_;
};

}  // namespace

std::string scores_json(const ScoreSheet& sheet) {
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  write_text(out, "format", kScoresFormat);
  write_count(out, "version", kScoresVersion);
  write_text(out, "quarter", to_string(sheet.quarter));
  write_text(out, "rules", sheet.rules.name);
  write_each(out, "criteria", sheet.rules.criteria,
             [&](const Criterion& criterion) { write_criterion(out, criterion); });
  write_each(out, "units", sheet.units, [&](const UnitScore& unit) { write_unit(out, unit); });
  out.end_object();
  return out.take() + "\n";
}

Result<ScoreSheet> read_scores(std::string_view text) {
  Result<JsonObject> file = read_format(text, {kScoresFormat, kScoresVersion, "得分表"});
  if (!file) return file.error();
  ScoresReader reader;
  if (!reader.read(file.value())) return reader.error();
  return std::move(reader.sheet);
}

}  // namespace minsheng
