#include "app/status_report.h"

#include "format/json_members.h"
#include "format/progress_rules_json.h"
#include "model/words.h"
#include "rules/light.h"
#include "rules/percents.h"

namespace minsheng {
namespace {

void write_percent(JsonWriter& out, std::string_view name, const std::optional<Decimal>& percent) {
  write_number(out, name, percent ? std::optional(to_printed(*percent)) : percent);
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
  write_each(out, "levels", view.levels, [&](const LevelStatus& level) {
    out.begin_object();
    write_text(out, "level", label_of(level.level));
    write_sum(out, level.sum);
    out.end_object();
  });
}

void write_month(JsonWriter& out, const MonthProgress& month) {
  write_number(out, "done", month.done);
  write_percent(out, "progress", month.progress);
  write_percent(out, "expected", month.expected);
  write_text(out, "light", key_of(month.light));
  write_flag(out, "overridden", month.overridden);
}

void write_target(JsonWriter& out, const TargetProgress& target, size_t month) {
  out.begin_object();
  write_text(out, "indicator", target.target ? target.target->indicator : "");
  write_month(out, target.months[month]);
  write_each(out, "rows", target.rows, [&](const ReportedRow& row) {
    out.begin_object();
    write_text(out, "unit", row.unit);
    write_month(out, row.months[month]);
    out.end_object();
  });
  out.end_object();
}

void write_items(JsonWriter& out, const StatusAnswer& answer) {
  auto month = static_cast<size_t>(answer.view.month.month - 1);
  write_each(out, "items", answer.progress.items, [&](const ItemProgress& item) {
    out.begin_object();
    write_text(out, "code", item.code);
    write_text(out, "title", item.item->title);
    write_list(out, "units", item.leads);
    write_percent(out, "progress", item.months[month].progress);
    write_percent(out, "expected", item.months[month].expected);
    write_text(out, "light", key_of(item.months[month].light));
    write_each(out, "targets", item.targets,
               [&](const TargetProgress& target) { write_target(out, target, month); });
    out.end_object();
  });
}

void write_slow(JsonWriter& out, const StatusView& view) {
  write_each(out, "slow", view.slow, [&](const SlowItem& slow) {
    out.begin_object();
    write_text(out, "code", slow.code);
    write_text(out, "title", slow.title);
    write_text(out, "indicator", slow.indicator);
    write_list(out, "units", slow.units);
    write_percent(out, "progress", slow.progress);
    write_percent(out, "gap", slow.gap);
    write_text(out, "light", key_of(slow.light));
    write_flag(out, "came_late", slow.came_late);
    write_text(out, "reason", slow.reason);
    out.end_object();
  });
}

void write_missing(JsonWriter& out, const StatusView& view) {
  write_each(out, "non_reporters", view.missing, [&](const NonReporter& unit) {
    out.begin_object();
    write_text(out, "unit", unit.unit);
    write_count(out, "days_late", unit.days_late);
    write_each(out, "missing", unit.missing, [&](const MissingReport& report) {
      out.begin_object();
      write_text(out, "code", report.code);
      write_text(out, "title", report.title);
      write_text(out, "indicator", report.indicator);
      out.end_object();
    });
    out.end_object();
  });
}

void write_forecasts(JsonWriter& out, const StatusAnswer& answer) {
  write_each(out, "forecasts", answer.forecasts.rows, [&](const ForecastRow& row) {
    const Forecast& forecast = row.forecast;
    Month deadline = add_months({answer.view.month.year, 1}, forecast.deadline - 1);
    out.begin_object();
    write_text(out, "code", row.code);
    write_text(out, "title", row.title);
    write_text(out, "indicator", row.indicator);
    write_text(out, "unit", row.unit);
    write_text(out, "outlook", key_of(forecast.outlook));
    write_text(out, "deadline_month", to_string(deadline));
    write_number(out, "value", forecast.value);
    write_number(out, "done", forecast.done);
    write_number(out, "expected", forecast.expected);
    write_number(out, "low", forecast.low);
    write_number(out, "high", forecast.high);
    write_number(out, "gap", forecast.gap);
    write_number(out, "needed_a_month", forecast.needed);
    out.end_object();
  });
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
    if (!asked)
      return Error{ErrorCode::bad_input, {"{} 不是月份，应写成 2024-03 这样。", {question.month}}};
    month = *asked;
  }
  if (month.year != year) {
    return Error{ErrorCode::bad_input,
                 {"台账是 {} 年的，没有 {} 的进展。", {std::to_string(year), question.month}}};
  }
  answer.progress = measure_ledger(ledger, answer.rules, year);
  answer.view = view_status(ledger, answer.progress, answer.rules, month, question.today);
  answer.forecasts = view_forecasts(answer.progress, month.month);
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
  write_forecasts(out, answer);
  out.end_object();
  return out.take() + "\n";
}

}  // namespace minsheng
