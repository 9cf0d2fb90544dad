// Short names of targets: see indicator.h.
#include "text/indicator.h"

#include <algorithm>

#include "base/utf8.h"
#include "model/indicator_catalogue.h"
#include "text/bare_names.h"
#include "text/characters.h"
#include "text/name_vocabulary.h"
#include "text/name_words.h"

namespace minsheng {
namespace {

constexpr size_t kLongestName = 30;
constexpr size_t kLongName = 14;  // the catalogue's is taken where it is shorter

bool ends_with_any(Chars name, Words words) { return !ending_word(name, words).empty(); }

// The number stands before the thing it counts: 完成12个水源地整治.
bool is_number_first(Chars subject, Chars tail) {
  if (tail.empty()) return false;
  Chars rest = without_front(subject);
  bool verb = naming_verb(rest).size() == rest.size() ||
              starting_word(rest, kNameFronts).size() == rest.size();
  return verb || rest.back() == U'等';
}

// 50个村改厕: the place that is counted goes behind the work.
Name with_place_behind(Chars tail) {
  constexpr Chars kOtherWords = U"民级干医道卫网路";  // 村民, 村级 …
  Chars place = starting_word(tail, kCountedPlaces);
  bool work = !place.empty() && tail.size() > place.size() + 2 && ends_with_any(tail, kWorkEnds) &&
              kOtherWords.find(tail[place.size()]) == kNowhere;
  if (!work) return Name(tail);
  return Name(tail.substr(place.size())).append(place).append(U"数");
}

Chars head_of_unit(Chars unit, Chars name, bool number_first) {
  bool quoted_event = name.size() > 2 && name.back() == U'”' &&
                      ends_with_any(name.substr(0, name.size() - 1), kQuotedCounted);
  bool counted = ends_with_any(name, kCountedEnds) || quoted_event ||
                 (number_first && ends_with_any(name, kWorkEnds));
  if (unit == U"人" || unit == U"名") return U"人数";
  if (unit == U"人次") return U"人次";
  if (unit == U"户") return counted ? U"数" : U"户数";
  if (unit == U"场" || unit == U"场次") return U"场次";
  if (unit == U"次") return U"次数";
  if (unit == U"月") return U"月数";
  if (unit == U"套" && ends_with_any(name, kHouses)) return U"套数";
  static constexpr Chars kLengths[] = {U"公里", U"千米", U"km", U"KM", U"Km", U"米", U"延米"};
  if (is_one_of(unit, kLengths)) {
    return contains_any(name, kRoadWords) ? U"里程" : U"长度";
  }
  static constexpr Chars kAreas[] = {U"亩", U"平方米", U"平方公里", U"公顷", U"㎡"};
  if (is_one_of(unit, kAreas)) return U"面积";
  static constexpr Chars kPieces[] = {U"个", U"件", U"项", U"类", U"所", U"处"};
  return is_one_of(unit, kPieces) && counted ? U"数" : U"";
}

// What the name of a quantity ends with.
Name with_unit_head(Name name, const Target& target, bool number_first) {
  std::u32string unit = to_utf32(target.unit);
  Chars head = head_of_unit(unit, name, number_first);
  bool headed = ends_with_any(name, kHeadEnds);
  if (!headed && (head == U"里程" || head == U"长度")) {
    Name turned = with_work_behind(name);
    if (turned != name) name = turned;
  }
  Chars inner = name;  // …（父母数）
  if (!inner.empty() && is_closing_bracket(inner.back())) inner.remove_suffix(1);
  if (target.worded || head.empty() || ends_with_any(inner, kHeadEnds)) return name;
  static constexpr Chars kWhole[] = {U"全长", U"总长"};
  static constexpr Chars kSides[] = {U"长", U"宽", U"高"};
  bool length = head == U"里程" || head == U"长度";
  if (length && ends_with_any(name, kWhole)) return name;
  if (length && ends_with_any(name, kSides)) return name.append(U"度");
  // 涉及面积 and 启动…建设: 面积 stands for the work.
  constexpr Chars kBuilding = U"建设";
  if (head == U"面积" && name.starts_with(kBuilding)) name = name.substr(2).append(kBuilding);
  bool starts = head == U"面积" && !naming_verb(name).empty() && name.ends_with(kBuilding);
  if (starts) name.resize(name.size() - kBuilding.size());
  return name.append(head);
}

// 优良率持续改善: up to the head.
Name cut_behind_share(Name name) {
  static constexpr Chars kMoving[] = {U"持续", U"稳步", U"不断", U"提升",   U"提高", U"改善",
                                      U"保持", U"稳定", U"明显", U"进一步", U"达",   U"力争"};
  for (Chars head : kShareHeads) {
    size_t at = name.find(head);
    if (at == kNowhere) continue;
    size_t end = at + head.size();
    if (!starting_word(Chars(name).substr(end), kMoving).empty()) name.resize(end);
  }
  return name;
}

Name with_share_head(Name name, const Target& target, bool number_first) {
  name = cut_behind_share(std::move(name));
  if (ends_with_any(name, kHeadEnds)) return name;
  if (target.worded) return name.append(U"覆盖率");
  static constexpr Chars kIs[] = {U"达到", U"进行", U"的"};
  if (contains_any(name, kIs)) return name;
  return name.append(number_first && ends_with_any(name, kWorkEnds) ? U"率" : U"比例");
}

Name with_head(Name name, const Target& target, bool number_first) {
  if (target.kind == TargetKind::quantity) return with_unit_head(name, target, number_first);
  static constexpr Chars kRises[] = {U"提高", U"提升", U"增长", U"增加", U"下降", U"降低"};
  if (target.unit == "个百分点") {
    size_t rise = ending_word(name, kRises).size();
    if (rise < name.size()) name.resize(name.size() - rise);
  }
  if (target.kind == TargetKind::ratio && target.unit == "%") {
    return with_share_head(std::move(name), target, number_first);
  }
  return name;
}

std::string short_form(const Name& name) {
  return to_utf8(Chars(name).substr(0, std::min(name.size(), kLongestName)));
}

// The letters of `name` are those of the standard name, which may have a head more behind: the same
// words in another order.
bool is_reordered(const Name& name, const Name& standard) {
  constexpr size_t kLongestHead = 4;
  Name rest = standard;
  std::erase_if(rest, [](char32_t code) { return code == U'“' || code == U'”'; });
  if (rest.size() < name.size() || rest.size() > name.size() + kLongestHead) return false;
  for (char32_t code : name) {
    if (code == U'“' || code == U'”') continue;
    size_t at = rest.find(code);
    if (at == kNowhere) return false;
    rest.erase(at, 1);
  }
  return standard.ends_with(rest);
}

// The catalogue's name for what is long, in another order, or a rate without its 标准.
std::string standard_name(const Name& bare, const Name& full, const Target& target) {
  bool described = full.find(U'的') != kNowhere;  // 接入平台的医院: what is special of it
  bool is_long = full.size() > kLongName && (!described || target.kind != TargetKind::quantity);
  bool rate = target.kind == TargetKind::standard;
  bool named = ends_with_any(full, kHeadEnds);
  for (const Name* name : {&full, &bare}) {
    IndicatorMatch match = indicator_catalogue().find(to_utf8(*name), target.unit);
    bool known = match.indicator && match.indicator->kind == target.kind;
    bool whole = match.fit == IndicatorFit::by_name;
    if (!known || !(whole || rate || is_long)) continue;
    bool shorter = count_characters(match.indicator->name) < full.size();
    bool taken = rate ? shorter || !named : is_long && shorter;
    Name standard = to_utf32(match.indicator->name);
    bool same_words = whole && is_reordered(bare, standard) &&
                      standard.ends_with(Chars(full).substr(std::min(bare.size(), full.size())));
    if (taken || same_words) return match.indicator->name;
  }
  return short_form(full);
}

// 指导“护苗”活动 of many words: the quoted name with what it is.
Name quoted_action(const Name& name) {
  static constexpr Chars kActions[] = {U"”活动", U"”行动"};
  size_t open = name.rfind(U'“');
  bool action = name.size() > kLongName && open != kNowhere && ends_with_any(name, kActions);
  return action ? name.substr(open) : name;
}

// 三级医院已接入平台: 已接入平台的三级医院 is what is counted.
Name with_body_behind(const Name& tail) {
  for (size_t i = 1; i + 2 < tail.size(); ++i) {
    Chars body = Chars(tail).substr(0, i);
    bool acts = ends_with_any(body, kCountedBodies) &&
                !starting_word(Chars(tail).substr(i), kBodyActs).empty();
    if (!acts) continue;
    // 已开通: only that it is done; 已与省平台对接: more.
    static constexpr Chars kDone[] = {U"已开通", U"已完成", U"已实现",
                                      U"己完成", U"已建成", U"已配备"};
    size_t done = starting_word(Chars(tail).substr(i), kDone).empty() ? 0 : 1;
    return tail.substr(i + done).append(U"的").append(body);
  }
  return tail;
}

// What the number was split to, or 目标: no part of the name.
Chars without_task(Chars tail) {
  static constexpr Chars kTasks[] = {U"目标", U"任务", U"分解"};
  return starting_word(tail, kTasks).empty() ? tail : Chars();
}

// 服务中心建设1个 counts 服务中心; 完成3个消防站建设 is 建成消防站.
Name building_of(const Name& name, Chars subject) {
  static constexpr Chars kBuildings[] = {U"中心建设", U"站建设", U"点建设",
                                         U"馆建设",   U"园建设", U"厂建设"};
  if (!ends_with_any(name, kBuildings)) return name;
  static constexpr Chars kDone[] = {U"完成"};
  Name thing = name.substr(0, name.size() - 2);
  return ends_with_any(subject, kDone) ? Name(U"建成") + thing : thing;
}

// Subject and tail in one, without what says nothing.
Name join_words(Chars subject, Chars tail, bool is_things) {
  Name counted = with_place_behind(without_task(tail));
  static constexpr Chars kWhere[] = {U"其中", U"市", U"县", U"区", U"全"};
  if (subject.empty() || is_one_of(subject, kWhere)) {
    Name body = with_body_behind(counted);
    if (body != counted) return body;
  }
  Name all = with_even_quotes(Name(subject) + counted);
  all = without_examples(all);
  all = without_kinds(all);
  Name plain = without_doing(without_front(all));
  // 建设助餐点: a short name keeps its verb.
  constexpr size_t kShortName = 8;
  constexpr Chars kBuilding = U"建设";
  size_t at =
      all.size() < plain.size() + kBuilding.size() ? kNowhere : all.rfind(Name(kBuilding) + plain);
  bool built = is_things && at != kNowhere && plain.size() <= kShortName && plain.size() > 3;
  return built ? Name(kBuilding).append(plain) : plain;
}

}  // namespace

std::string indicator_of(const NameSource& source, const Target& target) {
  Chars subject = source.subject;
  Chars tail = source.tail;
  bool money = target.kind == TargetKind::investment;
  bool number_first = is_number_first(subject, tail);
  if (!number_first) subject = without_end(subject);
  static constexpr Chars kThings[] = {U"个", U"所", U"座", U"处", U"家"};
  bool things = is_one_of(to_utf32(target.unit), kThings);
  Name name = join_words(subject, money ? Chars() : tail, things);
  if (things) name = building_of(name, source.subject);
  name = quoted_action(name_in_context(name, source, target));
  if (name.starts_with(U"的")) name.erase(0, 1);
  constexpr Chars kEachGrows = U"分别增长";
  if (size_t at = name.find(kEachGrows); at != kNowhere) name.erase(at, 2);
  if (name.empty()) return "";
  return standard_name(name, with_head(name, target, number_first), target);
}

std::string work_name_of(Chars verb, Chars object, TargetKind kind) {
  static constexpr Chars kMore[] = {U"和加强", U"和推进", U"和完善", U"和规范",
                                    U"和落实", U"、加强", U"与加强"};
  object.remove_prefix(starting_word(object, kMore).size());
  if (object.substr(0, 1) == U"好" && object.size() > 4) object.remove_prefix(1);  // 保障好…
  Name name = with_even_quotes(without_front(object));
  name = without_repetition(without_doing(without_kinds(name)));
  Chars end = ending_word(name, kEmptyEnds);
  constexpr size_t kShortest = 4;
  constexpr Chars kOpenFronts = U"”的";  // of …的服务 the 服务 is all that is said
  bool telling = name.size() >= end.size() + kShortest &&
                 kOpenFronts.find(name[name.size() - end.size() - 1]) == kNowhere;
  if (telling) name.resize(name.size() - end.size());
  name = without_examples(name);
  bool reached = kind == TargetKind::milestone;
  bool finished_work = reached && verb == U"完成" &&
                       (ends_with_any(name, kWorkEnds) || ends_with_any(name, kStepEnds));
  bool kept = reached ? !finished_work && verb != U"实现" : ends_with_any(verb, kKeptVerbs);
  return short_form(kept ? Name(verb) + name : name);
}

}  // namespace minsheng
