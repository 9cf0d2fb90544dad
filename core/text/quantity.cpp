// Numbers that promise something: see quantity.h.
#include "text/quantity.h"

#include <algorithm>

#include "text/characters.h"
#include "text/comparison.h"
#include "text/counting_rules.h"
#include "text/measure.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kMostNumbers = 4000;  // of one item

bool is_joiner(Chars between) {
  static constexpr Chars kJoiners[] = {U"和", U"、", U"及", U"与", U"以及", U"，", U",", U"/"};
  return is_one_of(between, kJoiners);
}

// DB43/T 2755.1—2023, G107, 5G: digits that are part of a code. Returns the position behind it.
size_t skip_code(Chars text, size_t at) {
  constexpr Chars kCodeMarks = U"/.-—–_ ";
  while (at < text.size()) {
    bool mark = kCodeMarks.find(text[at]) != kNowhere && at + 1 < text.size() &&
                (is_digit(text[at + 1]) || is_latin_letter(text[at + 1]));
    if (!mark && !is_digit(text[at]) && !is_latin_letter(text[at])) break;
    ++at;
  }
  return at;
}

bool follows_letter(Chars text, size_t at) {
  if (at == 0) return false;
  if (is_latin_letter(text[at - 1])) return true;
  constexpr Chars kCodeMarks = U"/-— ";
  return at > 1 && kCodeMarks.find(text[at - 1]) != kNowhere && is_latin_letter(text[at - 2]);
}

class QuantityFinder {
 public:
  QuantityFinder(Chars text, QuantityUse use)
      : text_(text), counts_(text, use), quoted_(find_quoted(text)) {}

  QuantityReading find() {
    for (size_t i = 0; i < text_.size() && seen_ < kMostNumbers;) i = std::max(i + 1, read_at(i));
    pair_baselines();
    share_within_lists();
    return std::move(out_);
  }

 private:
  Chars clause_before(size_t at) const { return counts_.clause_before(at); }
  char32_t at_or_zero(size_t at) const { return at < text_.size() ? text_[at] : U'\0'; }

  // Reads the number that begins here, if one does; returns the position behind what was read.
  size_t read_at(size_t at) {
    bool digits = is_digit(text_[at]);
    if (!digits && !is_chinese_numeral(text_[at])) return at + 1;
    ++seen_;
    if (digits && follows_letter(text_, at)) return name_code(at);
    if (size_t end = marker_end(at)) return end;
    std::optional<Measure> measure = read_measure(text_, at);
    if (!measure) return at + 1;
    counts_.take_time(*measure);
    if (quoted_[at]) return note_name(*measure);
    if (!digits) return read_characters(*measure);
    bool code =
        measure->unit.empty() && !measure->name && is_latin_letter(at_or_zero(measure->range.end));
    return code ? name_code(at) : read_digits_at(*measure);
  }

  // 「1.改造村小。2.新增学位」: the number of a piece of the text; 0 where none begins.
  size_t marker_end(size_t at) {
    bool begins = at == 0 || is_sentence_end(text_[at - 1]);
    Numeral number = read_digits(text_, at);
    constexpr Chars kPoints = U".．、";
    size_t point = at + number.length;
    bool marker = begins && number.digits > 0 && number.digits <= 2 &&
                  number.length == number.digits && point + 1 < text_.size() &&
                  kPoints.find(text_[point]) != kNowhere && !is_digit(text_[point + 1]);
    if (!marker) return 0;
    out_.names.push_back({at, point + 1});
    return point + 1;
  }

  size_t name_code(size_t at) {
    size_t end = skip_code(text_, at);
    out_.names.push_back({at, end});
    return end;
  }

  size_t note_name(const Measure& measure) {
    if (!measure.by_characters) out_.names.push_back(measure.range);
    return measure.range.end;
  }

  // 新建两所、三所: number characters count only behind a verb, or behind such a number.
  size_t read_characters(const Measure& measure) {
    bool verb = !ending_word(clause_before(measure.range.begin), kVerbsOfCount).empty();
    bool list = last_by_characters_ && !out_.quantities.empty() &&
                measure.range.begin - out_.quantities.back().range.end < 20 &&
                at_or_zero(measure.range.begin - 1) == U'、';
    bool counted = measure.value && is_one_of(measure.unit, kCountedByCharacters);
    if (!counted || !(verb || list || counts_.stands_last(measure))) return measure.number.end;
    add(measure);
    last_by_characters_ = true;
    return measure.range.end;
  }

  size_t read_digits_at(const Measure& measure) {
    size_t upper_end = read_range(measure);
    if (upper_end > 0) return upper_end;
    if (measure.unit.empty()) return read_unitless(measure);
    if (!measure.value || !counts_.is_counted(measure)) return note_name(measure);
    add(measure);
    last_by_characters_ = false;
    return measure.range.end;
  }

  // A number without a unit is a baseline (从650提高到…), shares the unit of the next
  // (分别为770和520元), is a year or a name, or is not understood.
  size_t read_unitless(const Measure& measure) {
    bool baseline = measure.value && counts_.stands_behind_from(measure.number.begin);
    bool shared = measure.value && clause_before(measure.number.begin).find(U"分别") != kNowhere;
    if (!measure.name && (baseline || shared)) {
      add(measure);
      return measure.range.end;
    }
    bool year = measure.number.size() == 4 && !measure.name;
    // （1） of an inner piece
    bool piece = measure.number.begin > 0 && is_opening_bracket(text_[measure.number.begin - 1]) &&
                 is_closing_bracket(at_or_zero(measure.number.end));
    (measure.name || year || piece ? out_.names : out_.unknown).push_back(measure.number);
    return measure.range.end;
  }

  // 7.5%—8%, 3—5个; returns 0 where no range begins.
  size_t read_range(const Measure& low) {
    constexpr Chars kDashes = U"—–-~～至";
    size_t at = low.range.end;
    size_t dash = at;
    while (dash < text_.size() && dash - at < 2 && kDashes.find(text_[dash]) != kNowhere) ++dash;
    if (dash == at || !is_digit(at_or_zero(dash))) return 0;
    std::optional<Measure> high = read_measure(text_, dash);
    if (!high) return 0;
    bool same = low.unit.empty() ? !low.name : low.unit == high->unit;
    Measure whole = *high;
    whole.number.begin = low.number.begin;
    whole.range.begin = low.range.begin;
    if (!same || high->unit.empty() || !low.value || !high->value || !counts_.is_counted(whole)) {
      return note_name(whole);
    }
    whole.value = same_scale(low, *high);
    add(whole);
    Quantity& range = out_.quantities.back();
    range.upper = high->value;
    if (range.op == TargetOp::equal) range.op = TargetOp::at_least;
    return whole.range.end;
  }

  // 3—5万亩: the scale of the far end holds for the near one, too.
  static std::optional<Decimal> same_scale(const Measure& low, const Measure& high) {
    bool plain = low.range.end == low.number.end;
    if (!plain) return low.value;
    for (int power : {8, 4, 3, 2}) {
      std::optional<Decimal> scaled = shift(*low.value, power);
      std::optional<Decimal> unscaled = shift(*high.value, -power);
      bool fits = scaled && unscaled && *scaled < *high.value && *low.value < *unscaled &&
                  high.range.size() - high.number.size() > high.unit.size();
      if (fits) return scaled;
    }
    return low.value;
  }

  void add(const Measure& measure) {
    Quantity quantity;
    quantity.number = measure.range;
    quantity.value = *measure.value;
    quantity.unit = measure.unit;
    Comparison front = read_comparison_before(clause_before(measure.range.begin));
    Comparison behind = read_comparison_behind(text_.substr(measure.range.end));
    if (behind.length == 0 && is_one_of(measure.unit, kTimeMeasures)) {
      behind.length = within_length(text_.substr(measure.range.end));
      if (behind.length > 0) behind.op = TargetOp::at_most;
    }
    quantity.range = {measure.range.begin - front.length, measure.range.end + behind.length};
    quantity.op = front.op != TargetOp::none ? front.op : behind.op;
    if (quantity.op == TargetOp::none && measure.about) quantity.op = TargetOp::about;
    if (quantity.op == TargetOp::none) quantity.op = TargetOp::equal;
    quantity.soft = front.soft;
    quantity.unit += front.per.empty() ? per_of(quantity.unit, measure.range.begin) : front.per;
    take_baseline(quantity);
    out_.quantities.push_back(quantity);
  }

  // 「每户补贴不超过3000元」: money for each, unless it is a sum that is spent.
  std::u32string per_of(Chars unit, size_t at) const {
    static constexpr Chars kSums[] = {U"投入", U"投资", U"筹集", U"安排"};
    Chars clause = clause_before(at);
    return unit == U"元" && !contains_any(clause, kSums) ? find_per(clause) : std::u32string();
  }

  // 从A提高到B: the quantity before becomes the baseline of this one.
  void take_baseline(Quantity& quantity) {
    if (out_.quantities.empty()) return;
    const Quantity& from = out_.quantities.back();
    constexpr size_t kReach = 16;
    if (quantity.range.begin < from.range.end || quantity.range.begin - from.range.end > kReach)
      return;
    Chars between = text_.substr(from.range.end, quantity.range.begin - from.range.end);
    bool raised = contains_any(between, kRaiseVerbs) || between == U"到" || between == U"至";
    bool broken = std::any_of(between.begin(), between.end(), is_clause_end);
    if (!raised || broken || !counts_.stands_behind_from(from.range.begin)) return;
    size_t count = out_.quantities.size();
    if (count > 1 && is_list(out_.quantities[count - 2], from)) return;  // see pair_baselines()
    quantity.baseline = from.value;
    bool longer = from.unit.size() > quantity.unit.size() && from.unit.find(quantity.unit) == 0;
    if (longer) quantity.unit = from.unit;
    quantity.range.begin = from.range.begin;
    out_.quantities.pop_back();
  }

  // Behind the last of the list that begins with the quantity at `first`.
  size_t list_end(size_t first) const {
    const auto& all = out_.quantities;
    size_t end = first + 1;
    while (end < all.size() && is_list(all[end - 1], all[end])) ++end;
    return end;
  }

  // 分别从每月631元、286元提高到653元、300元: the first of one list is where the first of the other
  // comes from.
  void pair_baselines() {
    auto& all = out_.quantities;
    for (size_t first = 0; first < all.size(); ++first) {
      size_t middle = list_end(first);
      size_t count = middle - first;
      if (count < 2 || middle >= all.size() || list_end(middle) - middle != count) continue;
      size_t gap = all[middle - 1].range.end;
      Chars between = text_.substr(gap, all[middle].range.begin - gap);
      bool raised = contains_any(between, kRaiseVerbs) || between == U"到" || between == U"至";
      if (!raised || !counts_.stands_behind_from(all[first].range.begin)) continue;
      for (size_t i = 0; i < count; ++i) {
        all[middle + i].baseline = all[first + i].value;
        if (all[middle + i].unit.empty()) all[middle + i].unit = all[first + i].unit;
      }
      bool longer = all[first].unit.size() > all[middle].unit.size() &&
                    all[first].unit.find(all[middle].unit) == 0;
      if (longer) all[middle].unit = all[first].unit;
      all[middle].range.begin = all[first].range.begin;
      auto begin = all.begin() + static_cast<std::ptrdiff_t>(first);
      all.erase(begin, begin + static_cast<std::ptrdiff_t>(count));
    }
  }

  // 分别不低于770元/月和520元/月: comparison and unit hold for the whole list.
  void share_within_lists() {
    auto& all = out_.quantities;
    for (size_t i = 0; i + 1 < all.size(); ++i) {
      if (!is_list(all[i], all[i + 1])) continue;
      if (all[i + 1].op == TargetOp::equal) all[i + 1].op = all[i].op;
      if (all[i].op == TargetOp::equal) all[i].op = all[i + 1].op;
      if (all[i].unit.empty()) all[i].unit = all[i + 1].unit;
      bool shorter =
          all[i].unit.size() > all[i + 1].unit.size() && all[i].unit.find(all[i + 1].unit) == 0;
      if (shorter) all[i + 1].unit = all[i].unit;
    }
    std::erase_if(all, [this](const Quantity& one) {
      if (one.unit.empty()) out_.unknown.push_back(one.number);
      return one.unit.empty();
    });
  }

  bool is_list(const Quantity& first, const Quantity& second) const {
    size_t gap = second.range.begin - first.range.end;
    bool adjacent = gap <= 2 && is_joiner(text_.substr(first.range.end, gap));
    return adjacent && clause_before(first.number.begin).find(U"分别") != kNowhere;
  }

  Chars text_;
  CountingRules counts_;
  std::vector<bool> quoted_;
  size_t seen_ = 0;
  bool last_by_characters_ = false;
  QuantityReading out_;
};

}  // namespace

QuantityReading find_quantities(const CleanText& item, QuantityUse use) {
  return QuantityFinder(item.chars, use).find();
}

}  // namespace minsheng
