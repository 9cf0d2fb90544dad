// Labels and verbs that tell who does it: see lead_phrases.h.
#include "text/lead_phrases.h"

#include <algorithm>

#include "text/characters.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct RoleWords {
  DutyRole role;
  Words words;
};

const RoleWords kVerbs[] = {
    {DutyRole::lead, kLeadVerbs}, {DutyRole::duty, kDutyVerbs}, {DutyRole::support, kSupportVerbs}};

// A label with its colon at text[at]; role none where there is none. One of unknown words must
// stand apart from those in front of it.
LabelledValue label_at(const CleanText& text, Range range, size_t at) {
  Chars rest = text.view({at, range.end});
  bool apart = at == range.begin || is_list_comma(text.chars[at - 1]) ||
               is_clause_end(text.chars[at - 1]) || has_gap_before(text, at);
  DutyLabel label = apart ? duty_label_of(rest) : known_label_of(rest);
  if (label.role == DutyRole::none) return {};
  size_t end = at + label.length;
  return {label.role, {at, end}, {end + 1, range.end}};
}

// The verb that ends a piece, longest first; role none where there is none.
NamedRole verb_behind(Chars piece) {
  NamedRole best;
  size_t longest = 0;
  for (const RoleWords& table : kVerbs) {
    size_t length = ending_word(piece, table.words).size();
    if (length <= longest) continue;
    longest = length;
    best = {table.role, {piece.size() - length, piece.size()}};
  }
  return best;
}

Range without_by(const CleanText& text, Range piece) {
  static constexpr Chars kBy[] = {U"由",         U"具体由",     U"分别由",     U"以上任务由",
                                  U"该项任务由", U"此项工作由", U"该项工作由", U"本项任务由",
                                  U"任务由",     U"以上工作由"};
  piece.begin += starting_word(text.view(piece), kBy).size();
  return piece;
}

Range without_tail(const CleanText& text, Range name) {
  static constexpr Chars kTails[] = {U"等部门",     U"等单位",     U"等",         U"等相关部门",
                                     U"等有关部门", U"等有关单位", U"等相关单位", U"按职责",
                                     U"分别",       U"共同",       U"按职责分工"};
  name.end -= ending_word(text.view(name), kTails).size();
  return name;
}

// 有关部门: nobody in particular.
bool is_anybody(Chars name) {
  static constexpr Chars kAnybody[] = {U"有关", U"相关", U"各"};
  return contains_any(name, kAnybody);
}

}  // namespace

std::vector<LabelledValue> read_labels(const CleanText& text, Range range) {
  std::vector<LabelledValue> values;
  LabelledValue first = label_at(text, range, range.begin);
  if (first.role == DutyRole::none) return values;
  values.push_back(first);
  for (size_t i = first.value.begin; i < range.end; ++i) {
    LabelledValue next = label_at(text, range, i);
    if (next.role == DutyRole::none) continue;
    values.back().value.end = i;
    values.push_back(next);
    i = next.value.begin - 1;
  }
  return values;
}

std::vector<NamedRole> read_verbs(const CleanText& text, Range range) {
  std::vector<NamedRole> names;
  std::vector<NamedRole> helpers;
  size_t settled = 0;
  for (Range piece : split_units(text, range)) {
    piece = without_by(text, piece);
    NamedRole verb = verb_behind(text.view(piece));
    Range name = piece;
    if (verb.role != DutyRole::none) name.end = piece.begin + verb.name.begin;
    name = without_tail(text, name);
    size_t together = text.view(name).find(U"会同");
    if (together != kNowhere) {
      Range helper = {name.begin + together + 2, name.end};
      bool named = is_unit_name(text.view(helper)) && !is_anybody(text.view(helper));
      if (named) helpers.push_back({DutyRole::support, helper});
      name.end = name.begin + together;
    }
    if (!is_unit_name(text.view(name))) return {};
    names.push_back({DutyRole::none, name});
    if (verb.role == DutyRole::none) continue;
    while (settled < names.size()) names[settled++].role = verb.role;
  }
  if (settled < names.size()) return {};
  names.insert(names.end(), helpers.begin(), helpers.end());
  return names;
}

Range units_in_front(const CleanText& text, Range range) {
  constexpr size_t kReach = 40;
  constexpr size_t kShortest = 4;
  size_t colon = text.view(range).substr(0, kReach).find_first_of(U"：:");
  if (colon == kNowhere || colon + kShortest >= range.size()) return {};
  Range names = {range.begin, range.begin + colon};
  return is_bare_unit_list(text, names) ? names : Range{};
}

bool is_bare_unit_list(const CleanText& text, Range range) {
  std::vector<Range> names = split_units(text, range);
  return !names.empty() && std::all_of(names.begin(), names.end(), [&](const Range& name) {
    Chars chars = text.view(name);
    return chars.size() >= 3 && is_unit_name(chars) &&
           !starting_word(chars, kUnitPrefixes).empty() &&
           !ending_word(chars, kCertainUnitSuffixes).empty();
  });
}

}  // namespace minsheng
