// See random_plan.h.
#include "report/random_plan.h"

#include <array>
#include <random>

#include "app/ledger_sketch.h"

namespace minsheng {
namespace {

struct Thing {
  TargetKind kind;
  const char* name;
  const char* unit;
};

constexpr std::array kThings = {
    Thing{TargetKind::quantity, "渔民转产就业人数", "人"},
    Thing{TargetKind::quantity, "新建湖边候船亭", "个"},
    Thing{TargetKind::quantity, "渔村道路改造里程", "公里"},
    Thing{TargetKind::quantity, "新增湿地蓄水能力", "方"},
    Thing{TargetKind::quantity, "渔家乐培训人次", "人次"},
    Thing{TargetKind::quantity, "改造渔民住房", "户"},
    Thing{TargetKind::quantity, "修复芦苇荡面积", "亩"},
    Thing{TargetKind::ratio, "渔船定位率", "%"},
    Thing{TargetKind::ratio, "村级厨余垃圾处理率", "%"},
    Thing{TargetKind::standard, "孤寡渔民补助标准", "元/月"},
    Thing{TargetKind::standard, "护湖员津贴标准", "元/年"},
    Thing{TargetKind::investment, "湖堤加固工程投入", "元"},
    Thing{TargetKind::milestone, "建成湖滨卫生院门诊楼", ""},
    Thing{TargetKind::milestone, "启动湖滨水厂建设", ""},
    Thing{TargetKind::ongoing, "渔船清查登记", ""},
    Thing{TargetKind::ongoing, "湖岸环境整治", ""},
};
constexpr std::array kTitles = {"稳定渔区就业", "改善湖区出行", "守护湖区健康", "照料湖区老人",
                                "修好湖堤",     "办好湖区学校", "清洁湖岸",     "方便渔民办事"};
constexpr std::array kUnits = {"县人社局",       "县教育局",     "县卫健局", "县民政局",
                               "县水利局",       "县农业农村局", "县住建局", "县交通运输局",
                               "湖滨镇人民政府", "县总工会"};
constexpr std::array kDeadlines = {"", "", "2031年11月底前", "2031年6月底前", "2031年12月底前"};

class PlanMaker {
 public:
  explicit PlanMaker(uint64_t seed) : engine_(seed), sketch_("ledger-1") {}

  Ledger make() {
    make_frame();
    std::vector<Level> levels = {Level::province, Level::city, Level::county};
    levels.resize(1 + below(3));
    for (Level level : levels) make_group(level);
    return sketch_.take();
  }

 private:
  size_t below(size_t limit) {
    return std::uniform_int_distribution<size_t>(0, limit - 1)(engine_);
  }
  bool chance(size_t of) { return below(of) == 0; }
  template <class List>
  auto pick(const List& list) {
    return list[below(list.size())];
  }

  TextList units(size_t count, size_t first) {
    TextList names;
    for (size_t i = 0; i < count; ++i) names.push_back(kUnits[(first + i) % kUnits.size()]);
    return names;
  }

  void make_frame() {
    Plan& plan = sketch_.plan;
    plan.title = "云溪县2031年民生实事实施方案";
    plan.jurisdiction = "云溪县";
    plan.jurisdiction_level = JurisdictionLevel::county;
    plan.year = 2031;
    if (chance(2)) plan.number = "云政办发〔2031〕" + std::to_string(1 + below(60)) + "号";
    if (chance(2)) {
      plan.issuer = "云溪县人民政府办公室";
      plan.issued = "2031-03-" + std::to_string(10 + below(20));
    }
    if (chance(3)) plan.attachments = {"附件1：任务分解表", "附件2：考核细则"};
    Mechanism& mechanism = sketch_.mechanism;
    if (chance(4)) return;
    mechanism.convener = "县政府分管副县长";
    mechanism.deputies = {"县政府办分管副主任", "县人社局主要负责人"};
    mechanism.members = units(3 + below(5), below(kUnits.size()));
    mechanism.office = "县人社局";
    if (chance(2)) mechanism.supervision = "县政府督查室负责民生实事督导落实";
    mechanism.report_cycle = chance(2) ? Cycle::monthly : Cycle::quarterly;
    mechanism.assessment_cycle = Cycle::quarterly;
  }

  void make_group(Level level) {
    bool declared = chance(2);
    size_t categories = below(4);
    size_t count = categories == 0 ? 2 + below(6) : categories;
    std::optional<int64_t> declared_count;
    if (declared) declared_count = static_cast<int64_t>(count);
    Id group = sketch_.group(level, "", declared_count);
    if (categories == 0) {
      for (size_t i = 0; i < count; ++i) make_item(group, "");
    }
    for (size_t c = 0; c < categories; ++c) {
      for (size_t i = 0, n = 1 + below(4); i < n; ++i) make_item(group, kTitles[c]);
    }
  }

  void make_item(const Id& group, const std::string& category) {
    Item item;
    item.category = category;
    item.title = pick(kTitles);
    size_t first_unit = below(kUnits.size());
    item.lead_units = units(1 + below(2), first_unit);
    if (chance(3)) item.support_units = units(1 + below(3), first_unit + 3);
    item.deadline = pick(kDeadlines);
    if (item.deadline.size() > 8) {
      item.deadline_month = item.deadline.find("11") != std::string::npos   ? "2031-11"
                            : item.deadline.find("12") != std::string::npos ? "2031-12"
                                                                            : "2031-06";
    }
    item.pending = chance(8);
    bool pending = item.pending;
    Id id = sketch_.item(group, item);
    size_t first = below(kThings.size());
    for (size_t i = 0, n = 1 + below(4); i < n; ++i) {
      // Each thing once: a number about the same thing twice is one target.
      make_target(id, kThings[(first + i * 3) % kThings.size()], pending);
    }
  }

  void make_target(const Id& item, const Thing& thing, bool pending) {
    Target target;
    target.kind = thing.kind;
    target.indicator = thing.name;
    target.unit = thing.unit;
    target.pending = pending;
    bool counted = thing.kind != TargetKind::milestone && thing.kind != TargetKind::ongoing;
    if (counted) {
      constexpr std::array kOps = {TargetOp::equal, TargetOp::at_least, TargetOp::about,
                                   TargetOp::at_most};
      target.op = pick(kOps);
      bool ratio = thing.kind == TargetKind::ratio;
      auto whole =
          static_cast<int64_t>(ratio ? 50 + below(51) : 1 + below(chance(4) ? 900000000 : 90000));
      target.value = chance(4) && !ratio ? Decimal(whole, 2) : Decimal(whole);
      bool rises = thing.kind == TargetKind::standard && chance(2);
      if (rises) {
        target.value = Decimal(300 + whole % 900);
        target.baseline = Decimal(100 + whole % 200);
        if (target.op != TargetOp::equal) target.op = TargetOp::at_least;
      }
      target.soft = !target.baseline && target.op != TargetOp::about && chance(6);
    }
    bool covered = thing.kind == TargetKind::ratio && chance(5);
    if (covered) {
      target.indicator = "渔村燃气报警器覆盖率";
      target.op = TargetOp::equal;
      target.value = Decimal(100);
      target.worded = true;
      target.soft = false;
    }
    sketch_.target(item, target);
  }

  std::mt19937_64 engine_;
  testing::LedgerSketch sketch_;
};

}  // namespace

Ledger random_plan(uint64_t seed) { return PlanMaker(seed).make(); }

}  // namespace minsheng
