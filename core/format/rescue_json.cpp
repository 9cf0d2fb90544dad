#include "format/rescue_json.h"

#include <utility>

#include "format/json_check.h"

namespace minsheng {
namespace {

constexpr FormatVersion kFormat = {"minsheng-rescue", 1, "故障备份", {}};

bool read_files(JsonCheck& check, const JsonValue& json, RescueFile& rescue) {
  const JsonPlace root;
  const JsonPlace place(root, "files");
  const JsonObject* files = check.object(place, json);
  if (!files) return false;
  for (const JsonMember& member : *files) {
    RescuedFile file{member.key, ""};
    if (!check.read_text(JsonPlace(place, member.key), member.value, file.bytes)) return false;
    rescue.files.push_back(std::move(file));
  }
  return true;
}

bool read_damaged(JsonCheck& check, const JsonValue& json, RescueFile& rescue) {
  const JsonPlace root;
  const JsonObject* damaged = check.object(JsonPlace(root, "damaged"), json);
  if (!damaged) return false;
  for (const JsonMember& member : *damaged) rescue.damaged.push_back(member.key);
  return true;
}

}  // namespace

bool is_rescue(std::string_view text) {
  if (text.starts_with("\xEF\xBB\xBF")) text.remove_prefix(3);
  return text.starts_with(R"({"format":"minsheng-rescue")");
}

Result<RescueFile> read_rescue(std::string_view text) {
  Result<JsonObject> opened = read_format(text, kFormat);
  if (!opened) return opened.error();
  const JsonObject& file = opened.value();
  const JsonPlace root;
  JsonCheck check;
  RescueFile rescue;
  bool good = check.has_keys(root, file, {"created", "damaged", "files", "format", "version"}) &&
              check.read_text(root, file, "created", rescue.created) &&
              read_files(check, *find_member(file, "files"), rescue) &&
              read_damaged(check, *find_member(file, "damaged"), rescue);
  if (!good) return check.error();
  return rescue;
}

}  // namespace minsheng
