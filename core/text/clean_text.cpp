// Normal form with places: see clean_text.h.
#include "text/clean_text.h"

#include "base/utf8.h"
#include "text/characters.h"
#include "text/formula_text.h"

namespace minsheng {
namespace {

// Length of a mark of Markdown or HTML that is layout: ** <br> &nbsp; and the \ of `1\.`; else 0.
size_t layout_length(std::string_view source, size_t at, size_t end) {
  static constexpr std::string_view kMarks[] = {"**", "<br>", "<br/>", "<br />", "<BR>", "&nbsp;"};
  for (std::string_view mark : kMarks) {
    if (at + mark.size() <= end && source.substr(at, mark.size()) == mark) return mark.size();
  }
  constexpr std::string_view kEscaped = ".*-#_+()[]|~>";
  bool escape =
      source[at] == '\\' && at + 1 < end && kEscaped.find(source[at + 1]) != kEscaped.npos;
  return escape ? 1 : 0;
}

Formula formula_at(std::string_view source, size_t at, size_t end) {
  return source[at] == '$' ? read_formula(source, at, end) : Formula();
}

void push(CleanText& to, char32_t code, Span span, bool starts_line) {
  to.chars += code;
  to.places.push_back({span, starts_line});
}

// One blank between two ASCII words that were apart.
void keep_blank(CleanText& to, char32_t next, uint32_t begin) {
  if (to.chars.empty() || !is_ascii_word(to.chars.back()) || !is_ascii_word(next)) return;
  uint32_t end = to.places.back().span.end;
  push(to, U' ', {end, begin}, false);
}

}  // namespace

void append_source(CleanText& to, std::string_view source, Span bytes, bool starts_line,
                   char left_out) {
  bool gap = true;
  for (size_t i = bytes.begin; i < bytes.end;) {
    if (Formula formula = formula_at(source, i, bytes.end); formula.length > 0) {
      for (const FormulaCharacter& one : formula.characters) {
        if (gap) keep_blank(to, one.code, one.bytes.begin);
        gap = false;
        push(to, one.code, one.bytes, starts_line);
        starts_line = false;
      }
      i += formula.length;
      continue;
    }
    size_t layout =
        source[i] == left_out && left_out != 0 ? 1 : layout_length(source, i, bytes.end);
    if (layout > 0) {
      gap = gap || layout != 2;
      i += layout;
      continue;
    }
    DecodedCharacter character = decode_at(source, i);
    auto begin = static_cast<uint32_t>(i);
    i += character.length;
    if (is_space(character.code)) {
      gap = true;
      continue;
    }
    if (gap) keep_blank(to, character.code, begin);
    gap = false;
    push(to, character.code, {begin, begin + character.length}, starts_line);
    starts_line = false;
  }
}

CleanText excerpt(const CleanText& text, const std::vector<Range>& ranges) {
  CleanText out;
  for (const Range& range : ranges) {
    Range kept = range;
    if (!kept.empty() && out.chars.empty() && text.chars[kept.begin] == U' ') ++kept.begin;
    if (kept.empty()) continue;
    bool joined = !out.chars.empty() && kept.begin > 0 && text.chars[kept.begin] != U' ';
    if (joined) keep_blank(out, text.chars[kept.begin], text.places[kept.begin].span.begin);
    out.chars.append(text.view(kept));
    auto from = text.places.begin();
    out.places.insert(out.places.end(), from + static_cast<std::ptrdiff_t>(kept.begin),
                      from + static_cast<std::ptrdiff_t>(kept.end));
  }
  return out;
}

std::string to_utf8(const CleanText& text, Range range) { return to_utf8(text.view(range)); }

bool has_gap_before(const CleanText& text, size_t at) {
  if (at == 0 || at >= text.size()) return false;
  return text.places[at - 1].span.end < text.places[at].span.begin || text.chars[at] == U' ';
}

SpanList spans_of(const CleanText& text, Range range) {
  SpanList out;
  for (size_t i = range.begin; i < range.end; ++i) {
    const Place& place = text.places[i];
    bool apart = out.empty() || place.starts_line || place.span.begin < out.back().end;
    if (apart) {
      out.push_back(place.span);
    } else {
      out.back().end = place.span.end;
    }
  }
  return out;
}

Span span_of(const CleanText& text, Range range) {
  if (range.empty()) return {};
  return {text.places[range.begin].span.begin, text.places[range.end - 1].span.end};
}

}  // namespace minsheng
