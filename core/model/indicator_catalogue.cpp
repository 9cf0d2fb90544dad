// Names of indicators: see indicator_catalogue.h.
#include "model/indicator_catalogue.h"

#include <algorithm>

#include "base/sort_list.h"
#include "base/utf8.h"
#include "model/catalogue_text.h"
#include "model/unit_catalogue.h"
#include "model/words.h"

namespace minsheng {
namespace {

// The parts that are not empty, trimmed.
std::vector<std::string> words_of_line(std::string_view line, std::string_view separator) {
  std::vector<std::string> words;
  for (std::string_view part : split(line, separator)) {
    if (!trim(part).empty()) words.emplace_back(trim(part));
  }
  return words;
}

bool contains(const std::u32string& text, const std::u32string& word) {
  return text.find(word) != std::u32string::npos;
}

// One of 64 bits for each character, by which most texts without some word are told at once.
uint64_t letters_of(const std::u32string& text) {
  uint64_t letters = 0;
  for (char32_t code : text) letters |= uint64_t{1} << (code % 64);
  return letters;
}

}  // namespace

std::string plain_indicator(std::string_view name) {
  constexpr std::u32string_view kQuotes = U"“”‘’「」『』\"'";
  std::string plain;
  for (char32_t code : to_utf32(name)) {
    bool skipped = is_space(code) || kQuotes.find(code) != std::u32string_view::npos;
    if (!skipped) append_utf8(plain, to_half_width(code));
  }
  return plain;
}

IndicatorCatalogue::IndicatorCatalogue(std::string_view text) {
  for (std::string_view line : split(text, "\n")) {
    line = trim(line);
    if (line.empty() || line.front() == '#') continue;
    line.starts_with("unit ") ? add_unit(line.substr(5)) : add_indicator(line);
  }
  sort_list(words_, [](const Words& a, const Words& b) { return a.length > b.length; });
}

void IndicatorCatalogue::add_unit(std::string_view line) {
  size_t equals = line.find('=');
  if (equals == std::string_view::npos) return;
  std::string standard(trim(line.substr(0, equals)));
  for (const std::string& other : words_of_line(line.substr(equals + 1), " ")) {
    units_[plain_name(other)] = standard;
  }
}

// name | kind | units | other names
void IndicatorCatalogue::add_indicator(std::string_view line) {
  std::vector<std::string_view> cells = split(line, "|");
  if (cells.size() != 4) return;
  std::optional<TargetKind> kind = from_key<TargetKind>(trim(cells[1]));
  if (!kind) return;
  size_t index = indicators_.size();
  indicators_.push_back({std::string(trim(cells[0])), *kind, words_of_line(cells[2], " ")});
  names_.emplace(plain_indicator(cells[0]), index);
  size_t first = words_.size();
  std::vector<std::u32string> absent;
  for (const std::string& other : words_of_line(cells[3], " ")) {
    if (other.front() == '-') {
      absent.push_back(to_utf32(plain_indicator(other.substr(1))));
    } else {
      add_other_name(other, index);
    }
  }
  for (size_t i = first; i < words_.size(); ++i) {
    words_[i].absent.insert(words_[i].absent.end(), absent.begin(), absent.end());
  }
}

// A plain name of at least four characters also counts as a word to be found in longer ones.
void IndicatorCatalogue::add_other_name(std::string_view name, size_t indicator) {
  constexpr size_t kLeastWord = 4;
  bool plain = name.find('+') == std::string_view::npos && name.find('-') == std::string_view::npos;
  if (plain) names_.emplace(plain_indicator(name), indicator);
  if (plain && count_characters(name) < kLeastWord) return;
  Words words;
  words.indicator = indicator;
  std::vector<std::string_view> sides = split(name, "-");
  for (const std::string& word : words_of_line(sides.front(), "+")) {
    words.present.push_back(to_utf32(plain_indicator(word)));
    words.length += words.present.back().size();
    words.letters |= letters_of(words.present.back());
  }
  for (size_t i = 1; i < sides.size(); ++i) {
    words.absent.push_back(to_utf32(plain_indicator(sides[i])));
  }
  words_.push_back(std::move(words));
}

bool IndicatorCatalogue::has_unit(const Indicator& indicator, const std::string& unit) const {
  return unit.empty() || indicator.units.empty() ||
         std::find(indicator.units.begin(), indicator.units.end(), unit) != indicator.units.end();
}

IndicatorMatch IndicatorCatalogue::find(std::string_view name, std::string_view unit) const {
  std::string plain = plain_indicator(name);
  std::string standard = standard_unit(unit);
  auto [first, last] = names_.equal_range(plain);
  for (auto at = first; at != last; ++at) {
    const Indicator& indicator = indicators_[at->second];
    if (has_unit(indicator, standard)) return {&indicator, IndicatorFit::by_name};
  }
  std::u32string text = to_utf32(plain);
  uint64_t letters = letters_of(text);
  auto occurs = [&](const std::u32string& word) { return contains(text, word); };
  for (const Words& words : words_) {
    if ((words.letters & ~letters) != 0) continue;
    const Indicator& indicator = indicators_[words.indicator];
    bool fits = has_unit(indicator, standard) &&
                std::all_of(words.present.begin(), words.present.end(), occurs) &&
                std::none_of(words.absent.begin(), words.absent.end(), occurs);
    if (fits) return {&indicator, IndicatorFit::by_words};
  }
  return {};
}

std::string IndicatorCatalogue::standard_unit(std::string_view unit) const {
  std::string plain = plain_name(unit);
  auto found = units_.find(plain);
  return found == units_.end() ? plain : found->second;
}

const IndicatorCatalogue& indicator_catalogue() {
  static const IndicatorCatalogue kCatalogue(indicator_catalogue_text());
  return kCatalogue;
}

}  // namespace minsheng
