// Text of web pages: see html_reader.h.
#include "format/html_reader.h"

#include <algorithm>
#include <string>

#include "base/utf8.h"
#include "format/html_body.h"
#include "format/office_error.h"

namespace minsheng {

bool looks_like_html(std::string_view text) {
  static constexpr std::string_view kBeginnings[] = {
      "<!doctype html", "<html", "<head", "<body", "<meta", "<table",
      "<div",           "<p>",   "<p ",   "<ol",   "<ul",   "<!--"};
  std::string head(trim(text.substr(0, 400)).substr(0, 20));
  std::transform(head.begin(), head.end(), head.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return std::any_of(std::begin(kBeginnings), std::end(kBeginnings),
                     [&](std::string_view beginning) { return head.starts_with(beginning); });
}

Result<OfficeText> read_html(std::string_view html) {
  TextLayout layout;
  HtmlBody body(layout);
  HtmlTokens tokens(html);
  body.read(tokens);
  OfficeText out{layout.take(), {}};
  if (layout.is_full()) return too_large_inside("正文", kMaxLayoutBytes >> 20);
  if (body.pictures() > 0) out.notes.push_back(note_on_pictures(body.pictures()));
  return out;
}

}  // namespace minsheng
