// Undo and redo over a ledger: what is taken back, what survives a restart.
#include <doctest/doctest.h>

#include "app/edited_ledger.h"

namespace minsheng {
namespace {

constexpr const char* kTime = "2024-03-20T09:00:00+08:00";

Transaction set_title(const EditedLedger& edited, const Id& item, const std::string& title) {
  Edit edit(edited.ledger(), edited.actor());
  edit.set({RecordType::item, item}, "title", title);
  return edit.finish(kTime, {"修改{}", {"事项"}});
}

EditedLedger with_one_item(Id& item) {
  Ledger ledger("l1");
  Edit edit(ledger, "actor001");
  item = edit.next_id();
  Item fresh;
  fresh.title = "甲";
  edit.create(item, fresh);
  EditedLedger edited(ledger, "actor001");
  REQUIRE(edited.apply(edit.finish(kTime, {"新增事项", {}})).ok());
  return edited;
}

std::string title_of(const EditedLedger& edited, const Id& item) {
  const Item* found = edited.ledger().find<Item>(item);
  return found ? found->title : "(none)";
}

}  // namespace

TEST_CASE("undo takes back the last action and redo brings it back") {
  Id item;
  EditedLedger edited = with_one_item(item);
  REQUIRE(edited.apply(set_title(edited, item, "乙")).ok());
  REQUIRE(edited.apply(set_title(edited, item, "丙")).ok());
  CHECK(edited.undo(kTime).ok());
  CHECK(title_of(edited, item) == "乙");
  CHECK(edited.undo(kTime).ok());
  CHECK(title_of(edited, item) == "甲");
  CHECK(edited.redo(kTime).ok());
  CHECK(edited.redo(kTime).ok());
  CHECK(title_of(edited, item) == "丙");
  CHECK_FALSE(edited.can_redo());
}

TEST_CASE("undoing the creation removes the record and redo restores all its fields") {
  Id item;
  EditedLedger edited = with_one_item(item);
  CHECK(edited.undo(kTime).ok());
  CHECK(title_of(edited, item) == "(none)");
  CHECK_FALSE(edited.can_undo());
  CHECK(edited.redo(kTime).ok());
  CHECK(title_of(edited, item) == "甲");
}

TEST_CASE("a new action after an undo empties the redo stack") {
  Id item;
  EditedLedger edited = with_one_item(item);
  REQUIRE(edited.apply(set_title(edited, item, "乙")).ok());
  REQUIRE(edited.undo(kTime).ok());
  REQUIRE(edited.apply(set_title(edited, item, "丁")).ok());
  CHECK_FALSE(edited.can_redo());
  CHECK(edited.redo(kTime).error().code == ErrorCode::not_found);
  CHECK(title_of(edited, item) == "丁");
}

TEST_CASE("what can be undone is found again in the history after a restart") {
  Id item;
  EditedLedger edited = with_one_item(item);
  REQUIRE(edited.apply(set_title(edited, item, "乙")).ok());
  REQUIRE(edited.apply(set_title(edited, item, "丙")).ok());
  REQUIRE(edited.undo(kTime).ok());

  EditedLedger restarted(edited.ledger(), "actor001");
  CHECK(restarted.can_redo());
  CHECK(restarted.redo(kTime).ok());
  CHECK(title_of(restarted, item) == "丙");
  for (int i = 0; i < 3; ++i) CHECK(restarted.undo(kTime).ok());
  CHECK(title_of(restarted, item) == "(none)");
  CHECK_FALSE(restarted.can_undo());
}

TEST_CASE("each step carries the name that its author had at that time, undo and redo too") {
  Id item;
  EditedLedger edited = with_one_item(item);
  edited.set_author("县人社局 李敏");
  REQUIRE(edited.apply(set_title(edited, item, "乙")).ok());
  edited.set_author("县人社局 王芳");
  REQUIRE(edited.undo(kTime).ok());
  REQUIRE(edited.redo(kTime).ok());
  std::vector<std::string> authors;
  for (const Transaction& step : edited.ledger().history()) authors.push_back(step.author);
  CHECK(authors == std::vector<std::string>{"", "县人社局 李敏", "县人社局 王芳", "县人社局 王芳"});
}

TEST_CASE("another actor's actions are not mine to undo, and a conflict leaves the ledger alone") {
  Id item;
  EditedLedger mine = with_one_item(item);
  REQUIRE(mine.apply(set_title(mine, item, "乙")).ok());
  EditedLedger theirs(mine.ledger(), "actor002");
  CHECK_FALSE(theirs.can_undo());
  REQUIRE(theirs.apply(set_title(theirs, item, "丙")).ok());

  EditedLedger after(theirs.ledger(), "actor001");
  Result<Transaction> undone = after.undo(kTime);
  REQUIRE_FALSE(undone.ok());
  CHECK(undone.error().code == ErrorCode::conflict);
  CHECK(title_of(after, item) == "丙");
  CHECK(after.ledger().data() == theirs.ledger().data());
}

}  // namespace minsheng
