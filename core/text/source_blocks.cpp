// Joining lines to paragraphs: see source_blocks.h.
#include "text/source_blocks.h"

#include <algorithm>
#include <array>

#include "text/characters.h"
#include "text/duty_labels.h"
#include "text/heading_facts.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

// How far back an open bracket still claims that the next line belongs to the sentence.
constexpr size_t kBracketReach = 80;

bool is_open(Chars text) {
  size_t from = text.size() > kBracketReach ? text.size() - kBracketReach : 0;
  int depth = 0;
  for (char32_t code : text.substr(from)) {
    if (is_opening_bracket(code) || is_opening_quote(code)) ++depth;
    if ((is_closing_bracket(code) || is_closing_quote(code)) && depth > 0) --depth;
  }
  return depth > 0;
}

// 「…（牵头单位：县水利局）」: the last thing an item says.
bool ends_with_lead(Chars text) {
  if (text.empty() || !is_closing_bracket(text.back())) return false;
  Chars tail = text.substr(text.size() > kBracketReach ? text.size() - kBracketReach : 0);
  size_t open = tail.find_last_of(U"（(【[");
  if (open == kNowhere) return false;
  Chars inside = tail.substr(open);
  return contains_any(inside, kLeadLabels) || contains_any(inside, kDutyLabels) ||
         contains_any(inside, kDutyVerbs);
}

// A full stop in half width behind words; behind a digit it may be a decimal point.
bool ends_with_half_stop(Chars text) {
  return text.size() > 1 && text.back() == U'.' && !is_ascii_word(text[text.size() - 2]);
}

// `marker` is how many characters in front are its number: 第一件实事：.
bool is_finished(Chars text, size_t marker) {
  if (is_open(text)) return false;
  char32_t last = text.back();
  return is_sentence_end(last) || last == U'：' || last == U':' || ends_with_half_stop(text) ||
         looks_like_heading(text.substr(marker)) || is_annex_entry(text) || ends_with_lead(text);
}

bool is_finished(const CleanText& text, const Paragraph& paragraph) {
  return is_finished(text.view(paragraph.chars), paragraph.marker.length);
}

// 责任单位：…, 附件1：…, 有关要求 begin paragraphs of their own.
bool begins_with_label(Chars text) {
  constexpr size_t kLongestChapter = 8;
  bool chapter = text.size() <= kLongestChapter && chapter_kind_of(text) == ChapterKind::mechanism;
  if (chapter || is_annex_entry(text)) return true;
  DutyLabel label = duty_label_of(text);
  return label.role != DutyRole::none && text[label.length] != U'为';
}

// 「责任单位：县教育局」 above 「新建公厕5座。」: the list of units is whole.
bool closes_item(Chars text, Chars next) {
  DutyRole role = duty_label_of(text).role;
  bool units = role == DutyRole::lead || role == DutyRole::duty || role == DutyRole::support;
  bool sentence = next.find(U'。') != kNowhere || std::any_of(next.begin(), next.end(), is_digit);
  return units && sentence && !ending_word(text, kCertainUnitSuffixes).empty() &&
         starting_word(next, kUnitPrefixes).empty();
}

// Remembers the last number of each style, to tell a marker from a number that a line break
// brought to the front.
class MarkerOrder {
 public:
  bool follows(const Marker& marker) const {
    return marker.number > 1 && marker.number == last_of(marker) + 1;
  }
  bool fits(const Marker& marker) const {
    if (marker.number == 0) return marker.style == MarkerStyle::bullet;
    return marker.number == 1 || marker.number == last_of(marker) + 1;
  }
  void note(const Marker& marker) { last_[static_cast<size_t>(marker.style)] = marker.number; }

 private:
  int64_t last_of(const Marker& marker) const { return last_[static_cast<size_t>(marker.style)]; }
  std::array<int64_t, 16> last_{};
};

class BlockReader {
 public:
  BlockReader(const SourceLines& source, std::string_view bytes) : source_(source), bytes_(bytes) {}

  std::vector<Block> read() {
    for (size_t i = 0; i < source_.lines.size();) {
      size_t table_lines = count_table_lines(source_, i);
      if (table_lines > 0) {
        Block block;
        block.is_table = true;
        block.table = read_table(source_, i, table_lines, bytes_);
        blocks_.push_back(std::move(block));
        i += table_lines;
      } else {
        read_line(i++);
      }
    }
    return std::move(blocks_);
  }

 private:
  void read_line(size_t index) {
    const SourceLine& line = source_.lines[index];
    if (line.chars.empty()) return;
    Marker marker = read_marker(source_.text, line.chars);
    if (marker.style == MarkerStyle::none && is_item_due()) {
      Marker tight = read_tight_marker(source_.text, line.chars);
      bool due = order_.follows(tight) || (tight.number == 1 && begins_list(index));
      if (tight.style != MarkerStyle::none && due) marker = tight;
    }
    if (continues(line, marker)) {
      blocks_.back().paragraph.chars.end = line.chars.end;
      return;
    }
    if (marker.style != MarkerStyle::none) order_.note(marker);
    Block block;
    block.paragraph = {line.chars, marker, line.heading_mark};
    blocks_.push_back(block);
  }

  // 「1.12个小区…」 where the next number is 2, and no 1 stands before it.
  bool begins_list(size_t index) const {
    constexpr size_t kReach = 12;  // lines
    if (order_.follows({MarkerStyle::digit_point, 2, 0, 0})) return false;
    size_t end = std::min(source_.lines.size(), index + 1 + kReach);
    for (size_t i = index + 1; i < end; ++i) {
      Marker next = read_marker(source_.text, source_.lines[i].chars);
      if (next.style == MarkerStyle::none)
        next = read_tight_marker(source_.text, source_.lines[i].chars);
      if (next.style == MarkerStyle::digit_point) return next.number == 2;
    }
    return false;
  }

  // The paragraph before is complete.
  bool is_item_due() const {
    if (blocks_.empty() || blocks_.back().is_table) return false;
    return is_finished(source_.text, blocks_.back().paragraph);
  }

  // Does the line go on with the paragraph before it?
  bool continues(const SourceLine& line, const Marker& marker) const {
    if (blocks_.empty() || blocks_.back().is_table || line.heading_mark) return false;
    const Paragraph& before = blocks_.back().paragraph;
    Chars text = source_.text.view(before.chars);
    bool bare = before.marker.style == MarkerStyle::bare && text.size() == before.marker.length;
    if (bare) return false;
    if (is_finished(source_.text, before) || before.heading_mark)
      return is_open(text) && marker.style == MarkerStyle::none;
    if (marker.style != MarkerStyle::none) return !order_.fits(marker);
    if (closes_item(text, source_.text.view(line.chars))) return false;
    return is_open(text) || !begins_with_label(source_.text.view(line.chars));
  }

  const SourceLines& source_;
  std::string_view bytes_;
  std::vector<Block> blocks_;
  MarkerOrder order_;
};

}  // namespace

std::vector<Block> read_blocks(const SourceLines& source, std::string_view bytes) {
  return BlockReader(source, bytes).read();
}

}  // namespace minsheng
