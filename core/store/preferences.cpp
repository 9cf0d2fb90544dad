// Settings as lines of text: "minsheng-preferences 1 <crc-32 of the rest>", then key=value, with
// \n for a line end and \\ for a backslash within a value.
#include "store/preferences.h"

#include "base/hash.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr std::string_view kTitle = "minsheng-preferences ";

std::string escape(std::string_view value) {
  return replace_all(replace_all(std::string(value), "\\", "\\\\"), "\n", "\\n");
}

std::string unescape(std::string_view text) {
  std::string out;
  for (size_t i = 0; i < text.size(); ++i) {
    bool escaped = text[i] == '\\' && i + 1 < text.size();
    if (escaped) ++i;
    out += escaped && text[i] == 'n' ? '\n' : text[i];
  }
  return out;
}

Preferences parse_lines(std::string_view body) {
  Preferences preferences;
  for (std::string_view line : split(body, "\n")) {
    size_t equals = line.find('=');
    if (equals == std::string_view::npos) continue;
    preferences[std::string(line.substr(0, equals))] = unescape(line.substr(equals + 1));
  }
  return preferences;
}

}  // namespace

Result<Preferences> load_preferences(const Store& store) {
  Result<std::string> bytes = store.read(kPreferencesName);
  if (!bytes) return Preferences{};
  std::string_view text = bytes.value();
  size_t line_end = text.find('\n');
  Error damaged{ErrorCode::bad_input, {"设置文件已损坏，改用默认设置", {}}};
  if (line_end == std::string_view::npos) return damaged;
  std::vector<std::string_view> words = split(text.substr(0, line_end), " ");
  std::string_view body = text.substr(line_end + 1);
  if (!text.starts_with(kTitle) || words.size() != 3 || words[2] != crc32_hex(body)) return damaged;
  if (words[1] != "1") {
    return Error{ErrorCode::newer_version, {"设置由更新版本的程序保存，改用默认设置", {}}};
  }
  return parse_lines(body);
}

void save_preferences(Store& store, const Preferences& preferences, uint64_t expected_generation,
                      CommitDone done) {
  std::string body;
  for (const auto& [key, value] : preferences) body += key + '=' + escape(value) + '\n';
  std::string bytes = std::string(kTitle) + "1 " + crc32_hex(body) + '\n' + body;
  store.commit({{{std::string(kPreferencesName), bytes}}, {}, expected_generation},
               std::move(done));
}

}  // namespace minsheng
