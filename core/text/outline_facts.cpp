// Chapters, headings and items told apart: see outline_facts.h.
#include "text/outline_facts.h"

#include <algorithm>

#include "text/characters.h"
#include "text/duty_labels.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kLeadReach = 200;  // characters at the end of a paragraph where its lead stands

Chars tail_of(Chars text) {
  return text.substr(text.size() > kLeadReach ? text.size() - kLeadReach : 0);
}

bool has_any_label(Chars text, std::initializer_list<Words> tables) {
  for (Words words : tables) {
    for (size_t at = find_any(text, words); at != kNowhere; at = find_any(text, words, at + 1)) {
      size_t behind = at + starting_word(text.substr(at), words).size();
      if (behind < text.size() && Chars(U"：:为").find(text[behind]) != kNowhere) return true;
    }
  }
  return false;
}

// A heading without what stands in brackets at its end.
Chars without_brackets_behind(Chars text) {
  while (!text.empty() && (is_closing_bracket(text.back()) || text.back() == U'：')) {
    size_t open = text.find_last_of(U"（(【[");
    if (open == kNowhere || open == 0) break;
    text = text.substr(0, is_closing_bracket(text.back()) ? open : text.size() - 1);
  }
  return text;
}

// …（县卫健局牵头）。 or …由县水利局负责落实。
bool has_verb_at_end(Chars text) {
  while (!text.empty() && (is_sentence_end(text.back()) || is_closing_bracket(text.back()))) {
    text.remove_suffix(1);
  }
  return !ending_word(text, kLeadVerbs).empty() || !ending_word(text, kDutyVerbs).empty() ||
         !ending_word(text, kSupportVerbs).empty();
}

}  // namespace

OutlineFacts::OutlineFacts(const CleanText& text, const Outline& outline)
    : text_(text),
      outline_(outline),
      lead_inside_(outline.nodes.size(), false),
      lead_below_(outline.nodes.size(), false),
      leads_below_(outline.nodes.size(), 0),
      item_(outline.nodes.size(), false) {
  // Children stand behind their parents, so walking backwards sees them first.
  for (size_t i = outline.nodes.size(); i-- > 0;) {
    const OutlineNode& node = outline.nodes[i];
    lead_inside_[i] = i > 0 && names_lead(node);
    item_[i] = i > 0 && gathers_pieces(i);
    bool any = lead_inside_[i] || lead_below_[i];
    if (i > 0 && any) {
      lead_below_[node.parent] = true;
      ++leads_below_[node.parent];
    }
  }
  for (size_t child : outline.nodes[0].children) {
    Chars head = text.view(outline.nodes[child].head);
    if (chapter_kind_of(head) == ChapterKind::tasks || level_of_heading(head) != Level::none) {
      has_task_chapter_ = true;
    }
  }
  find_only_chapter();
}

// 「一、项目分工」 beside 「二、工作要求」: whatever its heading says, it gathers the items.
void OutlineFacts::find_only_chapter() {
  size_t known = 0;
  size_t others = 0;
  for (size_t child : outline_.nodes[0].children) {
    const OutlineNode& node = outline_.nodes[child];
    Chars head = text_.view(node.head);
    bool plain = chapter_kind_of(head) == ChapterKind::unknown &&
                 level_of_heading(head) == Level::none && node.marker.style != MarkerStyle::annex;
    if (!plain) {
      ++known;
    } else if (node.children.size() > 1 && lead_below_[child] && !lead_inside_[child]) {
      ++others;
      only_chapter_ = child;
    } else {
      ++others;
    }
  }
  bool gathers = only_chapter_ > 0 && others == 1 && known > 0 && !has_task_chapter_;
  if (gathers) {
    const auto& inner = outline_.nodes[only_chapter_].children;
    gathers = std::all_of(inner.begin(), inner.end(), [this](size_t child) {
      return !outline_.nodes[child].children.empty() && !item_[child];
    });
  }
  if (!gathers) only_chapter_ = 0;
}

bool OutlineFacts::has_label(Range paragraph) const {
  return has_any_label(tail_of(text_.view(paragraph)),
                       {kLeadLabels, kDutyLabels, kSupportLabels, kDeadlineLabels, kNoteLabels});
}

bool OutlineFacts::ends_with_lead(Range paragraph) const {
  Chars text = tail_of(text_.view(paragraph));
  return has_verb_at_end(text) || has_any_label(text, {kLeadLabels, kDutyLabels});
}

bool OutlineFacts::begins_with_label(Range paragraph) const {
  return duty_label_of(text_.view(paragraph)).role != DutyRole::none;
}

// 「（1）建设内容：…（2）责任单位：…（3）完成时限：…」: the sides of one thing.
bool OutlineFacts::has_facets(const OutlineNode& node) const {
  return std::any_of(node.children.begin(), node.children.end(), [this](size_t child) {
    const OutlineNode& one = outline_.nodes[child];
    return one.children.empty() && begins_with_label(one.head);
  });
}

bool OutlineFacts::names_lead(const OutlineNode& node) const {
  if (ends_with_lead(node.head)) return true;
  return std::any_of(node.body.begin(), node.body.end(),
                     [this](const Range& paragraph) { return ends_with_lead(paragraph); });
}

// A node with children is one item where its children are only pieces of it: it names a lead and
// they do not, or they are counted in an inner style and at most the last one names the lead.
bool OutlineFacts::gathers_pieces(size_t index) const {
  const OutlineNode& node = outline_.nodes[index];
  if (node.children.empty()) return false;
  Chars head = text_.view(node.head);
  bool known_heading =
      chapter_kind_of(head) != ChapterKind::unknown || level_of_heading(head) != Level::none;
  if (known_heading || node.marker.style == MarkerStyle::annex) return false;
  if (has_facets(node)) return true;
  bool only_inside = lead_inside_[index] && leads_below_[index] == 0;
  head = without_brackets_behind(head);  // （牵头单位：…，责任领导：…）
  bool sentence =
      head.find(U'。') != kNowhere || head.find(U'，') != kNowhere || !node.body.empty();
  if (only_inside && sentence) return true;
  size_t last = node.children.back();
  bool last_only = leads_below_[index] == 1 && (lead_inside_[last] || lead_below_[last]);
  bool inner = is_inner_style(outline_.nodes[last].marker.style);
  // （二）养老类 / ▶ 推进养老服务。…由县民政局负责: a heading, however short its list is.
  bool list_of_one = last_only && node.children.size() == 1 && !sentence;
  if (inner && (leads_below_[index] == 0 || last_only)) return !list_of_one;
  return last_only && node.children.size() > 1 && sentence && outline_.nodes[last].children.empty();
}

ChapterKind OutlineFacts::chapter_kind(size_t index) const {
  const OutlineNode& node = outline_.nodes[index];
  ChapterKind kind = chapter_kind_of(text_.view(node.head));
  bool names_unit = lead_inside_[index] || lead_below_[index];
  // 一、主要预期目标 / 1.…（牵头单位：县人社局）: not what is aimed at but what is to be done.
  bool holds_items = leads_below_[index] > 0 && leads_below_[index] * 2 > node.children.size();
  if (kind == ChapterKind::aims && holds_items) return ChapterKind::tasks;
  if (kind != ChapterKind::unknown) return kind;
  if (index == only_chapter_ && index > 0) return ChapterKind::tasks;
  if (node.marker.style == MarkerStyle::annex ||
      level_of_heading(text_.view(node.head)) != Level::none) {
    return ChapterKind::unknown;
  }
  bool chapter = node.marker.style == MarkerStyle::chinese_comma || !node.children.empty();
  return chapter && has_task_chapter_ && !names_unit ? ChapterKind::mechanism
                                                     : ChapterKind::unknown;
}

size_t OutlineFacts::carried() const {
  const OutlineNode& root = outline_.nodes[0];
  bool notice = std::any_of(root.body.begin(), root.body.end(), [this](const Range& line) {
    return text_.view(line).find(U"关于印发") != kNowhere;
  });
  if (!notice) return 0;
  for (size_t child : root.children) {
    const OutlineNode& node = outline_.nodes[child];
    bool full = !node.children.empty() || !node.tables.empty();
    if (node.marker.style == MarkerStyle::annex && full) return child;
    if (lead_inside_[child] || lead_below_[child] || !node.tables.empty()) return 0;
  }
  return 0;
}

Range OutlineFacts::whole_heading(size_t index) const {
  const OutlineNode& node = outline_.nodes[index];
  return {node.printed.begin, node.head.end};
}

OutlineFacts read_outline_facts(const CleanText& text, const Outline& outline) {
  return OutlineFacts(text, outline);
}

}  // namespace minsheng
