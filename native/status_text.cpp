#include "native/status_text.h"

#include "app/status_words.h"
#include "base/decimal.h"
#include "base/utf8.h"
#include "native/columns.h"

namespace minsheng {
namespace {

std::string sum_table(const StatusAnswer& answer) {
  std::vector<TextTable::Column> columns = {{"层级"}, {"事项", Align::right}};
  for (const std::string& name : light_names(answer.rules)) {
    columns.push_back({name, Align::right});
  }
  columns.push_back({"进度", Align::right});
  columns.push_back({"序时", Align::right});
  TextTable table(columns);
  auto add = [&](const std::string& name, const RollUp& sum) {
    std::vector<std::string> cells = {name, std::to_string(sum.items)};
    for (size_t i = 1; i < kLightCount; ++i) cells.push_back(std::to_string(sum.lights[i]));
    cells.push_back(percent_text(sum.progress));
    cells.push_back(percent_text(sum.expected));
    table.add_row(std::move(cells));
  };
  for (const LevelStatus& level : answer.view.levels) add(level_name(level.level), level.sum);
  add("全部", answer.view.all);
  return table.to_text();
}

std::string reason_text(const SlowItem& slow) {
  std::string text = slow.came_late ? "迟报" : "";
  if (!text.empty() && !slow.reason.empty()) text += "；";
  text += slow.reason;
  return text.empty() ? "—" : text;
}

std::string slow_table(const StatusAnswer& answer) {
  if (answer.view.slow.empty()) return "没有滞后的事项\n";
  TextTable table({{"亮灯"},
                   {"编号"},
                   {"事项", Align::left, 32},
                   {"牵头单位", Align::left, 24},
                   {"进度", Align::right},
                   {"差", Align::right},
                   {"原因", Align::left, 60}});
  for (const SlowItem& slow : answer.view.slow) {
    table.add_row({light_name(slow.light, answer.rules), slow.code, slow.title,
                   join(slow.units, "、"), percent_text(slow.progress), points_text(slow.gap),
                   reason_text(slow)});
  }
  return table.to_text();
}

std::string missing_table(const StatusAnswer& answer) {
  const StatusView& view = answer.view;
  if (view.missing.empty()) return "都已报送\n";
  TextTable table(
      {{"单位"}, {"未报", Align::right}, {"逾期天数", Align::right}, {"事项", Align::left, 60}});
  for (const NonReporter& unit : view.missing) {
    TextList codes;
    for (const MissingReport& report : unit.missing) {
      if (codes.empty() || codes.back() != report.code) codes.push_back(report.code);
    }
    table.add_row({unit.unit.empty() ? "（未写牵头单位）" : unit.unit,
                   std::to_string(unit.missing.size()),
                   unit.days_late > 0 ? std::to_string(unit.days_late) : "—", join(codes, "、")});
  }
  return table.to_text();
}

std::string forecast_table(const ForecastView& view) {
  if (view.falls_short + view.at_risk == 0) return "没有完不成或有风险的指标\n";
  TextTable table({{"判断"},
                   {"编号"},
                   {"指标", Align::left, 32},
                   {"单位", Align::left, 24},
                   {"目标", Align::right},
                   {"已完成", Align::right},
                   {"到期预计", Align::right},
                   {"区间", Align::right},
                   {"与目标差", Align::right},
                   {"今后每月需", Align::right}});
  for (const ForecastRow& row : view.rows) {
    if (row.forecast.outlook == Outlook::on_course) continue;
    ForecastText text = text_of(row.forecast);
    table.add_row({outlook_name(row.forecast.outlook), row.code, row.indicator, row.unit,
                   text.value + row.measure, text.done, text.expected, text.interval, text.gap,
                   text.needed});
  }
  return table.to_text();
}

}  // namespace

std::string scores_text(const ScoreSheet& sheet) {
  std::vector<TextTable::Column> columns = {{"名次", Align::right}, {"单位"}};
  for (const Criterion& criterion : sheet.rules.criteria) {
    columns.push_back({criterion.name, Align::right});
  }
  columns.push_back({"总分", Align::right});
  columns.push_back({"等次"});
  TextTable table(columns);
  for (const UnitScore& unit : sheet.units) {
    std::vector<std::string> cells = {std::to_string(unit.rank) + (unit.tied ? "=" : ""),
                                      unit.unit};
    for (const ScoreLine& line : unit.lines) cells.push_back(to_fixed(line.points, 2));
    cells.push_back(to_fixed(unit.total, 2));
    cells.push_back(unit.grade + (unit.vetoed ? "（一票否决）" : ""));
    table.add_row(std::move(cells));
  }
  return to_string(sheet.quarter) + "  " + sheet.rules.name + "\n\n" + table.to_text();
}

std::string status_text(const StatusAnswer& answer) {
  const StatusView& view = answer.view;
  return month_text(view.month) + "\n\n" + sum_table(answer) + "\n滞后和略滞后 " +
         std::to_string(view.slow.size()) + " 项\n" + slow_table(answer) + "\n未报送 " +
         std::to_string(view.missing.size()) + " 家，应报 " + std::to_string(view.reporters) +
         " 家\n" + missing_table(answer) + "\n按现在的速度：将完不成 " +
         std::to_string(answer.forecasts.falls_short) + " 个指标，有风险 " +
         std::to_string(answer.forecasts.at_risk) + " 个\n" + forecast_table(answer.forecasts);
}

}  // namespace minsheng
