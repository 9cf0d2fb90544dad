#include "ui/pages/source_wrap.h"

#include <algorithm>

#include "ui/paint.h"

namespace minsheng {
namespace {

// About 30,000 Chinese characters a frame: a few milliseconds.
constexpr size_t kBytesPerFrame = 96 * 1024;
constexpr float kGuessedHeight = 2 * kSourceRow + kSourceLineGap;

}  // namespace

void SourceWrap::start(std::string_view text, const std::vector<MappedLine>& lines, float width) {
  bool same = text.data() == text_.data() && text.size() == text_.size() && lines_ == &lines;
  if (same && width == width_) return;
  *this = SourceWrap();
  text_ = text;
  lines_ = &lines;
  width_ = width;
}

bool SourceWrap::go_on() {
  size_t used = 0;
  while (!is_done() && used < kBytesPerFrame) {
    first_row_.push_back(rows_.size());
    wrap_line(done_, rows_);
    used += (*lines_)[done_].bytes.size() + 64;
    ++done_;
  }
  return !is_done();
}

void SourceWrap::wrap_line(size_t line, std::vector<Span>& rows) const {
  const Span bytes = (*lines_)[line].bytes;
  std::string_view whole = text_.substr(bytes.begin, bytes.size());
  for (std::string_view row : wrap_text(whole, kSourceTextSize, width_)) {
    auto begin = static_cast<uint32_t>(row.data() - text_.data());
    rows.push_back({begin, begin + static_cast<uint32_t>(row.size())});
  }
}

float SourceWrap::average_height() const {
  if (done_ == 0) return kGuessedHeight;
  return kSourceRow * static_cast<float>(rows_.size()) / static_cast<float>(done_) + kSourceLineGap;
}

float SourceWrap::top_of(size_t line) const {
  size_t exact = std::min(line, done_);
  size_t rows = exact < done_ ? first_row_[exact] : rows_.size();
  float top = kSourceRow * static_cast<float>(rows) + kSourceLineGap * static_cast<float>(exact);
  return top + average_height() * static_cast<float>(line - exact);
}

size_t SourceWrap::line_at_height(float y) const {
  size_t low = 0;
  size_t high = lines_ ? lines_->size() : 0;
  while (low < high) {  // the last line whose top is not below y
    size_t mid = (low + high + 1) / 2;
    if (top_of(mid) <= y) {
      low = mid;
    } else {
      high = mid - 1;
    }
  }
  return low;
}

std::vector<Span> SourceWrap::rows_of(size_t line) const {
  std::vector<Span> rows;
  if (line >= done_) {
    wrap_line(line, rows);
    return rows;
  }
  size_t last = line + 1 < done_ ? first_row_[line + 1] : rows_.size();
  for (size_t row = first_row_[line]; row < last; ++row) rows.push_back(rows_[row]);
  return rows;
}

}  // namespace minsheng
