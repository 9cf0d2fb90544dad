// By when: 「2023年12月底前」 「到2024年底」 「长期坚持」.
#pragma once

#include <optional>

#include "text/clean_text.h"

namespace minsheng {

// A deadline in running text: a time that ends (底, 前, 日前 …), as printed with 到, 在 or 于
// before it. A bare year is none. Empty range where the text names none; the last one counts where
// it names several.
Range find_deadline(Chars text);

// The month it falls in, "2023-12"; "" for 长期坚持 and whatever names no month. `plan_year` fills
// in where the year is not printed (0: unknown).
std::string deadline_month_of(Chars deadline, int64_t plan_year);

}  // namespace minsheng
