// B03, B05, B06 and B07: what a bulletin says in words, its dates, and what it leaves out.
#include <algorithm>

#include "base/date.h"
#include "base/utf8.h"
#include "model/bulletin_state.h"
#include "rules/bulletin_rules.h"
#include "rules/numbers.h"

namespace minsheng {
namespace {

using Text = std::u32string_view;

// The first of the words that occurs; empty for none.
template <size_t N>
Text word_in(Text text, const Text (&words)[N]) {
  size_t best = Text::npos;
  Text found;
  for (Text word : words) {
    size_t at = text.find(word);
    if (at < best) {
      best = at;
      found = word;
    }
  }
  return found;
}

constexpr Text kNotDone[] = {U"未完成", U"暂未",     U"尚未",   U"未开工",
                             U"未启动", U"未能完成", U"还没有", U"未达到"};
constexpr Text kNotBegun[] = {U"正在编制方案", U"正在制定方案", U"尚未启动",
                              U"尚未开工",     U"未开工",       U"未启动"};

// The clause around a word, as a sentence about it shows it.
std::string clause_with(Text text, Text word) {
  constexpr Text kEnds = U"，。；;,：:（）()";
  size_t at = text.find(word);
  size_t begin = at, end = at + word.size();
  while (begin > 0 && kEnds.find(text[begin - 1]) == Text::npos) --begin;
  while (end < text.size() && kEnds.find(text[end]) == Text::npos) ++end;
  return to_utf8(text.substr(begin, end - begin));
}

// The sentence that holds the phrase; the whole where it is not found.
Text sentence_around(Text text, Text phrase) {
  size_t at = text.find(phrase);
  if (phrase.empty() || at == Text::npos) return text;
  size_t begin = text.rfind(U'。', at), end = text.find(U'。', at + phrase.size());
  begin = begin == Text::npos ? 0 : begin + 1;
  return text.substr(begin, end == Text::npos ? end : end - begin);
}

FindingPlace words_place(const RuleCall& call, const CheckedBulletin& bulletin,
                         const CheckedEntry& entry, const std::string& words) {
  FindingPlace place = place_of(call.ledger, bulletin, entry);
  place.field = "text";
  if (!bulletin.source) return place;
  SpanList spans = find_words(bulletin.source->text, entry.entry->spans, words);
  if (!spans.empty()) place.spans = std::move(spans);
  return place;
}

void check_claim(const RuleCall& call, const CheckedBulletin& bulletin, const CheckedEntry& entry,
                 Text text, const CheckedFigure& figure) {
  const std::optional<Decimal>& percent = figure.figure->percent_of_year;
  if (!percent || percent->is_zero()) return;
  bool all_done = *percent >= Decimal(100);
  std::u32string phrase = to_utf32(figure.figure->phrase);
  Text doubt =
      all_done ? word_in(text, kNotDone) : word_in(sentence_around(text, phrase), kNotBegun);
  if (doubt.empty()) return;
  std::string clause = clause_with(text, doubt);
  std::string shown = percent->to_string() + "%";
  call.findings.push_back(
      {"B03",
       all_done ? Severity::warning : Severity::hint,
       {place_of(call.ledger, bulletin, figure), words_place(call, bulletin, entry, clause)},
       {"{} 报完成 {}，同一条又说「{}」。", {figure.figure->indicator, shown, clause}},
       finding_key("B03", {label_of(entry), shown, clause})});
}

// 2025年3月26日; anything between the numbers is allowed where `strict` is not.
std::optional<Date> read_date(std::string_view printed, bool strict) {
  std::u32string text = to_utf32(printed);
  int64_t parts[3] = {};
  size_t count = 0;
  for (size_t at = 0; at < text.size() && count < 3;) {
    CountingNumber number = read_counting_number(text, at);
    if (number.length == 0) {
      ++at;
      continue;
    }
    parts[count] = number.value;
    at += number.length;
    static constexpr char32_t kUnits[] = {U'年', U'月', U'日'};
    while (strict && at < text.size() && is_space(text[at])) ++at;
    if (strict && (at >= text.size() || text[at] != kUnits[count])) return std::nullopt;
    ++count;
  }
  Date date{static_cast<int>(parts[0]), static_cast<int>(parts[1]), static_cast<int>(parts[2])};
  if (count < 3 || !is_valid(date)) return std::nullopt;
  return date;
}

bool is_before(const Date& a, const Date& b) {
  if (a.year != b.year) return a.year < b.year;
  return a.month != b.month ? a.month < b.month : a.day < b.day;
}

std::optional<Date> date_at_foot(const Bulletin& bulletin) {
  std::optional<Date> date = parse_date(bulletin.closed);
  return date ? date : read_date(bulletin.closed, false);
}

FindingPlace foot_place(const RuleCall& call, const CheckedBulletin& bulletin) {
  FindingPlace place = place_of(call.ledger, bulletin);
  place.field = "closed";
  if (!bulletin.source) return place;
  SpanList spans = find_words(bulletin.source->text, {}, bulletin.bulletin->closed);
  if (!spans.empty()) place.spans = std::move(spans);
  return place;
}

void check_missing_sign(const RuleCall& call, const CheckedBulletin& bulletin,
                        const CheckedFigure& figure) {
  const Figure& record = *figure.figure;
  if (!record.percent_sign_missing) return;
  std::string number = record.percent_of_year ? record.percent_of_year->to_string() : "";
  call.findings.push_back({"B05",
                           Severity::warning,
                           {place_of(call.ledger, bulletin, figure)},
                           {"{}：「{}」后面缺百分号。", {figure.figure->indicator, number}},
                           finding_key("B05", {figure.indicator, number})});
}

// In a bulletin that is written here the lines above the sections tell of the whole month.
bool sums_up(const RuleCall& call, const CheckedBulletin& bulletin, const CheckedEntry& entry) {
  const Group* section = call.ledger.ledger->find<Group>(entry.entry->group);
  bool unnumbered = entry.entry->no.empty() && section && section->heading.empty();
  return bulletin_state_of(*bulletin.bulletin) != BulletinState::read && unnumbered;
}

// The finding of an entry that has no share of the year's task.
void check_entry_figures(const RuleCall& call, const CheckedBulletin& bulletin,
                         const CheckedEntry& entry) {
  bool shared = false, done = false;
  for (const CheckedFigure& figure : entry.figures) {
    shared = shared || figure.figure->percent_of_year;
    done = done || figure.figure->done;
  }
  if (shared) return;
  std::string label = label_of(entry);
  call.findings.push_back({"B07",
                           done ? Severity::hint : Severity::warning,
                           {place_of(call.ledger, bulletin, entry)},
                           done ? Message{"{} 有完成数，没有完成全年任务的比例。", {label}}
                                : Message{"{} 本期没有完成数。", {label}},
                           finding_key("B07", {label, done ? "percent" : "figure"})});
}

}  // namespace

void check_claims(const RuleCall& call) {
  constexpr size_t kMostLetters = 4000;  // of an entry
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    for (const CheckedEntry& entry : bulletin.entries) {
      std::u32string text = to_utf32(entry.entry->text).substr(0, kMostLetters);
      for (const CheckedFigure& figure : entry.figures) {
        check_claim(call, bulletin, entry, text, figure);
      }
    }
  }
}

void check_broken_figures(const RuleCall& call) {
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    for (const CheckedEntry& entry : bulletin.entries) {
      for (const CheckedFigure& figure : entry.figures) {
        check_missing_sign(call, bulletin, figure);
      }
    }
    const std::string& closed = bulletin.bulletin->closed;
    bool whole = closed.empty() || parse_date(closed) || read_date(closed, true);
    if (whole) continue;
    call.findings.push_back({"B05",
                             Severity::warning,
                             {foot_place(call, bulletin)},
                             {"文尾日期「{}」不完整或有错字。", {closed}},
                             finding_key("B05", {closed})});
  }
}

void check_dates(const RuleCall& call) {
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    const Bulletin& record = *bulletin.bulletin;
    std::optional<Date> head = parse_date(record.issued), foot = date_at_foot(record);
    std::optional<Date> data = parse_date(record.as_of);
    if (head && foot && !(*head == *foot)) {
      std::string first = to_string(*head), second = to_string(*foot);
      call.findings.push_back({"B06",
                               Severity::warning,
                               {foot_place(call, bulletin), place_of(call.ledger, bulletin)},
                               {"文头日期 {}，文尾日期 {}，不一致。", {first, second}},
                               finding_key("B06", {first, second})});
    }
    if (head && data && is_before(*head, *data)) {
      std::string first = to_string(*head), second = to_string(*data);
      call.findings.push_back({"B06",
                               Severity::warning,
                               {place_of(call.ledger, bulletin)},
                               {"数据截至 {}，晚于文头日期 {}。", {second, first}},
                               finding_key("B06", {second, first})});
    }
  }
}

void check_figure_is_there(const RuleCall& call) {
  for (const CheckedBulletin& bulletin : call.ledger.bulletins) {
    if (bulletin_state_of(*bulletin.bulletin) == BulletinState::draft) continue;
    for (const CheckedEntry& entry : bulletin.entries) {
      if (!sums_up(call, bulletin, entry)) check_entry_figures(call, bulletin, entry);
    }
  }
}

}  // namespace minsheng
