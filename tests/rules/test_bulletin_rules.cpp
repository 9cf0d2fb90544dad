// B01 to B12: each rule where it speaks and close by where it is silent.
#include <doctest/doctest.h>

#include "rules/rule_sketch.h"

using namespace minsheng;
using namespace minsheng::testing;

namespace {

// A bulletin with one section; entries and figures in the order of the calls.
class BulletinSketch {
 public:
  BulletinSketch() {
    record.source = "document-1";
    record.issued = "2025-03-26";
    record.as_of = "2025-03-25";
  }

  Id entry(const std::string& no, const std::string& text = "") {
    begin();
    ProgressEntry entry;
    entry.group = section_;
    entry.position = ++position_;
    entry.no = no;
    entry.text = text;
    return records.add(entry);
  }

  Figure figure(const Id& entry, const std::string& indicator, const std::string& done,
                const std::string& unit, const std::string& percent) {
    Figure figure;
    figure.entry = entry;
    figure.position = ++position_;
    figure.indicator = indicator;
    figure.done = Decimal::parse(done);
    figure.unit = unit;
    figure.percent_of_year = Decimal::parse(percent);
    figure.phrase = "完成" + done + unit + "，完成全年任务的" + percent + "%";
    return figure;
  }

  Id add(const Figure& figure) { return records.add(figure); }

  Id begin() {
    if (!section_.empty()) return bulletin_;
    bulletin_ = records.add(record);
    Group group;
    group.bulletin = bulletin_;
    group.level = Level::province;
    section_ = records.add(group);
    return bulletin_;
  }

  RuleSketch records;
  Bulletin record;  // may be changed before the first call

 private:
  Id bulletin_, section_;
  int64_t position_ = 0;
};

}  // namespace

TEST_CASE("B01: a percent that done and target cannot give, in the interval its decimals allow") {
  BulletinSketch sketch;
  Id entry = sketch.entry("(15)");
  Figure wrong = sketch.figure(entry, "覆盖率", "62.83", "%", "78.22");
  wrong.planned = number("80");
  sketch.add(wrong);
  Figure right = sketch.figure(entry, "充电桩", "135", "个", "36");
  right.planned = number("375");
  sketch.add(right);
  Figure rounded = sketch.figure(entry, "救助人次", "274500", "人次", "78.42");
  rounded.planned = number("350000");
  rounded.phrase = "合计救助27.45万人次";  // 27.445 to 27.455
  sketch.add(rounded);
  CHECK(found(sketch.records.take(), "B01") ==
        Lines{"错误 | 覆盖率：62.83% ÷ 全年 80% ＝ 78.54%，文中写 78.22%。 | figure: | "
              "B01¦覆盖率¦62.83%¦80%¦78.22%"});
}

TEST_CASE("B01: the target may stand in the ledger or in the news; a shared percent fits either") {
  BulletinSketch sketch;
  Id news = [&] {
    News record;
    record.bulletin = sketch.begin();
    record.kind = NewsKind::unit;
    return sketch.records.add(record);
  }();
  Id entry = sketch.entry("(3)");
  Figure from_news = sketch.figure(entry, "新增托位", "20", "个", "41");
  sketch.add(from_news);
  Figure planned;
  planned.news = news;
  planned.indicator = "新增托位";
  planned.unit = "个";
  planned.planned = number("50");
  sketch.add(planned);
  Target target;
  target.item = sketch.records.add(Item{});
  target.value = number("450");
  target.unit = "次";
  Id matched = sketch.records.add(target);
  Figure first = sketch.figure(entry, "活动次数", "48", "次", "10.7");
  first.shared_percent = true;
  first.target = matched;
  Figure second = sketch.figure(entry, "惠及人次", "3000", "人次", "10.7");
  second.shared_percent = true;
  second.planned = number("100000");
  sketch.add(first);
  sketch.add(second);
  CHECK(found(sketch.records.take(), "B01") ==
        Lines{"错误 | 新增托位：20个 ÷ 全年 50个 ＝ 40%，文中写 41%。 | figure: figure: | "
              "B01¦新增普惠性托位¦20个¦50个¦41%"});
}

TEST_CASE("B02: a count of which no whole target gives the percent") {
  BulletinSketch sketch;
  Id entry = sketch.entry("(24)");
  sketch.add(sketch.figure(entry, "某站", "191", "个", "31.37"));
  sketch.add(sketch.figure(entry, "某桩", "439", "个", "27.78"));
  sketch.add(sketch.figure(entry, "某路", "191", "公里", "31.37"));
  Figure about = sketch.figure(entry, "某点", "191", "个", "31.37");
  about.op = TargetOp::about;
  sketch.add(about);
  CHECK(found(sketch.records.take(), "B02") ==
        Lines{"警告 | 某站：完成 191个，没有整数的全年任务能得 "
              "31.37%（191÷608＝31.41%，191÷609＝31.36%）。 | figure: | B02¦某站¦191个¦31.37%"});
}

TEST_CASE("B03: all done, and yet not; a share of what is not begun") {
  BulletinSketch sketch;
  Id all = sketch.entry("(8)", "38家完成改造（其中35家暂未完成对接），完成全年任务的100%。");
  sketch.add(sketch.figure(all, "改造医院", "38", "家", "100"));
  Id begun = sketch.entry("(22)", "甲项目尚未启动。乙项目正在编制方案，完成率26%。");
  Figure share = sketch.figure(begun, "乙项目", "", "", "26");
  share.phrase = "完成率26%";
  sketch.add(share);
  Id other = sketch.entry("(23)", "甲项目尚未启动。丙项目完成率26%，2家未完成。");
  share.entry = other;
  share.indicator = "丙项目";
  sketch.add(share);
  CHECK(found(sketch.records.take(), "B03") ==
        Lines{"警告 | 改造医院 报完成 100%，同一条又说「其中35家暂未完成对接」。 | "
              "figure: progress_entry:text | B03¦省级(8)¦100%¦其中35家暂未完成对接",
              "提示 | 乙项目 报完成 26%，同一条又说「乙项目正在编制方案」。 | "
              "figure: progress_entry:text | B03¦省级(22)¦26%¦乙项目正在编制方案"});
}

TEST_CASE("B04: more than all is asked about; the limit is a parameter") {
  BulletinSketch sketch;
  Id entry = sketch.entry("(4)");
  sketch.add(sketch.figure(entry, "务工", "119400", "人", "101.96"));
  sketch.add(sketch.figure(entry, "完工", "10", "个", "100"));
  Ledger ledger = sketch.records.take();
  CHECK(found(ledger, "B04") ==
        Lines{"提示 | 务工 已完成全年任务的 101.96%，请核实全年任务数和统计口径。 | figure: | "
              "B04¦务工¦101.96%"});
  RuleSettings generous = {{"B04", true, {{"percent", 120}}}};
  CHECK(found({&ledger}, ledger.id(), "B04", generous) == Lines{});
}

TEST_CASE("B05 and B06: a missing percent sign, a broken date, dates that disagree") {
  BulletinSketch sketch;
  sketch.record.closed = "2025年3。周27日";
  Figure figure = sketch.figure(sketch.entry("(13)"), "托养", "498", "人", "27.82");
  figure.percent_sign_missing = true;
  sketch.add(figure);
  Ledger ledger = sketch.records.take();
  CHECK(found(ledger, "B05") ==
        Lines{"警告 | 托养：「27.82」后面缺百分号。 | figure: | B05¦托养¦27.82",
              "警告 | 文尾日期「2025年3。周27日」不完整或有错字。 | bulletin:closed | "
              "B05¦2025年3。周27日"});
  CHECK(
      found(ledger, "B06") ==
      Lines{"警告 | 文头日期 2025-03-26，文尾日期 2025-03-27，不一致。 | bulletin:closed bulletin: "
            "| B06¦2025-03-26¦2025-03-27"});
  BulletinSketch clean;
  clean.record.closed = "2025 年 3 月 26 日";
  clean.begin();
  Ledger silent = clean.records.take();
  CHECK(found(silent, "B05") == Lines{});
  CHECK(found(silent, "B06") == Lines{});
  BulletinSketch late;
  late.record.as_of = "2025-03-28";
  late.begin();
  CHECK(found(late.records.take(), "B06") ==
        Lines{"警告 | 数据截至 2025-03-28，晚于文头日期 2025-03-26。 | bulletin: | "
              "B06¦2025-03-28¦2025-03-26"});
}

TEST_CASE("B07: an entry without any figure is a warning, one without a share a hint") {
  BulletinSketch sketch;
  sketch.entry("(9)");
  sketch.add(sketch.figure(sketch.entry("(18)"), "消防站", "7", "个", ""));
  sketch.add(sketch.figure(sketch.entry("(20)"), "充电桩", "135", "个", "36"));
  CHECK(found(sketch.records.take(), "B07") ==
        Lines{"警告 | 省级(9) 本期没有完成数。 | progress_entry: | B07¦省级(9)¦figure",
              "提示 | 省级(18) 有完成数，没有完成全年任务的比例。 | progress_entry: | "
              "B07¦省级(18)¦percent"});
}

namespace {

// One target with reports by month.
Ledger with_reports(const std::vector<std::pair<std::string, std::string>>& months,
                    TargetKind kind = TargetKind::quantity) {
  PlanSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1.");
  Id target = sketch.target(item, "新增托位", kind, "100", "个");
  for (const auto& [month, done] : months) {
    Report report;
    report.target = target;
    report.unit = "县卫健局";
    report.month = month;
    report.done = Decimal::parse(done);
    sketch.records.add(report);
  }
  return sketch.records.take();
}

}  // namespace

TEST_CASE("B08: a cumulative figure falls; a rate may") {
  CHECK(
      found(with_reports({{"2024-03", "40"}, {"2024-02", "45"}, {"2024-04", "45"}}), "B08") ==
      Lines{"错误 | 新增托位（县卫健局） 累计数从 2024-02 的 45个 降到 2024-03 的 40个，少 5个。 | "
            "report:done report:done | B08¦新增托位（县卫健局）¦2024-03¦45个¦40个"});
  CHECK(found(with_reports({{"2024-02", "45"}, {"2024-03", "40"}}, TargetKind::ratio), "B08") ==
        Lines{});
}

TEST_CASE("B09: unchanged for three months, unless it is finished") {
  CHECK(found(with_reports({{"2024-01", "10"},
                            {"2024-02", "20"},
                            {"2024-03", "20"},
                            {"2024-04", "20"},
                            {"2024-05", "20"}}),
              "B09") ==
        Lines{"提示 | 新增托位（县卫健局） 从 2024-02 到 2024-05 一直是 20个，3 个月没有变化。 | "
              "report:done | B09¦新增托位（县卫健局）¦2024-02¦2024-05¦20个"});
  CHECK(found(with_reports({{"2024-01", "20"}, {"2024-02", "20"}, {"2024-03", "20"}}), "B09") ==
        Lines{});
  CHECK(found(with_reports(
                  {{"2024-01", "100"}, {"2024-02", "100"}, {"2024-03", "100"}, {"2024-04", "100"}}),
              "B09") == Lines{});
}

TEST_CASE("B09: a unit that has finished its share of a split target is not asked about") {
  auto with_share = [](const char* value) {
    PlanSketch sketch;
    Id item = sketch.item(sketch.group(Level::county), "1.");
    Id target = sketch.target(item, "新增托位", TargetKind::quantity, "100", "个");
    Share share;
    share.target = target;
    share.unit = "甲镇";
    share.value = number(value);
    sketch.records.add(share);
    for (const char* month : {"2024-01", "2024-02", "2024-03", "2024-04"}) {
      Report report;
      report.target = target;
      report.unit = "甲镇";
      report.month = month;
      report.done = number("20");
      sketch.records.add(report);
    }
    return sketch.records.take();
  };
  CHECK(found(with_share("20"), "B09") == Lines{});
  CHECK(found(with_share("30"), "B09") ==
        Lines{"提示 | 新增托位（甲镇） 从 2024-01 到 2024-04 一直是 20个，3 个月没有变化。 | "
              "report:done | B09¦新增托位（甲镇）¦2024-01¦2024-04¦20个"});
}

TEST_CASE("B08 to B10 look at one figure a month, that of its last day") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县卫健局"});
  Id target = sketch.target(item, "新增托位", TargetKind::quantity, "100", "个");
  auto entry = [&](const char* month, const char* day, const char* done) {
    Report report;
    report.target = target;
    report.unit = "县卫健局";
    report.month = month;
    report.as_of = day;
    report.done = number(done);
    sketch.records.add(report);
  };
  entry("2024-03", "2024-03-20", "80");
  entry("2024-03", "2024-03-10", "80");
  entry("2024-03", "2024-03-05", "50");
  entry("2024-04", "2024-04-30", "60");
  Ledger ledger = sketch.records.take();
  CHECK(found(ledger, "B09") == Lines{});
  CHECK(
      found(ledger, "B08") ==
      Lines{
          "错误 | 新增托位（县卫健局） 累计数从 2024-03 的 80个 降到 2024-04 的 60个，少 20个。 | "
          "report:done report:done | B08¦新增托位（县卫健局）¦2024-04¦80个¦60个"});
}

TEST_CASE("A unit's reports under two of its names are one course") {
  YearSketch sketch;
  Id item = sketch.item(sketch.group(Level::county), "1", {"县卫生健康局"});
  Id target = sketch.target(item, "新增托位", TargetKind::quantity, "100", "个");
  sketch.report(target, "县卫健局", 3, "80");
  sketch.report(target, "县卫生健康局", 4, "60");
  Unit unit;
  unit.name = "县卫生健康局";
  unit.aliases = {"县卫健局"};
  sketch.records.add(unit);
  CHECK(found(sketch.records.take(), "B08") ==
        Lines{"错误 | 新增托位（县卫生健康局） 累计数从 2024-03 的 80个 降到 2024-04 的 60个，少 "
              "20个。 | report:done report:done | "
              "B08¦新增托位（县卫生健康局）¦2024-04¦80个¦60个"});
}

TEST_CASE("B09 counts months, not reports") {
  CHECK(found(with_reports({{"2024-01", "20"}, {"2024-04", "20"}}), "B09").list.size() == 1);
}

TEST_CASE("B10: more than half of the year's task in one month") {
  CHECK(found(with_reports({{"2024-01", "10"}, {"2024-02", "60"}, {"2024-03", "120"}}), "B10") ==
        Lines{"提示 | 新增托位（县卫健局） 从 2024-02 到 2024-03 增加 60个，占全年任务的 "
              "60%，请核实。 | report:done report:done | "
              "B10¦新增托位（县卫健局）¦2024-02¦2024-03¦60个"});
}

TEST_CASE("B11: shares add up to their target; an open share is waited for") {
  auto with_shares = [](const std::vector<std::string>& values,
                        TargetKind kind = TargetKind::quantity) {
    PlanSketch sketch;
    Id item = sketch.item(sketch.group(Level::county), "1.");
    Id target = sketch.target(item, "新增就业", kind, "1500", "人");
    for (const std::string& value : values) {
      Share share;
      share.target = target;
      share.value = Decimal::parse(value);
      sketch.records.add(share);
    }
    return sketch.records.take();
  };
  CHECK(found(with_shares({"900", "500"}), "B11") ==
        Lines{"错误 | 新增就业：分解到 2 家，合计 1400人，与目标 1500人 不符。 | "
              "target:value share:value share:value | B11¦新增就业¦1400人¦1500人"});
  CHECK(found(with_shares({"900", "600"}), "B11") == Lines{});
  CHECK(found(with_shares({"900", ""}), "B11") == Lines{});
  // Every unit has to reach the rate; there is nothing to add up.
  CHECK(found(with_shares({"1500", "1500"}, TargetKind::ratio), "B11") == Lines{});
}

TEST_CASE("B12: counts by state add up to what they are counted of") {
  auto with_text = [](const std::string& text) {
    RuleSketch sketch;
    Bulletin bulletin;
    bulletin.text = text;
    sketch.add(bulletin);
    return sketch.take();
  };
  CHECK(
      found(with_text("36个项目中，提前完成5个，按序时推进28个，滞后2个。"), "B12") ==
      Lines{"警告 | 各状态 5＋28＋2 合计 35，与总数 36 不符。 | bulletin:text | B12¦5＋28＋2¦36"});
  CHECK(found(with_text("共36项，提前5项、达序时进度28项，滞后3项。"), "B12") == Lines{});
  CHECK(found(with_text("滞后3项，培训20个人，建成5个。"), "B12") == Lines{});
}

TEST_CASE("P05 also adds up the parts of a bulletin's figures, in whatever unit they are printed") {
  BulletinSketch sketch;
  Id entry = sketch.entry("1.");
  auto total_of = [&](const std::string& value) {
    Figure total = sketch.figure(entry, "救助" + value, value, "人次", "78.43");
    total.total = true;
    Id id = sketch.add(total);
    for (const char* part : {"247500", "17100", "9900"}) {
      Figure figure = sketch.figure(entry, std::string("其中") + part, part, "人", "");
      figure.part_of = id;
      sketch.add(figure);
    }
  };
  total_of("274500");
  total_of("270000");
  CHECK(
      found(sketch.records.take(), "P05") ==
      Lines{"错误 | 各部分 24.75万＋1.71万＋9900 合计 27.45万人次，比总数 27万人次 多 4500人次。 | "
            "figure: figure: figure: figure: | P05¦救助270000¦24.75万＋1.71万＋9900¦27万人次"});
}
