// Wraps a long source text once for a width, a part of it in each frame, so that no document
// stalls one. Heights are exact up to the part that is wrapped and estimated behind it.
#pragma once

#include <string_view>
#include <vector>

#include "app/source_map.h"

namespace minsheng {

inline constexpr float kSourceRow = 24;     // a wrapped row
inline constexpr float kSourceLineGap = 3;  // below each line
inline constexpr float kSourceTextSize = 13;

class SourceWrap {
 public:
  // Forgets everything when the text or the width is another. `text` and `lines` must stay as they
  // are until the next call.
  void start(std::string_view text, const std::vector<MappedLine>& lines, float width);

  // Wraps some more; true while there is more to do.
  bool go_on();

  bool is_done() const { return done_ == (lines_ ? lines_->size() : 0); }
  size_t done_lines() const { return done_; }
  float width() const { return width_; }

  // From the top of the text. `line` may be lines.size() for the bottom.
  float top_of(size_t line) const;
  size_t line_at_height(float y) const;

  // The rows of a line as byte ranges of the text.
  std::vector<Span> rows_of(size_t line) const;

 private:
  void wrap_line(size_t line, std::vector<Span>& rows) const;
  float average_height() const;

  std::string_view text_;
  const std::vector<MappedLine>* lines_ = nullptr;
  float width_ = 0;
  size_t done_ = 0;
  std::vector<Span> rows_;         // of the lines done
  std::vector<size_t> first_row_;  // of each line done, in rows_
};

}  // namespace minsheng
