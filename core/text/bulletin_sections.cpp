// Walking a bulletin's outline: sections, groups, entries (see bulletin_context.h).
#include <algorithm>

#include "base/utf8.h"
#include "text/bulletin_context.h"
#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/metadata.h"
#include "text/progress_labels.h"
#include "text/progress_table.h"
#include "text/progress_vocabulary.h"
#include "text/reading_context.h"
#include "text/unit_list.h"
#include "text/upload_counts.h"
#include "text/year_percents.h"

namespace minsheng {
namespace {

enum class SectionKind { progress, headlines, units, counties, problems, rest };

SectionKind section_kind_of(Chars heading) {
  bool news = contains_any(heading, kNewsNouns);
  if (contains_any(heading, kProblemSections)) return SectionKind::problems;
  if (contains_any(heading, kNextSections)) return SectionKind::rest;
  if (contains_any(heading, kHeadlineSections)) return SectionKind::headlines;
  bool progress = heading.find(U"进展") != kNowhere || heading.find(U"完成") != kNowhere;
  if (progress && heading.find(U"动态") == kNowhere) return SectionKind::progress;
  if (news && contains_any(heading, kCountySections)) return SectionKind::counties;
  if (news && contains_any(heading, kUnitSections)) return SectionKind::units;
  return SectionKind::progress;
}

// Where the walk stands.
struct Place {
  Id group;
  Range heading;  // of the group that an entry would open
  Level level = Level::none;
  std::string path;
  Range category;
};

class SectionWalker {
 public:
  SectionWalker(BulletinContext& context, const Outline& outline)
      : context_(context), outline_(outline) {
    for (size_t child : outline.nodes[0].children) {
      SectionKind kind = section_kind_of(view(node(child).head));
      has_numbered_ =
          has_numbered_ || (kind == SectionKind::progress && !node(child).children.empty());
    }
  }

  std::vector<Range> walk() {
    const OutlineNode& root = outline_.nodes[0];
    Place place;
    place.heading = {0, 0};
    for (const Range& paragraph : root.body)
      read_paragraph(paragraph, place, root.children.empty());
    read_tables(root, place);
    for (size_t child : root.children) {
      if (is_loose_entry(child)) {
        read_entry(child, place);
      } else {
        walk_section(child);
      }
    }
    return std::move(others_);
  }

 private:
  const OutlineNode& node(size_t index) const { return outline_.nodes[index]; }
  Chars view(Range range) const { return context_.text.view(range); }

  Range whole_heading(const OutlineNode& one) const {
    return {one.printed.begin, std::max(one.printed.end, one.head.end)};
  }

  // Numbered things stand below it, not only the pieces of one (①, 一是).
  bool gathers(size_t index) const {
    const OutlineNode& one = node(index);
    return looks_like_heading(view(one.head)) &&
           std::any_of(one.children.begin(), one.children.end(),
                       [this](size_t child) { return !is_inner_style(node(child).marker.style); });
  }

  // An entry that stands below no heading: a sentence, or a name with labels below.
  bool is_loose_entry(size_t index) const {
    const OutlineNode& one = node(index);
    Chars head = view(one.head);
    bool plain = one.tables.empty() && !gathers(index) && level_of_heading(head) == Level::none &&
                 section_kind_of(head) == SectionKind::progress &&
                 one.marker.style != MarkerStyle::heading;
    if (!plain || !looks_like_heading(head)) return plain;
    if (!head.empty() && is_sentence_end(head.back())) return true;
    return !one.body.empty() &&
           split_at_labels(context_.text, one.body[0]).front().kind != PieceKind::plain;
  }

  // 「1、白石镇；2、五里镇」: a ranking.
  bool lists_names(const OutlineNode& one) const {
    auto is_name = [this](size_t child) {
      constexpr size_t kLongest = 10;
      static constexpr Chars kTownships[] = {U"镇", U"乡", U"街道", U"场", U"苏木"};
      Chars head = view(node(child).head);
      while (!head.empty() && is_clause_end(head.back())) head.remove_suffix(1);
      bool leaf = node(child).children.empty() && node(child).body.empty();
      return leaf && head.size() > 1 && head.size() <= kLongest &&
             (is_unit_name(head) || !ending_word(head, kTownships).empty());
    };
    return one.children.size() > 1 &&
           std::all_of(one.children.begin(), one.children.end(), is_name);
  }

  void paint_heading(const OutlineNode& one) {
    context_.painter.paint(spans_of(context_.text, one.printed), MarkRole::number);
    context_.painter.paint(spans_of(context_.text, one.head), MarkRole::heading);
  }

  void walk_section(size_t index) {
    const OutlineNode& one = node(index);
    Chars heading = view(one.head);
    Level level = level_of_heading(heading);
    SectionKind kind = level == Level::none ? section_kind_of(heading) : SectionKind::progress;
    if (kind == SectionKind::progress) {
      walk_progress(index, level);
    } else if (kind == SectionKind::rest || !looks_like_heading(heading)) {
      leave(index);
    } else {
      paint_heading(one);
      walk_news(index, kind);
    }
  }

  void walk_progress(size_t index, Level level) {
    const OutlineNode& one = node(index);
    Place place;
    place.heading = whole_heading(one);
    place.level = level;
    if (!looks_like_heading(view(one.head))) {
      read_entry(index, place);
      return;
    }
    paint_heading(one);
    bool is_group = level != Level::none || !has_groups(one);
    if (is_group) place.path = printed(one);
    for (const Range& paragraph : one.body) read_paragraph(paragraph, place, one.children.empty());
    read_tables(one, place);
    if (lists_names(one)) return leave_all(one);
    for (size_t child : one.children) {
      if (!is_group && gathers(child)) {
        walk_group(child);
      } else {
        walk_node(child, place);
      }
    }
  }

  bool has_groups(const OutlineNode& one) const {
    return std::any_of(one.children.begin(), one.children.end(),
                       [this](size_t child) { return gathers(child); });
  }

  void walk_group(size_t index) {
    const OutlineNode& one = node(index);
    Place place;
    place.heading = whole_heading(one);
    place.level = level_of_heading(view(one.head));
    place.path = printed(one);
    paint_heading(one);
    for (const Range& paragraph : one.body) read_paragraph(paragraph, place, one.children.empty());
    read_tables(one, place);
    if (lists_names(one)) return leave_all(one);
    for (size_t child : one.children) walk_node(child, place);
  }

  void walk_node(size_t index, Place& place) {
    const OutlineNode& one = node(index);
    if (!gathers(index)) {
      read_entry(index, place);
      return;
    }
    paint_heading(one);
    group_of(place);
    Place inside = place;
    inside.path += printed(one);
    inside.category = one.head;
    for (const Range& paragraph : one.body) read_paragraph(paragraph, inside, one.children.empty());
    read_tables(one, inside);
    if (lists_names(one)) return leave_all(one);
    for (size_t child : one.children) walk_node(child, inside);
  }

  std::string printed(const OutlineNode& one) const {
    return to_utf8(context_.text, {one.printed.begin, one.printed.begin + one.marker.printed});
  }

  const Id& group_of(Place& place) {
    if (!place.group.empty()) return place.group;
    Group group;
    Chars words = view(place.heading);
    group.position = static_cast<int64_t>(context_.reading.groups.size()) + 1;
    group.level = place.level;
    group.heading = to_utf8(words);
    group.declared_count = declared_count_of(words);
    group.spans = spans_of(context_.text, place.heading);
    place.group = "g" + std::to_string(context_.reading.groups.size() + 1);
    context_.reading.groups.push_back({place.group, std::move(group)});
    return place.group;
  }

  // A sentence with something done in it that is no count of tasks.
  bool tells_figures(Range paragraph) const {
    static constexpr Chars kAnnounces[] = {U"：", U":", U"如下", U"如下。"};
    Chars words = view(paragraph);
    bool sentence = std::any_of(words.begin(), words.end(), is_clause_end) &&
                    ending_word(words, kAnnounces).empty() && !is_closing_line(words);
    if (!sentence) return false;
    std::vector<FigureDraft> figures = read_figures(excerpt(context_.text, {paragraph}), {0}, {});
    return std::any_of(figures.begin(), figures.end(), [](const FigureDraft& draft) {
      const Figure& figure = draft.record;
      return figure.done && !figure.unit.empty() && figure.unit != "项" && figure.unit != "件";
    });
  }

  // A paragraph without a number: upload counts, an entry where it tells of progress and the
  // document numbers none (else it only sums them up), or prose.
  void read_paragraph(Range paragraph, Place& place, bool alone) {
    std::vector<UploadDraft> uploads = find_upload_counts(context_.text, paragraph);
    if (!uploads.empty()) {
      add_uploads(paragraph, std::move(uploads));
      return;
    }
    Clauses clauses(view(paragraph), {0});
    bool tells = alone && !has_numbered_ &&
                 (!find_year_percents(clauses).empty() || tells_figures(paragraph));
    if (tells) {
      add_paragraphs({paragraph}, {}, "", place);
    } else {
      others_.push_back(paragraph);
    }
  }

  void add_uploads(Range paragraph, std::vector<UploadDraft> uploads) {
    context_.painter.paint(spans_of(context_.text, paragraph), MarkRole::item);
    for (UploadDraft& draft : uploads) {
      draft.record.spans = spans_of(context_.text, draft.range);
      context_.painter.paint(draft.record.spans, MarkRole::target);
      Id id = "u" + std::to_string(context_.reading.uploads.size() + 1);
      context_.reading.uploads.push_back({id, std::move(draft.record)});
    }
  }

  void read_entry(size_t index, Place& place) {
    std::vector<Range> paragraphs;
    collect(index, true, paragraphs);
    const OutlineNode& one = node(index);
    add_paragraphs(paragraphs, one.printed, printed(one), place);
  }

  void collect(size_t index, bool top, std::vector<Range>& paragraphs) {
    const OutlineNode& one = node(index);
    Range head = top ? one.head : Range{one.printed.begin, one.head.end};
    if (!head.empty()) paragraphs.push_back(head);
    for (const Range& paragraph : one.body) {
      bool foreign = is_closing_line(view(paragraph));
      (foreign ? others_ : paragraphs).push_back(paragraph);
    }
    for (size_t child : one.children) collect(child, false, paragraphs);
  }

  void add_paragraphs(const std::vector<Range>& paragraphs, Range number, const std::string& no,
                      Place& place) {
    if (paragraphs.empty() || context_.reading.entries.size() >= kMostItems) return;
    EntryWords entry = words_of_entry(context_.text, paragraphs);
    others_.insert(others_.end(), entry.asides.begin(), entry.asides.end());
    if (entry.words.empty()) return;
    add_entry(context_, {group_of(place), place.path + no, to_utf8(view(place.category)), number},
              entry.words, {entry.tasks, nullptr});
  }

  void read_tables(const OutlineNode& one, Place& place) {
    for (size_t index : one.tables) {
      const OutlineTable& table = outline_.tables[index];
      ProgressTable found = read_progress_table(context_.text, table.grid);
      if (found.rows.empty()) continue;
      Range title = table.title.empty() ? announcement_of(one) : table.title;
      if (!title.empty()) {
        Place inside = place_below(title);
        add_table_sections(found, inside);
      } else {
        add_table_sections(found, place);
      }
    }
  }

  Place place_below(Range heading) {
    context_.painter.paint(spans_of(context_.text, heading), MarkRole::heading);
    Place place;
    place.heading = heading;
    place.level = level_of_heading(view(heading));
    return place;
  }

  // Rows below a row that is a heading are a group of their own.
  void add_table_sections(ProgressTable& table, Place& place) {
    std::vector<ProgressRow> rows = std::move(table.rows);
    for (size_t i = 0; i < rows.size();) {
      Range section = rows[i].section;
      table.rows.clear();
      for (; i < rows.size() && rows[i].section == section; ++i) {
        table.rows.push_back(std::move(rows[i]));
      }
      if (section.empty()) {
        add_table_entries(context_, group_of(place), table);
      } else {
        Place inside = place_below(section);
        add_table_entries(context_, group_of(inside), table);
      }
    }
  }

  // 「县级十件民生实事完成情况如下表：」 right above a table.
  Range announcement_of(const OutlineNode& one) const {
    if (one.body.empty()) return {};
    constexpr size_t kLongest = 60;
    static constexpr Chars kEnds[] = {U"：", U":", U"如下", U"如下表", U"见下表"};
    Chars words = view(one.body.back());
    bool announces = words.size() <= kLongest && !ending_word(words, kEnds).empty();
    return announces ? one.body.back() : Range{};
  }

  void walk_news(size_t index, SectionKind kind) {
    const NewsKind news = kind == SectionKind::headlines  ? NewsKind::headline
                          : kind == SectionKind::units    ? NewsKind::unit
                          : kind == SectionKind::counties ? NewsKind::county
                                                          : NewsKind::problem;
    std::vector<Range> paragraphs = node(index).body;
    for (size_t child : node(index).children) {
      bool bullet = node(child).marker.style == MarkerStyle::bullet;
      collect(child, bullet, paragraphs);
    }
    for (const Range& paragraph : paragraphs) {
      if (is_closing_line(view(paragraph)) || is_signature(paragraph)) {
        others_.push_back(paragraph);
      } else {
        add_news(context_, news, paragraph);
      }
    }
  }

  // Issuer, seal and date in one line.
  bool is_signature(Range paragraph) const {
    constexpr size_t kLongest = 90;
    Chars words = view(paragraph);
    return words.size() <= kLongest &&
           (words.find(U"代章") != kNowhere || (words.back() == U'日' && words.size() < 50));
  }

  void leave_all(const OutlineNode& one) {
    for (size_t child : one.children) leave(child);
  }

  void leave(size_t index) {
    const OutlineNode& one = node(index);
    context_.painter.paint(spans_of(context_.text, one.printed), MarkRole::number);
    others_.push_back(one.head);
    others_.insert(others_.end(), one.body.begin(), one.body.end());
    for (size_t child : one.children) leave(child);
  }

  BulletinContext& context_;
  const Outline& outline_;
  bool has_numbered_ = false;  // entries stand below numbers
  std::vector<Range> others_;
};

}  // namespace

std::vector<Range> read_bulletin_sections(BulletinContext& context, const Outline& outline) {
  return SectionWalker(context, outline).walk();
}

}  // namespace minsheng
