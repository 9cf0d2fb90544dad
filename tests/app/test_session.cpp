// The session over a store in memory: saving, coming back, failing, reading only.
#include <doctest/doctest.h>

#include "app/files.h"
#include "app/session.h"
#include "store/memory_store.h"

namespace minsheng {
namespace {

std::string fixed_time() { return "2024-03-20T09:41:00+08:00"; }

Ledger ledger_with_item(const Id& id, const ActorId& actor) {
  Ledger ledger(id);
  Edit edit(ledger, actor);
  Item item;
  item.title = "城镇新增就业1500人";
  edit.create(edit.next_id(), item);
  Result<void> applied = ledger.apply(edit.finish(fixed_time(), {"新增事项", {}}));
  REQUIRE(applied.ok());
  return ledger;
}

Id only_item(const Ledger& ledger) { return ledger.table<Item>().begin()->first; }

Transaction rename(const Session& session, const std::string& title) {
  Edit edit = session.start_edit();
  edit.set({RecordType::item, only_item(session.current()->ledger())}, "title", title);
  return edit.finish(session.now(), {"修改{}", {"事项"}});
}

struct Office {
  explicit Office(MemoryDisk& disk)
      : store(disk), session(store, json_codec(), "actor001", fixed_time) {}
  MemoryStore store;
  Session session;
};

// With "l2" and "l1" stored, the latter open.
void add_two(Office& office) {
  REQUIRE(office.session.add(ledger_with_item("l2", "actor001")).ok());
  REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
}

}  // namespace

TEST_CASE("an added ledger with its edits is there again after a restart") {
  MemoryDisk disk;
  LedgerData left;
  {
    Office office(disk);
    REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
    REQUIRE(office.session.apply(rename(office.session, "城镇新增就业1600人")).ok());
    REQUIRE(office.session.undo().ok());
    CHECK(office.session.save_state().phase == SavePhase::saved);
    CHECK(office.session.save_state().saved_at == fixed_time());
    left = office.session.current()->ledger().data();
  }
  Office again(disk);
  CHECK(again.session.load().empty());
  REQUIRE(again.session.current());
  CHECK(again.session.current()->ledger().data() == left);
  CHECK(again.session.current()->can_redo());
}

TEST_CASE("steps are stored with the name that the session had") {
  MemoryDisk disk;
  {
    Office office(disk);
    office.session.set_author("县人社局 李敏");
    REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
    REQUIRE(office.session.apply(rename(office.session, "城镇新增就业1600人")).ok());
  }
  Office again(disk);
  CHECK(again.session.load().empty());
  REQUIRE(again.session.current());
  CHECK(again.session.current()->ledger().history().back().author == "县人社局 李敏");
  REQUIRE(again.session.undo().ok());
  CHECK(again.session.current()->ledger().history().back().author.empty());
}

TEST_CASE("saved is said only when the store has acknowledged") {
  MemoryDisk disk;
  Office office(disk);
  disk.hold = true;
  REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
  CHECK(office.session.save_state().phase == SavePhase::saving);
  REQUIRE(office.session.apply(rename(office.session, "改名")).ok());
  CHECK(office.session.save_state().unsaved == 2);
  run_pending(disk);
  CHECK(office.session.save_state().phase == SavePhase::saved);
  CHECK(office.session.save_state().unsaved == 0);
}

TEST_CASE("saving changes no ledger: what screens built of one stays good") {
  MemoryDisk disk;
  Office office(disk);
  REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
  disk.hold = true;
  uint64_t saves = office.session.saves();
  REQUIRE(office.session.apply(rename(office.session, "城镇新增就业1600人")).ok());
  uint64_t revision = office.session.revision();
  disk.hold = false;
  run_pending(disk);
  CHECK(office.session.save_state().phase == SavePhase::saved);
  CHECK(office.session.saves() == saves + 1);
  CHECK(office.session.revision() == revision);
}

TEST_CASE("a failed save stays failed until trying again makes everything good") {
  MemoryDisk disk;
  Office office(disk);
  REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
  disk.failing_write = disk.writes + 1;
  REQUIRE(office.session.apply(rename(office.session, "改名")).ok());
  CHECK(office.session.save_state().phase == SavePhase::failed);
  CHECK_FALSE(to_text(office.session.save_state().problem).empty());
  CHECK(office.session.save_state().unsaved == 1);

  office.session.retry_save();
  CHECK(office.session.save_state().phase == SavePhase::saved);
  Office again(disk);
  again.session.load();
  REQUIRE(again.session.current());
  CHECK(again.session.current()->ledger().data() == office.session.current()->ledger().data());
}

TEST_CASE("saved is not said while another ledger has a step that failed") {
  MemoryDisk disk;
  Office office(disk);
  add_two(office);
  disk.failing_write = disk.writes + 1;
  REQUIRE(office.session.apply(rename(office.session, "改名")).ok());
  REQUIRE(office.session.open("l2"));
  REQUIRE(office.session.apply(rename(office.session, "也改名")).ok());
  CHECK(office.session.save_state().phase == SavePhase::failed);
  CHECK_FALSE(to_text(office.session.save_state().problem).empty());
  office.session.retry_save();
  CHECK(office.session.save_state().phase == SavePhase::saved);
}

TEST_CASE("trying again repeats a removal that failed") {
  MemoryDisk disk;
  Office office(disk);
  add_two(office);
  disk.refuses = true;
  REQUIRE(office.session.remove("l1").ok());
  CHECK(office.session.save_state().phase == SavePhase::failed);
  disk.refuses = false;
  office.session.retry_save();
  CHECK(office.session.save_state().phase == SavePhase::saved);
  Office again(disk);
  again.session.load();
  CHECK(again.session.ledgers().size() == 1);
}

TEST_CASE("steps that never reached the store are given out when the store is read anew") {
  MemoryDisk disk;
  Office office(disk);
  add_two(office);
  LedgerData stored = office.session.current()->ledger().data();
  disk.failing_write = disk.writes + 1;
  REQUIRE(office.session.apply(rename(office.session, "改名")).ok());
  LedgerData edited = office.session.current()->ledger().data();
  office.session.load();
  CHECK(office.session.current()->ledger().data() == stored);
  CHECK(office.session.save_state().phase == SavePhase::saved);
  std::vector<Ledger> left = office.session.take_left_unsaved();
  REQUIRE(left.size() == 1);
  CHECK(left[0].data() == edited);
  CHECK(office.session.take_left_unsaved().empty());
}

TEST_CASE("a ledger that cannot be stored is told so after every edit, and nothing breaks") {
  MemoryDisk disk;
  MemoryStore store(disk);
  LedgerCodec codec = json_codec();
  codec.ledger_from_bytes = [](std::string_view) -> Result<Ledger> {
    return Error{ErrorCode::too_large, {"台账太大", {}}};
  };
  Session session(store, codec, "actor001", fixed_time);
  REQUIRE(session.add(ledger_with_item("l1", "actor001")).ok());
  CHECK(session.save_state().phase == SavePhase::failed);
  REQUIRE(session.apply(rename(session, "改名")).ok());
  CHECK(session.save_state().phase == SavePhase::failed);
  CHECK(to_text(session.save_state().problem) == "台账太大");
  CHECK(disk.files.empty());
}

TEST_CASE("a read-only session refuses every change and says why") {
  MemoryDisk disk;
  Office office(disk);
  REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
  LedgerData before = office.session.current()->ledger().data();
  office.session.set_read_only(true);
  CHECK_FALSE(office.session.apply(rename(office.session, "改名")).ok());
  CHECK_FALSE(office.session.undo().ok());
  CHECK_FALSE(office.session.remove("l1").ok());
  Result<void> added = office.session.add(ledger_with_item("l2", "actor001"));
  REQUIRE_FALSE(added.ok());
  CHECK(to_text(added.error().message).find("只读") != std::string::npos);
  CHECK(office.session.current()->ledger().data() == before);
  CHECK(office.session.ledgers().size() == 1);
}

TEST_CASE("a removed ledger is gone after a restart and another one opens") {
  MemoryDisk disk;
  Office office(disk);
  REQUIRE(office.session.add(ledger_with_item("l1", "actor001")).ok());
  REQUIRE(office.session.add(ledger_with_item("l2", "actor001")).ok());
  CHECK(office.session.current()->ledger().id() == "l2");
  REQUIRE(office.session.remove("l2").ok());
  CHECK(office.session.current()->ledger().id() == "l1");
  Office again(disk);
  again.session.load();
  REQUIRE(again.session.ledgers().size() == 1);
  CHECK(again.session.ledgers().front().id == "l1");
}

}  // namespace minsheng
