// Cells of units: see unit_cells.h.
#include "text/unit_cells.h"

#include <algorithm>

#include "text/characters.h"
#include "text/roster.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

class UnitCellReader {
 public:
  UnitCellReader(const CleanText& text, bool persons) : text_(text), persons_(persons) {}

  UnitCell read(Range cell) {
    size_t label = find_label(cell);
    if (label == kNowhere) {
      read_plain(cell);
    } else {
      read_plain({cell.begin, label});
      read_labelled({label, cell.end});
    }
    settle();
    return std::move(out_);
  }

 private:
  // Where 「牵头单位：…」 begins: in front or behind a comma or gap.
  size_t find_label(Range cell) const {
    constexpr size_t kReach = 200;
    size_t end = std::min(cell.end, cell.begin + kReach);
    for (size_t i = cell.begin; i < end; ++i) {
      bool front = i == cell.begin || has_gap_before(text_, i) ||
                   is_list_comma(text_.chars[i - 1]) || text_.chars[i - 1] == U'。';
      if (front && !read_labels(text_, {i, std::min(cell.end, i + kReach)}).empty()) return i;
    }
    return kNowhere;
  }

  void read_labelled(Range range) {
    for (const LabelledValue& one : read_labels(text_, range)) {
      if (one.role == DutyRole::deadline || one.role == DutyRole::note) {
        out_.notes.push_back({one.role, one.label, without_stop(one.value)});
        continue;
      }
      for (const Range& name : split_cell_names(text_, one.value, persons_)) take(name, one.role);
    }
  }

  void read_plain(Range range) {
    std::vector<NamedRole> verbs = read_all_verbs(range);
    out_.units.insert(out_.units.end(), verbs.begin(), verbs.end());
    if (!verbs.empty()) return;
    for (const Range& name : split_cell_names(text_, range, persons_)) take(name, DutyRole::none);
  }

  // 「县住建局牵头 县林业局配合」: a gap behind a verb ends what is said of the units before it.
  std::vector<NamedRole> read_all_verbs(Range range) const {
    std::vector<NamedRole> all;
    size_t begin = range.begin;
    for (size_t i = begin + 1; i <= range.end; ++i) {
      bool ends = i == range.end || (has_gap_before(text_, i) && ends_with_verb({begin, i}));
      if (!ends) continue;
      std::vector<NamedRole> names = read_verbs(text_, {begin, i});
      if (names.empty()) return {};
      all.insert(all.end(), names.begin(), names.end());
      begin = i;
    }
    return all;
  }

  bool ends_with_verb(Range range) const {
    Chars words = text_.view(range);
    return !ending_word(words, kLeadVerbs).empty() || !ending_word(words, kDutyVerbs).empty() ||
           !ending_word(words, kSupportVerbs).empty();
  }

  void take(Range name, DutyRole role) {
    DutyRole tagged = take_tag(name);
    if (tagged != DutyRole::none) role = tagged;
    if (name.empty()) return;
    if (persons_ && !is_unit_name(text_.view(name))) {
      if (may_be_person(text_.view(name))) return take_person(name);
      Range unit = unit_of_person(text_, name);
      if (!unit.empty()) {
        take_person({name.begin, unit.begin});
        name = unit;
      }
    }
    out_.units.push_back({role, name});
  }

  void take_person(Range person) {
    person = without_stop(person);
    if (!person.empty()) out_.persons.push_back(person);
  }

  Range without_stop(Range range) const {
    while (!range.empty() && is_clause_end(text_.chars[range.end - 1])) --range.end;
    return range;
  }

  // （牵头） behind a name or in front of it; 牵头： is a label.
  DutyRole take_tag(Range& name) const {
    Chars words = text_.view(name);
    size_t open = words.find_last_of(U"（([【");
    if (open != kNowhere && open > 0 && is_closing_bracket(words.back())) {
      DutyRole role = role_of_mark(words.substr(open + 1, words.size() - open - 2));
      if (role != DutyRole::none) name.end = name.begin + open;
      return role;
    }
    size_t close = words.find_first_of(U"）)]】");
    if (close == kNowhere || !is_opening_bracket(words.front())) return DutyRole::none;
    DutyRole role = role_of_mark(words.substr(1, close - 1));
    if (role != DutyRole::none) name.begin += close + 1;
    return role;
  }

  // Beside one who leads the others support.
  void settle() {
    bool led = std::any_of(out_.units.begin(), out_.units.end(),
                           [](const NamedRole& one) { return one.role == DutyRole::lead; });
    for (NamedRole& one : out_.units) {
      if (led && one.role != DutyRole::lead) one.role = DutyRole::support;
      if (one.role == DutyRole::duty) one.role = DutyRole::none;
    }
  }

  const CleanText& text_;
  bool persons_;
  UnitCell out_;
};

}  // namespace

UnitCell read_unit_cell(const CleanText& text, Range cell, bool persons) {
  return UnitCellReader(text, persons).read(cell);
}

}  // namespace minsheng
