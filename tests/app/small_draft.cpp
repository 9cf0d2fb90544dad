#include "app/small_draft.h"

#include "app/import_plan.h"

namespace minsheng::testing {
namespace {

const char* const kText =
    "平安县2024年民生实事实施方案\n"
    "\n"
    "（一）县级三大民生实事\n"
    "1. 促进就业创业\n"
    "（1）城镇新增就业。2024年城镇新增就业1500人。（牵头单位：县人社局）\n"
    "2. 改善水利\n"
    "（2）小水源供水。新增蓄水能力3.5万立方米，按沟头标准办理。\n"
    "（3）河道清淤。全面开展河道清淤。（牵头单位：县水利局）\n"
    "联系人另行通知\n";

class ReadingByHand {
 public:
  explicit ReadingByHand(std::string text) : text_(std::move(text)) {}

  void mark(MarkRole role, std::string_view phrase) {
    reading.marks.push_back({role, span_of_phrase(text_, phrase)});
  }
  Item& add_item(const std::string& no, const std::string& title, const std::string& category,
                 std::string_view line) {
    Item item;
    item.group = "g1";
    item.position = static_cast<int64_t>(reading.items.size());
    item.no = no;
    item.title = title;
    item.category = category;
    item.spans = {span_of_phrase(text_, line)};
    reading.items.push_back({"i" + std::to_string(reading.items.size() + 1), item});
    return reading.items.back().record;
  }
  void add_target(const Id& item, const std::string& indicator, Decimal value,
                  const std::string& unit, std::string_view phrase) {
    Target target;
    target.item = item;
    target.indicator = indicator;
    target.op = TargetOp::equal;
    target.value = value;
    target.unit = unit;
    target.phrase = phrase;
    target.spans = {span_of_phrase(text_, phrase)};
    reading.targets.push_back({"t" + std::to_string(reading.targets.size() + 1), target});
  }

  PlanReading reading;

 private:
  std::string text_;
};

PlanReading read_small_plan() {
  ReadingByHand by_hand(kText);
  PlanReading& reading = by_hand.reading;
  reading.plan.title = "平安县2024年民生实事实施方案";
  reading.plan.jurisdiction = "平安县";
  reading.plan.year = 2024;
  reading.mechanism.members = {"县人社局", "县水利局", "县财政局"};
  Group group;
  group.level = Level::county;
  group.heading = "县级三大民生实事";
  group.declared_count = 3;
  group.spans = {span_of_phrase(kText, "（一）县级三大民生实事")};
  reading.groups.push_back({"g1", group});
  by_hand
      .add_item("（一）1.(1)", "城镇新增就业", "促进就业创业",
                "（1）城镇新增就业。2024年城镇新增就业1500人。（牵头单位：县人社局）")
      .lead_units = {"县人社局"};
  by_hand.add_item("（一）2.(2)", "小水源供水", "改善水利",
                   "（2）小水源供水。新增蓄水能力3.5万立方米，按沟头标准办理。");
  by_hand
      .add_item("（一）2.(3)", "河道清淤", "改善水利",
                "（3）河道清淤。全面开展河道清淤。（牵头单位：县水利局）")
      .lead_units = {"县水利局"};
  by_hand.add_target("i1", "城镇新增就业", Decimal(1500), "人", "城镇新增就业1500人");
  by_hand.add_target("i2", "新增蓄水能力", Decimal(35000), "立方米", "新增蓄水能力3.5万立方米");
  by_hand.mark(MarkRole::heading, "平安县2024年民生实事实施方案");
  by_hand.mark(MarkRole::heading, "（一）县级三大民生实事");
  by_hand.mark(MarkRole::heading, "1. 促进就业创业");
  by_hand.mark(MarkRole::number, "（1）");
  by_hand.mark(MarkRole::item, "城镇新增就业。");
  by_hand.mark(MarkRole::deadline, "2024年城");
  reading.marks.back().span.end -= 3;  // without 城
  by_hand.mark(MarkRole::target, "城镇新增就业1500人");
  by_hand.mark(MarkRole::item, "。（牵头单位：县人社局");
  reading.marks.back().span.end -= 12;
  by_hand.mark(MarkRole::lead, "县人社局");
  by_hand.mark(MarkRole::item, "）\n2. 改");
  reading.marks.back().span.end = reading.marks.back().span.begin + 3;
  by_hand.mark(MarkRole::heading, "2. 改善水利");
  by_hand.mark(MarkRole::number, "（2）");
  by_hand.mark(MarkRole::item, "小水源供水。");
  by_hand.mark(MarkRole::target, "新增蓄水能力3.5万立方米");
  by_hand.mark(MarkRole::item, "，按");
  reading.marks.back().span.end -= 3;
  by_hand.mark(MarkRole::unread, "按沟头标准办理");
  by_hand.mark(MarkRole::item, "。\n（3）");
  reading.marks.back().span.end = reading.marks.back().span.begin + 3;
  by_hand.mark(MarkRole::number, "（3）");
  by_hand.mark(MarkRole::item, "河道清淤。全面开展河道清淤。（牵头单位：");
  by_hand.mark(MarkRole::lead, "县水利局");
  by_hand.mark(MarkRole::item, "）\n联系");
  reading.marks.back().span.end = reading.marks.back().span.begin + 3;
  by_hand.mark(MarkRole::unread, "联系人另行通知");
  return reading;
}

ImportDraft draft_of(const std::string& name, const std::string& text, PlanReading reading) {
  Ledger ledger("small");
  Transaction imported = import_transaction(ledger, reading, {name, text, ""}, "tester00", "");
  Result<void> applied = ledger.apply(imported);
  ENSURE(applied.ok(), "the reading made by hand does not fit");
  return {name, text, std::move(reading), EditedLedger(std::move(ledger), "tester00")};
}

}  // namespace

ImportDraft small_draft() { return draft_of("平安县方案.txt", kText, read_small_plan()); }

ImportDraft unread_draft(const std::string& text) {
  PlanReading reading;
  reading.marks.push_back({MarkRole::unread, {0, static_cast<uint32_t>(text.size())}});
  return draft_of("", text, reading);
}

Span span_of_phrase(std::string_view text, std::string_view phrase) {
  size_t at = text.find(phrase);
  ENSURE(at != std::string_view::npos, "phrase is not in the text");
  return {static_cast<uint32_t>(at), static_cast<uint32_t>(at + phrase.size())};
}

Id item_titled(const ImportDraft& draft, std::string_view title) {
  for (const auto& [id, stored] : draft.edited.ledger().table<Item>()) {
    if (stored.exists && stored.record.title == title) return id;
  }
  return {};
}

Id target_named(const ImportDraft& draft, std::string_view indicator) {
  for (const auto& [id, stored] : draft.edited.ledger().table<Target>()) {
    if (stored.exists && stored.record.indicator == indicator) return id;
  }
  return {};
}

}  // namespace minsheng::testing
