#include "format/sheet_names.h"

#include <algorithm>
#include <set>
#include <string>
#include <string_view>

#include "base/utf8.h"
#include "format/printable.h"
#include "format/xlsx_text.h"

namespace minsheng {
namespace {

constexpr size_t kMostNameUnits = 31;
constexpr std::string_view kUnnamed = "表";

// What Excel compares names by.
std::string folded(std::string_view name) {
  std::string out = to_half_width(name);
  std::transform(out.begin(), out.end(), out.begin(), [](char c) {
    return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c;
  });
  return out;
}

bool is_forbidden(char c) { return std::string_view("[]:*?/\\").find(c) != std::string_view::npos; }

// Excel takes no name that begins or ends with an apostrophe.
std::string_view without_apostrophes(std::string_view name) {
  while (name.starts_with('\'')) name.remove_prefix(1);
  while (name.ends_with('\'')) name.remove_suffix(1);
  return name;
}

std::string allowed_name(std::string_view wanted) {
  std::string name = printable_line(wanted);
  std::replace_if(name.begin(), name.end(), is_forbidden, ' ');
  std::string_view rest = trim(without_apostrophes(trim(name)));
  return std::string(rest.empty() ? kUnnamed : rest);
}

std::string numbered(const std::string& name, size_t number) {
  std::string mark = number == 1 ? "" : "(" + std::to_string(number) + ")";
  return cut_to_units(name, kMostNameUnits - mark.size()) + mark;
}

}  // namespace

TextList sheet_names(const TextList& wanted) {
  std::set<std::string> taken = {"history"};  // Excel keeps it for itself
  TextList names;
  for (const std::string& text : wanted) {
    std::string name = allowed_name(text);
    size_t number = 1;
    while (!taken.insert(folded(numbered(name, number))).second) ++number;
    names.push_back(numbered(name, number));
  }
  return names;
}

}  // namespace minsheng
