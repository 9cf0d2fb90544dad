// Plan documents of any length, made of own words: what the reader has to do in a real one.
#pragma once

#include <cstddef>
#include <string>

namespace minsheng::bench {

// A whole plan of about `characters` characters, never fewer: title, aims, numbered items under
// three levels with leads and targets of many kinds, mechanism. Equal sizes give equal texts.
std::string make_plan(size_t characters);

// One item's sentence and its lead, the n-th of as many as wanted.
struct MadeItem {
  std::string title;
  std::string text;
  std::string indicator;
  std::string unit;
  std::string phrase;
  long value = 0;
  std::string lead;
  std::string category;
};
MadeItem make_item(size_t n);

}  // namespace minsheng::bench
