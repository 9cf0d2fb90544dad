// Text in normal form whose every character knows where it stands in the source.
// The base of all readers: rules look at the characters, spans come from the places.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "base/diagnostic.h"

namespace minsheng {

// Characters of a text, UTF-32, for looking at.
using Chars = std::u32string_view;

// Half-open range of character indices.
struct Range {
  size_t begin = 0;
  size_t end = 0;

  size_t size() const { return end - begin; }
  bool empty() const { return begin >= end; }
  bool operator==(const Range&) const = default;
};

// Where a character stands in the source.
struct Place {
  Span span;
  bool starts_line = false;  // a line break lies between it and the character before

  bool operator==(const Place&) const = default;
};

// Normal form: white space, the `**` of Markdown, HTML's <br> and the $ around numbers are gone,
// except that one blank stays between two ASCII letters or digits that were apart. Both members
// have the same size.
struct CleanText {
  std::u32string chars;
  std::vector<Place> places;

  size_t size() const { return chars.size(); }
  Chars view(Range range) const { return Chars(chars).substr(range.begin, range.size()); }
};

// Adds source[bytes] in normal form. `source` is the whole text, so that places are offsets in it.
// Bytes that are no UTF-8 become U+FFFD.
// `left_out` is a further ASCII character that counts as layout (the | of a table), or 0.
void append_source(CleanText& to, std::string_view source, Span bytes, bool starts_line,
                   char left_out = 0);

// The characters of the ranges, one after the other.
CleanText excerpt(const CleanText& text, const std::vector<Range>& ranges);

std::string to_utf8(const CleanText& text, Range range);

// True where white space or a remnant stood before character `at` in the source.
bool has_gap_before(const CleanText& text, size_t at);

// The source of a range, cut into pieces where it runs over a line break.
SpanList spans_of(const CleanText& text, Range range);

// From the first to the last character, line breaks included.
Span span_of(const CleanText& text, Range range);

}  // namespace minsheng
