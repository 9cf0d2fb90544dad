// The account of characters: see mark_painter.h.
#include "text/mark_painter.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_line_end(char32_t code) { return code == U'\n' || code == U'\r'; }

// Nothing but a few blanks and marks between the two bytes.
bool is_close(std::string_view source, size_t from, size_t to) {
  constexpr size_t kReach = 64;
  return to - from <= kReach && source.substr(from, to - from).find('\n') == std::string_view::npos;
}

// Grows marks character by character.
class MarkWriter {
 public:
  void add(Span character, MarkRole role) {
    bool joins = !broken_ && !marks_.empty() && marks_.back().role == role;
    if (joins) {
      marks_.back().span.end = character.end;
    } else {
      marks_.push_back({role, character});
    }
    broken_ = false;
  }
  void break_line() { broken_ = true; }
  std::vector<Mark> take() { return std::move(marks_); }

 private:
  std::vector<Mark> marks_;
  bool broken_ = true;
};

}  // namespace

void MarkPainter::paint(Span span, MarkRole role) {
  auto end = std::min<size_t>(span.end, roles_.size());
  for (size_t i = span.begin; i < end; ++i) roles_[i] = role;
}

void MarkPainter::paint(const SpanList& spans, MarkRole role) {
  for (const Span& span : spans) paint(span, role);
}

void MarkPainter::paint(const CleanText& text, const std::vector<Range>& paragraphs,
                        MarkRole role) {
  for (const Range& range : paragraphs) paint(spans_of(text, range), role);
}

std::vector<Mark> MarkPainter::marks(std::string_view source, const CleanText& text) const {
  MarkWriter writer;
  MarkRole role = MarkRole::unread;
  size_t last_end = 0;
  bool same_line = false;
  size_t next = 0;  // the next character of `text` at or behind the current byte
  for (size_t i = 0; i < source.size();) {
    DecodedCharacter character = decode_at(source, i);
    auto begin = static_cast<uint32_t>(i);
    Span span = {begin, begin + character.length};
    i += character.length;
    if (is_line_end(character.code)) {
      writer.break_line();
      same_line = false;
    }
    if (is_space(character.code)) continue;
    while (next < text.size() && text.places[next].span.begin < begin) ++next;
    bool kept = next < text.size() && text.places[next].span.begin == begin;
    if (kept || begin >= roles_.size()) {
      role = begin < roles_.size() ? roles_[begin] : MarkRole::unread;
    } else if (begin != last_end || !same_line) {
      // Layout that touches nothing before it goes with what follows on its line.
      bool before_next = next < text.size() && is_close(source, i, text.places[next].span.begin);
      if (before_next) role = roles_[text.places[next].span.begin];
    }
    writer.add(span, role);
    last_end = span.end;
    same_line = true;
  }
  return writer.take();
}

}  // namespace minsheng
