// A bulletin as paper: see bulletin_document.h.
#include "report/bulletin_document.h"

#include "base/utf8.h"
#include "report/chinese_number.h"
#include "report/paper_parts.h"

namespace minsheng {
namespace {

constexpr std::string_view kBlankLine = "\n\n";

// The words of one line of the head.
std::string on_one_line(const std::string& text) {
  return std::string(trim(replace_all(text, "\n", " ")));
}

class TextBuilder {
 public:
  explicit TextBuilder(const BulletinContent& content) : content_(content) {}

  std::string build() {
    add_column(content_.headlines);
    add_progress();
    for (const BulletinColumn& column : content_.columns) add_column(column);
    return head() + "\n" + body_ + "\n" + foot();
  }

 private:
  // An empty line would end the part.
  static std::string line_text(const std::string& words) {
    std::string line = on_one_line(words);
    return (line.empty() ? "—" : line) + "\n";
  }

  std::string head() const {
    const Masthead& head = content_.head;
    return line_text(head.name) + line_text(head.number) + line_text(head.issuer) +
           line_text(head.date);
  }

  std::string foot() const {
    std::string text = line_text(content_.seal.office) + line_text(content_.seal.date);
    for (const std::string& line : content_.imprint) text += line_text(line);
    text.pop_back();
    return text;
  }

  void add(const std::string& line) { body_ += line + "\n"; }

  // A paragraph for each of its lines; empty ones would end the body.
  void add_paragraphs(const std::string& text) {
    for (std::string_view line : split(text, "\n")) {
      if (!trim(line).empty()) add(std::string(trim(line)));
    }
  }

  void add_heading(const std::string& heading) { add(chinese_number(++parts_) + "、" + heading); }

  void add_column(const BulletinColumn& column) {
    if (column.paragraphs.empty()) return;
    add_heading(column.heading);
    for (const std::string& paragraph : column.paragraphs) add_paragraphs(paragraph);
  }

  void add_progress() {
    size_t printed = 0;
    for (const BulletinSection& section : content_.sections) printed += section.lines.size();
    if (printed == 0 && content_.summary.empty()) return;
    add_heading(content_.progress_heading);
    for (const std::string& paragraph : content_.summary) add_paragraphs(paragraph);
    size_t number = 0;
    for (const BulletinSection& section : content_.sections) {
      if (section.lines.empty()) continue;
      add("（" + chinese_number(++number) + "）" + section.heading);
      add_items(section.lines);
    }
  }

  // With categories the items are （1）（2）…, without 1. 2. …
  void add_items(const std::vector<BulletinItemLine>& lines) {
    bool inside_category = false;
    size_t categories = 0, number = 0;
    std::string category;
    for (const BulletinItemLine& line : lines) {
      if (!line.category.empty() && line.category != category) {
        category = line.category;
        inside_category = true;
        add(std::to_string(++categories) + "." + category);
      }
      std::string mark = std::to_string(++number);
      add_paragraphs((inside_category ? "（" + mark + "）" : mark + ".") + line.text);
    }
  }

  const BulletinContent& content_;
  std::string body_;
  size_t parts_ = 0;
};

void add_body(Document& document, std::string_view body) {
  for (std::string_view line : split(body, "\n")) {
    if (!line.empty()) add_text(document, role_of_line(line), std::string(line));
  }
}

std::string line_at(const std::vector<std::string_view>& lines, size_t index) {
  std::string line(index < lines.size() ? lines[index] : "");
  return line == "—" ? "" : line;
}

void add_foot(Document& document, std::string_view foot) {
  std::vector<std::string_view> lines = split(foot, "\n");
  document.blocks.push_back(SealLine{line_at(lines, 0), line_at(lines, 1)});
  Imprint imprint;
  for (size_t i = 2; i < lines.size(); ++i) {
    std::string line = line_at(lines, i);
    if (!line.empty()) imprint.lines.push_back(std::move(line));
  }
  if (!imprint.lines.empty()) document.blocks.push_back(std::move(imprint));
}

}  // namespace

std::string bulletin_text(const BulletinContent& content) { return TextBuilder(content).build(); }

Document bulletin_document(const std::string& text) {
  Document document;
  std::string_view all = text;
  size_t head = all.find(kBlankLine), foot = all.rfind(kBlankLine);
  if (head == std::string_view::npos || head == foot) {
    add_body(document, all);
    return document;
  }
  std::vector<std::string_view> lines = split(all.substr(0, head), "\n");
  Masthead masthead{line_at(lines, 0), line_at(lines, 1), line_at(lines, 2), line_at(lines, 3)};
  document.title = masthead.name + masthead.number;
  document.office = masthead.issuer;
  document.blocks.push_back(std::move(masthead));
  add_body(document, all.substr(head, foot - head));
  add_foot(document, all.substr(foot + kBlankLine.size()));
  return document;
}

}  // namespace minsheng
