// Building the tree of headings: see outline.h.
#include "text/outline.h"

#include <algorithm>

#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/inline_markers.h"
#include "text/lead_phrases.h"
#include "text/outline_ranks.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

class OutlineBuilder {
 public:
  explicit OutlineBuilder(const CleanText& text) : text_(text) {
    out_.nodes.emplace_back();
    open_.push_back({0, -1});
  }

  Outline build(std::vector<Block> blocks) {
    for (size_t i = 0; i < blocks.size(); ++i) {
      if (blocks[i].is_table) {
        add_table(std::move(blocks[i].table));
        continue;
      }
      bool text_next = i + 1 < blocks.size() && !blocks[i + 1].is_table;
      next_ = text_next ? blocks[i + 1].paragraph.marker : Marker();
      for (const Paragraph& piece : split_at_markers(text_, blocks[i].paragraph)) {
        add(piece, next_.style != MarkerStyle::none);
      }
    }
    return std::move(out_);
  }

 private:
  struct Open {
    size_t node;
    int rank;
  };

  void add(const Paragraph& paragraph, bool marker_next) {
    Chars words = text_.view(paragraph.chars);
    bool first = out_.nodes.size() == 1 && out_.nodes[0].body.empty();
    if (is_annex_entry(words)) {
      annexes_ = 1;
      add_body(paragraph.chars);
      return;
    }
    if (goes_on_with_remarks(paragraph)) {
      add_body(paragraph.chars);
      return;
    }
    if (goes_on_with_annexes(paragraph)) {
      out_.annex_entries.push_back(paragraph.chars);
      add_body(paragraph.chars);
      return;
    }
    if (is_annex_line(words)) {
      if (first) {
        out_.own_annex = paragraph.chars;
        while (is_clause_end(text_.chars[out_.own_annex.end - 1])) --out_.own_annex.end;
      } else {
        push(paragraph, {MarkerStyle::annex, 0, words.size(), 0}, 0);
      }
    } else if (paragraph.marker.style != MarkerStyle::none) {
      push(paragraph, paragraph.marker, rank_of(paragraph.marker.style));
    } else if (is_duty_heading(words)) {
      duties_first_ = true;
      push(paragraph, {MarkerStyle::heading, 0, 0, 0}, kDutyRank);
    } else if (is_carried_title(words)) {
      push(paragraph, {MarkerStyle::annex, 0, words.size(), 0}, 0);
    } else if (is_plain_heading(paragraph, marker_next)) {
      push(paragraph, {MarkerStyle::heading, 0, 0, 0}, rank_of_heading(words));
    } else {
      add_body(paragraph.chars);
    }
  }

  // 备注：1.… / 2.…: the lines after the first are remarks, too.
  bool goes_on_with_remarks(const Paragraph& paragraph) {
    constexpr size_t kLongestLabel = 6;
    Chars words = text_.view(paragraph.chars);
    if (is_remark(words)) {
      size_t behind = words.substr(0, kLongestLabel).find_first_of(U"：:") + 1;
      bool alone = behind == words.size();
      Marker first = read_marker(text_, {paragraph.chars.begin + behind, paragraph.chars.end});
      bool numbered = first.style == MarkerStyle::digit_point;
      next_remark_ = alone ? 1 : numbered ? first.number + 1 : 0;
      return paragraph.marker.style == MarkerStyle::none;
    }
    bool next = next_remark_ > 0 && paragraph.marker.style == MarkerStyle::digit_point &&
                paragraph.marker.number == next_remark_;
    next_remark_ = next ? next_remark_ + 1 : 0;
    return next;
  }

  // 附件：1.分解表 / 2.月报表: the lines after the first.
  bool goes_on_with_annexes(const Paragraph& paragraph) {
    bool next = annexes_ > 0 && paragraph.marker.style == MarkerStyle::digit_point &&
                paragraph.marker.number == annexes_ + 1 &&
                looks_like_heading(text_.view(paragraph.chars));
    annexes_ = next ? annexes_ + 1 : 0;
    return next;
  }

  void add_body(Range paragraph) {
    OutlineNode& node = out_.nodes[open_.back().node];
    // 01 on a line of its own: what follows is its heading.
    bool waits = node.marker.style == MarkerStyle::bare && node.head.empty() && node.body.empty();
    if (waits) {
      node.head = paragraph;
    } else {
      node.body.push_back(paragraph);
    }
  }

  // 「牵头单位：县教育局」 above a list that begins at 1: its items are this unit's. Below an
  // item's own text the same line is the item's lead, unless the document has lists of this kind.
  bool is_duty_heading(Chars words) const {
    bool list = next_.number == 1 && names_lead_only(words);
    if (!list) return false;
    const OutlineNode& node = out_.nodes[open_.back().node];
    bool before_all = open_.size() == 1;
    bool below_heading = node.body.empty() && node.marker.style != next_.style &&
                         looks_like_heading(text_.view(node.head)) && open_.size() > 1;
    return before_all || below_heading || duties_first_;
  }

  // The title of what a notice hands on, printed again behind the notice's own numbers.
  bool is_carried_title(Chars words) const {
    constexpr size_t kShortest = 6;
    words = without_count(words);
    if (words.size() < kShortest || out_.nodes.size() == 1 || !looks_like_heading(words))
      return false;
    const std::vector<Range>& front = out_.nodes[0].body;
    return std::any_of(front.begin(), front.end(), [&](const Range& line) {
      size_t about = text_.view(line).find(U"关于印发");
      return about != kNowhere && text_.view(line).find(words, about) != kNowhere;
    });
  }

  // A heading without a number: by its words, or by a Markdown mark once the numbers have begun.
  bool is_plain_heading(const Paragraph& paragraph, bool marker_next) const {
    Chars words = text_.view(paragraph.chars);
    if (is_framed_heading(words)) return true;
    if (!looks_like_heading(words) || is_sentence_end(words.back())) return false;
    if (next_.style != MarkerStyle::none && !leader_of_heading(words).empty()) return true;
    bool begun = out_.nodes.size() > 1;
    ChapterKind kind = chapter_kind_of(words);
    constexpr size_t kLongestChapter = 8;
    if (kind != ChapterKind::unknown && words.size() <= kLongestChapter) return true;
    if (marker_next && level_of_heading(words) != Level::none && !is_title(words)) return true;
    Range names = {paragraph.chars.begin, paragraph.chars.begin + without_count(words).size()};
    if (marker_next && is_bare_unit_list(text_, names)) return true;
    if (!begun) return false;
    return paragraph.heading_mark || (marker_next && follows_finished_item(words));
  }

  // The first line of a document may be a title with any ending.
  bool is_title(Chars words) const {
    static constexpr Chars kTitleEnds[] = {U"方案", U"通知", U"计划", U"意见"};
    bool first = out_.nodes.size() == 1 && out_.nodes[0].body.empty();
    return !ending_word(words, kTitleEnds).empty() ||
           (first && !ending_word(words, kTitleSuffixes).empty());
  }

  // 「……。」 above and a number below: a short line between them is a heading.
  bool follows_finished_item(Chars words) const {
    constexpr size_t kLongest = 20;
    if (words.size() > kLongest || std::any_of(words.begin(), words.end(), is_digit)) return false;
    const OutlineNode& node = out_.nodes[open_.back().node];
    bool unit_line = is_opening_bracket(words.front()) || words.find(U'：') != kNowhere;
    if (unit_line || node.marker.style == MarkerStyle::heading) return false;
    Range last = node.body.empty() ? node.head : node.body.back();
    if (last.empty()) return false;
    char32_t end = text_.chars[last.end - 1];
    return is_sentence_end(end) || is_closing_bracket(end);
  }

  void push(const Paragraph& paragraph, const Marker& marker, int rank) {
    close_for(marker, rank);
    OutlineNode node;
    node.marker = marker;
    node.heading_mark = paragraph.heading_mark;
    size_t begin = paragraph.chars.begin;
    node.printed = {begin, begin + marker.length};
    node.head = {begin + marker.length, paragraph.chars.end};
    node.parent = open_.back().node;
    size_t index = out_.nodes.size();
    out_.nodes[node.parent].children.push_back(index);
    out_.nodes.push_back(std::move(node));
    open_.push_back({index, rank});
  }

  // Leaves open the node that the new one belongs under: the parent of its own style where that
  // style is open, else whatever is more major than it.
  void close_for(const Marker& marker, int rank) {
    for (size_t i = open_.size(); i-- > 1;) {
      if (is_sibling(out_.nodes[open_[i].node].marker, open_[i].rank, marker, rank)) {
        open_.resize(i);
        return;
      }
    }
    while (open_.size() > 1 && open_.back().rank > rank) open_.pop_back();
  }

  static bool is_sibling(const Marker& open, int open_rank, const Marker& marker, int rank) {
    if (open.style == marker.style) return open_rank == rank;
    bool related =
        (open.style == MarkerStyle::digit_paren && marker.style == MarkerStyle::digit_half) ||
        (open.style == MarkerStyle::digit_half && marker.style == MarkerStyle::digit_paren);
    return related && marker.number == open.number + 1;
  }

  void add_table(TableGrid grid) {
    OutlineTable table;
    table.grid = std::move(grid);
    OutlineNode& node = out_.nodes[open_.back().node];
    std::vector<Range>& body = node.body;
    size_t last = body.size();
    // （共12项） below the title says no more of the table.
    while (last > 1 && is_aside(text_.view(body[last - 1]))) --last;
    if (last > 0 && looks_like_heading(text_.view(body[last - 1]))) {
      table.title = body[last - 1];
      body.erase(body.begin() + static_cast<std::ptrdiff_t>(last) - 1);
    }
    node.tables.push_back(out_.tables.size());
    out_.tables.push_back(std::move(table));
  }

  const CleanText& text_;
  Outline out_;
  Marker next_;                // of the paragraph behind
  bool duties_first_ = false;  // a unit's line stood above its list
  int64_t next_remark_ = 0;    // the number that would go on with the remarks right above
  int64_t annexes_ = 0;        // how many lines of a list of annexes stand right above
  std::vector<Open> open_;
};

}  // namespace

Outline read_outline(const CleanText& text, std::vector<Block> blocks) {
  return OutlineBuilder(text).build(std::move(blocks));
}

std::vector<Range> paragraphs_after_front(const Outline& outline) {
  std::vector<Range> out;
  for (size_t i = 1; i < outline.nodes.size(); ++i) {
    const OutlineNode& node = outline.nodes[i];
    out.insert(out.end(), node.body.begin(), node.body.end());
  }
  return out;
}

}  // namespace minsheng
