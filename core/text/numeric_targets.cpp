// From quantities to targets: see numeric_targets.h.
#include "text/numeric_targets.h"

#include <algorithm>

#include "base/utf8.h"
#include "text/characters.h"
#include "text/indicator.h"
#include "text/name_vocabulary.h"
#include "text/name_words.h"
#include "text/similarity.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

bool is_share(Chars unit) { return unit == U"%" || unit == U"‰" || unit == U"个百分点"; }

TargetKind kind_of(const Quantity& quantity, Chars phrase) {
  Chars unit = quantity.unit;
  if (is_share(unit)) return TargetKind::ratio;
  if (unit == U"倍")
    return contains_any(phrase, kRateWords) ? TargetKind::standard : TargetKind::ratio;
  if (unit.empty() || unit[0] != U'元') return TargetKind::quantity;
  if (unit.size() > 1) return TargetKind::standard;
  static constexpr Chars kSums[] = {U"投入", U"投资", U"资金", U"贷款", U"总额"};
  // 散居由1300元提高到1400元: what is raised from one sum to another is a rate.
  bool rate = (contains_any(phrase, kRateWords) || quantity.baseline.has_value()) &&
              !contains_any(phrase, kSums);
  return rate ? TargetKind::standard : TargetKind::investment;
}

// The things that the words before a number list, cut at 、 and 和.
std::vector<Range> split_list(const Clauses& clauses, Range subject) {
  std::vector<Range> parts;
  size_t begin = subject.begin;
  for (size_t i = subject.begin; i < subject.end; ++i) {
    size_t partner = clauses.partner(i);
    if (partner != kNowhere && partner > i && partner < subject.end) {
      i = partner;
    } else if (Chars(U"、和及与").find(clauses.text()[i]) != kNowhere) {
      parts.push_back({begin, i});
      begin = i + 1;
    }
  }
  parts.push_back({begin, subject.end});
  return parts;
}

// Subjects that are each measured: 「产前筛查率、新生儿疾病筛查率达90%以上」
// 「A和B标准均不低于90元」.
std::vector<Range> split_subjects(const Clauses& clauses, Range subject, bool each) {
  std::vector<Range> parts = split_list(clauses, subject);
  static constexpr Chars kShares[] = {U"率", U"比例", U"占比", U"比重", U"标准"};
  static constexpr Chars kRates[] = {U"标准", U"补贴",   U"补助",   U"津贴", U"率",  U"比例",
                                     U"占比", U"补助金", U"救助金", U"低保", U"供养"};
  Words heads = each ? Words(kRates) : Words(kShares);
  bool measured = std::all_of(parts.begin(), parts.end(), [&](const Range& part) {
    return !ending_word(clauses.view(part), heads).empty();
  });
  return measured ? parts : std::vector<Range>{subject};
}

// The words before the number without 均, 分别, 达到 and the like.
Range subject_of(const Clauses& clauses, Range subject, bool& each) {
  static constexpr Chars kBehind[] = {U"均",     U"都", U"分别", U"达到",   U"达",     U"提高到",
                                      U"提高至", U"从", U"由",   U"提升到", U"提升至", U"为",
                                      U"至",     U"到", U"各",   U"保持在", U"稳定在"};
  for (Chars word = ending_word(clauses.view(subject), kBehind); !word.empty();
       word = ending_word(clauses.view(subject), kBehind)) {
    if (word == U"均" || word == U"都" || word == U"各") each = true;
    subject.end -= word.size();
  }
  return subject;
}

TargetDraft draft_of(const CleanText& item, const Clauses& clauses, const Quantity& quantity,
                     Range phrase) {
  TargetDraft draft;
  draft.phrase = phrase;
  Target& target = draft.record;
  target.kind = kind_of(quantity, clauses.view(phrase));
  target.op = quantity.op;
  target.value = quantity.value;
  target.unit = to_utf8(quantity.unit);
  target.baseline = quantity.baseline;
  target.soft = quantity.soft;
  target.phrase = to_utf8(item, phrase);
  if (quantity.upper) target.note = "至" + quantity.upper->to_string() + target.unit;
  return draft;
}

// How a quantity stands in its phrase.
struct PhrasePlace {
  size_t subject_end = 0;  // where the first number of the phrase begins
  size_t index = 0;        // its place among the numbers of a 分别 list
  size_t count = 1;        // of these
};

// The name of the `index`th of several standards that share their words: 城乡低保标准分别为A和B.
Name name_of_share(Chars part, size_t index, size_t count) {
  Name name(part);
  constexpr Chars kBoth = U"城乡";
  size_t both = name.find(kBoth);
  if (count == 2 && both != kNowhere) {
    name.replace(both, kBoth.size(), index == 0 ? U"城市" : U"农村");
  }
  return name;
}

class TargetList {
 public:
  TargetList(const CleanText& item, const Clauses& clauses) : item_(item), clauses_(clauses) {
    if (item.size() > 0) title_ = clauses.around(0);
  }

  void add(const Quantity& quantity, Range phrase, const PhrasePlace& place) {
    TargetDraft draft = draft_of(item_, clauses_, quantity, phrase);
    if (is_repeated(draft)) return;
    take_rate(draft);
    bool each = false;
    Range subject = subject_of(clauses_, {phrase.begin, place.subject_end}, each);
    Range tail = {quantity.range.end, phrase.end};
    if (place.count > 1) {
      add_share(std::move(draft), subject, place);
      return;
    }
    bool measured =
        draft.record.kind == TargetKind::ratio || draft.record.kind == TargetKind::standard;
    std::vector<Range> subjects = {subject};
    if (measured) subjects = split_subjects(clauses_, subject, each);
    if (!measured && each) subjects = split_list(clauses_, subject);
    Chars last = clauses_.view(subjects.back());
    for (const Range& one : subjects) {
      Name name = with_shared_head(clauses_.view(one), last, draft.record.kind);
      name = with_counted_noun(std::move(name), quantity);
      push(draft, with_shared_verb(std::move(name), draft), clauses_.view(tail));
    }
    share_building(tail);
  }

  std::vector<TargetDraft> take() { return std::move(targets_); }

 private:
  // One number of a 分别 list.
  void add_share(TargetDraft draft, Range subject, const PhrasePlace& place) {
    std::vector<Range> parts = split_list(clauses_, subject);
    bool matched = parts.size() == place.count;
    Chars last = clauses_.view(parts.back());
    Chars part = matched ? clauses_.view(parts[place.index]) : clauses_.view(subject);
    Name name = with_shared_head(part, last, draft.record.kind);
    bool measured =
        draft.record.kind == TargetKind::ratio || draft.record.kind == TargetKind::standard;
    static constexpr Chars kHeads[] = {U"率", U"比例", U"占比", U"标准"};
    bool headed = !ending_word(part, kHeads).empty() || ending_word(last, kHeads).empty();
    if (matched && measured && !headed) name = with_shared_end(part, last);
    push(draft, matched ? name : name_of_share(name, place.index, place.count), {});
  }

  // 困难残疾人生活补贴和重度残疾人护理补贴标准: each of them is a 标准.
  static Name with_shared_head(Chars part, Chars last, TargetKind kind) {
    static constexpr Chars kRates[] = {U"补贴",   U"补助", U"津贴", U"补助金",
                                       U"救助金", U"低保", U"供养"};
    constexpr Chars kHead = U"标准";
    bool shared = kind == TargetKind::standard && last.ends_with(kHead) && !part.ends_with(kHead) &&
                  !ending_word(part, kRates).empty();
    return shared ? Name(part).append(kHead) : Name(part);
  }

  // 「医院、卫生院口腔科设置率分别为A、B」, 「散居和供养孤儿保障标准」: what is said of the last of
  // a list, behind who it is, is said of all.
  static Name with_shared_end(Chars part, Chars last) {
    if (part.data() == last.data()) return Name(part);
    size_t body = kNowhere;
    size_t end = 0;
    for (Chars word : kListedBodies) {
      size_t at = last.rfind(word);
      bool later = at != kNowhere && at + word.size() > end;
      if (!later) continue;
      body = at;
      end = at + word.size();
    }
    if (body == kNowhere || end == last.size()) return Name(part);
    bool own = !ending_word(part, kListedBodies).empty();
    return Name(part).append(last.substr(own ? end : body));
  }

  // 「学院新增1700学生床位」: counted without a measure word, the noun names it.
  Name with_counted_noun(Name subject, const Quantity& quantity) const {
    if (!is_bare_noun(quantity.unit)) return subject;
    Chars noun = clauses_.view(quantity.number);
    while (!noun.empty() && !is_hanzi(noun.front())) noun.remove_prefix(1);
    constexpr Chars kTenThousands = U"万亿";
    while (!noun.empty() && kTenThousands.find(noun.front()) != kNowhere) noun.remove_prefix(1);
    static constexpr Chars kVerbs[] = {U"新增", U"新建", U"建成", U"增加", U"扩充"};
    Chars verb = ending_word(subject, kVerbs);
    return (verb.empty() ? subject : Name(verb)).append(noun);
  }

  static bool is_bare_noun(Chars unit) {
    return std::find(std::begin(kBareNouns), std::end(kBareNouns), unit) != std::end(kBareNouns);
  }

  // 「创建示范村4个、示范户2户」: the verb before the first thing of a list is that of all.
  Name with_shared_verb(Name subject, const TargetDraft& draft) {
    Chars phrase = clauses_.view(draft.phrase);
    Chars own = naming_verb(without_front(phrase));
    bool verbless = own.empty() && starting_word(phrase, kVerbsOfCount).empty();
    static constexpr Chars kWorks[] = {U"改造", U"建设", U"整治", U"治理",
                                       U"提升", U"升级", U"就业"};
    bool work = !ending_word(phrase, kWorks).empty() || !ending_word(subject, kWorks).empty();
    bool things = draft.record.kind == TargetKind::quantity && draft.record.unit != "人";
    bool listed = is_next_of_list(draft.phrase, subject.empty());
    if (!listed || !verbless) verb_ = own;
    return listed && verbless && things && !work ? Name(verb_).append(subject) : subject;
  }

  // 「28条线路以及256个台区建设」: what is built last in a list says that all of it is.
  void share_building(Range tail) {
    constexpr Chars kBuilt = U"建设";
    bool built = targets_.size() > 1 && clauses_.view(tail).ends_with(kBuilt) && tail.size() > 4;
    if (!built) return;
    Target& before = targets_[targets_.size() - 2].record;
    Range phrase = targets_.back().phrase;
    Range earlier = targets_[targets_.size() - 2].phrase;
    Chars between =
        earlier.end < phrase.begin ? clauses_.view({earlier.end, phrase.begin}) : Chars();
    bool listed = !between.empty() && starting_word(between, kJoiners).size() == between.size();
    bool bare = before.kind == TargetKind::quantity &&
                naming_verb(clauses_.view(earlier)).empty() &&
                is_digit(clauses_.text()[earlier.begin]);
    if (listed && bare && !before.indicator.ends_with("建设")) before.indicator += "建设";
  }

  // Right behind the phrase before, with 、 or 和 between; a comma will do where the number is
  // first.
  bool is_next_of_list(Range phrase, bool number_first) const {
    if (targets_.empty() || phrase.begin < targets_.back().phrase.end) return false;
    Chars between = clauses_.view({targets_.back().phrase.end, phrase.begin});
    bool comma = number_first && (between == U"，" || between == U",");
    return comma || (!between.empty() && starting_word(between, kJoiners).size() == between.size());
  }

  void push(TargetDraft draft, const Name& subject, Chars tail) {
    NameSource source;
    source.subject = subject;
    source.tail = tail;
    source.earlier = clauses_.text().substr(0, draft.phrase.begin);
    // A phrase of the first clause itself has no title before it.
    if (draft.phrase.begin >= title_.end) source.title = clauses_.view(title_);
    // 「…，达到143元」 measures what the clause before it does.
    if (!targets_.empty()) source.previous = targets_.back().record.indicator;
    draft.record.indicator = indicator_of(source, draft.record);
    targets_.push_back(std::move(draft));
  }

  // 「标准每人每月提高20元，达到143元」: what a clause of nothing but a sum reaches is the same
  // rate.
  void take_rate(TargetDraft& draft) const {
    if (targets_.empty() || draft.record.kind != TargetKind::investment) return;
    const TargetDraft& before = targets_.back();
    bool same_sentence =
        clauses_.sentence_of(before.phrase.begin) == clauses_.sentence_of(draft.phrase.begin);
    bool reaches = clauses_.view(draft.phrase).substr(0, 1) == U"达";
    if (!same_sentence || !reaches || before.record.kind != TargetKind::standard) return;
    draft.record.kind = TargetKind::standard;
    draft.record.unit = before.record.unit;
  }

  // The same number about the same thing in an earlier sentence.
  bool is_repeated(const TargetDraft& draft) const {
    constexpr size_t kReach = 24;
    size_t from = targets_.size() > kReach ? targets_.size() - kReach : 0;
    size_t sentence = clauses_.sentence_of(draft.phrase.begin);
    return std::any_of(targets_.begin() + static_cast<std::ptrdiff_t>(from), targets_.end(),
                       [&](const TargetDraft& earlier) {
                         return earlier.record.value == draft.record.value &&
                                earlier.record.unit == draft.record.unit &&
                                clauses_.sentence_of(earlier.phrase.begin) != sentence &&
                                is_similar(clauses_.view(earlier.phrase),
                                           clauses_.view(draft.phrase));
                       });
  }

  const CleanText& item_;
  const Clauses& clauses_;
  Range title_;
  Chars verb_;  // of the list that the last phrase stands in
  std::vector<TargetDraft> targets_;
};

}  // namespace

std::vector<TargetDraft> make_numeric_targets(const CleanText& item, const Clauses& clauses,
                                              const std::vector<Quantity>& quantities) {
  std::vector<Range> phrases = find_phrases(clauses, quantities);
  TargetList list(item, clauses);
  for (size_t i = 0; i < quantities.size(); ++i) {
    size_t first = i;
    while (first > 0 && quantities[first - 1].range.begin >= phrases[i].begin) --first;
    size_t last = i;
    while (last + 1 < quantities.size() && quantities[last + 1].range.begin < phrases[i].end)
      ++last;
    PhrasePlace place;
    place.subject_end = std::max(phrases[i].begin, quantities[first].range.begin);
    place.index = i - first;
    place.count = last - first + 1;
    list.add(quantities[i], phrases[i], place);
  }
  return list.take();
}

}  // namespace minsheng
