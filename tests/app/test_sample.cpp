#include <doctest/doctest.h>

#include <map>
#include <set>

#include "app/assess_report.h"
#include "app/import_plan.h"
#include "app/sample.h"
#include "generated/samples.h"

using namespace minsheng;

TEST_CASE("every sample that is built in is read into the ledger of its title") {
  for (const SampleFile& sample : kSamples) {
    CAPTURE(std::string(sample.name));
    Ledger ledger = read_sample(sample.name, sample.text, sample.year);
    CHECK(ledger_title(ledger) == sample.title);
    CHECK(ledger.id() == sample_ledger_id(sample.name));
    CHECK(ledger.table<Item>().size() > 20);
  }
}

TEST_CASE("a sample is the same ledger wherever it is opened") {
  const SampleFile& sample = kSamples.front();
  Ledger here = read_sample(sample.name, sample.text, sample.year);
  Ledger there = read_sample(sample.name, sample.text, sample.year);
  CHECK(here.history() == there.history());
}

TEST_CASE("The sample year has shares that add up, evidence, practices, supervision and points") {
  const SampleFile& sample = kSamples.front();
  Ledger ledger = read_sample(sample.name, sample.text, sample.year);
  std::map<Id, Decimal> shared;
  for (const auto& [id, stored] : ledger.table<Share>()) {
    Decimal& sum = shared[stored.record.target];
    sum = *add(sum, *stored.record.value);
  }
  CHECK(shared.size() == 3);
  for (const auto& [target, sum] : shared) CHECK(ledger.find<Target>(target)->value == sum);
  CHECK(ledger.table<Evidence>().size() ==
        62);  // 16 units, 4 quarters; two gave none in the second
  CHECK(ledger.table<Practice>().size() == 9);
  CHECK(ledger.table<SupervisionNote>().size() == 6);
  CHECK(ledger.table<SpotCheck>().size() == 3);
  CHECK(ledger.table<Assessment>().size() == 3);
  for (const auto& [id, stored] : ledger.table<Evidence>()) {
    CHECK(ledger.find<Item>(stored.record.item) != nullptr);
    CHECK_FALSE(stored.record.unit.empty());
  }
}

TEST_CASE("The sample year's points differ from unit to unit") {
  const SampleFile& sample = kSamples.front();
  Ledger ledger = read_sample(sample.name, sample.text, sample.year);
  Result<ScoreSheet> sheet = ask_scores(ledger, {"2024Q2", "", ""});
  REQUIRE(sheet.ok());
  std::set<std::string> grades;
  for (const UnitScore& unit : sheet.value().units) grades.insert(unit.grade);
  CHECK(grades.size() == 3);  // 优秀, 良好, 合格
}
