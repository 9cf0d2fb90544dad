// Numbers that promise something: see quantity.h.
#include "text/quantity.h"

#include <algorithm>

#include "text/characters.h"
#include "text/comparison.h"
#include "text/measure.h"
#include "text/numeral.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

constexpr size_t kMostNumbers = 4000;  // of one item
constexpr size_t kClauseReach = 60;    // how far back a clause is looked at
constexpr Chars kWithin[] = {U"内"};   // 3个工作日内

bool is_in(Chars word, Words words) {
  return std::find(words.begin(), words.end(), word) != words.end();
}

bool is_joiner(Chars between) {
  constexpr Chars kJoiners[] = {U"和", U"、", U"及", U"与", U"以及", U"，", U",", U"/"};
  return is_in(between, kJoiners);
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
      : text_(text), use_(use), quoted_(find_quoted(text)) {}

  QuantityReading find() {
    for (size_t i = 0; i < text_.size() && seen_ < kMostNumbers;) i = std::max(i + 1, read_at(i));
    share_within_lists();
    return std::move(out_);
  }

 private:
  Chars before(size_t at) const {
    size_t from = at > kClauseReach ? at - kClauseReach : 0;
    return text_.substr(from, at - from);
  }

  // What stands in the same clause before `at`.
  Chars clause_before(size_t at) const {
    Chars text = before(at);
    for (size_t i = text.size(); i-- > 0;) {
      if (ends_clause(text, i)) return text.substr(i + 1);
    }
    return text;
  }

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
    take_time(*measure);
    if (quoted_[at]) return note_name(*measure);
    if (!digits) return read_characters(*measure);
    bool code =
        measure->unit.empty() && !measure->name && is_latin_letter(at_or_zero(measure->range.end));
    return code ? name_code(at) : read_digits_at(*measure);
  }

  // 「办理时限压缩至3个工作日」 「全年开放不少于330天」: a span of time that something is brought
  // to counts.
  void take_time(Measure& measure) const {
    if (!measure.name || !measure.value || !is_in(measure.name_word, kTimeMeasures)) return;
    Chars clause = clause_before(measure.range.begin);
    size_t end = measure.range.end + measure.name_word.size();
    Chars rest = text_.substr(end);
    size_t length =
        std::max(read_comparison_behind(rest).length, starting_word(rest, kWithin).size());
    char32_t next = at_or_zero(end + length);
    bool last = next == U'\0' || is_clause_end(next) || is_list_comma(next) ||
                is_opening_bracket(next) || is_closing_bracket(next);
    constexpr Chars kTo[] = {U"至", U"到", U"为"};  // 压缩审批时间至15个工作日内
    bool moved = !ending_word(clause, kTo).empty() && contains_any(clause, kRaiseVerbs);
    bool brought = moved || read_comparison_before(clause).length > 0 ||
                   !ending_word(clause, kBroughtTo).empty();
    if (!last || !brought) return;
    measure.name = false;
    measure.unit = measure.name_word;
    measure.range.end = end;
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
    bool counted = measure.value && is_in(measure.unit, kCountedByCharacters);
    if (!counted || !(verb || list || stands_last(measure))) return measure.number.end;
    add(measure);
    last_by_characters_ = true;
    return measure.range.end;
  }

  // 改造厕所十二座, 提供法律援助六十件左右: at the end of its clause, two or more of something
  // behind a verb, or ten and more behind any word.
  bool stands_last(const Measure& measure) const {
    size_t length = read_comparison_behind(text_.substr(measure.range.end)).length;
    char32_t next = at_or_zero(measure.range.end + length);
    bool last =
        next == U'\0' || is_clause_end(next) || is_list_comma(next) || is_opening_bracket(next);
    if (!last || measure.range.begin == 0 || text_[measure.range.begin - 1] == U'第') return false;
    Chars clause = clause_before(measure.range.begin);
    bool many = *measure.value >= Decimal(10) && clause.size() >= 2;
    return many || (*measure.value > Decimal(1) && contains_any(clause, kVerbsOfCount));
  }

  size_t read_digits_at(const Measure& measure) {
    size_t upper_end = read_range(measure);
    if (upper_end > 0) return upper_end;
    if (measure.unit.empty()) return read_unitless(measure);
    if (!measure.value || !is_counted(measure)) return note_name(measure);
    add(measure);
    last_by_characters_ = false;
    return measure.range.end;
  }

  // A number without a unit is a baseline (从650提高到…), shares the unit of the next
  // (分别为770和520元), is a year or a name, or is not understood.
  size_t read_unitless(const Measure& measure) {
    bool baseline = measure.value && stands_behind_from(measure.number.begin);
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
    if (!same || high->unit.empty() || !low.value || !high->value || !is_counted(whole)) {
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

  bool is_counted(const Measure& measure) const {
    if (measure.name) return false;
    char32_t previous = measure.range.begin == 0 ? U'\0' : text_[measure.range.begin - 1];
    if (previous == U'第' || previous == U'每' || is_rank(measure, previous)) return false;
    if (measure.unit == U"月" && *measure.value <= Decimal(12)) return false;
    bool promised = use_ == QuantityUse::promise;
    if (promised && looks_back(clause_before(measure.range.begin))) return false;
    if (measure.weak && !is_demanded(measure)) return false;
    if (names_places(measure)) return false;
    return !is_threshold(measure);
  }

  // 「14个乡镇37处工程」: where the works are, not how many.
  bool names_places(const Measure& measure) const {
    constexpr Chars kPlaces[] = {U"乡镇",   U"乡",   U"镇",     U"村",   U"街道",
                                 U"县市区", U"社区", U"行政村", U"镇街", U"乡镇（街道）"};
    Chars behind = text_.substr(measure.range.end, 8);
    size_t length = starting_word(behind, kPlaces).size();
    return measure.unit == U"个" && length > 0 && length < behind.size() &&
           is_digit(behind[length]);
  }

  // 「目前已建成12个」, but not 「较上年增长8%」.
  static bool looks_back(Chars clause) {
    constexpr Chars kAgainst = U"较比同";
    for (size_t at = find_any(clause, kPastWords); at != kNowhere;
         at = find_any(clause, kPastWords, at + 1)) {
      if (at == 0 || kAgainst.find(clause[at - 1]) == kNowhere) return true;
    }
    return false;
  }

  // 前3名
  bool is_rank(const Measure& measure, char32_t previous) const {
    if (previous != U'前') return false;
    char32_t earlier = measure.range.begin < 2 ? U'\0' : text_[measure.range.begin - 2];
    return Chars(U"底末日月年").find(earlier) == kNowhere;
  }

  // A weak unit counts with a verb or a comparison right before it, or at the end of its clause.
  bool is_demanded(const Measure& measure) const {
    Chars text = clause_before(measure.range.begin);
    bool progress = use_ == QuantityUse::progress;
    bool verb =
        !ending_word(text, progress ? Words(kVerbsOfCount) : Words(kVerbsOfGaining)).empty();
    char32_t next = at_or_zero(measure.range.end);
    bool last = next == U'\0' || is_clause_end(next) || (progress && next == U'、');
    return verb || last || read_comparison_before(text).length > 0;
  }

  // 20户以上自然村: the number tells which villages, not how many.
  bool is_threshold(const Measure& measure) const {
    if (!is_in(measure.unit, kThresholdMeasures)) return false;
    size_t length = read_comparison_behind(text_.substr(measure.range.end)).length;
    size_t noun = measure.range.end + length;
    if (length == 0 || noun >= text_.size()) return false;
    char32_t next = text_[noun];
    if (is_clause_end(next) || is_list_comma(next) || is_opening_bracket(next) ||
        is_closing_bracket(next)) {
      return false;
    }
    Chars text = clause_before(measure.range.begin);
    return ending_word(text, kVerbsOfCount).empty() && ending_word(text, kReachVerbs).empty();
  }

  // 从 or 由 stands close before, in the same clause.
  bool stands_behind_from(size_t at) const {
    constexpr size_t kReach = 12;
    Chars clause = clause_before(at);
    Chars close = clause.substr(clause.size() > kReach ? clause.size() - kReach : 0);
    return close.find_first_of(U"从由") != kNowhere;
  }

  void add(const Measure& measure) {
    Quantity quantity;
    quantity.number = measure.range;
    quantity.value = *measure.value;
    quantity.unit = measure.unit;
    Comparison front = read_comparison_before(clause_before(measure.range.begin));
    Comparison behind = read_comparison_behind(text_.substr(measure.range.end));
    if (behind.length == 0 && is_in(measure.unit, kTimeMeasures)) {
      behind.length = starting_word(text_.substr(measure.range.end), kWithin).size();
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
    constexpr Chars kSums[] = {U"投入", U"投资", U"筹集", U"安排"};
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
    if (!raised || broken || !stands_behind_from(from.range.begin)) return;
    quantity.baseline = from.value;
    bool longer = from.unit.size() > quantity.unit.size() && from.unit.find(quantity.unit) == 0;
    if (longer) quantity.unit = from.unit;
    quantity.range.begin = from.range.begin;
    out_.quantities.pop_back();
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
  QuantityUse use_;
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
