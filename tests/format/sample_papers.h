// Papers for the tests of writers: one with everything a paper may have, and what is hard to hold.
#pragma once

#include <string>
#include <vector>

#include "model/document.h"

namespace minsheng::test {

struct SamplePaper {
  std::string name;
  Document document;
};

// Masthead, texts of every role, a table with spans and tones, a drawing, seal line and imprint.
Document whole_paper();

// Only body text: `count` Chinese characters without a mark or break.
Document body_text(size_t count);

// Columns of 10 characters, one head row.
DocTable plain_table(size_t columns, size_t rows);

// Text that breaks files: control characters, markup, emoji, rare characters, 5,000 characters.
std::string hostile_text();
// That text in every place of a paper.
Document hostile_paper();

// All of them and more, for looking at.
std::vector<SamplePaper> sample_papers();

}  // namespace minsheng::test
