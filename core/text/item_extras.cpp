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

}  // namespace

void keep_extra(Item& item, Chars head, const std::string& words) {
  std::string named = to_utf8(head) + "：" + words;
  for (const ExtraField& field : kFields) {
    if (!contains_any(head, field.words)) continue;
    std::string& text = item.*field.member;
    if (!text.empty()) text += "；";
    text += field.keeps_head ? named : words;
    return;
  }
  item.extras.push_back(named);
}

}  // namespace minsheng
