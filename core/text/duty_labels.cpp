// Reading labels: see duty_labels.h.
#include "text/duty_labels.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct LabelWords {
  DutyRole role;
  Words words;
};

const LabelWords kKnown[] = {{DutyRole::lead, kLeadLabels},
                             {DutyRole::duty, kDutyLabels},
                             {DutyRole::support, kSupportLabels},
                             {DutyRole::note, kNoteLabels},
                             {DutyRole::deadline, kDeadlineLabels}};

// 牵头单位：… and 牵头单位为…
bool ends_label(Chars label, Chars behind) {
  if (behind.empty()) return false;
  char32_t next = behind[0];
  return next == U'：' || next == U':' || (next == U'为' && label.size() >= 4);
}

DutyRole role_by_make(Chars label) {
  static constexpr Chars kPersons[] = {U"责任人", U"负责人", U"联系人", U"领导"};
  static constexpr Chars kLeading[] = {U"牵头", U"主责", U"主办", U"第一"};
  static constexpr Chars kHelping[] = {U"配合", U"协", U"参与", U"参加", U"第二", U"第三"};
  static constexpr Chars kDoing[] = {U"责任", U"实施", U"承办", U"负责", U"落实", U"建设", U"主体"};
  if (!ending_word(label, kPersons).empty()) return DutyRole::note;
  if (contains_any(label, kLeading)) return DutyRole::lead;
  if (contains_any(label, kHelping)) return DutyRole::support;
  return contains_any(label, kDoing) ? DutyRole::duty : DutyRole::note;
}

// 主要责任单位： 数据提供单位：, but no 各责任单位： and no 县教育局主要责任人：
DutyLabel label_by_make(Chars text) {
  constexpr size_t kLongest = 10;
  constexpr size_t kShortest = 4;
  constexpr Chars kStrange = U"各本等的有相局办委厅院镇乡县市区、";
  static constexpr Chars kEnds[] = {U"单位",   U"部门",   U"主体", U"责任人",
                                    U"负责人", U"联系人", U"领导"};
  size_t end = 0;
  while (end < text.size() && end <= kLongest && is_hanzi(text[end])) ++end;
  Chars label = text.substr(0, end);
  bool made = end >= kShortest && end <= kLongest && end < text.size() &&
              (text[end] == U'：' || text[end] == U':') && !ending_word(label, kEnds).empty() &&
              label.find_first_of(kStrange) == kNowhere;
  return made ? DutyLabel{role_by_make(label), end} : DutyLabel{};
}

}  // namespace

DutyLabel known_label_of(Chars text) {
  DutyLabel best;
  for (const LabelWords& table : kKnown) {
    size_t length = starting_word(text, table.words).size();
    bool longer = length > best.length;
    if (longer && ends_label(text.substr(0, length), text.substr(length))) {
      best = {table.role, length};
    }
  }
  return best;
}

DutyRole role_of_mark(Chars words) {
  static constexpr Chars kLead[] = {U"牵头", U"牵头单位", U"牵头部门", U"主责", U"主责单位", U"主"};
  static constexpr Chars kSupport[] = {U"配合", U"配合单位", U"配合部门",
                                       U"协助", U"协办",     U"协同"};
  if (is_one_of(words, kLead)) return DutyRole::lead;
  return is_one_of(words, kSupport) ? DutyRole::support : DutyRole::none;
}

DutyLabel duty_label_of(Chars text) {
  DutyLabel known = known_label_of(text);
  return known.role != DutyRole::none ? known : label_by_make(text);
}

}  // namespace minsheng
