// P02, P07, P12 and P13: who answers for what, and under which name.
#include <algorithm>
#include <map>
#include <span>

#include "base/utf8.h"
#include "model/unit_catalogue.h"
#include "rules/plan_rules.h"

namespace minsheng {
namespace {

// A name with everything that is compared, and where it stands.
struct UnitUse {
  std::string name;  // as printed
  UnitNameParts parts;
  std::vector<FindingPlace> places;
};

// 各乡镇, 相关单位 are no offices.
bool is_general(std::string_view name) {
  std::u32string text = to_utf32(name);
  return text.empty() || text.front() == U'各' || text.starts_with(U"相关") ||
         text.starts_with(U"有关");
}

// The place of one name within a list of names.
FindingPlace narrowed(FindingPlace place, const SourceDocument* source, std::string_view name) {
  if (!source) return place;
  SpanList spans = find_words(source->text, place.spans, name);
  if (!spans.empty()) place.spans = std::move(spans);
  return place;
}

// A plan names some dozens of units. More than these are not compared with each other, so that a
// broken document costs no time.
constexpr size_t kMostNames = 500;

// Each name once, in the order of first use.
class UnitUses {
 public:
  UnitUse& use(const std::string& name) {
    auto [at, is_new] = index_.try_emplace(plain_name(name), uses_.size());
    if (is_new) uses_.push_back({name, unit_catalogue().split(name), {}});
    return uses_[at->second];
  }
  const UnitUse* find(const std::string& name) const {
    auto at = index_.find(plain_name(name));
    return at == index_.end() ? nullptr : &uses_[at->second];
  }
  const std::vector<UnitUse>& all() const { return uses_; }
  std::span<const UnitUse> compared() const {
    return std::span(uses_).first(std::min(uses_.size(), kMostNames));
  }

 private:
  std::vector<UnitUse> uses_;
  std::map<std::string, size_t> index_;
};

void add_leads(const CheckedLedger& ledger, const CheckedPlan& plan, UnitUses& uses) {
  for (const CheckedGroup& group : plan.groups) {
    for (const CheckedItem& item : group.items) {
      for (const std::string& name : item.item->lead_units) {
        if (is_general(name)) continue;
        uses.use(name).places.push_back(
            narrowed(place_of(ledger, plan, item, "lead_units"), plan.source, name));
      }
    }
  }
}

void add_supports(const CheckedLedger& ledger, const CheckedPlan& plan, UnitUses& uses) {
  for (const CheckedGroup& group : plan.groups) {
    for (const CheckedItem& item : group.items) {
      for (const std::string& name : item.item->support_units) {
        if (is_general(name)) continue;
        uses.use(name).places.push_back(
            narrowed(place_of(ledger, plan, item, "support_units"), plan.source, name));
      }
    }
  }
}

void add_members(const CheckedLedger& ledger, const CheckedPlan& plan, UnitUses& uses) {
  for (const CheckedMechanism& mechanism : plan.mechanisms) {
    for (const std::string& name : mechanism.mechanism->members) {
      uses.use(name).places.push_back(
          narrowed(place_of(ledger, plan, mechanism, "members"), plan.source, name));
    }
  }
}

// Somebody has put both names down for one unit.
bool is_confirmed(const CheckedLedger& ledger, const std::string& a, const std::string& b) {
  const auto& units = ledger.ledger->table<Unit>();
  return std::any_of(units.begin(), units.end(), [&](const auto& entry) {
    const Stored<Unit>& stored = entry.second;
    return stored.exists && is_called(stored.record, a) && is_called(stored.record, b);
  });
}

// Convener, deputies, host and supervisor: sentences that may hold the name.
std::string sentence_with(const CheckedPlan& plan, const std::string& name) {
  std::string wanted = plain_name(name);
  auto holds = [&](const std::string& sentence) {
    return plain_name(sentence).find(wanted) != std::string::npos;
  };
  for (const CheckedMechanism& checked : plan.mechanisms) {
    const Mechanism& mechanism = *checked.mechanism;
    for (const std::string& deputy : mechanism.deputies) {
      if (holds(deputy)) return deputy;
    }
    for (const std::string& sentence :
         {mechanism.convener, mechanism.office, mechanism.supervision}) {
      if (holds(sentence)) return sentence;
    }
  }
  return "";
}

void check_lead(const RuleCall& call, const CheckedPlan& plan, const UnitUse& lead,
                const UnitUses& members) {
  const UnitUse* alias = nullptr;
  for (const UnitUse& member : members.compared()) {
    if (is_confirmed(call.ledger, lead.name, member.name)) return;
    if (unit_catalogue().compare(lead.parts, member.parts) != UnitLikeness::different) {
      alias = &member;
    }
  }
  std::string sentence = sentence_with(plan, lead.name);
  Finding finding{"P02", Severity::hint, lead.places, {}, finding_key("P02", {lead.name})};
  if (alias) {
    finding.places.push_back(alias->places.front());
    finding.text = {"牵头单位 {} 在成员单位里写作 {}，名称不一致。", {lead.name, alias->name}};
    finding.same.names = {lead.name, alias->name};
  } else if (!sentence.empty()) {
    finding.text = {"牵头单位 {} 不在成员单位之中，推进机制另写到「{}」。", {lead.name, sentence}};
  } else {
    finding.severity = Severity::warning;
    finding.text = {
        "牵头单位 {} 牵头 {} 项，不在 {} 家成员单位之中，推进机制也没有提到它。",
        {lead.name, std::to_string(lead.places.size()), std::to_string(members.all().size())}};
  }
  call.findings.push_back(std::move(finding));
}

std::vector<const CheckedItem*> items_without_lead(const CheckedPlan& plan, size_t& all) {
  std::vector<const CheckedItem*> without;
  for (const CheckedGroup& group : plan.groups) {
    for (const CheckedItem& item : group.items) {
      ++all;
      if (item.item->lead_units.empty()) without.push_back(&item);
    }
  }
  return without;
}

// Every unit that the ledger names, with all places.
UnitUses all_uses(const CheckedLedger& ledger) {
  UnitUses uses;
  for (const CheckedPlan& plan : ledger.plans) {
    add_leads(ledger, plan, uses);
    add_supports(ledger, plan, uses);
    add_members(ledger, plan, uses);
  }
  return uses;
}

void add_name_pair(const RuleCall& call, const UnitUse& a, const UnitUse& b) {
  bool b_is_rare = b.places.size() <= a.places.size();
  const UnitUse& rare = b_is_rare ? b : a;
  const UnitUse& common = b_is_rare ? a : b;
  std::vector<FindingPlace> places = rare.places;
  places.push_back(common.places.front());
  call.findings.push_back(
      {"P13",
       Severity::hint,
       std::move(places),
       {"「{}」（{} 处）和「{}」（{} 处）看来是同一单位，请统一名称或登记别名。",
        {rare.name, std::to_string(rare.places.size()), common.name,
         std::to_string(common.places.size())}},
       finding_key("P13", {rare.name, common.name}),
       SameNames{{rare.name, common.name}}});
}

// What is confirmed in one ledger of the workspace is known in all of them.
bool looks_like_one(const RuleCall& call, const UnitUse& a, const UnitUse& b) {
  return unit_catalogue().compare(a.parts, b.parts) != UnitLikeness::different &&
         std::none_of(call.all.begin(), call.all.end(), [&](const CheckedLedger& ledger) {
           return is_confirmed(ledger, a.name, b.name);
         });
}

bool is_same_place(const CheckedLedger& a, const CheckedLedger& b) {
  for (const CheckedPlan& one : a.plans) {
    for (const CheckedPlan& other : b.plans) {
      const std::string& place = one.plan->jurisdiction;
      if (!place.empty() && place == other.plan->jurisdiction) return true;
    }
  }
  return false;
}

// Names of one place in two ledgers; what both of them write is known in both.
void compare_names(const RuleCall& call, const UnitUses& own, const UnitUses& foreign) {
  for (const UnitUse& name : own.compared()) {
    for (const UnitUse& theirs : foreign.compared()) {
      bool known = own.find(theirs.name) || foreign.find(name.name);
      if (known || !looks_like_one(call, name, theirs)) continue;
      std::vector<FindingPlace> places = name.places;
      places.push_back(theirs.places.front());
      call.findings.push_back(
          {"P13",
           Severity::hint,
           std::move(places),
           {"本台账的「{}」和同一地区另一台账的「{}」看来是同一单位。", {name.name, theirs.name}},
           finding_key("P13", {name.name, theirs.name}),
           SameNames{{theirs.name, name.name}}});
    }
  }
}

// 办公室设在县政府办公室: who hosts the group has work.
bool hosts(const CheckedPlan& plan, const std::string& name) {
  return std::any_of(plan.mechanisms.begin(), plan.mechanisms.end(),
                     [&](const CheckedMechanism& one) {
                       return plain_name(one.mechanism->office) == plain_name(name);
                     });
}

}  // namespace

void check_lead_is_member(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    UnitUses leads, members;
    add_leads(call.ledger, plan, leads);
    add_members(call.ledger, plan, members);
    if (members.all().empty()) continue;
    for (const UnitUse& lead : leads.all()) {
      if (!members.find(lead.name)) check_lead(call, plan, lead, members);
    }
  }
}

void check_lead_is_there(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    size_t all = 0;
    std::vector<const CheckedItem*> without = items_without_lead(plan, all);
    if (without.size() > 1 && without.size() == all) {
      call.findings.push_back({"P07",
                               Severity::warning,
                               {place_of(call.ledger, plan)},
                               {"全部 {} 项都没有写牵头单位。", {std::to_string(all)}},
                               finding_key("P07", {"*"})});
      continue;
    }
    for (const CheckedItem* item : without) {
      call.findings.push_back({"P07",
                               Severity::warning,
                               {place_of(call.ledger, plan, *item)},
                               {"{} 没有写牵头单位。", {label_of(*item)}},
                               finding_key("P07", {label_of(*item)})});
    }
  }
}

void check_member_has_work(const RuleCall& call) {
  for (const CheckedPlan& plan : call.ledger.plans) {
    UnitUses busy, members;
    add_leads(call.ledger, plan, busy);
    if (busy.all().empty()) continue;
    add_supports(call.ledger, plan, busy);
    add_members(call.ledger, plan, members);
    for (const UnitUse& member : members.all()) {
      bool works = busy.find(member.name) != nullptr || hosts(plan, member.name);
      for (const UnitUse& unit : busy.compared()) {
        works = works || is_confirmed(call.ledger, unit.name, member.name) ||
                unit_catalogue().compare(unit.parts, member.parts) != UnitLikeness::different;
      }
      if (works) continue;
      call.findings.push_back({"P12",
                               Severity::hint,
                               member.places,
                               {"成员单位 {} 没有牵头或配合任何事项。", {member.name}},
                               finding_key("P12", {member.name})});
    }
  }
}

void check_unit_names(const RuleCall& call) {
  UnitUses own = all_uses(call.ledger);
  std::span<const UnitUse> names = own.compared();
  for (size_t i = 0; i < names.size(); ++i) {
    for (size_t j = i + 1; j < names.size(); ++j) {
      if (looks_like_one(call, names[i], names[j])) add_name_pair(call, names[i], names[j]);
    }
  }
  for (const CheckedLedger& other : call.all) {
    bool compared = &other != &call.ledger && is_same_place(call.ledger, other);
    if (compared) compare_names(call, own, all_uses(other));
  }
}

}  // namespace minsheng
