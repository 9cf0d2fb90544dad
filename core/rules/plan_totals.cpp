// P01, the document's own total: 「全县共办理民生实事24件」 against what the groups list.
#include <set>

#include "base/utf8.h"
#include "rules/numbers.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

using Text = std::u32string_view;

bool contains(Text text, std::initializer_list<Text> words) {
  for (Text word : words) {
    if (text.find(word) != Text::npos) return true;
  }
  return false;
}

std::u32string without_blanks(const std::string& text) {
  std::u32string out;
  for (char32_t code : to_utf32(text)) {
    if (!is_space(code)) out += to_half_width(code);
  }
  return out;
}

struct DeclaredTotal {
  int64_t count = 0;
  Level level = Level::none;  // 共办理省级民生实事10件; none where all levels are meant
  std::u32string words;       // 共办理民生实事24件
};

struct LevelWords {
  Level level;
  std::initializer_list<Text> words;
};

// Two levels in one total (「省、市民生实事共18件」) are meant by none of them alone: nullopt.
std::optional<Level> level_meant(Text words) {
  const LevelWords kLevels[] = {
      {Level::province, {U"省级", U"省定", U"省重点", U"省民生"}},
      {Level::city, {U"市级", U"市定", U"市重点", U"市民生"}},
      {Level::county,
       {U"县级", U"县定", U"县重点", U"县民生", U"区级", U"区定", U"区重点", U"区民生"}}};
  std::optional<Level> meant = Level::none;
  for (const LevelWords& one : kLevels) {
    if (!contains(words, one.words)) continue;
    if (meant != Level::none) return std::nullopt;
    meant = one.level;
  }
  return meant;
}

// 共 or 合计, not the 共 of 公共 or 共同.
size_t find_sum_word(Text clause, size_t from) {
  for (size_t at = clause.find_first_of(U"共合", from); at != Text::npos;
       at = clause.find_first_of(U"共合", at + 1)) {
    char32_t before = at > 0 ? clause[at - 1] : U' ';
    char32_t behind = at + 1 < clause.size() ? clause[at + 1] : U' ';
    bool sum = clause[at] == U'合'
                   ? behind == U'计'
                   : before != U'公' && Text(U"同建享性富治").find(behind) == Text::npos;
    if (sum) return at;
  }
  return Text::npos;
}

// A total stands in one clause: 共 or 合计, 实事, and one number with 件 or 项.
std::optional<DeclaredTotal> total_in(Text clause) {
  constexpr size_t kLongest = 30, kFront = 12;
  size_t sum = find_sum_word(clause, 0);
  if (sum == Text::npos) return std::nullopt;
  size_t front = sum - std::min(sum, kFront);
  Text around = clause.substr(front, sum - front + kLongest);
  if (!contains(around, {U"实事", U"民生项目"}) || contains(around, {U"完成", U"办结", U"以来"})) {
    return std::nullopt;
  }
  std::optional<DeclaredTotal> total;
  for (size_t i = sum; i < std::min(clause.size(), sum + kLongest); ++i) {
    CountingNumber number = read_counting_number(clause, i);
    if (number.length == 0) continue;
    size_t behind = i + number.length;
    bool counts = behind < clause.size() && Text(U"件项个").find(clause[behind]) != Text::npos;
    i = behind;
    if (!counts) continue;
    if (total) return std::nullopt;  // 共24件、6个类别的…
    Text words = clause.substr(sum, behind + 1 - sum);
    total = DeclaredTotal{number.value, Level::none, std::u32string(words)};
  }
  std::optional<Level> level = level_meant(around);
  if (!total || !level) return std::nullopt;
  total->level = *level;
  return total;
}

// Another year's total is none of this plan's: 2023年，全县共办理…
bool speaks_of_other_year(Text sentence, int64_t year) {
  if (contains(sentence, {U"去年", U"上年", U"上一年", U"近年", U"往年", U"历年"})) return true;
  for (size_t at = 0; at < sentence.size(); ++at) {
    CountingNumber number = read_counting_number(sentence, at);
    if (number.length == 0) continue;
    at += number.length;
    bool is_year = at < sentence.size() && sentence[at] == U'年' && number.value > 1900;
    if (is_year && year > 0 && number.value != year) return true;
  }
  return false;
}

std::vector<DeclaredTotal> totals_of(const CheckedPlan& plan) {
  std::vector<DeclaredTotal> totals;
  if (!plan.source) return totals;
  std::u32string text = without_blanks(plan.source->text);
  Text rest = text;
  while (!rest.empty()) {
    size_t end = std::min(rest.find_first_of(U"。；;！"), rest.size());
    Text sentence = rest.substr(0, end);
    rest.remove_prefix(std::min(end + 1, rest.size()));
    if (!contains(sentence, {U"共", U"合计"}) || speaks_of_other_year(sentence, plan.plan->year)) {
      continue;
    }
    while (!sentence.empty()) {
      size_t clause = std::min(sentence.find_first_of(U"，,：:（）()"), sentence.size());
      if (auto total = total_in(sentence.substr(0, clause))) totals.push_back(*total);
      sentence.remove_prefix(std::min(clause + 1, sentence.size()));
    }
  }
  return totals;
}

// What a reader may count a group's list as: its items, or its categories.
std::set<int64_t> possible_sums(const CheckedPlan& plan, Level level) {
  std::set<int64_t> sums = {0};
  for (const CheckedGroup& group : plan.groups) {
    if (level != Level::none && group.group->level != level) continue;
    std::set<int64_t> longer;
    for (int64_t sum : sums) {
      longer.insert(sum + static_cast<int64_t>(group.items.size()));
      if (int64_t categories = count_categories(group)) longer.insert(sum + categories);
    }
    sums = std::move(longer);
  }
  return sums;
}

}  // namespace

void check_declared_totals(const RuleCall& call, const CheckedPlan& plan) {
  for (const DeclaredTotal& total : totals_of(plan)) {
    std::set<int64_t> sums = possible_sums(plan, total.level);
    if (sums.count(total.count) > 0) continue;
    int64_t listed = *sums.rbegin();
    std::string words = to_utf8(total.words), said = std::to_string(total.count);
    std::string seen = std::to_string(listed), gap = std::to_string(std::abs(total.count - listed));
    FindingPlace place = place_of(call.ledger, plan);
    SpanList spans = find_words(plan.source->text, {}, words);
    if (!spans.empty()) place.spans = spans;
    call.findings.push_back(
        {"P01",
         Severity::warning,
         {std::move(place)},
         listed < total.count ? Message{"文中说「{}」，列出 {} 件，少 {} 件。", {words, seen, gap}}
                              : Message{"文中说「{}」，列出 {} 件，多 {} 件。", {words, seen, gap}},
         finding_key("P01", {words, seen})});
  }
}

}  // namespace minsheng
