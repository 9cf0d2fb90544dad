// Envelopes: written and checked.
#include "store/frame.h"

#include <charconv>
#include <vector>

#include "base/hash.h"
#include "base/utf8.h"

namespace minsheng {
namespace {

constexpr size_t kLongestHeader = 256;

std::string_view name_of(FrameKind kind) {
  switch (kind) {
    case FrameKind::snapshot:
      return "minsheng-snapshot";
    case FrameKind::record:
      return "minsheng-record";
    case FrameKind::head:
      break;
  }
  return "minsheng-head";
}

std::string encode(const Frame& frame, int64_t version) {
  std::string header(name_of(frame.kind));
  for (int64_t number : {version, frame.generation, frame.sequence}) {
    header += ' ' + std::to_string(number);
  }
  header += ' ' + (frame.link.empty() ? std::string("-") : frame.link);
  header += ' ' + std::to_string(frame.body.size()) + ' ';
  std::string checked = header + frame.body;
  header += frame.kind == FrameKind::snapshot ? sha256_hex(checked) : crc32_hex(checked);
  return header + '\n' + frame.body;
}

bool parse_number(std::string_view text, int64_t& number) {
  auto end = text.data() + text.size();
  auto [stop, error] = std::from_chars(text.data(), end, number);
  return error == std::errc() && stop == end;
}

Error damaged(std::string pattern) { return Error{ErrorCode::bad_input, {std::move(pattern), {}}}; }

}  // namespace

std::string encode_frame(const Frame& frame) { return encode(frame, kFrameVersion); }

Result<Frame> decode_frame(FrameKind kind, std::string_view bytes) {
  size_t line_end = bytes.substr(0, kLongestHeader).find('\n');
  if (line_end == std::string_view::npos) return damaged("文件头不完整");
  std::vector<std::string_view> words = split(bytes.substr(0, line_end), " ");
  Frame frame;
  frame.kind = kind;
  int64_t version = 0;
  bool readable = words.size() == 7 && words[0] == name_of(kind) &&
                  parse_number(words[1], version) && parse_number(words[2], frame.generation) &&
                  parse_number(words[3], frame.sequence);
  if (!readable) return damaged("文件头无法识别");
  if (words[4] != "-") frame.link = words[4];
  frame.body = bytes.substr(line_end + 1);
  // Comparing with what would have been written checks every byte, number forms included.
  if (encode(frame, version) != bytes) return damaged("校验和不符");
  if (version > kFrameVersion) {
    return Error{
        ErrorCode::newer_version,
        {"这些数据由更新版本的程序保存（格式 {}），请用新版本打开", {std::to_string(version)}}};
  }
  if (version < 1) return damaged("文件头无法识别");
  return frame;
}

}  // namespace minsheng
