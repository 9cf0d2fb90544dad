#include "app/paper_figures.h"

#include "app/report_grid.h"
#include "app/target_text.h"
#include "rules/percents.h"

namespace minsheng {

PaperFigure goal_figure(const Target& target) {
  PaperFigure figure{figure_text(target).number, {}};
  if (figure.text.empty()) figure.text = target_text(target);
  bool plain = target.value && figure.text == number_text(*target.value);
  if (plain) figure.value = target.value;
  return figure;
}

PaperFigure number_figure(const std::optional<Decimal>& value) {
  return value ? PaperFigure{number_text(*value), value} : PaperFigure{};
}

PaperFigure done_figure(const Target* target, const std::optional<Decimal>& done) {
  if (!done) return {};
  ReportLine line;
  if (target) line.kind = target->kind;
  if (target) line.stages = target->stages;
  std::string text = reported_text(line, *done);
  bool plain = text == number_text(*done);
  return {text, plain ? done : std::nullopt};
}

std::optional<Decimal> printed_percent_of(const std::optional<Decimal>& percent) {
  return percent ? std::optional(to_printed(*percent)) : percent;
}

}  // namespace minsheng
