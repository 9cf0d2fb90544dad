// Number format codes of spreadsheets, cut into signs and literals.
#pragma once

#include <string>
#include <string_view>
#include <vector>

namespace minsheng {

struct CodePiece {
  std::string text;      // one sign, or literal text; [h], [m] and [s] are signs
  bool literal = false;  // quoted, escaped by \ or !, a currency sign, or not ASCII
};

// Colours, locales, fill characters and spaces of a given width are left out.
std::vector<CodePiece> split_format_code(std::string_view code);

// The parts between semicolons; at least one.
std::vector<std::string_view> split_sections(std::string_view code);

}  // namespace minsheng
