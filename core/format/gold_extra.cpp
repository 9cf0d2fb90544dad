#include "format/gold_extra.h"

#include <algorithm>

#include "base/utf8.h"
#include "format/field_json.h"

namespace minsheng {
namespace {

// Lines of ascending offsets, each character looked at once.
class LineCounter {
 public:
  explicit LineCounter(std::string_view text) : text_(text) {}

  int64_t line_of(size_t offset) {
    offset = std::min(offset, text_.size());
    if (offset < at_) {
      at_ = 0;
      line_ = 1;
    }
    line_ += std::count(text_.begin() + static_cast<std::ptrdiff_t>(at_),
                        text_.begin() + static_cast<std::ptrdiff_t>(offset), '\n');
    at_ = offset;
    return line_;
  }

 private:
  std::string_view text_;
  size_t at_ = 0;
  int64_t line_ = 1;
};

std::string_view text_at(std::string_view text, const Span& span) {
  size_t begin = std::min<size_t>(span.begin, text.size());
  size_t end = std::clamp<size_t>(span.end, begin, text.size());
  return text.substr(begin, end - begin);
}

void write_member(JsonWriter& writer, std::string_view name, const FieldValue& value) {
  writer.key(name);
  write_value(writer, value);
}

void write_place(JsonWriter& writer, LineCounter& lines, const Span& span) {
  write_member(writer, "line", lines.line_of(span.begin));
  write_member(writer, "begin", int64_t{span.begin});
  write_member(writer, "end", int64_t{span.end});
}

void write_target(JsonWriter& writer, const Target& target) {
  writer.begin_object();
  write_member(writer, "soft", target.soft);
  write_member(writer, "pending", target.pending);
  write_member(writer, "spans", target.spans);
  writer.end_object();
}

void write_item(JsonWriter& writer, const PlanItem& entry) {
  const Item& item = *entry.item;
  writer.begin_object();
  write_member(writer, "no", item.no);
  write_member(writer, "title", item.title);
  write_member(writer, "support_units", item.support_units);
  write_member(writer, "deadline_month",
               item.deadline_month.empty() ? FieldValue() : FieldValue(item.deadline_month));
  for (std::string_view name :
       {"leader", "contact", "place", "investment", "schedule", "extras", "note"}) {
    write_member(writer, name, find_field<Item>(name)->get(item));
  }
  write_member(writer, "spans", item.spans);
  write_member(writer, "lead_spans", item.lead_spans);
  write_member(writer, "deadline_spans", item.deadline_spans);
  writer.key("targets");
  writer.begin_array();
  for (const Target* target : entry.targets) write_target(writer, *target);
  writer.end_array();
  writer.end_object();
}

void write_unread(JsonWriter& writer, std::string_view text, const SpanList& unread) {
  LineCounter lines(text);
  int64_t characters = 0;
  writer.key("unread");
  writer.begin_array();
  for (const Span& span : unread) {
    std::string words = without_spaces(text_at(text, span));
    characters += static_cast<int64_t>(count_characters(words));
    writer.begin_object();
    write_place(writer, lines, span);
    write_member(writer, "text", std::move(words));
    writer.end_object();
  }
  writer.end_array();
  write_member(writer, "unread_characters", characters);
}

std::string_view key_of(Severity severity) {
  static constexpr std::string_view kKeys[] = {"error", "warning", "hint"};
  return kKeys[static_cast<size_t>(severity)];
}

void write_diagnostics(JsonWriter& writer, std::string_view text,
                       const std::vector<Diagnostic>& diagnostics) {
  LineCounter lines(text);
  writer.key("diagnostics");
  writer.begin_array();
  for (const Diagnostic& diagnostic : diagnostics) {
    writer.begin_object();
    write_member(writer, "code", diagnostic.code);
    write_member(writer, "severity", std::string(key_of(diagnostic.severity)));
    write_place(writer, lines, diagnostic.span);
    write_member(writer, "message", to_text(diagnostic.message));
    writer.end_object();
  }
  writer.end_array();
}

}  // namespace

void write_gold_extra(JsonWriter& writer, const PlanTree& outline, std::string_view text,
                      const ReadingNotes& notes) {
  writer.begin_object();
  writer.key("items");
  writer.begin_array();
  for (const PlanGroup& group : outline.groups) {
    for (const PlanItem& item : group.items) write_item(writer, item);
  }
  writer.end_array();
  write_unread(writer, text, notes.unread);
  write_diagnostics(writer, text, notes.diagnostics);
  writer.end_object();
}

void write_reading_notes(JsonWriter& writer, std::string_view text, const ReadingNotes& notes) {
  writer.begin_object();
  write_unread(writer, text, notes.unread);
  write_diagnostics(writer, text, notes.diagnostics);
  writer.end_object();
}

}  // namespace minsheng
