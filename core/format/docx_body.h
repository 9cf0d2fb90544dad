// The walk through a Word document's content: see docx_reader.h for what becomes of it.
#pragma once

#include <deque>
#include <set>
#include <string>
#include <vector>

#include "format/text_layout.h"
#include "format/word_numbering.h"
#include "format/word_styles.h"
#include "format/xml_tree.h"

namespace minsheng {

class DocxBody {
 public:
  DocxBody(const WordStyles& styles, WordNumbering& numbering, TextLayout& layout)
      : styles_(styles), numbering_(numbering), layout_(layout) {}

  // Lays out the content of an element that holds paragraphs and tables.
  void read(XmlNode content);

  // Notes that the text refers to, in order of their first reference.
  struct NoteReference {
    bool endnote = false;
    std::string id;

    bool operator==(const NoteReference&) const = default;
    bool operator<(const NoteReference& other) const {
      return endnote != other.endnote ? other.endnote : id < other.id;
    }
  };
  const std::vector<NoteReference>& notes() const { return notes_; }

  size_t pictures() const { return pictures_; }
  bool has_tracked_changes() const { return has_tracked_changes_; }

 private:
  bool enter(XmlNode node);
  void leave(XmlNode node);
  bool enter_structure(XmlNode node, std::string_view name);
  bool enter_run_part(XmlNode node, std::string_view name);
  bool enter_paragraph(XmlNode node);
  bool enter_row(XmlNode node);
  bool enter_cell(XmlNode node);
  void leave_paragraph(XmlNode node);
  bool in_field_code() const;
  void read_field_mark(XmlNode node);
  void add_symbol(XmlNode node);
  void add_note(bool endnote, XmlNode node);

  const WordStyles& styles_;
  WordNumbering& numbering_;
  TextLayout& layout_;
  std::vector<size_t> columns_;     // next column of each open table
  std::deque<XmlNode> text_boxes_;  // of paragraphs that are not over yet
  bool reading_boxes_ = false;
  std::vector<bool> fields_;  // open ones, from the outermost in: are we in its code?
  std::vector<NoteReference> notes_;
  std::set<NoteReference> seen_notes_;
  size_t pictures_ = 0;
  bool has_tracked_changes_ = false;
};

}  // namespace minsheng
