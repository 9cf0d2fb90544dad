#include "format/sample_ledger.h"

#include <algorithm>
#include <random>

namespace minsheng::test {
namespace {

constexpr const char* kOffice = "actor0001";
constexpr const char* kClerk = "actor0002";

Plan small_plan(const Id& source) {
  Plan plan;
  plan.source = source;
  plan.title = "青山县民生实事实施方案";
  plan.issued = "2024-03-20";
  plan.year = 2024;
  plan.jurisdiction = "青山县";
  plan.jurisdiction_level = JurisdictionLevel::county;
  plan.spans = {{0, 33}};
  return plan;
}

Item small_item(const Id& group) {
  Item item;
  item.group = group;
  item.position = 1;
  item.no = "（一）1.（1）";
  item.category = "促进就业";
  item.title = "城镇新增就业";
  item.text = "城镇新增就业1500人，投入251.82万元。";
  item.lead_units = {"县人社局", "县财政局"};
  item.deadline = "12月底前";
  item.deadline_month = "2024-12";
  item.spans = {{34, 60}, {62, 90}};
  return item;
}

Target small_target(const Id& item, int64_t position) {
  Target target;
  target.item = item;
  target.position = position;
  target.indicator = position == 1 ? "城镇新增就业人数" : "就业资金";
  target.kind = position == 1 ? TargetKind::quantity : TargetKind::investment;
  target.op = position == 1 ? TargetOp::equal : TargetOp::at_least;
  target.value = position == 1 ? Decimal(1500) : Decimal(2518200);
  target.unit = position == 1 ? "人" : "元";
  if (position == 2) target.baseline = Decimal(-5, 1);
  return target;
}

void create_small(Edit& edit) {
  Id source = edit.next_id();
  Id plan = edit.next_id();
  Id group = edit.next_id();
  Id item = edit.next_id();
  edit.create(source, SourceDocument{"方案.txt", "青山县\n“民生”\t实事\\", kTime});
  edit.create(plan, small_plan(source));
  Group heading;
  heading.plan = plan;
  heading.level = Level::province;
  heading.heading = "（一）十大省级实事";
  heading.declared_count = 10;
  edit.create(group, heading);
  edit.create(item, small_item(group));
  edit.create(edit.next_id(), small_target(item, 1));
  edit.create(edit.next_id(), small_target(item, 2));
  edit.create(edit.next_id(), Unit{"县人社局", {"县人力资源和社会保障局"}, "", "", ""});
}

class Random {
 public:
  explicit Random(uint64_t seed) : engine_(seed) {}

  int64_t below(int64_t limit) {
    return static_cast<int64_t>(engine_() % static_cast<uint64_t>(limit));
  }

  std::string text() {
    constexpr const char* kPieces[] = {"县", "实事", "\"", "\\", "\n", "\t", "\x01", "𠮷",
                                       "a",  " ",    "。", "/",  "é",  "{}", "",     "12"};
    std::string out;
    for (int64_t i = below(6); i > 0; --i) out += kPieces[below(16)];
    return out;
  }

  Decimal decimal() { return Decimal(below(2'000'001) - 1'000'000, static_cast<int>(below(5))); }

  template <class Record>
  FieldValue value(const Field<Record>& field) {
    switch (field.type) {
      case FieldType::flag:
        return below(2) == 1;
      case FieldType::integer:
        return below(1'000'000) - 500'000;
      case FieldType::decimal:
        return below(4) == 0 ? FieldValue() : FieldValue(decimal());
      case FieldType::text:
        return text();
      case FieldType::choice:
        return std::string(
            field.choices[static_cast<size_t>(below(std::ssize(field.choices)))].key);
      case FieldType::text_list:
        return TextList(static_cast<size_t>(below(4)), text());
      case FieldType::span_list:
        return SpanList(static_cast<size_t>(below(3)), Span{static_cast<uint32_t>(below(9)), 9});
    }
    ENSURE(false, "every field type has values");
  }

 private:
  std::mt19937_64 engine_;
};

// Ids of other records are what find_damage looks at, so references stay empty.
bool is_reference(std::string_view name) {
  constexpr std::string_view kNames[] = {"source", "plan",    "group",  "item",    "entry",
                                         "news",   "part_of", "target", "bulletin"};
  return std::find(std::begin(kNames), std::end(kNames), name) != std::end(kNames);
}

template <class Record>
void change_random(Random& random, const Ledger& ledger, Edit& edit) {
  const Table<Record>& table = ledger.table<Record>();
  if (table.empty() || random.below(3) == 0) {
    Record record;
    for (const Field<Record>& field : fields_of<Record>()) {
      if (!is_reference(field.name)) field.set(record, random.value(field));
    }
    edit.create(edit.next_id(), record);
    return;
  }
  auto at = std::next(table.begin(), static_cast<std::ptrdiff_t>(random.below(std::ssize(table))));
  RecordRef ref{record_type_of<Record>(), at->first};
  if (random.below(8) == 0) {
    edit.remove(ref, "不再需要");
    return;
  }
  auto fields = fields_of<Record>();
  const Field<Record>& field = fields[static_cast<size_t>(random.below(std::ssize(fields)))];
  if (!is_reference(field.name)) edit.set(ref, field.name, random.value(field), random.text());
}

}  // namespace

Ledger small_ledger() {
  Ledger ledger("ledger-1");
  apply_edit(ledger, kOffice, "导入方案", create_small);
  Id item = ledger.table<Item>().begin()->first;
  RecordRef target{RecordType::target, ledger.table<Target>().begin()->first};
  apply_edit(ledger, kClerk, "修改目标值", [&](Edit& edit) {
    edit.set(target, "value", Decimal(13005, 1), "市里调整");
    edit.set({RecordType::item, item}, "pending", true);
  });
  apply_edit(ledger, kClerk, "删除单位", [&](Edit& edit) {
    edit.remove({RecordType::unit, ledger.table<Unit>().begin()->first});
  });
  Transaction undo = inverse_of(ledger.history()[1], ledger.next_stamp(kClerk), kTime);
  ENSURE(ledger.apply(undo).ok(), "an undo applies");
  return ledger;
}

Ledger random_ledger(uint64_t seed) {
  Random random(seed);
  Ledger ledger("ledger-" + std::to_string(seed));
  for (int step = 0; step < 200; ++step) {
    ActorId actor = "actor000" + std::to_string(random.below(3));
    auto type = static_cast<RecordType>(random.below(kRecordTypeCount));
    apply_edit(ledger, actor, "改动", [&](Edit& edit) {
      visit_record_type(type, [&](auto record) {
        change_random<typename decltype(record)::type>(random, ledger, edit);
      });
    });
  }
  return ledger;
}

}  // namespace minsheng::test
