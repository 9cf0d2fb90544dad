// News of a bulletin: who did what, when, and what stands in the way (see bulletin_context.h).
#include "base/utf8.h"
#include "text/bulletin_context.h"
#include "text/bulletin_metadata.h"
#include "text/characters.h"
#include "text/measure.h"
#include "text/phrases.h"
#include "text/place_name.h"
#include "text/progress_figures.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLongestName = 24;

struct Teller {
  Range unit;   // in front of the colon
  Range actor;  // the bureau of a county
  size_t body = 0;
};

// The name that a text begins with, up to the first suffix of a unit: 人社局推行….
size_t leading_unit(Chars words) {
  for (size_t length = 2; length <= 12 && length < words.size(); ++length) {
    Chars name = words.substr(0, length);
    if (is_clause_end(name.back()) || is_opening_quote(name.back())) return 0;
    if (!ending_word(name, kCertainUnitSuffixes).empty()) return length;
  }
  return 0;
}

// 「市水利局：…」 「青山县：教育局…」 「青山区教育局：…」
Teller teller_of(Chars words, NewsKind kind) {
  Teller teller;
  size_t colon = words.substr(0, kLongestName).find_first_of(U"：:");
  if (colon == kNowhere || colon < 2) return teller;
  Chars name = words.substr(0, colon);
  PlaceName place = read_place(name);
  bool unit = is_unit_name(name) || !place.name.empty();
  if (!unit) return teller;
  teller.unit = {0, colon};
  teller.body = colon + 1;
  if (kind != NewsKind::county) return teller;
  // 红旗乡 is a township, not 红旗 with a bureau called 乡.
  static constexpr Chars kTownships[] = {U"镇",         U"乡", U"街道", U"街道办",
                                         U"街道办事处", U"场", U"苏木"};
  bool township = !ending_word(name, kTownships).empty();
  bool joined = !place.name.empty() && place.name.end < colon && !township;
  if (joined) {
    teller.unit = place.name;
    teller.actor = {place.name.end, colon};
  } else if (size_t length = leading_unit(words.substr(colon + 1)); length > 0) {
    teller.actor = {colon + 1, colon + 1 + length};
  }
  return teller;
}

// The first day in the text, and the clause that tells what happened.
void take_event(const BulletinContext& context, Chars words, News& news) {
  int64_t year = context.reading.bulletin.year;
  for (size_t at = 0; at < words.size(); ++at) {
    if (!is_digit(words[at]) || (at > 0 && is_digit(words[at - 1]))) continue;
    size_t length = 0;
    std::string date = read_day(words, at, year, length);
    bool day = !date.empty() && words[at + length - 1] == U'日';
    if (!day) continue;
    news.date = date;
    static constexpr Chars kTimes[] = {U"上午", U"下午", U"晚", U"晚上", U"当日"};
    news.time = to_utf8(starting_word(words.substr(at + length), kTimes));
    size_t end = at + length;
    std::vector<bool> quoted = find_quoted(words);
    while (end < words.size() && (quoted[end] || !is_sentence_end(words[end]))) ++end;
    news.event = to_utf8(words.substr(at, end - at));
    return;
  }
}

// 共计112人参加
void take_attendance(Chars words, News& news) {
  static constexpr Chars kAttending[] = {U"人参加", U"人参会", U"人出席", U"名参加", U"余人参加"};
  size_t at = find_any(words, kAttending);
  if (at == kNowhere) return;
  size_t begin = at;
  while (begin > 0 && is_digit(words[begin - 1])) --begin;
  std::optional<Measure> measure = read_measure(words, begin);
  if (measure && measure->value && measure->value->is_whole()) {
    news.attendance = measure->value->mantissa();
  }
}

// What stands behind 存在问题是, or behind a 但 that tells of something missing.
void take_problem(Chars words, News& news) {
  static constexpr Chars kNames[] = {U"存在问题是",   U"存在问题：",      U"存在问题:",
                                     U"存在的问题是", U"主要问题是",      U"存在的困难是",
                                     U"困难是",       U"存在的主要问题是"};
  static constexpr Chars kLacking[] = {U"尚未", U"未",   U"不足", U"滞后", U"影响",
                                       U"缺口", U"困难", U"缓慢", U"不够", U"制约"};
  size_t begin = find_any(words, kNames);
  if (begin != kNowhere) {
    begin += starting_word(words.substr(begin), kNames).size();
  } else {
    for (size_t at = words.find(U'但'); at != kNowhere; at = words.find(U'但', at + 1)) {
      bool opens = at == 0 || is_clause_end(words[at - 1]);
      if (!opens || !contains_any(words.substr(at, 40), kLacking)) continue;
      begin = at + (words.substr(at, 2) == U"但是" ? 2 : 1);
      if (begin < words.size() && is_clause_end(words[begin])) ++begin;
      break;
    }
  }
  if (begin == kNowhere || begin >= words.size()) return;
  size_t end = words.size();
  while (end > begin && words[end - 1] == U'。') --end;
  news.problem = to_utf8(words.substr(begin, end - begin));
}

}  // namespace

void add_news(BulletinContext& context, NewsKind kind, Range paragraph) {
  Chars words = context.text.view(paragraph);
  News news;
  news.position = static_cast<int64_t>(context.reading.news.size()) + 1;
  news.kind = kind;
  news.text = to_utf8(context.text, paragraph);
  news.spans = spans_of(context.text, paragraph);
  bool told = kind == NewsKind::unit || kind == NewsKind::county;
  Teller teller = told ? teller_of(words, kind) : Teller{};
  news.unit = to_utf8(words.substr(teller.unit.begin, teller.unit.size()));
  news.actor = to_utf8(words.substr(teller.actor.begin, teller.actor.size()));
  Chars body = words.substr(teller.body);
  take_event(context, body, news);
  if (kind == NewsKind::headline) take_attendance(body, news);
  if (kind == NewsKind::problem) {
    news.problem = news.text;
  } else if (told) {
    take_problem(body, news);
  }
  Id id = "n" + std::to_string(context.reading.news.size() + 1);
  context.painter.paint(news.spans, MarkRole::item);
  context.reading.news.push_back({id, std::move(news)});
  if (!told) return;
  CleanText own = excerpt(context.text, {{paragraph.begin + teller.body, paragraph.end}});
  add_figures(context, {"", id}, own, {0}, {});
}

}  // namespace minsheng
