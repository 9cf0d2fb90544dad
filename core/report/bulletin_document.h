// A bulletin (工作专报) as paper: its content in sections becomes one text, and the text a
// document. A draft and an issued bulletin go the same way, so that what was issued prints from its
// kept text alone, whatever became of the ledger.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"

namespace minsheng {

// What is said of one item.
struct BulletinItemLine {
  std::string category;  // "" where the section has none
  std::string text;      // without a number

  bool operator==(const BulletinItemLine&) const = default;
};

// The items of one level, or a group of people.
struct BulletinSection {
  std::string heading;  // without a number
  std::vector<BulletinItemLine> lines;

  bool operator==(const BulletinSection&) const = default;
};

// Paragraphs below a heading: 工作要闻, 市直单位工作动态 …
struct BulletinColumn {
  std::string heading;
  TextList paragraphs;

  bool operator==(const BulletinColumn&) const = default;
};

struct BulletinContent {
  Masthead head;
  BulletinColumn headlines;
  std::string progress_heading;
  TextList summary;  // below it, before the first section
  std::vector<BulletinSection> sections;
  std::vector<BulletinColumn> columns;  // units, counties, problems
  SealLine seal;
  TextList imprint;

  bool operator==(const BulletinContent&) const = default;
};

// Head (name, number, issuer, date), an empty line, the body with its numbers 一、（一）1.（1）, an
// empty line, the foot (office, date, imprint). What is empty has no heading. Items of a section
// are counted through its categories, as in practice. A line break begins a paragraph.
std::string bulletin_text(const BulletinContent& content);

// Lines become headings and paragraphs by role_of_line(). A text of another shape prints as its
// paragraphs.
Document bulletin_document(const std::string& text);

}  // namespace minsheng
