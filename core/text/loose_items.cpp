// Items without a number: see loose_items.h.
#include "text/loose_items.h"

#include <algorithm>
#include <optional>

#include "text/characters.h"
#include "text/heading_facts.h"
#include "text/inline_markers.h"
#include "text/lead_phrases.h"
#include "text/metadata.h"

namespace minsheng {
namespace {

constexpr size_t kLeastSpoken = 2;  // more of 一是…；二是… are items even without a heading

class LooseReader {
 public:
  LooseReader(ReadingContext& context, const OutlineFacts& facts, ItemPlace& place,
              std::vector<Range>& prose)
      : context_(context), facts_(facts), place_(place), prose_(prose) {}

  void read(const std::vector<Range>& paragraphs) {
    for (size_t i = 0; i < paragraphs.size();) {
      const Range& paragraph = paragraphs[i];
      size_t led = count_led(paragraphs, i);
      if (paragraph == place_.group_heading) {
        ++i;
      } else if (led > 0) {
        auto begin = paragraphs.begin() + static_cast<std::ptrdiff_t>(i);
        add({begin, begin + static_cast<std::ptrdiff_t>(led)});
        i += led;
      } else {
        if (!read_spoken(paragraph) && !read_counted(paragraph)) prose_.push_back(paragraph);
        ++i;
      }
    }
  }

 private:
  Chars view(Range range) const { return context_.text.view(range); }

  void add(const std::vector<Range>& paragraphs) {
    add_text_item(context_, frame_of(context_, place_), paragraphs);
  }

  // How many paragraphs from here on are one item: 「新建幼儿园2所（责任单位：县教育局）。」 alone,
  // or 「新建幼儿园2所。」 above 「责任单位：县教育局」; 0 where none begins.
  size_t count_led(const std::vector<Range>& paragraphs, size_t at) const {
    const Range& first = paragraphs[at];
    if (facts_.begins_with_label(first)) return 0;
    if (!spoken_pieces(first).empty()) return 0;
    size_t end = at + 1;
    bool led = false;
    for (; end < paragraphs.size() && facts_.begins_with_label(paragraphs[end]); ++end) {
      led = led || facts_.ends_with_lead(paragraphs[end]);
    }
    if (led && !is_document_title(view(first))) return end - at;
    bool outside = is_closing_line(view(first)) || is_remark(view(first));
    bool own = facts_.ends_with_lead(first) || !units_in_front(context_.text, first).empty();
    return own && !outside ? 1 : 0;
  }

  // 「这十件实事分别是：…；…。」: as many things between semicolons as were announced.
  bool read_counted(Range paragraph) {
    constexpr size_t kLongestFront = 60;
    constexpr size_t kLeast = 3;
    size_t colon = view(paragraph).substr(0, kLongestFront).find_first_of(U"：:");
    if (colon == kNowhere) return false;
    std::u32string front(view(paragraph).substr(0, colon));
    std::erase_if(front, [](char32_t code) { return code == U'“' || code == U'”'; });
    std::optional<int64_t> count = declared_count_of(front);
    std::vector<Range> things = parts_of({paragraph.begin + colon + 1, paragraph.end});
    bool whole = count && things.size() >= kLeast && static_cast<int64_t>(things.size()) == *count;
    if (!whole) return false;
    prose_.push_back({paragraph.begin, paragraph.begin + colon + 1});
    for (const Range& thing : things) add({thing});
    return true;
  }

  // Each part with the semicolon behind it; a semicolon alone is none.
  std::vector<Range> parts_of(Range range) const {
    std::vector<Range> parts;
    size_t begin = range.begin;
    for (size_t i = range.begin; i < range.end; ++i) {
      char32_t code = context_.text.chars[i];
      if (i + 1 < range.end && code != U'；' && code != U';') continue;
      if (i > begin) parts.push_back({begin, i + 1});
      begin = i + 1;
    }
    return parts;
  }

  // 一是…；二是…, empty where they are no items.
  std::vector<Paragraph> spoken_pieces(Range paragraph) const {
    std::vector<Paragraph> pieces = split_at_spoken(context_.text, paragraph);
    bool listed = !place_.group_heading.empty() || pieces.size() > kLeastSpoken;
    return listed ? pieces : std::vector<Paragraph>();
  }

  bool read_spoken(Range paragraph) {
    std::vector<Paragraph> pieces = spoken_pieces(paragraph);
    for (const Paragraph& piece : pieces) {
      Marker marker = read_marker(context_.text, piece.chars);
      if (marker.length == 0) {
        prose_.push_back(piece.chars);  // what leads to the list
        continue;
      }
      ItemFrame frame = frame_of(context_, place_);
      size_t body = piece.chars.begin + marker.length;
      frame.printed = {piece.chars.begin, body};
      frame.no += to_utf8(context_.text, {piece.chars.begin, piece.chars.begin + marker.printed});
      add_text_item(context_, frame, {{body, piece.chars.end}});
    }
    return !pieces.empty();
  }

  ReadingContext& context_;
  const OutlineFacts& facts_;
  ItemPlace& place_;
  std::vector<Range>& prose_;
};

}  // namespace

void read_loose_items(ReadingContext& context, const OutlineFacts& facts,
                      const std::vector<Range>& paragraphs, ItemPlace& place,
                      std::vector<Range>& prose) {
  LooseReader(context, facts, place, prose).read(paragraphs);
}

}  // namespace minsheng
