// Title, issuer, date and so on: see metadata.h.
#include "text/metadata.h"

#include <algorithm>
#include <map>

#include "base/date.h"
#include "base/utf8.h"
#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/numeral.h"
#include "text/place_name.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLongestTitle = 70;

bool starts_with(Chars text, Chars word) { return text.substr(0, word.size()) == word; }

bool is_issuer(Chars text) {
  constexpr size_t kLongest = 40;
  return text.size() <= kLongest && text.size() >= 4 && looks_like_heading(text) &&
         !ending_word(text, kIssuerSuffixes).empty() &&
         text.find_first_of(U"《》、（(") == kNowhere;
}

// 〔2024〕5号
bool is_document_number(Chars text) {
  constexpr size_t kLongest = 26;
  if (text.size() > kLongest || text.size() < 6 || text.back() != U'号') return false;
  size_t open = text.find_first_of(U"〔[［（(【");
  return open != kNowhere && open > 0 && is_digit(text[open + 1]);
}

class MetadataReader {
 public:
  MetadataReader(const CleanText& text, const Outline& outline) : text_(text), outline_(outline) {}

  MetadataReading read(const std::vector<Range>& front, const std::vector<Range>& rest) {
    Range own_annex = outline_.own_annex;
    out_.plan.attachment = to_utf8(text_, own_annex);
    if (!own_annex.empty()) out_.ranges.push_back(own_annex);
    read_title(front);
    for (size_t i = 0; i < front.size(); ++i) read_line(front, i);
    for (size_t i = 0; i < rest.size(); ++i) read_line(rest, i);
    if (out_.plan.issuer.empty()) read_issuer_before_title(front);
    read_jurisdiction();
    read_year();
    return std::move(out_);
  }

 private:
  Chars view(Range range) const { return text_.view(range); }

  void read_title(const std::vector<Range>& front) {
    size_t found = front.size();
    for (size_t i = 0; i < front.size(); ++i) {
      if (is_document_title(view(front[i])) && !is_listed_annex(front[i])) found = i;
    }
    if (found == front.size()) return;
    Range title = front[found];
    if (text_.chars[title.end - 1] == U'。') --title.end;
    // A title broken over two lines.
    if (found > 0 && goes_on_in_next_line(front[found - 1], title)) {
      title.begin = front[found - 1].begin;
    }
    out_.ranges.push_back(title);
    take_title(title);
  }

  bool goes_on_in_next_line(Range line, Range title) const {
    static constexpr Chars kOpenEnds[] = {U"年",   U"县",   U"市", U"区", U"的",
                                          U"年度", U"关于", U"和", U"与", U"印发"};
    static constexpr Chars kJoiners[] = {U"及", U"和", U"与", U"暨", U"以及"};
    if (!looks_like_heading(view(line)) || !read_place(view(title)).name.empty()) return false;
    return !ending_word(view(line), kOpenEnds).empty() ||
           !starting_word(view(title), kJoiners).empty();
  }

  // 关于印发《…》的通知 names the plan inside.
  void take_title(Range title) {
    Chars words = view(title);
    size_t open = words.find(U'《');
    size_t close = words.rfind(U'》');
    bool inside = open != kNowhere && close != kNowhere && close > open;
    static constexpr Chars kIssued[] = {U"印发"};
    bool issued = inside && !ending_word(words.substr(0, open), kIssued).empty();
    if (issued || (inside && is_document_title(words.substr(open + 1, close - open - 1)))) {
      title = {title.begin + open + 1, title.begin + close};
    }
    title = without_notice(title);
    out_.title = title;
    out_.plan.title = to_utf8(text_, title);
    out_.plan.spans = spans_of(text_, title);
  }

  // 关于印发…方案的通知 without quotes.
  Range without_notice(Range title) const {
    Chars words = view(title);
    constexpr Chars kFront = U"关于印发";
    constexpr Chars kEnd = U"的通知";
    size_t front = words.find(kFront);
    bool notice = front != kNowhere && words.size() > front + kFront.size() + kEnd.size() &&
                  words.substr(words.size() - kEnd.size()) == kEnd;
    if (!notice) return title;
    Range inner = {title.begin + front + kFront.size(), title.end - kEnd.size()};
    return is_document_title(view(inner)) ? inner : title;
  }

  void read_line(const std::vector<Range>& lines, size_t at) {
    Range line = lines[at];
    Chars words = view(line);
    if (is_document_number(words) && out_.plan.number.empty()) {
      out_.plan.number = to_utf8(text_, line);
      out_.ranges.push_back(line);
    } else if (is_annex_entry(words) || is_listed_annex(line)) {
      add_annex(line);
    } else if (std::string date = date_line_of(words); !date.empty()) {
      out_.plan.issued = date;
      out_.ranges.push_back(line);
      read_signature(lines, at);
    }
  }

  bool is_listed_annex(Range line) const {
    const auto& entries = outline_.annex_entries;
    return std::find(entries.begin(), entries.end(), line) != entries.end();
  }

  // The lines above a date: seal in brackets, then the issuer.
  void read_signature(const std::vector<Range>& lines, size_t date) {
    for (size_t i = date; i-- > 0 && date - i <= 3;) {
      Chars words = view(lines[i]);
      bool bracketed = words.size() > 2 && is_opening_bracket(words.front());
      if (words.find(U"代章") != kNowhere && words.size() < 50) {
        Range inside = bracketed ? Range{lines[i].begin + 1, lines[i].end - 1} : lines[i];
        out_.plan.seal = to_utf8(text_, inside);
      } else if (is_issuer(words)) {
        out_.plan.issuer = to_utf8(text_, lines[i]);
      } else {
        return;
      }
      out_.ranges.push_back(lines[i]);
    }
  }

  void read_issuer_before_title(const std::vector<Range>& front) {
    for (const Range& line : front) {
      Chars words = view(line);
      size_t about = words.find(U"关于");
      bool notice = about != kNowhere && about > 3 && words.size() <= kLongestTitle;
      Range issuer = notice ? Range{line.begin, line.begin + about} : line;
      if (!is_issuer(view(issuer)) || is_document_title(view(issuer))) continue;
      out_.plan.issuer = to_utf8(text_, issuer);
      out_.ranges.push_back(line);
      return;
    }
  }

  // An annex of the document's own annex (附件7-1 of 附件7) is a part of it.
  void add_annex(Range line) {
    out_.ranges.push_back(line);
    // 附件：1.分解表 is entry 1 of a list.
    Chars chars = view(line);
    bool list = chars.size() > 4 && (chars[2] == U'：' || chars[2] == U':') && is_digit(chars[3]);
    std::string words = to_utf8(text_, list ? Range{line.begin + 3, line.end} : line);
    const std::string& own = out_.plan.attachment;
    bool part_of_own = !own.empty() && words.compare(0, own.size() + 1, own + "-") == 0;
    auto& annexes = out_.plan.attachments;
    bool known = std::find(annexes.begin(), annexes.end(), words) != annexes.end();
    if (!part_of_own && !known) annexes.push_back(words);
  }

  void read_jurisdiction() {
    // …分解表（安平县）
    size_t open = out_.plan.title.rfind("（");
    size_t half = out_.plan.title.rfind('(');
    std::string aside;
    if (open != std::string::npos) aside = out_.plan.title.substr(open + 3);
    if (open == std::string::npos && half != std::string::npos)
      aside = out_.plan.title.substr(half + 1);
    for (const std::string& source : {out_.plan.title, out_.plan.issuer, aside}) {
      std::u32string words = to_utf32(source);
      PlaceName place = read_place(words);
      if (place.name.empty()) continue;
      out_.plan.jurisdiction = to_utf8(Chars(words).substr(place.name.begin, place.name.size()));
      out_.plan.jurisdiction_level = place.level;
      return;
    }
  }

  // The year in the title, else the one the text speaks of most, else that of the date.
  void read_year() {
    std::map<int64_t, int> counts;
    count_years(text_.chars, counts);
    std::map<int64_t, int> in_title;
    count_years(view(out_.title), in_title);
    if (!in_title.empty()) counts = in_title;
    int best = 0;
    for (const auto& [year, count] : counts) {
      if (count < best) continue;
      best = count;
      out_.plan.year = year;
    }
    if (best == 0 && out_.plan.issued.size() > 4) {
      out_.plan.year = parse_date(out_.plan.issued)->year;
    }
  }

  static void count_years(Chars text, std::map<int64_t, int>& counts) {
    for (size_t at = text.find(U'年'); at != kNowhere; at = text.find(U'年', at + 1)) {
      if (at < 4) continue;
      Numeral digits = read_number(text, at - 4);
      bool year = digits.digits == 4 && digits.length == 4 && digits.value &&
                  (at == 4 || !is_digit(text[at - 5]));
      if (!year) continue;
      int64_t value = digits.value->mantissa();
      if (value >= 2000 && value < 2100) ++counts[value];
    }
  }

  const CleanText& text_;
  const Outline& outline_;
  MetadataReading out_;
};

}  // namespace

bool is_document_title(Chars text) {
  if (text.size() > kLongestTitle || starts_with(text, U"附件") || text.empty()) return false;
  if (text.back() == U'。') text.remove_suffix(1);
  if (is_clause_end(text.back()) ||
      std::any_of(text.begin(), text.end(), [](char32_t c) { return c == U'。' || c == U'，'; })) {
    return false;
  }
  Chars words = text;
  while (!words.empty() && is_closing_bracket(words.back())) {
    size_t open = words.find_last_of(U"（([");
    words = open == kNowhere ? words.substr(0, words.size() - 1) : words.substr(0, open);
  }
  // 「…项目计划表」, but no 代表 and no 如下表.
  constexpr size_t kShortest = 8;
  static constexpr Chars kNoTitles[] = {U"代表", U"下表",     U"附表",
                                        U"上表", U"特此通知", U"特此公告"};
  if (!ending_word(words, kNoTitles).empty()) return false;
  bool table = words.size() >= kShortest && words.back() == U'表';
  // 青河县2024年民生实事目标任务分解: words that end other lines as well need a year.
  static constexpr Chars kWeakSuffixes[] = {U"任务分解", U"实事项目", U"责任分工", U"重点工作任务"};
  bool dated = words.find(U"年") != kNowhere && words.find(U"20") != kNowhere;
  return table || !ending_word(words, kTitleSuffixes).empty() ||
         (dated && !ending_word(words, kWeakSuffixes).empty());
}

MetadataReading read_metadata(const CleanText& text, const std::vector<Range>& front,
                              const std::vector<Range>& rest, const Outline& outline) {
  return MetadataReader(text, outline).read(front, rest);
}

std::string date_line_of(Chars paragraph) {
  constexpr size_t kLongest = 14;
  static constexpr Chars kPrinted[] = {U"印发", U"发布", U"印"};
  paragraph.remove_suffix(ending_word(paragraph, kPrinted).size());
  bool bracketed = paragraph.size() > 2 && is_opening_bracket(paragraph.front()) &&
                   is_closing_bracket(paragraph.back());
  if (bracketed) paragraph = paragraph.substr(1, paragraph.size() - 2);
  if (paragraph.size() > kLongest) return "";
  int64_t parts[3] = {0, 0, 0};
  static constexpr char32_t kUnits[] = {U'年', U'月', U'日'};
  size_t at = 0;
  for (size_t i = 0; i < 3; ++i) {
    Numeral number = read_number(paragraph, at);
    at += number.length;
    bool right = number.value && number.value->is_whole() && at < paragraph.size() &&
                 paragraph[at] == kUnits[i];
    if (!right) return "";
    parts[i] = number.value->mantissa();
    ++at;
  }
  if (at != paragraph.size() || parts[0] > 9999 || parts[1] > 12 || parts[2] > 31) return "";
  Date date = {static_cast<int>(parts[0]), static_cast<int>(parts[1]), static_cast<int>(parts[2])};
  return is_valid(date) ? to_string(date) : "";
}

bool is_closing_line(Chars paragraph) {
  if (!date_line_of(paragraph).empty() || is_issuer(paragraph) || is_annex_entry(paragraph))
    return true;
  static constexpr Chars kCopies[] = {U"抄送：",           U"抄报：",           U"主送：",
                                      U"（此件公开发布）", U"（此件主动公开）", U"抄送:"};
  if (!starting_word(paragraph, kCopies).empty()) return true;
  static constexpr Chars kLastWords[] = {U"特此", U"现予公告", U"现予公布", U"现予印发"};
  constexpr size_t kLongestLastWords = 10;
  if (paragraph.size() <= kLongestLastWords && !starting_word(paragraph, kLastWords).empty())
    return true;
  constexpr size_t kLongestPageNumber = 8;
  return paragraph.size() <= kLongestPageNumber &&
         std::all_of(paragraph.begin(), paragraph.end(), [](char32_t code) {
           return is_digit(code) || Chars(U"-—–－第页共/").find(code) != kNowhere;
         });
}

}  // namespace minsheng
