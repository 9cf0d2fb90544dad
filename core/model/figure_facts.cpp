// See figure_facts.h.
#include "model/figure_facts.h"

#include <algorithm>

#include "base/utf8.h"

namespace minsheng {

bool is_counted_unit(std::string_view unit) {
  static constexpr std::u32string_view kMeasured[] = {U"元", U"亩", U"公里", U"里", U"米",
                                                      U"吨", U"斤", U"方",   U"%",  U"‰",
                                                      U"顷", U"瓦", U"时",   U"升"};
  std::u32string text = to_utf32(unit);
  return !text.empty() &&
         std::none_of(std::begin(kMeasured), std::end(kMeasured),
                      [&](std::u32string_view end) { return text.ends_with(end); });
}

int printed_power(const Figure& figure) {
  std::u32string phrase = to_utf32(figure.phrase);
  if (phrase.find(U'亿') != std::u32string::npos) return 8;
  return phrase.find(U'万') != std::u32string::npos ? 4 : 0;
}

}  // namespace minsheng
