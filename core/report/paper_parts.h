// Parts that the papers of the office have in common: head and foot, numbered sections, cells.
#pragma once

#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "model/records.h"

namespace minsheng {

struct PaperFrame {
  std::string title;
  std::string office;  // who signs; "" where nobody is known
  std::string date;    // 2024年6月30日
  std::string made;    // as Document::made
};

// With its title, and nothing below.
Document start_paper(const PaperFrame& frame);

void add_text(Document& paper, TextRole role, std::string text);
// What a line of kept text is, by its number: 一、 （一） 1. and no full stop, colon or semicolon
// behind it are headings.
TextRole role_of_line(std::string_view text);
// 一、总体情况.
DocParagraph section(int number, std::string_view name);
void add_section(Document& paper, int number, std::string_view name);
void add_seal(Document& paper, const PaperFrame& frame);
// 版记: who printed it, and when. Nothing where nobody is known.
void add_imprint(Document& paper, const PaperFrame& frame);

// A table with one head row; a column for each width.
DocTable start_table(std::string name, const std::vector<double>& widths, const TextList& head);

DocCell count_cell(int count);
DocCell rank_cell(int rank, bool tied);  // 7; 并列1
// Percentage points or points with their sign: +8.43, −20.34, 0.00 (U+2212).
DocCell signed_cell(const std::optional<Decimal>& points);
DocCell light_cell(Light light, const std::string& name);
DocCell bold_cell(DocCell cell);
DocCell dash_where_empty(DocCell cell);  // —

}  // namespace minsheng
