// Document tree: what a paper of the office says, in order, without any file format. core/report
// builds it, core/format writes it (.docx, .html, .xlsx, .csv, .txt). Plain values.
//
// Text is what people typed, as it is: valid UTF-8 or not, of any length, with any characters. Each
// writer leaves out or escapes what its format cannot hold. "\n" is a line break within a
// paragraph or cell.
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <variant>
#include <vector>

#include "base/decimal.h"
#include "model/field_value.h"

namespace minsheng {

struct TextRun {
  std::string text;
  bool bold = false;

  bool operator==(const TextRun&) const = default;
};

// What a paragraph is for. How it looks is the writer's; in Word by GB/T 9704-2012.
enum class TextRole {
  body,       // 正文: indented by two characters
  title,      // 标题: may be broken into balanced lines
  subtitle,   // below the title: month, unit
  addressee,  // 主送机关: not indented
  heading1,   // 一、 The mark is part of the text.
  heading2,   // （一）
  heading3,   // 1.
  heading4,   // （1）
  caption,    // above a table or a drawing
  note,       // below a table; smaller
  attachment  // 附件说明
};

struct DocParagraph {
  TextRole role = TextRole::body;
  std::vector<TextRun> runs;

  bool operator==(const DocParagraph&) const = default;
};

// 版头 of a bulletin: its name in red, the number below, issuer and date over the red rule.
struct Masthead {
  std::string name;    // 民生实事工作专报
  std::string number;  // 第6期
  std::string issuer, date;

  bool operator==(const Masthead&) const = default;
};

// 署名和成文日期, with room for the seal.
struct SealLine {
  std::string office;
  std::string date;  // 2024年6月30日

  bool operator==(const SealLine&) const = default;
};

// 版记 at the paper's end: 抄送 and the printing office.
struct Imprint {
  TextList lines;

  bool operator==(const Imprint&) const = default;
};

// A cell's colour. What it means is always said in words as well.
enum class Tone { none, head, total, done, on_schedule, slightly_late, late, unreported, muted };

enum class CellAlign { start, center, end };

// A cell that is to be filled in; in a workbook the others are locked.
struct CellEntry {
  enum class Kind { text, number, date, choice };
  Kind kind = Kind::text;
  TextList choices;              // of Kind::choice
  std::optional<Decimal> least;  // of Kind::number
  std::optional<Decimal> most;
  std::string hint;  // shown at the cell, in at most 255 characters

  bool operator==(const CellEntry&) const = default;
};

struct DocCell {
  std::string text;               // as printed
  std::optional<Decimal> number;  // its value, where it has one: a workbook keeps it as a number
  int digits = 0;                 // after the point, as printed
  bool percent = false;           // `number` is in percent: 58.4 for 58.4%
  bool bold = false;
  CellAlign align = CellAlign::start;
  Tone tone = Tone::none;
  int row_span = 1, column_span = 1;  // covered cells are not in the rows
  std::optional<CellEntry> entry;

  bool operator==(const DocCell&) const = default;
};

struct DocColumn {
  double width = 8;     // in characters (汉字); writers scale all of them to the page
  bool hidden = false;  // only in workbooks, for what is read back: ids

  bool operator==(const DocColumn&) const = default;
};

struct DocRow {
  std::vector<DocCell> cells;

  bool operator==(const DocRow&) const = default;
};

// Rows from the left; a row leaves out the places that spans from above or the left cover, and may
// be short (doc_grid.h).
struct DocTable {
  std::string name;  // of its sheet in a workbook; "" takes the document's title
  std::vector<DocColumn> columns;
  size_t head_rows = 0;  // repeated on every page, frozen in a workbook
  std::vector<DocRow> rows;

  bool operator==(const DocTable&) const = default;
};

// A picture of lines, boxes and words; lengths in millimetres from the upper left corner.
struct Shape {
  enum class Kind { box, line, text };
  Kind kind = Kind::box;
  double x = 0, y = 0;           // corner of a box, start of a line, baseline point of a text
  double width = 0, height = 0;  // of a box; to the end of a line, may be negative
  std::optional<uint32_t> fill;  // 0xRRGGBB; of a text its colour, black by default
  std::optional<uint32_t> stroke;
  double thickness = 0.2;  // of the stroke
  bool dashed = false;
  std::string text;
  double size = 3;                     // height of the text's characters
  CellAlign align = CellAlign::start;  // of a text to its point

  bool operator==(const Shape&) const = default;
};

struct Drawing {
  double width = 0, height = 0;
  std::string description;  // the same in words, for who cannot see it
  std::vector<Shape> shapes;

  bool operator==(const Drawing&) const = default;
};

struct PageBreak {
  bool operator==(const PageBreak&) const = default;
};

using DocBlock =
    std::variant<DocParagraph, DocTable, Drawing, Masthead, SealLine, Imprint, PageBreak>;

struct Document {
  std::string title;   // of the file: its name and properties
  std::string office;  // who made it
  std::string made;    // ISO 8601 time that the file's properties name; "" for none
  bool landscape = false;
  std::vector<DocBlock> blocks;

  bool operator==(const Document&) const = default;
};

// --- Building ---------------------------------------------------------------------------------

DocParagraph paragraph(TextRole role, std::string text);

DocCell text_cell(std::string text, CellAlign align = CellAlign::start);
// Grouped as the office prints figures; empty where there is none.
DocCell number_cell(const std::optional<Decimal>& value);
// With exactly `digits` places and %; empty where there is none.
DocCell percent_cell(const std::optional<Decimal>& percent, int digits = 2);
// A table's head: centred and bold.
DocRow head_row(const TextList& texts);

// --- Looking ----------------------------------------------------------------------------------

std::string text_of(const DocParagraph& paragraph);
// The tables, in order; they point into the document.
std::vector<const DocTable*> tables_of(const Document& document);

}  // namespace minsheng
