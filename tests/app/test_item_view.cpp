// What the drawer says of one item: who changed what.
#include <doctest/doctest.h>

#include "app/edited_ledger.h"
#include "app/item_view.h"
#include "app/ledger_sketch.h"

namespace minsheng::testing {
namespace {

constexpr const char* kTime = "2024-03-20T09:41:00+08:00";

void rename(EditedLedger& edited, const Id& item, const std::string& title) {
  Edit edit(edited.ledger(), edited.actor());
  edit.set({RecordType::item, item}, "title", title);
  REQUIRE(edited.apply(edit.finish(kTime, {"修改{}", {"事项"}})).ok());
}

std::vector<std::string> authors_of(const Ledger& ledger, const Id& item) {
  std::vector<std::string> authors;
  for (const HistoryEntry& entry : view_item(ledger, item).history) {
    authors.push_back(entry.author.empty() ? "#" + entry.actor : entry.author);
  }
  return authors;
}

}  // namespace

TEST_CASE("history names who did a step; one who named himself later is known in his first steps") {
  LedgerSketch sketch("l1", "sketcher1");
  Item record;
  record.title = "甲";
  Id item = sketch.item(sketch.group(Level::county, "县级"), record);
  EditedLedger mine(sketch.take(), "actor00001");
  rename(mine, item, "乙");
  CHECK(authors_of(mine.ledger(), item) == std::vector<std::string>{"#actor0", "#sketch"});
  mine.set_author("县人社局 李敏");
  rename(mine, item, "丙");
  mine.set_author("县人社局 王芳");
  rename(mine, item, "丁");
  CHECK(authors_of(mine.ledger(), item) ==
        std::vector<std::string>{"县人社局 王芳", "县人社局 李敏", "县人社局 王芳", "#sketch"});
}

TEST_CASE("history names the record that a step created") {
  LedgerSketch sketch("l1", "sketcher1");
  Item record;
  record.title = "稳就业";
  Id item = sketch.item(sketch.group(Level::county, "县级"), record);
  Target target;
  target.indicator = "城镇新增就业";
  sketch.target(item, target);
  std::vector<HistoryEntry> history = view_item(sketch.take(), item).history;
  REQUIRE(history.size() == 2);
  CHECK(history[0].field == "新增事项");
  CHECK(history[0].after == "稳就业");
  CHECK(history[0].is_whole_record);
  CHECK(history[1].field == "新增指标");
  CHECK(history[1].after == "城镇新增就业");
}

}  // namespace minsheng::testing
