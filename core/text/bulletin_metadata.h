// What a bulletin says of itself: title, number, issuer, dates, and up to when its figures count.
#pragma once

#include <vector>

#include "model/records.h"
#include "text/clean_text.h"

namespace minsheng {

struct BulletinMetadata {
  Bulletin bulletin;          // spans are those of the title
  std::vector<Range> ranges;  // paragraphs that are metadata and nothing else
};

// `front` are the paragraphs before the first section, the title above a table among them, `rest`
// those behind. What is not printed stays empty; only the year of a date in the text is taken from
// the date of issue, and the year of a bulletin whose title has none from that date.
BulletinMetadata read_bulletin_metadata(const CleanText& text, const std::vector<Range>& front,
                                        const std::vector<Range>& rest);

// 「3月21日」 at text[at] as ISO 8601 with `year` where none is printed before it; "" for none.
// `length` receives the characters read.
std::string read_day(Chars text, size_t at, int64_t year, size_t& length);

}  // namespace minsheng
