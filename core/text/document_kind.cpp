// Telling plans from bulletins: see document_kind.h.
#include "text/document_kind.h"

#include <algorithm>

#include "text/characters.h"
#include "text/metadata.h"
#include "text/progress_table.h"
#include "text/progress_vocabulary.h"
#include "text/source_blocks.h"
#include "text/year_percents.h"

namespace minsheng {
namespace {

constexpr size_t kFrontLines = 12;  // a title stands among them

// Without （第1期） and the like at the end.
Chars without_issue(Chars words) {
  while (!words.empty() && is_closing_bracket(words.back())) {
    size_t open = words.find_last_of(U"（([〔【");
    words = words.substr(0, open == kNowhere ? words.size() - 1 : open);
  }
  constexpr Chars kIssue = U"期";
  if (words.size() > kIssue.size() && words.back() == U'期') {
    size_t number = words.rfind(U'第');
    if (number != kNowhere && words.size() - number < 8) words = words.substr(0, number);
  }
  return words;
}

// 「…项目进展情况（一览）表」, 「…完成情况的公示」: what the paper is, behind what it tells of.
Chars without_paper(Chars words) {
  static constexpr Chars kPapers[] = {U"表",     U"一览表", U"统计表", U"汇总表", U"明细表",
                                      U"调度表", U"公示表", U"通报表", U"公示",   U"公告",
                                      U"通告",   U"报告",   U"月报"};
  Chars paper = ending_word(words, kPapers);
  words.remove_suffix(paper.size());
  if (!paper.empty() && !words.empty() && words.back() == U'的') words.remove_suffix(1);
  return words;
}

bool is_short_line(Chars paragraph) {
  constexpr size_t kLongest = 60;
  return paragraph.size() <= kLongest && paragraph.size() >= 4 &&
         paragraph.find_first_of(U"。；，") == kNowhere;
}

// 进度表, 完成一览表: a plan may have one, too.
bool may_be_bulletin_title(Chars paragraph) {
  if (!is_short_line(paragraph)) return false;
  Chars words = without_issue(paragraph);
  static constexpr Chars kOpen[] = {U"进度", U"进展", U"完成"};
  Chars subject = without_paper(words);
  return subject.size() < words.size() && !ending_word(subject, kOpen).empty();
}

bool is_row(const SourceLine& line) { return line.tabs > 0 || line.pipes >= 2; }

// How much is done, of how much.
bool is_measured(const ProgressRow& row) {
  return row.figure.percent_of_year || (row.figure.done && row.figure.planned);
}

// Most rows say how much is done of how much; where the title speaks of progress, less will do.
bool has_table_of_progress(const SourceLines& source, std::string_view text, bool titled) {
  for (const Block& block : read_blocks(source, text)) {
    if (!block.is_table) continue;
    ProgressTable table = read_progress_table(source.text, block.table);
    auto tells = [titled](const ProgressRow& row) {
      return titled ? row.counted || row.told : is_measured(row);
    };
    auto telling = std::count_if(table.rows.begin(), table.rows.end(), tells);
    if (telling > 0 && static_cast<size_t>(telling) * 2 >= table.rows.size()) return true;
  }
  return false;
}

// 「现将1-8月份进展情况通报如下：」 「截至12月底，各项任务全面完成。具体情况如下：」
bool announces_progress(Chars line) {
  static constexpr Chars kEnds[] = {U"如下", U"如下：", U"如下:", U"如下。"};
  if (ending_word(line, kEnds).empty()) return false;
  size_t stop = line.find_last_of(U"。；", line.size() - 2);
  Chars last = stop == kNowhere ? line : line.substr(stop + 1);
  static constexpr Chars kAims[] = {U"安排", U"计划", U"分解",    U"方案",
                                    U"要求", U"报送", U"有关事项"};
  static constexpr Chars kUntil[] = {U"截至", U"截止"};
  bool reached = !starting_word(line, kUntil).empty() && line.find(U"完成") != kNowhere;
  constexpr Chars kProgress = U"进展";
  bool progress = last.find(kProgress) != kNowhere || contains_any(last, kProgressSubjects);
  return (progress || reached) && !contains_any(last, kAims);
}

// 「6月底前完成年度任务的50%」
bool speaks_of_schedule(Chars clause) {
  static constexpr Chars kUntil[] = {U"底前", U"前完成", U"日前", U"月前", U"确保", U"力争"};
  return contains_any(clause, kUntil);
}

bool tells_of_percents(const SourceLines& source) {
  constexpr size_t kMany = 3;
  constexpr size_t kEnough = 20000;  // characters looked at
  Clauses clauses(Chars(source.text.chars).substr(0, kEnough), {0});
  std::vector<YearPercent> percents = find_year_percents(clauses);
  auto told = std::count_if(percents.begin(), percents.end(), [&](const YearPercent& percent) {
    return !speaks_of_schedule(clauses.view(clauses.around(percent.number.begin)));
  });
  return static_cast<size_t>(told) >= kMany;
}

}  // namespace

bool is_bulletin_title(Chars paragraph) {
  if (!is_short_line(paragraph)) return false;
  Chars words = without_issue(paragraph);
  if (!ending_word(words, kBulletinTitles).empty()) return true;
  Chars subject = without_paper(words);
  if (subject.size() == words.size()) return false;
  static constexpr Chars kPublished[] = {U"进度", U"进展"};
  bool published = words.back() != U'表' && !ending_word(subject, kPublished).empty();
  return published || !ending_word(subject, kProgressSubjects).empty();
}

DocumentKind document_kind_of(std::string_view text) {
  std::string_view source = cut_document(text);
  SourceLines lines = read_lines(source);
  bool open = true;     // nothing but what it tells can say what it is
  bool titled = false;  // 进度表
  size_t seen = 0;
  for (const SourceLine& line : lines.lines) {
    if (seen++ == kFrontLines) break;
    if (is_row(line)) continue;
    Chars words = lines.text.view(line.chars);
    if (is_bulletin_title(words) || announces_progress(words)) return DocumentKind::bulletin;
    if (!is_document_title(words)) continue;
    open = titled = may_be_bulletin_title(words);
    break;
  }
  bool tells = open && (tells_of_percents(lines) || has_table_of_progress(lines, source, titled));
  return tells ? DocumentKind::bulletin : DocumentKind::plan;
}

}  // namespace minsheng
