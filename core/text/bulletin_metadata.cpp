// Reading the head and foot of a bulletin: see bulletin_metadata.h.
#include "text/bulletin_metadata.h"

#include "base/date.h"
#include "base/utf8.h"
#include "text/characters.h"
#include "text/document_kind.h"
#include "text/metadata.h"
#include "text/numeral.h"
#include "text/place_name.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

// （第1期）, 第3期, 2025年第3期, 第4期（总第16期）
Range issue_number_of(Chars words) {
  size_t end = words.find(U'期');
  if (end == kNowhere) return {};
  size_t begin = words.rfind(U'第', end);
  if (begin == kNowhere || end - begin > 6 || read_number(words, begin + 1).length == 0) return {};
  if (begin > 0 && words[begin - 1] == U'总') --begin;
  bool dated = begin >= 5 && words[begin - 1] == U'年' && read_digits(words, begin - 5).digits == 4;
  if (dated) begin -= 5;
  ++end;
  constexpr Chars kSum = U"总第";
  bool sum = end + 1 < words.size() && is_opening_bracket(words[end]) &&
             words.substr(end + 1, kSum.size()) == kSum;
  size_t close = sum ? words.find_first_of(U"）)", end) : kNowhere;
  return {begin, close == kNowhere ? end : close + 1};
}

// 「某县专班办公室编」: without that it edits or prints it.
Chars without_editing(Chars words) {
  static constexpr Chars kEditing[] = {U"编",   U"编印", U"编发", U"主办",
                                       U"印发", U"编辑", U"印",   U"主编"};
  words.remove_suffix(ending_word(words, kEditing).size());
  return words;
}

bool is_issuer_line(Chars words) {
  constexpr size_t kLongest = 40;
  return words.size() >= 4 && words.size() <= kLongest && looks_like_heading(words) &&
         !ending_word(words, kIssuerSuffixes).empty() && words.find_first_of(U"《》、") == kNowhere;
}

int64_t whole(const Numeral& number) {
  return number.value && number.value->is_whole() ? number.value->mantissa() : 0;
}

class BulletinMetadataReader {
 public:
  explicit BulletinMetadataReader(const CleanText& text) : text_(text) {}

  BulletinMetadata read(const std::vector<Range>& front, const std::vector<Range>& rest) {
    for (const Range& line : front) read_front(line);
    if (out_.bulletin.title.empty()) read_other_title(front);
    if (out_.bulletin.number.empty()) read_number_line(front);
    for (size_t i = 0; i < rest.size(); ++i) {
      read_foot(rest[i]);
      if (i > 0) read_signature(rest[i - 1], rest[i]);
    }
    read_place_and_year();
    for (const Range& line : front) read_as_of(line);
    for (const Range& line : rest) read_as_of(line);
    read_months(to_utf32(out_.bulletin.title));
    for (const Range& line : front) {
      if (view(line).find(U"如下") != kNowhere) read_months(view(line));
    }
    if (std::optional<Date> until = parse_date(out_.bulletin.as_of);
        out_.bulletin.year == 0 && until)
      out_.bulletin.year = until->year;
    return std::move(out_);
  }

 private:
  Chars view(Range range) const { return text_.view(range); }

  void read_front(Range line) {
    Chars words = view(line);
    Bulletin& bulletin = out_.bulletin;
    if (bulletin.title.empty() && is_bulletin_title(words)) {
      take_title(line);
    } else if (std::string date = date_line_of(words); !date.empty()) {
      bulletin.issued = date;
      out_.ranges.push_back(line);
    } else if (bulletin.issuer.empty() && is_issuer_line(without_editing(words))) {
      bulletin.issuer = to_utf8(without_editing(words));
      out_.ranges.push_back(line);
    } else {
      read_crowded_line(line);
    }
  }

  // 进度表, 公示: a title that plans have, too.
  void read_other_title(const std::vector<Range>& front) {
    for (const Range& line : front) {
      if (!is_document_title(view(line))) continue;
      take_title(line);
      return;
    }
  }

  // 「某市专班办公室 2025年3月26日」 in one line.
  void read_crowded_line(Range line) {
    Chars words = view(line);
    constexpr size_t kLongest = 60;
    size_t year = words.rfind(U'年');
    if (words.size() > kLongest || year == kNowhere || year < 4 || words.back() != U'日') return;
    std::string date = date_line_of(words.substr(year - 4));
    Range name = {line.begin, line.begin + without_editing(words.substr(0, year - 4)).size()};
    if (date.empty() || !is_issuer_line(view(name))) return;
    out_.bulletin.issued = date;
    if (out_.bulletin.issuer.empty()) out_.bulletin.issuer = to_utf8(text_, name);
    out_.ranges.push_back(line);
  }

  void take_title(Range line) {
    Range title = line;
    Range issue = issue_number_of(view(line));
    if (!issue.empty()) {
      out_.bulletin.number = to_utf8(view(line).substr(issue.begin, issue.size()));
      title.end = line.begin + issue.begin;
      while (!title.empty() && is_opening_bracket(text_.chars[title.end - 1])) --title.end;
    }
    if (title.empty()) title = line;
    out_.bulletin.title = to_utf8(text_, title);
    out_.bulletin.spans = spans_of(text_, title);
    out_.ranges.push_back(line);
  }

  // The number on a line of its own.
  void read_number_line(const std::vector<Range>& front) {
    constexpr size_t kLongest = 20;
    for (const Range& line : front) {
      Range issue = view(line).size() <= kLongest ? issue_number_of(view(line)) : Range{};
      if (issue.empty()) continue;
      out_.bulletin.number = to_utf8(view(line).substr(issue.begin, issue.size()));
      out_.ranges.push_back(line);
      return;
    }
  }

  void read_place_and_year() {
    Bulletin& bulletin = out_.bulletin;
    for (const std::string& source : {bulletin.title, bulletin.issuer}) {
      std::u32string words = to_utf32(source);
      PlaceName place = read_place(words);
      if (place.name.empty()) continue;
      bulletin.jurisdiction = to_utf8(Chars(words).substr(place.name.begin, place.name.size()));
      bulletin.jurisdiction_level = place.level;
      break;
    }
    std::u32string title = to_utf32(bulletin.title);
    size_t year = title.find(U'年');
    Numeral printed = year != kNowhere && year >= 4 ? read_digits(title, year - 4) : Numeral();
    if (printed.digits == 4) bulletin.year = whole(printed);
    std::optional<Date> issued = parse_date(bulletin.issued);
    if (bulletin.year == 0 && issued) bulletin.year = issued->year;
  }

  // 「截至3月25日」 「截止到3月底」
  void read_as_of(Range line) {
    if (!out_.bulletin.as_of.empty()) return;
    static constexpr Chars kUntil[] = {U"截至", U"截止到", U"截止", U"截至到", U"截止至"};
    Chars words = view(line);
    for (size_t at = find_any(words, kUntil); at != kNowhere;
         at = find_any(words, kUntil, at + 1)) {
      size_t day = at + starting_word(words.substr(at), kUntil).size();
      size_t length = 0;
      out_.bulletin.as_of = read_day(words, day, out_.bulletin.year, length);
      if (!out_.bulletin.as_of.empty()) return;
    }
  }

  // 「1—8月份进展情况」 「2024年1-6月，…进展如下」: until the end of the last month.
  void read_months(Chars words) {
    if (!out_.bulletin.as_of.empty()) return;
    constexpr Chars kDashes = U"—–-~～至";
    for (size_t i = 1; i + 1 < words.size(); ++i) {
      bool span = kDashes.find(words[i]) != kNowhere && is_digit(words[i + 1]);
      if (!span) continue;
      Numeral month = read_digits(words, i + 1);
      size_t behind = i + 1 + month.length;
      if (words.substr(behind, 1) != U"月") continue;
      std::u32string day(words.substr(i + 1, month.length + 1));
      size_t length = 0;
      out_.bulletin.as_of = read_day(day.append(U"底"), 0, year_before(words, i), length);
      return;
    }
  }

  // The year printed in front of a month that ends at `end`, else the bulletin's.
  int64_t year_before(Chars words, size_t end) const {
    size_t begin = end;
    while (begin > 0 && is_digit(words[begin - 1])) --begin;
    bool printed =
        begin > 4 && words[begin - 1] == U'年' && read_digits(words, begin - 5).digits == 4;
    return printed ? whole(read_digits(words, begin - 5)) : out_.bulletin.year;
  }

  // The last lines: issuer, seal in brackets, date; the later line wins.
  void read_foot(Range line) {
    constexpr size_t kLongest = 90;
    Chars words = view(line);
    if (words.size() > kLongest || words.find(U'。') < words.size() / 2) return;
    size_t seal = words.find(U"代章");
    size_t year = words.rfind(U'年');
    bool dated =
        year != kNowhere && year >= 4 && words.back() == U'日' && is_digit(words[year - 1]);
    bool signature = seal != kNowhere || (dated && words.size() < 50 &&
                                          (year == 4 || is_issuer_line(words.substr(0, year - 4))));
    if (!signature) return;
    if (seal != kNowhere) take_seal(line, seal);
    if (dated) out_.bulletin.closed = to_utf8(words.substr(year - 4));
    if (dated && out_.bulletin.issued.empty()) {
      out_.bulletin.issued = date_line_of(words.substr(year - 4));
    }
    out_.ranges.push_back(line);
  }

  // The issuer and, on the next line, the date.
  void read_signature(Range name, Range date) {
    std::string day = date_line_of(view(date));
    if (day.empty() || !is_issuer_line(view(name))) return;
    if (out_.bulletin.issuer.empty()) out_.bulletin.issuer = to_utf8(text_, name);
    if (out_.bulletin.issued.empty()) out_.bulletin.issued = day;
    out_.bulletin.closed = to_utf8(text_, date);
    out_.ranges.push_back(name);
    out_.ranges.push_back(date);
  }

  void take_seal(Range line, size_t seal) {
    Chars words = view(line);
    size_t open = words.find_last_of(U"（(", seal);
    size_t begin = open == kNowhere ? 0 : open + 1;
    out_.bulletin.seal = to_utf8(words.substr(begin, seal + 2 - begin));
    bool named = open != kNowhere && open > 0 && is_issuer_line(words.substr(0, open));
    if (named && out_.bulletin.issuer.empty())
      out_.bulletin.issuer = to_utf8(words.substr(0, open));
  }

  const CleanText& text_;
  BulletinMetadata out_;
};

}  // namespace

BulletinMetadata read_bulletin_metadata(const CleanText& text, const std::vector<Range>& front,
                                        const std::vector<Range>& rest) {
  return BulletinMetadataReader(text).read(front, rest);
}

std::string read_day(Chars text, size_t at, int64_t year, size_t& length) {
  size_t begin = at;
  length = 0;
  Numeral first = read_digits(text, at);
  bool dated = first.digits == 4 && text.substr(at + first.length, 1) == U"年";
  if (dated) {
    year = whole(first);
    at += first.length + 1;
    first = read_digits(text, at);
  }
  int64_t month = whole(first);
  if (year == 0 || month < 1 || month > 12 || text.substr(at + first.length, 1) != U"月") return "";
  at += first.length + 1;
  Numeral second = read_digits(text, at);
  int64_t day = whole(second);
  at += second.length;
  bool end = text.substr(at, 1) == U"底" || text.substr(at, 1) == U"末";
  if (second.length == 0 && end) {
    Date last = {static_cast<int>(year), static_cast<int>(month), 31};
    while (!is_valid(last)) --last.day;
    length = at + 1 - begin;
    return to_string(last);
  }
  Date date = {static_cast<int>(year), static_cast<int>(month), static_cast<int>(day)};
  if (day < 1 || day > 31 || !is_valid(date)) return "";
  if (text.substr(at, 1) == U"日" || text.substr(at, 1) == U"号") ++at;
  length = at - begin;
  return to_string(date);
}

}  // namespace minsheng
