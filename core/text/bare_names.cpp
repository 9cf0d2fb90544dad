// Names that need the words before them: see bare_names.h.
#include "text/bare_names.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/indicator_catalogue.h"
#include "text/characters.h"
#include "text/name_vocabulary.h"

namespace minsheng {
namespace {

// The item's first clause as the name of a work: 实施电网提升工程 is 电网提升工程.
Name work_of_title(Chars title) {
  if (std::any_of(title.begin(), title.end(), is_digit)) return {};  // a figure, no title
  Name work = with_even_quotes(title);
  work = Name(without_front(work));
  return with_work_behind(work);
}

// 投入: what the item's title is about.
Name money_name(Chars name, const NameSource& source) {
  Name work = work_of_title(source.title);
  Chars word = name.ends_with(U"资金") && name.size() > 2 ? name.substr(0, name.size() - 2) : name;
  static constexpr Chars kProjects[] = {U"工程", U"项目"};
  Chars project = ending_word(work, kProjects);
  bool doubled = word.starts_with(U"建设") && project.size() < work.size();
  if (doubled) work.resize(work.size() - project.size());
  constexpr size_t kLeast = 4;
  return work.size() < kLeast ? Name(name) : work.append(word);
}

Name without_counted(Name name) {
  static constexpr Chars kHeads[] = {U"人数", U"人次", U"户数"};
  name.resize(name.size() - ending_word(name, kHeads).size());
  return name;
}

// 救助金额 behind 住院救助人次: the money of what was counted before.
Name sum_name(const Name& name, const NameSource& source) {
  constexpr Chars kMoney = U"金额";
  Name previous = without_counted(to_utf32(source.previous));
  Chars verb = Chars(name).substr(0, name.size() - kMoney.size());
  return previous.find(verb) == kNowhere ? name : previous.append(kMoney);
}

// The last place in the text that says the word with something in front of it.
Name name_in(Chars text, Chars word) {
  size_t at = text.rfind(word);
  if (at == kNowhere || at == 0) return {};
  size_t begin = at;
  while (begin > 0 && !is_clause_end(text[begin - 1])) --begin;
  static constexpr Chars kDoing[] = {U"做实", U"做好", U"推行", U"深化", U"加强"};
  Chars words = text.substr(begin, at + word.size() - begin);
  words.remove_prefix(starting_word(words, kDoing).size());
  words = without_front(words);
  if (words.size() < word.size() + 2) return {};
  return without_kinds(with_even_quotes(words));
}

Name name_before(Chars word, const NameSource& source) {
  Name before = name_in(source.earlier, word);
  return before.empty() ? name_in(source.title, word) : before;
}

// 行动 behind …“护苗”行动: the quoted name with the word. 用户: the last quoted name before.
Name quoted_before(Chars word, const NameSource& source) {
  Name text = with_even_quotes(Name(source.title) + U"，" + Name(source.earlier));
  bool owner = word == U"用户";
  size_t at = text.rfind(owner ? Name(U"”") : Name(U"”").append(word));
  if (at == kNowhere) return {};
  size_t open = text.rfind(U'“', at);
  if (open == kNowhere) return {};
  return text.substr(open, at + 1 - open).append(word);
}

// 其余40条将完成治理 behind 黑臭水体治理: what waits for the same work.
Name remaining_name(const NameSource& source) {
  Name previous = to_utf32(source.previous);
  Chars work = ending_word(previous, kWorkEnds);
  if (work.empty() || previous.size() < work.size() + 2) return {};
  return Name(U"待").append(work).append(previous.substr(0, previous.size() - work.size()));
}

// 改造64座 behind 新建公厕326座: what was counted before, with the other verb.
Name with_previous_thing(const Name& verb, const NameSource& source) {
  Name previous = to_utf32(source.previous);
  size_t old = naming_verb(previous).size();
  bool verbs = naming_verb(verb).size() == verb.size() && old > 0 && previous.size() >= old + 2;
  return verbs ? Name(verb).append(previous.substr(old)) : Name();
}

// 总里程51公里 behind 提升省道3条: the roads' length.
Name size_of_previous(const Name& size, const NameSource& source) {
  Name previous = without_counted(to_utf32(source.previous));
  static constexpr Chars kOwn[] = {U"里程",   U"长度",   U"面积",   U"全长", U"总长",
                                   U"总里程", U"总长度", U"总面积", U"数"};
  previous.resize(previous.size() - ending_word(previous, kOwn).size());
  size_t verb =
      std::max(naming_verb(previous).size(), starting_word(previous, kWorkingVerbs).size());
  Chars thing = Chars(previous).substr(verb);
  return thing.size() < 2 ? size : Name(thing).append(size);
}

// What the catalogue finds by title and name together.
Name catalogue_name(Chars name, const NameSource& source, const Target& target) {
  std::string words = to_utf8(Name(source.title) + Name(name));
  IndicatorMatch match = indicator_catalogue().find(words, target.unit);
  bool known = match.indicator && match.indicator->kind == target.kind;
  return known ? to_utf32(match.indicator->name) : Name(name);
}

// 受益群众, with the work whose good they have; the catalogue's name where it speaks of people,
// too.
Name people_name(const Name& name, const NameSource& source, const Target& target) {
  static constexpr Chars kReached[] = {U"涉及", U"惠及", U"受益", U"覆盖", U"服务"};
  Name known = catalogue_name(name, source, target);
  if (known != name && contains_any(known, kReached)) return known;
  Name work = work_of_title(source.title);
  return work.size() < 2 ? name : work.append(name);
}

}  // namespace

Name name_in_context(const Name& name, const NameSource& source, const Target& target) {
  if (target.kind == TargetKind::investment) {
    if (is_one_of(name, kBareMoney)) return money_name(name, source);
    return is_one_of(name, kBareSums) ? sum_name(name, source) : name;
  }
  if (name.empty()) return without_counted(to_utf32(source.previous));
  static constexpr Chars kSizes[] = {U"总里程", U"总长度", U"总面积", U"全长",
                                     U"总长",   U"长",     U"宽",     U"总建筑面积"};
  if (is_one_of(name, kSizes)) return size_of_previous(name, source);
  static constexpr Chars kRemaining[] = {U"其余", U"其它", U"其他", U"剩余"};
  if (!starting_word(name, kRemaining).empty()) {
    Name remaining = remaining_name(source);
    return remaining.empty() ? name : remaining;
  }
  if (is_one_of(name, kBareActions)) {
    Name quoted = quoted_before(name, source);
    return quoted.empty() ? name : quoted;
  }
  static constexpr Chars kHeads[] = {U"人数", U"人次", U"任务"};
  static constexpr Chars kSums[] = {U"合计", U"共计", U"总计", U"总共"};
  size_t sum = starting_word(name, kSums).size();
  Chars word = Chars(name).substr(sum, name.size() - sum - ending_word(name, kHeads).size());
  if (is_one_of(word, kBareWorks)) {
    Name before = sum > 0 ? name_in(source.title, word) : name_before(word, source);
    if (before.empty()) before = with_previous_thing(name, source);
    return before.empty() ? catalogue_name(name, source, target) : before;
  }
  bool state = is_one_of(name, kBareStates);
  if (state || is_one_of(name, kBareTasks)) {
    Name work = work_of_title(source.title);
    if (work.size() < name.size() + 2) return name;
    return state ? work.append(name) : work;
  }
  return is_one_of(name, kBarePeople) ? people_name(name, source, target) : name;
}

}  // namespace minsheng
