#include "format/file_kind.h"

#include <algorithm>
#include <string>

namespace minsheng {
namespace {

enum class Remedy { copy_text, type_in, unpack, choose_other };

struct Signature {
  std::string_view first_bytes;
  std::string_view name;
  Remedy remedy;
};

// From the formats' own specifications.
constexpr Signature kSignatures[] = {
    {"%PDF-", "PDF 文件", Remedy::copy_text},
    {"\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1", "旧版 Office 或 WPS 文件（.doc、.xls、.wps）",
     Remedy::copy_text},
    {"{\\rtf", "RTF 文件", Remedy::copy_text},
    {"\x89PNG\r\n\x1A\n", "图片（PNG）", Remedy::type_in},
    {"\xFF\xD8\xFF", "图片（JPEG）", Remedy::type_in},
    {"GIF87a", "图片（GIF）", Remedy::type_in},
    {"GIF89a", "图片（GIF）", Remedy::type_in},
    {std::string_view("II*\0", 4), "图片（TIFF）", Remedy::type_in},
    {std::string_view("MM\0*", 4), "图片（TIFF）", Remedy::type_in},
    {"Rar!\x1A\x07", "压缩包（RAR）", Remedy::unpack},
    {"7z\xBC\xAF\x27\x1C", "压缩包（7z）", Remedy::unpack},
    {"\x1F\x8B", "压缩包（gzip）", Remedy::unpack},
    {"\x7F"
     "ELF",
     "程序", Remedy::choose_other},
    {"MZ\x90", "程序", Remedy::choose_other},
};

constexpr std::string_view kZip = "PK\x03\x04";

// A zip lists its members at the end and, of office files, the main ones at the beginning.
Signature recognise_zip(std::string_view bytes) {
  constexpr size_t kWindow = 64 * 1024;
  std::string_view head = bytes.substr(0, kWindow);
  std::string_view tail = bytes.substr(bytes.size() - std::min(bytes.size(), kWindow));
  auto has = [&](std::string_view member) {
    return head.find(member) != std::string_view::npos ||
           tail.find(member) != std::string_view::npos;
  };
  if (has("word/document")) return {kZip, "Word 文件（.docx）", Remedy::copy_text};
  if (has("xl/workbook")) return {kZip, "Excel 文件（.xlsx）", Remedy::copy_text};
  if (has("ppt/presentation")) return {kZip, "演示文稿（.pptx）", Remedy::copy_text};
  return {kZip, "压缩包（ZIP）", Remedy::unpack};
}

std::string_view pattern_of(Remedy remedy) {
  switch (remedy) {
    case Remedy::copy_text:
      return "这是{}，暂时不能直接读取。请在 Word/WPS 中打开，全选复制后粘贴到导入页，"
             "或另存为纯文本（.txt）再导入。";
    case Remedy::type_in:
      return "这是{}，里面没有可以读取的文字。请找到文件的电子文本，或用文字识别软件转成文本后"
             "粘贴到导入页。";
    case Remedy::unpack:
      return "这是{}，不能直接读取。请先解压，再导入里面的方案文本。";
    case Remedy::choose_other:
      break;
  }
  return "这是{}，不是方案文本。请确认选对了文件。";
}

}  // namespace

std::optional<Message> recognise_binary(std::string_view bytes) {
  const Signature* found = std::find_if(
      std::begin(kSignatures), std::end(kSignatures),
      [&](const Signature& signature) { return bytes.starts_with(signature.first_bytes); });
  Signature zip{};
  if (bytes.starts_with(kZip)) {
    zip = recognise_zip(bytes);
    found = &zip;
  }
  if (found == std::end(kSignatures)) return std::nullopt;
  return Message{std::string(pattern_of(found->remedy)), {std::string(found->name)}};
}

}  // namespace minsheng
