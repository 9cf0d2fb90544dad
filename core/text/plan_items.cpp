// Walking the outline for groups and items: see plan_items.h.
#include "text/plan_items.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/item_place.h"
#include "text/lead_phrases.h"
#include "text/leads.h"
#include "text/loose_items.h"
#include "text/metadata.h"
#include "text/outline_facts.h"
#include "text/table_items.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

class PlanWalker {
 public:
  PlanWalker(ReadingContext& context, const Outline& outline)
      : context_(context), outline_(outline), facts_(read_outline_facts(context.text, outline)) {}

  LooseText walk() {
    const OutlineNode& root = outline_.nodes[0];
    ItemPlace place;
    read_loose(root.body, place, root.children.empty());
    read_tables(root, place);
    size_t carried = facts_.carried();
    for (size_t child : root.children) {
      child < carried ? leave(child) : walk_top(child, place);
    }
    return std::move(loose_);
  }

 private:
  const OutlineNode& node(size_t index) const { return outline_.nodes[index]; }
  Chars view(Range range) const { return context_.text.view(range); }

  // A chapter, or what stands in the place of one.
  void walk_top(size_t index, ItemPlace& place) {
    ChapterKind kind = facts_.chapter_kind(index);
    if (kind == ChapterKind::aims || kind == ChapterKind::mechanism) {
      leave(index);
    } else if (kind == ChapterKind::tasks) {
      ItemPlace inside;
      inside.group_heading = facts_.whole_heading(index);
      walk_inside(index, inside);
    } else {
      walk_node(index, place);
    }
  }

  void walk_node(size_t index, ItemPlace& place) {
    const OutlineNode& one = node(index);
    Level level = level_of_heading(view(one.head));
    bool gathers = !one.children.empty() || !one.tables.empty() || !one.body.empty();
    if (one.marker.style == MarkerStyle::annex) {
      walk_annex(index);
    } else if (level != Level::none && gathers && !facts_.is_item(index)) {
      ItemPlace inside;
      inside.group_heading = facts_.whole_heading(index);
      inside.level = level;
      inside.path = printed(one);
      group_of(context_, inside);
      walk_inside(index, inside);
    } else if (!one.tables.empty() && one.children.empty() && is_led_sentence(one)) {
      add_item(index, place);
      read_tables(one, place);
    } else if (!one.tables.empty() || (!one.children.empty() && !facts_.is_item(index))) {
      walk_category(index, place);
    } else {
      add_item(index, place);
    }
  }

  // An item of its own right above a table, not the table's heading: it promises figures or tells
  // more, and names who does it.
  bool is_led_sentence(const OutlineNode& one) const {
    Chars words = view(one.head);
    Chars text = words.substr(0, words.find_last_of(U"（("));
    bool telling = text.find_first_of(U"，。；") != kNowhere ||
                   std::any_of(text.begin(), text.end(), is_digit);
    return telling && facts_.ends_with_lead(one.head);
  }

  void walk_annex(size_t index) {
    const OutlineNode& one = node(index);
    context_.painter.paint(spans_of(context_.text, one.printed), MarkRole::heading);
    ItemPlace inside;
    if (!one.body.empty() && looks_like_heading(view(one.body.front()))) {
      inside.group_heading = one.body.front();
    }
    walk_children(index, inside);
  }

  // 「以市级下达为准」 as the only words under a level.
  void check_provisional(const OutlineNode& one, const ItemPlace& place) {
    if (place.group.empty()) return;
    for (const Range& paragraph : one.body) {
      if (leaves_target_open(view(paragraph)))
        context_.reading.groups.back().record.provisional = true;
    }
  }

  // A heading whose paragraphs and children are a list of items.
  void walk_inside(size_t index, ItemPlace& place) {
    const OutlineNode& one = node(index);
    paint_heading(one);
    check_provisional(one, place);
    walk_children(index, place);
  }

  void walk_children(size_t index, ItemPlace& place) {
    const OutlineNode& one = node(index);
    read_loose(one.body, place, one.children.empty() && one.tables.empty());
    read_tables(one, place);
    for (size_t child : one.children) walk_node(child, place);
  }

  void walk_category(size_t index, ItemPlace& place) {
    const OutlineNode& one = node(index);
    paint_heading(one);
    ItemPlace inside = place;
    inside.path += printed(one);
    read_heading_leads(one, inside);
    read_loose(one.body, inside, false);
    read_tables(one, inside);
    for (size_t child : one.children) walk_node(child, inside);
    place.group = inside.group;
  }

  // 「1.推进教育（牵头单位：县教育局）」 above items that name none, or a heading that is a unit's
  // name.
  void read_heading_leads(const OutlineNode& one, ItemPlace& inside) {
    CleanText head = excerpt(context_.text, {one.head});
    LeadReading leads = find_leads(head, {0}, context_.first_leads);
    Range above = inside.category;
    inside.category = one.head;
    inside.leads.clear();
    inside.supports.clear();
    for (const Range& name : leads.lead) inside.leads.push_back(to_utf8(head, name));
    for (const Range& name : leads.support) inside.supports.push_back(to_utf8(head, name));
    for (const Range& cut : leads.cut) {
      context_.painter.paint(spans_of(head, cut), MarkRole::lead);
      if (cut.end == head.size()) inside.category.end = one.head.begin + cut.begin;
    }
    for (const Range& note : leads.notes) take_heading_note(head, note, inside);
    if (inside.category.empty()) inside.category = above;  // 牵头单位：… is no category
    Chars words = view(one.head);
    take_unit_heading({one.head.begin, one.head.begin + without_count(words).size()}, inside);
    Chars leader = leader_of_heading(words);
    if (leader.empty()) return;
    inside.leader = to_utf8(leader);
    inside.category.end = one.head.begin + leader.size();
  }

  // 「（牵头单位：…，责任领导：张副县长）」: he holds for the items below.
  static void take_heading_note(const CleanText& head, Range note, ItemPlace& inside) {
    Chars words = head.view(note);
    size_t colon = words.find_first_of(U"：:");
    bool leader = colon != kNowhere && words.substr(0, colon).find(U"领导") != kNowhere;
    if (leader) inside.leader = to_utf8(words.substr(colon + 1));
  }

  // 「县住建局、县城管局（2项）」 「县人社局牵头工作」 above their items.
  void take_unit_heading(Range names, ItemPlace& inside) const {
    static constexpr Chars kLed[] = {U"牵头",     U"牵头工作", U"牵头任务", U"牵头事项",
                                     U"牵头项目", U"负责",     U"负责工作", U"负责事项"};
    names.end -= ending_word(view(names), kLed).size();
    if (!is_bare_unit_list(context_.text, names)) return;
    inside.leads.clear();
    for (const Range& name : split_units(context_.text, names)) {
      inside.leads.push_back(to_utf8(context_.text, name));
    }
  }

  std::string printed(const OutlineNode& one) const {
    return to_utf8(context_.text, {one.printed.begin, one.printed.begin + one.marker.printed});
  }

  void paint_heading(const OutlineNode& one) {
    context_.painter.paint(spans_of(context_.text, one.printed), MarkRole::number);
    context_.painter.paint(spans_of(context_.text, one.head), MarkRole::heading);
  }

  void add_item(size_t index, ItemPlace& place) {
    const OutlineNode& one = node(index);
    ItemFrame frame = frame_of(context_, place);
    frame.no += printed(one);
    frame.printed = one.printed;
    std::vector<Range> paragraphs;
    collect(index, true, paragraphs);
    add_text_item(context_, frame, paragraphs);
  }

  // The paragraphs of a node and of what stands below it; numbers of inner pieces stay in the text.
  void collect(size_t index, bool top, std::vector<Range>& paragraphs) {
    const OutlineNode& one = node(index);
    bool bare = top || facts_.begins_with_label(one.head);
    Range head = bare ? one.head : Range{one.printed.begin, one.head.end};
    if (!head.empty()) paragraphs.push_back(head);
    bool closed =
        facts_.ends_with_lead(one.head) && !looks_like_heading(view(one.head).substr(0, 20));
    for (const Range& paragraph : one.body) {
      bool outside = is_closing_line(view(paragraph)) || is_remark(view(paragraph));
      bool foreign = closed && !facts_.has_label(paragraph);
      if (outside || (foreign && !has_next(index))) {
        loose_.prose.push_back(paragraph);
      } else if (foreign) {
        loose_.strays.push_back(paragraph);
      } else {
        paragraphs.push_back(paragraph);
        closed = closed || facts_.ends_with_lead(paragraph);
      }
    }
    for (size_t child : one.children) collect(child, false, paragraphs);
  }

  // Another item of the same list follows.
  bool has_next(size_t index) const { return node(node(index).parent).children.back() != index; }

  void read_loose(const std::vector<Range>& paragraphs, ItemPlace& place, bool alone) {
    if (alone) {
      read_loose_items(context_, facts_, paragraphs, place, loose_.prose);
      return;
    }
    for (const Range& paragraph : paragraphs) {
      if (paragraph != place.group_heading) loose_.prose.push_back(paragraph);
    }
  }

  void read_tables(const OutlineNode& one, ItemPlace& place) {
    for (size_t index : one.tables) {
      const OutlineTable& table = outline_.tables[index];
      TableFrame frame;
      frame.heading = table.title.empty() ? place.group_heading : table.title;
      if (table.title.empty()) frame.group = place.group;
      frame.level = place.level;
      if (frame.level == Level::none) frame.level = level_of_heading(view(frame.heading));
      if (!table.title.empty()) {
        context_.painter.paint(spans_of(context_.text, table.title), MarkRole::heading);
      }
      read_table_items(context_, table.grid, frame);
    }
  }

  // A chapter that holds no items.
  void leave(size_t index) {
    const OutlineNode& one = node(index);
    bool heading = looks_like_heading(view(one.head));
    context_.painter.paint(spans_of(context_.text, one.printed), MarkRole::number);
    if (heading) {
      context_.painter.paint(spans_of(context_.text, one.head), MarkRole::heading);
    } else {
      loose_.prose.push_back(one.head);
    }
    loose_.prose.insert(loose_.prose.end(), one.body.begin(), one.body.end());
    ItemPlace place;
    read_tables(one, place);
    for (size_t child : one.children) leave(child);
  }

  ReadingContext& context_;
  const Outline& outline_;
  OutlineFacts facts_;
  LooseText loose_;
};

}  // namespace

LooseText read_plan_items(ReadingContext& context, const Outline& outline) {
  return PlanWalker(context, outline).walk();
}

}  // namespace minsheng
