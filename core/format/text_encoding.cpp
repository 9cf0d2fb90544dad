#include "format/text_encoding.h"

#include <algorithm>
#include <optional>

#include "base/utf8.h"
#include "format/file_kind.h"
#include "format/utf16.h"

namespace minsheng {
namespace {

constexpr std::string_view kUtf8Mark = "\xEF\xBB\xBF";
constexpr std::string_view kUtf16LittleMark = "\xFF\xFE";
constexpr std::string_view kUtf16BigMark = "\xFE\xFF";
constexpr std::string_view kReplacement = "\xEF\xBF\xBD";
constexpr size_t kMaxWarnings = 20;

Error not_text() {
  return {ErrorCode::bad_input,
          {"这不是文本文件，读不出文字。请在 Word/WPS 中打开，全选复制后粘贴到导入页，"
           "或另存为纯文本（.txt）再导入。",
           {}}};
}

// Bytes that no text has. A few are let through: old programs mark cells and pages with them.
bool has_many_controls(std::string_view bytes) {
  auto controls = std::count_if(bytes.begin(), bytes.end(), [](char c) {
    auto code = static_cast<unsigned char>(c);
    return code == 0x7F || (code < 0x20 && (code < '\t' || code > '\r'));
  });
  return static_cast<size_t>(controls) > bytes.size() / 200 + 2;
}

// How the bytes look when taken for UTF-8.
struct Utf8Look {
  size_t chinese = 0;          // characters that Chinese text has, of three bytes
  size_t broken = 0;           // places, each a run of bytes without meaning
  bool only_last_cut = false;  // the one broken place is a character cut at the end
};

bool is_chinese_mark(char32_t code) {
  return (code >= 0x3000 && code <= 0x303F) || (code >= 0xFF00 && code <= 0xFFEF) ||
         (code >= 0x2010 && code <= 0x2030);
}

// Bytes at the end that start a character and do not finish it.
bool is_cut_character(std::string_view rest) {
  auto lead = static_cast<unsigned char>(rest[0]);
  size_t length = lead >= 0xF0 ? 4 : lead >= 0xE0 ? 3 : 2;
  bool continued = std::all_of(rest.begin() + 1, rest.end(), [](char c) {
    return (static_cast<unsigned char>(c) & 0xC0) == 0x80;
  });
  return lead >= 0xC2 && lead <= 0xF4 && rest.size() < length && continued;
}

Utf8Look look_at_utf8(std::string_view bytes) {
  Utf8Look look;
  bool in_broken = false;
  for (size_t i = 0; i < bytes.size();) {
    DecodedCharacter character = decode_at(bytes, i);
    bool broken = character.code == kReplacementCharacter && character.length == 1;
    if (broken && !in_broken) {
      ++look.broken;
      look.only_last_cut = look.broken == 1 && is_cut_character(bytes.substr(i));
    }
    in_broken = broken;
    if (is_hanzi(character.code) || is_chinese_mark(character.code)) ++look.chinese;
    i += character.length;
  }
  return look;
}

// GB18030 bytes taken for UTF-8 are broken at nearly every character.
bool is_utf8(const Utf8Look& look) {
  if (look.broken == 0) return true;
  return (look.only_last_cut && look.chinese > 0) || look.chinese > 4 * look.broken;
}

// Every broken place becomes one U+FFFD.
std::string repair_utf8(std::string_view bytes) {
  std::string text;
  text.reserve(bytes.size());
  bool in_broken = false;
  for (size_t i = 0; i < bytes.size();) {
    DecodedCharacter character = decode_at(bytes, i);
    bool broken = character.code == kReplacementCharacter && character.length == 1;
    if (!broken) {
      text += bytes.substr(i, character.length);
    } else if (!in_broken) {
      text += kReplacement;
    }
    in_broken = broken;
    i += character.length;
  }
  return text;
}

// One warning a line that holds U+FFFD, up to kMaxWarnings.
void add_warnings(DecodedText& decoded) {
  const std::string& text = decoded.text;
  size_t line = 1;
  size_t counted = 0;
  for (size_t at = text.find(kReplacement); at != std::string::npos;) {
    line += static_cast<size_t>(std::count(text.begin() + static_cast<std::ptrdiff_t>(counted),
                                           text.begin() + static_cast<std::ptrdiff_t>(at), '\n'));
    counted = at;
    size_t end = at + kReplacement.size();
    bool at_end = end == text.size();
    std::string pattern =
        at_end ? "第 {} 行：文件末尾的字不完整，可能没有拷贝完，显示为“\uFFFD”。请与原文核对。"
               : "第 {} 行有无法识别的字节，显示为“\uFFFD”。请与原文核对。";
    Span span{static_cast<uint32_t>(at), static_cast<uint32_t>(end)};
    decoded.warnings.push_back(
        {"broken-character", Severity::warning, span, {pattern, {std::to_string(line)}}});
    if (decoded.warnings.size() == kMaxWarnings) return;
    size_t next_line = text.find('\n', at);
    at = next_line == std::string::npos ? next_line : text.find(kReplacement, next_line);
  }
}

Result<DecodedText> finish(std::string text, TextEncoding encoding) {
  if (has_many_controls(text)) return not_text();
  if (trim(text).empty()) {
    return Error{ErrorCode::bad_input, {"文件里没有文字。请确认选对了文件。", {}}};
  }
  DecodedText decoded{std::move(text), encoding, {}};
  add_warnings(decoded);
  return decoded;
}

std::optional<Error> find_refusal(std::string_view bytes) {
  if (bytes.empty()) {
    return Error{ErrorCode::bad_input,
                 {"文件是空的，没有内容。请确认选对了文件，或重新拷贝。", {}}};
  }
  if (bytes.size() > kMaxTextBytes) {
    return Error{ErrorCode::too_large,
                 {"文件有 {} MB，超过 {} MB 的上限，没有读入。请确认选对了文件。",
                  {std::to_string(bytes.size() >> 20), std::to_string(kMaxTextBytes >> 20)}}};
  }
  RecognisedFile file = recognise_file(bytes);
  if (file.kind == FileKind::text) return std::nullopt;
  return file.kind == FileKind::other ? Error{ErrorCode::bad_input, file.refusal} : not_text();
}

std::optional<Endian> find_utf16(std::string_view bytes) {
  if (looks_like_utf16(bytes, Endian::little)) return Endian::little;
  if (looks_like_utf16(bytes, Endian::big)) return Endian::big;
  return std::nullopt;
}

Result<DecodedText> finish_utf16(std::string_view bytes, Endian endian) {
  return finish(decode_utf16(bytes, endian), endian == Endian::little
                                                 ? TextEncoding::utf16_little_endian
                                                 : TextEncoding::utf16_big_endian);
}

Result<DecodedText> finish_gb18030(std::string_view bytes, Gb18030Decoder decode_gb18030) {
  if (!decode_gb18030) {
    return Error{
        ErrorCode::bad_input,
        {"文件不是 UTF-8 编码，这里没有别的编码表。请用记事本打开，另存为 UTF-8 再导入。", {}}};
  }
  std::string text = decode_gb18030(bytes);
  size_t broken = 0;
  for (size_t at = 0; (at = text.find(kReplacement, at)) != std::string::npos; at += 3) ++broken;
  if (broken > bytes.size() / 200 + 1) return not_text();
  return finish(std::move(text), TextEncoding::gb18030);
}

// UTF-16 comes first only where a zero byte speaks for it: two letters of ASCII make a hanzi.
Result<DecodedText> decode_unmarked(std::string_view bytes, Gb18030Decoder decode_gb18030) {
  std::optional<Endian> utf16 = find_utf16(bytes);
  if (utf16 && bytes.find('\0') != std::string_view::npos) return finish_utf16(bytes, *utf16);
  bool many_controls = has_many_controls(bytes);
  if (!many_controls && is_utf8(look_at_utf8(bytes))) {
    return finish(repair_utf8(bytes), TextEncoding::utf8);
  }
  if (utf16) return finish_utf16(bytes, *utf16);
  if (many_controls) return not_text();
  return finish_gb18030(bytes, decode_gb18030);
}

}  // namespace

std::string_view label_of(TextEncoding encoding) {
  static constexpr std::string_view kLabels[] = {"UTF-8", "UTF-16 LE", "UTF-16 BE", "GB18030"};
  return kLabels[static_cast<size_t>(encoding)];
}

Result<DecodedText> decode_text(std::string_view bytes, Gb18030Decoder decode_gb18030) {
  if (std::optional<Error> refusal = find_refusal(bytes)) return *refusal;
  if (bytes.starts_with(kUtf16LittleMark)) return finish_utf16(bytes.substr(2), Endian::little);
  if (bytes.starts_with(kUtf16BigMark)) return finish_utf16(bytes.substr(2), Endian::big);
  if (bytes.starts_with(kUtf8Mark)) {
    return finish(repair_utf8(bytes.substr(kUtf8Mark.size())), TextEncoding::utf8);
  }
  return decode_unmarked(bytes, decode_gb18030);
}

}  // namespace minsheng
