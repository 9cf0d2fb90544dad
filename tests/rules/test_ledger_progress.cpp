// A ledger over its year: who reports, what counts, and the sums over items. All figures are worked
// by hand beside the cases.
#include <doctest/doctest.h>

#include "model/words.h"
#include "rules/ledger_progress.h"
#include "rules/light.h"
#include "rules/percents.h"
#include "rules/roll_up.h"
#include "rules/rule_sketch.h"

using namespace minsheng;
using testing::Lines;
using testing::number;
using testing::YearSketch;

namespace {

std::string printed(const std::optional<Decimal>& percent) {
  return percent ? to_fixed(to_printed(*percent), 2) : "—";
}

// "progress expected light" of an item at the end of a month.
std::string shown_at(const ItemProgress& item, int month) {
  const ItemMonth& one = item.months[static_cast<size_t>(month - 1)];
  return printed(one.progress) + " " + printed(one.expected) + " " +
         std::string(label_of(one.light));
}

std::string shown_at(const TargetProgress& target, int month) {
  const MonthProgress& one = target.months[static_cast<size_t>(month - 1)];
  return (one.done ? one.done->to_string() : "—") + " " + printed(one.progress) + " " +
         std::string(label_of(one.light));
}

}  // namespace

TEST_CASE("An item is the mean of its targets, each 100 at most, and as late as its latest") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县人社局"});
  Id jobs = sketch.target(item, "城镇新增就业", TargetKind::quantity, "1500", "人");
  Id training = sketch.target(item, "职业技能培训", TargetKind::quantity, "400", "人次");
  sketch.report(jobs, "县人社局", 6, "1800");
  sketch.report(training, "县人社局", 6, "172");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(progress.year == 2024);
  // 1800 ÷ 1500 = 120 %, 172 ÷ 400 = 43 %; (100 + 43) ÷ 2 = 71.5; 43 lies 7 points behind 50.
  const ItemProgress& one = progress.items.front();
  CHECK(shown_at(one.targets[0], 6) == "1800 120.00 已完成");
  CHECK(shown_at(one.targets[1], 6) == "172 43.00 略滞后");
  CHECK(shown_at(one, 6) == "71.50 50.00 略滞后");
  // July: nothing was reported, the figures stay. 7 ÷ 12 = 58.33.
  CHECK(shown_at(one, 7) == "71.50 58.33 未报送");
  // May: nothing yet.
  CHECK(shown_at(one, 5) == "0.00 41.67 未报送");
}

TEST_CASE("Weights, parts and pending targets") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Target heavy;
  heavy.item = item;
  heavy.indicator = "改造小区";
  heavy.value = Decimal(10);
  heavy.weight = Decimal(3);
  heavy.position = 1;
  Id estates = sketch.records.add(heavy);
  Target light;
  light.item = item;
  light.indicator = "加装电梯";
  light.value = Decimal(4);
  light.position = 2;
  Id lifts = sketch.records.add(light);
  Target part = light;
  part.part_of = lifts;
  part.position = 3;
  sketch.records.add(part);
  Target pending = light;
  pending.pending = true;
  pending.position = 4;
  sketch.records.add(pending);
  sketch.report(estates, "县住建局", 6, "6");
  sketch.report(lifts, "县住建局", 6, "1");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  // 60 % three times and 25 % once: (180 + 25) ÷ 4 = 51.25. The part that nobody reported and the
  // pending target say nothing; 25 lies 25 behind 50.
  CHECK(shown_at(progress.items.front(), 6) == "51.25 50.00 滞后");
  CHECK(shown_at(progress.items.front().targets[2], 6) == "— 0.00 未报送");
  CHECK(shown_at(progress.items.front().targets[3], 6) == "— 0.00 待下达");
}

TEST_CASE("A split target is what its units report together") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县交通运输局"});
  Id roads = sketch.target(item, "农村公路", TargetKind::quantity, "80", "公里");
  Id cover = sketch.target(item, "覆盖率", TargetKind::ratio, "100", "%");
  sketch.share(roads, "东镇", "50");
  sketch.share(roads, "西乡", "30");
  sketch.share(cover, "东镇", "100");
  sketch.share(cover, "西乡", "100");
  sketch.report(roads, "东镇", 6, "30");
  sketch.report(cover, "东镇", 6, "80");
  sketch.report(cover, "西乡", 6, "60");
  sketch.report(roads, "西乡", 7, "12");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  const ItemProgress& one = progress.items.front();
  // June: 30 ÷ 80 = 37.5, and 西乡 is missing. July: (30 + 12) ÷ 80 = 52.5, now 东镇 is missing.
  CHECK(shown_at(one.targets[0], 6) == "30 37.50 未报送");
  CHECK(shown_at(one.targets[0], 7) == "42 52.50 未报送");
  // Rates are not added: the one that is least far counts.
  CHECK(shown_at(one.targets[1], 6) == "60 60.00 按序时");
  // Own rows: 30 ÷ 50 = 60.
  CHECK(printed(one.targets[0].rows[0].months[5].progress) == "60.00");
  CHECK(one.targets[0].rows[1].unit == "西乡");
}

TEST_CASE("The first lead unit reports, another one where it says nothing") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县水利局", "县财政局"});
  Id target = sketch.target(item, "护岸", TargetKind::quantity, "20", "公里");
  sketch.report(target, "县财政局", 3, "4");
  sketch.report(target, "县财政局", 4, "9");
  sketch.report(target, "县水利局", 4, "6");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(shown_at(progress.items.front().targets[0], 3) == "4 20.00 略滞后");
  CHECK(shown_at(progress.items.front().targets[0], 4) == "6 30.00 略滞后");
}

TEST_CASE("Of several reports of a month the latest day counts; a reason alone keeps the figure") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Id target = sketch.target(item, "污水管网", TargetKind::quantity, "100", "公里");
  for (const char* day : {"2024-03-20", "2024-03-08"}) {
    Report record;
    record.target = target;
    record.unit = "县住建局";
    record.month = "2024-03";
    record.as_of = day;
    record.done = std::string(day) == "2024-03-20" ? Decimal(26) : Decimal(11);
    sketch.records.add(record);
  }
  sketch.report(target, "县住建局", 4, "");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(shown_at(progress.items.front().targets[0], 3) == "26 26.00 按序时");
  CHECK(shown_at(progress.items.front().targets[0], 4) == "26 26.00 略滞后");
  CHECK(progress.items.front().targets[0].months[3].report);
}

TEST_CASE("Quarterly items are due in the quarter's last month") {
  YearSketch sketch;
  Item quarterly;
  quarterly.title = "季报事项";
  quarterly.lead_units = {"县教育局"};
  quarterly.report_cycle = Cycle::quarterly;
  Id item = sketch.item(sketch.group(Level::county), quarterly);
  Id target = sketch.target(item, "学位", TargetKind::quantity, "1200", "个");
  sketch.report(target, "县教育局", 3, "300");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(shown_at(progress.items.front(), 3) == "25.00 25.00 按序时");
  CHECK(shown_at(progress.items.front(), 4) == "25.00 33.33 略滞后");
  CHECK(shown_at(progress.items.front(), 6) == "25.00 50.00 未报送");
}

TEST_CASE("A light that a person set counts, in the item too") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Id target = sketch.target(item, "开工", TargetKind::quantity, "10", "个");
  Report record;
  record.target = target;
  record.unit = "县住建局";
  record.month = "2024-06";
  record.done = Decimal(6);
  record.light = Light::late;
  record.light_reason = "现场核实未开工";
  sketch.records.add(record);
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(shown_at(progress.items.front(), 6) == "60.00 50.00 滞后");
  CHECK(progress.items.front().targets[0].months[5].overridden);
}

TEST_CASE("An item without targets is reported in percent of completion") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县教育局"});
  Report record;
  record.item = item;
  record.unit = "县教育局";
  record.month = "2024-03";
  record.done = Decimal(40);
  sketch.records.add(record);
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(shown_at(progress.items.front(), 3) == "40.00 25.00 按序时");
}

TEST_CASE("Sums leave out what nothing is expected of, and count every light") {
  YearSketch sketch;
  Id group = sketch.group(Level::county);
  Id first = sketch.item(group, "1", {"县民政局"});
  Id jobs = sketch.target(first, "助餐点", TargetKind::quantity, "5", "个");
  Item forever;
  forever.title = "长期";
  forever.deadline = "长期坚持";
  forever.lead_units = {"县民政局"};
  Id second = sketch.item(group, forever);
  sketch.target(second, "走访", TargetKind::quantity, "100", "次");
  Item later;
  later.title = "待下达";
  later.pending = true;
  later.lead_units = {"县财政局"};
  Id third = sketch.item(group, later);
  sketch.target(third, "村", TargetKind::quantity, "50", "个");
  Id fourth = sketch.item(group, "4", {"县财政局", "县民政局"});
  Id money = sketch.target(fourth, "补贴", TargetKind::investment, "300", "万元");
  sketch.report(jobs, "县民政局", 6, "1");
  sketch.report(money, "县财政局", 6, "210");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  // Measured are 1 ÷ 5 = 20 and 210 ÷ 300 = 70: mean 45, expected 50.
  RollUp all = roll_up(all_items(progress), 6);
  CHECK(all.items == 4);
  CHECK(all.measured == 2);
  CHECK(printed(all.progress) == "45.00");
  CHECK(printed(all.expected) == "50.00");
  CHECK(all.of(Light::late) == 1);
  CHECK(all.of(Light::on_schedule) == 1);
  CHECK(all.of(Light::unreported) == 1);
  CHECK(all.of(Light::pending) == 1);
  CHECK(light_of(all, {}) == Light::unreported);
  CHECK(lead_units(progress) == TextList{"县民政局", "县财政局"});
  // 序时完成率: 20 ÷ 50 = 40, 70 ÷ 50 is 100 at most; (40 + 100) ÷ 2 = 70.
  CHECK(printed(schedule_rate(items_of_unit(progress, "县民政局"), 6)) == "70.00");
  CHECK(items_of_level(progress, Level::city).empty());
}

TEST_CASE("A report behind its due day makes the month 略滞后") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Id target = sketch.target(item, "开工", TargetKind::quantity, "10", "个");
  sketch.report(target, "县住建局", 3, "10", "2024-03-29");
  sketch.report(target, "县住建局", 4, "10", "2024-04-28");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2000);
  CHECK(shown_at(progress.items.front(), 3) == "100.00 25.00 略滞后");
  CHECK(shown_at(progress.items.front(), 4) == "100.00 33.33 已完成");
}

TEST_CASE("A split target is late with its latest report, and no better than a person says") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Id flats = sketch.target(item, "改造", TargetKind::quantity, "100", "户");
  sketch.share(flats, "甲镇", "60");
  sketch.share(flats, "乙镇", "40");
  sketch.report(flats, "甲镇", 6, "30", "2024-06-20");
  sketch.report(flats, "乙镇", 6, "20", "2024-07-15");
  sketch.report(flats, "甲镇", 7, "36", "2024-07-20");
  Report doubted;
  doubted.target = flats;
  doubted.unit = "乙镇";
  doubted.month = "2024-07";
  doubted.done = Decimal(24);
  doubted.light = Light::late;
  doubted.light_reason = "现场没有开工";
  sketch.records.add(doubted);
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  const ItemProgress& one = progress.items.front();
  // 30 + 20 = 50 of 100, as expected; but one of the two came twenty days late.
  CHECK(shown_at(one.targets[0], 6) == "50 50.00 略滞后");
  // 36 + 24 = 60 against 58.33.
  CHECK(shown_at(one.targets[0], 7) == "60 60.00 滞后");
  CHECK(shown_at(one, 7) == "60.00 58.33 滞后");
  CHECK(at(one.targets[0].months, 7).overridden);
}

TEST_CASE("A unit that has two shares under two of its names reports them as one") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县卫生健康局"});
  Id screenings = sketch.target(item, "筛查", TargetKind::quantity, "100", "人");
  sketch.share(screenings, "县卫健局", "60");
  sketch.share(screenings, "县卫生健康局", "40");
  Unit unit;
  unit.name = "县卫生健康局";
  unit.aliases = {"县卫健局"};
  sketch.records.add(unit);
  sketch.report(screenings, "县卫健局", 6, "50");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  const TargetProgress& target = progress.items.front().targets.front();
  REQUIRE(target.rows.size() == 1);
  CHECK(target.rows[0].unit == "县卫生健康局");
  CHECK(target.rows[0].yardstick.value == Decimal(100));
  CHECK(shown_at(target, 6) == "50 50.00 按序时");
}

TEST_CASE("A later entry that only says why leaves the month's figure") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县民政局"});
  Id target = sketch.target(item, "建成", TargetKind::quantity, "100", "个");
  sketch.report(target, "县民政局", 5, "50");
  Report entry;
  entry.target = target;
  entry.unit = "县民政局";
  entry.month = "2024-06";
  entry.as_of = "2024-06-20";
  entry.done = Decimal(80);
  sketch.records.add(entry);
  entry.as_of = "2024-06-27";
  entry.done.reset();
  entry.problem = "本周停工";
  Id last = sketch.records.add(entry);
  sketch.report(target, "县民政局", 7, "");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  const TargetProgress& measured = progress.items.front().targets.front();
  CHECK(*at(measured.months, 6).report == last);
  CHECK(at(measured.months, 6).done == Decimal(80));
  CHECK(at(measured.months, 6).has_figure);
  // July has a report, but no figure of its own.
  CHECK(at(measured.months, 7).done == Decimal(80));
  CHECK_FALSE(at(measured.months, 7).has_figure);
}

TEST_CASE("The slowest target gives the item its light; parts and pending ones do not count") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县住建局"});
  Id homes = sketch.target(item, "改造户数", TargetKind::quantity, "100", "户");
  Id part = sketch.target(item, "其中棚户区", TargetKind::quantity, "50", "户", homes);
  Id pipes = sketch.target(item, "管网", TargetKind::quantity, "60", "公里");
  Id lifts = sketch.target(item, "电梯", TargetKind::quantity, "12", "部");
  sketch.report(homes, "县住建局", 6, "20");
  sketch.report(part, "县住建局", 6, "0");
  sketch.report(pipes, "县住建局", 6, "6");
  sketch.report(lifts, "县住建局", 6, "12");
  Ledger ledger = sketch.records.take();
  LedgerProgress progress = measure_ledger(ledger, {}, 2024);
  const ItemProgress& measured = progress.items.front();
  REQUIRE(at(measured, 6).light == Light::late);
  REQUIRE(slowest_target(measured, 6));
  CHECK(slowest_target(measured, 6)->id == pipes);  // 10 % against 20 %
  // Nobody said anything in July.
  REQUIRE(at(measured, 7).light == Light::unreported);
  CHECK(slowest_target(measured, 7)->id == pipes);
}
