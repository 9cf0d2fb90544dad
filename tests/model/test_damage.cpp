// References that lead nowhere.
#include <doctest/doctest.h>

#include "format/sample_ledger.h"
#include "model/ledger.h"

namespace minsheng {
namespace {

template <class Record>
LedgerData data_with(const Record& record) {
  LedgerData data;
  std::get<Table<Record>>(data.tables)["r1"].record = record;
  return data;
}

template <class Record>
std::vector<std::string> damage_of(const Record& record) {
  std::vector<std::string> texts;
  for (const Message& message : find_damage(data_with(record))) texts.push_back(to_text(message));
  return texts;
}

template <class Record>
void check_reference(Id Record::*reference, const std::string& parent) {
  Record record;
  record.*reference = "gone";
  std::string label(label_of(record_type_of<Record>()));
  CHECK(damage_of(record) ==
        std::vector<std::string>{label + " r1 指向不存在的" + parent + " gone。"});
}

TEST_CASE("every reference to a record that is not there is found") {
  check_reference(&Plan::source, "来源文件");
  check_reference(&Group::plan, "方案");
  check_reference(&Item::group, "分组");
  check_reference(&Target::item, "事项");
  check_reference(&Target::part_of, "指标");
  check_reference(&Mechanism::plan, "方案");
  check_reference(&Share::target, "指标");
  check_reference(&Report::target, "指标");
  check_reference(&Report::item, "事项");
  check_reference(&Evidence::item, "事项");
  check_reference(&SupervisionNote::item, "事项");
  check_reference(&SpotCheck::item, "事项");
  check_reference(&Practice::item, "事项");
  check_reference(&Problem::item, "事项");
}

TEST_CASE("empty references and references to removed records are no damage") {
  CHECK(damage_of(Target{}).empty());
  LedgerData data = data_with(Target{});
  std::get<Table<Target>>(data.tables)["r1"].record.item = "i1";
  CHECK(find_damage(data).size() == 1);
  std::get<Table<Item>>(data.tables)["i1"].exists = false;
  CHECK(find_damage(data).empty());
}

TEST_CASE("a removed record may refer to nothing") {
  LedgerData data = data_with(Target{});
  Stored<Target>& stored = std::get<Table<Target>>(data.tables)["r1"];
  stored.record.item = "gone";
  stored.exists = false;
  CHECK(find_damage(data).empty());
}

TEST_CASE("a ledger that grew by its own edits has no damage") {
  CHECK(find_damage(test::small_ledger().data()).empty());
}

}  // namespace
}  // namespace minsheng
