#include "format/html_writer.h"

#include "base/base64.h"
#include "base/hash.h"
#include "format/docx_page.h"
#include "format/html_blocks.h"
#include "format/html_style.h"
#include "format/markup.h"

namespace minsheng {
namespace {

// Nothing is loaded or run, whatever got into the page; of styles only this one applies (CSP 3).
std::string policy_for(const std::string& style) {
  return "default-src 'none'; style-src 'sha256-" + to_base64(sha256(style)) +
         "'; base-uri 'none'; form-action 'none'";
}

std::string property(std::string_view name, std::string_view content) {
  if (content.empty()) return "";
  return "<meta" + markup_attribute("name", name) + markup_attribute("content", content) + ">\n";
}

std::string head_of(const Document& document) {
  std::string style = "\n" + html_style(document.landscape);
  return "<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"" +
         markup_attribute("content", policy_for(style)) + ">\n" +
         property("viewport", "width=device-width") + property("author", document.office) +
         property("dcterms.created", document.made) + "<title>" + markup_text(document.title) +
         "</title>\n<style>" + style + "</style>\n</head>\n";
}

}  // namespace

std::string write_html(const Document& document) {
  const HtmlPage page = document.landscape ? HtmlPage{56, kLandscapePage.text_width()}
                                           : HtmlPage{40, kPortraitPage.text_width()};
  std::string out = "<!DOCTYPE html>\n<html lang=\"zh-CN\">\n" + head_of(document);
  out += "<body>\n<main>\n";
  for (const DocBlock& block : document.blocks) out += html_block(block, page);
  return out + "</main>\n</body>\n</html>\n";
}

}  // namespace minsheng
