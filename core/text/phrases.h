// The words around a number: its clause, and the phrase that says what is promised.
#pragma once

#include <vector>

#include "text/clean_text.h"
#include "text/quantity.h"

namespace minsheng {

// An item's text with what is needed to find its clauses. `starts` are paragraph beginnings.
class Clauses {
 public:
  Clauses(Chars text, const std::vector<size_t>& starts);

  // The clause around text[at]: up to ， 。 ； ： outside of quotes and brackets, or the inside of
  // the bracket that `at` stands in. At most 300 characters to either side.
  Range around(size_t at) const;

  // The clause that ends right before `clause` in the same sentence; empty where none does.
  Range before(Range clause) const;

  // Number of the sentence (。 ； ！ ？) that text[at] stands in.
  size_t sentence_of(size_t at) const { return sentence_[at]; }

  // A paragraph begins at text[at].
  bool starts_paragraph(size_t at) const { return starts_[at]; }

  // Partner of a bracket or quote, or kNowhere.
  size_t partner(size_t at) const { return partner_[at]; }

  Chars text() const { return text_; }
  Chars view(Range range) const { return text_.substr(range.begin, range.size()); }

 private:
  bool ends_clause(size_t at) const;

  Chars text_;
  std::vector<size_t> partner_;
  std::vector<size_t> sentence_;
  std::vector<bool> starts_;
  std::vector<bool> quoted_;
};

// One phrase for each quantity, in the same order. Quantities of one 分别 list share theirs.
std::vector<Range> find_phrases(const Clauses& clauses, const std::vector<Quantity>& quantities);

}  // namespace minsheng
