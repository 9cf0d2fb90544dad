#include "format/html_blocks.h"

#include "base/utf8.h"
#include "format/html_table.h"
#include "format/markup.h"
#include "format/printed_width.h"
#include "format/svg_writer.h"

namespace minsheng {
namespace {

struct RoleMarkup {
  std::string_view tag, name;  // the class; "" for none
};

RoleMarkup markup_of(TextRole role) {
  switch (role) {
    case TextRole::body:
      break;
    case TextRole::title:
      return {"h1", ""};
    case TextRole::subtitle:
      return {"p", "subtitle"};
    case TextRole::addressee:
      return {"p", "addressee"};
    case TextRole::heading1:
      return {"h2", ""};
    case TextRole::heading2:
      return {"h3", ""};
    case TextRole::heading3:
      return {"h4", ""};
    case TextRole::heading4:
      return {"h5", ""};
    case TextRole::caption:
      return {"p", "caption"};
    case TextRole::note:
      return {"p", "note"};
    case TextRole::attachment:
      return {"p", "attachment"};
  }
  return {"p", ""};
}

std::string element(std::string_view tag, std::string_view name, const std::string& content) {
  std::string out = "<" + std::string(tag);
  if (!name.empty()) out += markup_attribute("class", name);
  return out + ">" + content + "</" + std::string(tag) + ">\n";
}

std::string runs_of(const DocParagraph& paragraph) {
  std::string out;
  for (const TextRun& run : paragraph.runs) {
    std::string text = markup_lines(run.text);
    out += run.bold ? "<b>" + text + "</b>" : text;
  }
  return out.empty() ? "<br>" : out;  // an empty paragraph is an empty line
}

struct HtmlBlocks {
  HtmlPage page;

  std::string operator()(const DocParagraph& paragraph) const {
    RoleMarkup markup = markup_of(paragraph.role);
    if (paragraph.role != TextRole::title) {
      return element(markup.tag, markup.name, runs_of(paragraph));
    }
    TextList lines = title_lines(text_of(paragraph), page.title_width);
    return element(markup.tag, markup.name, markup_lines(join(lines, "\n")));
  }

  std::string operator()(const DocTable& table) const { return html_table(table, page.text_width); }

  std::string operator()(const Drawing& drawing) const {
    return "<figure>\n" + write_svg(drawing) + "</figure>\n";
  }

  std::string operator()(const Masthead& masthead) const {
    constexpr int kNameWidth = 26;  // half characters of its size in a line of an upright page
    TextList lines = title_lines(masthead.name, kNameWidth);
    std::string out = element("p", "name", markup_lines(join(lines, "\n")));
    if (!masthead.number.empty()) out += element("p", "", markup_lines(masthead.number));
    out += element("p", "issue",
                   "<span>" + markup_lines(masthead.issuer) + "</span><span>" +
                       markup_lines(masthead.date) + "</span>");
    return element("div", "masthead", "\n" + out);
  }

  std::string operator()(const SealLine& seal) const {
    return element("div", "seal",
                   "\n" + element("p", "", markup_lines(seal.office)) +
                       element("p", "", markup_lines(seal.date)));
  }

  std::string operator()(const Imprint& imprint) const {
    std::string out = "\n";
    for (const std::string& line : imprint.lines) out += element("p", "", markup_lines(line));
    return element("div", "imprint", out);
  }

  std::string operator()(const PageBreak&) const { return element("div", "page-break", ""); }
};

}  // namespace

std::string html_block(const DocBlock& block, const HtmlPage& page) {
  return std::visit(HtmlBlocks{page}, block);
}

}  // namespace minsheng
