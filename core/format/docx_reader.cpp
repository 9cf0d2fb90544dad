// Text of Word documents: see docx_reader.h.
#include "format/docx_reader.h"

#include <map>
#include <optional>

#include "format/docx_body.h"
#include "format/office_error.h"
#include "format/opc_package.h"

namespace minsheng {
namespace {

// A part that a document may do without; null node where it does.
struct OptionalPart {
  std::optional<XmlTree> tree;

  XmlNode root() const { return tree ? tree->root() : XmlNode(); }
};

Result<OptionalPart> read_related(OpcPackage& package, std::string_view type) {
  OptionalPart part;
  std::string name = package.related(type);
  if (name.empty()) return part;
  Result<XmlTree> tree = package.read(name);
  if (!tree) return tree.error();
  part.tree.emplace(tree.take());
  return part;
}

std::map<std::string, XmlNode> notes_by_id(XmlNode root) {
  std::map<std::string, XmlNode> notes;
  for (XmlNode note = root.first(); note; note = note.next()) {
    notes.emplace(note.attribute("id"), note);
  }
  return notes;
}

void append_notes(XmlNode footnotes, XmlNode endnotes, DocxBody& body, TextLayout& layout) {
  std::map<std::string, XmlNode> by_id[] = {notes_by_id(footnotes), notes_by_id(endnotes)};
  std::vector<DocxBody::NoteReference> references = body.notes();  // notes may refer to notes
  size_t number = 0;
  for (const DocxBody::NoteReference& reference : references) {
    auto found = by_id[reference.endnote ? 1 : 0].find(reference.id);
    if (found == by_id[reference.endnote ? 1 : 0].end()) continue;
    layout.set_label("注" + std::to_string(++number) + "：");
    body.read(found->second);
  }
}

std::vector<Diagnostic> notes_on(const DocxBody& body) {
  std::vector<Diagnostic> notes;
  if (body.has_tracked_changes()) {
    Message message = {"文档里有修订标记，已按“接受所有修订”读取：新增的留下，删除的去掉。", {}};
    notes.push_back({"tracked-changes", Severity::hint, {}, std::move(message)});
  }
  if (body.pictures() > 0) notes.push_back(note_on_pictures(body.pictures()));
  return notes;
}

}  // namespace

Result<OfficeText> read_docx(std::string_view bytes) {
  Result<OpcPackage> opened = OpcPackage::open(bytes, "word/document.xml");
  if (!opened) return opened.error();
  OpcPackage package = opened.take();
  OptionalPart parts[4];
  static constexpr std::string_view kTypes[] = {"styles", "numbering", "footnotes", "endnotes"};
  for (size_t i = 0; i < std::size(kTypes); ++i) {
    Result<OptionalPart> part = read_related(package, kTypes[i]);
    if (!part) return part.error();
    parts[i] = part.take();
  }
  Result<XmlTree> document = package.read(package.main());
  if (!document) return document.error();
  XmlNode content = document.value().root().child("body");
  if (!content) return damaged_file(package.main());
  WordStyles styles(parts[0].root());
  WordNumbering numbering(parts[1].root(), styles);
  TextLayout layout;
  DocxBody body(styles, numbering, layout);
  body.read(content);
  append_notes(parts[2].root(), parts[3].root(), body, layout);
  std::string text = layout.take();
  if (layout.is_full()) return too_large_inside("正文", kMaxLayoutBytes >> 20);
  return OfficeText{std::move(text), notes_on(body)};
}

}  // namespace minsheng
