// Reading how a plan is run: see mechanism.h.
#include "text/mechanism.h"

#include <algorithm>

#include "text/characters.h"
#include "text/roster.h"
#include "text/unit_list.h"
#include "text/vocabulary.h"

namespace minsheng {
namespace {

class MechanismReader {
 public:
  explicit MechanismReader(const CleanText& text) : text_(text) {}

  void read(const RosterEntry& entry) {
    switch (entry.role) {
      case RosterRole::leader:
        if (!out_.mechanism.convener.empty()) return;
        out_.mechanism.convener = words(entry.who);
        break;
      case RosterRole::deputy:
        for (const Range& one : split_people(entry.who)) {
          out_.mechanism.deputies.push_back(words(one));
        }
        break;
      case RosterRole::member:
        add_members(entry.who);
        return;
    }
    out_.ranges.push_back(entry.who);
  }

  void read(Range paragraph) {
    for (Range sentence : split(paragraph, is_sentence_end)) read_labelled_people(sentence);
    for (Range sentence : split(paragraph, is_sentence_end)) {
      for (Range clause : split(sentence, is_clause_end)) {
        if (clause.empty()) continue;
        read_people(clause);
        read_office(clause);
        read_supervision(clause);
      }
      read_members(sentence);
    }
    read_cycles(paragraph);
  }

  MechanismReading take() { return std::move(out_); }

 private:
  template <class IsEnd>
  std::vector<Range> split(Range range, IsEnd is_end) const {
    std::vector<Range> pieces;
    size_t begin = range.begin;
    for (size_t i = range.begin; i < range.end; ++i) {
      if (!is_end(text_.chars[i])) continue;
      pieces.push_back({begin, i});
      begin = i + 1;
    }
    pieces.push_back({begin, range.end});
    return pieces;
  }

  std::string words(Range range) const { return to_utf8(text_, range); }

  // 召集人由副县长担任
  bool read_role_first(Range clause) {
    Chars chars = text_.view(clause);
    static constexpr Chars kEnds[] = {U"担任", U"兼任"};
    size_t by = chars.find(U'由');
    size_t end = ending_word(chars, kEnds).size();
    if (by == kNowhere || by > 6 || end == 0 || by + 1 + end >= chars.size()) return false;
    Range who = {clause.begin + by + 1, clause.end - end};
    Chars role = chars.substr(0, by);
    if (!ending_word(role, kDeputyRoles).empty()) {
      add_deputies(who);
    } else if (!ending_word(role, kConvenerRoles).empty() && out_.mechanism.convener.empty()) {
      out_.mechanism.convener = words(who);
      out_.ranges.push_back(clause);
    } else {
      return false;
    }
    return true;
  }

  // 由…任召集人, …担任副组长, 组长：…
  void read_people(Range clause) {
    // …任副组长的领导小组
    static constexpr Chars kGroups[] = {U"的领导小组", U"的工作专班", U"的专班", U"的工作领导小组"};
    clause.end -= ending_word(text_.view(clause), kGroups).size();
    if (read_role_first(clause)) return;
    Chars chars = text_.view(clause);
    Chars deputy = starting_role(chars, kDeputyRoles);
    Chars leader = starting_role(chars, kConvenerRoles);
    if (!deputy.empty()) {
      add_deputies(without_verb(clause, deputy));
    } else if (!leader.empty() && out_.mechanism.convener.empty()) {
      Range who = without_verb(clause, leader);
      if (who.empty()) return;
      out_.mechanism.convener = words(who);
      out_.ranges.push_back(clause);
    }
  }

  // 组长：区长
  void read_labelled_people(Range sentence) {
    Chars chars = text_.view(sentence);
    size_t colon = chars.find_first_of(U"：:");
    if (colon == kNowhere || colon + 1 >= chars.size()) return;
    Range who = {sentence.begin + colon + 1, sentence.end};
    Chars label = chars.substr(0, colon);
    size_t comma = label.find_last_of(U"，,");
    if (comma != kNowhere) label.remove_prefix(comma + 1);
    if (label.size() > 8) return;
    if (!ending_word(label, kDeputyRoles).empty()) {
      add_deputies(who);
    } else if (!ending_word(label, kConvenerRoles).empty() && out_.mechanism.convener.empty()) {
      out_.mechanism.convener = words(who);
      out_.ranges.push_back(sentence);
    }
  }

  // The role word that ends a clause, with a verb before it.
  static Chars starting_role(Chars clause, Words roles) {
    Chars role = ending_word(clause, roles);
    if (role.empty()) return {};
    Chars before = clause.substr(0, clause.size() - role.size());
    return ending_word(before, kOfficeVerbs).empty() ? Chars() : role;
  }

  Range without_verb(Range clause, Chars role) const {
    clause.end -= role.size();
    clause.end -= ending_word(text_.view(clause), kOfficeVerbs).size();
    static constexpr Chars kTails[] = {U"分别", U"同志", U"共同"};
    static constexpr Chars kOffices[] = {U"负责同志", U"领导同志"};
    bool office = !ending_word(text_.view(clause), kOffices).empty();
    if (!office) clause.end -= ending_word(text_.view(clause), kTails).size();
    size_t by = text_.view(clause).find(U'由');
    if (by != kNowhere && by < 12) clause.begin += by + 1;
    return clause;
  }

  // 「县人社局及县政府督查室主要负责人」: a unit alone takes the office of the one behind it.
  void add_deputies(Range clause) {
    std::vector<Range> people = split_people(clause);
    std::string title;
    TextList names(people.size());
    for (size_t i = people.size(); i-- > 0;) {
      Chars office = ending_word(text_.view(people[i]), kOfficeTitles);
      bool bare_unit = office.empty() && is_unit_name(text_.view(people[i]));
      names[i] = words(people[i]) + (bare_unit ? title : "");
      if (!office.empty()) title = words({people[i].end - office.size(), people[i].end});
    }
    if (!out_.mechanism.deputies.empty()) return;
    out_.mechanism.deputies = names;
    out_.ranges.push_back(clause);
  }

  std::vector<Range> split_people(Range clause) const {
    std::vector<Range> people;
    int depth = 0;  // 王强（县委常委、副县长）
    auto parts = [&](char32_t c) {
      if (is_opening_bracket(c)) ++depth;
      if (is_closing_bracket(c)) --depth;
      return depth == 0 && (c == U'、' || c == U'及' || c == U'和');
    };
    for (Range piece : split(clause, parts)) {
      // 县委常委、常务副县长: two offices of one person.
      static constexpr Chars kAlso[] = {U"委常委", U"委委员", U"党组成员", U"党组副书记"};
      bool same = !people.empty() && !ending_word(text_.view(people.back()), kAlso).empty();
      if (same) people.back().end = piece.end;
      if (!piece.empty() && !same) people.push_back(piece);
    }
    return people;
  }

  void read_members(Range sentence) {
    if (!out_.mechanism.members.empty()) return;
    Chars chars = text_.view(sentence);
    Range list;
    for (Chars lead : kMembersBefore) {
      size_t at = chars.find(lead);
      if (at == kNowhere || !list.empty()) continue;
      size_t begin = sentence.begin + at + lead.size();
      list = {begin, list_end(begin, sentence.end)};
    }
    for (Chars tail : kMembersBehind) {
      size_t at = chars.find(tail);
      if (at == kNowhere || !list.empty()) continue;
      list = {clause_begin(sentence.begin, sentence.begin + at), sentence.begin + at};
    }
    add_members(list);
  }

  size_t clause_begin(size_t begin, size_t at) const {
    while (at > begin && !is_clause_end(text_.chars[at - 1])) --at;
    static constexpr Chars kFronts[] = {U"由", U"以"};
    return at + starting_word(text_.view({at, text_.size()}), kFronts).size();
  }

  // A list of members goes on over 、; a comma ends it unless another name and 、 follow.
  size_t list_end(size_t begin, size_t end) const {
    bool by_commas = text_.view({begin, end}).find(U'、') == kNowhere;
    for (size_t i = begin; i < end; ++i) {
      char32_t code = text_.chars[i];
      if (!by_commas && (code == U'，' || code == U',')) return i;
    }
    return end;
  }

  // Of a person who is listed the unit is the member.
  void add_members(Range list) {
    if (list.empty()) return;
    out_.ranges.push_back(list);
    if (Range unit = unit_of_person(text_, list); !unit.empty()) return add_member(unit);
    for (const Range& name : split_units(text_, list)) {
      Range unit = unit_of_person(text_, name);
      add_member(unit.empty() ? name : unit);
    }
  }

  void add_member(Range name) {
    static constexpr Chars kAnybody[] = {U"有关", U"相关"};  // 县直有关单位: nobody in particular
    TextList& members = out_.mechanism.members;
    bool known = std::find(members.begin(), members.end(), words(name)) != members.end();
    if (known || contains_any(text_.view(name), kAnybody)) return;
    members.push_back(words(name));
    if (!is_unit_name(text_.view(name))) out_.strange.push_back(name);
  }

  // 专班办公室设在区人社局
  void read_office(Range clause) {
    if (!out_.mechanism.office.empty()) return;
    Chars chars = text_.view(clause);
    for (Chars lead : kOfficeSeats) {
      size_t at = chars.find(lead);
      if (at == kNowhere) continue;
      Range seat = {clause.begin + at + lead.size(), clause.end};
      static constexpr Chars kFronts[] = {U"在", U"于", U"县", U"区", U"市"};
      Chars front = starting_word(text_.view(seat), kFronts);
      if (front == U"在" || front == U"于") ++seat.begin;
      size_t close = text_.view(seat).find_first_of(U"）)");  // 办公室（设在县发改局）负责…
      if (lead.find_first_of(U"（(") != kNowhere && close != kNowhere) {
        seat.end = seat.begin + close;
      }
      if (!is_unit_name(text_.view(seat))) continue;
      out_.mechanism.office = words(seat);
      out_.ranges.push_back(clause);
      return;
    }
  }

  // 由区督查室牵头负责民生实事督导落实
  void read_supervision(Range clause) {
    if (!out_.mechanism.supervision.empty()) return;
    Chars chars = text_.view(clause);
    size_t duty = find_any(chars, kSupervisors);
    if (duty == kNowhere || !contains_any(chars.substr(duty), kSupervision)) return;
    if (!contains_any(chars, kDutyVerbs) && !contains_any(chars, kLeadVerbs)) return;
    static constexpr Chars kBy[] = {U"由",         U"以上实事由", U"以上任务由", U"以上项目由",
                                    U"上述任务由", U"以上事项由", U"各项任务由"};
    clause.begin += starting_word(chars, kBy).size();
    size_t unit_end = std::min(find_any(text_.view(clause), kLeadVerbs),
                               find_any(text_.view(clause), kDutyVerbs));
    if (!is_unit_name(text_.view(clause).substr(0, unit_end))) return;
    out_.mechanism.supervision = words(clause);
    out_.ranges.push_back(clause);
  }

  struct CycleWords {
    Words words;
    Chars every;  // 每月, with one of `deeds` close behind
    Cycle cycle;
  };

  static Cycle cycle_in(Chars chars, std::initializer_list<CycleWords> cycles, Words deeds) {
    for (const CycleWords& cycle : cycles) {
      if (contains_any(chars, cycle.words)) return cycle.cycle;
      // In the same clause: 「每月通报一次、半年评估一次」 assesses twice a year.
      constexpr size_t kReach = 20;
      size_t at = cycle.every.empty() ? kNowhere : chars.find(cycle.every);
      if (at == kNowhere) continue;
      Chars near = chars.substr(at, kReach);
      near = near.substr(0, near.find_first_of(U"、，；。"));
      if (contains_any(near, deeds)) return cycle.cycle;
    }
    return Cycle::unset;
  }

  void read_cycles(Range paragraph) {
    Chars chars = text_.view(paragraph);
    Mechanism& mechanism = out_.mechanism;
    static constexpr Chars kReporting[] = {U"报送",   U"上报",   U"调度",  U"通报",
                                           U"报告",   U"报县",   U"报市",  U"报区",
                                           U"情况报", U"进展报", U"进度报"};
    static constexpr Chars kAssessing[] = {U"考核", U"考评", U"评估"};
    if (mechanism.report_cycle == Cycle::unset) {
      mechanism.report_cycle = cycle_in(chars,
                                        {{kMonthlyReport, U"每月", Cycle::monthly},
                                         {kWeeklyReport, U"每周", Cycle::weekly},
                                         {kQuarterlyReport, U"每季度", Cycle::quarterly}},
                                        kReporting);
    }
    if (mechanism.assessment_cycle == Cycle::unset) {
      mechanism.assessment_cycle = cycle_in(chars,
                                            {{kQuarterlyAssessment, U"每季度", Cycle::quarterly},
                                             {kMonthlyAssessment, U"每月", Cycle::monthly}},
                                            kAssessing);
    }
  }

  const CleanText& text_;
  MechanismReading out_;
};

}  // namespace

MechanismReading read_mechanism(const CleanText& text, const std::vector<Range>& paragraphs) {
  MechanismReader reader(text);
  Rosters rosters = read_rosters(text, paragraphs);
  for (const RosterEntry& entry : rosters.entries) reader.read(entry);
  for (const Range& paragraph : rosters.rest) reader.read(paragraph);
  return reader.take();
}

}  // namespace minsheng
