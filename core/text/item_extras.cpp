// Other columns of a task: see item_extras.h.
#include "text/item_extras.h"

#include "base/utf8.h"
#include "text/characters.h"

namespace minsheng {
namespace {

constexpr Chars kLeader[] = {U"领导", U"责任人", U"负责人"};
constexpr Chars kContact[] = {U"联系人", U"联络员", U"电话", U"联系方式"};
constexpr Chars kPlace[] = {U"地点", U"实施范围", U"建设范围", U"地址"};
constexpr Chars kMoney[] = {U"投资", U"资金", U"经费", U"预算"};
constexpr Chars kSchedule[] = {U"进度", U"季度",     U"上半年", U"下半年", U"步骤",
                               U"措施", U"建设时间", U"周期",   U"开工"};
constexpr Chars kNote[] = {U"备注", U"说明"};

struct ExtraField {
  Words words;
  std::string Item::*member;
  bool keeps_head;
};

const ExtraField kFields[] = {
    {kLeader, &Item::leader, false},    {kContact, &Item::contact, false},
    {kPlace, &Item::place, false},      {kMoney, &Item::investment, true},
    {kSchedule, &Item::schedule, true}, {kNote, &Item::note, false},
};

const ExtraField* field_of(Chars head) {
  for (const ExtraField& field : kFields) {
    if (contains_any(head, field.words)) return &field;
  }
  return nullptr;
}

void keep(Item& item, const ExtraField* field, const std::string& head, const std::string& words) {
  if (!field) {
    item.extras.push_back(head + "：" + words);
    return;
  }
  std::string& text = item.*field->member;
  if (!text.empty()) text += "；";
  text += field->keeps_head ? head + "：" + words : words;
}

// （万元） behind a head.
Chars remark_of(Chars head) {
  size_t open = head.find_first_of(U"（(");
  return open == kNowhere || !is_closing_bracket(head.back()) ? Chars() : head.substr(open);
}

}  // namespace

void keep_extra(Item& item, Chars head, const std::string& words) {
  keep(item, field_of(head), to_utf8(head), words);
}

void keep_extra_below(Item& item, Chars over, Chars head, const std::string& words) {
  const ExtraField* field = field_of(head);
  if (!field) field = field_of(over);
  std::string named = to_utf8(head);
  if (remark_of(head).empty()) named += to_utf8(remark_of(over));
  if (!field) named = to_utf8(over) + "·" + named;
  keep(item, field, named, words);
}

}  // namespace minsheng
