// Finding units in an item: see leads.h.
#include "text/leads.h"

#include <algorithm>

#include "base/sort_list.h"
#include "text/characters.h"
#include "text/deadline.h"
#include "text/heading_facts.h"
#include "text/lead_phrases.h"
#include "text/unit_list.h"

namespace minsheng {
namespace {

constexpr size_t kLongestBracket = 300;
constexpr size_t kLongestLine = 600;
constexpr size_t kMostUnits = 200;  // of one item; more is no list of units

class LeadFinder {
 public:
  LeadFinder(const CleanText& item, const std::vector<size_t>& starts, bool first_leads)
      : item_(item),
        starts_(starts),
        first_leads_(first_leads),
        partner_(match_brackets(item.chars)) {}

  LeadReading find() {
    for (size_t i = read_front(); i < item_.size(); ++i) {
      size_t end = 0;
      if (is_opening_bracket(item_.chars[i])) {
        end = read_bracket(i);
      } else if (may_begin_label(i)) {
        end = read_label_line(i);
      } else if (may_begin_clause(i)) {
        end = read_clause(i);
      }
      if (end > i) i = end - 1;
    }
    settle();
    return std::move(out_);
  }

 private:
  size_t paragraph_end(size_t at) const {
    auto next = std::upper_bound(starts_.begin(), starts_.end(), at);
    return next == starts_.end() ? item_.size() : *next;
  }

  bool is_paragraph_start(size_t at) const {
    return at == 0 || std::binary_search(starts_.begin(), starts_.end(), at);
  }

  // 县教育局：新建幼儿园2所。
  size_t read_front() {
    Range names = units_in_front(item_, {0, paragraph_end(0)});
    if (names.empty()) return 0;
    for (const Range& name : split_units(item_, names)) add(DutyRole::duty, name);
    out_.cut.push_back({0, names.end + 1});
    return names.end + 1;
  }

  bool may_begin_label(size_t at) const {
    if (is_paragraph_start(at)) return true;
    char32_t before = item_.chars[at - 1];
    return is_sentence_end(before) || is_closing_bracket(before) || has_gap_before(item_, at);
  }

  bool may_begin_clause(size_t at) const { return item_.chars[at] == U'由' && at > 0; }

  // （牵头单位：…） （…牵头） （县教育局）; returns the position behind it, or 0.
  size_t read_bracket(size_t open) {
    bool closed = partner_[open] != kNowhere;
    size_t close = closed ? partner_[open] : paragraph_end(open);
    Range inside = {open + 1, close};
    if (inside.empty() || inside.size() > kLongestBracket) return 0;
    size_t behind = closed ? close + 1 : close;
    bool taken = take_labels(inside) || (closed && take_verbs(inside)) ||
                 (closed && (open == 0 || ends_text(behind)) && take_bare(inside));
    if (!taken && closed) taken = take_deadline(inside);
    if (!taken) return 0;
    out_.cut.push_back({open, behind});
    return behind;
  }

  // （12月底前完成）
  bool take_deadline(Range range) {
    Range deadline = whole_deadline(range);
    if (deadline.empty()) return false;
    out_.deadline = deadline;
    return true;
  }

  // The range is nothing but a date and that it is done by then; empty for anything else.
  Range whole_deadline(Range range) const {
    static constexpr Chars kDone[] = {U"完成",         U"办结",     U"落实到位", U"完工",
                                      U"完成任务",     U"全面完成", U"投入使用", U"建成投用",
                                      U"竣工投入使用", U"竣工",     U"建成"};
    Chars words = item_.view(range);
    words.remove_suffix(ending_word(words, kDone).size());
    Range deadline = find_deadline(words);
    bool whole = !deadline.empty() && deadline.begin == 0 && deadline.end == words.size();
    return whole ? Range{range.begin, range.begin + words.size()} : Range{};
  }

  // Nothing but a full stop between here and the end of a paragraph.
  bool ends_text(size_t at) const {
    size_t end = paragraph_end(at == 0 ? 0 : at - 1);
    while (at < end && is_sentence_end(item_.chars[at])) ++at;
    return at >= end;
  }

  // 责任单位：… up to the end of its sentence or paragraph.
  size_t read_label_line(size_t at) {
    size_t end = std::min(paragraph_end(at), at + kLongestLine);
    size_t stop = Chars(item_.chars).substr(0, end).find(U'。', at);
    if (stop != kNowhere && !begins_note(at)) end = stop + 1;
    if (take_labels({at, end})) {
      out_.cut.push_back({at, end});
      return end;
    }
    bool sentence = is_paragraph_start(at) || is_sentence_end(item_.chars[at - 1]);
    return sentence ? read_clause(at) : 0;
  }

  // 「进度安排：…。…。」 as a paragraph: all of it is the note.
  bool begins_note(size_t at) const {
    if (!is_paragraph_start(at)) return false;
    std::vector<LabelledValue> labels = read_labels(item_, {at, paragraph_end(at)});
    return !labels.empty() && labels.front().role == DutyRole::note;
  }

  // 由县水利局负责落实。 县人社局牵头，县教育局配合。
  size_t read_clause(size_t at) {
    size_t end = at;
    size_t limit = std::min(paragraph_end(at), at + kLongestBracket);
    while (end < limit && !is_sentence_end(item_.chars[end])) ++end;
    if (end == at) return 0;
    if (!take_verbs({at, end}) && !take_verbs_and_deadline({at, end})) return read_duties(at, end);
    bool after_comma = at > 0 && !is_paragraph_start(at) && !is_sentence_end(item_.chars[at - 1]);
    bool stop_stays = after_comma || end == item_.size();
    size_t begin = after_comma && is_clause_end(item_.chars[at - 1]) ? at - 1 : at;
    size_t cut_end = stop_stays ? end : end + 1;
    out_.cut.push_back({begin, std::min(cut_end, item_.size())});
    return std::max(end, at + 1);
  }

  // 由王副县长负责，县交通局牵头，县财政局配合，改造…: who does it stands in front of what.
  size_t read_duties(size_t at, size_t end) {
    if (item_.chars[at] != U'由') return 0;
    size_t begin = at + 1;
    size_t comma = next_comma(begin, end);
    if (comma < end && !leader_of_heading(item_.view({begin, comma})).empty()) {
      out_.notes.push_back({begin, comma});
      begin = comma + 1;
    }
    size_t last = 0;
    for (comma = next_comma(begin, end); comma < end; comma = next_comma(comma + 1, end)) {
      if (read_verbs(item_, {begin, comma}).empty()) break;
      last = comma;
    }
    if (last == 0 || !take_verbs({begin, last})) return 0;
    out_.cut.push_back({at, last + 1});
    return last + 1;
  }

  size_t next_comma(size_t at, size_t end) const {
    while (at < end && item_.chars[at] != U'，' && item_.chars[at] != U',') ++at;
    return at;
  }

  bool take_labels(Range range) {
    std::vector<LabelledValue> labels = read_labels(item_, range);
    for (const LabelledValue& one : labels) take(one);
    return !labels.empty();
  }

  void take(const LabelledValue& one) {
    if (one.role == DutyRole::deadline) {
      out_.deadline = trim(one.value);
    } else if (one.role == DutyRole::note) {
      out_.notes.push_back(trim({one.label.begin, one.value.end}));
    } else {
      take_list(one);
    }
  }

  // 「责任单位：县城管局（牵头）、县住建局」: where one is marked, the others support it.
  void take_list(const LabelledValue& list) {
    std::vector<NamedRole> names;
    for (const Range& name : split_units(item_, list.value)) names.push_back(without_remark(name));
    bool led = std::any_of(names.begin(), names.end(),
                           [](const NamedRole& one) { return one.role == DutyRole::lead; });
    for (const NamedRole& one : names) {
      bool marked = one.role != DutyRole::none;
      add(marked ? one.role : led ? DutyRole::support : list.role, one.name);
    }
  }

  // A name without （牵头） or （列第一位者为牵头单位，下同） behind it, and what the mark says.
  NamedRole without_remark(Range name) const {
    Chars words = item_.view(name);
    if (words.empty() || !is_closing_bracket(words.back())) return {DutyRole::none, name};
    size_t open = partner_[name.end - 1];
    if (open == kNowhere || open <= name.begin) return {DutyRole::none, name};
    static constexpr Chars kRemarks[] = {U"下同", U"排名"};
    Chars inside = item_.view({open + 1, name.end - 1});
    DutyRole role = role_of_mark(inside);
    bool cut = role != DutyRole::none || contains_any(inside, kRemarks);
    return {role, cut ? Range{name.begin, open} : name};
  }

  bool take_verbs(Range range) {
    std::vector<NamedRole> names = read_verbs(item_, range);
    for (const NamedRole& one : names) add(one.role, one.name);
    return !names.empty();
  }

  // 由县水利局牵头，10月底前完成
  bool take_verbs_and_deadline(Range range) {
    constexpr size_t kLongestDeadline = 20;
    size_t comma = item_.view(range).find_last_of(U"，,");
    if (comma == kNowhere || range.size() - comma > kLongestDeadline) return false;
    Range last = {range.begin + comma + 1, range.end};
    Range deadline = whole_deadline(last);
    if (deadline.empty() || !take_verbs({range.begin, range.begin + comma})) return false;
    out_.deadline = deadline;
    return true;
  }

  bool take_bare(Range range) {
    if (!is_bare_unit_list(item_, range)) return false;
    for (const Range& name : split_units(item_, range)) add(DutyRole::duty, name);
    return true;
  }

  void add(DutyRole role, Range name) {
    if (out_.lead.size() + out_.support.size() + duty_.size() >= kMostUnits) return;
    if (role == DutyRole::lead) out_.lead.push_back(name);
    if (role == DutyRole::duty) duty_.push_back(name);
    if (role == DutyRole::support) out_.support.push_back(name);
  }

  Range trim(Range range) const {
    auto stray = [&](size_t at) {
      return is_clause_end(item_.chars[at]) || item_.chars[at] == U' ';
    };
    while (!range.empty() && stray(range.begin)) ++range.begin;
    while (!range.empty() && stray(range.end - 1)) --range.end;
    return range;
  }

  // 责任单位 lead where nobody else does.
  void settle() {
    bool duty_leads = out_.lead.empty();
    for (size_t i = 0; i < duty_.size(); ++i) {
      bool leads = duty_leads && (i == 0 || !first_leads_);
      (leads ? out_.lead : out_.support).push_back(duty_[i]);
    }
    drop_repeats(out_.lead, {});
    drop_repeats(out_.support, out_.lead);
    sort_list(out_.cut, [](const Range& a, const Range& b) { return a.begin < b.begin; });
  }

  void drop_repeats(std::vector<Range>& names, const std::vector<Range>& others) const {
    std::vector<Range> kept;
    auto same = [&](const Range& a, const Range& b) { return item_.view(a) == item_.view(b); };
    auto holds = [&](const std::vector<Range>& list, const Range& name) {
      return std::any_of(list.begin(), list.end(),
                         [&](const Range& one) { return same(one, name); });
    };
    for (const Range& name : names) {
      if (!holds(kept, name) && !holds(others, name)) kept.push_back(name);
    }
    names = std::move(kept);
  }

  const CleanText& item_;
  const std::vector<size_t>& starts_;
  bool first_leads_;
  std::vector<size_t> partner_;
  std::vector<Range> duty_;
  LeadReading out_;
};

}  // namespace

LeadReading find_leads(const CleanText& item, const std::vector<size_t>& starts, bool first_leads) {
  return LeadFinder(item, starts, first_leads).find();
}

}  // namespace minsheng
