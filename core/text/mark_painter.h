// Keeps account of every character of a source: what it was read as, or unread.
#pragma once

#include <string_view>
#include <vector>

#include "text/clean_text.h"
#include "text/plan_reading.h"

namespace minsheng {

class MarkPainter {
 public:
  explicit MarkPainter(size_t source_size) : roles_(source_size, MarkRole::unread) {}

  // What is painted later covers what was painted before.
  void paint(Span span, MarkRole role);
  void paint(const SpanList& spans, MarkRole role);
  void paint(const CleanText& text, const std::vector<Range>& paragraphs, MarkRole role);

  MarkRole role_at(size_t byte) const { return roles_[byte]; }

  // In text order, without overlaps, covering every character that is no white space. A mark ends
  // at the end of its line. Marks of layout (#, **, -, |) take the role of what stands beside them.
  std::vector<Mark> marks(std::string_view source, const CleanText& text) const;

 private:
  std::vector<MarkRole> roles_;
};

}  // namespace minsheng
