// HTML tables inside plain text: see embedded_tables.h.
#include "format/embedded_tables.h"

#include <algorithm>
#include <optional>
#include <string_view>

#include "base/utf8.h"
#include "format/html_reader.h"

namespace minsheng {
namespace {

constexpr size_t kNowhere = std::string_view::npos;

struct Bytes {
  size_t begin = 0;
  size_t end = 0;
};

size_t find_tag(std::string_view text, std::string_view small, std::string_view large,
                size_t from) {
  return std::min(text.find(small, from), text.find(large, from));
}

// Behind the </table> that closes the one at `begin`, tables within it counted.
size_t table_end(std::string_view text, size_t begin) {
  constexpr size_t kTag = 6;    // <table
  constexpr size_t kClose = 8;  // </table>
  size_t depth = 1;
  for (size_t at = begin + kTag; depth > 0;) {
    size_t close = find_tag(text, "</table>", "</TABLE>", at);
    if (close == kNowhere) return kNowhere;
    size_t open = find_tag(text, "<table", "<TABLE", at);
    depth = open < close ? depth + 1 : depth - 1;
    at = open < close ? open + kTag : close + kClose;
    if (depth == 0) return at;
  }
  return kNowhere;
}

// With the <html><body> and </body></html> right around it.
Bytes with_wrapping(std::string_view text, Bytes table) {
  static constexpr std::string_view kBefore[] = {"<body>", "<html>"};
  static constexpr std::string_view kBehind[] = {"</body>", "</html>"};
  for (std::string_view tag : kBefore) {
    if (text.substr(0, table.begin).ends_with(tag)) table.begin -= tag.size();
  }
  for (std::string_view tag : kBehind) {
    if (text.substr(table.end).starts_with(tag)) table.end += tag.size();
  }
  return table;
}

std::optional<Bytes> next_table(std::string_view text, size_t from) {
  for (size_t begin = from; (begin = find_tag(text, "<table", "<TABLE", begin)) != kNowhere;) {
    size_t end = table_end(text, begin);
    if (end == kNowhere) return std::nullopt;
    return with_wrapping(text, {begin, end});
  }
  return std::nullopt;
}

void move_notes(std::vector<Diagnostic>& notes, const Bytes& old, size_t begin, size_t length) {
  auto moved = [&](uint32_t& place) {
    if (place < begin) return;
    size_t behind = begin + (old.end - old.begin);
    place = static_cast<uint32_t>(place < behind ? begin : place - behind + begin + length);
  };
  for (Diagnostic& note : notes) {
    moved(note.span.begin);
    moved(note.span.end);
  }
}

}  // namespace

std::string with_plain_tables(std::string text, std::vector<Diagnostic>& notes) {
  std::string out;
  size_t done = 0;
  while (std::optional<Bytes> table = next_table(text, done)) {
    std::string_view html = std::string_view(text).substr(table->begin, table->end - table->begin);
    Result<OfficeText> read = read_html(html);
    bool empty = !read || trim(read.value().text).empty();
    std::string lines =
        empty ? std::string(html) : "\n" + std::string(trim(read.value().text)) + "\n";
    out.append(text, done, table->begin - done);
    move_notes(notes, *table, out.size(), lines.size());
    out += lines;
    done = table->end;
  }
  return done == 0 ? text : out.append(text, done);
}

}  // namespace minsheng
