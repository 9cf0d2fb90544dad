// The account of what was not read: see reading_report.h.
#include "text/reading_report.h"

#include "base/utf8.h"

namespace minsheng {

void report_unread(PlanReading& reading, std::string_view source) {
  constexpr size_t kMost = 50;
  size_t count = 0;
  for (const Mark& mark : reading.marks) {
    if (mark.role != MarkRole::unread || count == kMost) continue;
    ++count;
    std::string words(source.substr(mark.span.begin, mark.span.size()));
    std::u32string start = to_utf32(words).substr(0, 20);
    reading.diagnostics.push_back(
        {"unread-text",
         Severity::hint,
         mark.span,
         {"这段文字没有读进任何字段：“{}”。如果是事项，请检查它的编号。", {to_utf8(start)}}});
  }
}

void report_cut(PlanReading& reading, std::string_view source, std::string_view whole) {
  if (whole.size() <= source.size()) return;
  auto begin = static_cast<uint32_t>(source.size());
  reading.diagnostics.push_back(
      {"text-too-long",
       Severity::error,
       {begin, begin},
       {"文档太长，只读了前面{}字节。请只保留方案正文再导入。", {std::to_string(begin)}}});
}

}  // namespace minsheng
