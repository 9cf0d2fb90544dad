#include "format/printed_width.h"

#include <cstdlib>
#include <limits>

#include "base/utf8.h"

namespace minsheng {
namespace {

bool is_one_of(char32_t code, std::u32string_view marks) {
  return marks.find(code) != std::u32string_view::npos;
}

bool is_latin(char32_t code) { return code < 0x80 && code > ' '; }

int depth_change(char32_t code) {
  if (is_one_of(code, U"《（(“‘〔【「『")) return 1;
  return is_one_of(code, U"》）)”’〕】」』") ? -1 : 0;
}

// Where the bracket that opens at `at` is closed; its own place where it is not, or where what it
// holds is wider than `most` and has to be broken.
size_t closing_of(const std::u32string& text, size_t at, int most) {
  int depth = 0, width = 0;
  for (size_t end = at; end < text.size() && width <= most; ++end) {
    depth += depth_change(text[end]);
    width += printed_width(text[end]);
    if (depth <= 0) return end;
  }
  return at;
}

bool may_break_between(char32_t before, char32_t after) {
  if (is_one_of(after, U"》）)”’〕】」』，。、；：？！%％的")) return false;
  if (is_one_of(before, U"《（(“‘〔【「『第")) return false;
  return !is_latin(before) || !(is_latin(after) || is_one_of(after, U"年月日号期"));
}

// Where a line may end: in front of the character at each place that is true.
std::vector<bool> breaks_of(const std::u32string& text, int width) {
  std::vector<bool> breaks(text.size(), false);
  size_t closed = 0;  // no break up to here
  for (size_t at = 1; at < text.size(); ++at) {
    if (at > closed && depth_change(text[at - 1]) > 0) closed = closing_of(text, at - 1, width / 2);
    breaks[at] = at > closed && may_break_between(text[at - 1], text[at]);
  }
  return breaks;
}

struct TitleBreaker {
  const std::u32string& text;
  std::vector<bool> breaks;
  int width;

  int width_between(size_t first, size_t last) const {
    int sum = 0;
    for (size_t at = first; at < last; ++at) sum += printed_width(text[at]);
    return sum;
  }

  // The allowed place nearest to `goal` half characters behind `first` that keeps the line within
  // the width; where none is allowed, what just fits.
  size_t line_end(size_t first, int goal) const {
    size_t best = 0, widest = first;
    int sum = 0, nearest = std::numeric_limits<int>::max();
    for (size_t at = first; at < text.size(); ++at) {
      sum += printed_width(text[at]);
      if (sum > width) break;
      widest = at + 1;
      bool allowed = at + 1 == text.size() || breaks[at + 1];
      if (allowed && std::abs(sum - goal) < nearest) {
        nearest = std::abs(sum - goal);
        best = at + 1;
      }
    }
    if (best > first) return best;
    return widest > first ? widest : first + 1;
  }

  std::vector<size_t> ends_for(int lines) const {
    std::vector<size_t> ends;
    size_t first = 0;
    while (first < text.size()) {
      int left = lines - static_cast<int>(ends.size());
      int rest = width_between(first, text.size());
      size_t end =
          left <= 1 && rest <= width ? text.size() : line_end(first, rest / (left > 1 ? left : 1));
      ends.push_back(end);
      first = end;
    }
    return ends;
  }
};

void break_line(std::string_view line, int width, TextList& lines) {
  std::u32string text = to_utf32(line);
  TitleBreaker breaker{text, breaks_of(text, width), width};
  int whole = breaker.width_between(0, text.size());
  int least = whole <= width || width <= 0 ? 1 : (whole + width - 1) / width;
  std::vector<size_t> ends = breaker.ends_for(least);
  if (static_cast<int>(ends.size()) > least) {  // the tail did not fit: share it out
    std::vector<size_t> more = breaker.ends_for(static_cast<int>(ends.size()));
    if (more.size() <= ends.size()) ends = more;
  }
  size_t first = 0;
  for (size_t end : ends) {
    lines.push_back(to_utf8(text.substr(first, end - first)));
    first = end;
  }
  if (ends.empty()) lines.emplace_back();
}

}  // namespace

TextList title_lines(std::string_view text, int width) {
  TextList lines;
  for (std::string_view line : split(text, "\n")) break_line(line, width, lines);
  return lines;
}

}  // namespace minsheng
