#include "app/rule_files.h"

#include "base/sort_list.h"
#include "format/assessment_rules_json.h"

namespace minsheng {
namespace {

struct StampedVersion {
  int64_t number = 0;
  RuleVersion version;
};

}  // namespace

std::vector<RuleVersion> rule_versions(const Ledger& ledger, std::string_view kind) {
  std::vector<StampedVersion> stamped;
  for (const auto& [id, stored] : ledger.table<RuleFile>()) {
    if (!stored.exists || stored.record.kind != kind) continue;
    stamped.push_back(
        {stamp_of(stored, "text").number, {id, stored.record.name, stored.record.text}});
  }
  sort_list(stamped,
            [](const StampedVersion& a, const StampedVersion& b) { return a.number < b.number; });
  std::vector<RuleVersion> versions;
  for (StampedVersion& one : stamped) versions.push_back(std::move(one.version));
  return versions;
}

Result<AssessmentRules> read_version(const RuleVersion& version) {
  return read_assessment_rules(version.text);
}

std::string newest_rule_text(const Ledger& ledger, std::string_view kind) {
  std::vector<RuleVersion> versions = rule_versions(ledger, kind);
  return versions.empty() ? "" : versions.back().text;
}

AssessmentRules assessment_rules_of(const Ledger& ledger) {
  Result<AssessmentRules> read = read_assessment_rules(newest_rule_text(ledger, "assessment"));
  return read ? read.take() : default_assessment_rules();
}

}  // namespace minsheng
