// Names of indicators and measure units: do two targets measure the same thing in the same unit?
// From assets/catalogue/indicators.txt.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <vector>

#include "model/records.h"

namespace minsheng {

struct Indicator {
  std::string name;  // standard name, 城镇新增就业人数
  TargetKind kind = TargetKind::quantity;
  std::vector<std::string> units;  // in standard form
};

enum class IndicatorFit {
  none,
  by_words,  // the words that make the indicator occur in the name
  by_name,   // the whole name is in the catalogue
};

struct IndicatorMatch {
  const Indicator* indicator = nullptr;  // null for `none`; lives as long as the catalogue
  IndicatorFit fit = IndicatorFit::none;
};

class IndicatorCatalogue {
 public:
  // Lines as in indicators.txt; what is no such line is skipped.
  explicit IndicatorCatalogue(std::string_view text);

  // The indicator that `name` (with `unit` as printed, without 万 or 亿) names. A whole name wins
  // over words, more words over fewer. Quotation marks, blanks and width do not count. An indicator
  // without a unit in common is never taken; "" has every unit in common.
  IndicatorMatch find(std::string_view name, std::string_view unit) const;

  // 公里 for km and 千米; 元/月 for 元/月·人. Other units without blanks, in half width.
  std::string standard_unit(std::string_view unit) const;

  const std::vector<Indicator>& indicators() const { return indicators_; }

 private:
  struct Words {
    std::vector<std::u32string> present;
    std::vector<std::u32string> absent;
    uint64_t letters = 0;  // of all that are present, see letters_of()
    size_t length = 0;     // of all that are present
    size_t indicator = 0;
  };

  void add_unit(std::string_view line);
  void add_indicator(std::string_view line);
  void add_other_name(std::string_view name, size_t indicator);
  bool has_unit(const Indicator& indicator, const std::string& unit) const;

  std::vector<Indicator> indicators_;
  std::multimap<std::string, size_t, std::less<>> names_;  // plain name to indicator
  std::vector<Words> words_;                               // longest first
  std::map<std::string, std::string, std::less<>> units_;  // other form to standard form
};

// The catalogue that comes with the program.
const IndicatorCatalogue& indicator_catalogue();

// A name as it is compared: half width, without blanks and quotation marks.
std::string plain_indicator(std::string_view name);

}  // namespace minsheng
