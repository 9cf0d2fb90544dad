// The seed bulletin's own data typed in: the program writes its figures, all of them.
#include <doctest/doctest.h>

#include "app/bound_figures.h"
#include "app/bulletin_draft_view.h"
#include "app/bulletin_paper.h"
#include "app/bulletin_start.h"
#include "app/supervision_sketch.h"
#include "app/yueyang_figures.h"
#include "base/utf8.h"
#include "report/bulletin_lines.h"
#include "text/bulletin_reader.h"

namespace minsheng {
namespace {

using testing::SeedFigure;

std::optional<Decimal> decimal_of(std::string_view text) { return Decimal::parse(text); }

int digits_of(std::string_view percent) {
  size_t point = percent.find('.');
  return point == std::string_view::npos ? 0 : static_cast<int>(percent.size() - point) - 1;
}

bool is_percent_alone(const SeedFigure& figure) {
  return figure.done.empty() && !figure.percent.empty();
}

// "4687 人 7.94%"; a year's task alone as "/1700 床位", nothing as "-".
std::string gold_line(const SeedFigure& gold) {
  std::string line;
  if (!gold.done.empty()) line = decimal_of(gold.done)->to_string() + " " + std::string(gold.unit);
  if (!gold.percent.empty()) {
    line += (line.empty() ? "- " : " ") + decimal_of(gold.percent)->to_string() + "%";
  }
  bool planned = line.empty() && !gold.task.empty();
  if (planned) line = "/" + decimal_of(gold.task)->to_string() + " " + std::string(gold.unit);
  return line.empty() ? "-" : line;
}

// A figure in the same shape, its percent rounded as the seed prints it.
std::string line_as(const Figure& figure, const SeedFigure& gold) {
  std::string line;
  if (figure.done) line = figure.done->to_string() + " " + figure.unit;
  if (figure.percent_of_year) {
    std::optional<Decimal> rounded =
        divide(*figure.percent_of_year, Decimal(1), digits_of(gold.percent));
    line += (line.empty() ? "- " : " ") + (rounded ? rounded->to_string() : "?") + "%";
  }
  bool planned = line.empty() && figure.planned;
  if (planned) line = "/" + figure.planned->to_string() + " " + figure.unit;
  return line.empty() ? "-" : line;
}

// The ledger that the office would have had.
struct SeedLedger {
  testing::PlanSketch plan{"ledger-1", 2025, "岳阳市"};
  std::vector<Id> targets;  // one for each figure
  Ledger ledger;
  Id bulletin;

  SeedLedger() : ledger(fill()) {
    Edit edit(ledger, "writer01");
    bulletin = start_bulletin(edit, ledger, progress(), {2025, 3}, "2025-03-25");
    testing::apply_to(ledger, edit);
    tell_percents_alone();
  }

  LedgerProgress progress() const { return measure_ledger(ledger, ProgressRules(), 2025); }

  Ledger fill() {
    std::map<Level, Id> groups;
    std::string_view no;
    Id item;
    for (const SeedFigure& figure : testing::yueyang_figures()) {
      if (!groups.count(figure.level)) groups[figure.level] = plan.group(figure.level);
      if (no != figure.no) {
        Item record;
        record.no = figure.no;
        record.title = figure.title;
        record.lead_units = {"市人社局"};
        item = plan.item(groups[figure.level], record);
      }
      no = figure.no;
      targets.push_back(add(item, figure));
    }
    return plan.records.take();
  }

  Id add(const Id& item, const SeedFigure& figure) {
    bool share = is_percent_alone(figure) && figure.task.empty();  // in percent of completion
    Target target;
    target.item = item;
    target.position = ++plan.position;
    target.indicator = figure.indicator;
    target.unit = share ? "%" : figure.unit;
    target.value = share ? Decimal(100) : decimal_of(figure.task);
    Id id = plan.records.add(target);
    std::optional<Decimal> done = share ? decimal_of(figure.percent) : decimal_of(figure.done);
    if (!done && is_percent_alone(figure)) done = Decimal(274988);  // 92 % of 298900亩
    if (done) report(id, *done);
    return id;
  }

  void report(const Id& target, const Decimal& done) {
    Report record;
    record.target = target;
    record.unit = "市人社局";
    record.month = "2025-03";
    record.done = done;
    plan.records.add(record);
  }

  void tell_percents_alone() {
    for (size_t i = 0; i < targets.size(); ++i) {
      if (!is_percent_alone(testing::yueyang_figures()[i])) continue;
      Edit edit(ledger, "writer01");
      CHECK(set_wording(edit, ledger, progress(), figure_of(targets[i]).first,
                        FigureWording::goal_alone));
      testing::apply_to(ledger, edit);
    }
  }

  std::pair<Id, Figure> figure_of(const Id& target) const {
    for (const auto& [id, stored] : ledger.table<Figure>()) {
      if (stored.exists && stored.record.target == target) return {id, stored.record};
    }
    return {};
  }

  PlanReading read_back() const {
    PaperSource source{{&ledger}, "2025-03-26"};
    Result<Document> document = make_paper(source, {"bulletin", {}, "", "", "", bulletin});
    REQUIRE(document.ok());
    return read_bulletin(testing::plain_text(document.value()));
  }
};

// One row: what the seed prints, and what the program made of the same data.
struct ComparedRow {
  std::string no, indicator, gold, made;
};

// The rows that differ, as a table; "" for none.
std::string table_of(const std::vector<ComparedRow>& rows) {
  std::string table;
  for (const ComparedRow& row : rows) {
    if (row.gold == row.made) continue;
    table += row.no + " " + row.indicator + ": " + row.gold + " | " + row.made + "\n";
  }
  return table;
}

TEST_CASE("the seed bulletin's data give its 70 figures and 30 percents") {
  SeedLedger seed;
  const std::vector<SeedFigure>& gold = testing::yueyang_figures();
  std::vector<ComparedRow> rows;
  int percents = 0;
  for (size_t i = 0; i < gold.size(); ++i) {
    Figure made = seed.figure_of(seed.targets[i]).second;
    percents += made.percent_of_year && !gold[i].percent.empty() ? 1 : 0;
    rows.push_back({std::string(gold[i].no), std::string(gold[i].indicator), gold_line(gold[i]),
                    line_as(made, gold[i])});
  }
  CHECK(rows.size() == 70);
  CHECK(percents == 30);
  CHECK(table_of(rows) == "");
}

TEST_CASE("the bulletin of the seed's data is read back to the seed's figures") {
  SeedLedger seed;
  PlanReading reading = seed.read_back();
  std::vector<ComparedRow> rows;
  const std::vector<SeedFigure>& gold = testing::yueyang_figures();
  std::vector<Figure> read;
  for (const Named<Figure>& figure : reading.figures) {
    if (!testing::figure_line(figure.record).empty()) read.push_back(figure.record);
  }
  size_t next = 0;
  for (const SeedFigure& one : gold) {
    if (one.done.empty() && one.percent.empty()) continue;  // planned: no progress
    std::string made = next < read.size() ? line_as(read[next], one) : "(none)";
    rows.push_back({std::string(one.no), std::string(one.indicator), gold_line(one), made});
    ++next;
  }
  CHECK(read.size() == next);
  CHECK(rows.size() == 62);
  CHECK(table_of(rows) == "");
}

TEST_CASE("a printed percent that its task does not give is not repeated") {
  // (15) and (24): the seed prints 78.22 and 58.58 (rule B01).
  CHECK(percent_of(*decimal_of("62.83"), Decimal(80), 2) == decimal_of("78.54"));
  CHECK(percent_of(Decimal(41), Decimal(70), 2) == decimal_of("58.57"));
}

TEST_CASE(
    "the patterns tell the seed's own sentences, but for what it words as nobody would again") {
  TextList untold;
  for (const SeedFigure& gold : testing::yueyang_figures()) {
    Figure figure;
    figure.done = decimal_of(gold.done);
    if (!figure.done && gold.percent.empty()) figure.planned = decimal_of(gold.task);
    figure.unit = gold.unit;
    figure.percent_of_year = decimal_of(gold.percent);
    figure.percent_digits = digits_of(gold.percent);
    figure.phrase = gold.phrase;
    ToldFigure told = told_figure(figure);
    CHECK(figure_sentence(told) == gold.phrase);
    if (told.wording == FigureWording::words) untold.push_back(std::string(gold.phrase));
  }
  CHECK(join(untold, "\n") ==
        "湖南理工学院新增1700学生床位建设项目\n"
        "事实无人抚养儿童、艾滋病病毒感染儿童参照孤儿标准同等保障已于1月份完成提标\n"
        "门诊救助0.99万人次\n"
        "零就业家庭全部清零\n"
        "已收集拟申报劳务品牌10余家企业务工数据");
}

}  // namespace
}  // namespace minsheng
