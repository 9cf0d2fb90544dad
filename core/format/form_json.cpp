#include "format/form_json.h"

#include "base/date.h"
#include "format/json_check.h"
#include "format/json_members.h"

namespace minsheng {
namespace {

constexpr FormatVersion kFormat = {"minsheng-form", 1, "填报表", {}};

}  // namespace

std::string form_mark_text(const FormMark& mark) {
  JsonWriter writer(JsonForm::canonical);
  writer.begin_object();
  write_text(writer, "due", mark.due);
  write_text(writer, "format", kFormat.format);
  write_text(writer, "ledger", mark.ledger);
  write_text(writer, "made_on", mark.made_on);
  write_text(writer, "month", mark.month);
  write_text(writer, "office", mark.office);
  write_text(writer, "title", mark.title);
  write_text(writer, "unit", mark.unit);
  write_count(writer, "version", kFormat.version);
  writer.end_object();
  return writer.take();
}

bool looks_like_form_mark(std::string_view text) {
  std::string name = "\"" + std::string(kFormat.format) + "\"";
  return text.starts_with('{') && text.find(name) != std::string_view::npos;
}

Result<FormMark> form_mark_from(std::string_view text) {
  Result<JsonObject> opened = read_format(text, kFormat);
  if (!opened) return opened.error();
  const JsonObject& file = opened.value();
  const JsonPlace root;
  JsonCheck check;
  FormMark mark;
  bool good = check.has_keys(root, file,
                             {"due", "format", "ledger", "made_on", "month", "office", "title",
                              "unit", "version"}) &&
              check.read_id(JsonPlace(root, "ledger"), *find_member(file, "ledger"), mark.ledger) &&
              check.read_text(root, file, "due", mark.due) &&
              check.read_text(root, file, "made_on", mark.made_on) &&
              check.read_text(root, file, "month", mark.month) &&
              check.read_text(root, file, "office", mark.office) &&
              check.read_text(root, file, "title", mark.title) &&
              check.read_text(root, file, "unit", mark.unit);
  if (good && !parse_month(mark.month)) {
    good = check.fail(JsonPlace(root, "month"), "应写成 2024-03 这样。");
  }
  if (!good) return check.error();
  return mark;
}

}  // namespace minsheng
