// What a file is: see file_kind.h.
#include "format/file_kind.h"

#include <algorithm>
#include <optional>
#include <string>
#include <utility>

#include "format/office_error.h"
#include "format/zip_archive.h"

namespace minsheng {
namespace {

enum class Remedy {
  save_as_word,
  save_as_excel,
  save_pdf,
  copy_text,
  type_in,
  unpack,
  choose_other
};

struct Signature {
  std::string_view first_bytes;
  std::string_view name;
  Remedy remedy;
};

// From the formats' own specifications.
constexpr Signature kSignatures[] = {
    {"%PDF-", "PDF 文件", Remedy::save_pdf},
    {"{\\rtf", "RTF 文件", Remedy::save_as_word},
    {"MIME-Version:", "单个文件的网页（.mht）", Remedy::save_as_word},
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

std::string_view pattern_of(Remedy remedy) {
  switch (remedy) {
    case Remedy::save_as_word:
      return "这是{}，不能直接读取。请用 Word 或 WPS 打开，另存为 .docx 再导入。";
    case Remedy::save_as_excel:
      return "这是{}，不能直接读取。请用 Excel 或 WPS 打开，另存为 .xlsx 再导入。";
    case Remedy::save_pdf:
      return "这是{}，不能直接读取。请用 WPS 或 Word 打开，转为 .docx 再导入；"
             "如果是扫描件，要先做文字识别。";
    case Remedy::copy_text:
      return "这是{}，不能直接读取。请打开它，复制其中的文字，粘贴到导入页。";
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

RecognisedFile refuse(std::string_view name, Remedy remedy) {
  return {FileKind::other, {std::string(pattern_of(remedy)), {std::string(name)}}};
}

// The compound file of Office 97 to 2003 ([MS-CFB]) names its streams in UTF-16.
bool has_stream(std::string_view bytes, std::string_view name) {
  std::string wide;
  for (char c : name) wide.append({c, '\0'});
  return bytes.find(wide) != std::string_view::npos;
}

RecognisedFile recognise_compound(std::string_view bytes) {
  if (has_stream(bytes, "EncryptedPackage")) return {FileKind::other, encrypted_file().message};
  if (has_stream(bytes, "WordDocument")) {
    return refuse("旧版 Word 或 WPS 文字文件（.doc、.wps）", Remedy::save_as_word);
  }
  if (has_stream(bytes, "Workbook") || has_stream(bytes, "Book")) {
    return refuse("旧版 Excel 或 WPS 表格文件（.xls、.et）", Remedy::save_as_excel);
  }
  if (has_stream(bytes, "PowerPoint")) return refuse("演示文稿（.ppt）", Remedy::copy_text);
  return refuse("旧版 Office 或 WPS 文件（.doc、.xls、.wps）", Remedy::save_as_word);
}

// One XML file in place of a .doc or .xls: Word 2003, Excel 2003, and Word's flat package.
std::optional<RecognisedFile> recognise_office_xml(std::string_view bytes) {
  constexpr size_t kWindow = 2000;
  std::string_view head = bytes.substr(0, kWindow);
  auto has = [&](std::string_view mark) { return head.find(mark) != std::string_view::npos; };
  if (!has("<?xml")) return std::nullopt;
  if (has("progid=\"Word.Document\"") || has("schemas.microsoft.com/office/2006/xmlPackage")) {
    return refuse("存成 XML 的 Word 文件", Remedy::save_as_word);
  }
  if (has("progid=\"Excel.Sheet\"") || has("office:spreadsheet\"")) {
    return refuse("存成 XML 的 Excel 文件", Remedy::save_as_excel);
  }
  return std::nullopt;
}

RecognisedFile recognise_zip(std::string_view bytes) {
  Result<ZipArchive> archive = ZipArchive::open(bytes);
  if (!archive) return {FileKind::other, archive.error().message};
  std::vector<std::string_view> names = archive.value().names();
  auto has = [&](std::string_view beginning) {
    return std::any_of(names.begin(), names.end(),
                       [&](std::string_view name) { return name.starts_with(beginning); });
  };
  if (has("word/")) return {FileKind::word, {}};
  if (has("xl/workbook.bin")) return refuse("二进制的 Excel 文件（.xlsb）", Remedy::save_as_excel);
  if (has("xl/")) return {FileKind::excel, {}};
  if (has("ppt/")) return refuse("演示文稿（.pptx）", Remedy::copy_text);
  if (has("OFD.xml")) return refuse("版式文件（.ofd）", Remedy::copy_text);
  if (has("content.xml") && has("mimetype")) {
    return refuse("OpenDocument 文件（.odt、.ods）", Remedy::save_as_word);
  }
  return refuse("压缩包（ZIP）", Remedy::unpack);
}

}  // namespace

RecognisedFile recognise_file(std::string_view bytes) {
  if (is_zip(bytes)) return recognise_zip(bytes);
  if (bytes.starts_with("\xD0\xCF\x11\xE0\xA1\xB1\x1A\xE1")) return recognise_compound(bytes);
  if (std::optional<RecognisedFile> xml = recognise_office_xml(bytes)) return *xml;
  const Signature* found = std::find_if(
      std::begin(kSignatures), std::end(kSignatures),
      [&](const Signature& signature) { return bytes.starts_with(signature.first_bytes); });
  return found == std::end(kSignatures) ? RecognisedFile{} : refuse(found->name, found->remedy);
}

}  // namespace minsheng
