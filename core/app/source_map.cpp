#include "app/source_map.h"

#include <algorithm>

#include "base/sort_list.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

uint32_t as_offset(size_t at) { return static_cast<uint32_t>(at); }

// The largest cut that is not within a character.
uint32_t cut_before(std::string_view text, uint32_t begin, uint32_t end) {
  if (end - begin <= kLongestPiece) return end;
  uint32_t cut = begin + kLongestPiece;
  while (cut > begin + 1 && (static_cast<unsigned char>(text[cut]) & 0xC0) == 0x80) --cut;
  return cut;
}

void add_line(std::vector<MappedLine>& lines, std::string_view text, uint32_t begin, uint32_t end,
              int number) {
  std::string_view shown = trim(text.substr(begin, end - begin));
  if (shown.empty()) return;
  begin = as_offset(static_cast<size_t>(shown.data() - text.data()));
  end = begin + as_offset(shown.size());
  for (uint32_t at = begin; at < end;) {
    uint32_t cut = cut_before(text, at, end);
    lines.push_back({{at, cut}, number, at == begin});
    at = cut;
  }
}

void sort_spans(std::vector<OwnedSpan>& spans) {
  sort_list(spans,
            [](const OwnedSpan& a, const OwnedSpan& b) { return a.span.begin < b.span.begin; });
}

// The last span that begins at or before `offset`, or end.
std::vector<OwnedSpan>::const_iterator last_before(const std::vector<OwnedSpan>& spans,
                                                   uint32_t offset) {
  auto after = std::upper_bound(
      spans.begin(), spans.end(), offset,
      [](uint32_t wanted, const OwnedSpan& entry) { return wanted < entry.span.begin; });
  return after == spans.begin() ? spans.end() : after - 1;
}

// Cells that several table rows share make spans overlap; a few steps back find them.
constexpr int kReachBack = 8;

}  // namespace

std::vector<MappedLine> cut_lines(const std::string& text) {
  std::vector<MappedLine> lines;
  int number = 1;
  size_t begin = 0;
  for (size_t end = text.find('\n'); end != std::string::npos; end = text.find('\n', begin)) {
    add_line(lines, text, as_offset(begin), as_offset(end), number++);
    begin = end + 1;
  }
  add_line(lines, text, as_offset(begin), as_offset(text.size()), number);
  return lines;
}

void map_owners(SourceMap& map, const Ledger& ledger) {
  map.items.clear();
  map.targets.clear();
  for (const auto& [id, stored] : ledger.table<Item>()) {
    if (!stored.exists) continue;
    for (const Span& span : stored.record.spans) map.items.push_back({span, id});
  }
  for (const auto& [id, stored] : ledger.table<Target>()) {
    if (!stored.exists) continue;
    for (const Span& span : stored.record.spans) map.targets.push_back({span, id});
  }
  sort_spans(map.items);
  sort_spans(map.targets);
}

Id owner_at(const std::vector<OwnedSpan>& spans, uint32_t offset) {
  auto found = last_before(spans, offset);
  if (found == spans.end()) return {};
  for (int step = 0; step < kReachBack; ++step) {
    if (found->span.contains(offset)) return found->record;
    if (found == spans.begin()) break;
    --found;
  }
  return {};
}

Id owner_around(const std::vector<OwnedSpan>& spans, uint32_t offset) {
  Id exact = owner_at(spans, offset);
  if (!exact.empty()) return exact;
  auto before = last_before(spans, offset);
  if (before == spans.end() || before + 1 == spans.end()) return {};
  return (before + 1)->record == before->record ? before->record : Id();
}

Id owner_within(const std::vector<OwnedSpan>& spans, Span span) {
  Id at_start = owner_at(spans, span.begin);
  if (!at_start.empty()) return at_start;
  auto next = std::lower_bound(
      spans.begin(), spans.end(), span.begin,
      [](const OwnedSpan& entry, uint32_t wanted) { return entry.span.begin < wanted; });
  return next != spans.end() && next->span.begin < span.end ? next->record : Id();
}

size_t line_at(const std::vector<MappedLine>& lines, uint32_t offset) {
  auto found = std::upper_bound(
      lines.begin(), lines.end(), offset,
      [](uint32_t wanted, const MappedLine& line) { return wanted < line.bytes.end; });
  return static_cast<size_t>(found - lines.begin());
}

std::pair<size_t, size_t> marks_within(const std::vector<Mark>& marks, Span span) {
  auto first =
      std::upper_bound(marks.begin(), marks.end(), span.begin,
                       [](uint32_t wanted, const Mark& mark) { return wanted < mark.span.end; });
  auto last = std::lower_bound(first, marks.end(), span.end, [](const Mark& mark, uint32_t wanted) {
    return mark.span.begin < wanted;
  });
  return {static_cast<size_t>(first - marks.begin()), static_cast<size_t>(last - marks.begin())};
}

}  // namespace minsheng
