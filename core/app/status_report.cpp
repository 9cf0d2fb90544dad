#include "app/status_report.h"

#include "format/json_writer.h"
#include "format/progress_rules_json.h"
#include "model/words.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

void write_percent(JsonWriter& out, std::string_view key, const std::optional<Decimal>& percent) {
  out.key(key);
  percent ? out.number(to_printed(*percent)) : out.null();
}

void write_text(JsonWriter& out, std::string_view key, std::string_view text) {
  out.key(key);
  out.text(text);
}

void write_texts(JsonWriter& out, std::string_view key, const TextList& texts) {
  out.key(key);
  out.begin_array();
  for (const std::string& text : texts) out.text(text);
  out.end_array();
}

void write_count(JsonWriter& out, std::string_view key, int count) {
  out.key(key);
  out.integer(count);
}

void write_sum(JsonWriter& out, const RollUp& sum) {
  write_count(out, "items", sum.items);
  write_count(out, "measured", sum.measured);
  write_percent(out, "progress", sum.progress);
  write_percent(out, "expected", sum.expected);
  out.key("lights");
  out.begin_object();
  for (size_t i = 1; i < kLightCount; ++i) {
    write_count(out, key_of(static_cast<Light>(i)), sum.lights[i]);
  }
  out.end_object();
}

void write_levels(JsonWriter& out, const StatusView& view) {
  out.key("levels");
  out.begin_array();
  for (const LevelStatus& level : view.levels) {
    out.begin_object();
    write_text(out, "level", label_of(level.level));
    write_sum(out, level.sum);
    out.end_object();
  }
  out.end_array();
}

void write_month(JsonWriter& out, const MonthProgress& month) {
  out.key("done");
  month.done ? out.number(*month.done) : out.null();
  write_percent(out, "progress", month.progress);
  write_percent(out, "expected", month.expected);
  write_text(out, "light", key_of(month.light));
  out.key("overridden");
  out.flag(month.overridden);
}

void write_target(JsonWriter& out, const TargetProgress& target, size_t month) {
  out.begin_object();
  write_text(out, "indicator", target.target ? target.target->indicator : "");
  write_month(out, target.months[month]);
  out.key("rows");
  out.begin_array();
  for (const ReportedRow& row : target.rows) {
    out.begin_object();
    write_text(out, "unit", row.unit);
    write_month(out, row.months[month]);
    out.end_object();
  }
  out.end_array();
  out.end_object();
}

void write_items(JsonWriter& out, const StatusAnswer& answer) {
  auto month = static_cast<size_t>(answer.view.month.month - 1);
  out.key("items");
  out.begin_array();
  for (const ItemProgress& item : answer.progress.items) {
    out.begin_object();
    write_text(out, "code", item.code);
    write_text(out, "title", item.item->title);
    write_texts(out, "units", item.leads);
    write_percent(out, "progress", item.months[month].progress);
    write_percent(out, "expected", item.months[month].expected);
    write_text(out, "light", key_of(item.months[month].light));
    out.key("targets");
    out.begin_array();
    for (const TargetProgress& target : item.targets) write_target(out, target, month);
    out.end_array();
    out.end_object();
  }
  out.end_array();
}

void write_slow(JsonWriter& out, const StatusView& view) {
  out.key("slow");
  out.begin_array();
  for (const SlowItem& slow : view.slow) {
    out.begin_object();
    write_text(out, "code", slow.code);
    write_text(out, "title", slow.title);
    write_text(out, "indicator", slow.indicator);
    write_texts(out, "units", slow.units);
    write_percent(out, "progress", slow.progress);
    write_percent(out, "gap", slow.gap);
    write_text(out, "light", key_of(slow.light));
    out.key("came_late");
    out.flag(slow.came_late);
    write_text(out, "reason", slow.reason);
    out.end_object();
  }
  out.end_array();
}

void write_missing(JsonWriter& out, const StatusView& view) {
  out.key("non_reporters");
  out.begin_array();
  for (const NonReporter& unit : view.missing) {
    out.begin_object();
    write_text(out, "unit", unit.unit);
    write_count(out, "days_late", unit.days_late);
    out.key("missing");
    out.begin_array();
    for (const MissingReport& report : unit.missing) {
      out.begin_object();
      write_text(out, "code", report.code);
      write_text(out, "title", report.title);
      write_text(out, "indicator", report.indicator);
      out.end_object();
    }
    out.end_array();
    out.end_object();
  }
  out.end_array();
}

Error bad(const std::string& pattern, std::vector<std::string> words) {
  return {ErrorCode::bad_input, {pattern, std::move(words)}};
}

}  // namespace

Result<StatusAnswer> ask_status(const Ledger& ledger, const StatusQuestion& question) {
  StatusAnswer answer;
  answer.rules = progress_rules_of(ledger);
  if (!question.rules.empty()) {
    Result<ProgressRules> rules = read_progress_rules(question.rules);
    if (!rules) return rules.error();
    answer.rules = rules.take();
  }
  Month month = current_month(ledger, question.today);
  int year = month.year;
  if (!question.month.empty()) {
    std::optional<Month> asked = parse_month(question.month);
    if (!asked) return bad("{} 不是月份，应写成 2024-03 这样。", {question.month});
    month = *asked;
  }
  if (month.year != year) {
    return bad("台账是 {} 年的，没有 {} 的进展。", {std::to_string(year), question.month});
  }
  answer.progress = measure_ledger(ledger, answer.rules, year);
  answer.view = view_status(ledger, answer.progress, answer.rules, month, question.today);
  return answer;
}

std::string status_json(const StatusAnswer& answer) {
  JsonWriter out(JsonForm::indented);
  out.begin_object();
  write_text(out, "month", to_string(answer.view.month));
  out.key("all");
  out.begin_object();
  write_sum(out, answer.view.all);
  out.end_object();
  write_levels(out, answer.view);
  write_items(out, answer);
  write_slow(out, answer.view);
  write_missing(out, answer.view);
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
