// See plan_lines.h.
#include "report/plan_lines.h"

#include "app/import_draft.h"
#include "base/utf8.h"
#include "model/plan_tree.h"
#include "model/words.h"

namespace minsheng {
namespace {

std::string decimal(const std::optional<Decimal>& value) {
  return value ? value->to_string() : "-";
}

std::string target_line(const Target& target) {
  std::string line = "    " + std::string(key_of(target.kind)) + " " +
                     std::string(key_of(target.op)) + " " + decimal(target.value) + " " +
                     target.unit;
  if (target.baseline) line += " from " + decimal(target.baseline);
  line += target.soft ? " soft" : "";
  line += target.worded ? " worded" : "";
  return line + (target.pending ? " pending\n" : "\n");
}

std::string item_line(const Item& item) {
  return "  " + item.category + " | " + join(item.lead_units, "、") + " | " +
         join(item.support_units, "、") + " | " + join(item.types, "、") + " | " + item.deadline +
         " | " + item.deadline_month + (item.pending ? " | pending\n" : "\n");
}

std::string mechanism_line(const Mechanism& mechanism) {
  return mechanism.convener + " | " + join(mechanism.deputies, "、") + " | " +
         join(mechanism.members, "、") + " | " + mechanism.office + " | " + mechanism.supervision +
         " | " + std::string(key_of(mechanism.report_cycle)) + " | " +
         std::string(key_of(mechanism.assessment_cycle)) + "\n";
}

}  // namespace

std::string plan_lines(const Ledger& ledger) {
  std::string lines;
  for (const PlanTree& tree : plan_trees(ledger)) {
    const Plan& plan = *tree.plan;
    lines += plan.title + " | " + plan.number + " | " + plan.issuer + " | " + plan.seal + " | " +
             plan.issued + " | " + plan.jurisdiction + " | " + std::to_string(plan.year) + " | " +
             join(plan.attachments, "、") + "\n";
    for (const PlanGroup& group : tree.groups) {
      lines += "[" + std::string(key_of(group.group->level)) + "] " +
               std::to_string(group.group->declared_count.value_or(0)) + "\n";
      for (const PlanItem& item : group.items) {
        lines += item_line(*item.item);
        for (const Target* target : item.targets) lines += target_line(*target);
      }
    }
    if (tree.mechanism) lines += mechanism_line(*tree.mechanism);
  }
  return lines;
}

Ledger ledger_from(const std::string& text) {
  return start_import("plan.txt", text, "ledger-2", "reader", "2031-01-05T08:00:00+08:00")
      .edited.ledger();
}

}  // namespace minsheng
