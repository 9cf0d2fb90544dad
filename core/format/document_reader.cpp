// Any file to text: see document_reader.h.
#include "format/document_reader.h"

#include <algorithm>
#include <optional>
#include <utility>

#include "base/utf8.h"
#include "format/docx_reader.h"
#include "format/embedded_tables.h"
#include "format/file_kind.h"
#include "format/html_reader.h"

namespace minsheng {
namespace {

constexpr size_t kMaxHtmlBytes = size_t{32} << 20;
constexpr size_t kMostSheetsTried = 40;

Error no_text() { return {ErrorCode::bad_input, {"文件里没有文字。请确认选对了文件。", {}}}; }

Result<DocumentText> finish(OfficeText office, std::string form) {
  if (trim(office.text).empty()) return no_text();
  return DocumentText{std::move(office.text), std::move(form), std::move(office.notes), {}, {}};
}

Result<DocumentText> read_word(std::string_view bytes) {
  Result<OfficeText> office = read_docx(bytes);
  if (!office) return office.error();
  return finish(office.take(), "Word（.docx）");
}

Result<DocumentText> read_text(std::string_view bytes, const DocumentOptions& options) {
  Result<DecodedText> decoded = decode_text(bytes, options.decode_gb18030);
  if (!decoded) return decoded.error();
  DecodedText text = decoded.take();
  std::string form(label_of(text.encoding));
  if (looks_like_html(text.text) && text.text.size() <= kMaxHtmlBytes) {
    Result<OfficeText> page = read_html(text.text);
    if (!page) return page.error();
    return finish(page.take(), form + "，HTML");
  }
  text.text = with_plain_tables(std::move(text.text), text.warnings);
  return DocumentText{std::move(text.text), std::move(form), std::move(text.warnings), {}, {}};
}

std::string names_of(const std::vector<SheetName>& sheets) {
  std::vector<std::string> names;
  for (const SheetName& sheet : sheets)
    names.push_back(sheet.name + (sheet.hidden ? "（隐藏）" : ""));
  return join(names, "、");
}

Result<size_t> find_sheet(const std::vector<SheetName>& sheets, const std::string& name) {
  auto found = std::find_if(sheets.begin(), sheets.end(),
                            [&](const SheetName& sheet) { return sheet.name == name; });
  if (found != sheets.end()) return static_cast<size_t>(found - sheets.begin());
  return Error{ErrorCode::not_found,
               {"工作簿里没有叫“{}”的工作表，有的是：{}。", {name, names_of(sheets)}}};
}

// The text of the sheet to read, and which it is.
struct ChosenSheet {
  OfficeText office;
  size_t index = 0;
};

Result<ChosenSheet> read_named_sheet(XlsxWorkbook& workbook, const std::string& name) {
  Result<size_t> index = find_sheet(workbook.sheets(), name);
  if (!index) return index.error();
  Result<OfficeText> office = workbook.read(index.value());
  if (!office) return office.error();
  return ChosenSheet{office.take(), index.value()};
}

Result<ChosenSheet> choose_sheet(XlsxWorkbook& workbook, const DocumentOptions& options) {
  std::optional<ChosenSheet> with_text;
  size_t tried = 0;
  for (size_t i = 0; i < workbook.sheets().size() && tried < kMostSheetsTried; ++i) {
    if (workbook.sheets()[i].hidden) continue;
    ++tried;
    Result<OfficeText> office = workbook.read(i);
    if (!office && with_text) break;  // over a limit: what was found before will do
    if (!office) return office.error();
    if (trim(office.value().text).empty()) continue;
    bool wanted = !options.is_wanted || options.is_wanted(office.value().text);
    if (wanted || !with_text) with_text = ChosenSheet{office.take(), i};
    if (wanted) break;
  }
  if (!with_text) return no_text();
  return std::move(*with_text);
}

Result<DocumentText> read_excel(std::string_view bytes, const DocumentOptions& options) {
  Result<XlsxWorkbook> opened = XlsxWorkbook::open(bytes);
  if (!opened) return opened.error();
  XlsxWorkbook workbook = opened.take();
  Result<ChosenSheet> chosen = options.sheet.empty() ? choose_sheet(workbook, options)
                                                     : read_named_sheet(workbook, options.sheet);
  if (!chosen) return chosen.error();
  ChosenSheet sheet = chosen.take();
  Result<DocumentText> document = finish(std::move(sheet.office), "Excel（.xlsx）");
  if (!document) return document.error();
  DocumentText out = document.take();
  out.sheets = workbook.sheets();
  out.sheet = out.sheets[sheet.index].name;
  if (out.sheets.size() > 1) {
    Message message = {"工作簿有 {} 张工作表（{}），读的是“{}”。",
                       {std::to_string(out.sheets.size()), names_of(out.sheets), out.sheet}};
    out.notes.push_back({"sheet-chosen", Severity::hint, {}, std::move(message)});
  }
  return out;
}

}  // namespace

Result<DocumentText> read_document(std::string_view bytes, const DocumentOptions& options) {
  if (bytes.size() <= kMaxTextBytes) {
    FileKind kind = recognise_file(bytes).kind;
    if (kind == FileKind::word) return read_word(bytes);
    if (kind == FileKind::excel) return read_excel(bytes, options);
  }
  return read_text(bytes, options);
}

std::string read_clipboard(std::string_view text, std::string_view html) {
  static constexpr std::string_view kTelling[] = {"<table", "<TABLE", "<li", "<LI", "mso-list"};
  bool tells_more =
      std::any_of(std::begin(kTelling), std::end(kTelling),
                  [&](std::string_view tag) { return html.find(tag) != std::string_view::npos; });
  if (html.size() <= kMaxHtmlBytes && (tells_more || trim(text).empty())) {
    Result<OfficeText> page = read_html(html);
    if (page && !trim(page.value().text).empty()) return page.take().text;
  }
  std::vector<Diagnostic> none;
  return with_plain_tables(std::string(text), none);
}

}  // namespace minsheng
