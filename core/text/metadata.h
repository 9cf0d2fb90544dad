// What a document says of itself: title, issuer, number, date, year, jurisdiction, annexes.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/outline.h"

namespace minsheng {

struct MetadataReading {
  Plan plan;  // spans are those of the title
  Range title;
  std::vector<Range> ranges;  // paragraphs that are metadata and nothing else
};

// `front` are the paragraphs before the first number, `rest` all other paragraphs that may hold a
// signature or a list of annexes; the outline knows the document's own annex number and lists of
// annexes. Nothing is inferred: what is not printed stays empty.
MetadataReading read_metadata(const CleanText& text, const std::vector<Range>& front,
                              const std::vector<Range>& rest, const Outline& outline);

// 2024年3月20日 standing alone, in brackets or with 印发 behind it too, in digits or characters, as
// ISO 8601; "" for anything else.
std::string date_line_of(Chars paragraph);

// A line that may be the title of a plan: short, and ending in 方案, 通知, 清单 and the like.
bool is_document_title(Chars paragraph);

// A paragraph of a signature: a date, an issuing unit, a seal, copies and page numbers.
bool is_closing_line(Chars paragraph);

}  // namespace minsheng
