// Which numbers of a text count something (part of quantity.h).
#pragma once

#include "text/measure.h"
#include "text/quantity.h"

namespace minsheng {

class CountingRules {
 public:
  CountingRules(Chars text, QuantityUse use) : text_(text), use_(use) {}

  // What stands in the same clause before `at`, at most 60 characters of it.
  Chars clause_before(size_t at) const;

  // 「办理时限压缩至3个工作日」 「全年开放不少于330天」: a span of time that something is brought
  // to counts; its unit and range are filled in.
  void take_time(Measure& measure) const;

  // 改造厕所十二座, 提供法律援助六十件左右: at the end of its clause, two or more of something
  // behind a verb, or ten and more behind any word.
  bool stands_last(const Measure& measure) const;

  // The number says how many, and is no name, rank, threshold or look back.
  bool is_counted(const Measure& measure) const;

  // 从 or 由 stands close before, in the same clause.
  bool stands_behind_from(size_t at) const;

 private:
  Chars before(size_t at) const;
  bool names_places(const Measure& measure) const;
  static bool looks_back(Chars clause);
  bool is_rank(const Measure& measure, char32_t previous) const;
  bool is_demanded(const Measure& measure) const;
  bool is_threshold(const Measure& measure) const;
  char32_t at_or_zero(size_t at) const { return at < text_.size() ? text_[at] : U'\0'; }

  Chars text_;
  QuantityUse use_;
};

// The length of 内 in 3个工作日内, 0 where something else stands there.
size_t within_length(Chars rest);

}  // namespace minsheng
