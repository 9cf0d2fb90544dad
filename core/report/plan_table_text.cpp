// Task tables in plain text: see plan_table_text.h.
#include "report/plan_table_text.h"

#include <algorithm>
#include <functional>

#include "base/utf8.h"
#include "report/plan_item_text.h"

namespace minsheng {
namespace {

constexpr std::string_view kColon = "：";
constexpr std::string_view kParts = "；";

// "3" of "3-2": the number that the rows of one task share.
std::string task_number(const Item& item) { return item.no.substr(0, item.no.find('-')); }

// 「年度投资：300万元；资金来源：县级」 has a column for each head. A part without one goes on with
// the part before it.
std::string part_of(const std::string& text, std::string_view head) {
  std::string found;
  bool inside = false;
  for (std::string_view part : split(text, kParts)) {
    size_t colon = part.find(kColon);
    bool begins = colon != std::string_view::npos;
    if (begins) inside = part.substr(0, colon) == head;
    if (!inside) continue;
    if (!found.empty()) found += kParts;
    found += begins ? part.substr(colon + kColon.size()) : part;
  }
  return found;
}

void add_heads(const std::string& text, TextList& heads) {
  for (std::string_view part : split(text, kParts)) {
    size_t colon = part.find(kColon);
    if (colon == std::string_view::npos) continue;
    std::string head(part.substr(0, colon));
    if (std::find(heads.begin(), heads.end(), head) == heads.end()) heads.push_back(head);
  }
}

std::string all_extras(const Item& item) {
  std::string all = item.investment;
  for (const std::string& more : {item.schedule, join(item.extras, kParts)}) {
    if (!all.empty() && !more.empty()) all += kParts;
    all += more;
  }
  return all;
}

struct Column {
  std::string head;
  std::function<std::string(const PlanItem&)> cell;
};

std::vector<Column> known_columns() {
  auto list = [](TextList Item::*member) {
    return [member](const PlanItem& one) { return join(one.item->*member, "、"); };
  };
  auto words = [](std::string Item::*member) {
    return [member](const PlanItem& one) { return one.item->*member; };
  };
  return {{"序号", [](const PlanItem& one) { return task_number(*one.item); }},
          {"工作任务", words(&Item::category)},
          {"类型", list(&Item::types)},
          {"工作事项", item_sentences},
          {"牵头单位", list(&Item::lead_units)},
          {"配合单位", list(&Item::support_units)},
          {"完成时限", words(&Item::deadline)},
          {"责任领导", words(&Item::leader)},
          {"联系人", words(&Item::contact)},
          {"建设地点", words(&Item::place)},
          {"备注", words(&Item::note)}};
}

std::vector<Column> columns_of(const PlanGroup& group) {
  std::vector<Column> columns = known_columns();
  TextList heads;
  for (const PlanItem& one : group.items) add_heads(all_extras(*one.item), heads);
  for (const std::string& head : heads) {
    columns.push_back(
        {head, [head](const PlanItem& one) { return part_of(all_extras(*one.item), head); }});
  }
  std::erase_if(columns, [&](const Column& column) {
    return std::all_of(group.items.begin(), group.items.end(),
                       [&](const PlanItem& one) { return column.cell(one).empty(); });
  });
  return columns;
}

bool is_inherited(const Item& item, const std::string& head) {
  return std::find(item.inherited.begin(), item.inherited.end(), head) != item.inherited.end();
}

std::string on_one_line(std::string text) {
  return replace_all(replace_all(std::move(text), "\n", ""), "\t", " ");
}

}  // namespace

bool is_table(const PlanGroup& group) {
  return std::any_of(group.items.begin(), group.items.end(), [](const PlanItem& one) {
    const Item& item = *one.item;
    return !item.types.empty() || !item.inherited.empty() || !item.investment.empty() ||
           !item.schedule.empty() || !item.extras.empty();
  });
}

std::string table_text(const PlanGroup& group) {
  std::vector<Column> columns = columns_of(group);
  std::string text;
  for (const Column& column : columns) text += (text.empty() ? "" : "\t") + column.head;
  text += "\n";
  for (const PlanItem& one : group.items) {
    for (size_t i = 0; i < columns.size(); ++i) {
      if (i > 0) text += "\t";
      if (!is_inherited(*one.item, columns[i].head)) text += on_one_line(columns[i].cell(one));
    }
    text += "\n";
  }
  return text;
}

}  // namespace minsheng
