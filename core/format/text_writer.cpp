#include "format/text_writer.h"

#include "base/utf8.h"
#include "format/printable.h"
#include "format/text_table.h"

namespace minsheng {
namespace {

// Blocks of one group follow each other without an empty line; tables do not.
enum class TextGroup { none, title, flow, caption, table, note, frame };

struct TextPiece {
  TextGroup group = TextGroup::none;
  std::string text;  // "" only parts what stands around it
};

TextGroup group_of(TextRole role) {
  switch (role) {
    case TextRole::title:
    case TextRole::subtitle:
      return TextGroup::title;
    case TextRole::caption:
      return TextGroup::caption;
    case TextRole::note:
      return TextGroup::note;
    case TextRole::attachment:
    case TextRole::body:
    case TextRole::addressee:
    case TextRole::heading1:
    case TextRole::heading2:
    case TextRole::heading3:
    case TextRole::heading4:
      break;
  }
  return TextGroup::flow;
}

std::string lines_of(const TextList& texts) {
  TextList lines;
  for (const std::string& text : texts) {
    if (!text.empty()) lines.push_back(printable(text));
  }
  return join(lines, "\n");
}

struct TextBlocks {
  TextPiece operator()(const DocParagraph& paragraph) const {
    return {group_of(paragraph.role), printable(text_of(paragraph))};
  }
  TextPiece operator()(const DocTable& table) const {
    return {TextGroup::table, text_table(table)};
  }
  TextPiece operator()(const Drawing& drawing) const {
    return {TextGroup::table, printable(drawing.description)};
  }
  TextPiece operator()(const Masthead& masthead) const {
    return {TextGroup::frame,
            lines_of({masthead.name, masthead.number, masthead.issuer, masthead.date})};
  }
  TextPiece operator()(const SealLine& seal) const {
    return {TextGroup::frame, lines_of({seal.office, seal.date})};
  }
  TextPiece operator()(const Imprint& imprint) const {
    return {TextGroup::frame, lines_of(imprint.lines)};
  }
  TextPiece operator()(const PageBreak&) const { return {}; }
};

bool follows_closely(TextGroup before, TextGroup after) {
  if (before == TextGroup::caption && after == TextGroup::table) return true;
  if (before == TextGroup::table) return after == TextGroup::note;
  return before == after && after != TextGroup::frame;
}

}  // namespace

std::string write_text(const Document& document) {
  std::string out;
  TextGroup before = TextGroup::none;
  for (const DocBlock& block : document.blocks) {
    TextPiece piece = std::visit(TextBlocks{}, block);
    if (!piece.text.empty()) {
      if (!out.empty() && !follows_closely(before, piece.group)) out += "\n";
      out += piece.text + "\n";
    }
    before = piece.text.empty() ? TextGroup::none : piece.group;
  }
  return out;
}

}  // namespace minsheng
