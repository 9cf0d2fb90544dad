// Likeness of phrases by the pairs of characters they share.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "text/clean_text.h"

namespace minsheng {

// True where the shorter phrase shares at least half of its pairs with the other. Only Chinese
// characters count; phrases are looked at for 120 characters.
bool is_similar(Chars a, Chars b);

// A phrase prepared for comparing it with many.
struct Wording {
  std::vector<std::u32string> pairs;  // sorted, each once
};

Wording wording_of(std::string_view utf8);

// Shared pairs of all pairs of both (Dice), 0 to 100; 0 where one has none.
int likeness_percent(const Wording& a, const Wording& b);

}  // namespace minsheng
