#include <doctest/doctest.h>

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
