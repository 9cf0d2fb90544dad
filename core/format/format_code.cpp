// Number format codes: see format_code.h.
#include "format/format_code.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {
namespace {

// [$¥-804] shows ¥; [h] counts hours beyond 24; [Red], [DBNum1] show nothing.
void append_bracket(std::vector<CodePiece>& pieces, std::string_view inside) {
  if (inside.starts_with('$')) {
    pieces.push_back({std::string(inside.substr(1, inside.find('-') - 1)), true});
  } else if (!inside.empty() && inside.find_first_not_of("hHmMsS") == std::string_view::npos) {
    pieces.push_back({"[" + std::string(inside) + "]", false});
  }
}

// One character, with all its bytes.
std::string character_at(std::string_view code, size_t at) {
  return at < code.size() ? std::string(code.substr(at, decode_at(code, at).length)) : "";
}

}  // namespace

std::vector<CodePiece> split_format_code(std::string_view code) {
  std::vector<CodePiece> pieces;
  for (size_t at = 0; at < code.size();) {
    char sign = code[at];
    size_t close = sign == '"' ? code.find('"', at + 1) : sign == '[' ? code.find(']', at) : 0;
    if (close != 0) {
      close = std::min(close, code.size());
      std::string_view inside = code.substr(at + 1, close - at - 1);
      if (sign == '[') {
        append_bracket(pieces, inside);
      } else {
        pieces.push_back({std::string(inside), true});
      }
      at = close + 1;
      continue;
    }
    bool escape = sign == '\\' || sign == '!';
    bool skip = sign == '_' || sign == '*';
    if (escape || skip) ++at;
    std::string character = character_at(code, at);
    at += character.empty() ? 1 : character.size();
    if (skip || character.empty()) continue;
    pieces.push_back({character, escape || static_cast<unsigned char>(character[0]) >= 0x80});
  }
  return pieces;
}

std::vector<std::string_view> split_sections(std::string_view code) {
  std::vector<std::string_view> sections;
  size_t begin = 0;
  bool quoted = false;
  for (size_t at = 0; at < code.size(); ++at) {
    if (code[at] == '"') quoted = !quoted;
    if (code[at] == '\\' || code[at] == '!') ++at;
    if (at < code.size() && code[at] == ';' && !quoted) {
      sections.push_back(code.substr(begin, at - begin));
      begin = at + 1;
    }
  }
  sections.push_back(code.substr(std::min(begin, code.size())));
  return sections;
}

}  // namespace minsheng
