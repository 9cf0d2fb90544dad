// A small county with three items in June 2024: 甲局 behind, 乙局 ahead, 丙局 silent since May.
#pragma once

#include <string>

#include "app/status_view.h"
#include "rules/rule_sketch.h"

namespace minsheng::testing {

inline constexpr Month kJune{2024, 6};

struct SupervisionSketch {
  PlanSketch plan;
  Id homes, jobs, aid;  // items of 甲局, 乙局, 丙局

  SupervisionSketch() {
    Id group = plan.group(Level::county);
    homes = add_item(group, "1", "保障房", "甲局", "开工套数", "600", "套", 200, "资金未到位");
    jobs = add_item(group, "2", "就业", "乙局", "新增就业", "1000", "人", 700, "");
    aid = add_item(group, "3", "法律援助", "丙局", "援助案件", "300", "件", -1, "");
  }

  // `done` -1: no report of June, 100 of May.
  Id add_item(const Id& group, const std::string& no, const std::string& title,
              const std::string& unit, const std::string& indicator, const std::string& value,
              const std::string& measure, int done, const std::string& problem) {
    Item item;
    item.no = no;
    item.title = title;
    item.lead_units = {unit};
    Id id = plan.item(group, item);
    Report report;
    report.target = plan.target(id, indicator, TargetKind::quantity, value, measure);
    report.unit = unit;
    report.month = done < 0 ? "2024-05" : "2024-06";
    report.done = Decimal(done < 0 ? 100 : done);
    report.problem = problem;
    plan.records.add(report);
    return id;
  }
};

// Applied at once; the label does not matter.
inline void apply_to(Ledger& ledger, Edit& edit) {
  REQUIRE(ledger.apply(edit.finish("2024-06-28T09:41:00+08:00", {"试", {}})).ok());
}

}  // namespace minsheng::testing
