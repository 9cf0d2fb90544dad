// The failure page's file, opened without the browser that it comes from.
#include <doctest/doctest.h>

#include "app/files.h"
#include "app/rescue.h"
#include "app/session.h"
#include "format/json_writer.h"
#include "store/memory_store.h"

namespace minsheng {
namespace {

std::string fixed_time() { return "2024-03-20T09:41:00+08:00"; }

// A ledger "l1" with two actions behind its snapshot.
Ledger fill_disk(MemoryDisk& disk) {
  MemoryStore store(disk);
  Session session(store, json_codec(), "actor001", fixed_time);
  REQUIRE(session.add(Ledger("l1")).ok());
  for (const char* title : {"城镇新增就业1500人", "新建幼儿园3所"}) {
    Edit edit = session.start_edit();
    Item item;
    item.title = title;
    edit.create(edit.next_id(), item);
    REQUIRE(session.apply(edit.finish(session.now(), {"新增事项", {}})).ok());
  }
  return session.current()->ledger();
}

// As web/rescue.js writes it; `damaged` is the name of a file that is no text any more.
std::string rescue_of(const MemoryDisk& disk, const std::string& damaged = "") {
  JsonWriter writer(JsonForm::canonical);
  writer.begin_object();
  for (const auto& [name, bytes] : disk.files) {
    if (name == damaged) continue;
    writer.key(name);
    writer.text(bytes);
  }
  writer.end_object();
  const std::string gone = damaged.empty() ? "{}" : "{\"" + damaged + "\":\"//8=\"}";
  return R"({"format":"minsheng-rescue","version":1,"created":"2024-03-20T01:41:00.000Z","files":)" +
         writer.take() + R"(,"damaged":)" + gone + "}";
}

}  // namespace

TEST_CASE("a rescue file gives the ledger with every action that was stored") {
  MemoryDisk disk;
  const Ledger left = fill_disk(disk);
  const std::string text = rescue_of(disk);
  CHECK(is_rescue(text));
  Result<RescuedBundle> opened = open_rescue(text);
  REQUIRE(opened.ok());
  CHECK(opened.value().notes.empty());
  Result<Bundle> bundle = unpack_bundle(opened.value().bytes);
  REQUIRE(bundle.ok());
  REQUIRE(bundle.value().ledgers.size() == 1);
  CHECK(bundle.value().ledgers.front().data() == left.data());
  CHECK(bundle.value().created == "2024-03-20T01:41:00.000Z");
}

TEST_CASE("a damaged record in a rescue file is told, and what is before it is opened") {
  MemoryDisk disk;
  fill_disk(disk);
  const std::string record = "ledger-l1/journal-000001-000002";
  REQUIRE(disk.files.contains(record));
  Result<RescuedBundle> opened = open_rescue(rescue_of(disk, record));
  REQUIRE(opened.ok());
  REQUIRE(opened.value().notes.size() >= 2);
  CHECK(to_text(opened.value().notes.front()) ==
        "故障备份里的文件 ledger-l1/journal-000001-000002 已经损坏，没有用它。");
  Result<Bundle> bundle = unpack_bundle(opened.value().bytes);
  REQUIRE(bundle.ok());
  CHECK(bundle.value().ledgers.front().table<Item>().size() == 1);
}

TEST_CASE("a rescue file without a ledger, of a later version or cut short is refused") {
  CHECK_FALSE(open_rescue(rescue_of(MemoryDisk{})).ok());
  std::string later = rescue_of(MemoryDisk{});
  later.replace(later.find("\"version\":1"), 11, "\"version\":2");
  Result<RescuedBundle> refused = open_rescue(later);
  REQUIRE_FALSE(refused.ok());
  CHECK(refused.error().code == ErrorCode::newer_version);
  MemoryDisk disk;
  fill_disk(disk);
  const std::string whole = rescue_of(disk);
  CHECK_FALSE(open_rescue(std::string_view(whole).substr(0, whole.size() / 2)).ok());
  CHECK_FALSE(is_rescue(R"({"format":"minsheng-bundle"})"));
}

}  // namespace minsheng
