// How wide text is in print, counted in half characters: a Latin letter, digit or mark is 1, a
// Chinese character or full-width mark 2.
#pragma once

#include <string>
#include <string_view>

namespace minsheng {

int printed_width(char32_t code);
int printed_width(std::string_view text);

// In at most `width`; what does not fit is cut between characters and ends with …. Empty where not
// even … fits.
std::string shortened(std::string_view text, int width);

}  // namespace minsheng
