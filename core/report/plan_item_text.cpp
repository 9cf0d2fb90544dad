// Items in words: see plan_item_text.h.
#include "report/plan_item_text.h"

#include "base/utf8.h"
#include "report/target_clause.h"

namespace minsheng {
namespace {

void add_part(std::string& parts, std::string_view label, const std::string& value) {
  if (value.empty()) return;
  if (!parts.empty()) parts += "；";
  parts += std::string(label) + "：" + value;
}

bool ends_sentence(std::string_view text) {
  for (std::string_view mark : {"。", "；", ";", "！", "："}) {
    if (text.ends_with(mark)) return true;
  }
  return false;
}

// A phrase that tells another figure gives way; else what is not said is added as a clause.
void say_target(const Target& target, std::string& text, std::string& added) {
  size_t at = target.phrase.empty() ? std::string::npos : text.find(target.phrase);
  if (at != std::string::npos) {
    if (!phrase_tells_value(target)) {
      text.replace(at, target.phrase.size(), target_clause(target));
    }
    return;
  }
  if (!added.empty()) added += "；";
  added += target_clause(target);
}

// The first sentence of an item whose words are lost.
std::string title_sentence(const Item& item, bool has_targets) {
  if (item.title.empty()) return "";
  return has_targets || ends_sentence(item.title) ? item.title + "。" : item.title;
}

bool says_pending(const std::string& text) {
  return text.find("为准") != std::string::npos || text.find("下达") != std::string::npos;
}

}  // namespace

std::string item_sentences(const PlanItem& one) {
  const Item& item = *one.item;
  std::string text = item.text.empty() ? title_sentence(item, !one.targets.empty()) : item.text;
  std::string added;
  for (const Target* target : one.targets) say_target(*target, text, added);
  if (!added.empty()) {
    if (!text.empty() && !ends_sentence(text)) text += "。";
    text += added + "。";
  }
  if (item.pending && !says_pending(text)) {
    if (!text.empty() && !ends_sentence(text)) text += "。";
    text += "具体以上级下达的目标为准。";
  }
  return text;
}

std::string item_bracket(const PlanItem& one) {
  const Item& item = *one.item;
  std::string parts;
  add_part(parts, "牵头单位", join(item.lead_units, "、"));
  add_part(parts, "配合单位", join(item.support_units, "、"));
  bool told = !item.deadline.empty() && item.text.find(item.deadline) != std::string::npos;
  if (!told) add_part(parts, "完成时限", item.deadline);
  add_part(parts, "责任领导", item.leader);
  add_part(parts, "联系人", item.contact);
  add_part(parts, "建设地点", item.place);
  add_part(parts, "备注", item.note);
  return parts.empty() ? "" : "（" + parts + "）";
}

}  // namespace minsheng
