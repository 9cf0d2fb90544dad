// Names of offices: see unit_catalogue.h.
#include "model/unit_catalogue.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/catalogue_text.h"

namespace minsheng {
namespace {

using Text = std::u32string_view;

constexpr Text kLevels = U"省市州县区旗";
constexpr size_t kLongestPlace = 8;

bool is_level(char32_t code) { return kLevels.find(code) != Text::npos; }

// Without one 县, 市, 区 at its end: 临江县 is 临江.
Text bare_place(Text place) {
  if (place.size() > 1 && is_level(place.back())) place.remove_suffix(1);
  return place;
}

// The letters of `part` stand in `whole` in this order, first and last at the ends.
bool is_short_for(Text part, Text whole) {
  constexpr size_t kLeast = 3;
  bool may_be = part.size() >= kLeast && part.size() < whole.size() &&
                part.front() == whole.front() && part.back() == whole.back();
  if (!may_be) return false;
  size_t at = 0;
  for (char32_t code : part) {
    at = whole.find(code, at);
    if (at == Text::npos) return false;
    ++at;
  }
  return true;
}

bool contradict(const std::string& a, const std::string& b) {
  return !a.empty() && !b.empty() && a != b;
}

}  // namespace

std::string plain_name(std::string_view name) {
  std::string plain;
  for (char32_t code : to_utf32(name)) {
    if (!is_space(code)) append_utf8(plain, to_half_width(code));
  }
  return plain;
}

UnitCatalogue::UnitCatalogue(std::string_view text) {
  for (std::string_view line : ::minsheng::split(text, "\n")) {
    line = trim(line);
    if (line.empty() || line.front() == '#') continue;
    bool first = true;
    for (std::string_view word : ::minsheng::split(line, " ")) {
      if (word.empty()) continue;
      if (first) kinds_.push_back(std::string(word));
      first = false;
      std::u32string name = to_utf32(word);
      size_t star = name.find(U'*');
      bool has_place = star != std::u32string::npos;
      names_.push_back({name.substr(0, star), has_place ? name.substr(star + 1) : U"", has_place,
                        kinds_.size() - 1});
    }
  }
}

// The whole of `name`; `place` is what stands for the *.
const UnitCatalogue::Name* UnitCatalogue::find(Text name, Text& place) const {
  for (const Name& known : names_) {
    if (!known.has_place) {
      if (name == known.front) return &known;
      continue;
    }
    size_t length = known.front.size() + known.back.size();
    bool fits = name.size() >= length && name.size() <= length + kLongestPlace &&
                name.starts_with(known.front) && name.ends_with(known.back);
    if (!fits) continue;
    place = name.substr(known.front.size(), name.size() - length);
    return &known;
  }
  return nullptr;
}

// The place in front ends at the first 县, 市, 区 behind which the catalogue knows the rest; where
// it knows none, at a 县, 市, 区 that begins the name.
UnitNameParts UnitCatalogue::split(std::string_view name) const {
  std::u32string whole = to_utf32(plain_name(name));
  Text text = whole;
  UnitNameParts parts;
  Text inner;
  const Name* known = find(text, inner);
  size_t front = 0;
  for (size_t i = 0; !known && i < std::min(text.size(), kLongestPlace + 1); ++i) {
    if (!is_level(text[i])) continue;
    known = find(text.substr(i + 1), inner);
    if (known || i == 0) front = i + 1;
  }
  if (front > 0) {
    parts.level = to_utf8(text.substr(front - 1, 1));
    parts.place = to_utf8(text.substr(0, front - 1));
  }
  bool says_level = inner.size() == 1 && is_level(inner.front());
  if (says_level) parts.level = to_utf8(inner);
  if (!inner.empty() && !says_level) {
    // 市生态环境局临江分局 is an office of 临江, whose level the name does not say.
    parts.place = to_utf8(bare_place(inner));
    parts.level = bare_place(inner) == inner ? "" : to_utf8(inner.substr(inner.size() - 1));
  }
  parts.catalogued = known != nullptr;
  parts.kind = known ? kinds_[known->kind] : to_utf8(text.substr(front));
  return parts;
}

UnitLikeness UnitCatalogue::compare(std::string_view a, std::string_view b) const {
  return compare(split(a), split(b));
}

UnitLikeness UnitCatalogue::compare(const UnitNameParts& a, const UnitNameParts& b) const {
  if (contradict(a.level, b.level) || contradict(a.place, b.place)) return UnitLikeness::different;
  if (a.kind == b.kind) return UnitLikeness::same_kind;
  if (a.catalogued && b.catalogued) return UnitLikeness::different;
  std::u32string first = to_utf32(a.kind), second = to_utf32(b.kind);
  bool alike = is_short_for(first, second) || is_short_for(second, first);
  return alike ? UnitLikeness::alike : UnitLikeness::different;
}

const UnitCatalogue& unit_catalogue() {
  static const UnitCatalogue kCatalogue(unit_catalogue_text());
  return kCatalogue;
}

bool is_called(const Unit& unit, std::string_view name) {
  std::string wanted = plain_name(name);
  auto same = [&](const std::string& one) { return plain_name(one) == wanted; };
  return same(unit.name) || std::any_of(unit.aliases.begin(), unit.aliases.end(), same);
}

}  // namespace minsheng
