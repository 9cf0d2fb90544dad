// The walk through a Word document's content: see docx_body.h. Names of elements are those of
// WordprocessingML (ECMA-376 part 1, 17).
#include "format/docx_body.h"

#include <algorithm>
#include <charconv>

#include "base/utf8.h"
#include "format/word_symbols.h"

namespace minsheng {
namespace {

constexpr size_t kMaxColumns = 4096;

bool is_one_of(std::string_view name, std::initializer_list<std::string_view> names) {
  return std::find(names.begin(), names.end(), name) != names.end();
}

bool is_on(XmlNode toggle) {
  return toggle && !is_one_of(toggle.attribute("val"), {"0", "false", "off"});
}

size_t span_in(XmlNode properties, std::string_view name, size_t otherwise) {
  int64_t span = whole_number(properties.child(name).attribute("val"), -1);
  return span < 0 ? otherwise : std::min(static_cast<size_t>(span), kMaxColumns);
}

char32_t hex_code(std::string_view digits) {
  uint32_t code = 0;
  std::from_chars(digits.data(), digits.data() + digits.size(), code, 16);
  return code;
}

bool paragraph_mark_is_deleted(XmlNode properties) {
  XmlNode mark = properties.child("rPr");
  return mark.child("del") || mark.child("moveFrom");
}

// Of mc:AlternateContent only the first choice counts; the fallback says the same once more.
bool is_other_alternative(XmlNode node, std::string_view name) {
  if (name != "Fallback" && name != "Choice") return false;
  XmlNode first = node.parent().child("Choice");
  return first && first != node;
}

}  // namespace

void DocxBody::read(XmlNode content) {
  auto walk = [this](XmlNode top) {
    walk_xml(
        top, [this](XmlNode node) { return enter(node); }, [this](XmlNode node) { leave(node); });
  };
  walk(content);
}

bool DocxBody::enter(XmlNode node) {
  std::string_view name = node.name();
  if (is_one_of(name, {"del", "moveFrom", "ins", "moveTo"})) {
    has_tracked_changes_ = true;
    return name == "ins" || name == "moveTo";
  }
  if (is_other_alternative(node, name)) return false;
  return enter_structure(node, name) && enter_run_part(node, name);
}

bool DocxBody::enter_structure(XmlNode node, std::string_view name) {
  if (name == "p") return enter_paragraph(node);
  if (name == "r") return !is_on(node.child("rPr").child("vanish"));
  if (name == "tr") return enter_row(node);
  if (name == "tc") return enter_cell(node);
  if (name == "tbl") {
    layout_.open_table();
    columns_.push_back(0);
  }
  if (name == "txbxContent") {
    text_boxes_.push_back(node);
    return false;
  }
  return !is_one_of(name, {"pPr", "rPr", "tblPr", "tblGrid", "trPr", "tcPr", "sectPr", "sdtPr",
                           "rt", "delText", "instrText", "delInstrText"});
}

bool DocxBody::enter_run_part(XmlNode node, std::string_view name) {
  if (name == "fldChar") read_field_mark(node);
  if (in_field_code()) return true;
  if (name == "t") layout_.add_text(node.text());
  if (name == "tab" || name == "ptab") layout_.add_tab();
  if (name == "br" || name == "cr") layout_.add_break();
  if (name == "noBreakHyphen") layout_.add_text("-");
  if (name == "sym") add_symbol(node);
  if (name == "footnoteReference") add_note(false, node);
  if (name == "endnoteReference") add_note(true, node);
  if (name == "blip" || name == "imagedata") ++pictures_;
  return true;
}

bool DocxBody::enter_paragraph(XmlNode node) {
  XmlNode properties = node.child("pPr");
  if (styles_.is_contents(properties.child("pStyle").attribute("val"))) return false;
  fields_.clear();  // a code never runs over a paragraph; a broken field must not hide the rest
  if (paragraph_mark_is_deleted(properties)) return true;
  std::string label = numbering_.next_label(properties);
  if (!label.empty()) layout_.set_label(label);
  return true;
}

bool DocxBody::enter_row(XmlNode node) {
  XmlNode properties = node.child("trPr");
  if (properties.child("del") || properties.child("ins")) has_tracked_changes_ = true;
  if (properties.child("del")) return false;
  layout_.open_row();
  if (!columns_.empty()) columns_.back() = span_in(properties, "gridBefore", 0);
  return true;
}

bool DocxBody::enter_cell(XmlNode node) {
  if (columns_.empty()) return true;
  XmlNode properties = node.child("tcPr");
  size_t column = columns_.back();
  columns_.back() += std::max<size_t>(span_in(properties, "gridSpan", 1), 1);
  XmlNode merge = properties.child("vMerge");
  bool continued = merge && merge.attribute("val") != "restart";
  if (continued || properties.child("hMerge").attribute("val") == "continue" ||
      properties.child("cellDel")) {
    return false;
  }
  layout_.open_cell(column);
  return true;
}

void DocxBody::leave(XmlNode node) {
  std::string_view name = node.name();
  if (name == "p") leave_paragraph(node);
  if (name == "tc") layout_.close_cell();
  if (name == "tbl") {
    layout_.close_table();
    columns_.pop_back();
  }
}

// Text boxes may hold text boxes: those wait until the outer one is over.
void DocxBody::leave_paragraph(XmlNode node) {
  if (paragraph_mark_is_deleted(node.child("pPr"))) {
    has_tracked_changes_ = true;
    return;  // runs on into the next one
  }
  layout_.end_paragraph();
  if (reading_boxes_) return;
  reading_boxes_ = true;
  while (!text_boxes_.empty()) {
    XmlNode box = text_boxes_.front();
    text_boxes_.pop_front();
    read(box);
  }
  reading_boxes_ = false;
}

bool DocxBody::in_field_code() const {
  return std::find(fields_.begin(), fields_.end(), true) != fields_.end();
}

// begin, code, separate, result, end: only the result is text.
void DocxBody::read_field_mark(XmlNode node) {
  std::string_view type = node.attribute("fldCharType");
  if (type == "begin") fields_.push_back(true);
  if (fields_.empty()) return;
  if (type == "separate") fields_.back() = false;
  if (type == "end") fields_.pop_back();
}

void DocxBody::add_symbol(XmlNode node) {
  char32_t code = symbol_character(node.attribute("font"), hex_code(node.attribute("char")));
  std::string character;
  append_utf8(character, code == 0 ? U'□' : code);
  layout_.add_text(character);
}

void DocxBody::add_note(bool endnote, XmlNode node) {
  NoteReference note{endnote, std::string(node.attribute("id"))};
  if (seen_notes_.insert(note).second) notes_.push_back(note);
}

}  // namespace minsheng
