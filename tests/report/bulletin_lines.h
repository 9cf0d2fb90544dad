// Figures of a bulletin as short lines, so that a test compares all of them and a failure shows
// both sides.
#pragma once

#include <string>
#include <string_view>
#include <vector>

#include "model/document.h"
#include "text/plan_reading.h"

namespace minsheng::testing {

// "4687 人 7.94%": what is done, and its percent. Figures with neither (only planned) are left out.
std::string figure_line(const Figure& figure);

// What the bulletin reader finds in the text, for each entry "figure / figure", entries without any
// as "-".
std::vector<std::string> entry_lines(std::string_view text);
std::vector<std::string> entry_lines(const PlanReading& reading);

// The words of all blocks, joined by line ends.
std::string plain_text(const Document& document);

}  // namespace minsheng::testing
