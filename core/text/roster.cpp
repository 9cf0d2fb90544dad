// Reading rosters: see roster.h.
#include "text/roster.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLongestPersonalName = 4;
constexpr size_t kLongestLine = 60;

constexpr Chars kPosts[] = {
    U"书记",   U"局长",   U"主任",   U"部长",     U"镇长",   U"乡长", U"县长",   U"区长",
    U"市长",   U"州长",   U"旗长",   U"经理",     U"总经理", U"厂长", U"董事长", U"行长",
    U"院长",   U"校长",   U"所长",   U"站长",     U"会长",   U"主席", U"理事长", U"秘书长",
    U"队长",   U"大队长", U"支队长", U"政委",     U"检察长", U"台长", U"社长",   U"科长",
    U"处长",   U"馆长",   U"场长",   U"组长",     U"专员",   U"园长", U"厅长",   U"调研员",
    U"负责人", U"领导",   U"同志",   U"负责同志", U"督学",   U"股长", U"总监",   U"总工程师"};
// Offices beside which another one tells where somebody works.
constexpr Chars kSideOffices[] = {U"常委", U"党组成员", U"党委委员", U"委委员"};
constexpr Chars kPostFronts[] = {U"副",   U"常务",   U"第一",      U"分管",   U"主要", U"专职",
                                 U"党组", U"党委",   U"党工委",    U"党支部", U"总",   U"党总支",
                                 U"一级", U"二级",   U"三级",      U"四级",   U"一把", U"代理",
                                 U"党建", U"工委会", U"主持工作的"};

// --- A person and an office ----------------------------------------------------------------------

bool is_han(char32_t code) { return code >= 0x4E00 && code <= 0x9FFF; }

bool is_personal_name(Chars chars) {
  if (chars.size() < 2 || chars.size() > kLongestPersonalName) return false;
  if (!std::all_of(chars.begin(), chars.end(), [](char32_t c) { return is_han(c) || c == U'·'; })) {
    return false;
  }
  return ending_word(chars, kPosts).empty() && !is_unit_name(chars);
}

// 县教育局党组书记 → 县教育局; 县财政局长 is 县财政局 and its 局长.
Range unit_of_office(const CleanText& text, Range office) {
  Chars post = ending_word(text.view(office), kPosts);
  if (post.empty()) return is_unit_name(text.view(office)) ? office : Range{};
  Range unit = {office.begin, office.end - post.size()};
  for (;;) {
    size_t front = ending_word(text.view(unit), kPostFronts).size();
    if (front == 0) break;
    unit.end -= front;
  }
  Range shared = {unit.begin, unit.end + 1};
  if (!is_unit_name(text.view(unit)) && unit.size() >= 2 && is_unit_name(text.view(shared))) {
    return shared;
  }
  return unit.size() >= 2 ? unit : Range{};
}

std::vector<Range> offices_in(const CleanText& text, Range range) {
  std::vector<Range> out;
  size_t begin = range.begin;
  for (size_t i = range.begin; i <= range.end; ++i) {
    if (i < range.end && !is_clause_end(text.chars[i]) && !is_list_comma(text.chars[i])) continue;
    if (i > begin) out.push_back({begin, i});
    begin = i + 1;
  }
  return out;
}

Range unit_of_offices(const CleanText& text, Range range) {
  Range beside;
  for (const Range& office : offices_in(text, range)) {
    size_t side = ending_word(text.view(office), kSideOffices).size();
    Range unit = unit_of_office(text, {office.begin, office.end - side});
    if (side == 0 && !unit.empty()) return unit;
    if (beside.empty()) beside = unit;
  }
  return beside;
}

bool is_office(const CleanText& text, Range range) {
  std::vector<Range> offices = offices_in(text, range);
  return !offices.empty() && std::all_of(offices.begin(), offices.end(), [&](const Range& office) {
    Chars chars = text.view(office);
    return !ending_word(chars, kPosts).empty() || !ending_word(chars, kSideOffices).empty();
  });
}

// 张伟（县财政局局长）
std::optional<Range> office_in_brackets(const CleanText& text, Range person) {
  Chars chars = text.view(person);
  if (chars.empty() || !is_closing_bracket(chars.back())) return std::nullopt;
  size_t open = 0;
  while (open < chars.size() && !is_opening_bracket(chars[open])) ++open;
  Range office = {person.begin + open + 1, person.end - 1};
  bool whole = open + 2 < chars.size() && is_personal_name(chars.substr(0, open));
  return whole && is_office(text, office) ? std::optional(office) : std::nullopt;
}

// 李  明  县长: the name may be typed with a blank inside.
std::optional<Range> office_behind_name(const CleanText& text, Range person) {
  for (size_t length = kLongestPersonalName; length >= 2; --length) {
    if (length >= person.size() || !has_gap_before(text, person.begin + length)) continue;
    Range office = {person.begin + length, person.end};
    bool named = is_personal_name(text.view({person.begin, office.begin}));
    if (named && is_office(text, office)) return office;
  }
  return std::nullopt;
}

// 县财政局局长张伟, 县财政局局长 张  伟
std::optional<Range> office_before_name(const CleanText& text, Range person) {
  for (size_t length = 2; length <= kLongestPersonalName && length + 2 < person.size(); ++length) {
    Range office = {person.begin, person.end - length};
    bool named = is_personal_name(text.view({office.end, person.end}));
    if (named && is_office(text, office)) return office;
  }
  return std::nullopt;
}

std::optional<Range> office_of(const CleanText& text, Range person) {
  if (auto office = office_in_brackets(text, person)) return office;
  if (auto office = office_behind_name(text, person)) return office;
  if (auto office = office_before_name(text, person)) return office;
  return is_office(text, person) ? std::optional(person) : std::nullopt;
}

// --- The lines of a roster -----------------------------------------------------------------------

struct Line {
  size_t paragraph = 0;
  Range chars;
  std::optional<RosterRole> role;  // of the label it begins or ends with
  Range who;                       // behind the label
  bool announces = false;  // a sentence that ends with the label: 「…，成员如下：」
};

std::optional<RosterRole> role_of(Chars label) {
  static constexpr Chars kMembers[] = {
      U"成员",         U"成员单位", U"组员",         U"组成人员",     U"成员如下", U"成员名单",
      U"组成人员如下", U"组成单位", U"成员单位如下", U"成员名单如下", U"参加人员"};
  if (!ending_word(label, kDeputyRoles).empty()) return RosterRole::deputy;
  if (!ending_word(label, kConvenerRoles).empty()) return RosterRole::leader;
  if (!ending_word(label, kMembers).empty()) return RosterRole::member;
  return std::nullopt;
}

Range without_end_marks(const CleanText& text, Range range) {
  auto loose = [](char32_t c) { return is_clause_end(c) || is_list_comma(c); };
  while (!range.empty() && loose(text.chars[range.end - 1])) --range.end;
  return range;
}

Line read_line(const CleanText& text, size_t paragraph, Range chars) {
  constexpr size_t kLongestLabel = 8;
  Line line = {paragraph, chars, std::nullopt, without_end_marks(text, chars), false};
  Chars words = text.view(chars);
  size_t colon = words.find_first_of(U"：:");
  if (colon == kNowhere) return line;
  line.announces = colon > kLongestLabel && colon + 1 == words.size();
  if (colon > kLongestLabel && !line.announces) return line;
  line.role = role_of(words.substr(0, colon));
  if (!line.role) return line;
  line.who = without_end_marks(text, {chars.begin + colon + 1, chars.end});
  return line;
}

// A sentence behind another one on the same line is a line of its own.
std::vector<Line> read_lines(const CleanText& text, const std::vector<Range>& paragraphs) {
  std::vector<Line> lines;
  for (size_t p = 0; p < paragraphs.size(); ++p) {
    size_t begin = paragraphs[p].begin;
    for (size_t i = begin + 1; i <= paragraphs[p].end; ++i) {
      bool ends = i == paragraphs[p].end || text.places[i].starts_line ||
                  is_sentence_end(text.chars[i - 1]);
      if (!ends) continue;
      lines.push_back(read_line(text, p, {begin, i}));
      begin = i;
    }
  }
  return lines;
}

// 「领导小组下设办公室」 and 「…为成员单位」 end as a unit does, and are sentences.
bool is_unit_line(const CleanText& text, Range who) {
  Chars words = text.view(who);
  if (contains_any(words, kOfficeSeats) || contains_any(words, kMembersBehind)) return false;
  if (words.find(U"下设") != kNowhere) return false;
  std::vector<Range> units = split_units(text, who);
  return !units.empty() && std::all_of(units.begin(), units.end(), [&](const Range& unit) {
    return is_unit_name(text.view(unit));
  });
}

bool goes_on(const CleanText& text, const Line& line) {
  if (line.role) return true;
  if (line.who.empty() || line.who.size() > kLongestLine) return false;
  return office_of(text, line.who) || is_unit_line(text, line.who);
}

// Where the roster that begins with line `first` ends; `first` itself where there is none.
size_t roster_end(const CleanText& text, const std::vector<Line>& lines, size_t first) {
  if (!lines[first].role) return first;
  size_t end = first + 1;
  while (end < lines.size() && goes_on(text, lines[end])) ++end;
  return end - first >= 2 ? end : first;
}

class RosterReader {
 public:
  explicit RosterReader(const CleanText& text) : text_(text) {}

  Rosters read(const std::vector<Range>& paragraphs) {
    std::vector<Line> lines = read_lines(text_, paragraphs);
    for (size_t i = 0; i < lines.size();) {
      size_t end = roster_end(text_, lines, i);
      if (end == i) {
        add_rest(lines[i++]);
        continue;
      }
      for (; i < end; ++i) add(lines[i]);
    }
    return std::move(out_);
  }

 private:
  // The lines of a paragraph are together again.
  void add_rest(const Line& line) {
    bool joined = !out_.rest.empty() && rest_paragraph_ == line.paragraph &&
                  out_.rest.back().end == line.chars.begin;
    if (joined) {
      out_.rest.back().end = line.chars.end;
    } else {
      out_.rest.push_back(line.chars);
    }
    rest_paragraph_ = line.paragraph;
  }

  void add(const Line& line) {
    if (line.role) role_ = *line.role;
    if (line.announces) add_rest(line);
    if (line.who.empty()) return;
    bool person = office_of(text_, line.who).has_value();
    bool joined = !line.role && !person && open_list_ &&
                  text_.view({out_.entries.back().who.begin, line.who.end}).find(U'、') != kNowhere;
    if (joined) {
      out_.entries.back().who.end = line.who.end;
    } else {
      out_.entries.push_back({role_, line.who});
    }
    open_list_ = !person;
  }

  const CleanText& text_;
  Rosters out_;
  RosterRole role_ = RosterRole::member;
  bool open_list_ = false;  // the last entry is a list of units, which the next line may go on with
  size_t rest_paragraph_ = 0;  // that the last of `rest` belongs to
};

}  // namespace

Rosters read_rosters(const CleanText& text, const std::vector<Range>& paragraphs) {
  return RosterReader(text).read(paragraphs);
}

Range unit_of_person(const CleanText& text, Range person) {
  std::optional<Range> office = office_of(text, person);
  return office ? unit_of_offices(text, *office) : Range{};
}

}  // namespace minsheng
