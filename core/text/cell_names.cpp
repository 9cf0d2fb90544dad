// Cutting cells at their gaps: see cell_names.h.
#include "text/cell_names.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kShortest = 3;  // characters of a name that stands without 县 in front
constexpr size_t kLongest = 60;  // what is looked at in front of a gap

constexpr Chars kCounties[] = {U"县", U"市"};
constexpr Chars kPlaces[] = {U"街道", U"镇", U"乡", U"县", U"市", U"区", U"场", U"（街道）"};

Chars without_bracket(Chars name) {
  if (name.empty() || !is_closing_bracket(name.back())) return name;
  size_t open = name.find_last_of(U"（([【");
  return open == kNowhere || open == 0 ? name : name.substr(0, open);
}

// 县一中, 县人民医院: units that no office's ending shows.
bool is_school_or_the_like(Chars name) {
  static constexpr Chars kEnds[] = {U"医院",   U"卫生院", U"中学", U"小学", U"幼儿园", U"一中",
                                    U"二中",   U"三中",   U"四中", U"高中", U"职高",   U"职中",
                                    U"敬老院", U"学院",   U"党校", U"高校", U"大学"};
  return name.size() > 2 && !ending_word(name, kEnds).empty();
}

// Nothing has to follow for it to be a name: 教体局, 水投集团, 五里街道.
bool is_whole(Chars name) {
  name = without_bracket(name);
  static constexpr Chars kShort[] = {U"妇联", U"残联", U"文联", U"科协", U"团委"};
  static constexpr Chars kOther[] = {U"民办", U"公办", U"举办", U"创办", U"主办", U"协办"};
  if (is_one_of(name, kShort)) return true;
  if (name.size() < kShortest || !ending_word(name, kOther).empty()) return false;
  return !ending_word(name, kCertainUnitSuffixes).empty() || is_school_or_the_like(name);
}

// 县委 and the like, of which what stands behind is a part: 县委 宣传部.
bool is_committee(Chars name) {
  static constexpr Chars kEnds[] = {U"县委", U"市委", U"区委", U"省委", U"州委", U"党委", U"工委"};
  return !ending_word(name, kEnds).empty() && !name.starts_with(U'团');
}

// What is a part of the unit in front of it.
bool is_part(Chars name) {
  static constexpr Chars kAlone[] = {
      U"办公室",   U"办事处",   U"人民政府", U"政府",       U"管理局", U"管理处",
      U"管理中心", U"服务中心", U"委员会",   U"管理委员会", U"管委会", U"指挥部",
      U"事务中心", U"发展中心", U"中心",     U"公司",       U"集团",   U"集团公司"};
  static constexpr Chars kEnds[] = {U"大队",   U"支队", U"中队", U"派出所", U"分局", U"分公司",
                                    U"支公司", U"科",   U"股",   U"室",     U"队"};
  return is_one_of(name, kAlone) || !ending_word(name, kEnds).empty();
}

// 五里街道 and 白石镇, but not 长河县 and its 白石镇.
bool are_places(Chars left, Chars right) {
  bool county = !ending_word(left, kCounties).empty();
  bool inner = county && ending_word(right, kCounties).empty();
  bool park = right.ends_with(U'园') && left.ends_with(U'区') && !is_school_or_the_like(right);
  return !inner && !ending_word(left, kPlaces).empty() &&
         (park || !ending_word(right, kPlaces).empty());
}

bool part_names(Chars left, Chars right) {
  if (left.size() < 2 || right.size() < 2) return false;
  if (right.starts_with(U'各')) return left.size() >= kShortest || is_whole(left);
  Chars bare = without_bracket(left);
  Chars right_bare = without_bracket(right);
  bool two_places = are_places(bare, right_bare);
  // 产业园（东河镇）
  bool park = is_closing_bracket(right.back()) && right_bare.ends_with(U'园') &&
              !is_school_or_the_like(right_bare);
  bool unit =
      park || two_places || is_unit_name(right) || is_school_or_the_like(right) || is_whole(right);
  if (begins_with_place(right) && right.size() >= kShortest) {
    return is_whole(left) || is_committee(left) || is_school_or_the_like(bare) || two_places ||
           (bare.size() >= kShortest && !ending_word(bare, kUnitSuffixes).empty() &&
            ending_word(bare, kPlaces).empty());
  }
  if (!unit || is_committee(left) || (right.size() < kShortest && !is_whole(right))) return false;
  if (two_places) return bare.size() >= kShortest;
  if (is_part(right)) return false;
  bool alike = bare.size() >= kShortest && is_unit_name(bare) && bare.back() == right.back() &&
               ending_word(bare, kPlaces).empty();
  return is_whole(left) || alike;
}

class CellNames {
 public:
  CellNames(const CleanText& text, Range cell, bool persons)
      : text_(text), cell_(cell), persons_(persons) {}

  std::vector<Range> split() {
    size_t begin = cell_.begin;
    int depth = 0;
    for (size_t i = cell_.begin; i < cell_.end; ++i) {
      if (depth == 0 && i > begin && has_gap_before(text_, i)) {
        Chars left = text_.view({last_comma(begin, i), i});
        if (part(left, text_.view({i, atom_end(i)}))) {
          take({begin, i});
          begin = i;
        }
      }
      if (is_opening_bracket(text_.chars[i])) ++depth;
      if (is_closing_bracket(text_.chars[i]) && depth > 0) --depth;
    }
    take({begin, cell_.end});
    return std::move(names_);
  }

 private:
  bool part(Chars left, Chars right) const {
    if (part_names(left, right)) return true;
    bool person = may_be_person(right) || is_initial(right);
    return persons_ && person && (is_whole(left) || is_unit_name(left));
  }

  // 李 in 「李 明」
  static bool is_initial(Chars name) { return name.size() == 1 && is_hanzi(name.front()); }

  void take(Range piece) {
    for (const Range& name : split_units(text_, piece)) names_.push_back(name);
  }

  bool is_comma(size_t at) const {
    return is_list_comma(text_.chars[at]) || text_.chars[at] == U'。';
  }

  // Where the name that ends before `at` begins.
  size_t last_comma(size_t begin, size_t at) const {
    size_t front = at;
    while (front > begin && at - front < kLongest && !is_comma(front - 1)) --front;
    return front;
  }

  // Up to the next gap or comma outside brackets.
  size_t atom_end(size_t at) const {
    int depth = 0;
    for (size_t i = at; i < cell_.end; ++i) {
      if (depth == 0 && i > at && (has_gap_before(text_, i) || is_comma(i))) return i;
      if (is_opening_bracket(text_.chars[i])) ++depth;
      if (is_closing_bracket(text_.chars[i]) && depth > 0) --depth;
    }
    return cell_.end;
  }

  const CleanText& text_;
  Range cell_;
  bool persons_;
  std::vector<Range> names_;
};

}  // namespace

std::vector<Range> split_cell_names(const CleanText& text, Range cell, bool persons) {
  return CellNames(text, cell, persons).split();
}

bool may_be_person(Chars name) {
  return name.size() >= 2 && name.size() <= 4 && std::all_of(name.begin(), name.end(), is_hanzi) &&
         !is_unit_name(name) && !is_school_or_the_like(name);
}

}  // namespace minsheng
