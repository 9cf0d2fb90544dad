// Reading headings: see heading_facts.h.
#include "text/heading_facts.h"

#include <algorithm>

#include "text/characters.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

struct LevelWords {
  Level level;
  Words words;
};

const LevelWords kLevels[] = {{Level::province, kProvinceWords},
                              {Level::city, kCityWords},
                              {Level::county, kCountyWords},
                              {Level::district, kDistrictWords}};

constexpr size_t kLevelNounReach = 14;  // characters between 省级 and 实事

// 省重点, 县政府: behind other words 县 is the end of a place's name.
bool is_open_word(Chars word) {
  static constexpr Chars kOpenWords[] = {U"重点", U"政府", U"委"};
  return contains_any(word, kOpenWords);
}

// One of the words stands with a noun of promises behind it, or in front of it in brackets.
bool names_level(Chars heading, Words words) {
  for (size_t at = find_any(heading, words); at != kNowhere;
       at = find_any(heading, words, at + 1)) {
    Chars word = starting_word(heading.substr(at), words);
    constexpr Chars kBefore = U"大件项好的和个办类与成年度：:、（(0123456789";
    bool free = at == 0 || kBefore.find(heading[at - 1]) != kNowhere;
    if (is_open_word(word) && !free) continue;
    if (contains_any(heading.substr(at, kLevelNounReach), kLevelNouns)) return true;
  }
  return false;
}

bool is_vocabulary(Chars heading, Words words) { return !ending_word(heading, words).empty(); }

Chars without_tail(Chars heading) {
  while (!heading.empty() && is_clause_end(heading.back())) heading.remove_suffix(1);
  return heading;
}

bool counts(Chars text, size_t at, const Numeral& number) {
  if (!number.value || !number.value->is_whole() || number.value->mantissa() < 1) return false;
  bool single = number.value->mantissa() == 1 && !is_digit(text[at]);  // 一件事
  if (single) return false;
  size_t behind = at + number.length;
  bool before = at > 0 && (is_digit(text[at - 1]) || text[at - 1] == U'第');
  constexpr Chars kCountClassifiers = U"大件项个类";
  return !before && behind < text.size() && kCountClassifiers.find(text[behind]) != kNowhere;
}

}  // namespace

Level level_of_heading(Chars heading) {
  constexpr size_t kLongest = 80;
  if (heading.size() > kLongest || heading.find(U'。') < heading.size() - 1) return Level::none;
  for (const LevelWords& level : kLevels) {
    if (names_level(heading, level.words)) return level.level;
  }
  return Level::none;
}

std::optional<int64_t> declared_count_of(Chars heading) {
  std::vector<bool> quoted = find_quoted(heading);
  for (size_t i = 0; i < heading.size(); ++i) {
    if (quoted[i]) continue;
    Numeral number = read_number(heading, i);
    if (number.length == 0) continue;
    if (counts(heading, i, number)) return number.value->mantissa();
    i += number.length - 1;
  }
  return std::nullopt;
}

bool leaves_target_open(Chars text) {
  static constexpr Chars kWaiting[] = {U"待下达",     U"待省下达",   U"待市下达",
                                       U"待上级下达", U"待省市下达", U"待定"};
  if (contains_any(text, kWaiting)) return true;
  static constexpr Chars kBinding[] = {U"为准", U"为依据", U"为标准执行"};
  static constexpr Chars kSources[] = {U"下达", U"实施文件", U"文件", U"上级", U"省级",
                                       U"市级", U"省市",     U"最终", U"实际", U"正式"};
  constexpr size_t kReach = 30;
  for (size_t at = find_any(text, kBinding); at != kNowhere;
       at = find_any(text, kBinding, at + 1)) {
    size_t from = at > kReach ? at - kReach : 0;
    if (contains_any(text.substr(from, at - from), kSources)) return true;
  }
  return false;
}

ChapterKind chapter_kind_of(Chars heading) {
  constexpr size_t kLongest = 20;
  Chars words = without_tail(heading);
  if (words.empty() || words.size() > kLongest) return ChapterKind::unknown;
  if (is_vocabulary(words, kTaskHeadings)) return ChapterKind::tasks;
  if (is_vocabulary(words, kMechanismHeadings)) return ChapterKind::mechanism;
  if (is_vocabulary(words, kAimHeadings)) return ChapterKind::aims;
  return ChapterKind::unknown;
}

bool is_annex_entry(Chars text) {
  constexpr size_t kLongestLabel = 8;
  constexpr size_t kLongest = 70;
  if (text.substr(0, 2) != U"附件" || text.size() > kLongest) return false;
  size_t colon = text.find_first_of(U"：:");
  return colon != kNowhere && colon <= kLongestLabel && colon + 1 < text.size() &&
         text.find_first_of(U"。，；") == kNowhere;
}

Chars without_count(Chars heading) {
  Chars words = without_tail(heading);
  if (words.empty() || !is_closing_bracket(words.back())) return words;
  size_t open = words.find_last_of(U"（([");
  if (open == kNowhere || open == 0) return words;
  Chars inside = words.substr(open + 1, words.size() - open - 2);
  static constexpr Chars kInAll[] = {U"共", U"共计", U"合计"};
  inside.remove_prefix(starting_word(inside, kInAll).size());
  Numeral number = read_number(inside, 0);
  static constexpr Chars kCounted[] = {U"项", U"件", U"个", U"项任务", U"件实事", U"项工作"};
  return number.length > 0 && is_one_of(inside.substr(number.length), kCounted)
             ? words.substr(0, open)
             : words;
}

bool is_remark(Chars paragraph) {
  static constexpr Chars kRemarks[] = {U"备注", U"说明", U"注", U"附注", U"填表说明"};
  static constexpr Chars kWhole[] = {U"以上", U"各单位", U"本表", U"表中", U"上述",  U"各牵头单位",
                                     U"均须", U"所列",   U"各项", U"所有", U"未注明"};
  size_t label = starting_word(paragraph, kRemarks).size();
  bool colon =
      label > 0 && label < paragraph.size() && Chars(U"：:").find(paragraph[label]) != kNowhere;
  if (!colon) return false;
  Chars words = paragraph.substr(label + 1);
  return words.empty() || is_digit(words[0]) || paragraph.substr(0, 2) != U"备注" ||
         contains_any(words, kWhole);
}

Chars leader_of_heading(Chars heading) {
  constexpr size_t kLongest = 24;
  constexpr size_t kLongestName = 4;
  static constexpr Chars kTitles[] = {U"县长", U"区长", U"市长", U"书记",
                                      U"常委", U"主席", U"主任", U"部长"};
  static constexpr Chars kDuties[] = {U"牵头负责", U"牵头",    U"负责",         U"领衔",
                                      U"包联",     U"分管",    U"（牵头领导）", U"牵头推进",
                                      U"同志牵头", U"同志负责"};
  Chars words = without_tail(heading);
  words.remove_suffix(ending_word(words, kDuties).size());
  if (words.empty() || words.size() > kLongest) return {};
  bool plain = std::none_of(words.begin(), words.end(), [](char32_t code) {
    return is_digit(code) || is_clause_end(code) || is_opening_quote(code);
  });
  size_t last = 0;
  for (Chars title : kTitles) {
    size_t at = words.rfind(title);
    if (at != kNowhere) last = std::max(last, at + title.size());
  }
  return plain && last > 0 && words.size() - last <= kLongestName ? words : Chars();
}

Level level_of(JurisdictionLevel level) { return static_cast<Level>(static_cast<int>(level)); }

}  // namespace minsheng
