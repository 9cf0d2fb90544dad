#include "format/gold_json.h"

#include <algorithm>

#include "base/utf8.h"
#include "format/gold_bulletin.h"
#include "format/gold_extra.h"
#include "format/gold_words.h"
#include "format/json_writer.h"
#include "model/plan_tree.h"

namespace minsheng {
namespace {

// In a task table the types stand for the level.
bool is_table(const PlanGroup& group) {
  return std::any_of(group.items.begin(), group.items.end(), [](const PlanItem& entry) {
    return !entry.item->types.empty() || !entry.item->inherited.empty();
  });
}

// Runs of items under one category heading.
size_t count_categories(const PlanGroup& group) {
  size_t count = 0;
  std::string last;
  for (const PlanItem& entry : group.items) {
    const std::string& category = entry.item->category;
    if (!category.empty() && category != last) ++count;
    last = category;
  }
  return count;
}

using Counts = std::vector<std::pair<std::string, int64_t>>;

void count(Counts& counts, const std::string& name) {
  auto known = std::find_if(counts.begin(), counts.end(),
                            [&](const auto& entry) { return entry.first == name; });
  if (known == counts.end()) known = counts.insert(known, {name, 0});
  ++known->second;
}

// Items per type in the order of first occurrence, then per combination of several types.
void write_type_counts(JsonWriter& writer, const PlanGroup& group) {
  Counts single;
  Counts combined;
  for (const PlanItem& entry : group.items) {
    const TextList& types = entry.item->types;
    for (const std::string& type : types) count(single, type);
    if (types.size() > 1) count(combined, join(types, "、"));
  }
  single.insert(single.end(), combined.begin(), combined.end());
  writer.key("counted_types");
  writer.begin_object();
  for (const auto& [name, number] : single) {
    writer.key(name);
    writer.integer(number);
  }
  writer.end_object();
}

void write_group(JsonWriter& writer, const PlanGroup& entry) {
  const Group& group = *entry.group;
  writer.begin_object();
  write_group_counts(writer, group, count_categories(entry), entry.items.size());
  if (is_table(entry)) write_type_counts(writer, entry);
  if (group.provisional) write_true(writer, "provisional");
  writer.end_object();
}

void write_mechanism(JsonWriter& writer, const Mechanism& mechanism) {
  writer.key("mechanism");
  writer.begin_object();
  write_text_or_null(writer, "convener", mechanism.convener);
  write_list(writer, "deputies", mechanism.deputies);
  write_list(writer, "members", mechanism.members);
  write_text_or_null(writer, "office", mechanism.office);
  write_text_or_null(writer, "supervision", mechanism.supervision);
  write_text_or_null(writer, "report_cycle", std::string(key_of(mechanism.report_cycle)));
  write_text_or_null(writer, "assessment_cycle", std::string(key_of(mechanism.assessment_cycle)));
  writer.end_object();
}

void write_target(JsonWriter& writer, const Ledger& ledger, const Target& target) {
  writer.begin_object();
  write_quoted(writer, "phrase", target.phrase);
  write_text_or_null(writer, "indicator", target.indicator);
  writer.key("kind");
  writer.text(key_of(target.kind));
  write_text_or_null(writer, "op", std::string(key_of(target.op)));
  write_number(writer, "value", target.value);
  write_text_or_null(writer, "unit", target.unit);
  write_number(writer, "baseline", target.baseline);
  if (target.total) write_true(writer, "total");
  const Target* whole = ledger.find<Target>(target.part_of);
  if (whole) write_text_or_null(writer, "part_of", whole->indicator);
  if (target.worded) write_true(writer, "worded");
  writer.end_object();
}

void write_item(JsonWriter& writer, const Ledger& ledger, Level level, const PlanItem& entry,
                bool in_table) {
  const Item& item = *entry.item;
  writer.begin_object();
  write_text_or_null(writer, "no", item.no);
  write_level(writer, level);
  write_quoted(writer, "category", item.category);
  write_quoted(writer, "text", item.text);
  write_list(writer, "leads", item.lead_units);
  if (!item.support_units.empty()) write_list(writer, "supports", item.support_units);
  write_list(writer, "types", item.types);
  write_text_or_null(writer, "deadline", item.deadline);
  writer.key("pending");
  writer.flag(item.pending);
  writer.key("targets");
  writer.begin_array();
  for (const Target* target : entry.targets) write_target(writer, ledger, *target);
  writer.end_array();
  if (in_table) write_list(writer, "inherited", item.inherited);
  writer.end_object();
}

void write_items(JsonWriter& writer, const Ledger& ledger, const PlanTree& outline) {
  writer.key("items");
  writer.begin_array();
  for (const PlanGroup& group : outline.groups) {
    bool in_table = is_table(group);
    for (const PlanItem& item : group.items) {
      write_item(writer, ledger, group.group->level, item, in_table);
    }
  }
  writer.end_array();
}

void write_document(JsonWriter& writer, const Plan& plan, const SourceDocument& source) {
  write_text_or_null(writer, "document", source.name);
  writer.key("kind");
  writer.text("plan");
  write_text_or_null(writer, "jurisdiction", plan.jurisdiction);
  write_text_or_null(writer, "jurisdiction_level", std::string(key_of(plan.jurisdiction_level)));
  writer.key("year");
  plan.year == 0 ? writer.null() : writer.integer(plan.year);
  write_quoted(writer, "title", plan.title);
  write_text_or_null(writer, "issuer", plan.issuer);
  write_text_or_null(writer, "issued", plan.issued);
  write_text_or_null(writer, "number", plan.number);
  write_if_any(writer, "seal", plan.seal);
  if (!plan.attachments.empty()) write_list(writer, "attachments", plan.attachments);
  write_if_any(writer, "attachment", plan.attachment);
}

// Members that a plan has none of.
void write_empty_members(JsonWriter& writer) {
  write_list(writer, "progress", {});
  writer.key("sections");
  writer.null();
  write_list(writer, "findings", {});
}

bool has_plan(const Ledger& ledger) {
  const auto& plans = ledger.table<Plan>();
  return std::any_of(plans.begin(), plans.end(),
                     [](const auto& entry) { return entry.second.exists; });
}

std::string plan_to_gold_json(const Ledger& ledger, const ReadingNotes& notes) {
  PlanTree outline = first_plan(ledger);
  static const Plan kNoPlan;
  static const SourceDocument kNoSource;
  static const Mechanism kNoMechanism;
  const SourceDocument& source = outline.source ? *outline.source : kNoSource;
  JsonWriter writer(JsonForm::indented);
  writer.begin_object();
  write_document(writer, outline.plan ? *outline.plan : kNoPlan, source);
  writer.key("groups");
  writer.begin_array();
  for (const PlanGroup& group : outline.groups) write_group(writer, group);
  writer.end_array();
  write_mechanism(writer, outline.mechanism ? *outline.mechanism : kNoMechanism);
  write_items(writer, ledger, outline);
  write_empty_members(writer);
  writer.key("extra");
  write_gold_extra(writer, outline, source.text, notes);
  writer.end_object();
  return writer.take() + "\n";
}

}  // namespace

std::string to_gold_json(const Ledger& ledger, const ReadingNotes& notes) {
  BulletinOutline bulletin = outline_bulletin(ledger);
  bool only_bulletin = bulletin.bulletin != nullptr && !has_plan(ledger);
  return only_bulletin ? bulletin_to_gold_json(ledger, bulletin, notes)
                       : plan_to_gold_json(ledger, notes);
}

}  // namespace minsheng
